#include "widgets/model_tree.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "twin/active_attachment.h"
#include "widgets/library_list.h"
#include "widgets/part_items.h"
#include "widgets/tree_items.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kIndentation = 14;
// Of the width, for the second column where names need it, too.
constexpr double kLeastForValues = 0.36;
constexpr double kMostForValues = 0.45;
constexpr int kCellMargin = 12;
constexpr int kItemIcon = 24;  // with its distance to the text

/// True if the item stands in the tree as it is opened now.
bool isOpenTo(const QTreeWidgetItem& item) {
    const QTreeWidgetItem* level = item.parent();
    while (level && level->isExpanded()) {
        level = level->parent();
    }
    return level == nullptr;
}

}  // namespace

ModelTree::ModelTree(Selection& selection, QWidget* parent)
    : QWidget(parent),
      selection_(selection),
      filter_(new QLineEdit(this)),
      tree_(new QTreeWidget(this)),
      fitDue_([this] { fitColumns(); }) {
    filter_->setPlaceholderText(tr("Filter the model"));
    filter_->setToolTip(tr("Part of a name, or a condition on the result shown: > 60 degC"));
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
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->viewport()->setAcceptDrops(true);
    tree_->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(filter_);
    nothing_ = new QLabel(tr("Nothing in the model matches."), this);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setContentsMargins(0, 16, 0, 16);
    nothing_->setWordWrap(true);
    nothing_->hide();
    layout->addWidget(nothing_);
    layout->addWidget(tree_);

    geometry_ = addGroup(tr("Geometry"), tr("Import a STEP file"));
    partItems_ = std::make_unique<PartItems>(*geometry_);
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

    for (const auto opens : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed}) {
        connect(tree_, opens, this, [this] { fitDue_.start(); });
    }
    connect(filter_, &QLineEdit::textChanged, this, &ModelTree::applyFilter);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &ModelTree::takeSelection);
    // A part whose face is selected is marked already: a click on it means the part.
    connect(tree_, &QTreeWidget::itemClicked, this, &ModelTree::takeSelection);
    connect(tree_, &QTreeWidget::itemChanged, this, &ModelTree::itemChanged);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const auto part = partOf(item)) {
            emit partActivated(*part);
        } else if (const auto entity = entityOf(item)) {
            emit entityActivated(*entity);
        } else if (contactOf(item)) {
            emit contactActivated();
        } else {
            show(*item);
        }
    });
    connect(tree_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { show(*item); });
    connect(tree_, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        emit contextMenuRequested(entityOf(tree_->itemAt(point)),
                                  tree_->viewport()->mapToGlobal(point));
    });
    connect(&selection_, &Selection::changed, this, [this] {
        showSelection();
        if (const auto items = tree_->selectedItems(); !items.isEmpty() && !tree_->hasFocus()) {
            tree_->scrollToItem(items.front());  // opens its group
        }
    });
    rebuildEntities();
}

QTreeWidgetItem* ModelTree::addGroup(const QString& title, const QString& emptyText) {
    auto* item = new QTreeWidgetItem(tree_, {title});
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    markHeading(*item, HeadingKind::Group);
    item->setData(1, Qt::UserRole, emptyText);
    showHint(*item, emptyText);
    return item;
}

void ModelTree::showHint(QTreeWidgetItem& group, const QString& text) {
    qDeleteAll(group.takeChildren());
    group.setText(1, QString());
    auto* hint = new QTreeWidgetItem(&group, {text});
    markHeading(*hint, HeadingKind::Hint);
    hint->setFirstColumnSpanned(true);
    hint->setForeground(0, theme_.palette.color(QPalette::PlaceholderText));
    hint->setToolTip(0, text);
}

void ModelTree::setCount(QTreeWidgetItem& group, const QString& text) {
    if (group.childCount() == 0) {
        showHint(group, group.data(1, Qt::UserRole).toString());
        return;
    }
    group.setText(1, text);
    group.setForeground(1, theme_.palette.color(QPalette::PlaceholderText));
}

ModelTree::~ModelTree() = default;

void ModelTree::showLoading(const QString& text) { showHint(*geometry_, text); }

void ModelTree::setAssembly(std::shared_ptr<const Assembly> assembly) {
    updating_ = true;
    partItems_->setAssembly(std::move(assembly), theme_);
    const Assembly* shown = partItems_->assembly();
    const int count = shown ? static_cast<int>(shown->parts.size()) : 0;
    setCount(*geometry_, shown ? counted(count, tr("%1 part"), tr("%1 parts")) : QString());
    geometry_->setExpanded(true);
    updating_ = false;
    hideUnmatched(filter_->text());
}

