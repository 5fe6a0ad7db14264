#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace twinbench {

/// Rows of cells, the headings first.
using TextTable = QList<QStringList>;

/// Tab-separated, as spreadsheets take it from the clipboard.
QString toTabSeparated(const TextTable& table);
/// Comma-separated (RFC 4180), cells in quotes where they need them.
QString toCommaSeparated(const TextTable& table);

/// Gives a widget a context menu that copies its table to the clipboard and saves it as a CSV file.
/// `table` is called when one of them is chosen.
void addTableMenu(QWidget& widget, const std::function<TextTable()>& table);

}  // namespace twinbench
