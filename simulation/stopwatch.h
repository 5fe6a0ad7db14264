#pragma once

#include <chrono>

namespace twinbench {

/// Wall time since construction or the last lap.
class Stopwatch {
public:
    /// Seconds since the last lap; starts the next one.
    double lap() {
        const auto now = Clock::now();
        const double seconds = std::chrono::duration<double>(now - start_).count();
        start_ = now;
        return seconds;
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
};

}  // namespace twinbench
