#include "geometry/cad/mesh_gmsh.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <unordered_map>

#include <BRepGProp.hxx>
#include <GProp_GProps.hxx>
#include <Standard_Failure.hxx>
#include <fmt/format.h>
#include <gmsh.h>
#include <gp_Pnt.hxx>

#include "geometry/cad/gmsh_face_sizes.h"

namespace twinbench {

namespace {

constexpr std::size_t kMostTriangles = 1'000'000;
// Quadratic sides follow an eighth of a circle to 1e-4 of its radius.
constexpr double kMinimumCirclePoints = 8.0;
constexpr double kLeastElementsPerTurn = 6.0;
// Gmsh's tetrahedra come out larger inside than asked for; so their mean edge is about the size.
constexpr double kSizeFactor = 0.85;
constexpr int kLineType = 1;
constexpr int kTriangleType = 2;
constexpr int kTetrahedronType = 4;

Error gmshError(const std::string& message) {
    return failure("mesh.gmsh", {}, "Gmsh: {0}", {message});
}

// Length or area and centre of an edge or face: what it is recognised by.
struct Fingerprint {
    double measure = 0.0;
    Vec3 centre;
};

Fingerprint fingerprint(int dimension, const TopoDS_Shape& shape) {
    if (shape.IsNull()) {
        return {};  // a face that a repair removed: nothing agrees with it
    }
    GProp_GProps properties;
    if (dimension == 1) {
        BRepGProp::LinearProperties(shape, properties);
    } else {
        BRepGProp::SurfaceProperties(shape, properties);
    }
    const gp_Pnt centre = properties.CentreOfMass();
    return {properties.Mass(), {centre.X(), centre.Y(), centre.Z()}};
}

Fingerprint fingerprint(int dimension, int tag) {
    Fingerprint result;
    gmsh::model::occ::getMass(dimension, tag, result.measure);
    gmsh::model::occ::getCenterOfMass(dimension, tag, result.centre.x, result.centre.y,
                                      result.centre.z);
    return result;
}

bool agree(const Fingerprint& a, const Fingerprint& b, int dimension) {
    constexpr double kTolerance = 1e-4;
    const double extent = dimension == 1 ? std::abs(b.measure) : std::sqrt(std::abs(b.measure));
    return extent > 0.0 && std::abs(a.measure - b.measure) <= kTolerance * std::abs(b.measure) &&
           norm(a.centre - b.centre) <= kTolerance * extent;
}

// Gmsh's tags of one dimension -> index in `shapes`. Gmsh numbers faces as OpenCASCADE does, so
// the same place is tried first; each must agree in measure and centre.
Result<std::map<int, std::uint32_t>> matchTags(int dimension,
                                               const std::vector<TopoDS_Shape>& shapes) {
    std::vector<Fingerprint> known;
    known.reserve(shapes.size());
    for (const TopoDS_Shape& shape : shapes) {
        known.push_back(fingerprint(dimension, shape));
    }
    gmsh::vectorpair entities;
    gmsh::model::getEntities(entities, dimension);
    std::map<int, std::uint32_t> indexOfTag;
    for (std::size_t place = 0; place < entities.size(); ++place) {
        const int tag = entities[place].second;
        const Fingerprint found = fingerprint(dimension, tag);
        std::size_t index = place;
        if (place >= known.size() || !agree(found, known[place], dimension)) {
            const auto match = std::find_if(known.begin(), known.end(), [&](const auto& candidate) {
                return agree(found, candidate, dimension);
            });
            index = static_cast<std::size_t>(match - known.begin());
        }
        if (index < known.size()) {
            indexOfTag[tag] = static_cast<std::uint32_t>(index);
        } else if (dimension == 2) {
            return fail(failure("mesh.face_unknown", {},
                                "Gmsh's face {0} of area {1} mm^2 is no face of the part.",
                                {std::to_string(tag), fmt::format("{:.6g}", found.measure)}));
        }
    }
    return indexOfTag;
}

void setOptions(const GmshRequest& request) {
    const auto set = [](const char* name, double value) { gmsh::option::setNumber(name, value); };
    set("Mesh.MeshSizeMax", kSizeFactor * request.size);
    double least = kSizeFactor * std::min(request.minimumSize, request.size);
    for (const auto& [face, size] : request.faceSizes) {
        least = std::min(least, size);
    }
    set("Mesh.MeshSizeMin", least);
    set("Mesh.MeshSizeFromCurvature", request.elementsPerTurn);
    set("Mesh.MinimumCirclePoints", kMinimumCirclePoints);
    set("Mesh.Algorithm", static_cast<int>(request.surface));
    set("Mesh.Algorithm3D", static_cast<int>(request.volume));
}

std::size_t countTriangles() {
    std::vector<std::size_t> tags;
    std::vector<std::size_t> nodes;
    gmsh::model::mesh::getElementsByType(kTriangleType, tags, nodes);
    return tags.size();
}

// Where curvature asks for more triangles than wanted, it gets less of a say, twice at most.
Result<void> meshSurface(GmshRequest request) {
    constexpr int kRounds = 3;
    std::size_t count = 0;
    for (int round = 0; round < kRounds; ++round) {
        gmsh::model::mesh::clear();
        setOptions(request);
        gmsh::model::mesh::generate(2);
        count = countTriangles();
        if (count <= request.wantedTriangles) {
            return {};
        }
        request.minimumSize *= 2.0;
        request.elementsPerTurn = std::max(kLeastElementsPerTurn, 0.7 * request.elementsPerTurn);
    }
    if (count > kMostTriangles) {
        return fail(gmshError(fmt::format("the surface mesh has {} triangles.", count)));
    }
    return {};
}

// Reads the mesh out of Gmsh's model.
class MeshReader {
public:
    MeshReader(std::map<int, std::uint32_t> faceOfTag, std::map<int, std::uint32_t> edgeOfTag)
        : faceOfTag_(std::move(faceOfTag)), edgeOfTag_(std::move(edgeOfTag)) {}

