#include "widgets/proposal_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <utility>

#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

enum Column { PartColumn, MaterialColumn, ReasonColumn, ColumnCount };

/// Chooses among the names of the library.
class MaterialDelegate : public QStyledItemDelegate {
public:
    MaterialDelegate(QStringList names, QObject* parent)
        : QStyledItemDelegate(parent), names_(std::move(names)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override {
        auto* box = new QComboBox(parent);
        box->addItems(names_);
        box->setAccessibleName(ProposalTable::tr("Material"));
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<MaterialDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        // The list takes what is typed until Enter; a closed box would take the first letter.
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        static_cast<QComboBox*>(editor)->setCurrentText(index.data().toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText());
    }

private:
    QStringList names_;
};

QString materialName(const std::string& material) {
    return QString::fromStdString(material.substr(kLibraryPrefix.size()));
}

QStringList namesOf(const MaterialLibrary& library) {
    QStringList names;
    for (const std::string& name : library.names()) {
        names << QString::fromStdString(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

}  // namespace

ProposalTable::ProposalTable(const MaterialLibrary& library, QWidget* parent)
    : QWidget(parent),
      summary_(new QLabel(this)),
      table_(new QTableWidget(0, ColumnCount, this)),
      accept_(new QPushButton(tr("Assign what is ticked"), this)) {
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    accept_->setObjectName("acceptProposals");
    table_->setAccessibleName(tr("Proposed materials"));
    table_->setHorizontalHeaderLabels({tr("Part"), tr("Proposed material"), tr("Why")});
    table_->setItemDelegateForColumn(MaterialColumn,
                                     new MaterialDelegate(namesOf(library), table_));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(summary_, 1);
    bar->addWidget(accept_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    connect(accept_, &QPushButton::clicked, this, [this] { emit acceptRequested(accepted()); });
    connect(table_, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        tickChosen(*item);
        updateSummary();
    });
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ProposalTable::pointAtCurrent);
    connect(summary_, &QLabel::linkActivated, this, [this] { emit partsPointed(unknown_); });
    updateSummary();
}

void ProposalTable::setProposals(std::vector<MaterialProposal> proposals,
                                 std::shared_ptr<const Assembly> assembly,
                                 std::vector<std::uint32_t> unknown) {
    if (proposals != proposals_ || assembly != assembly_ || unknown != unknown_) {
        const Choices choices = this->choices();
        unknown_ = std::move(unknown);
        proposals_ = std::move(proposals);
        // That of before is kept until its rows are told: shapes are known by their addresses.
        const auto before = std::exchange(assembly_, std::move(assembly));
        fill(choices);
    }
    updateSummary();
}

ProposalTable::Choices ProposalTable::choices() const {
    Choices choices;
    for (int i = 0; i < table_->rowCount(); ++i) {
        choices[keyOf(rows_[static_cast<std::size_t>(i)])] = {
            table_->item(i, PartColumn)->checkState() == Qt::Checked,
            table_->item(i, MaterialColumn)->text()};
    }
    return choices;
}

ProposalTable::RowKey ProposalTable::keyOf(const Row& row) const {
    return row.isRest ? RowKey{} : keyOf(row.proposals.front());
}

ProposalTable::RowKey ProposalTable::keyOf(const MaterialProposal& proposal) const {
    return {assembly_->parts[proposal.part].shape.get(), proposal.material};
}

void ProposalTable::fill(const Choices& choices) {
    std::map<RowKey, std::size_t> known;
    rows_.clear();
    if (!unknown_.empty()) {
        Row rest{{}, true};
        for (const std::uint32_t part : unknown_) {
            rest.proposals.push_back({part, {}, {}});
        }
        rows_.push_back(std::move(rest));
    }
    for (const MaterialProposal& proposal : proposals_) {
        const auto [place, isNew] = known.try_emplace(keyOf(proposal), rows_.size());
        if (isNew) {
            rows_.emplace_back();
        }
        rows_[place->second].proposals.push_back(proposal);
    }
    const QSignalBlocker quiet(table_);
    table_->setRowCount(0);
    for (const Row& row : rows_) {
        const auto choice = choices.find(keyOf(row));
        const Choice first = row.isRest
                                 ? Choice{false, {}}
                                 : Choice{true, materialName(row.proposals.front().material)};
        addRow(row, choice != choices.end() ? choice->second : first);
    }
}

void ProposalTable::tickChosen(const QTableWidgetItem& item) {
    const Row& row = rows_[static_cast<std::size_t>(item.row())];
    if (row.isRest && item.column() == MaterialColumn && !item.text().isEmpty()) {
        table_->item(item.row(), PartColumn)->setCheckState(Qt::Checked);
    }
}

void ProposalTable::addRow(const Row& row, const Choice& choice) {
    const MaterialProposal& first = row.proposals.front();
    const Part& part = assembly_->parts[first.part];
    QString name = QString::fromStdString(part.name);
    if (row.isRest) {
        name = counted(static_cast<int>(row.proposals.size()), tr("%1 other part"),
                       tr("%1 other parts"));
    } else if (row.proposals.size() > 1) {
        name = tr("%1 and %2 more").arg(name).arg(row.proposals.size() - 1);
    }
    auto* partItem = new QTableWidgetItem(name);
    partItem->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    partItem->setCheckState(choice.isTicked ? Qt::Checked : Qt::Unchecked);
    partItem->setToolTip(row.isRest ? QString() : QString::fromStdString(part.path));
    auto* material = new QTableWidgetItem(choice.material);
    material->setToolTip(tr("Double click or F2 to choose another"));
    auto* reason = new QTableWidgetItem(
        row.isRest ? tr("Their names tell of none: double click the cell to choose one for all")
                   : engineText(first.reason));
    reason->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const int place = table_->rowCount();
    table_->insertRow(place);
    table_->setItem(place, PartColumn, partItem);
    table_->setItem(place, MaterialColumn, material);
    table_->setItem(place, ReasonColumn, reason);
}

std::vector<MaterialProposal> ProposalTable::accepted() const {
    std::vector<MaterialProposal> result;
    for (int i = 0; i < table_->rowCount(); ++i) {
        if (table_->item(i, PartColumn)->checkState() != Qt::Checked ||
            table_->item(i, MaterialColumn)->text().isEmpty()) {
            continue;
        }
        const std::string material =
            std::string(kLibraryPrefix) + table_->item(i, MaterialColumn)->text().toStdString();
        for (MaterialProposal proposal : rows_[static_cast<std::size_t>(i)].proposals) {
            proposal.material = material;
            result.push_back(std::move(proposal));
        }
    }
    std::ranges::sort(result, {}, &MaterialProposal::part);
    return result;
}

void ProposalTable::updateSummary() {
    const int count = static_cast<int>(accepted().size());
    accept_->setEnabled(count > 0);
    table_->setVisible(!rows_.empty());
    QString text;
    if (!proposals_.empty()) {
        text = tr("Guessed by the names of the parts. Nothing is assigned before you say so: %1.")
                   .arg(counted(count, tr("%1 part is ticked"), tr("%1 parts are ticked")));
    } else if (!unknown_.empty()) {
        text = tr("No name tells of a material.");
    } else {
        text = tr("Every solid part has a material, or there is none yet.");
    }
    if (!unknown_.empty()) {
        const QString link =
            counted(static_cast<int>(unknown_.size()), tr("%1 part"), tr("%1 parts"));
        text += ' ' +
                tr("Without a proposal: %1.").arg(QString("<a href=\"unknown\">%1</a>").arg(link));
    }
    summary_->setText(text);
}

void ProposalTable::pointAtCurrent() {
    std::vector<std::uint32_t> parts;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        for (const MaterialProposal& proposal :
             rows_[static_cast<std::size_t>(index.row())].proposals) {
            parts.push_back(proposal.part);
        }
    }
    if (!parts.empty()) {
        std::ranges::sort(parts);
        emit partsPointed(parts);
    }
}

}  // namespace twinbench
