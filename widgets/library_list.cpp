#include "widgets/library_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr const char* kMimeType = "application/x-twinbench-material";
constexpr int kMaterialRole = Qt::UserRole;
constexpr int kRowsOfModel = 5;  // with the heading; more can be scrolled to

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
        QString line = propertyLabel(key) + ": " + value;
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
      ofModel_(new MaterialTree(this)),
      list_(new MaterialTree(this)) {
    filter_->setPlaceholderText(tr("Filter the materials"));
    filter_->setAccessibleName(filter_->placeholderText());
    filter_->setClearButtonEnabled(true);
    ofModel_->setAccessibleName(tr("Materials of this model"));
    list_->setAccessibleName(tr("Materials"));
    for (QTreeWidget* tree : {ofModel_, list_}) {
        tree->setHeaderHidden(true);
        tree->setDragEnabled(true);
        tree->setDragDropMode(QAbstractItemView::DragOnly);
        tree->setFrameShape(QFrame::NoFrame);
        tree->setUniformRowHeights(true);
        connect(tree, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
            const QString material = item->data(0, kMaterialRole).toString();
            if (!material.isEmpty()) {
                emit materialChosen(material);
            }
        });
    }
    auto* hint = new QLabel(
        tr("Drag a material onto a part, or double click to give it to the selected parts."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(filter_);
    layout->addWidget(hint);
    layout->addWidget(ofModel_);
    layout->addWidget(list_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &LibraryList::applyFilter);
    addLibrary();
    showMaterialsOfModel();
}

void LibraryList::setModel(const SystemModel& model) {
    const bool isSame = model_.names(EntityKind::Material) == model.names(EntityKind::Material);
    model_ = model;
    if (!isSame) {
        showMaterialsOfModel();
    }
}

QTreeWidgetItem* LibraryList::addGroup(QTreeWidget& tree, const QString& title) {
    auto* group = new QTreeWidgetItem(&tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void LibraryList::addMaterial(QTreeWidgetItem& group, const std::string& name,
                              const std::string& material) {
    auto* item = new QTreeWidgetItem(&group, {QString::fromStdString(name)});
    item->setData(0, kMaterialRole, QString::fromStdString(material));
}

void LibraryList::showMaterialsOfModel() {
    ofModel_->clear();
    QTreeWidgetItem* group = addGroup(*ofModel_, tr("In this model"));
    const auto names = model_.names(EntityKind::Material);
    for (const std::string& name : names) {
        addMaterial(*group, name, name);
    }
    if (names.empty()) {
        auto* none = new QTreeWidgetItem(group, {tr("none yet")});
        none->setFlags(Qt::NoItemFlags);
    }
    // Always as high: what the pointer is on in the library stays below it.
    ofModel_->setFixedHeight(kRowsOfModel * ofModel_->sizeHintForRow(0));
    applyFilter(filter_->text());
}

void LibraryList::addLibrary() {
    std::map<std::string, QTreeWidgetItem*> groups;
    for (const LibraryMaterial& material : library_.materials()) {
        QTreeWidgetItem*& group = groups[material.category];
        if (!group) {
            group = addGroup(*list_, material.category.empty()
                                         ? tr("Library")
                                         : QString::fromStdString(material.category));
        }
        addMaterial(*group, material.name, "library:" + material.name);
        group->child(group->childCount() - 1)->setToolTip(0, describe(material));
    }
}

void LibraryList::applyFilter(const QString& text) {
    for (QTreeWidget* tree : {ofModel_, list_}) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* group = tree->topLevelItem(i);
            bool anyShown = false;
            for (int k = 0; k < group->childCount(); ++k) {
                const bool shown = group->child(k)->text(0).contains(text, Qt::CaseInsensitive);
                group->child(k)->setHidden(!shown);
                anyShown = anyShown || shown;
            }
            group->setHidden(!anyShown);
        }
    }
}

QString draggedMaterial(const QMimeData& data) { return QString::fromUtf8(data.data(kMimeType)); }

}  // namespace twinbench
