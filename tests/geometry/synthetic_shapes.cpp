#include "tests/geometry/synthetic_shapes.h"

#include <numbers>
#include <utility>

namespace twinbench::test {

namespace {

constexpr double kPi = std::numbers::pi;

/// Collects faces and their triangles into a shape.
class ShapeBuilder {
public:
    /// Later points and triangles belong to this face.
    void beginFace(const FaceInfo& info) { shape_.faces.push_back(info); }

    std::uint32_t addPoint(const Vec3& point, const Vec3& normal) {
        shape_.tessellation.points.push_back(point);
        shape_.tessellation.normals.push_back(normal);
        return static_cast<std::uint32_t>(shape_.tessellation.points.size() - 1);
    }

    void addTriangle(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
        shape_.tessellation.triangles.push_back({a, b, c});
        shape_.tessellation.faceOfTriangle.push_back(
            static_cast<std::uint32_t>(shape_.faces.size() - 1));
    }

    /// Corners counter-clockwise from outside.
    void addQuad(const std::array<Vec3, 4>& corners, const std::array<Vec3, 4>& normals) {
        std::array<std::uint32_t, 4> ids{};
        for (std::size_t i = 0; i < 4; ++i) {
            ids[i] = addPoint(corners[i], normals[i]);
        }
        addTriangle(ids[0], ids[1], ids[2]);
        addTriangle(ids[0], ids[2], ids[3]);
    }

    ShapePointer finish(const MassProperties& mass) {
        Hasher hasher;
        for (const Vec3& point : shape_.tessellation.points) {
            hasher.add(point.x).add(point.y).add(point.z);
        }
        shape_.key = hasher.finish();
        shape_.solid = true;
        shape_.valid = true;
        shape_.mass = mass;
        for (std::size_t i = 0; i < shape_.tessellation.triangles.size(); ++i) {
            FaceInfo& face = shape_.faces[shape_.tessellation.faceOfTriangle[i]];
            for (const auto corner : shape_.tessellation.triangles[i]) {
                face.box.add(shape_.tessellation.points[corner]);
            }
        }
        return std::make_shared<const PartShape>(std::move(shape_));
    }

private:
    PartShape shape_;
};

FaceInfo planeFace(double area, const Vec3& centroid, const Vec3& normal) {
    FaceInfo face;
    face.kind = SurfaceKind::Plane;
    face.area = area;
    face.centroid = centroid;
    face.normal = normal;
    return face;
}

FaceInfo cylinderFace(double radius, double height, bool hole) {
    FaceInfo face;
    face.kind = SurfaceKind::Cylinder;
    face.area = 2.0 * kPi * radius * height;
    face.centroid = {0, 0, height / 2.0};
    face.axisDirection = {0, 0, 1};
    face.radius = radius;
    face.hole = hole;
    return face;
}

Vec3 onCircle(double radius, double angle, double z) {
    return {radius * std::cos(angle), radius * std::sin(angle), z};
}

/// A lateral surface; the normal points inwards for a bore.
void addLateral(ShapeBuilder& builder, double radius, double height, int segments, double phase,
                bool hole) {
    builder.beginFace(cylinderFace(radius, height, hole));
    for (int i = 0; i < segments; ++i) {
        const double a = phase + 2.0 * kPi * i / segments;
        const double b = phase + 2.0 * kPi * (i + 1) / segments;
        const Vec3 na = onCircle(1, a, 0);
        const Vec3 nb = onCircle(1, b, 0);
        const Vec3 a0 = onCircle(radius, a, 0);
        const Vec3 a1 = onCircle(radius, a, height);
        const Vec3 b0 = onCircle(radius, b, 0);
        const Vec3 b1 = onCircle(radius, b, height);
        if (hole) {
            builder.addQuad({b0, a0, a1, b1}, {-nb, -na, -na, -nb});
        } else {
            builder.addQuad({a0, b0, b1, a1}, {na, nb, nb, na});
        }
    }
}

/// An annulus (a disc if inner is 0) at height z that faces up or down.
void addCap(ShapeBuilder& builder, double inner, double outer, double z, int segments, double phase,
            bool up) {
    const Vec3 normal = {0, 0, up ? 1.0 : -1.0};
    builder.beginFace(planeFace(kPi * (outer * outer - inner * inner), {0, 0, z}, normal));
    for (int i = 0; i < segments; ++i) {
        double a = phase + 2.0 * kPi * i / segments;
        double b = phase + 2.0 * kPi * (i + 1) / segments;
        if (!up) {
            std::swap(a, b);
        }
        if (inner > 0.0) {
            builder.addQuad({onCircle(inner, a, z), onCircle(outer, a, z), onCircle(outer, b, z),
                             onCircle(inner, b, z)},
                            {normal, normal, normal, normal});
        } else {
            builder.addTriangle(builder.addPoint({0, 0, z}, normal),
                                builder.addPoint(onCircle(outer, a, z), normal),
                                builder.addPoint(onCircle(outer, b, z), normal));
        }
    }
}

}  // namespace

ShapePointer boxShape(const Vec3& min, const Vec3& max) {
    ShapeBuilder builder;
    const Vec3 size = max - min;
    const Vec3 centre = (min + max) / 2.0;
    for (int axis = 0; axis < 3; ++axis) {
        const int u = (axis + 1) % 3;
        const int v = (axis + 2) % 3;
        for (const bool high : {false, true}) {
            Vec3 normal;
            normal[axis] = high ? 1.0 : -1.0;
            Vec3 centroid = centre;
            centroid[axis] = high ? max[axis] : min[axis];
            builder.beginFace(planeFace(size[u] * size[v], centroid, normal));
            std::array<Vec3, 4> corners{};
            for (std::size_t i = 0; i < 4; ++i) {
                corners[i] = centroid;
                corners[i][u] = i == 1 || i == 2 ? max[u] : min[u];
                corners[i][v] = i >= 2 ? max[v] : min[v];
            }
            if (!high) {
                std::swap(corners[1], corners[3]);
            }
            builder.addQuad(corners, {normal, normal, normal, normal});
        }
    }
    MassProperties mass;
    mass.volume = size.x * size.y * size.z;
    mass.area = 2.0 * (size.x * size.y + size.y * size.z + size.z * size.x);
    mass.centroid = centre;
    mass.box = {min, max};
    return builder.finish(mass);
}

ShapePointer cylinderShape(double radius, double height, int segments, double phase) {
    ShapeBuilder builder;
    addLateral(builder, radius, height, segments, phase, false);
    addCap(builder, 0.0, radius, 0.0, segments, phase, false);
    addCap(builder, 0.0, radius, height, segments, phase, true);
    MassProperties mass;
    mass.volume = kPi * radius * radius * height;
    mass.area = 2.0 * kPi * radius * (radius + height);
    mass.centroid = {0, 0, height / 2.0};
    mass.box = {{-radius, -radius, 0.0}, {radius, radius, height}};
    return builder.finish(mass);
}

ShapePointer tubeShape(double innerRadius, double outerRadius, double height, int segments) {
    ShapeBuilder builder;
    addLateral(builder, outerRadius, height, segments, 0.0, false);
    addCap(builder, innerRadius, outerRadius, 0.0, segments, 0.0, false);
    addCap(builder, innerRadius, outerRadius, height, segments, 0.0, true);
    addLateral(builder, innerRadius, height, segments, 0.0, true);
    MassProperties mass;
    const double section = kPi * (outerRadius * outerRadius - innerRadius * innerRadius);
    mass.volume = section * height;
    mass.area = 2.0 * section + 2.0 * kPi * (innerRadius + outerRadius) * height;
    mass.centroid = {0, 0, height / 2.0};
    mass.box = {{-outerRadius, -outerRadius, 0.0}, {outerRadius, outerRadius, height}};
    return builder.finish(mass);
}

ShapePointer sphereShape(double radius, int segments) {
    ShapeBuilder builder;
    FaceInfo face;
    face.kind = SurfaceKind::Sphere;
    face.area = 4.0 * kPi * radius * radius;
    face.radius = radius;
    builder.beginFace(face);
    const int rows = segments / 2;
    const auto unit = [&](int row, int column) {
        const double latitude = kPi * (static_cast<double>(row) / rows - 0.5);
        return onCircle(std::cos(latitude), 2.0 * kPi * column / segments, std::sin(latitude));
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < segments; ++column) {
            const Vec3 a = unit(row, column);
            const Vec3 b = unit(row, column + 1);
            const Vec3 c = unit(row + 1, column + 1);
            const Vec3 d = unit(row + 1, column);
            builder.addQuad({radius * a, radius * b, radius * c, radius * d}, {a, b, c, d});
        }
    }
    MassProperties mass;
    mass.volume = 4.0 / 3.0 * kPi * radius * radius * radius;
    mass.area = face.area;
    mass.box = {{-radius, -radius, -radius}, {radius, radius, radius}};
    return builder.finish(mass);
}

