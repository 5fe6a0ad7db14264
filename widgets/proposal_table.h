#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "twin/material_rules.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace twinbench {

/// Proposed materials to be confirmed: a row for the occurrences of one product that get the same
/// material, with a box to leave it out, another material to choose, and the reason. The first row
/// is all parts without a proposal, which wait for one material to be chosen. Nothing is assigned
/// before the button above them is pressed.
class ProposalTable : public QWidget {
    Q_OBJECT

public:
    /// The library tells which materials there are to choose from.
    explicit ProposalTable(const MaterialLibrary& library, QWidget* parent = nullptr);

    /// `unknown`: solid parts that have neither a material nor a proposal. Rows that stay the same
    /// keep their choices.
    void setProposals(std::vector<MaterialProposal> proposals,
                      std::shared_ptr<const Assembly> assembly, std::vector<std::uint32_t> unknown);
    /// What is ticked, with the materials that were chosen.
    std::vector<MaterialProposal> accepted() const;
    QTableWidget* table() const { return table_; }

signals:
    void acceptRequested(const std::vector<MaterialProposal>& proposals);
    /// The user points at a row, or at the parts without a proposal.
    void partsPointed(const std::vector<std::uint32_t>& parts);

private:
    struct Row {
        std::vector<MaterialProposal> proposals;  ///< one per part
        bool isRest = false;                      ///< the parts without a proposal
    };

    /// What a row is about: a shape and the material that is proposed for it.
    using RowKey = std::pair<const PartShape*, std::string>;
    /// What the user chose in a row.
    struct Choice {
        bool isTicked = true;
        QString material;
    };
    using Choices = std::map<RowKey, Choice>;

    RowKey keyOf(const Row& row) const;
    RowKey keyOf(const MaterialProposal& proposal) const;
    /// The first row is meant once it is told a material.
    void tickChosen(const QTableWidgetItem& item);
    Choices choices() const;
    void fill(const Choices& choices);
    void addRow(const Row& row, const Choice& choice);
    void updateSummary();
    void pointAtCurrent();

    std::vector<MaterialProposal> proposals_;
    std::shared_ptr<const Assembly> assembly_;  ///< of the rows
    std::vector<std::uint32_t> unknown_;
    std::vector<Row> rows_;
    QLabel* summary_;
    QTableWidget* table_;
    QPushButton* accept_;
};

}  // namespace twinbench
