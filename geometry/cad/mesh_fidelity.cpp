#include "geometry/cad/mesh_fidelity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

#include <BRepAdaptor_Surface.hxx>
#include <BRepGProp.hxx>
#include <BRepLProp_SLProps.hxx>
#include <BRep_Tool.hxx>
#include <GProp_GProps.hxx>
#include <TopExp_Explorer.hxx>
#include <TopoDS.hxx>
#include <TopoDS_Edge.hxx>
#include <TopoDS_Face.hxx>
#include <fmt/format.h>

#include "geometry/mesh_ladder.h"

namespace twinbench {

namespace {

constexpr std::size_t kMostSamples = 4000;
constexpr double kMetrePerMillimetre = 1e-3;
constexpr double kSquareMillimetre = 1e-6;
// Elements around a curved face that is missed: then the arc over one is flat enough for elements
// in thin walls to follow it. At least a bit and at most much finer than it was.
constexpr double kPerTurn = 8.0;
constexpr double kFiner = 0.7;
constexpr double kFinest = 0.25;

// The six points of the rule of degree 4 on a triangle (Dunavant, Int. J. Numer. Meth. Eng. 21,
// 1985, p. 1140): barycentric coordinates (1 - 2 b, b, b) and a weight.
struct Orbit {
    double b;
    double weight;
};
constexpr std::array<Orbit, 2> kOrbits = {
    {{0.445948490915965, 0.223381589678011}, {0.091576213509771, 0.109951743655322}}};

double curvedArea(const VolumeMesh& mesh, const BoundaryTriangle& triangle) {
    std::array<Vec3, 6> x;
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = mesh.nodes[triangle.nodes[i]];
    }
    double area = 0.0;
    for (const auto& [b, weight] : kOrbits) {
        for (int corner = 0; corner < 3; ++corner) {
            std::array<double, 3> l = {b, b, b};
            l[static_cast<std::size_t>(corner)] = 1.0 - 2.0 * b;
            // Derivatives of the six shape functions by the second and the third coordinate.
            const auto along = [&](std::size_t k) {
                const std::array<double, 3> d = {-1.0, k == 1 ? 1.0 : 0.0, k == 2 ? 1.0 : 0.0};
                Vec3 sum;
                for (std::size_t i = 0; i < 3; ++i) {
                    const std::size_t j = (i + 1) % 3;
                    sum = sum + (4.0 * l[i] - 1.0) * d[i] * x[i] +
                          4.0 * (d[i] * l[j] + l[i] * d[j]) * x[3 + i];
                }
                return sum;
            };
            area += 0.5 * weight * norm(cross(along(1), along(2)));
        }
    }
    return area;
}

// Where a corner node belongs: to an edge if it lies on one, else to a face.
struct Support {
    bool known = false;
    bool onEdge = false;
    std::uint32_t index = 0;
};

std::vector<Support> supportsOf(const LinearMesh& linear) {
    std::vector<Support> supports(linear.nodes.size());
    for (const SurfaceTriangle& triangle : linear.triangles) {
        for (const std::uint32_t node : triangle.nodes) {
            supports[node] = {true, false, triangle.face};
        }
    }
    for (const EdgeSegment& segment : linear.segments) {
        for (const std::uint32_t node : segment.nodes) {
            supports[node] = {true, true, segment.edge};
        }
    }
    return supports;
}

// Of the mid-side nodes of each face, the share that is off.
template <class IsOff>
std::vector<double> offMidsOfFaces(const CurvedMesh& curved, const IsOff& isOff,
                                   std::size_t faces) {
    std::vector<double> all(faces, 0.0);
    std::vector<double> off(faces, 0.0);
    for (const BoundaryTriangle& triangle : curved.mesh.boundary) {
        for (std::size_t side = 3; side < 6; ++side) {
            const auto& distance = curved.midDistances[triangle.nodes[side]];
            all[triangle.face] += 1.0;
            off[triangle.face] += distance && isOff(*distance) ? 1.0 : 0.0;
        }
    }
    for (std::size_t face = 0; face < faces; ++face) {
        off[face] /= std::max(1.0, all[face]);
    }
    return off;
}

// What is beyond the tolerance.
double areaError(double meshed, double exact, double tolerance) {
    return (meshed - std::clamp(meshed, exact - tolerance, exact + tolerance)) / exact;
}

}  // namespace

