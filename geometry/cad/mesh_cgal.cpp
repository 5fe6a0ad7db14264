#include "geometry/cad/mesh_cgal.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <numbers>
#include <unordered_map>
#include <utility>

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Mesh_complex_3_in_triangulation_3.h>
#include <CGAL/Mesh_criteria_3.h>
#include <CGAL/Mesh_polyhedron_3.h>
#include <CGAL/Mesh_triangulation_3.h>
#include <CGAL/Polyhedral_mesh_domain_with_features_3.h>
#include <CGAL/Polyhedron_incremental_builder_3.h>
#include <CGAL/make_mesh_3.h>

namespace twinbench {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using Point = Kernel::Point_3;
using Polyhedron = CGAL::Mesh_polyhedron_3<Kernel>::type;
using Domain = CGAL::Polyhedral_mesh_domain_with_features_3<Kernel>;
using Triangulation = CGAL::Mesh_triangulation_3<Domain>::type;
using Complex = CGAL::Mesh_complex_3_in_triangulation_3<Triangulation, Domain::Corner_index,
                                                        Domain::Curve_index>;
using Criteria = CGAL::Mesh_criteria_3<Triangulation>;
using Line = Domain::Polyline_with_context;

constexpr double kElementsPerTurn = 10.0;
constexpr double kLeastPerTurn = 6.0;  // of small circles, whatever the smallest size
constexpr std::size_t kMostNodes = 150'000;
constexpr int kInitialPoints = 100;   // where there are no lines; thin parts need some on each side
constexpr double kFacetAngle = 25.0;  // degrees; CGAL ends for certain up to 30
constexpr double kCellRadiusEdgeRatio = 2.0;
constexpr double kSliverBound = 8.0;  // degrees, of dihedral angles after optimisation

Point toPoint(const Vec3& p) { return {p.x, p.y, p.z}; }

/// CGAL takes the patch 0 for none.
int patchOf(std::uint32_t face) { return static_cast<int>(face) + 1; }
std::uint32_t faceOf(int patch) { return static_cast<std::uint32_t>(patch - 1); }

class SurfaceBuilder : public CGAL::Modifier_base<Polyhedron::HalfedgeDS> {
public:
    explicit SurfaceBuilder(const WatertightSurface& surface) : surface_(surface) {}

    void operator()(Polyhedron::HalfedgeDS& target) override {
        CGAL::Polyhedron_incremental_builder_3<Polyhedron::HalfedgeDS> builder(target, false);
        builder.begin_surface(surface_.nodes.size(), surface_.triangles.size());
        for (const Vec3& node : surface_.nodes) {
            builder.add_vertex(toPoint(node));
        }
        for (const SurfaceTriangle& triangle : surface_.triangles) {
            const auto facet = builder.begin_facet();
            for (const std::uint32_t node : triangle.nodes) {
                builder.add_vertex_to_facet(node);
            }
            builder.end_facet();
            facet->set_patch_id(patchOf(triangle.face));
            if (builder.error()) {
                builder.rollback();
                return;
            }
        }
        builder.end_surface();
        done_ = !builder.error();
    }
    bool isDone() const { return done_; }

private:
    const WatertightSurface& surface_;
    bool done_ = false;
};

/// The lines of a surface as CGAL's curves, closed ones in halves so that each has ends.
class Curves {
public:
    Curves(const WatertightSurface& surface, const CgalRequest& request) : surface_(surface) {
        measureSides(request);
        for (const SurfaceLine& line : surface.lines) {
            const bool isClosed = line.nodes.front() == line.nodes.back();
            const std::size_t middle = isClosed ? line.nodes.size() / 2 : line.nodes.size() - 1;
            add(line, 0, middle, request);
            add(line, middle, line.nodes.size() - 1, request);
        }
    }

    /// The sizes by CGAL's number of the curve.
    void addTo(Domain& domain) {
        std::vector<Domain::Curve_index> numbers;
        domain.add_features_with_context(lines_.begin(), lines_.end(), std::back_inserter(numbers));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            sizeOfCurve_[numbers[i]] = sizes_[i];
            edgeOfCurve_[numbers[i]] = edges_[i];
        }
    }
    double sizeOf(int curve, double fallback) const {
        const auto found = sizeOfCurve_.find(curve);
        return found != sizeOfCurve_.end() ? found->second : fallback;
    }
    std::uint32_t edgeOf(int curve) const { return edgeOfCurve_.at(curve); }

private:
    using Side = std::pair<std::uint32_t, std::uint32_t>;
    static Side sideOf(std::uint32_t a, std::uint32_t b) { return std::minmax(a, b); }

