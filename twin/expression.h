#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"
#include "simulation/coefficient.h"

namespace twinbench {

/// Gives the value of a name, or nothing if it is unknown.
using NameLookup = std::function<std::optional<Quantity>(const std::string& name)>;

/// An arithmetic expression over quantities, parameters, and, where a load allows it, time `t` and
/// place `x`, `y`, `z`: "1.5 * cell_count * cell_loss", "25 degC + 5 K * sin(t / 60 s)".
///
/// - A unit follows its number: "5 mm", "800 W/(m^2*K)", "23e-6 1/K". What is joined to it by * or
///   / belongs to the unit as long as it is a unit; so `t` and calls never do.
/// - Dimensions are checked; angles have none. Operators from weak to strong: comparisons (only in
///   the first argument of `if`), + -, * /, sign, ^ (which joins to the right).
/// - degC and degF are absolute, K a difference: degC - degC is K, degC + K is degC; the sum, a
///   multiple or the negative of an absolute temperature is an error.
/// - Functions: see expressionFunctionNames(); `if(t < 60 s, a, b)`; `table(t, 0 s, 10 W, 60 s,
///   20 W)` is linear between its points and constant outside. `pi` is a number.
/// - A name with other characters than letters, digits and _ is quoted: 'cell loss'.
///
/// Numbers have a decimal point whatever the locale. Immutable, cheap to copy.
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
    /// The parsed text, for the classes of this room that evaluate it otherwise.
    const Node& root() const { return *root_; }

private:
    std::string text_;
    std::shared_ptr<const Node> root_;
};

/// Every function, for completion and documentation.
const std::vector<std::string>& expressionFunctionNames();

/// Why a text cannot name a parameter: a unit symbol, a function, t, x, y, z, pi. Nothing: it can.
std::optional<Error> parameterNameProblem(const std::string& name);

/// The name as an expression writes it: quoted if it has to be.
std::string quotedName(const std::string& name);

/// Checks that a quantity has the dimension that is asked for; a temperature in K is taken as
/// absolute where an absolute one is asked for. Gives the SI value.
Result<double> siValue(const Quantity& quantity, const Dimension& wanted, bool absoluteTemperature,
                       const std::string& object);

/// Parameters as far as they have values.
struct KnownParameters {
    std::map<std::string, Quantity> values;
    Problems problems;  ///< of the others
};
KnownParameters evaluateKnownParameters(const std::map<std::string, std::string>& textByName);

/// The values of all parameters, each possibly an expression over others. Problems: syntax,
/// dimension, unknown names, and cycles (named in order).
Checked<std::map<std::string, Quantity>> evaluateParameters(
    const std::map<std::string, std::string>& textByName);

}  // namespace twinbench
