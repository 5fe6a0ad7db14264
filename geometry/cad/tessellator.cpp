#include "geometry/cad/tessellator.h"

#include <algorithm>

#include <BRepAdaptor_Curve.hxx>
#include <BRepMesh_IncrementalMesh.hxx>
#include <BRep_Tool.hxx>
#include <IMeshTools_Parameters.hxx>
#include <Poly_PolygonOnTriangulation.hxx>
#include <TopExp.hxx>
#include <TopTools_IndexedDataMapOfShapeListOfShape.hxx>
#include <TopTools_IndexedMapOfShape.hxx>
#include <TopoDS.hxx>

#include "geometry/cad/face_sampler.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_progress.h"

namespace twinbench {

namespace {

constexpr double kRelativeDeflection = 1e-3;
constexpr double kAngularDeflection = 0.3;    // radians
constexpr double kSmallestDeflection = 1e-5;  // millimetres, for shapes without extent
constexpr double kFiner = 0.1;
constexpr int kFreeEdgePoints = 24;

/// One face's triangles appended to a tessellation.
class FaceTriangles {
public:
    FaceTriangles(const TopoDS_Face& face, std::uint32_t id, Tessellation& to)
        : face_(face),
          reversed_(face.Orientation() == TopAbs_REVERSED),
          id_(id),
          first_(static_cast<std::uint32_t>(to.points.size())),
          to_(to) {
        triangulation_ = BRep_Tool::Triangulation(face, location_);
    }

    void append() {
        if (triangulation_.IsNull()) {
            return;
        }
        const gp_Trsf transformation = location_.Transformation();
        // A mirrored location turns the triangles inside out.
        const bool flip = reversed_ != transformation.IsNegative();
        appendPoints(transformation);
        for (int i = 1; i <= triangulation_->NbTriangles(); ++i) {
            int a = 0;
            int b = 0;
            int c = 0;
            triangulation_->Triangle(i).Get(a, b, c);
            if (flip) {
                std::swap(b, c);
            }
            to_.triangles.push_back({index(a), index(b), index(c)});
            to_.faceOfTriangle.push_back(id_);
        }
        setNormals();
    }

private:
    std::uint32_t index(int node) const { return first_ + static_cast<std::uint32_t>(node - 1); }

    void appendPoints(const gp_Trsf& transformation) {
        for (int i = 1; i <= triangulation_->NbNodes(); ++i) {
            to_.points.push_back(toMetres(triangulation_->Node(i).Transformed(transformation)));
        }
        to_.normals.resize(to_.points.size());
    }

    /// The exact surface's normals; at singular points the mean of the triangles around.
    void setNormals() {
        for (std::size_t t = to_.triangles.size(); t-- > 0 && to_.faceOfTriangle[t] == id_;) {
            const auto& [a, b, c] = to_.triangles[t];
            const Vec3 normal = cross(to_.points[b] - to_.points[a], to_.points[c] - to_.points[a]);
            for (const std::uint32_t node : {a, b, c}) {
                to_.normals[node] += normal;
            }
        }
        std::vector<gp_Pnt2d> parameters;
        for (int i = 1; triangulation_->HasUVNodes() && i <= triangulation_->NbNodes(); ++i) {
            parameters.push_back(triangulation_->UVNode(i));
        }
        const std::vector<EvaluatedPoint> exact = evaluateFace(face_, parameters);
        for (std::size_t i = 0; i + first_ < to_.points.size(); ++i) {
            Vec3& normal = to_.normals[i + first_];
            normal = i < exact.size() && exact[i].normal ? *exact[i].normal : normalized(normal);
        }
    }

