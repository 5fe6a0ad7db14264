#include "widgets/model_tree.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "widgets/library_list.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

// What an item stands for, in the data of column 0.
constexpr int kPartRole = Qt::UserRole;       // index of a part
constexpr int kKindRole = Qt::UserRole + 1;   // EntityKind
constexpr int kNameRole = Qt::UserRole + 2;   // name of an entity
constexpr int kGroupRole = Qt::UserRole + 3;  // true: a heading

constexpr int kIndentation = 14;
constexpr double kMostForValues = 0.4;  // of the width, for the second column

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(colour.darker(150));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 2, 2);
    return QIcon(pixmap);
}

void collectParts(const QTreeWidgetItem& item, std::vector<std::uint32_t>& parts) {
    const QVariant part = item.data(0, kPartRole);
    if (part.isValid()) {
        parts.push_back(part.toUInt());
    }
    for (int i = 0; i < item.childCount(); ++i) {
        collectParts(*item.child(i), parts);
    }
}

std::optional<EntityRef> entityOf(const QTreeWidgetItem* item) {
    if (!item || !item->data(0, kKindRole).isValid()) {
        return std::nullopt;
    }
    return EntityRef{static_cast<EntityKind>(item->data(0, kKindRole).toInt()),
                     item->data(0, kNameRole).toString().toStdString()};
}

/// Shows the item if it, something below or a heading above matches; true if it is shown.
bool filterItem(QTreeWidgetItem& item, const QString& text, bool parentMatches) {
    const bool matches = parentMatches || item.text(0).contains(text, Qt::CaseInsensitive);
    bool shown = matches;
    for (int i = 0; i < item.childCount(); ++i) {
        shown = filterItem(*item.child(i), text, matches) || shown;
    }
    item.setHidden(!shown);
    if (!text.isEmpty() && shown) {
        item.setExpanded(true);
    }
    return shown;
}

}  // namespace

ModelTree::ModelTree(Selection& selection, QWidget* parent)
    : QWidget(parent),
      selection_(selection),
      filter_(new QLineEdit(this)),
      tree_(new QTreeWidget(this)) {
    filter_->setPlaceholderText(tr("Filter the model"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Filter the model"));
    tree_->setAccessibleName(tr("Model tree"));
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    tree_->setIndentation(kIndentation);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setUniformRowHeights(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->viewport()->setAcceptDrops(true);
    tree_->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(filter_);
    layout->addWidget(tree_);

    geometry_ = addGroup(tr("Geometry"), tr("Import a STEP file"));
    groups_[EntityKind::Material] = addGroup(tr("Materials"), tr("Drag a material onto a part"));
    groups_[EntityKind::Parameter] =
        addGroup(tr("Parameters"), tr("Values with a name, for scenarios"));
    groups_[EntityKind::Selection] = addGroup(tr("Selections"), tr("Faces with a name"));
    groups_[EntityKind::Attachment] = addGroup(tr("Physics"), tr("Pick faces, then attach a load"));
    contacts_ = addGroup(tr("Contacts"), tr("No parts touch"));
    groups_[EntityKind::Study] = addGroup(tr("Studies"), tr("Add a study under Solve"));
    groups_[EntityKind::Scenario] = addGroup(tr("Scenarios"), tr("Only the baseline"));
    groups_[EntityKind::Monitor] = addGroup(tr("Monitors"), tr("Points that runs record"));
    groups_[EntityKind::Requirement] =
        addGroup(tr("Requirements"), tr("Limits that results must keep"));
    geometry_->setExpanded(true);

    connect(filter_, &QLineEdit::textChanged, this, &ModelTree::applyFilter);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &ModelTree::takeSelection);
    connect(tree_, &QTreeWidget::itemChanged, this, &ModelTree::itemChanged);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->data(0, kPartRole).isValid()) {
            emit partActivated(item->data(0, kPartRole).toUInt());
        } else if (const auto entity = entityOf(item)) {
            emit entityActivated(*entity);
        }
    });
    connect(tree_, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        emit contextMenuRequested(entityOf(tree_->itemAt(point)),
                                  tree_->viewport()->mapToGlobal(point));
    });
    connect(&selection_, &Selection::changed, this, &ModelTree::showSelection);
    rebuildEntities();
}

QTreeWidgetItem* ModelTree::addGroup(const QString& title, const QString& emptyText) {
    auto* item = new QTreeWidgetItem(tree_, {title});
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    item->setData(0, kGroupRole, true);
    item->setData(1, kGroupRole, emptyText);
    item->setFlags(Qt::ItemIsEnabled);
    showHint(*item, emptyText);
    return item;
}

void ModelTree::showHint(QTreeWidgetItem& group, const QString& text) {
    qDeleteAll(group.takeChildren());
    group.setText(1, QString());
    auto* hint = new QTreeWidgetItem(&group, {text});
    hint->setData(0, kGroupRole, true);
    hint->setFlags(Qt::ItemIsEnabled);
    hint->setFirstColumnSpanned(true);
    hint->setForeground(0, theme_.palette.color(QPalette::PlaceholderText));
    hint->setToolTip(0, text);
}

