#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/quantity.h"
#include "simulation/coefficient.h"

namespace twinbench {

/// Gives the value of a name, or nothing if it is unknown.
using NameLookup = std::function<std::optional<Quantity>(const std::string& name)>;

/// An arithmetic expression over quantities, parameters, and, where a load allows it, time `t` and
/// place `x`, `y`, `z`: "1.5 * cell_count * cell_loss", "25 degC + 5 K * sin(t / 60 s)". Dimensions
/// are checked. A unit follows its number. degC is absolute, K a difference. Immutable, cheap to
/// copy.
class Expression {
public:
    /// All problems of the text (syntax, unknown units and functions).
    static Checked<Expression> parse(std::string_view text);

    const std::string& text() const { return text_; }
    /// The parameters it mentions, without t, x, y, z.
    std::set<std::string> names() const;
    bool dependsOnTime() const;
    bool dependsOnPlace() const;

    /// The value, where it depends on neither time nor place. Errors are of kind BadInput.
    Result<Quantity> evaluate(const NameLookup& lookup) const;

    /// The dimension and, with the parameters bound, a function of place and time in SI units.
    struct Field {
        Dimension dimension;
        bool absoluteTemperature = false;
        Coefficient value;
    };
    Result<Field> bind(const NameLookup& lookup) const;

    struct Node;

private:
    std::string text_;
    std::shared_ptr<const Node> root_;
};

/// Checks that a quantity has the dimension that is asked for; a temperature in K is taken as
/// absolute where an absolute one is asked for. Gives the SI value.
Result<double> siValue(const Quantity& quantity, const Dimension& wanted, bool absoluteTemperature,
                       const std::string& object);

/// The values of all parameters, each possibly an expression over others. Problems: syntax,
/// dimension, unknown names, and cycles (named in order).
Checked<std::map<std::string, Quantity>> evaluateParameters(
    const std::map<std::string, std::string>& textByName);

}  // namespace twinbench
