#pragma once

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/contact_interface.h"
#include "simulation/node_graph.h"

namespace twinbench {

/// Two points that face each other across a contact: one on a triangle of side A, where the
/// integral is taken, and the one on a triangle of side B straight across.
struct ContactPoint {
    Eigen::Vector2d onA, onB;              ///< coordinates of the unit triangle
    Eigen::Vector3d positionA, positionB;  ///< metres
    Eigen::Vector3d normal;                ///< unit, out of A
    double area = 0.0;                     ///< of A that the point stands for, m^2
};

/// The points that a triangle of side A and one of side B have in common.
struct ContactPatch {
    std::uint32_t interface = 0;  ///< index of the ContactInterface
    std::uint32_t triangleA = 0, triangleB = 0;
    std::size_t firstPoint = 0, pointCount = 0;
};

/// Where parts meet, with what is needed to integrate over it: the overlaps of the triangles of
/// both sides, cut exactly, so that fields of two meshes that do not match are integrated without
/// error on plane faces.
struct ContactQuadrature {
    std::vector<ContactPoint> points;
    std::vector<ContactPatch> patches;
    std::vector<double> coveredFraction;  ///< by triangle of the mesh: share of its area, 0 to 1
    /// By element, see there; of contacts that were integrated to be coupled.
    std::unordered_map<std::uint32_t, double> traceConstants;

    std::span<const ContactPoint> pointsOf(const ContactPatch& patch) const {
        return std::span(points).subspan(patch.firstPoint, patch.pointCount);
    }
};

/// The area over which two faces lie within the interface's gap of each other, on either side, and
/// their normals oppose each other within 30 degrees. What mid-side nodes leave out of a curved
/// face's bulge is added to the gap. Side A of a pair of faces is the more finely meshed one.
/// Errors: Cancelled.
Result<ContactQuadrature> integrateContacts(const FeMesh& mesh,
                                            std::span<const ContactInterface> interfaces,
                                            const ThreadPool& pool, const TaskContext& context);
/// The same with the trace constants, which equations that couple the sides need.
Result<ContactQuadrature> integrateCoupledContacts(const FeMesh& mesh,
                                                   std::span<const ContactInterface> interfaces,
                                                   const ThreadPool& pool,
                                                   const TaskContext& context);

/// Which interfaces pass heat, and which are bonded: one flag each.
std::vector<std::uint8_t> conductingInterfaces(std::span<const ContactInterface> interfaces);
std::vector<std::uint8_t> bondedInterfaces(std::span<const ContactInterface> interfaces);

/// Elements and parts that the patches of the chosen interfaces join, without repetition.
struct ContactLinks {
    std::vector<ElementPair> elements;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> parts;
};
ContactLinks linksOf(const FeMesh& mesh, const ContactQuadrature& contacts,
                     std::span<const std::uint8_t> chosenInterfaces);

}  // namespace twinbench
