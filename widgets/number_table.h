#pragma once

#include <QTableWidget>
#include <cstdint>
#include <optional>
#include <vector>

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
    /// `part`: what the row is about, by its index in the assembly.
    void addRow(const QStringList& cells, std::optional<std::uint32_t> part = std::nullopt);
    /// A line over the whole width that says what the rows below it are; after the columns.
    void addHeading(const QString& text);
    /// Leaves the rows with this text in one of their cells, and their headings; empty: all. The
    /// table that is copied or saved stays whole.
    void setFilter(const QString& text);
    /// What is said while there are no rows.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return emptyText_; }
    /// The whole table.
    TextTable toTable() const;

signals:
    /// The rows that are selected tell of these parts.
    void partsChosen(const std::vector<std::uint32_t>& parts);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tellParts();
    bool isHeading(int row) const;
    /// Hides the row, or shows it with the heading above it.
    void filterRow(int row);

    QString emptyText_;
    QString filter_;
    int heading_ = -1;  ///< the row of the last one
};

}  // namespace twinbench
