#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>

#include "core/content_hash.h"

namespace twinbench {

/// Keeps the values used last in memory, by key. Thread-safe.
template <class Value>
class RecentCache {
public:
    explicit RecentCache(std::size_t capacity) : capacity_(capacity) {}

    /// Null if it is not there (any more).
    std::shared_ptr<const Value> find(const ContentHash& key) {
        const std::lock_guard lock(mutex_);
        const auto found = std::find_if(items_.begin(), items_.end(),
                                        [&](const Item& item) { return item.first == key; });
        if (found == items_.end()) {
            return nullptr;
        }
        std::rotate(items_.begin(), found, found + 1);
        return items_.front().second;
    }

    void put(const ContentHash& key, std::shared_ptr<const Value> value) {
        const std::lock_guard lock(mutex_);
        std::erase_if(items_, [&](const Item& item) { return item.first == key; });
        items_.emplace_front(key, std::move(value));
        if (items_.size() > capacity_) {
            items_.pop_back();
        }
    }

    void clear() {
        const std::lock_guard lock(mutex_);
        items_.clear();
    }

private:
    using Item = std::pair<ContentHash, std::shared_ptr<const Value>>;

    std::size_t capacity_;
    std::mutex mutex_;
    std::deque<Item> items_;
};

}  // namespace twinbench
