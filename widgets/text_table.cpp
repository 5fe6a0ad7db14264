#include "widgets/text_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QCursor>
#include <QFileDialog>
#include <QSaveFile>
#include <QToolTip>

namespace twinbench {

namespace {

/// For the translators, too: the context of these texts.
struct TableMenu {
    Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

QString quoted(const QString& cell) {
    if (!cell.contains(',') && !cell.contains('"') && !cell.contains('\n')) {
        return cell;
    }
    return '"' + QString(cell).replace('"', "\"\"") + '"';
}

void save(QWidget& widget, const QString& text) {
    QString path = QFileDialog::getSaveFileName(&widget, TableMenu::tr("Save the table"), {},
                                                TableMenu::tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(".csv", Qt::CaseInsensitive)) {
        path += ".csv";
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString message = written ? TableMenu::tr("Wrote %1.")
                                    : TableMenu::tr("%1 cannot be written. Choose another folder.");
    QToolTip::showText(QCursor::pos(), message.arg(path), &widget);
}

}  // namespace

QString toTabSeparated(const TextTable& table) {
    QString text;
    for (const QStringList& row : table) {
        text += row.join('\t') + '\n';
    }
    return text;
}

QString toCommaSeparated(const TextTable& table) {
    QString text;
    for (QStringList row : table) {
        for (QString& cell : row) {
            cell = quoted(cell);
        }
        text += row.join(',') + '\n';
    }
    return text;
}

void addTableMenu(QWidget& widget, const std::function<TextTable()>& table) {
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(TableMenu::tr("&Copy the table"), &widget);
    copy->setObjectName("table.copy");
    auto* store = new QAction(TableMenu::tr("&Save the table as CSV..."), &widget);
    store->setObjectName("table.save");
    QObject::connect(copy, &QAction::triggered, &widget,
                     [table] { QApplication::clipboard()->setText(toTabSeparated(table())); });
    QObject::connect(store, &QAction::triggered, &widget,
                     [table, &widget] { save(widget, toCommaSeparated(table())); });
    widget.addActions({copy, store});
}

}  // namespace twinbench
