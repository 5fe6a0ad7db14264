#include "widgets/filtered_table.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/number_table.h"

namespace twinbench {

FilteredTable::FilteredTable(NumberTable* table, const QString& hint, QWidget* parent)
    : QWidget(parent), filter_(new QLineEdit(this)) {
    filter_->setPlaceholderText(hint);
    filter_->setAccessibleName(hint);
    filter_->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filter_);
    layout->addWidget(table, 1);
    setFocusProxy(table);
    connect(filter_, &QLineEdit::textChanged, table, &NumberTable::setFilter);
}

}  // namespace twinbench