    const TopoDS_Face& face_;
    bool reversed_;
    std::uint32_t id_;
    std::uint32_t first_;
    Tessellation& to_;
    TopLoc_Location location_;
    Handle(Poly_Triangulation) triangulation_;
};

std::vector<Vec3> pointsOnFace(const TopoDS_Edge& edge, const TopoDS_Face& face) {
    TopLoc_Location location;
    const Handle(Poly_Triangulation) triangulation = BRep_Tool::Triangulation(face, location);
    if (triangulation.IsNull()) {
        return {};
    }
    const Handle(Poly_PolygonOnTriangulation) polygon =
        BRep_Tool::PolygonOnTriangulation(edge, triangulation, location);
    if (polygon.IsNull()) {
        return {};
    }
    const gp_Trsf transformation = location.Transformation();
    std::vector<Vec3> points;
    for (int i = 1; i <= polygon->NbNodes(); ++i) {
        points.push_back(
            toMetres(triangulation->Node(polygon->Node(i)).Transformed(transformation)));
    }
    return points;
}

std::vector<Vec3> pointsOnCurve(const TopoDS_Edge& edge) {
    const BRepAdaptor_Curve curve(edge);
    const double first = curve.FirstParameter();
    const double last = curve.LastParameter();
    const int count = curve.GetType() == GeomAbs_Line ? 2 : kFreeEdgePoints;
    std::vector<Vec3> points;
    for (int i = 0; i < count; ++i) {
        points.push_back(toMetres(curve.Value(first + (last - first) * i / (count - 1))));
    }
    return points;
}

EdgePolyline polylineOf(const TopoDS_Edge& edge, const TopTools_ListOfShape& facesAround,
                        const TopTools_IndexedMapOfShape& faces) {
    EdgePolyline line;
    std::size_t count = 0;
    for (const TopoDS_Shape& face : facesAround) {
        if (count < 2) {
            line.faces[count++] = faces.FindIndex(face) - 1;
        }
        if (line.points.empty()) {
            line.points = pointsOnFace(edge, TopoDS::Face(face));
        }
    }
    if (count == 1 && BRep_Tool::IsClosed(edge, TopoDS::Face(facesAround.First()))) {
        line.faces[1] = line.faces[0];
    }
    if (line.points.empty()) {
        line.points = pointsOnCurve(edge);
    }
    return line;
}

void appendEdges(const TopoDS_Shape& shape, const TopTools_IndexedMapOfShape& faces,
                 Tessellation& to) {
    TopTools_IndexedDataMapOfShapeListOfShape edges;
    TopExp::MapShapesAndUniqueAncestors(shape, TopAbs_EDGE, TopAbs_FACE, edges);
    for (int i = 1; i <= edges.Extent(); ++i) {
        const TopoDS_Edge& edge = TopoDS::Edge(edges.FindKey(i));
        if (!BRep_Tool::Degenerated(edge)) {
            to.edges.push_back(polylineOf(edge, edges.FindFromIndex(i), faces));
        }
    }
}

/// A face that is small against the deflection may end without a triangle; alone and finer it gets
/// some.
void meshLeftOutFaces(const TopTools_IndexedMapOfShape& faces, IMeshTools_Parameters parameters) {
    parameters.Deflection = std::max(kSmallestDeflection, kFiner * parameters.Deflection);
    for (int i = 1; i <= faces.Extent(); ++i) {
        TopLoc_Location location;
        if (BRep_Tool::Triangulation(TopoDS::Face(faces(i)), location).IsNull()) {
            const BRepMesh_IncrementalMesh mesher(faces(i), parameters);
        }
    }
}

}  // namespace

IMeshTools_Parameters displayParameters(double size) {
    IMeshTools_Parameters parameters;
    parameters.Deflection =
        std::max(kSmallestDeflection, kRelativeDeflection * size * kMillimetresPerMetre);
    parameters.Angle = kAngularDeflection;
    parameters.Relative = Standard_False;
    parameters.InParallel = Standard_True;
    return parameters;
}

Result<Tessellation> tessellate(const TopoDS_Shape& shape, double size,
                                const TaskContext& context) {
    const IMeshTools_Parameters parameters = displayParameters(size);
    const Handle(OccProgress) progress = new OccProgress(context, "Tessellating");
    const BRepMesh_IncrementalMesh mesher(shape, parameters, progress->Start());
    if (const auto stopped = context.checkpoint(); !stopped) {
        return fail(stopped.error());
    }
    Tessellation result;
    TopTools_IndexedMapOfShape faces;
    TopExp::MapShapes(shape, TopAbs_FACE, faces);
    meshLeftOutFaces(faces, parameters);
    for (int i = 1; i <= faces.Extent(); ++i) {
        FaceTriangles(TopoDS::Face(faces(i)), static_cast<std::uint32_t>(i - 1), result).append();
    }
    appendEdges(shape, faces, result);
    return result;
}

}  // namespace twinbench
