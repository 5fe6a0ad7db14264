#include "simulation/transient_checkpoint.h"

#include "core/archive.h"

namespace twinbench {

template <>
inline constexpr auto kArchived<HeatFlows> =
    std::tuple(&HeatFlows::sources, &HeatFlows::fluxes, &HeatFlows::convections,
               &HeatFlows::radiations, &HeatFlows::enclosures, &HeatFlows::temperatures,
               &HeatFlows::potentials, &HeatFlows::currents, &HeatFlows::contacts);

namespace {

constexpr std::uint32_t kFormatVersion = 2;

void write(ArchiveWriter& archive, const Eigen::VectorXd& values) {
    archive.write(std::vector<double>(values.begin(), values.end()));
}

void read(ArchiveReader& archive, Eigen::VectorXd& values) {
    const auto numbers = archive.read<std::vector<double>>();
    values = Eigen::Map<const Eigen::VectorXd>(numbers.data(),
                                               static_cast<Eigen::Index>(numbers.size()));
}

/// Calls `each` with all members in their order, for writing as for reading.
template <class State, class Each>
void visit(State& state, const Each& each) {
    each(state.stage.time);
    for (auto* values : {&state.stage.temperature, &state.stage.content, &state.stage.rate,
                         &state.stage.contentRate, &state.stage.nodalHeat}) {
        each(*values);
    }
    each(state.stage.heat);
    each(state.stage.flows);
    each(state.heat);
    each(state.flows);
    each(state.startContent);
    each(state.lastSize);
    for (auto* count : {&state.nextOutput, &state.span, &state.index, &state.steps,
                        &state.rejectedSteps, &state.iterations}) {
        each(*count);
    }
    each(state.level);
    each(state.residual);
    each(state.bounds);
    each(state.tables);
}

}  // namespace

std::vector<std::byte> toBytes(const TransientState& state) {
    ArchiveWriter archive;
    archive.write(kFormatVersion);
    visit(state, [&archive](const auto& member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, Eigen::VectorXd>) {
            write(archive, member);
        } else {
            archive.write(member);
        }
    });
    return archive.take();
}

Result<TransientState> transientStateFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    TransientState state;
    const bool isKnown = archive.read<std::uint32_t>() == kFormatVersion;
    visit(state, [&archive](auto& member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, Eigen::VectorXd>) {
            read(archive, member);
        } else {
            archive.read(member);
        }
    });
    if (auto status = archive.status("checkpoint"); !status || !isKnown) {
        return fail(status ? failure("archive.version", "checkpoint",
                                     "It was written by another version.", {}, "Run it anew.")
                           : status.error());
    }
    return state;
}

}  // namespace twinbench