    LinearMesh read() {
        readTetrahedra();
        for (const auto& [tag, face] : faceOfTag_) {
            readFace(face, tag);
        }
        for (const auto& [tag, edge] : edgeOfTag_) {
            readEdge(edge, tag);
        }
        return std::move(mesh_);
    }

private:
    // Nodes without a tetrahedron (of leftover points) get no number and are dropped.
    void readTetrahedra() {
        std::vector<std::size_t> tags;
        std::vector<std::size_t> corners;
        gmsh::model::mesh::getElementsByType(kTetrahedronType, tags, corners);
        std::vector<std::size_t> nodeTags;
        std::vector<double> coordinates;
        std::vector<double> parameters;
        gmsh::model::mesh::getNodes(nodeTags, coordinates, parameters, -1, -1, false, false);
        std::unordered_map<std::size_t, std::size_t> placeOfTag;
        for (std::size_t i = 0; i < nodeTags.size(); ++i) {
            placeOfTag[nodeTags[i]] = i;
        }
        mesh_.tetrahedra.resize(tags.size());
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const auto [node, isNew] = numberOfTag_.try_emplace(
                corners[i], static_cast<std::uint32_t>(mesh_.nodes.size()));
            if (isNew) {
                const double* x = &coordinates[3 * placeOfTag.at(corners[i])];
                mesh_.nodes.push_back({x[0], x[1], x[2]});
            }
            mesh_.tetrahedra[i / 4][i % 4] = node->second;
        }
        mesh_.parameters.resize(mesh_.nodes.size());
    }

    void readFace(std::uint32_t face, int tag) {
        std::vector<std::size_t> tags;
        std::vector<std::size_t> corners;
        gmsh::model::mesh::getElementsByType(kTriangleType, tags, corners, tag);
        for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
            const auto nodes = numbers<3>(&corners[i]);
            if (nodes) {
                mesh_.triangles.push_back({*nodes, face});
            }
        }
        std::vector<double> coordinates;
        std::vector<double> parameters;
        gmsh::model::mesh::getNodes(tags, coordinates, parameters, 2, tag, false, true);
        for (std::size_t i = 0; i < tags.size() && 2 * i + 1 < parameters.size(); ++i) {
            if (const auto node = numberOfTag_.find(tags[i]); node != numberOfTag_.end()) {
                mesh_.parameters[node->second] = {parameters[2 * i], parameters[2 * i + 1]};
            }
        }
    }

