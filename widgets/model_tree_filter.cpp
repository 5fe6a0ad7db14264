#include <QLineEdit>
#include <QSignalBlocker>

#include "widgets/model_tree.h"
#include "widgets/part_items.h"
#include "widgets/tree_items.h"

// What the filter of the model tree leaves.

namespace twinbench {

namespace {

constexpr int kExpandedRole = Qt::UserRole + 1;  // of column 1

}  // namespace

void ModelTree::keepExpansion(bool keep) {
    // Nobody shows what is kept: without this each of thousands of items would be looked at again.
    const QSignalBlocker quiet(keep ? tree_->model() : nullptr);
    for (QTreeWidgetItemIterator item(tree_); *item; ++item) {
        if (keep) {
            (*item)->setData(1, kExpandedRole, (*item)->isExpanded());
        } else if (const QVariant was = (*item)->data(1, kExpandedRole); was.isValid()) {
            (*item)->setExpanded(was.toBool());
        }
    }
}

void ModelTree::hideUnmatched(const QString& text) {
    const bool begins = !text.isEmpty() && !isFiltered_;
    const bool ends = text.isEmpty() && isFiltered_;
    isFiltered_ = !text.isEmpty();
    if (begins) {
        keepExpansion(true);
    }
    bool found = false;
    const auto parts = partFilter_ ? partFilter_(text) : std::nullopt;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        if (parts) {
            filterParts(*group, *parts);
        } else {
            filterItem(*group, text, text.isEmpty());
        }
        group->setHidden(!text.isEmpty() && group->isHidden());
        found = found || !group->isHidden();
    }
    nothing_->setVisible(!found);
    if (ends) {
        keepExpansion(false);
    }
}

void ModelTree::applyFilter(const QString& text) {
    hideUnmatched(text);
    // At once, so that one picture shows all of it: with a 3D view in it, each takes the window
    // long to draw.
    tree_->doItemsLayout();
    fitColumns();
    fitDue_.stop();
}

void ModelTree::refreshFilter() {
    if (isFiltered_) {
        applyFilter(filter_->text());
    }
}

}  // namespace twinbench
