#include "app/window/proposal_controller.h"

#include <QTabWidget>

#include "app/shared/material_places.h"
#include "widgets/value_text.h"

namespace twinbench {

ProposalController::ProposalController(Workbench& workbench, Panels& panels, Selection& selection,
                                       QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels), selection_(selection) {
    connect(&workbench_, &Workbench::modelChanged, this, &ProposalController::update);
    connect(&workbench_, &Workbench::assemblyChanged, this, &ProposalController::update);
    connect(panels_.tabs, &QTabWidget::currentChanged, this, &ProposalController::update);
    connect(panels_.proposals, &ProposalTable::acceptRequested, this, &ProposalController::accept);
    connect(panels_.proposals, &ProposalTable::partsPointed, this,
            [this](const std::vector<std::uint32_t>& parts) {
                if (isCurrent()) {
                    selection_.selectParts(parts);
                }
            });
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
    if (!workbench_.assembly()) {
        ++searches_;
        shown_ = nullptr;
        panels_.proposals->setProposals({}, nullptr, {});
        return;
    }
    struct Found {
        std::vector<MaterialProposal> proposals;
        std::vector<std::uint32_t> unknown;
    };
    workbench_.tasks().start<Found>(
        QString(),
        [rules = rules_, model = workbench_.model(),
         assembly = workbench_.assembly()](const TaskContext&) {
            Found found{rules.propose(model, *assembly), {}};
            found.unknown = partsWithoutProposal(model, *assembly, found.proposals);
            return found;
        },
        [this, search = ++searches_, assembly = workbench_.assembly()](Found found) {
            if (search == searches_) {  // else the model is another meanwhile
                shown_ = assembly;
                panels_.proposals->setProposals(std::move(found.proposals), assembly,
                                                std::move(found.unknown));
            }
        });
}

bool ProposalController::isCurrent() const { return shown_ && shown_ == workbench_.assembly(); }

void ProposalController::accept(const std::vector<MaterialProposal>& proposals) {
    if (proposals.empty() || !isCurrent()) {
        return;
    }
    const int count = static_cast<int>(proposals.size());
    if (workbench_.apply(
            acceptProposalsEdit(workbench_.model(), *workbench_.assembly(), proposals))) {
        // What rows of the table pointed at was not selected to be worked on.
        selection_.clear();
        emit done(counted(count, tr("%1 part has got its material"),
                          tr("%1 parts have got their materials")));
    }
}

}  // namespace twinbench
