#pragma once

#include <QDialog>
#include <array>

#include "core/unit_system.h"
#include "twin/parameter_descriptor.h"
#include "twin/system_model.h"
#include "widgets/theme.h"

class QCustomPlot;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace twinbench {

/// Edits a property over temperature as a table of two columns, with the curve beside it. Rows come
/// by typing or from a spreadsheet (Ctrl+V); bare numbers take the unit of their column. What is
/// wrong is told below, and only a right table can be taken.
class TemperatureTableDialog : public QDialog {
    Q_OBJECT

public:
    /// `value`: as in the spec file, one value or a table. `units`: of columns that have none yet.
    TemperatureTableDialog(const ParameterDescriptor& descriptor, const Json& value,
                           const Theme& theme, UnitSystem units, QWidget* parent = nullptr);

    /// The table as in the spec file; a single row is one value.
    Json value() const;

    /// Puts the cells of tab- or semicolon-separated text in from the current cell on.
    void paste(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The columns have the units of the first row that there is.
    void takeUnits(const Json& value, UnitSystem units);
    void completeUnit(int row, int column);
    void fill(const Json& value);
    void addRow();
    void removeRows();
    QString cell(int row, int column) const;
    void refresh();

    const ParameterDescriptor descriptor_;
    std::array<Unit, 2> units_;
    QTableWidget* table_;
    QCustomPlot* plot_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

}  // namespace twinbench