    /// A line is no coarser than its faces: beside long pieces along a cylinder the triangles
    /// across it turn so far that their mid-side nodes cannot follow it.
    void measureSides(const CgalRequest& request) {
        for (const SurfaceTriangle& triangle : surface_.triangles) {
            for (std::size_t k = 0; k < 3; ++k) {
                const Side side = sideOf(triangle.nodes[k], triangle.nodes[(k + 1) % 3]);
                double& size = sizeOfSide_.try_emplace(side, request.size).first->second;
                size = std::min(size, request.sizeOfFace[triangle.face]);
            }
        }
    }

    void add(const SurfaceLine& line, std::size_t first, std::size_t last,
             const CgalRequest& request) {
        if (last <= first) {
            return;
        }
        Line curve;
        double length = 0.0;
        double turn = 0.0;
        double size = request.size;
        Vec3 before;
        for (std::size_t i = first; i <= last; ++i) {
            const Vec3& point = surface_.nodes[line.nodes[i]];
            curve.polyline_content.push_back(toPoint(point));
            if (i == first) {
                continue;
            }
            const auto side = sizeOfSide_.find(sideOf(line.nodes[i - 1], line.nodes[i]));
            size = side != sizeOfSide_.end() ? std::min(size, side->second) : size;
            const Vec3 step = point - surface_.nodes[line.nodes[i - 1]];
            length += norm(step);
            if (i > first + 1) {
                turn += std::atan2(norm(cross(before, step)), dot(before, step));
            }
            before = step;
        }
        const double turns = turn / (2.0 * std::numbers::pi);
        const double pieces =
            std::max({1.0, turns * kLeastPerTurn,
                      std::min(turns * kElementsPerTurn, length / request.smallest)});
        lines_.push_back(std::move(curve));
        sizes_.push_back(std::min(size, length / pieces));
        edges_.push_back(line.edge);
    }

    const WatertightSurface& surface_;
    std::map<Side, double> sizeOfSide_;  // of the smaller of the two faces
    std::vector<Line> lines_;
    std::vector<double> sizes_;
    std::vector<std::uint32_t> edges_;
    std::unordered_map<int, double> sizeOfCurve_;
    std::unordered_map<int, std::uint32_t> edgeOfCurve_;
};

/// The size along a curve, as CGAL asks for it.
struct CurveSize {
    using FT = double;
    const Domain* domain;
    const Curves* curves;
    double size;
    double operator()(const Point&, int dimension, const Domain::Index& index) const {
        return dimension == 1 ? curves->sizeOf(domain->curve_index(index), size) : size;
    }
};

/// The size on a face, as CGAL asks for it.
struct FaceSize {
    using FT = double;
    const Domain* domain;
    const CgalRequest* request;
    double operator()(const Point&, int dimension, const Domain::Index& index) const {
        return dimension == 2 ? request->sizeOfFace[faceOf(domain->surface_patch_index(index))]
                              : request->size;
    }
};

/// Reads the mesh out of CGAL's complex.
class ComplexReader {
public:
    ComplexReader(const Complex& complex, const Curves& curves)
        : complex_(complex), curves_(curves) {}

    LinearMesh read() {
        for (auto cell = complex_.cells_in_complex_begin(); cell != complex_.cells_in_complex_end();
             ++cell) {
            std::array<std::uint32_t, 4> corners{};
            for (int i = 0; i < 4; ++i) {
                corners[static_cast<std::size_t>(i)] = numberOf(cell->vertex(i));
            }
            mesh_.tetrahedra.push_back(corners);
            for (int i = 0; i < 4; ++i) {
                readSide(cell, i);
            }
        }
        for (auto edge = complex_.edges_in_complex_begin(); edge != complex_.edges_in_complex_end();
             ++edge) {
            readSegment(*edge);
        }
        mesh_.parameters.resize(mesh_.nodes.size());
        return std::move(mesh_);
    }

private:
    using Cell = Complex::Cell_handle;

    /// A side is boundary where its other cell is outside; what CGAL has of surface elsewhere
    /// bounds nothing.
    void readSide(const Cell& cell, int opposite) {
        if (complex_.is_in_complex(cell->neighbor(opposite)) ||
            !complex_.is_in_complex(cell, opposite)) {
            return;
        }
        SurfaceTriangle triangle{{}, faceOf(complex_.surface_patch_index(cell, opposite))};
        for (int i = 0; i < 3; ++i) {
            triangle.nodes[static_cast<std::size_t>(i)] =
                numberOf(cell->vertex((opposite + 1 + i) % 4));
        }
        mesh_.triangles.push_back(triangle);
    }

