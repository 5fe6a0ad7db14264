#pragma once

#include <QTableWidget>

namespace twinbench {

/// A table of numbers to read: sortable by nothing but its order, selectable by cells, copied as
/// tab-separated text with its headings (Ctrl+C). Empty, it says what to do first.
class NumberTable : public QTableWidget {
    Q_OBJECT

public:
    explicit NumberTable(const QString& name, const QString& emptyText, QWidget* parent = nullptr);

    void setColumns(const QStringList& headings);
    void addRow(const QStringList& cells);
    /// The whole table as tab-separated text.
    QString toText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void copy() const;

    QString emptyText_;
};

}  // namespace twinbench
