#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/vec3.h"
#include "simulation/vector_coefficient.h"
#include "twin/expression.h"
#include "twin/parameter_descriptor.h"

namespace twinbench {

using ParameterValues = std::map<std::string, Quantity>;

/// Reads values as the spec file writes them, as their descriptors ask for, with the parameters'
/// values put in: SI numbers, dimensions and ranges checked. `object` names the value in messages:
/// "attachment 'Coolant', ambient". All methods give every problem.
class ValueReader {
public:
    /// The parameters must outlive the reader.
    explicit ValueReader(const ParameterValues& parameters);

    Checked<double> quantity(const Json& value, const ParameterDescriptor& descriptor,
                             const std::string& object) const;
    Checked<Coefficient> field(const Json& value, const ParameterDescriptor& descriptor,
                               const std::string& object) const;
    /// Exactly three quantities that may depend on time and place.
    Checked<VectorCoefficient> fieldVector(const Json& value, const ParameterDescriptor& descriptor,
                                           const std::string& object) const;
    /// Exactly three quantities.
    Checked<Vec3> vector(const Json& value, const ParameterDescriptor& descriptor,
                         const std::string& object) const;
    /// One quantity, which counts for all three, or three.
    Checked<Vec3> quantityOrThree(const Json& value, const ParameterDescriptor& descriptor,
                                  const std::string& object) const;
    Checked<std::vector<double>> quantities(const Json& value,
                                            const ParameterDescriptor& descriptor,
                                            const std::string& object) const;
    /// A point in metres; bare numbers are millimetres.
    Checked<Vec3> place(const Json& value, const std::string& object) const;
    /// A rotation about an axis through the origin.
    Checked<Mat3> rotation(const Json& value, const std::string& object) const;

private:
    NameLookup lookup_;
};

/// A unit vector of three bare numbers.
Checked<Vec3> readDirection(const Json& value, const std::string& object);
/// Three perpendicular unit vectors from two directions: the columns of the part's material frame.
Checked<std::array<Vec3, 3>> readAxes(const Json& value, const std::string& object);
/// One text or several; problems if it is neither.
Checked<std::vector<std::string>> readTextList(const Json& value, const std::string& object);

/// A string's expression, or that of a bare number; problems name the object.
Checked<Expression> readExpression(const Json& value, const std::string& object);

/// A problem of an SI value out of the descriptor's range.
std::optional<Error> rangeProblem(double si, const ParameterDescriptor& descriptor,
                                  const std::string& object);

}  // namespace twinbench