void ModelTree::setModel(const SystemModel& model) {
    model_ = model;
    rebuildEntities();
}

void ModelTree::setScenario(const std::string& scenario) {
    if (std::exchange(scenario_, scenario) != scenario) {
        rebuildEntities();
    }
}

void ModelTree::setRunBadges(std::map<std::string, std::map<std::string, RunBadge>> badges,
                             std::map<std::string, RunBadge> verdicts) {
    if (badges == badges_ && verdicts == verdicts_) {
        return;
    }
    badges_ = std::move(badges);
    verdicts_ = std::move(verdicts);
    rebuildEntities();
}

void ModelTree::rebuildEntities() {
    const int scrolled = tree_->verticalScrollBar()->value();  // rows stay below the pointer
    updating_ = true;
    for (const auto& [kind, group] : groups_) {
        addEntities(group, kind);
    }
    updating_ = false;
    fitDue_.start();
    hideUnmatched(filter_->text());
    showSelection();
    tree_->verticalScrollBar()->setValue(scrolled);
}

void ModelTree::addEntities(QTreeWidgetItem* group, EntityKind kind) {
    const bool wasEmpty = group->childCount() == 0 || isHint(*group->child(0));
    const bool isUsual = kind != EntityKind::Material && kind != EntityKind::Selection;
    const bool wasExpanded = wasEmpty ? isUsual : group->isExpanded();
    qDeleteAll(group->takeChildren());
    const auto texts = kind == EntityKind::Parameter ? model_.parameterTexts(scenario_)
                                                     : std::map<std::string, std::string>();
    for (const Entity& entity : model_.entities(kind)) {
        auto* item = new QTreeWidgetItem(group, {QString::fromStdString(entity.name)});
        markEntity(*item, {kind, entity.name});
        if (kind == EntityKind::Attachment && !isSwitchedOn(entity)) {
            item->setText(1, tr("off"));
            item->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
        }
        item->setToolTip(0, item->text(0));
        item->setToolTip(1, item->text(1));
        if (kind == EntityKind::Parameter && entity.values.is_string()) {
            showParameter(*item, entity, texts.at(entity.name));
        } else if (kind == EntityKind::Requirement) {
            showVerdict(*item, entity.name);
        } else if (kind == EntityKind::Study) {
            addRuns(*item, entity.name);
        }
        item->setFirstColumnSpanned(item->text(1).isEmpty());
    }
    setCount(*group, QString::number(group->childCount()));
    group->setExpanded(wasExpanded);
}

void ModelTree::showParameter(QTreeWidgetItem& item, const Entity& parameter,
                              const std::string& text) {
    const auto own = parameter.values.get<std::string>();
    item.setText(1, printedUnits(text));
    item.setToolTip(1, item.text(1));
    if (text != own) {
        QFont bold = item.font(1);
        bold.setBold(true);
        item.setFont(1, bold);
        item.setToolTip(
            1, tr("%1 in %2; %3 in the baseline")
                   .arg(item.text(1), QString::fromStdString(scenario_), printedUnits(own)));
    }
}

void ModelTree::showVerdict(QTreeWidgetItem& item, const std::string& requirement) {
    const auto verdict = verdicts_.find(requirement);
    if (verdict == verdicts_.end()) {
        return;
    }
    const RunBadge& badge = verdict->second;
    item.setText(1, badge.text);
    item.setToolTip(1, badge.more.isEmpty() ? badge.text : badge.text + '\n' + badge.more);
    item.setForeground(1, badge.stale     ? theme_.stale
                          : badge.missing ? theme_.error
                                          : theme_.success);
}

void ModelTree::addRuns(QTreeWidgetItem& item, const std::string& study) {
    const auto runs = badges_.find(study);
    if (runs == badges_.end()) {
        return;
    }
    for (const auto& [scenario, badge] : runs->second) {
        auto* run = new QTreeWidgetItem(&item, {QString::fromStdString(scenario), badge.text});
        markRun(*run, {QString::fromStdString(study), run->text(0)});
        run->setToolTip(0, tr("Shows this result"));
        run->setForeground(
            1, badge.stale ? theme_.stale : theme_.palette.color(QPalette::PlaceholderText));
    }
    item.setExpanded(true);
}

void ModelTree::setPartMaterials(const std::map<std::uint32_t, QString>& materials) {
    updating_ = true;
    if (partItems_->setMaterials(materials)) {
        fitDue_.start();
    }
    updating_ = false;
}

