#include "app/window/saved_views_panel.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/window/saved_views.h"

namespace twinbench {

SavedViewsPanel::SavedViewsPanel(QWidget* parent)
    : QWidget(parent), tools_(new QToolBar(this)), list_(new QListWidget(this)) {
    list_->setAccessibleName(tr("Saved views"));
    list_->setToolTip(tr("Click a view to see it again; F2 renames it"));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tools_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools_);
    layout->addWidget(list_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &SavedViewsPanel::rowChanged);
}

int SavedViewsPanel::row() const { return list_->currentRow(); }

void SavedViewsPanel::follow(SavedViews& views) {
    connect(list_, &QListWidget::itemClicked, &views,
            [this, &views](QListWidgetItem* item) { views.show(list_->row(item)); });
    connect(list_, &QListWidget::itemChanged, &views, [this, &views](QListWidgetItem* item) {
        const int row = list_->row(item);
        const QString name = item->text();
        // Later: the list is made anew, which its editor does not survive.
        QMetaObject::invokeMethod(
            &views, [&views, row, name] { views.rename(row, name); }, Qt::QueuedConnection);
    });
    connect(&views, &SavedViews::changed, this, [this, &views] { show(views); });
    connect(&views, &SavedViews::shown, this, [this](int index) {
        const QSignalBlocker blocker(list_);
        list_->setCurrentRow(index);
    });
    show(views);
}

void SavedViewsPanel::show(const SavedViews& views) {
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const SavedView& view : views.all()) {
            auto* item = new QListWidgetItem(view.name, list_);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        list_->setCurrentRow(views.current());
    }
    emit rowChanged();
}

}  // namespace twinbench
