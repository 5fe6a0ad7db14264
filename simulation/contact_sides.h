#pragma once

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "simulation/contact_quadrature.h"
#include "simulation/surface_trace.h"
#include "simulation/tri6.h"

namespace twinbench {

/// How much larger a squared gradient integrated over an element's face can be than over the
/// element, 1/m: for gradients linear in a tetrahedron (p + 1)(p + 3) / 3 |F| / |K| with p = 1
/// (Warburton & Hesthaven 2003, On the constants in hp-finite element trace inverse inequalities,
/// Comput. Methods Appl. Mech. Eng. 192, theorem 5), times the element's faces in contact.
class TraceConstants {
public:
    TraceConstants(const FeMesh& mesh, const ContactQuadrature& contacts) : mesh_(mesh) {
        for (std::size_t triangle = 0; triangle < contacts.coveredFraction.size(); ++triangle) {
            if (contacts.coveredFraction[triangle] > 0.0) {
                ++faces_[mesh.triangles[triangle].element];
            }
        }
    }

    double of(const FeTriangle& triangle) const {
        const double area = tri6::area(tri6::coordinates(mesh_, triangle));
        const double volume = tet10::volume(tet10::coordinates(mesh_, triangle.element));
        return faces_.at(triangle.element) * (8.0 / 3.0) * area / volume;
    }

private:
    const FeMesh& mesh_;
    std::unordered_map<std::uint32_t, int> faces_;
};

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
