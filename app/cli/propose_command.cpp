#include "app/cli/propose_command.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/text_table.h"
#include "app/shared/material_places.h"
#include "geometry/part_pattern.h"
#include "twin/material_rules.h"

namespace twinbench {

namespace {

/// Materials for the parts that have none, by their names; assigned only if the user says so.
class ProposeCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("propose", "Propose materials for parts by their names");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--part", patterns_, "Only parts of this name, path or pattern");
        command->add_flag("--apply", apply_, "Assign what is proposed");
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, apply_ ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        const auto rules = rulesOf(session);
        if (!rules) {
            return CommandOutcome::failed(rules.error());
        }
        auto runner = session.runner();
        if (!runner) {
            return CommandOutcome::failed(runner.error());
        }
        const auto assembly = (*runner)->assembly((*project)->model(), session.task());
        if (!assembly) {
            return CommandOutcome::failed(assembly.error());
        }
        return propose(**project, **assembly, *rules);
    }

private:
    static Result<MaterialRules> rulesOf(CliSession& session) {
        const auto library = session.library();
        if (!library) {
            return fail(library.error());
        }
        return MaterialRules::read(materialRulesFile(session.layout()), **library);
    }

    bool isWanted(const Part& part) const {
        return patterns_.empty() ||
               std::any_of(patterns_.begin(), patterns_.end(),
                           [&](const std::string& pattern) { return matchesPart(pattern, part); });
    }

    Problems unknownParts(const Assembly& assembly) const {
        Problems problems;
        for (const std::string& pattern : patterns_) {
            if (matchingParts(pattern, assembly).empty()) {
                problems.push_back(badInput("part.unknown", "--part", "No part is called '{0}'.",
                                            {pattern},
                                            "Write a name, a path or a pattern such as Cell*."));
            }
        }
        return problems;
    }

    CommandOutcome propose(Project& project, const Assembly& assembly,
                           const MaterialRules& rules) const {
        if (auto unknown = unknownParts(assembly); !unknown.empty()) {
            return CommandOutcome::failed(std::move(unknown));
        }
        auto proposals = rules.propose(project.model(), assembly);
        auto unknown = partsWithoutProposal(project.model(), assembly, proposals);
        std::erase_if(proposals, [&](const MaterialProposal& proposal) {
            return !isWanted(assembly.parts[proposal.part]);
        });
        std::erase_if(unknown, [&](std::uint32_t part) { return !isWanted(assembly.parts[part]); });
        CommandOutcome outcome = describe(assembly, proposals, unknown);
        outcome.document["applied"] = apply_ && !proposals.empty();
        if (apply_ && !proposals.empty()) {
            const ModelEdit edit = acceptProposalsEdit(project.model(), assembly, proposals);
            if (auto applied = project.apply(edit); !applied) {
                return CommandOutcome::failed(applied.error());
            }
            outcome.text += edit.label + "\n";
        }
        return outcome;
    }

    static CommandOutcome describe(const Assembly& assembly,
                                   const std::vector<MaterialProposal>& proposals,
                                   const std::vector<std::uint32_t>& unknown) {
        CommandOutcome outcome;
        Json list = Json::array();
        Table rows{{"part", "material", "why"}};
        for (const MaterialProposal& proposal : proposals) {
            const Part& part = assembly.parts[proposal.part];
            list.push_back(Json{{"part", part.name},
                                {"path", part.path},
                                {"material", proposal.material},
                                {"reason", proposal.reason}});
            rows.add({part.path, proposal.material.substr(kLibraryPrefix.size()), proposal.reason});
        }
        outcome.document["proposals"] = std::move(list);
        outcome.text = proposals.empty() ? "No proposals.\n" : rows.text();
        Json paths = Json::array();
        for (const std::uint32_t part : unknown) {
            paths.push_back(assembly.parts[part].path);
        }
        outcome.document["unknown"] = std::move(paths);
        if (!unknown.empty()) {
            outcome.text += fmt::format("Without a material and without a proposal: {}.\n",
                                        counted(unknown.size(), "part"));
        }
        return outcome;
    }

    std::string project_;
    std::vector<std::string> patterns_;
    bool apply_ = false;
};

}  // namespace

std::unique_ptr<Command> makeProposeCommand() { return std::make_unique<ProposeCommand>(); }

}  // namespace twinbench
