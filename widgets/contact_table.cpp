#include "widgets/contact_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "twin/contact_overrides.h"
#include "twin/parameter_descriptor.h"
#include "widgets/edit_label.h"
#include "widgets/shared_values.h"
#include "widgets/unit_completion.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kBarMargin = 8;
constexpr int kNarrowest = 84;     // column
constexpr int kMeasuredRows = 30;  // for the widths of columns

/// Chooses how a contact holds in stress studies.
class BondDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override {
        auto* box = new QComboBox(parent);
        box->addItems(
            {ContactTable::tr("as all contacts"), ContactTable::tr("yes"), ContactTable::tr("no")});
        box->setAccessibleName(ContactTable::tr("Bonded"));
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<BondDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const int bond = index.data(ContactTableModel::kBondRole).toInt();
        static_cast<QComboBox*>(editor)->setCurrentIndex(bond);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override {
        const int bond = static_cast<QComboBox*>(editor)->currentIndex();
        if (bond != index.data(ContactTableModel::kBondRole).toInt()) {
            model->setData(index, bond);
        }
    }
};

/// Finds a word in the names of the two parts.
class PartFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto holds = [&](int column) {
            return sourceModel()
                ->index(row, column, parent)
                .data()
                .toString()
                .contains(filterRegularExpression());
        };
        return holds(ContactTableModel::FirstPart) || holds(ContactTableModel::SecondPart);
    }
};

/// Several rows stay selected while a cell of one of them is clicked to be edited.
class EditedRows : public QTableView {
public:
    using QTableView::QTableView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override {
        const auto* mouse = dynamic_cast<const QMouseEvent*>(event);
        const bool isPlain = mouse && mouse->modifiers() == Qt::NoModifier &&
                             index.flags().testFlag(Qt::ItemIsEditable);
        return isPlain && selectionModel()->isSelected(index)
                   ? QItemSelectionModel::NoUpdate
                   : QTableView::selectionCommand(index, event);
    }
};

const ParameterDescriptor& conductanceDescriptor() {
    const auto& parameters = entityDescriptor(EntityKind::ContactPair).parameters;
    return *std::ranges::find(parameters, "conductance", &ParameterDescriptor::id);
}

}  // namespace

ContactTable::ContactTable(const MaterialLibrary& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      model_(new ContactTableModel(this)),
      sorted_(new PartFilter(this)),
      view_(new EditedRows(this)),
      filter_(new QLineEdit(this)),
      empty_(new QLabel(this)),
      summary_(new QLabel(this)),
      reset_(new QToolButton(this)) {
    makeView();
    makeBar();
    connect(model_, &ContactTableModel::conductanceTyped, this, &ContactTable::setConductance);
    connect(model_, &ContactTableModel::bondChosen, this,
            [this](int row, ContactTableModel::Bond bond) {
                const bool isOwn = bond != ContactTableModel::Bond::AsAll;
                setValue(rowsWith(row), "Bonded", "bonded",
                         isOwn ? Json(bond == ContactTableModel::Bond::Bonded) : Json());
            });
    refresh();
}

void ContactTable::makeBar() {
    filter_->setPlaceholderText(tr("Filter: a part"));
    filter_->setAccessibleName(tr("Filter the contacts"));
    filter_->setClearButtonEnabled(true);
    reset_->setText(tr("As all contacts"));
    reset_->setToolTip(tr("Takes back what the selected contacts have of their own"));
    reset_->setObjectName("resetContacts");
    reset_->setAutoRaise(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, kBarMargin, 0);
    bar->setSpacing(kBarMargin);
    bar->addWidget(filter_, 1);
    bar->addWidget(summary_);
    bar->addWidget(reset_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(view_, 1);
    layout->addWidget(empty_, 1);
    setFocusProxy(view_);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        sorted_->setFilterFixedString(text.trimmed());
        updateBar();
    });
    connect(reset_, &QToolButton::clicked, this, &ContactTable::reset);
}

void ContactTable::makeView() {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(ContactTableModel::kSortRole);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    view_->setModel(sorted_);
    view_->setAccessibleName(tr("Contacts"));
    view_->setItemDelegateForColumn(ContactTableModel::Bonded, new BondDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setTextElideMode(Qt::ElideMiddle);
    view_->setSortingEnabled(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    for (const int names :
         {ContactTableModel::FirstPart, ContactTableModel::SecondPart, ContactTableModel::Origin}) {
        view_->horizontalHeader()->setSectionResizeMode(names, QHeaderView::Stretch);
    }
    addTableMenu(*view_, [this] { return toTable(); });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactTable::tellChosen);
    connect(view_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable)) {
            emit contactActivated();
        }
    });
}

void ContactTable::setContacts(const SystemModel& model, std::shared_ptr<const Assembly> assembly,
                               const std::vector<ContactPair>& contacts, bool isSearching) {
    system_ = model;
    assembly_ = std::move(assembly);
    contacts_ = contacts;
    isSearching_ = isSearching;
    refreshSoon();
}

void ContactTable::setUnits(UnitSystem units) {
    units_ = units;
    refreshSoon();
}

void ContactTable::refreshSoon() {
    isOutdated_ = true;
    if (isVisible()) {
        refresh();
    }
}

void ContactTable::showEvent(QShowEvent* event) {
    if (isOutdated_) {
        refresh();
    }
    QWidget::showEvent(event);
}

