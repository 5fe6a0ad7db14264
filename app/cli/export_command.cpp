#include "app/cli/command.h"
#include "app/cli/export_files.h"
#include "app/cli/report_file.h"
#include "app/cli/result_choice.h"
#include "twin/spec_file.h"

namespace twinbench {

namespace {

class ExportCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("export", "Write a result, or the model, to a file");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", choice_.study,
                            "Study; spec needs none, a report without one is of all");
        command->add_option("--scenario", choice_.scenario, "Scenario");
        defineMoment(*command, choice_,
                     "Time of a vtu, 'end', or 'max' or 'min': the extremes over all times");
        command->add_flag("--stale", choice_.allowStale, "Also a result that is out of date");
        command
            ->add_option("--format", format_,
                         "vtu, csv, inp, html or pdf: a report, or spec: the model as a spec file")
            ->required()
            ->check(CLI::IsMember({"vtu", "csv", "inp", "html", "pdf", "spec"}));
        command->add_option("-o,--output", output_, "File")->required();
        command->final_callback([this] {
            if (format_ != "spec" && !isReport() && choice_.study.empty()) {
                throw CLI::RequiredError("--study");
            }
        });
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            return CommandOutcome::failed(project.error());
        }
        const SystemModel& model = (*project)->model();
        if (format_ == "spec") {
            const auto written = exportSpec(model, output_);
            return written ? finished() : CommandOutcome::failed(written.error());
        }
        if (isReport()) {
            const auto written = writeReport(session, model, choice_.study, format_, output_);
            return written ? finished() : CommandOutcome::failed(written.error());
        }
        const StudyRequest request{choice_.study, choice_.scenario, {}};
        const auto chosen = chooseResult(session, model, choice_);
        if (!chosen) {
            return CommandOutcome::failed(chosen.error());
        }
        const auto done =
            exportFile(session, {model, request, chosen->result, format_, output_, chosen->moment});
        if (!done) {
            return CommandOutcome::failed(done.error());
        }
        return finished();
    }

private:
    bool isReport() const { return format_ == "html" || format_ == "pdf"; }

    CommandOutcome finished() const {
        CommandOutcome outcome;
        outcome.document = Json{{"file", output_}};
        outcome.text = output_ + "\n";
        return outcome;
    }

    std::string project_;
    ResultChoice choice_;
    std::string format_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

}  // namespace twinbench
