#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "twin/expression_node.h"

namespace twinbench {

/// A condition on results: "max(temperature, 'Cell*') < 45 degC". Each side is an expression over
/// parameters and results. A result is max, min or mean of a field, over the parts that match a
/// pattern (absent: all), of the study that the requirement names or of 'Study'.field; max and min
/// run over the whole time, mean is the volume mean at the end. "max_von_mises" is short for
/// max(von_mises). Vectors count by their magnitude, principal stress by the largest.
class Requirement {
public:
    /// All problems of the text.
    static Checked<Requirement> parse(std::string_view text);

    const std::string& text() const { return text_; }
    const Expression::Node& left() const { return *root_->children[0]; }
    const Expression::Node& right() const { return *root_->children[1]; }
    const std::string& comparison() const { return root_->name; }
    /// The results that it asks for, in the order of the text.
    std::vector<ResultQuery> queries() const;
    const Expression::Node& root() const { return *root_; }

private:
    std::string text_;
    std::shared_ptr<const Expression::Node> root_;
};

/// What a field measures where a requirement or a monitor takes one number of it: the dimension of
/// "temperature" and whether it is absolute.
Quantity resultFieldType(std::string_view field);
/// The types of study that give the field.
bool studyTypeHasField(std::string_view studyType, std::string_view field);
/// The scalar of a run that answers a query: "max_heat_flux" for max(heat_flux) and
/// max(heat_flux_magnitude). Absent for what runs do not tell, as the maximum of "stress_xx".
std::optional<std::string> scalarOf(const ResultQuery& query);

}  // namespace twinbench
