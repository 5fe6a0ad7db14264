#include "widgets/library_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "widgets/material_text.h"

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

}  // namespace

LibraryList::LibraryList(const MaterialLibrary& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      filter_(new QLineEdit(this)),
      list_(new MaterialTree),
      preview_(new QLabel),
      previewArea_(new QScrollArea) {
    filter_->setPlaceholderText(tr("Find by name or group"));
    filter_->setAccessibleName(tr("Filter the materials"));
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
    preview_->setObjectName("materialPreview");
    preview_->setAccessibleName(tr("Values of the material"));
    preview_->setWordWrap(true);
    preview_->setTextFormat(Qt::RichText);
    preview_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    preview_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    preview_->setContentsMargins(8, 0, 8, 8);
    previewArea_->setWidget(preview_);
    previewArea_->setWidgetResizable(true);
    previewArea_->setFrameShape(QFrame::NoFrame);
    previewArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    previewArea_->hide();
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(list_);
    both->addWidget(previewArea_);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(filter_);
    layout->addWidget(hint);
    layout->addWidget(both, 1);
    connect(filter_, &QLineEdit::textChanged, this, &LibraryList::applyFilter);
    connect(list_, &QTreeWidget::currentItemChanged, this, &LibraryList::showPreview);
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

void LibraryList::setOwnMaterials(std::vector<LibraryMaterial> materials) {
    own_ = std::move(materials);
    rebuild();
}

QTreeWidgetItem* LibraryList::addGroup(const QString& title) {
    auto* group = new QTreeWidgetItem(list_, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void LibraryList::addMaterials(const std::vector<LibraryMaterial>& materials,
                               const QString& prefix) {
    std::map<QString, std::vector<const LibraryMaterial*>> groups;
    for (const LibraryMaterial& material : materials) {
        const QString title = prefix == kOwnPrefix        ? tr("My materials")
                              : material.category.empty() ? tr("Library")
                                                          : categoryText(material.category);
        groups[title].push_back(&material);
    }
    for (const auto& [title, members] : groups) {
        QTreeWidgetItem* group = addGroup(title);
        for (const LibraryMaterial* material : members) {
            const QString name = QString::fromStdString(material->name);
            auto* item = new QTreeWidgetItem(group, {name});
            item->setData(0, kMaterialRole, prefix + name);
            item->setToolTip(0, describeMaterial(*material));
        }
    }
}

void LibraryList::rebuild() {
    const QString ofModel = tr("In this model");
    const auto rowsOfModel = [&] {
        const QTreeWidgetItem* first = list_->topLevelItem(0);
        return first && first->text(0) == ofModel ? first->childCount() + 1 : 0;
    };
    const QTreeWidgetItem* current = list_->currentItem();
    const QString chosen = current ? current->data(0, kMaterialRole).toString() : QString();
    const int before = rowsOfModel();
    const int scrolled = list_->verticalScrollBar()->value();  // in rows
    list_->clear();
    const auto names = model_.names(EntityKind::Material);
    if (!names.empty()) {
        QTreeWidgetItem* group = addGroup(ofModel);
        for (const std::string& name : names) {
            auto* item = new QTreeWidgetItem(group, {QString::fromStdString(name)});
            item->setData(0, kMaterialRole, QString::fromStdString(name));
        }
    }
    addMaterials(own_, kOwnPrefix);
    addMaterials(library_.materials(),
                 QString::fromUtf8(kLibraryPrefix.data(), static_cast<int>(kLibraryPrefix.size())));
    applyFilter(filter_->text());
    for (QTreeWidgetItemIterator item(list_); !chosen.isEmpty() && *item; ++item) {
        if ((*item)->data(0, kMaterialRole).toString() == chosen) {
            list_->setCurrentItem(*item);
        }
    }
    // What the pointer is on stays below it when the model gets its first materials.
    list_->doItemsLayout();
    list_->verticalScrollBar()->setValue(scrolled + rowsOfModel() - before);
}

void LibraryList::applyFilter(const QString& text) {
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list_->topLevelItem(i);
        bool anyShown = false;
        for (int k = 0; k < group->childCount(); ++k) {
            const QString searched = group->child(k)->text(0) + ' ' + group->text(0);
            const bool shown = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return searched.contains(word, Qt::CaseInsensitive);
            });
            group->child(k)->setHidden(!shown);
            anyShown = anyShown || shown;
        }
        group->setHidden(!anyShown);
    }
}

void LibraryList::showPreview(const QTreeWidgetItem* item) {
    const QString text = item ? item->toolTip(0) : QString();
    preview_->setText(text);
    previewArea_->setVisible(!text.isEmpty());
    previewArea_->verticalScrollBar()->setValue(0);
}

QString draggedMaterial(const QMimeData& data) { return QString::fromUtf8(data.data(kMimeType)); }

}  // namespace twinbench