std::vector<bool> facesThatMayVanish(const PartShape& shape) {
    std::vector<double> boundary(shape.faces.size(), 0.0);
    for (const EdgePolyline& edge : shape.tessellation.edges) {
        double length = 0.0;
        for (std::size_t i = 1; i < edge.points.size(); ++i) {
            length += norm(edge.points[i] - edge.points[i - 1]);
        }
        for (const std::int32_t face : edge.faces) {
            if (face >= 0) {
                boundary[static_cast<std::size_t>(face)] += length;
            }
        }
    }
    const double diagonal = shape.mass.box.diagonal();
    const double side = kVanishingSide * diagonal;
    std::vector<bool> result(shape.faces.size());
    for (std::size_t face = 0; face < result.size(); ++face) {
        const double area = shape.faces[face].area;
        result[face] =
            area < side * side || area < kVanishingWidth * diagonal * 0.5 * boundary[face];
    }
    return result;
}

NodesOff nodesOffFaces(const LinearMesh& linear, const CurvedMesh& curved,
                       GeometryProjector& geometry, double tolerance, std::size_t faces) {
    const auto isOff = [tolerance](double distance) { return !(distance <= tolerance); };
    const std::vector<Support> supports = supportsOf(linear);
    const auto corners = static_cast<std::size_t>(
        std::count_if(supports.begin(), supports.end(), [](const auto& s) { return s.known; }));
    const std::size_t stride = 1 + corners / kMostSamples;
    std::size_t seen = 0;
    std::size_t samples = 0;
    std::size_t off = 0;
    for (std::size_t node = 0; node < supports.size(); ++node) {
        const Support& support = supports[node];
        if (!support.known || seen++ % stride != 0) {
            continue;
        }
        const Vec3& point = linear.nodes[node];
        const auto nearest = support.onEdge
                                 ? geometry.onEdge(support.index, point)
                                 : geometry.onFace(support.index, point, linear.parameters[node]);
        ++samples;
        off += !nearest || isOff(norm(*nearest - point)) ? 1 : 0;
    }
    double mids = 0.0;
    double offMids = 0.0;
    for (const auto& distance : curved.midDistances) {
        mids += distance ? 1.0 : 0.0;
        offMids += distance && isOff(*distance) ? 1.0 : 0.0;
    }
    const double offCorners =
        samples > 0
            ? static_cast<double>(corners) * static_cast<double>(off) / static_cast<double>(samples)
            : 0.0;
    const double all = mids + static_cast<double>(corners);
    return {all > 0.0 ? (offMids + offCorners) / all : 0.0, offMidsOfFaces(curved, isOff, faces)};
}

std::vector<double> areaTolerances(const std::vector<TopoDS_Shape>& faces) {
    std::vector<double> tolerances;
    tolerances.reserve(faces.size());
    for (const TopoDS_Shape& face : faces) {
        double sum = 0.0;
        for (TopExp_Explorer edges(face, TopAbs_EDGE); edges.More(); edges.Next()) {
            const TopoDS_Edge& edge = TopoDS::Edge(edges.Current());
            const bool isSeam = BRep_Tool::IsClosed(edge, TopoDS::Face(face));
            if (!isSeam && !BRep_Tool::Degenerated(edge)) {
                GProp_GProps line;
                BRepGProp::LinearProperties(edge, line);
                sum += BRep_Tool::Tolerance(edge) * line.Mass();
            }
        }
        tolerances.push_back(kSquareMillimetre * sum);
    }
    return tolerances;
}

Result<std::vector<double>> faceAreaErrors(const VolumeMesh& mesh, const PartShape& shape,
                                           const std::vector<double>& tolerances) {
    std::vector<double> areas(shape.faces.size(), 0.0);
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        areas[triangle.face] += curvedArea(mesh, triangle);
    }
    const std::vector<bool> mayVanish = facesThatMayVanish(shape);
    std::vector<double> errors(areas.size(), 0.0);
    std::size_t lost = 0;
    double largestLost = 0.0;
    for (std::size_t face = 0; face < areas.size(); ++face) {
        const double exact = shape.faces[face].area;
        if (mayVanish[face]) {
            continue;
        }
        if (areas[face] == 0.0) {
            ++lost;
            largestLost = std::max(largestLost, exact);
            continue;
        }
        errors[face] = areaError(areas[face], exact, tolerances[face]);
    }
    if (lost > 0) {
        return fail(
            failure("mesh.face_lost", {},
                    "The mesh has no triangle on {0} of {1} faces, the largest of {2} mm^2.",
                    {std::to_string(lost), std::to_string(areas.size()),
                     fmt::format("{:.4g}", largestLost * 1e6)}));
    }
    return errors;
}

double largestOf(const std::vector<double>& errors) {
    const auto worst =
        std::ranges::max_element(errors, {}, [](double error) { return std::abs(error); });
    return worst == errors.end() ? 0.0 : *worst;
}

