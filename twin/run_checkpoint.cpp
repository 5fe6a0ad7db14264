#include "twin/run_checkpoint.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/archive.h"

namespace twinbench {

namespace {

constexpr std::chrono::seconds kInterval{20};
/// Keeping takes at most one part in so many of the time.
constexpr int kShare = 20;
/// Of more nodes a stop takes what was kept last, as the user waits.
constexpr std::size_t kMostNodesAtStop = 200'000;

ContentHash checkpointKey(const ContentHash& runKey) {
    return Hasher().add("checkpoint").add(runKey).finish();
}

}  // namespace

RunCheckpoint::RunCheckpoint(StageServices& services, const ContentHash& runKey)
    : services_(&services), key_(checkpointKey(runKey)) {}

std::optional<RunCheckpoint::Kept> RunCheckpoint::load() const {
    const auto bytes = services_->load(key_);
    if (!bytes) {
        return std::nullopt;
    }
    ArchiveReader archive(*bytes);
    auto fieldKeys = archive.read<std::vector<ContentHash>>();
    const auto stateBytes = archive.read<std::vector<std::byte>>();
    auto records = archive.read<std::vector<std::byte>>();
    auto state = transientStateFromBytes(stateBytes);
    if (!archive.status("checkpoint") || !state) {
        return std::nullopt;
    }
    time_ = state->stage.time;
    fieldKeys_ = std::move(fieldKeys);
    return Kept{std::move(*state), std::move(records)};
}

bool RunCheckpoint::isDue(bool isStopping, std::size_t nodes) const {
    if (isStopping) {
        return nodes <= kMostNodesAtStop;
    }
    return Clock::now() - last_ >= std::max<Clock::duration>(kInterval, kShare * cost_);
}

bool RunCheckpoint::keep(const TransientState& state, const std::vector<std::byte>& records,
                         std::vector<ProjectStore::ResultItem> fields) {
    const auto start = Clock::now();
    for (const ProjectStore::ResultItem& field : fields) {
        fieldKeys_.push_back(field.key);
    }
    ArchiveWriter archive;
    archive.write(fieldKeys_);
    archive.write(toBytes(state));
    archive.write(records);
    // The fields come first: what refers to them is only there if they are.
    fields.push_back({key_, "checkpoint", archive.take()});
    const bool isKept = services_->store->putResults(fields).has_value();
    if (isKept) {
        time_ = state.stage.time;
    }
    last_ = Clock::now();
    cost_ = last_ - start;
    return isKept;
}

void RunCheckpoint::drop() {
    if (time_) {
        (void)services_->store->dropResults(std::array{key_});
        time_.reset();
    }
}

std::vector<ContentHash> RunCheckpoint::storedKeys(const StageServices& services,
                                                   const ContentHash& runKey) {
    const ContentHash key = checkpointKey(runKey);
    const auto bytes = services.load(key);
    if (!bytes) {
        return {};
    }
    ArchiveReader archive(*bytes);
    auto keys = archive.read<std::vector<ContentHash>>();
    keys.push_back(key);
    return keys;
}

}  // namespace twinbench
