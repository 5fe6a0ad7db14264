#pragma once

#include <cstdint>

namespace twinbench {

/// TR-BDF2 as a one-step method of three stages: a trapezoidal step to t + gamma h and a backward
/// difference to t + h, L-stable, of second order, both stages with the same matrix M + d h K
/// (Bank et al. 1985, IEEE Trans. CAD 4; in this form Hosea & Shampine 1996, Appl. Numer. Math. 20,
/// table 1).
namespace tr_bdf2 {
inline constexpr double kSqrt2 = 1.4142135623730950488;
inline constexpr double kGamma = 2.0 - kSqrt2;     ///< place of the middle stage
inline constexpr double kDiagonal = kGamma / 2.0;  ///< d
inline constexpr double kOuter = kSqrt2 / 4.0;     ///< weight of the first and middle rates
/// Weights of the three rates in the error estimate: the step less the third-order formula within
/// it (Hosea & Shampine 1996, section 3).
inline constexpr double kErrorFirst = kOuter - (1.0 - kOuter) / 3.0;
inline constexpr double kErrorMiddle = -1.0 / 3.0;
inline constexpr double kErrorLast = 2.0 * kDiagonal / 3.0;
}  // namespace tr_bdf2

/// Steps that are a span of time over powers of two, at multiples of themselves: the end is met
/// exactly, and few different step sizes mean few factorisations.
class DyadicSteps {
public:
    /// At least 2^coarsestLevel steps, 2^level to begin with.
    DyadicSteps(double from, double to, int coarsestLevel, int level)
        : from_(from), to_(to), coarsest_(coarsestLevel), level_(level) {}

    static constexpr int kFinestLevel = 50;

    double size() const { return (to_ - from_) / static_cast<double>(count()); }
    double begin() const { return timeAt(index_); }
    double end() const { return timeAt(index_ + 1); }
    bool isDone() const { return index_ == count(); }
    /// Whether a step of twice the size may begin here.
    bool mayDouble() const { return level_ > coarsest_ && index_ % 2 == 0; }
    bool mayHalve() const { return level_ < kFinestLevel; }

    int level() const { return level_; }
    std::uint64_t index() const { return index_; }
    /// As it was when these were asked for.
    void restore(int level, std::uint64_t index) {
        level_ = level;
        index_ = index;
    }

    void advance() { ++index_; }
    void twice() {
        --level_;
        index_ /= 2;
    }
    void halve(int times) {
        for (; times > 0 && mayHalve(); --times) {
            ++level_;
            index_ *= 2;
        }
    }

private:
    std::uint64_t count() const { return std::uint64_t{1} << level_; }
    double timeAt(std::uint64_t index) const {
        return index == count() ? to_
                                : from_ + (to_ - from_) * (static_cast<double>(index) /
                                                           static_cast<double>(count()));
    }

    double from_;
    double to_;
    int coarsest_;
    int level_;
    std::uint64_t index_ = 0;
};

}  // namespace twinbench
