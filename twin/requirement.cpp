#include "twin/requirement.h"

#include "twin/expression_parser.h"
#include "twin/field_catalogue.h"
#include "twin/study_type.h"

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
    const FieldInfo info = fieldDescription(field);
    return {0.0, info.dimension, info.absoluteTemperature};
}

bool studyTypeHasField(std::string_view studyType, std::string_view field) {
    const auto component = findFieldComponent(field);
    const FieldKind* kind = component ? component->field : findFieldKind(field);
    if (kind == nullptr) {
        return false;
    }
    using Physics = FieldKind::Physics;
    if (studyType == kModalStudy) {
        return kind->physics == Physics::Modal;
    }
    if (studyType == kBucklingStudy) {
        return kind->physics == Physics::Buckling;
    }
    if (studyType == kRandomVibrationStudy) {
        return kind->physics == Physics::Vibration;
    }
    // The temperature of a stress study is the one that its thermal strain comes from.
    return kind->physics == Physics::Both ||
           kind->physics == (isThermalStudy(studyType) ? Physics::Thermal : Physics::Structural);
}

std::optional<std::string> scalarOf(const ResultQuery& query) {
    const auto component = findFieldComponent(query.field);
    const FieldKind* kind = component ? component->field : findFieldKind(query.field);
    if (kind == nullptr || !kind->hasExtremes) {
        return std::nullopt;
    }
    const bool isPrincipal = kind->name == "principal_stress";
    if (query.function == "mean" ? isPrincipal || kind->hasOnlyMinimum
                                 : query.function == "max" && kind->hasOnlyMinimum) {
        return std::nullopt;
    }
    // Extremes of vectors are those of their length; of principal stresses they are the largest
    // first and the smallest third.
    const int meant = !isPrincipal ? FieldComponent::kMagnitude : query.function == "max" ? 0 : 2;
    if (component && component->index != meant) {
        return std::nullopt;
    }
    return query.function + "_" + kind->name;
}

}  // namespace twinbench
