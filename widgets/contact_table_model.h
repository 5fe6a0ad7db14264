#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/unit_system.h"
#include "geometry/assembly.h"
#include "geometry/contact_finder.h"
#include "twin/material_library.h"
#include "widgets/selection.h"

namespace twinbench {

/// Contacts as the rows of a table: where two parts touch, and what their contact passes.
/// Conductance and bond can be edited, which is told and not done. UI thread.
class ContactTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FirstPart,
        SecondPart,
        Area,
        Gap,
        Penetration,
        Conductance,
        Bonded,
        Origin,
        ColumnCount
    };
    /// Whether a contact is bonded by a value of its own, and by which.
    enum class Bond { AsAll, Bonded, NotBonded };
    /// Numbers and texts to sort by.
    static constexpr int kSortRole = Qt::UserRole;
    /// The choice of a row, as a `Bond`.
    static constexpr int kBondRole = Qt::UserRole + 1;

    struct Row {
        PartPair parts;
        QString names[2], paths[2];
        double area = 0.0, gap = 0.0, penetration = 0.0;  ///< m^2, m, m
        bool isPassed = true;                   ///< false: the parts reach too far into each other
        QString conductance;                    ///< as it is edited
        QString conductanceSource, bondSource;  ///< empty: a value of its own
        bool isBonded = true;
        std::optional<double> proposed = {};  ///< conductance, W/(m^2 K), where it is proposed
        QString origin = {};                  ///< of the proposed one, or why there is none
        friend bool operator==(const Row&, const Row&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `contacts` are those of the assembly, which may be null without any.
    void set(const SystemModel& model, const MaterialLibrary& library, const Assembly* assembly,
             const std::vector<ContactPair>& contacts, UnitSystem units);
    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void conductanceTyped(int row, const QString& text);
    void bondChosen(int row, twinbench::ContactTableModel::Bond bond);

private:
    QString textOf(const Row& row, int column) const;
    QVariant sortKeyOf(const Row& row, int column) const;
    Bond bondOf(const Row& row) const;
    QString toolTipOf(const Row& row, int column) const;

    std::vector<Row> rows_;
    UnitSystem units_ = UnitSystem::Millimetre;
};

}  // namespace twinbench
