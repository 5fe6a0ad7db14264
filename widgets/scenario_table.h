#pragma once

#include <QWidget>

#include "twin/model_edit.h"
#include "widgets/theme.h"

class QLabel;
class QLineEdit;
class QTableWidget;
class QToolButton;

namespace twinbench {

/// Parameters as rows, scenarios as columns. What a scenario overrides is bold, what it inherits
/// from the baseline is grey; emptying a cell inherits again. Every change is a request for an
/// edit; a value that is refused goes back and the problem is told.
class ScenarioTable : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioTable(QWidget* parent = nullptr);

    void setModel(const SystemModel& model);
    void setCurrentScenario(const QString& scenario);
    void applyTheme(const Theme& theme);
    QTableWidget* table() const { return table_; }
    QLineEdit* nameField() const { return name_; }
    QLineEdit* parameterField() const { return parameter_; }

signals:
    void editRequested(const twinbench::ModelEdit& edit);
    void problemsFound(const twinbench::Problems& problems);
    void scenarioChosen(const QString& scenario);

private:
    void rebuild();
    void setCell(int row, int column, const QString& text, bool overridden);
    void cellEdited(int row, int column);
    void addScenario();
    void addParameter();
    void removeScenario();

    QTableWidget* table_;
    QLabel* empty_;
    QLineEdit* name_;
    QLineEdit* parameter_;
    QToolButton* remove_;
    SystemModel model_;
    QString current_;
    Theme theme_ = Theme::lightTheme();
    bool updating_ = false;
};

}  // namespace twinbench
