#include "widgets/library_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

namespace twinbench {

namespace {

constexpr const char* kMimeType = "application/x-twinbench-material";
constexpr int kMaterialRole = Qt::UserRole;

class MaterialTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    QStringList mimeTypes() const override { return {kMimeType}; }
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override {
        auto* drag = new QMimeData;
        if (!items.isEmpty()) {
            drag->setData(kMimeType, items.front()->data(0, kMaterialRole).toString().toUtf8());
        }
        return drag;
    }
};

/// The properties with their sources, for the tooltip.
QString describe(const LibraryMaterial& material) {
    QStringList lines;
    for (const auto& [key, property] : material.properties) {
        const QString value = property.value.is_string()
                                  ? QString::fromStdString(property.value.get<std::string>())
                                  : QString::fromStdString(property.value.dump());
        QString line = QString::fromStdString(key).replace('_', ' ') + ": " + value;
        if (!property.source.empty()) {
            line += "  (" + QString::fromStdString(property.source) + ")";
        }
        lines << line;
    }
    return lines.join("\n");
}

}  // namespace

LibraryList::LibraryList(const MaterialLibrary& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      filter_(new QLineEdit(this)),
      list_(new MaterialTree(this)) {
    filter_->setPlaceholderText(tr("Filter the materials"));
    filter_->setAccessibleName(filter_->placeholderText());
    filter_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Materials"));
    list_->setHeaderHidden(true);
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformRowHeights(true);
    auto* hint = new QLabel(
        tr("Drag a material onto a part, or double click to give it to the selected parts."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(filter_);
    layout->addWidget(hint);
    layout->addWidget(list_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &LibraryList::applyFilter);
    connect(list_, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
        const QString material = item->data(0, kMaterialRole).toString();
        if (!material.isEmpty()) {
            emit materialChosen(material);
        }
    });
    rebuild();
}

void LibraryList::setModel(const SystemModel& model) {
    if (model_.names(EntityKind::Material) == model.names(EntityKind::Material)) {
        model_ = model;
        return;
    }
    model_ = model;
    rebuild();
}

void LibraryList::rebuild() {
    const QString ofModel = tr("In this model");
    const auto rowsOfModel = [&] {
        const QTreeWidgetItem* first = list_->topLevelItem(0);
        return first && first->text(0) == ofModel ? first->childCount() + 1 : 0;
    };
    const int before = rowsOfModel();
    const int scrolled = list_->verticalScrollBar()->value();  // in rows
    list_->clear();
    const auto addGroup = [this](const QString& title) {
        auto* group = new QTreeWidgetItem(list_, {title});
        group->setFlags(Qt::ItemIsEnabled);
        group->setExpanded(true);
        return group;
    };
    const auto names = model_.names(EntityKind::Material);
    if (!names.empty()) {
        QTreeWidgetItem* group = addGroup(ofModel);
        for (const std::string& name : names) {
            auto* item = new QTreeWidgetItem(group, {QString::fromStdString(name)});
            item->setData(0, kMaterialRole, QString::fromStdString(name));
        }
    }
    std::map<std::string, QTreeWidgetItem*> groups;
    for (const LibraryMaterial& material : library_.materials()) {
        QTreeWidgetItem*& group = groups[material.category];
        if (!group) {
            group = addGroup(material.category.empty() ? tr("Library")
                                                       : QString::fromStdString(material.category));
        }
        auto* item = new QTreeWidgetItem(group, {QString::fromStdString(material.name)});
        item->setData(0, kMaterialRole, QString::fromStdString("library:" + material.name));
        item->setToolTip(0, describe(material));
    }
    applyFilter(filter_->text());
    // What the pointer is on stays below it when the model gets its first materials.
    list_->doItemsLayout();
    list_->verticalScrollBar()->setValue(scrolled + rowsOfModel() - before);
}

void LibraryList::applyFilter(const QString& text) {
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list_->topLevelItem(i);
        bool anyShown = false;
        for (int k = 0; k < group->childCount(); ++k) {
            const bool shown = group->child(k)->text(0).contains(text, Qt::CaseInsensitive);
            group->child(k)->setHidden(!shown);
            anyShown = anyShown || shown;
        }
        group->setHidden(!anyShown);
    }
}

QString draggedMaterial(const QMimeData& data) { return QString::fromUtf8(data.data(kMimeType)); }

}  // namespace twinbench
