#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace twinbench {

/// The largest resident memory that this process and its child processes had together since this
/// was made, in bytes. A thread looks every 20 ms; of this process alone the kernel knows the peak
/// exactly, and it starts that count anew here. Pages of files that several processes share count
/// for each.
class PeakMemory {
public:
    PeakMemory();

    std::uint64_t bytes() const;

private:
    std::atomic<std::uint64_t> sampled_{0};
    std::jthread sampler_;  ///< last: it uses the other members
};

}  // namespace twinbench
