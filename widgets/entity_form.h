#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "core/unit_system.h"
#include "twin/model_edit.h"
#include "twin/parameter_descriptor.h"
#include "widgets/selection.h"
#include "widgets/shared_values.h"
#include "widgets/theme.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace twinbench {

/// Edits the values of one entity: a row per parameter of its descriptor, with label, text, range
/// as tooltip, default as placeholder. A change is checked when editing ends: what is wrong stands
/// below the row, what is right becomes a request for an edit. Several entities of one kind and
/// model are edited as one: what they share is shown, what differs is said to, and an edit sets it
/// in all of them.
class EntityForm : public QWidget {
    Q_OBJECT

public:
    /// `keys` limits the rows; empty: all.
    /// `units`: proposed where no value stands; what was typed keeps its unit.
    EntityForm(const SystemModel& model, const Entity& entity, const Theme& theme, UnitSystem units,
               QWidget* parent = nullptr, const std::vector<std::string>& keys = {});
    /// `entities`: not empty.
    EntityForm(const SystemModel& model, const std::vector<Entity>& entities, const Theme& theme,
               UnitSystem units, QWidget* parent = nullptr,
               const std::vector<std::string>& keys = {});
    ~EntityForm() override;

    QWidget* editor(const std::string& parameter) const;

    /// True while what was typed last into some field is refused.
    bool hasProblem() const;
    /// What is refused, by parameter; and the same put into a form made anew, to be mended there,
    /// as far as it is still refused.
    std::map<std::string, QString> refusedTexts() const;
    void retype(const std::map<std::string, QString>& texts);
    /// The first field with a unit; null without one.
    QLineEdit* firstValue() const;

signals:
    void editRequested(const twinbench::ModelEdit& edit);
    /// Escape: what was typed and not taken is to go.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        ParameterDescriptor descriptor;
        QWidget* editor = nullptr;
        QLabel* problem = nullptr;
    };

    void addRow(const ParameterDescriptor& descriptor);
    QWidget* makeEditor(const ParameterDescriptor& descriptor);
    QWidget* makeFlag(const std::string& id, bool isOn);
    QWidget* makeStudyBox(const std::string& id, const QString& current);
    void offerParameter(const ParameterDescriptor& descriptor, QLineEdit& edit);
    void offerTable(const ParameterDescriptor& descriptor, QLineEdit& edit);
    void addTarget();
    void addReach();
    void commit(const std::string& parameter, const QString& text);
    /// The edit that sets what was typed, or every problem of it.
    Checked<ModelEdit> checkedEdit(const std::string& parameter, const QString& text) const;
    /// The values of an entity with what was typed into a row.
    Json changed(const Entity& entity, const ParameterDescriptor& descriptor,
                 const QString& text) const;
    void showProblems(const Problems& problems, const std::string& parameter);

    const SystemModel model_;
    std::vector<Entity> entities_;
    SharedValues shared_;
    const Entity& entity_;  ///< what they share
    Theme theme_;
    UnitSystem units_;
    QFormLayout* form_;
    std::map<std::string, Row> rows_;
};

}  // namespace twinbench
