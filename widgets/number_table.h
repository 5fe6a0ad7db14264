#pragma once

#include <QTableWidget>

#include "widgets/text_table.h"

namespace twinbench {

/// A table of numbers to read: sortable by nothing but its order, selectable by cells, copied as
/// tab-separated text with its headings (Ctrl+C), saved as CSV from its menu. Empty, it says what
/// to do first.
class NumberTable : public QTableWidget {
    Q_OBJECT

public:
    explicit NumberTable(const QString& name, const QString& emptyText, QWidget* parent = nullptr);

    void setColumns(const QStringList& headings);
    void addRow(const QStringList& cells);
    /// A line over the whole width that says what the rows below it are; after the columns.
    void addHeading(const QString& text);
    /// What is said while there are no rows.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return emptyText_; }
    /// The whole table.
    TextTable toTable() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString emptyText_;
};

}  // namespace twinbench