    /// Ends that no tetrahedron has are those of a line that the mesh does not follow.
    void readSegment(const Complex::Edge& edge) {
        const auto first = numbers_.find(&*edge.first->vertex(edge.second));
        const auto second = numbers_.find(&*edge.first->vertex(edge.third));
        if (first != numbers_.end() && second != numbers_.end()) {
            mesh_.segments.push_back(
                {{first->second, second->second}, curves_.edgeOf(complex_.curve_index(edge))});
        }
    }

    std::uint32_t numberOf(const Complex::Vertex_handle& vertex) {
        const auto [known, isNew] =
            numbers_.try_emplace(&*vertex, static_cast<std::uint32_t>(mesh_.nodes.size()));
        if (isNew) {
            const auto& point = vertex->point();
            mesh_.nodes.push_back({CGAL::to_double(point.x()), CGAL::to_double(point.y()),
                                   CGAL::to_double(point.z())});
        }
        return known->second;
    }

    const Complex& complex_;
    const Curves& curves_;
    std::unordered_map<const void*, std::uint32_t> numbers_;
    LinearMesh mesh_;
};

Error cgalError(const std::string& reason) {
    return failure("mesh.cgal", {}, "CGAL: {0}", {reason});
}

/// What CGAL::make_mesh_3 does before it refines, but with a least size of the balls that keep the
/// lines: without it they shrink for ever where lines meet at a small angle.
void start(Complex& complex, const Domain& domain, const Criteria& criteria,
           const CgalRequest& request) {
    using EdgeCriteria = Criteria::Edge_criteria;
    using Sizing = CGAL::Mesh_3::internal::Edge_criteria_sizing_field_wrapper<EdgeCriteria>;
    CGAL::Mesh_3::Protect_edges_sizing_field<Complex, Domain, Sizing> protection(
        complex, domain, Sizing(criteria.edge_criteria_object()), request.shortest, kMostNodes);
    protection.set_nonlinear_growth_of_balls(true);
    protection(true);
    if (complex.triangulation().dimension() == 3) {
        CGAL::Mesh_3::C3T3_helpers<Complex, Domain>(complex, domain).update_restricted_facets();
    }
    if (complex.number_of_facets() == 0) {
        CGAL::Mesh_3::internal::init_c3t3(complex, domain, criteria, kInitialPoints);
    }
}

Result<LinearMesh> meshSurface(const WatertightSurface& surface, const CgalRequest& request) {
    Polyhedron polyhedron;
    SurfaceBuilder builder(surface);
    polyhedron.delegate(builder);
    if (!builder.isDone() || !polyhedron.is_closed()) {
        return fail(cgalError("the triangles are no closed surface."));
    }
    CGAL::Random random(0);  // the same mesh for the same input
    Domain domain(polyhedron, &random);
    Curves curves(surface, request);
    curves.addTo(domain);
    // Without lines, triangles may lie across the borders of faces: none may be asked not to.
    const auto topology = surface.lines.empty()
                              ? CGAL::FACET_VERTICES_ON_SURFACE
                              : CGAL::FACET_VERTICES_ON_SAME_SURFACE_PATCH_WITH_ADJACENCY_CHECK;
    namespace parameters = CGAL::parameters;
    const Criteria criteria(
        parameters::edge_size = CurveSize{&domain, &curves, request.size},
        parameters::facet_angle = kFacetAngle, parameters::facet_size = FaceSize{&domain, &request},
        parameters::facet_distance = request.surfaceDistance, parameters::facet_topology = topology,
        parameters::cell_radius_edge_ratio = kCellRadiusEdgeRatio,
        parameters::cell_size = request.size);
    Complex complex;
    start(complex, domain, criteria, request);
    // Perturbing takes as long as all the rest, and exuding alone leaves no worse elements.
    CGAL::refine_mesh_3(
        complex, domain, criteria, parameters::no_perturb(),
        parameters::exude(parameters::sliver_bound = kSliverBound), parameters::no_reset_c3t3(),
        parameters::mesh_3_options(parameters::maximal_number_of_vertices = kMostNodes));
    LinearMesh mesh = ComplexReader(complex, curves).read();
    if (mesh.tetrahedra.empty()) {
        return fail(cgalError("no tetrahedra were made."));
    }
    return mesh;
}

}  // namespace

Result<LinearMesh> meshByCgal(const WatertightSurface& surface, const CgalRequest& request) {
    try {
        return meshSurface(surface, request);
    } catch (const std::exception& error) {
        return fail(cgalError(error.what()));
    }
}

}  // namespace twinbench
