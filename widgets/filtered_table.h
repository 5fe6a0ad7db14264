#pragma once

#include <QWidget>

class QLineEdit;

namespace twinbench {

class NumberTable;

/// A table below a line that filters its rows.
class FilteredTable : public QWidget {
    Q_OBJECT

public:
    /// Takes the table over. `hint` says what can be typed.
    FilteredTable(NumberTable* table, const QString& hint, QWidget* parent = nullptr);

    QLineEdit& filter() { return *filter_; }

private:
    QLineEdit* filter_;
};

}  // namespace twinbench
