#include "widgets/number_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <set>

namespace twinbench {

namespace {

constexpr int kHeadingRole = Qt::UserRole + 1;

bool looksNumeric(const QString& text) {
    return !text.isEmpty() && (text.front().isDigit() || text.front() == '-');
}

}  // namespace

NumberTable::NumberTable(const QString& name, const QString& emptyText, QWidget* parent)
    : QTableWidget(parent), emptyText_(emptyText) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addTableMenu(*this, [this] { return toTable(); });
    connect(this, &QTableWidget::itemSelectionChanged, this, &NumberTable::tellParts);
}

void NumberTable::setColumns(const QStringList& headings) {
    setRowCount(0);
    clearSpans();
    heading_ = -1;
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    horizontalHeader()->setVisible(!headings.isEmpty());
    // Names that are cut tell nothing.
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void NumberTable::addRow(const QStringList& cells, std::optional<std::uint32_t> part) {
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (looksNumeric(cells[column])) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (QTableWidgetItem* heading = horizontalHeaderItem(column)) {
                heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        setItem(row, column, item);
    }
    if (part && !cells.isEmpty()) {
        item(row, 0)->setData(Qt::UserRole, *part);
    }
    filterRow(row);
}

void NumberTable::setFilter(const QString& text) {
    filter_ = text.trimmed();
    heading_ = -1;
    for (int row = 0; row < rowCount(); ++row) {
        heading_ = isHeading(row) ? row : heading_;
        filterRow(row);
    }
}

bool NumberTable::isHeading(int row) const { return item(row, 0)->data(kHeadingRole).toBool(); }

void NumberTable::filterRow(int row) {
    bool isFound = filter_.isEmpty();
    for (int column = 0; column < columnCount() && !isFound && !isHeading(row); ++column) {
        const QTableWidgetItem* cell = item(row, column);
        isFound = cell != nullptr && cell->text().contains(filter_, Qt::CaseInsensitive);
    }
    setRowHidden(row, !isFound);
    if (isFound && heading_ >= 0) {
        setRowHidden(heading_, false);
    }
}

void NumberTable::tellParts() {
    std::set<std::uint32_t> parts;
    for (const QTableWidgetItem* cell : selectedItems()) {
        const QVariant part = item(cell->row(), 0)->data(Qt::UserRole);
        if (part.isValid()) {
            parts.insert(part.toUInt());
        }
    }
    if (!parts.empty()) {
        emit partsChosen({parts.begin(), parts.end()});
    }
}

void NumberTable::addHeading(const QString& text) {
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(text));
    QFont bold = font();
    bold.setBold(true);
    item(row, 0)->setFont(bold);
    item(row, 0)->setToolTip(text);
    item(row, 0)->setSizeHint({1, 1});  // else the first column would be as wide as the line
    setSpan(row, 0, 1, columnCount());
    item(row, 0)->setData(kHeadingRole, true);
    heading_ = row;
    filterRow(row);
}

void NumberTable::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

TextTable NumberTable::toTable() const {
    TextTable table;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        cells << horizontalHeaderItem(column)->text();
    }
    table << cells;
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) {
            cells << (item(row, column) ? item(row, column)->text() : QString());
        }
        table << cells;
    }
    return table;
}

void NumberTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(toTabSeparated(toTable()));
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void NumberTable::paintEvent(QPaintEvent* event) {
    QTableWidget::paintEvent(event);
    if (rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                         Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    }
}

}  // namespace twinbench