void ContactTable::refresh() {
    isOutdated_ = false;
    std::set<PartPair> kept;
    for (const int row : selectedRows()) {
        kept.insert(model_->rows()[static_cast<std::size_t>(row)].parts);
    }
    isShowing_ = true;
    model_->set(system_, library_, assembly_.get(), contacts_, units_);
    QItemSelection selection;
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (kept.contains(model_->rows()[static_cast<std::size_t>(row)].parts)) {
            const QModelIndex index = sorted_->mapFromSource(model_->index(row, 0));
            selection.select(index, index);
        }
    }
    view_->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    isShowing_ = false;
    empty_->setText(isSearching_ ? tr("Looking for contacts \u2026")
                                 : tr("No parts touch. The gap within which faces touch is a "
                                      "setting of the contacts, in the model tree."));
    view_->setVisible(!model_->rows().empty());
    empty_->setVisible(model_->rows().empty());
    updateBar();
}

std::vector<int> ContactTable::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows()) {
        rows.push_back(sorted_->mapToSource(index).row());
    }
    return rows;
}

std::vector<int> ContactTable::rowsWith(int row) const {
    std::vector<int> rows = selectedRows();
    return std::ranges::find(rows, row) != rows.end() ? rows : std::vector<int>{row};
}

void ContactTable::showSelected(const std::optional<PartPair>& parts) {
    const auto& rows = model_->rows();
    const auto found = std::ranges::find_if(
        rows, [&](const ContactTableModel::Row& row) { return parts && row.parts == *parts; });
    if (isShowing_ || (found == rows.end() && view_->hasFocus())) {
        return;  // the table made this selection itself
    }
    isShowing_ = true;
    if (found == rows.end()) {
        view_->clearSelection();
    } else {
        const auto row = static_cast<int>(found - rows.begin());
        const QModelIndex index = sorted_->mapFromSource(model_->index(row, 0));
        view_->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view_->scrollTo(index);
    }
    isShowing_ = false;
    updateBar();
}

void ContactTable::tellChosen() {
    updateBar();
    if (isShowing_) {
        return;
    }
    isShowing_ = true;
    const std::vector<int> rows = selectedRows();
    std::set<std::uint32_t> parts;
    for (const int row : rows) {
        const PartPair& pair = model_->rows()[static_cast<std::size_t>(row)].parts;
        parts.insert({pair.first, pair.second});
    }
    if (rows.size() == 1) {
        emit contactChosen(model_->rows()[static_cast<std::size_t>(rows.front())].parts);
    } else if (!rows.empty()) {
        emit partsChosen({parts.begin(), parts.end()});
    }
    isShowing_ = false;
}

void ContactTable::updateBar() {
    const int shown = sorted_->rowCount();
    const int all = model_->rowCount();
    QString text = shown == all ? counted(all, tr("%1 contact"), tr("%1 contacts"))
                                : tr("%1 of %2 contacts").arg(shown).arg(all);
    if (isSearching_ && all > 0) {
        text += QString(" \u00B7 ") + tr("looking for contacts \u2026");
    }
    summary_->setText(all > 0 ? text : QString());
    const std::vector<int> rows = selectedRows();
    reset_->setEnabled(std::ranges::any_of(rows, [this](int row) {
        const auto& contact = model_->rows()[static_cast<std::size_t>(row)];
        return contact.conductanceSource.isEmpty() || contact.bondSource.isEmpty();
    }));
}

void ContactTable::setConductance(int row, const QString& text) {
    const ParameterDescriptor& descriptor = conductanceDescriptor();
    const std::vector<int> rows = rowsWith(row);
    std::vector<Json> before;
    for (const int each : rows) {
        const QString& known = model_->rows()[static_cast<std::size_t>(each)].conductance;
        before.push_back(textToValue(known, descriptor.kind));
    }
    const QString whole = withUnit(text, descriptor, before, units_);
    setValue(rows, descriptor.label, descriptor.id,
             text.trimmed().isEmpty() ? Json() : textToValue(whole, descriptor.kind));
}

void ContactTable::setValue(const std::vector<int>& rows, const std::string& label,
                            const std::string& key, const Json& value) {
    std::vector<Entity> changed;
    ModelEdit edit;
    for (const int row : rows) {
        const PartPair& pair = model_->rows()[static_cast<std::size_t>(row)].parts;
        auto change = contactValueChange(system_, assembly_->parts[pair.first],
                                         assembly_->parts[pair.second], key, value);
        if (change) {
            changed.push_back({change->kind, change->name, {}});
            edit.changes.push_back(std::move(*change));
        }
    }
    if (edit.changes.empty()) {
        return;
    }
    edit.label = settingLabel(label, namesOf(changed));
    edit = withPairsLast(system_, std::move(edit));
    SystemModel trial = system_;
    if (auto applied = apply(trial, edit); !applied) {
        emit problemsFound(applied.error());
        return;
    }
    // Later: an answer renews the rows, of which one is still being edited.
    QTimer::singleShot(0, this, [this, edit] { emit editRequested(edit); });
}

void ContactTable::reset() {
    std::vector<Entity> pairs;
    ModelEdit edit;
    for (const int row : selectedRows()) {
        const PartPair& parts = model_->rows()[static_cast<std::size_t>(row)].parts;
        const Entity* own =
            contactOverride(system_, assembly_->parts[parts.first], assembly_->parts[parts.second]);
        if (own != nullptr) {
            pairs.push_back(*own);
            edit.changes.push_back({own->kind, own->name, std::nullopt, std::nullopt});
        }
    }
    edit.label = editLabel("Remove {0}", {namesOf(pairs)});
    if (!edit.changes.empty()) {
        emit editRequested(edit);
    }
}

TextTable ContactTable::toTable() const {
    TextTable table;
    QStringList headings;
    for (int column = 0; column < sorted_->columnCount(); ++column) {
        headings << sorted_->headerData(column, Qt::Horizontal).toString();
    }
    table << headings;
    for (int row = 0; row < sorted_->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sorted_->columnCount(); ++column) {
            cells << sorted_->index(row, column).data().toString();
        }
        table << cells;
    }
    return table;
}

}  // namespace twinbench
