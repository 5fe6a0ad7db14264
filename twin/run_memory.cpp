#include "twin/run_memory.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/quantity.h"
#include "twin/model_editor.h"

namespace twinbench {

namespace {

/// Fewest nodes of a mesh that is not there, as a share of the estimate.
constexpr double kFewestNodes = 0.5;
/// Of matrix, preconditioner and vectors of quadratic tetrahedra, measured at a million unknowns:
/// 4.4 kB with three unknowns per node. Rather too little than too much.
constexpr double kLeastBytesOfThree = 2500.0;
constexpr double kLeastBytesOfOne = 700.0;
/// Of the memory, so that a run of the size that is advised does not just fit.
constexpr double kComfortable = 0.5;

std::string gigabytes(double bytes) { return fmt::format("{:.3g} GB", bytes / 1e9); }

}  // namespace

std::optional<Error> memoryProblem(const RunSize& size, double available) {
    double nodes = 0.0;
    const RunSize::Part* largest = nullptr;
    for (const RunSize::Part& part : size.parts) {
        nodes += part.isMeshed ? part.nodes : kFewestNodes * part.nodes;
        largest = largest == nullptr || part.nodes > largest->nodes ? &part : largest;
    }
    const double unknowns = size.components * nodes;
    const double needed = unknowns * (size.components == 1 ? kLeastBytesOfOne : kLeastBytesOfThree);
    if (size.isCurrent || largest == nullptr || needed <= available) {
        return std::nullopt;
    }
    const double fitting =
        largest->elementSize * std::cbrt(needed / (kComfortable * std::max(available, 1.0)));
    return failure(
        "run.memory", describeEntity(EntityKind::Study, size.study),
        "Its meshes would have {0} million unknowns or more and need at least {1} of memory; {2} "
        "are available.",
        {fmt::format("{:.2g}", unknowns / 1e6), gigabytes(needed), gigabytes(available)},
        "An element size of " + formatQuantity({fitting, dimension::length()}, 2) + " in '" +
            largest->name + "', and as much larger ones in the other parts, would fit.");
}

}  // namespace twinbench
