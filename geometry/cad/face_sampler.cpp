#include "geometry/cad/face_sampler.h"

#include <algorithm>

#include <BRepAdaptor_Curve2d.hxx>
#include <BRepGProp_Face.hxx>
#include <BRepTools.hxx>
#include <BRepTopAdaptor_FClass2d.hxx>
#include <Precision.hxx>
#include <TopExp_Explorer.hxx>
#include <TopoDS.hxx>

#include "geometry/cad/occ_convert.h"

namespace twinbench {

namespace {

constexpr int kGridPoints = 9;
constexpr int kEdgePoints = 7;
// Parameter-space slack for the point-in-face test, as a fraction of the parameter range.
constexpr double kClassifierTolerance = 1e-9;

// Where the parameters' directions (almost) coincide the cross product is noise.
constexpr double kSingular = 1e-7;

class ParameterSampler {
public:
    explicit ParameterSampler(const TopoDS_Face& face) : face_(face) {}

    std::vector<gp_Pnt2d> run() {
        addGrid();
        for (TopExp_Explorer edges(face_, TopAbs_EDGE); edges.More(); edges.Next()) {
            addEdge(TopoDS::Edge(edges.Current()));
        }
        return std::move(parameters_);
    }

private:
    void addGrid() {
        double u0 = 0.0;
        double u1 = 0.0;
        double v0 = 0.0;
        double v1 = 0.0;
        BRepTools::UVBounds(face_, u0, u1, v0, v1);
        const double range = std::max(u1 - u0, v1 - v0);
        if (!(range > 0.0) || Precision::IsInfinite(range)) {
            return;
        }
        BRepTopAdaptor_FClass2d classifier(face_, kClassifierTolerance * range);
        for (int i = 0; i < kGridPoints; ++i) {
            for (int j = 0; j < kGridPoints; ++j) {
                const gp_Pnt2d uv(u0 + (u1 - u0) * (i + 0.5) / kGridPoints,
                                  v0 + (v1 - v0) * (j + 0.5) / kGridPoints);
                if (classifier.Perform(uv) == TopAbs_IN) {
                    parameters_.push_back(uv);
                }
            }
        }
    }

    void addEdge(const TopoDS_Edge& edge) {
        const BRepAdaptor_Curve2d curve(edge, face_);
        const double first = curve.FirstParameter();
        const double last = curve.LastParameter();
        for (int i = 0; i < kEdgePoints; ++i) {
            parameters_.push_back(curve.Value(first + (last - first) * i / (kEdgePoints - 1)));
        }
    }

    const TopoDS_Face& face_;
    std::vector<gp_Pnt2d> parameters_;
};

}  // namespace

std::vector<EvaluatedPoint> evaluateFace(const TopoDS_Face& face,
                                         std::span<const gp_Pnt2d> parameters) {
    const BRepGProp_Face surface(face);
    std::vector<EvaluatedPoint> points;
    std::vector<Vec3> normals;
    double longest = 0.0;
    for (const gp_Pnt2d& uv : parameters) {
        gp_Pnt point;
        gp_Vec normal;
        surface.Normal(uv.X(), uv.Y(), point, normal);
        points.push_back({toMetres(point), std::nullopt});
        normals.push_back(toVector(normal.XYZ()));
        longest = std::max(longest, norm(normals.back()));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (norm(normals[i]) > kSingular * longest) {
            points[i].normal = normalized(normals[i]);
        }
    }
    return points;
}

std::vector<SurfaceSample> sampleFace(const TopoDS_Face& face) {
    std::vector<SurfaceSample> samples;
    for (const EvaluatedPoint& point : evaluateFace(face, ParameterSampler(face).run())) {
        if (point.normal) {
            samples.push_back({point.point, *point.normal});
        }
    }
    return samples;
}

}  // namespace twinbench
