#include "geometry/cad/watertight_surface.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <BRepMesh_IncrementalMesh.hxx>
#include <BRep_Tool.hxx>
#include <IMeshTools_Parameters.hxx>
#include <Poly_PolygonOnTriangulation.hxx>
#include <Poly_Triangulation.hxx>
#include <TopExp.hxx>
#include <TopExp_Explorer.hxx>
#include <TopTools_DataMapOfShapeInteger.hxx>
#include <TopTools_IndexedMapOfShape.hxx>
#include <TopoDS.hxx>
#include <TopoDS_Edge.hxx>
#include <TopoDS_Face.hxx>
#include <TopoDS_Vertex.hxx>

namespace twinbench {

namespace {

Error openError(const std::string& what, std::size_t count) {
    return failure("mesh.surface_open", {}, "The triangles of the faces do not close: {0} ({1}).",
                   {what, std::to_string(count)});
}

/// Sets of nodes that are one.
class NodeSets {
public:
    std::uint32_t add() {
        parent_.push_back(static_cast<std::uint32_t>(parent_.size()));
        return parent_.back();
    }
    std::uint32_t find(std::uint32_t node) {
        while (parent_[node] != node) {
            parent_[node] = parent_[parent_[node]];
            node = parent_[node];
        }
        return node;
    }
    /// The lower number stays, so the result does not depend on the order.
    void unite(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }
    std::size_t size() const { return parent_.size(); }

private:
    std::vector<std::uint32_t> parent_;
};

class SurfaceJoiner {
public:
    explicit SurfaceJoiner(const std::vector<TopoDS_Shape>& edges) {
        for (const TopoDS_Shape& edge : edges) {
            edges_.Add(edge);
        }
        nodesOfEdge_.resize(edges.size());
        facesOfEdge_.resize(edges.size());
    }

    Result<WatertightSurface> join(const std::vector<TopoDS_Shape>& faces) {
        for (std::uint32_t id = 0; id < faces.size(); ++id) {
            if (!faces[id].IsNull() && !addFace(TopoDS::Face(faces[id]), id)) {
                return fail(openError("a face without triangles", id));
            }
        }
        number();
        if (const std::size_t sides = openSides(); sides > 0) {
            return fail(openError("open sides", sides));
        }
        addLines();
        return std::move(surface_);
    }

private:
    bool addFace(const TopoDS_Face& face, std::uint32_t id) {
        TopLoc_Location location;
        const Handle(Poly_Triangulation) triangles = BRep_Tool::Triangulation(face, location);
        if (triangles.IsNull()) {
            return false;
        }
        const gp_Trsf transformation = location.Transformation();
        const auto first = static_cast<std::uint32_t>(sets_.size());
        for (int i = 1; i <= triangles->NbNodes(); ++i) {
            const gp_Pnt point = triangles->Node(i).Transformed(transformation);
            points_.push_back({point.X(), point.Y(), point.Z()});
            sets_.add();
        }
        // A mirrored location turns the triangles inside out.
        const bool flip = (face.Orientation() == TopAbs_REVERSED) != transformation.IsNegative();
        for (int i = 1; i <= triangles->NbTriangles(); ++i) {
            std::array<int, 3> corners{};
            triangles->Triangle(i).Get(corners[0], corners[1], corners[2]);
            if (flip) {
                std::swap(corners[1], corners[2]);
            }
            SurfaceTriangle triangle{{}, id};
            for (int k = 0; k < 3; ++k) {
                triangle.nodes[k] = first + static_cast<std::uint32_t>(corners[k] - 1);
            }
            raw_.push_back(triangle);
        }
        for (TopExp_Explorer edges(face, TopAbs_EDGE); edges.More(); edges.Next()) {
            const TopoDS_Edge& edge = TopoDS::Edge(edges.Current());
            const Handle(Poly_PolygonOnTriangulation) polygon =
                BRep_Tool::PolygonOnTriangulation(edge, triangles, location);
            if (!polygon.IsNull()) {
                addEdge(edge, *polygon, first, id);
            }
        }
        return true;
    }

