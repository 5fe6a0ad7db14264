#include "app/window/shortcut_list.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/window/mnemonic.h"

namespace twinbench {

namespace {

constexpr QSize kListSize{460, 640};

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        keys << sequence.toString(QKeySequence::NativeText);
    }
    return keys.join(", ");
}

bool matches(const QTreeWidgetItem& item, const QStringList& words) {
    const QString text = item.text(0) + ' ' + item.text(1);
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

ShortcutList::ShortcutList(QWidget* parent)
    : QDialog(parent), filter_(new QLineEdit(this)), list_(new QTreeWidget(this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName("shortcuts");
    filter_->setPlaceholderText(tr("Words of an action, or keys"));
    filter_->setAccessibleName(tr("Filter of the shortcuts"));
    filter_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Keyboard shortcuts"));
    list_->setHeaderLabels({tr("Action"), tr("Keys")});
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setRootIsDecorated(false);
    list_->setItemsExpandable(false);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter_);
    layout->addWidget(list_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &ShortcutList::applyFilter);
    resize(kListSize);
}

void ShortcutList::setGroups(const std::vector<Group>& groups) {
    list_->clear();
    for (const Group& group : groups) {
        auto* heading = new QTreeWidgetItem(list_, {group.title});
        QFont bold = heading->font(0);
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        for (const QAction* action : group.actions) {
            if (!action->shortcuts().isEmpty()) {
                new QTreeWidgetItem(heading, {withoutMnemonic(action->text()), keysOf(*action)});
            }
        }
    }
    list_->expandAll();
    applyFilter();
}

void ShortcutList::applyFilter() {
    const QStringList words = filter_->text().split(' ', Qt::SkipEmptyParts);
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list_->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool isShown = matches(*group->child(j), words);
            group->child(j)->setHidden(!isShown);
            hasAny = hasAny || isShown;
        }
        group->setHidden(!hasAny);
    }
}

}  // namespace twinbench
