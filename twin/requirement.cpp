#include "twin/requirement.h"

#include "twin/expression_parser.h"

namespace twinbench {

namespace {

using Node = Expression::Node;

bool dependsOnVariables(const Node& root) {
    bool found = false;
    visitNodes(root, [&](const Node& node) { found |= node.kind == Node::Kind::Variable; });
    return found;
}

}  // namespace

Checked<Requirement> Requirement::parse(std::string_view text) {
    Checked<std::shared_ptr<const Node>> root = parseExpression(text, ResultQueries::Allowed);
    if (!root) {
        return fail(std::move(root.error()));
    }
    Requirement requirement;
    requirement.text_ = text;
    requirement.root_ = std::move(*root);
    if (dependsOnVariables(*requirement.root_)) {
        return fail(Problems{badInput("requirement.variable", {},
                                      "'{0}' mentions t, x, y or z, which have no value here.",
                                      {requirement.text_})});
    }
    if (requirement.queries().empty()) {
        return fail(Problems{badInput("requirement.no_result", {}, "'{0}' asks for no result.",
                                      {requirement.text_},
                                      "Write for example max(temperature, 'Cell*') < 45 degC.")});
    }
    return requirement;
}

std::vector<ResultQuery> Requirement::queries() const {
    std::vector<ResultQuery> result;
    visitNodes(*root_, [&](const Node& node) {
        if (node.kind == Node::Kind::Query) {
            result.push_back(node.query);
        }
    });
    return result;
}

Quantity resultFieldType(std::string_view field) {
    if (field == "temperature") {
        return {0.0, dimension::temperature(), true};
    }
    if (field == "heat_flux") {
        return {0.0, dimension::heatFlux()};
    }
    return {0.0, field == "displacement" ? dimension::length() : dimension::pressure()};
}

bool studyTypeHasField(std::string_view studyType, std::string_view field) {
    if (field == "temperature") {
        return true;  // of a stress study: the one that its thermal strain comes from
    }
    return (field == "heat_flux") == studyType.starts_with("thermal");
}

}  // namespace twinbench