void ModelTree::setCount(QTreeWidgetItem& group, const QString& text) {
    if (group.childCount() == 0) {
        showHint(group, group.data(1, kGroupRole).toString());
        return;
    }
    group.setText(1, text);
    group.setForeground(1, theme_.palette.color(QPalette::PlaceholderText));
}

void ModelTree::showLoading(const QString& text) { showHint(*geometry_, text); }

void ModelTree::setAssembly(std::shared_ptr<const Assembly> assembly) {
    updating_ = true;
    assembly_ = std::move(assembly);
    qDeleteAll(geometry_->takeChildren());
    partItems_.clear();
    materials_.clear();
    leftOut_.clear();
    if (assembly_) {
        addNode(assembly_->root, geometry_);
        const auto count = static_cast<int>(assembly_->parts.size());
        setCount(*geometry_, counted(count, tr("%1 part"), tr("%1 parts")));
        if (geometry_->childCount() == 1) {
            geometry_->child(0)->setExpanded(true);
        }
    } else {
        setCount(*geometry_, {});
    }
    geometry_->setExpanded(true);
    updating_ = false;
    applyFilter(filter_->text());
}

void ModelTree::addNode(const AssemblyNode& node, QTreeWidgetItem* parent) {
    // A file's nameless root is no level of its own, and a product that is one part is that part.
    const bool isLevel = !node.name.empty() && !(node.children.empty() && node.parts.size() == 1);
    QTreeWidgetItem* item = parent;
    if (isLevel) {
        item = new QTreeWidgetItem(parent, {QString::fromStdString(node.name)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Checked);
    }
    for (const AssemblyNode& child : node.children) {
        addNode(child, item);
    }
    for (const std::uint32_t index : node.parts) {
        const Part& part = assembly_->parts[index];
        auto* partItem = new QTreeWidgetItem(item, {QString::fromStdString(part.name)});
        partItem->setFlags((partItem->flags() | Qt::ItemIsUserCheckable));
        partItem->setCheckState(0, Qt::Checked);
        partItem->setData(0, kPartRole, index);
        const Colour colour = part.colour.value_or(theme_.scene.part);
        partItem->setIcon(0, swatch(QColor(colour.red, colour.green, colour.blue)));
        partItem->setToolTip(0, QString::fromStdString(part.path));
        if (!part.shape->solid) {
            partItem->setText(1, tr("no solid"));
            partItem->setToolTip(1, tr("Has no solid: shown, but not analysed."));
        } else if (!part.shape->valid) {
            partItem->setText(1, tr("faulty"));
            partItem->setToolTip(1, tr("The shape has faults; meshing may fail."));
        }
        partItems_[index] = partItem;
    }
}

void ModelTree::setModel(const SystemModel& model) {
    model_ = model;
    rebuildEntities();
}

void ModelTree::setRunBadges(std::map<std::string, std::map<std::string, RunBadge>> badges,
                             std::map<std::string, RunBadge> verdicts) {
    badges_ = std::move(badges);
    verdicts_ = std::move(verdicts);
    rebuildEntities();
}

void ModelTree::rebuildEntities() {
    updating_ = true;
    for (const auto& [kind, group] : groups_) {
        addEntities(group, kind);
    }
    updating_ = false;
    fitColumns();
    applyFilter(filter_->text());
    showSelection();
}

void ModelTree::addEntities(QTreeWidgetItem* group, EntityKind kind) {
    const bool wasEmpty = group->childCount() == 0 || group->child(0)->data(0, kGroupRole).toBool();
    const bool isUsual = kind != EntityKind::Material && kind != EntityKind::Selection;
    const bool wasExpanded = wasEmpty ? isUsual : group->isExpanded();
    qDeleteAll(group->takeChildren());
    for (const Entity& entity : model_.entities(kind)) {
        auto* item = new QTreeWidgetItem(group, {QString::fromStdString(entity.name)});
        item->setData(0, kKindRole, static_cast<int>(kind));
        item->setData(0, kNameRole, QString::fromStdString(entity.name));
        if (kind == EntityKind::Parameter && entity.values.is_string()) {
            item->setText(1, printedUnits(entity.values.get<std::string>()));
        }
        item->setToolTip(0, item->text(0));
        item->setToolTip(1, item->text(1));
        if (const auto verdict = verdicts_.find(entity.name);
            kind == EntityKind::Requirement && verdict != verdicts_.end()) {
            item->setText(1, verdict->second.text);
            item->setToolTip(1, verdict->second.text);
            item->setForeground(1, verdict->second.stale     ? theme_.stale
                                   : verdict->second.missing ? theme_.error
                                                             : theme_.success);
        }
        if (kind != EntityKind::Study) {
            continue;
        }
        const auto runs = badges_.find(entity.name);
        if (runs == badges_.end()) {
            continue;
        }
        for (const auto& [scenario, badge] : runs->second) {
            auto* run = new QTreeWidgetItem(item, {QString::fromStdString(scenario), badge.text});
            run->setFlags(Qt::ItemIsEnabled);
            run->setForeground(
                1, badge.stale ? theme_.stale : theme_.palette.color(QPalette::PlaceholderText));
        }
        item->setExpanded(true);
    }
    setCount(*group, QString::number(group->childCount()));
    group->setExpanded(wasExpanded);
}

void ModelTree::setPartMaterials(const std::map<std::uint32_t, QString>& materials) {
    materials_ = materials;
    showPartNotes();
}

void ModelTree::setLeftOut(std::set<std::uint32_t> parts) {
    if (parts != leftOut_) {
        leftOut_ = std::move(parts);
        showPartNotes();
    }
}

/// Beside each part: its material, or why it needs none.
void ModelTree::showPartNotes() {
    updating_ = true;
    const QColor quiet = theme_.palette.color(QPalette::PlaceholderText);
    for (const auto& [part, item] : partItems_) {
        if (!assembly_->parts[part].shape->solid) {
            continue;
        }
        const bool isLeftOut = leftOut_.contains(part);
        const auto material = materials_.find(part);
        const bool isBare = material == materials_.end();
        item->setText(1, isLeftOut ? tr("left out")
                         : isBare  ? tr("no material")
                                   : material->second);
        item->setForeground(1, isBare && !isLeftOut ? theme_.warning : quiet);
        item->setForeground(0, isLeftOut ? QBrush(quiet) : QBrush());
    }
    updating_ = false;
    fitColumns();
}

void ModelTree::setContacts(const QStringList& contacts) {
    qDeleteAll(contacts_->takeChildren());
    for (const QString& contact : contacts) {
        auto* item = new QTreeWidgetItem(contacts_, {contact});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, contact);
        item->setFlags(Qt::ItemIsEnabled);
    }
    setCount(*contacts_, QString::number(contacts.size()));
}

