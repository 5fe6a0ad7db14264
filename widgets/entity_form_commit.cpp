#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <set>

#include "core/unit_text.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"
#include "widgets/entity_form.h"
#include "widgets/query_edit.h"
#include "widgets/unit_completion.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr const char* kStudies = "studies";

/// What is wrong with the names in a model after an edit, and was not before.
Problems newProblems(const SystemModel& before, const SystemModel& after) {
    std::set<std::string> known;
    for (const Error& problem : validate(before)) {
        known.insert(problem.describe());
    }
    Problems problems = validate(after);
    std::erase_if(problems,
                  [&](const Error& problem) { return known.contains(problem.describe()); });
    return problems;
}

}  // namespace

Checked<ModelEdit> EntityForm::checkedEdit(const std::string& parameter,
                                           const QString& text) const {
    if (entity_.kind == EntityKind::Parameter) {
        const std::string typed = asciiUnitText(text.trimmed().toStdString());
        const std::string before =
            entity_.values.is_string() ? entity_.values.get<std::string>() : std::string();
        return setParameterEdit(model_, entity_.name, withUnitOf(typed, before));
    }
    const ParameterDescriptor& descriptor = rows_.at(parameter).descriptor;
    std::vector<Json> before;
    for (const Entity& entity : entities_) {
        before.push_back(entity.values.is_object() ? entity.values.value(parameter, Json())
                                                   : Json());
    }
    const QString whole = withUnit(text, descriptor, before, units_);
    ModelEdit edit{settingLabel(descriptor.label, namesOf(entities_)), {}};
    for (const Entity& entity : entities_) {
        edit.changes.push_back(
            {entity.kind, entity.name, changed(entity, descriptor, whole), std::nullopt});
    }
    SystemModel trial = model_;
    if (auto applied = twinbench::apply(trial, edit); !applied) {
        return fail(applied.error());
    }
    if (parameter == kStudies) {
        // Nobody would miss an attachment that acts in a study that is not there.
        if (Problems problems = newProblems(model_, trial); !problems.empty()) {
            return fail(std::move(problems));
        }
    }
    return edit;
}

void EntityForm::commit(const std::string& parameter, const QString& text) {
    const auto edit = checkedEdit(parameter, text);
    showProblems(edit ? Problems{} : edit.error(), parameter);
    if (edit) {
        emit editRequested(*edit);
    }
}

Json EntityForm::changed(const Entity& entity, const ParameterDescriptor& descriptor,
                         const QString& text) const {
    // Contacts may be the word "none" instead of an object.
    Json values = entity.values.is_object() ? entity.values : Json::object();
    const bool isDefault =
        descriptor.kind == ValueKind::Flag && text.toStdString() == descriptor.defaultText;
    const Json stored = values.value(descriptor.id, Json());
    if (text.trimmed().isEmpty() || isDefault) {
        values.erase(descriptor.id);
    } else if (isTarget(descriptor.kind)) {
        values[descriptor.id] =
            keepingDigits(stored, textToTarget(text, descriptor.kind), ValueKind::Place);
    } else {
        values[descriptor.id] =
            keepingDigits(stored, textToValue(text, descriptor.kind), descriptor.kind);
    }
    return values;
}

bool EntityForm::hasProblem() const {
    return std::ranges::any_of(
        rows_, [](const auto& row) { return !row.second.problem->text().isEmpty(); });
}

std::map<std::string, QString> EntityForm::refusedTexts() const {
    std::map<std::string, QString> texts;
    for (const auto& [parameter, row] : rows_) {
        const auto* edit = qobject_cast<const QLineEdit*>(row.editor);
        const auto* query = qobject_cast<const QueryEdit*>(row.editor);
        if ((edit || query) && !row.problem->text().isEmpty()) {
            texts[parameter] = edit ? edit->text() : query->toPlainText();
        }
    }
    return texts;
}

void EntityForm::retype(const std::map<std::string, QString>& texts) {
    for (const auto& [parameter, text] : texts) {
        const auto checked = rows_.contains(parameter) ? checkedEdit(parameter, text)
                                                       : Checked<ModelEdit>(ModelEdit{});
        if (checked) {
            continue;  // it was refused for the sake of what is not there any more
        }
        if (auto* edit = qobject_cast<QLineEdit*>(editor(parameter))) {
            edit->setText(text);
        } else if (auto* query = qobject_cast<QueryEdit*>(editor(parameter))) {
            query->setPlainText(text);
        }
        showProblems(checked.error(), parameter);
    }
}

QLineEdit* EntityForm::firstValue() const {
    QLineEdit* first = nullptr;
    for (QLineEdit* edit : findChildren<QLineEdit*>()) {
        const auto row = rows_.find(edit->objectName().toStdString());
        const bool isValue = row != rows_.end() && !row->second.descriptor.dimension.isNone();
        first = first == nullptr && isValue ? edit : first;
    }
    return first;
}

void EntityForm::showProblems(const Problems& problems, const std::string& parameter) {
    QStringList lines;
    for (const Error& problem : problems) {
        lines << problemText(problem);
    }
    QLabel* label = rows_.at(parameter).problem;
    label->setText(lines.join("\n"));
    label->setVisible(!lines.isEmpty());
}

}  // namespace twinbench
