#include "app/cli/report_file.h"

#include "app/cli/model_picture.h"
#include "app/cli/pdf_file.h"
#include "app/cli/result_choice.h"
#include "core/file.h"
#include "twin/project_report.h"
#include "twin/utc_time.h"
#include "widgets/scene/result_display.h"

namespace twinbench {

namespace {

/// Gathers what the report of a project shows.
class ReportGatherer {
public:
    ReportGatherer(CliSession& session, const SystemModel& model, StudyRunner& runner)
        : session_(session), model_(model), runner_(runner) {}

    Checked<void> gather(const std::string& study, ReportContent& content) {
        auto geometry = drawn("Geometry", nullptr, "");
        if (!geometry) {
            return fail(geometry.error());
        }
        content.pictures = std::move(*geometry);
        auto scenarios = model_.names(EntityKind::Scenario);
        scenarios.insert(scenarios.begin(), std::string(kBaseline));
        for (const std::string& name : model_.names(EntityKind::Study)) {
            for (const std::string& scenario : scenarios) {
                if (study.empty() || study == name) {
                    if (auto added = addRun({name, scenario, {}}, content); !added) {
                        return added;
                    }
                }
            }
        }
        return {};
    }

private:
    Checked<void> addRun(const StudyRequest& request, ReportContent& content) {
        auto stored = runner_.stored(model_, request);
        if (!stored) {
            return fail(Problems{stored.error()});
        }
        if (!stored->result) {
            return {};
        }
        ReportRun run;
        run.stale = stored->state != ResultState::Current;
        run.result = std::move(*stored->result);
        for (const ResultPart& part : run.result.parts) {
            run.meshes.push_back(runner_.partMesh(part));
        }
        if (run.result.status == RunStatus::Done) {
            const ChosenResult chosen{run.result, run.stale, {}};
            const auto fields = displayableFields(run.result);
            const std::string field = fields.empty() ? "" : fields.front();
            auto pictures = drawn(fieldTitle(field) + " at the end", &chosen, field);
            if (!pictures) {
                return fail(pictures.error());
            }
            run.pictures = std::move(*pictures);
        }
        content.runs.push_back(std::move(run));
        return {};
    }

    /// None where there is no display to draw on.
    Checked<std::vector<ReportPicture>> drawn(const std::string& title, const ChosenResult* chosen,
                                              const std::string& field) {
        if (const auto ready = session_.display().ensure(session_.task()); !ready) {
            if (ready.error().kind == ErrorKind::Cancelled) {
                return fail(Problems{ready.error()});
            }
            return std::vector<ReportPicture>();
        }
        const auto folder = TemporaryFolder::create();
        if (!folder) {
            return fail(Problems{folder.error()});
        }
        const std::filesystem::path path = folder->path() / "picture.png";
        if (auto done = drawPicture(session_, model_, chosen, field, {}, path); !done) {
            return fail(done.error());
        }
        auto bytes = readFile(path);
        if (!bytes) {
            return fail(Problems{bytes.error()});
        }
        return std::vector<ReportPicture>{{title, std::move(*bytes)}};
    }

    CliSession& session_;
    const SystemModel& model_;
    StudyRunner& runner_;
};

}  // namespace

Checked<void> writeReport(CliSession& session, const SystemModel& model, const std::string& study,
                          const std::string& format, const std::filesystem::path& path) {
    if (!study.empty()) {
        if (auto unknown = unknownName(model, EntityKind::Study, study)) {
            return fail(Problems{std::move(*unknown)});
        }
    }
    auto runner = session.runner();
    if (!runner) {
        return fail(Problems{runner.error()});
    }
    auto library = session.library();
    if (!library) {
        return fail(Problems{library.error()});
    }
    const auto assembly = (*runner)->assembly(model, session.task());
    if (!assembly) {
        return fail(assembly.error());
    }
    ReportContent content{model, **assembly, **library};
    content.program = "Twinbench " TWINBENCH_VERSION;
    content.time = utcNow();
    if (auto gathered = ReportGatherer(session, model, **runner).gather(study, content);
        !gathered) {
        return gathered;
    }
    const std::string html = reportHtml(content);
    const auto written = format == "pdf" ? writePdf(html, path) : writeFileAtomically(path, html);
    if (!written) {
        return fail(Problems{written.error()});
    }
    return {};
}

}  // namespace twinbench
