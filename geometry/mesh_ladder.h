#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/task_context.h"
#include "geometry/volume_mesh.h"

namespace twinbench {

/// Gmsh's two-dimensional and three-dimensional algorithms, by the numbers of its options
/// Mesh.Algorithm and Mesh.Algorithm3D.
enum class SurfaceAlgorithm { MeshAdapt = 1, Delaunay = 5, Frontal = 6 };
enum class VolumeAlgorithm { Delaunay = 1, Hxt = 10 };

/// What Gmsh is asked for, relative to the sizes of the part.
struct GmshWay {
    SurfaceAlgorithm surface = SurfaceAlgorithm::Delaunay;
    VolumeAlgorithm volume = VolumeAlgorithm::Delaunay;
    double sizeFactor = 1.0;
    double elementsPerTurn = 10.0;  ///< along curved edges and faces, at least
    double minimumFactor = 1.0;     ///< of the smallest size that curvature may ask for
    double trianglesFactor = 1.0;   ///< of the count that curvature may ask for
};

/// What CGAL is asked for: new elements in the triangles of the part.
struct RemeshWay {
    double sizeFactor = 1.0;
    /// What is shorter counts as a point, relative to the part's size; 0: no edge is kept.
    double shortestEdge = 0.0;
};

/// One way to mesh a part: a call of the worker of its own, so that it can be ended.
struct MeshRung {
    enum class Tool : std::uint8_t { Gmsh, Cgal };
    /// On which shapes it is tried: all, or those in which the kernel finds faults.
    enum class For : std::uint8_t { All, Faulty };

    std::string method;  ///< its name, in messages and in the report of a mesh
    Tool tool = Tool::Gmsh;
    bool heals = false;  ///< meshes the repaired shape
    For shapes = For::All;
    double share = 0.0;     ///< of the time budget of a part, at most while others wait
    double reserved = 0.0;  ///< of the time budget, which the rungs before it leave
    double cost = 0.0;      ///< about how many times the first rung's time it takes; 0: unknown
    GmshWay gmsh;
    RemeshWay remesh;
    /// Only after a mesh that names faces which it misses: as that one, but with smaller elements
    /// on these faces.
    bool refinesFaces = false;
    std::vector<FaceSize> faceSizes = {};  ///< of such a rung when it is tried
};

/// All rungs, in the order in which they are tried.
std::span<const MeshRung> meshLadder();
/// Null if there is none of this name.
const MeshRung* findRung(std::string_view method);

/// What came of one rung.
struct RungOutcome {
    Result<VolumeMesh> mesh;
    /// Of the budget that it took: processor time.
    std::chrono::duration<double> spent{};
    bool endsClimb = false;  ///< with its error: no other rung can do better
};

/// Does the work of one rung within the time allowed.
using RungWork = std::function<RungOutcome(const MeshRung& rung, std::chrono::seconds allowed,
                                           const TaskContext& context)>;

/// What a faithful mesh may be off at most: the area of a face, and the share of its nodes.
inline constexpr double kLargestAreaError = 0.02;
inline constexpr double kMostNodesOff = 0.01;
/// What a mesh may be off at most in its volume; more is no mesh of the part.
inline constexpr double kLargestVolumeError = 0.01;

/// Whether a mesh keeps what the shape is: the areas of its faces, and its nodes on them.
bool isFaithful(const MeshReport& report);

/// Tries rung after rung until one yields a good mesh; one that is poor, or not faithful, is kept
/// for want of a better. `faulty`: the kernel finds faults in the shape. Each rung gets its share
/// of the budget and what others left of theirs; once there is a mesh, also the time that its own
/// is likely to take, or none. A mesh that is only unfaithful has smaller elements tried on the
/// faces that it misses and what is as quick, but none that is many times larger.
/// Errors: Failed with the reason of every rung, or the common reason where all have the same;
/// the error of a rung that ends the climb; Cancelled.
Result<VolumeMesh> climbMeshLadder(bool faulty, std::chrono::seconds budget, const RungWork& work,
                                   const TaskContext& context);

}  // namespace twinbench