void ModelTree::setLeftOut(std::set<std::uint32_t> parts) {
    updating_ = true;
    if (partItems_->setLeftOut(std::move(parts))) {
        fitDue_.start();
    }
    updating_ = false;
}

void ModelTree::setContacts(const QList<ContactRow>& contacts, bool isSearching) {
    const QString hint = isSearching ? tr("Looking for contacts \u2026") : tr("No parts touch");
    const bool isSame = contacts_->data(1, Qt::UserRole).toString() == hint;
    contacts_->setData(1, Qt::UserRole, hint);
    if (contacts == shownContacts_ && (isSame || !contacts.isEmpty())) {
        return;  // keeps the place in a long list
    }
    shownContacts_ = contacts;
    updating_ = true;
    qDeleteAll(contacts_->takeChildren());
    for (const ContactRow& contact : contacts) {
        auto* item = new QTreeWidgetItem(contacts_, {contact.name, contact.size});
        markContact(*item, contact.parts);
        QFont font = item->font(1);
        font.setBold(contact.overridden);
        item->setFont(1, font);
        item->setForeground(1, theme_.palette.color(QPalette::PlaceholderText));
        item->setToolTip(0, contact.fullName.isEmpty() ? contact.name : contact.fullName);
        item->setToolTip(1, contact.overridden ? tr("%1, with values of its own").arg(contact.size)
                                               : contact.size);
    }
    setCount(*contacts_, QString::number(contacts.size()));
    updating_ = false;
    fitDue_.start();
    hideUnmatched(filter_->text());
    showSelection();
}

void ModelTree::show(const QTreeWidgetItem& item) {
    if (const auto run = runOf(&item)) {
        emit runActivated(run->study, run->scenario);
    }
}

void ModelTree::setPartVisible(std::uint32_t part, bool visible) {
    updating_ = true;
    partItems_->setVisible(part, visible);
    updating_ = false;
}

void ModelTree::itemChanged(QTreeWidgetItem* item) {
    if (const auto part = partOf(item); part && !updating_) {
        emit visibilityChanged({*part}, item->checkState(0) == Qt::Checked);
    }
}

int ModelTree::nameWidth(const QTreeWidgetItem& item) const {
    int width = fontMetrics().horizontalAdvance(item.text(0)) + kCellMargin;
    for (const QTreeWidgetItem* level = &item; level; level = level->parent()) {
        width += tree_->indentation();
    }
    if (item.flags().testFlag(Qt::ItemIsUserCheckable)) {
        width += tree_->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                 tree_->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    }
    return width + (item.icon(0).isNull() ? 0 : kItemIcon);
}

void ModelTree::fitColumns() {
    int names = 0;
    int values = 0;
    for (QTreeWidgetItemIterator item(tree_, QTreeWidgetItemIterator::NotHidden); *item; ++item) {
        if (!(*item)->text(1).isEmpty() && isOpenTo(**item)) {
            names = std::max(names, nameWidth(**item));
            values = std::max(values, fontMetrics().horizontalAdvance((*item)->text(1)));
        }
    }
    const int width = tree_->viewport()->width();
    const int least = static_cast<int>(kLeastForValues * width);
    const int most = static_cast<int>(kMostForValues * width);
    const int room = std::clamp(width - names, least, most);
    tree_->header()->resizeSection(1, std::min(values + kCellMargin, room));
}

bool ModelTree::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (event->type() == QEvent::DragLeave) {
        emit materialDragged({}, std::nullopt);
    }
    if (!isDrag) {
        return QWidget::eventFilter(object, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QString material = draggedMaterial(*drop->mimeData());
    const auto part = partOf(tree_->itemAt(drop->position().toPoint()));
    const bool fits = !material.isEmpty() && part;
    const bool isOver = fits && event->type() != QEvent::Drop;
    emit materialDragged(material, isOver ? part : std::nullopt);
    if (event->type() == QEvent::Drop && fits) {
        emit materialDropped(material, *part);
    }
    // A drag that is refused where it enters is never asked about again.
    drop->setAccepted(fits || (event->type() == QEvent::DragEnter && !material.isEmpty()));
    return true;
}

void ModelTree::applyTheme(const Theme& theme) {
    theme_ = theme;
    updating_ = true;
    partItems_->applyTheme(theme);
    for (QTreeWidgetItem* group : {geometry_, contacts_}) {
        setCount(*group, group->text(1));
    }
    for (int i = 0; i < shownContacts_.size(); ++i) {
        contacts_->child(i)->setForeground(1, theme_.palette.color(QPalette::PlaceholderText));
    }
    updating_ = false;
    rebuildEntities();
}

}  // namespace twinbench
