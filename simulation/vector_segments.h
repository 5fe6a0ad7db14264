#pragma once

#include <Eigen/Core>

#include "core/thread_pool.h"

namespace twinbench {

/// Numbers of a vector that one thread takes at once: handing them out costs little beside.
inline constexpr std::size_t kEntriesPerSegment = 8192;

/// Calls use(first, count) for consecutive segments of a vector, on the threads of the pool.
template <class Use>
void forSegments(Eigen::Index size, const ThreadPool& pool, const Use& use) {
    pool.forBlocks(static_cast<std::size_t>(size), kEntriesPerSegment,
                   [&](std::size_t begin, std::size_t end) {
                       use(static_cast<Eigen::Index>(begin),
                           static_cast<Eigen::Index>(end - begin));
                   });
}

}  // namespace twinbench
