#include "twin/expression_time.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace twinbench {

namespace {

using Breaks = TimeCourse::Breaks;

Breaks breaksOf(const TimeCourse& a, const TimeCourse& b) {
    if (!a.hasBreaks() && !b.hasBreaks()) {
        return {};
    }
    return [a, b](double end) {
        std::vector<double> times = a.breaks(end);
        const std::vector<double> more = b.breaks(end);
        times.insert(times.end(), more.begin(), more.end());
        return times;
    };
}

TimeCourse polynomialOr(bool isPolynomial, int degree, Breaks breaks) {
    return isPolynomial ? TimeCourse::polynomial(degree, std::move(breaks))
                        : TimeCourse::unknown(std::move(breaks));
}

/// Calls visit(level) for the levels between two values, ascending, until it returns false.
using Levels = std::function<void(double low, double high, const std::function<bool(double)>&)>;

Levels levelsAt(std::vector<double> positions) {
    return [positions = std::move(positions)](double low, double high, const auto& visit) {
        auto next = std::lower_bound(positions.begin(), positions.end(), low);
        while (next != positions.end() && *next <= high && visit(*next)) {
            ++next;
        }
    };
}

Levels levelsEvery(double offset, double period) {
    return [offset, period = std::abs(period)](double low, double high, const auto& visit) {
        double n = std::ceil((low - offset) / period);
        while (offset + n * period <= high && visit(offset + n * period)) {
            n += 1.0;
        }
    };
}

/// Finds when a value that depends on time alone passes levels.
class CrossingSearch {
public:
    CrossingSearch(const Coefficient& value, const Levels& levels, double end)
        : value_(value), levels_(levels), end_(end) {}

    std::vector<double> times() {
        std::vector<double> knots = value_.timeCourse().breaks(end_);
        knots.insert(knots.end(), {0.0, end_});
        std::sort(knots.begin(), knots.end());
        knots.erase(std::unique(knots.begin(), knots.end()), knots.end());
        times_ = knots;
        for (std::size_t i = 1; i < knots.size(); ++i) {
            searchBetween(knots[i - 1], knots[i]);
        }
        return std::move(times_);
    }

private:
    static constexpr int kSamples = 1024;

    /// Between two breaks a linear value passes each level once; others are sampled.
    void searchBetween(double begin, double end) {
        // The value may jump at both ends: it is taken just inside.
        const double inset = 1e-12 * end_;
        if (!(end - begin > 4.0 * inset)) {
            return;
        }
        const int pieces = value_.timeCourse().degree() <= 1 ? 1 : kSamples;
        const double width = (end - begin - 2.0 * inset) / pieces;
        for (int i = 0; i < pieces; ++i) {
            const double from = begin + inset + i * width;
            searchPiece(from, from + width);
        }
    }

    void searchPiece(double from, double to) {
        const double first = at(from);
        const double last = at(to);
        if (!std::isfinite(first) || !std::isfinite(last) || first == last) {
            return;
        }
        levels_(std::min(first, last), std::max(first, last), [&](double level) {
            times_.push_back(crossing(level, from, to, first < last));
            return times_.size() < TimeCourse::kMostBreaks;
        });
    }

    double crossing(double level, double from, double to, bool rises) const {
        for (double middle = from + (to - from) / 2.0; middle > from && middle < to;
             middle = from + (to - from) / 2.0) {
            const bool isBefore = (at(middle) < level) == rises;
            (isBefore ? from : to) = middle;
        }
        return to;
    }

    double at(double time) const { return value_({}, time); }

    const Coefficient& value_;
    const Levels& levels_;
    double end_;
    std::vector<double> times_;
};

/// Of degree `degree` between the instants at which `value` passes levels.
TimeCourse courseBetween(const Coefficient& value, Levels levels, int degree) {
    const TimeCourse& course = value.timeCourse();
    if (course.isConstant()) {
        return {};
    }
    if (value.dependsOnPlace()) {
        return courseOfFunction(course);
    }
    Breaks breaks = [value, levels = std::move(levels)](double end) {
        return CrossingSearch(value, levels, end).times();
    };
    return polynomialOr(course.degree() <= 1, degree, std::move(breaks));
}

}  // namespace

TimeCourse courseOfSum(const TimeCourse& a, const TimeCourse& b) {
    return polynomialOr(a.isKnown() && b.isKnown(), std::max(a.degree(), b.degree()),
                        breaksOf(a, b));
}

TimeCourse courseOfProduct(const TimeCourse& a, const TimeCourse& b) {
    return polynomialOr(a.isKnown() && b.isKnown(), a.degree() + b.degree(), breaksOf(a, b));
}

TimeCourse courseOfQuotient(const TimeCourse& a, const TimeCourse& b) {
    return polynomialOr(a.isKnown() && b.degree() == 0, a.degree(), breaksOf(a, b));
}

TimeCourse courseOfPower(const TimeCourse& base, const Coefficient& exponent) {
    const double power = exponent.isConstant() ? exponent({}, 0.0) : -1.0;
    const bool isWhole = power >= 0.0 && power <= 3.0 && power == std::round(power);
    const bool staysConstant = base.degree() == 0 && exponent.timeCourse().degree() == 0;
    return polynomialOr(base.isKnown() && (isWhole || staysConstant),
                        isWhole ? base.degree() * static_cast<int>(power) : 0,
                        breaksOf(base, exponent.timeCourse()));
}

TimeCourse courseOfFunction(const TimeCourse& a) {
    return polynomialOr(a.degree() == 0, 0, breaksOf(a, {}));
}

TimeCourse courseOfSwitch(const Coefficient& value, int degree) {
    return courseBetween(value, levelsAt({0.0}), degree);
}

TimeCourse courseOfSteps(const Coefficient& value, double offset, double period, int degree) {
    return courseBetween(value, levelsEvery(offset, period), degree);
}

TimeCourse courseOfTable(const Coefficient& value, const std::vector<double>& positions) {
    return courseBetween(value, levelsAt(positions), 1);
}

}  // namespace twinbench