void ModelTree::setPartVisible(std::uint32_t part, bool visible) {
    if (const auto found = partItems_.find(part); found != partItems_.end()) {
        updating_ = true;
        found->second->setCheckState(0, visible ? Qt::Checked : Qt::Unchecked);
        updating_ = false;
    }
}

void ModelTree::itemChanged(QTreeWidgetItem* item) {
    if (updating_ || !item->data(0, kPartRole).isValid()) {
        return;
    }
    emit visibilityChanged({item->data(0, kPartRole).toUInt()}, item->checkState(0) == Qt::Checked);
}

void ModelTree::takeSelection() {
    if (updating_) {
        return;
    }
    const auto items = tree_->selectedItems();
    if (items.size() == 1) {
        if (const auto entity = entityOf(items.front())) {
            selection_.selectEntity(*entity);
            return;
        }
    }
    std::vector<std::uint32_t> parts;
    for (const QTreeWidgetItem* item : items) {
        collectParts(*item, parts);
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    selection_.selectParts(std::move(parts));
}

void ModelTree::showSelection() {
    if (updating_) {
        return;
    }
    updating_ = true;
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
    }
    const auto& entity = selection_.entity();
    if (!entity && tree_->hasFocus() && !parts.empty()) {
        updating_ = false;  // the tree made this selection itself
        return;
    }
    tree_->clearSelection();
    if (entity) {
        const auto group = groups_.find(entity->kind);
        for (int i = 0; group != groups_.end() && i < group->second->childCount(); ++i) {
            QTreeWidgetItem* item = group->second->child(i);
            item->setSelected(entityOf(item) == entity);
        }
    } else {
        QTreeWidgetItem* last = nullptr;
        for (const std::uint32_t part : parts) {
            if (const auto found = partItems_.find(part); found != partItems_.end()) {
                found->second->setSelected(true);
                last = found->second;
            }
        }
        if (last) {
            tree_->scrollToItem(last);
        }
    }
    updating_ = false;
}

void ModelTree::fitColumns() {
    const int width = tree_->viewport()->width();
    int wanted = 0;
    for (QTreeWidgetItemIterator item(tree_); *item; ++item) {
        wanted = std::max(wanted, fontMetrics().horizontalAdvance((*item)->text(1)));
    }
    const int most = static_cast<int>(kMostForValues * width);
    tree_->header()->resizeSection(1, std::min(wanted + 12, most));
}

bool ModelTree::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (!isDrag) {
        return QWidget::eventFilter(object, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QString material = draggedMaterial(*drop->mimeData());
    const QTreeWidgetItem* item = tree_->itemAt(drop->position().toPoint());
    const bool fits = !material.isEmpty() && item && item->data(0, kPartRole).isValid();
    if (event->type() == QEvent::Drop && fits) {
        emit materialDropped(material, item->data(0, kPartRole).toUInt());
    }
    // A drag that is refused where it enters is never asked about again.
    drop->setAccepted(fits || (event->type() == QEvent::DragEnter && !material.isEmpty()));
    return true;
}

void ModelTree::applyFilter(const QString& text) {
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        filterItem(*group, text, text.isEmpty());
        group->setHidden(!text.isEmpty() && group->isHidden());
    }
}

void ModelTree::applyTheme(const Theme& theme) {
    theme_ = theme;
    rebuildEntities();
}

}  // namespace twinbench