    void readEdge(std::uint32_t edge, int tag) {
        std::vector<std::size_t> tags;
        std::vector<std::size_t> ends;
        gmsh::model::mesh::getElementsByType(kLineType, tags, ends, tag);
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
            if (const auto nodes = numbers<2>(&ends[i])) {
                mesh_.segments.push_back({*nodes, edge});
            }
        }
    }

    // The numbers of N nodes, or nothing if one belongs to no tetrahedron.
    template <std::size_t N>
    std::optional<std::array<std::uint32_t, N>> numbers(const std::size_t* tags) const {
        std::array<std::uint32_t, N> result;
        for (std::size_t i = 0; i < N; ++i) {
            const auto node = numberOfTag_.find(tags[i]);
            if (node == numberOfTag_.end()) {
                return std::nullopt;
            }
            result[i] = node->second;
        }
        return result;
    }

    std::map<int, std::uint32_t> faceOfTag_;
    std::map<int, std::uint32_t> edgeOfTag_;
    std::unordered_map<std::size_t, std::uint32_t> numberOfTag_;
    LinearMesh mesh_;
};

Result<LinearMesh> meshInModel(const TopoDS_Shape& solid, const std::vector<TopoDS_Shape>& faces,
                               const std::vector<TopoDS_Shape>& edges, const GmshRequest& request) {
    gmsh::clear();
    gmsh::model::add("part");
    gmsh::vectorpair imported;
    gmsh::model::occ::importShapesNativePointer(static_cast<const void*>(&solid), imported);
    gmsh::model::occ::synchronize();
    auto faceOfTag = matchTags(2, faces);
    if (!faceOfTag) {
        return fail(faceOfTag.error());
    }
    auto edgeOfTag = matchTags(1, edges);
    if (!edgeOfTag) {
        return fail(edgeOfTag.error());
    }
    if (!request.faceSizes.empty()) {
        std::map<int, double> sizeOfTag;
        for (const auto& [tag, face] : *faceOfTag) {
            if (const auto size = request.faceSizes.find(face); size != request.faceSizes.end()) {
                sizeOfTag[tag] = size->second;
            }
        }
        applyFaceSizes(sizeOfTag, kSizeFactor * request.size);
    }
    if (auto done = meshSurface(request); !done) {
        return fail(done.error());
    }
    gmsh::model::mesh::generate(3);
    LinearMesh mesh = MeshReader(std::move(*faceOfTag), std::move(*edgeOfTag)).read();
    if (mesh.tetrahedra.empty()) {
        return fail(gmshError("no tetrahedra were made."));
    }
    return mesh;
}

}  // namespace

GmshSession::GmshSession() {
    gmsh::initialize(0, nullptr, false);
    const auto set = [](const char* name, double value) { gmsh::option::setNumber(name, value); };
    set("General.Terminal", 0);
    set("General.NumThreads", 1);
    set("Geometry.OCCParallel", 0);
    set("Mesh.RandomSeed", 1);
    set("Mesh.ElementOrder", 1);
    set("Mesh.Optimize", 1);
    set("Mesh.MeshSizeFromPoints", 0);
    set("Mesh.Smoothing", 0);  // slow on faces with hundreds of edges, and it gains nothing
    // Gmsh integrates the size along edges to 1e-9 by default, which takes minutes on parts with
    // hundreds of spline edges; the size itself means nothing at that precision.
    set("Mesh.LcIntegrationPrecision", 1e-4);
    gmsh::logger::start();
}

GmshSession::~GmshSession() {
    try {
        gmsh::finalize();
    } catch (...) {
        // Nothing can be done about a failing end of Gmsh, and nothing depends on it.
    }
}

Result<LinearMesh> GmshSession::mesh(const TopoDS_Shape& solid,
                                     const std::vector<TopoDS_Shape>& faces,
                                     const std::vector<TopoDS_Shape>& edges,
                                     const GmshRequest& request) {
    try {
        return meshInModel(solid, faces, edges, request);
    } catch (const Standard_Failure& error) {
        return fail(gmshError(error.GetMessageString()));
    } catch (const std::exception& error) {
        return fail(gmshError(error.what()));
    } catch (const std::string& message) {
        return fail(gmshError(message));
    } catch (...) {  // Gmsh also throws bare numbers
        std::string message;
        gmsh::logger::getLastError(message);
        return fail(gmshError(message.empty() ? "unknown error." : message));
    }
}

}  // namespace twinbench
