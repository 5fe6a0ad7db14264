#include "widgets/contact_table_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <limits>

#include "core/quantity.h"
#include "core/unit_text.h"
#include "twin/contact_overrides.h"
#include "twin/contact_proposal.h"
#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kNumberDigits = 4;
constexpr double kResolvedLength = 1e-9;  // m: less is the rounding of the CAD

QString numberOf(double si, const Dimension& dimension, UnitSystem units) {
    const Unit unit = displayUnit(units, dimension);
    const QString text =
        QString::fromStdString(formatQuantity({si, dimension}, unit, kNumberDigits));
    return text.section(' ', 0, 0);  // the heading tells the unit
}

QString distanceOf(double metres, UnitSystem units) {
    return numberOf(metres < kResolvedLength ? 0.0 : metres, dimension::length(), units);
}

/// What sets a value that the pair does not set itself; empty for its own.
QString sourceOf(const ContactValue& value, const Entity* own) {
    if (value.source == nullptr) {
        return ContactTableModel::tr("as all contacts");
    }
    return value.source == own ? QString() : QString::fromStdString(value.source->name);
}

void setProposal(const Checked<ContactProposal>& proposal, ContactTableModel::Row& row) {
    if (proposal) {
        row.proposed = proposal->conductance;
        row.origin = engineText(proposal->origin);
    } else {
        row.origin = problemText(proposal.error().front());
    }
}

bool isOwn(const ContactTableModel::Row& row, int column) {
    return column == ContactTableModel::Conductance ? row.conductanceSource.isEmpty()
                                                    : row.bondSource.isEmpty();
}

bool isEdited(int column) {
    return column == ContactTableModel::Conductance || column == ContactTableModel::Bonded;
}

}  // namespace

void ContactTableModel::set(const SystemModel& model, const MaterialLibrary& library,
                            const Assembly* assembly, const std::vector<ContactPair>& contacts,
                            UnitSystem units) {
    std::vector<Row> rows;
    ModelContactProposals proposals(model, library);
    for (const ContactPair& contact : contacts) {
        const Part& a = assembly->parts[contact.partA];
        const Part& b = assembly->parts[contact.partB];
        const Entity* own = contactOverride(model, a, b);
        const ContactValue conductance = contactValue(model, a, b, "conductance");
        const ContactValue bonded = contactValue(model, a, b, "bonded");
        rows.push_back({.parts = {contact.partA, contact.partB},
                        .names = {QString::fromStdString(a.name), QString::fromStdString(b.name)},
                        .paths = {QString::fromStdString(a.path), QString::fromStdString(b.path)},
                        .area = contact.area,
                        .gap = contact.gap,
                        .penetration = contact.penetration,
                        .isPassed = !contact.faces.empty(),
                        .conductance = valueToText(conductance.value, ValueKind::Quantity),
                        .conductanceSource = sourceOf(conductance, own),
                        .bondSource = sourceOf(bonded, own),
                        .isBonded = bonded.value == Json(true)});
        if (const auto proposal = proposals.of(a, b, contact.gap)) {
            setProposal(*proposal, rows.back());
        }
    }
    const bool isSame = std::ranges::equal(rows, rows_, {}, &Row::parts, &Row::parts);
    if (isSame && !rows.empty()) {
        // Keeps what is selected, what is being edited, and the place in a long list.
        rows_ = std::move(rows);
        units_ = units;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    units_ = units;
    endResetModel();
}

int ContactTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ContactTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContactTableModel::textOf(const Row& row, int column) const {
    switch (column) {
        case FirstPart:
            return row.names[0];
        case SecondPart:
            return row.names[1];
        case Area:
            return numberOf(row.area, dimension::area(), units_);
        case Gap:
            return distanceOf(row.gap, units_);
        case Penetration:
            return distanceOf(row.penetration, units_);
        case Conductance:
            return row.proposed
                       ? printedQuantity(
                             {*row.proposed, dimension::heatTransferCoefficient(), false}, units_)
                       : row.conductance;
        case Origin:
            return !row.origin.isEmpty()             ? row.origin
                   : row.conductanceSource.isEmpty() ? tr("own value")
                                                     : row.conductanceSource;
        default:
            return row.isBonded ? tr("yes") : tr("no");
    }
}

QVariant ContactTableModel::sortKeyOf(const Row& row, int column) const {
    switch (column) {
        case Area:
            return row.area;
        case Gap:
            return row.gap;
        case Penetration:
            return row.penetration;
        case Conductance: {
            if (row.proposed) {
                return *row.proposed;
            }
            const auto value = parseQuantity(asciiUnitText(row.conductance.toStdString()));
            return value ? value->value : std::numeric_limits<double>::infinity();
        }
        default:
            return textOf(row, column);
    }
}

ContactTableModel::Bond ContactTableModel::bondOf(const Row& row) const {
    return !row.bondSource.isEmpty() ? Bond::AsAll : row.isBonded ? Bond::Bonded : Bond::NotBonded;
}

QString ContactTableModel::toolTipOf(const Row& row, int column) const {
    if (!row.isPassed) {
        return tr(
            "The parts reach into each other by more than the gap of the contacts: neither "
            "heat nor force passes here. Check their positions, or make the gap larger.");
    }
    switch (column) {
        case FirstPart:
            return row.paths[0];
        case SecondPart:
            return row.paths[1];
        case Conductance:
            return isOwn(row, column) ? tr("A value of its own. Empty it to take it back.")
                                      : row.conductanceSource;
        case Bonded:
            return isOwn(row, column) ? tr("A choice of its own") : row.bondSource;
        case Origin:
            return textOf(row, column);
        default:
            return {};
    }
}

QVariant ContactTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::EditRole:
            return column == Conductance ? row.conductance : textOf(row, column);
        case Qt::DisplayRole:
            return textOf(row, column);
        case kSortRole:
            return sortKeyOf(row, column);
        case kBondRole:
            return int(bondOf(row));
        case Qt::ToolTipRole:
            return toolTipOf(row, column);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter |
                       (column >= Area && column <= Penetration ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::FontRole: {
            QFont font = QGuiApplication::font();
            font.setBold(isEdited(column) && isOwn(row, column));
            font.setStrikeOut(!row.isPassed && isEdited(column));
            return font;
        }
        case Qt::ForegroundRole:
            return (isEdited(column) && !isOwn(row, column)) || column == Origin
                       ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                       : QVariant();
        default:
            return {};
    }
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (section >= Area && section <= Penetration ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto in = [this](const Dimension& dimension) {
        return printedUnits(displayUnit(units_, dimension).symbol);
    };
    switch (section) {
        case FirstPart:
            return tr("First part");
        case SecondPart:
            return tr("Second part");
        case Area:
            return tr("Area [%1]").arg(in(dimension::area()));
        case Gap:
            return tr("Gap [%1]").arg(in(dimension::length()));
        case Penetration:
            return tr("Penetration [%1]").arg(in(dimension::length()));
        case Conductance:
            return tr("Conductance");
        case Origin:
            return tr("Origin of the conductance");
        default:
            return tr("Bonded");
    }
}

Qt::ItemFlags ContactTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return isEdited(index.column()) ? all | Qt::ItemIsEditable : all;
}

bool ContactTableModel::setData(const QModelIndex& index, const QVariant& value, int) {
    if (index.column() == Conductance && value.toString() != data(index, Qt::EditRole)) {
        emit conductanceTyped(index.row(), value.toString());
    } else if (index.column() == Bonded) {
        emit bondChosen(index.row(), static_cast<Bond>(value.toInt()));
    }
    return false;  // the row changes with the model
}

}  // namespace twinbench