double largestCurvature(const TopoDS_Shape& face) {
    if (face.IsNull()) {
        return 0.0;
    }
    constexpr int kSamples = 3;  // each way
    constexpr double kResolution = 1e-7;
    const BRepAdaptor_Surface surface(TopoDS::Face(face));
    if (surface.GetType() == GeomAbs_Plane) {
        return 0.0;
    }
    const auto at = [](double first, double last, int i) {
        return first + (last - first) * (i + 0.5) / kSamples;
    };
    double largest = 0.0;
    for (int i = 0; i < kSamples * kSamples; ++i) {
        const double u = at(surface.FirstUParameter(), surface.LastUParameter(), i / kSamples);
        const double v = at(surface.FirstVParameter(), surface.LastVParameter(), i % kSamples);
        BRepLProp_SLProps properties(surface, u, v, 2, kResolution);
        if (properties.IsCurvatureDefined()) {
            largest = std::max({largest, std::abs(properties.MaxCurvature()),
                                std::abs(properties.MinCurvature())});
        }
    }
    return largest;
}

// Whether two faces are the sides of one thin bend: about one axis, and so near that a chord over
// the outer one would cut through smaller elements on the inner one.
bool bendTogether(const FaceInfo& a, const FaceInfo& b, double radiusA, double radiusB) {
    constexpr double kParallel = 1e-6;
    constexpr double kThin = 0.3;  // of the outer radius: the sagitta of a quarter turn
    const double scale = std::max(radiusA, radiusB);
    const auto isBend = [](const FaceInfo& face) {
        return face.kind == SurfaceKind::Cylinder || face.kind == SurfaceKind::Torus;
    };
    if (a.kind != b.kind || !isBend(a) || std::abs(radiusA - radiusB) > kThin * scale ||
        norm(cross(a.axisDirection, b.axisDirection)) > kParallel) {
        return false;
    }
    constexpr double kNear = 1e-3;
    const Vec3 between = b.axisPoint - a.axisPoint;
    const bool isCylinder = a.kind == SurfaceKind::Cylinder;
    const double apart = isCylinder ? norm(cross(between, a.axisDirection)) : norm(between);
    return apart <= kNear * scale &&
           (isCylinder || std::abs(a.radius - b.radius) <= kNear * scale) &&
           norm(a.centroid - b.centroid) <= std::max(std::sqrt(a.area), scale);
}

// The other sides of thin bends get as many elements around them as those that were missed.
void addOtherSides(const PartShape& shape, const std::vector<TopoDS_Shape>& faces,
                   std::vector<FaceSize>& missed) {
    const std::size_t count = missed.size();
    const auto radiusOf = [&faces](std::uint32_t face) {
        return kMetrePerMillimetre / largestCurvature(faces[face]);
    };
    for (std::uint32_t face = 0; count > 0 && face < shape.faces.size(); ++face) {
        const auto isIt = [face](const FaceSize& other) { return other.face == face; };
        if (std::ranges::any_of(missed, isIt)) {
            continue;
        }
        const double radius = radiusOf(face);
        for (std::size_t i = 0; i < count; ++i) {
            const FaceSize side = missed[i];
            const double other = radiusOf(side.face);
            if (bendTogether(shape.faces[side.face], shape.faces[face], other, radius)) {
                missed.push_back({face, side.size * radius / other});
                break;
            }
        }
    }
}

std::vector<FaceSize> missedFaces(const VolumeMesh& mesh, const PartShape& shape,
                                  const std::vector<double>& areaErrors, const NodesOff& off,
                                  const std::vector<TopoDS_Shape>& faces) {
    std::vector<double> triangles(faces.size(), 0.0);
    for (const BoundaryTriangle& triangle : mesh.boundary) {
        triangles[triangle.face] += 1.0;
    }
    std::vector<FaceSize> result;
    for (std::uint32_t face = 0; face < faces.size(); ++face) {
        const bool isMissed = std::abs(areaErrors[face]) > kLargestAreaError ||
                              (off.share > kMostNodesOff && off.ofFace[face] > kMostNodesOff);
        if (!isMissed || triangles[face] == 0.0) {
            continue;
        }
        // As large as an equilateral triangle of the mean area.
        const double now =
            std::sqrt(4.0 / std::numbers::sqrt3 * shape.faces[face].area / triangles[face]);
        const double curvature = largestCurvature(faces[face]);
        const double wanted =
            curvature > 0.0 ? kMetrePerMillimetre * 2.0 * std::numbers::pi / kPerTurn / curvature
                            : now;
        const double size = std::clamp(wanted, kFinest * now, kFiner * now);
        result.push_back({face, size});
    }
    addOtherSides(shape, faces, result);
    return result;
}

}  // namespace twinbench
