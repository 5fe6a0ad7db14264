#include "app/window/proposal_controller.h"

#include <QTabWidget>

#include "app/shared/material_places.h"
#include "widgets/value_text.h"

namespace twinbench {

ProposalController::ProposalController(Workbench& workbench, Panels& panels, Selection& selection,
                                       QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels) {
    connect(&workbench_, &Workbench::modelChanged, this, &ProposalController::update);
    connect(&workbench_, &Workbench::assemblyChanged, this, &ProposalController::update);
    connect(panels_.tabs, &QTabWidget::currentChanged, this, &ProposalController::update);
    connect(panels_.proposals, &ProposalTable::acceptRequested, this, &ProposalController::accept);
    connect(
        panels_.proposals, &ProposalTable::partsPointed, this,
        [&selection](const std::vector<std::uint32_t>& parts) { selection.selectParts(parts); });
}

void ProposalController::show() { panels_.showTab(panels_.proposals); }

void ProposalController::update() {
    if (panels_.tabs->currentWidget() != panels_.proposals) {
        return;
    }
    if (rules_.rules().empty()) {
        auto rules =
            MaterialRules::read(materialRulesFile(workbench_.layout()), workbench_.library());
        if (!rules) {
            workbench_.tell({rules.error()});
            return;
        }
        rules_ = std::move(*rules);
    }
    const auto& assembly = workbench_.assembly();
    if (!assembly) {
        panels_.proposals->setProposals({}, nullptr, {});
        return;
    }
    auto proposals = rules_.propose(workbench_.model(), *assembly);
    auto unknown = partsWithoutProposal(workbench_.model(), *assembly, proposals);
    panels_.proposals->setProposals(std::move(proposals), assembly, std::move(unknown));
}

void ProposalController::accept(const std::vector<MaterialProposal>& proposals) {
    if (proposals.empty() || !workbench_.assembly()) {
        return;
    }
    const int count = static_cast<int>(proposals.size());
    if (workbench_.apply(
            acceptProposalsEdit(workbench_.model(), *workbench_.assembly(), proposals))) {
        emit done(counted(count, tr("%1 part has got its material"),
                          tr("%1 parts have got their materials")));
    }
}

}  // namespace twinbench
