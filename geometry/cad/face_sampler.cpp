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

class Sampler {
public:
    explicit Sampler(const TopoDS_Face& face) : face_(face), surface_(face) {}

    std::vector<SurfaceSample> run() {
        addGrid();
        for (TopExp_Explorer edges(face_, TopAbs_EDGE); edges.More(); edges.Next()) {
            addEdge(TopoDS::Edge(edges.Current()));
        }
        return std::move(samples_);
    }

private:
    void add(double u, double v) {
        gp_Pnt point;
        gp_Vec normal;
        surface_.Normal(u, v, point, normal);
        const double length = normal.Magnitude();
        if (length > gp::Resolution()) {
            samples_.push_back({toMetres(point), toVector(normal.XYZ() / length)});
        }
    }

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
                const double u = u0 + (u1 - u0) * (i + 0.5) / kGridPoints;
                const double v = v0 + (v1 - v0) * (j + 0.5) / kGridPoints;
                if (classifier.Perform(gp_Pnt2d(u, v)) == TopAbs_IN) {
                    add(u, v);
                }
            }
        }
    }

    void addEdge(const TopoDS_Edge& edge) {
        const BRepAdaptor_Curve2d curve(edge, face_);
        const double first = curve.FirstParameter();
        const double last = curve.LastParameter();
        for (int i = 0; i < kEdgePoints; ++i) {
            const gp_Pnt2d uv = curve.Value(first + (last - first) * i / (kEdgePoints - 1));
            add(uv.X(), uv.Y());
        }
    }

    const TopoDS_Face& face_;
    BRepGProp_Face surface_;
    std::vector<SurfaceSample> samples_;
};

}  // namespace

std::vector<SurfaceSample> sampleFace(const TopoDS_Face& face) { return Sampler(face).run(); }

}  // namespace twinbench
