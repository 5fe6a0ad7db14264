#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/vec3.h"

namespace twinbench {

/// How a value follows time: a polynomial between the instants at which it jumps or bends. Time
/// integration ends its steps at these instants, so that no short load is stepped over.
class TimeCourse {
public:
    /// Gives instants within (0, end), in any order, at most about kMostBreaks of them.
    using Breaks = std::function<std::vector<double>(double end)>;
    static constexpr std::size_t kMostBreaks = 100000;

    /// Constant.
    TimeCourse() = default;
    static TimeCourse polynomial(int degree, Breaks breaks = {}) {
        return TimeCourse(degree, std::move(breaks));
    }
    /// No polynomial of a low degree: it may change fast at any time, besides at its breaks.
    static TimeCourse unknown(Breaks breaks = {}) {
        return TimeCourse(kUnknown, std::move(breaks));
    }

    bool isConstant() const { return degree_ == 0 && !breaks_; }
    bool isKnown() const { return degree_ <= kHighestDegree; }
    int degree() const { return degree_; }
    std::vector<double> breaks(double end) const {
        return breaks_ ? (*breaks_)(end) : std::vector<double>();
    }
    bool hasBreaks() const { return breaks_ != nullptr; }

private:
    // Of these a step over a sixteenth of the run misses nothing.
    static constexpr int kHighestDegree = 3;
    static constexpr int kUnknown = kHighestDegree + 1;

    TimeCourse(int degree, Breaks breaks)
        : degree_(degree < kUnknown ? degree : kUnknown),
          breaks_(breaks ? std::make_shared<const Breaks>(std::move(breaks)) : nullptr) {}

    int degree_ = 0;
    std::shared_ptr<const Breaks> breaks_;
};

/// A scalar that may depend on place (metres, assembly frame) and time (s). Evaluation is
/// thread-safe, copies are cheap.
class Coefficient {
public:
    using Function = std::function<double(const Vec3& point, double time)>;

    Coefficient(double value = 0.0) : value_(value) {}  // NOLINT: a number is a coefficient
    /// Of place, and of time if so; how it follows time is unknown.
    Coefficient(Function function, bool dependsOnTime)
        : Coefficient(std::move(function), dependsOnTime ? TimeCourse::unknown() : TimeCourse(),
                      true) {}
    Coefficient(Function function, TimeCourse course, bool dependsOnPlace)
        : function_(std::make_shared<const Function>(std::move(function))),
          course_(std::move(course)),
          dependsOnPlace_(dependsOnPlace) {}

    double operator()(const Vec3& point, double time) const {
        return function_ ? (*function_)(point, time) : value_;
    }
    const TimeCourse& timeCourse() const { return course_; }
    bool dependsOnTime() const { return !course_.isConstant(); }
    bool dependsOnPlace() const { return dependsOnPlace_; }
    bool isConstant() const { return !function_; }
    /// The same values, known to follow time so.
    Coefficient withCourse(TimeCourse course) const {
        Coefficient result = *this;
        result.course_ = isConstant() ? TimeCourse() : std::move(course);
        return result;
    }

    /// The same times a factor.
    Coefficient scaled(double factor) const {
        if (isConstant()) {
            return {factor * value_};
        }
        return {[value = *this, factor](const Vec3& point, double time) {
                    return factor * value(point, time);
                },
                course_, dependsOnPlace_};
    }

private:
    double value_ = 0.0;
    std::shared_ptr<const Function> function_;
    TimeCourse course_;
    bool dependsOnPlace_ = false;
};

}  // namespace twinbench
