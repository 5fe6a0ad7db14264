#pragma once

#include "simulation/coefficient.h"

namespace twinbench {

/// How results of operations follow time, from how their operands do. Instants of jumps and bends
/// are told where they depend on time alone.

/// Of a sum, a difference, a choice between both.
TimeCourse courseOfSum(const TimeCourse& a, const TimeCourse& b);
TimeCourse courseOfProduct(const TimeCourse& a, const TimeCourse& b);
TimeCourse courseOfQuotient(const TimeCourse& a, const TimeCourse& b);
TimeCourse courseOfPower(const TimeCourse& base, const Coefficient& exponent);
/// Of any other function of an operand, whose own jumps and bends remain.
TimeCourse courseOfFunction(const TimeCourse& a);

/// Of what jumps or bends where `value` passes zero and is of `degree` otherwise: comparisons,
/// absolute values, the larger of two.
TimeCourse courseOfSwitch(const Coefficient& value, int degree);
/// Of what jumps where `value` passes offset + n * period for any whole n and is of `degree`
/// otherwise: rounding and remainders.
TimeCourse courseOfSteps(const Coefficient& value, double offset, double period, int degree);
/// Of what is linear in `value` between these ascending positions: a table.
TimeCourse courseOfTable(const Coefficient& value, const std::vector<double>& positions);

}  // namespace twinbench