    /// The nodes of an edge on one of its sides; those of the other sides are the same.
    void addEdge(const TopoDS_Edge& edge, const Poly_PolygonOnTriangulation& polygon,
                 std::uint32_t first, std::uint32_t face) {
        std::vector<std::uint32_t> nodes;
        for (int i = 1; i <= polygon.NbNodes(); ++i) {
            nodes.push_back(first + static_cast<std::uint32_t>(polygon.Node(i) - 1));
        }
        if (BRep_Tool::Degenerated(edge)) {  // a pole: all are one
            for (const std::uint32_t node : nodes) {
                sets_.unite(nodes.front(), node);
            }
        }
        const TopoDS_Edge forward = TopoDS::Edge(edge.Oriented(TopAbs_FORWARD));
        addVertex(TopExp::FirstVertex(forward), nodes.front());
        addVertex(TopExp::LastVertex(forward), nodes.back());
        const int place = edges_.FindIndex(edge);
        if (place == 0) {
            return;
        }
        const auto index = static_cast<std::size_t>(place - 1);
        facesOfEdge_[index].insert(face);
        std::vector<std::uint32_t>& known = nodesOfEdge_[index];
        if (known.empty()) {
            known = nodes;
        }
        for (std::size_t i = 0; i < nodes.size() && known.size() == nodes.size(); ++i) {
            sets_.unite(known[i], nodes[i]);
        }
    }

    void addVertex(const TopoDS_Vertex& vertex, std::uint32_t node) {
        if (vertex.IsNull()) {
            return;
        }
        if (!nodeOfVertex_.IsBound(vertex)) {
            nodeOfVertex_.Bind(vertex, static_cast<int>(node));
        }
        sets_.unite(static_cast<std::uint32_t>(nodeOfVertex_.Find(vertex)), node);
    }

    void number() {
        numbers_.assign(points_.size(), kUnused);
        for (const SurfaceTriangle& triangle : raw_) {
            SurfaceTriangle joined = triangle;
            for (std::uint32_t& node : joined.nodes) {
                node = sets_.find(node);
            }
            const auto [a, b, c] = joined.nodes;
            if (a == b || b == c || c == a) {
                continue;
            }
            for (std::uint32_t& node : joined.nodes) {
                node = numberOf(node);
            }
            surface_.triangles.push_back(joined);
        }
    }

    std::uint32_t numberOf(std::uint32_t node) {
        if (numbers_[node] == kUnused) {
            numbers_[node] = static_cast<std::uint32_t>(surface_.nodes.size());
            surface_.nodes.push_back(points_[node]);
        }
        return numbers_[node];
    }

    /// Sides of triangles without exactly one neighbour that runs the other way.
    std::size_t openSides() const {
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> uses;
        for (const SurfaceTriangle& triangle : surface_.triangles) {
            for (int k = 0; k < 3; ++k) {
                ++uses[{triangle.nodes[k], triangle.nodes[(k + 1) % 3]}];
            }
        }
        return static_cast<std::size_t>(
            std::count_if(uses.begin(), uses.end(), [&](const auto& use) {
                const auto opposite = uses.find({use.first.second, use.first.first});
                return use.second != 1 || opposite == uses.end() || opposite->second != 1;
            }));
    }

    void addLines() {
        for (std::size_t edge = 0; edge < nodesOfEdge_.size(); ++edge) {
            if (facesOfEdge_[edge].size() < 2) {
                continue;
            }
            SurfaceLine line{{}, static_cast<std::uint32_t>(edge)};
            for (const std::uint32_t raw : nodesOfEdge_[edge]) {
                const std::uint32_t node = numbers_[sets_.find(raw)];
                if (node != kUnused && (line.nodes.empty() || line.nodes.back() != node)) {
                    line.nodes.push_back(node);
                }
            }
            if (line.nodes.size() >= 2) {
                surface_.lines.push_back(std::move(line));
            }
        }
    }

    static constexpr std::uint32_t kUnused = ~0u;

    TopTools_IndexedMapOfShape edges_;
    std::vector<std::vector<std::uint32_t>> nodesOfEdge_;  // of its first side
    std::vector<std::set<std::uint32_t>> facesOfEdge_;
    TopTools_DataMapOfShapeInteger nodeOfVertex_;
    NodeSets sets_;
    std::vector<Vec3> points_;
    std::vector<SurfaceTriangle> raw_;
    std::vector<std::uint32_t> numbers_;  // by raw node
    WatertightSurface surface_;
};

}  // namespace

Result<WatertightSurface> watertightSurface(const TopoDS_Shape& solid,
                                            const std::vector<TopoDS_Shape>& faces,
                                            const std::vector<TopoDS_Shape>& edges,
                                            const SurfaceTolerance& tolerance) {
    IMeshTools_Parameters parameters;
    parameters.Deflection = tolerance.deflection;
    parameters.Angle = tolerance.angle;
    parameters.Relative = Standard_False;
    parameters.InParallel = Standard_False;
    const BRepMesh_IncrementalMesh mesher(solid, parameters);
    return SurfaceJoiner(edges).join(faces);
}

}  // namespace twinbench
