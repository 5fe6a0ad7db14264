#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/thread_pool.h"
#include "geometry/geometry_worker.h"
#include "twin/project_store.h"

namespace twinbench {

/// How often each stage was executed. Thread-safe.
class StageCounter {
public:
    void add(const std::string& stage) {
        const std::lock_guard lock(mutex_);
        ++counts_[stage];
    }
    std::map<std::string, int> counts() const {
        const std::lock_guard lock(mutex_);
        return counts_;
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, int> counts_;
};

/// What the stages of the pipeline work with.
struct StageServices {
    std::shared_ptr<ProjectStore> store;
    GeometryWorker worker;
    std::shared_ptr<const ThreadPool> pool;
    std::shared_ptr<StageCounter> counter = std::make_shared<StageCounter>();

    /// A stored result. What is damaged counts as absent, because it can be computed again.
    std::optional<std::vector<std::byte>> load(const ContentHash& key) const {
        auto bytes = store->result(key);
        return bytes ? std::move(*bytes) : std::nullopt;
    }
    /// Keeps a result for later, where the project may be written.
    Result<void> keep(const ContentHash& key, const std::string& kind,
                      std::span<const std::byte> bytes) const {
        return store->readOnly() ? Result<void>{} : store->putResult(key, kind, bytes);
    }
};

}  // namespace twinbench