ShapePointer sheetShape() {
    PartShape shape = *boxShape({0, 0, 0}, {0.01, 0.01, 0.01});
    shape.solid = false;
    return std::make_shared<const PartShape>(std::move(shape));
}

Part makePart(const std::string& name, ShapePointer shape, const Placement& placement) {
    Part part;
    part.name = name;
    part.path = name;
    part.shape = std::move(shape);
    part.placement = placement;
    return part;
}

Assembly makeAssembly(const std::string& name, std::vector<Part> parts) {
    Assembly assembly;
    assembly.schema = "AUTOMOTIVE_DESIGN";
    assembly.unit = "mm";
    assembly.root.name = name;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        parts[i].path = name + "/" + parts[i].name;
        assembly.root.parts.push_back(i);
    }
    assembly.parts = std::move(parts);
    return assembly;
}

Placement turned(const Vec3& axis, double degrees, const Vec3& shift) {
    // Rodrigues' formula, column by column.
    const Vec3 k = normalized(axis);
    const double angle = degrees * kPi / 180.0;
    Mat3 columns{};
    for (int i = 0; i < 3; ++i) {
        Vec3 e;
        e[i] = 1.0;
        columns[static_cast<std::size_t>(i)] = std::cos(angle) * e + std::sin(angle) * cross(k, e) +
                                               (1.0 - std::cos(angle)) * dot(k, e) * k;
    }
    return {transposed(columns), shift};
}

Placement shifted(const Vec3& by) { return {kIdentity3, by}; }

}  // namespace twinbench::test
