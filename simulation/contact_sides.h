#pragma once

#include <algorithm>
#include <iterator>

#include "simulation/contact_quadrature.h"
#include "simulation/surface_trace.h"

namespace twinbench {

/// The elements on both sides of a patch: what their fields are at its points.
struct PatchSides {
    PatchSides(const FeMesh& mesh, const ContactPatch& patch)
        : triangleA(mesh.triangles[patch.triangleA]),
          triangleB(mesh.triangles[patch.triangleB]),
          a(mesh, triangleA),
          b(mesh, triangleB) {
        const auto& nodesA = mesh.elements[triangleA.element];
        const auto& nodesB = mesh.elements[triangleB.element];
        std::copy(nodesA.begin(), nodesA.end(), nodes.begin());
        std::copy(nodesB.begin(), nodesB.end(), nodes.begin() + 10);
    }

    const FeTriangle& triangleA;
    const FeTriangle& triangleB;
    SurfaceTrace a;
    SurfaceTrace b;
    std::array<std::uint32_t, 20> nodes{};  ///< of A's element, then of B's
};

/// Nitsche's method weights the fluxes of both sides so that the stiffer one does not govern:
/// with kappa the stiffness times the trace constant of a side.
struct NitscheWeights {
    double a = 0.0;           ///< share of side A in the mean flux
    double b = 0.0;           ///< share of side B
    double compliance = 0.0;  ///< 1 / penalty

    NitscheWeights(double kappaA, double kappaB)
        : a(kappaB / (kappaA + kappaB)),
          b(kappaA / (kappaA + kappaB)),
          compliance((kappaA + kappaB) / (kSafety * kappaA * kappaB)) {}

    // 1 is the limit of positive definiteness for elements with straight edges.
    static constexpr double kSafety = 2.0;
};

/// For the patches of the chosen interfaces: integrate(patch, local) in parallel, then
/// add(nodes, local) one after the other, with the nodes of A's element and of B's. Ends early when
/// a stop is requested.
template <class Local, class Integrate, class Add>
void forPatches(const FeMesh& mesh, const ContactQuadrature& contacts,
                std::span<const std::uint8_t> chosenInterfaces, const ThreadPool& pool,
                const TaskContext& context, const Integrate& integrate, const Add& add) {
    constexpr std::size_t kChunk = 512;
    std::vector<ContactPatch> chosen;
    std::copy_if(contacts.patches.begin(), contacts.patches.end(), std::back_inserter(chosen),
                 [&](const ContactPatch& p) { return chosenInterfaces[p.interface] != 0; });
    std::vector<Local> locals(std::min(kChunk, chosen.size()));
    for (std::size_t first = 0; first < chosen.size() && !context.stopRequested();
         first += kChunk) {
        const std::size_t count = std::min(kChunk, chosen.size() - first);
        pool.forBlocks(count, 8, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                integrate(chosen[first + i], locals[i]);
            }
        });
        for (std::size_t i = 0; i < count; ++i) {
            add(PatchSides(mesh, chosen[first + i]).nodes, locals[i]);
        }
    }
}

}  // namespace twinbench
