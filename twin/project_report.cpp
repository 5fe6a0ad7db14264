#include "twin/project_report.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/base64.h"
#include "core/unit_text.h"
#include "twin/html_writer.h"
#include "twin/material_assignment.h"
#include "twin/part_mass.h"
#include "twin/report_runs.h"

namespace twinbench {

namespace {

std::string shown(double si, const Dimension& dimension) {
    return typographicUnitText(formatQuantity({si, dimension, false}, 5));
}

std::string plain(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string projectName(const SystemModel& model) {
    const auto& entities = model.entities(EntityKind::Project);
    const std::string name =
        entities.empty() ? std::string() : entities.front().values.value("name", "");
    return name.empty() ? "Twinbench project" : name;
}

class ReportWriter {
public:
    explicit ReportWriter(const ReportContent& content)
        : content_(content), page_(projectName(content.model)) {}

    std::string write() {
        page_.heading(1, projectName(content_.model));
        page_.caption(fmt::format("Report made by {} at {}", content_.program, content_.time));
        addRequirements();
        addGeometry();
        addMaterials();
        addEntities();
        addMeshes();
        addRuns(content_, page_);
        return page_.take();
    }

private:
    void addRequirements() {
        page_.heading(2, "Requirements");
        const auto& requirements = content_.model.entities(EntityKind::Requirement);
        if (requirements.empty()) {
            page_.paragraph("The project has no requirements.");
            return;
        }
        page_.beginTable(
            {"Requirement", "Condition", "Scenario", "Verdict", "Value", "Limit", "Part", "Run"});
        for (const Entity& requirement : requirements) {
            addVerdict(requirement, std::string(kBaseline));
            for (const Entity& scenario : content_.model.entities(EntityKind::Scenario)) {
                addVerdict(requirement, scenario.name);
            }
        }
        page_.endTable();
    }

    /// Under a scenario; what was never run under it is only told for the baseline.
    void addVerdict(const Entity& requirement, const std::string& scenario) {
        std::set<std::string> runs;
        bool isMissing = false;
        const auto results = [&](const std::string& study) -> Checked<StudyResult> {
            for (const ReportRun& run : content_.runs) {
                if (run.result.study == study && run.result.scenario == scenario && !run.stale) {
                    runs.insert(runName(run.result));
                    return run.result;
                }
            }
            isMissing = isMissing || !hasRun(study, scenario);
            return fail(Problems{failure("report.no_run", study,
                                         "The study '{0}' has no run that is up to date.", {study},
                                         "Run it.")});
        };
        const auto verdict =
            judge(requirement, scenario, content_.model, content_.assembly, results);
        const std::string text = requirement.values.value("require", "");
        if (!verdict) {
            if (!isMissing || scenario == kBaseline) {
                page_.row({requirement.name, text, scenario, "open", "-", "-",
                           verdict.error().front().message(), "-"});
            }
            return;
        }
        std::string names;
        for (const std::string& run : runs) {
            names += (names.empty() ? "" : "; ") + run;
        }
        page_.row({requirement.name, text, scenario, verdict->met ? "met" : "NOT MET",
                   typographicUnitText(formatQuantity(verdict->value, 5)),
                   typographicUnitText(formatQuantity(verdict->limit, 5)), verdict->part, names});
    }

    /// Up to date or not.
    bool hasRun(const std::string& study, const std::string& scenario) const {
        return std::ranges::any_of(content_.runs, [&](const ReportRun& run) {
            return run.result.study == study && run.result.scenario == scenario;
        });
    }

    void addGeometry() {
        page_.heading(2, "Geometry");
        addPictures(content_.pictures, "", page_);
        page_.beginTable({"Part", "Material", "Faces", "Volume", "Mass", "Surface"});
        PartMasses masses(content_.model, content_.library);
        for (const Part& part : content_.assembly.parts) {
            const bool isSolid = part.shape->solid;
            const std::string material = materialOf(content_.model, part);
            const auto mass = masses.of(part);
            page_.row({part.path, isSolid ? material : "no solid",
                       fmt::to_string(part.shape->faces.size()),
                       isSolid ? shown(part.shape->mass.volume, dimension::volume()) : "-",
                       mass ? shown(*mass, dimension::mass()) : "-",
                       shown(part.shape->mass.area, dimension::area())});
        }
        page_.endTable();
    }

    void addMaterials() {
        page_.heading(2, "Materials");
        page_.beginTable({"Material", "Property", "Value", "Source"});
        for (const Entity& material : content_.model.entities(EntityKind::Material)) {
            if (!material.values.is_string()) {
                for (const auto& [property, value] : material.values.items()) {
                    page_.row({material.name, readable(property), typographicUnitText(plain(value)),
                               "given in the project"});
                }
                continue;
            }
            const std::string name =
                material.values.get<std::string>().substr(kLibraryPrefix.size());
            const LibraryMaterial* found = content_.library.find(name);
            if (found == nullptr) {
                page_.row({material.name, "-", "not in the library", "-"});
                continue;
            }
            for (const auto& [property, value] : found->properties) {
                page_.row({material.name, readable(property),
                           typographicUnitText(plain(value.value)), value.source});
            }
        }
        page_.endTable();
    }

    /// What the model holds beside geometry and materials, as its specification says it.
    void addEntities() {
        page_.heading(2, "Model");
        constexpr std::pair<EntityKind, const char*> kKinds[] = {
            {EntityKind::Parameter, "Parameters"},
            {EntityKind::Attachment, "Loads and constraints"},
            {EntityKind::Selection, "Selections"},
            {EntityKind::Contacts, "Contacts"},
            {EntityKind::ContactPair, "Contact pairs"},
            {EntityKind::Mesh, "Mesh"},
            {EntityKind::MeshPart, "Mesh of parts"},
            {EntityKind::Study, "Studies"},
            {EntityKind::Monitor, "Monitors"},
            {EntityKind::Scenario, "Scenarios"}};
        for (const auto& [kind, title] : kKinds) {
            const auto& entities = content_.model.entities(kind);
            if (std::ranges::all_of(entities, [](const Entity& e) { return e.values.empty(); })) {
                continue;
            }
            page_.heading(3, title);
            page_.beginTable({"Name", "Values"});
            for (const Entity& entity : entities) {
                page_.row({entity.name, valuesText(entity.values)});
            }
            page_.endTable();
        }
    }

    static std::string valuesText(const Json& values) {
        if (!values.is_object()) {
            return typographicUnitText(plain(values));
        }
        std::string text;
        for (const auto& [key, value] : values.items()) {
            text += (text.empty() ? "" : "; ") + key + ": " + plain(value);
        }
        return text;
    }

    /// Each part once, with the mesh of the latest run that has it.
    void addMeshes() {
        std::map<std::string, std::pair<const VolumeMesh*, std::string>> meshes;
        for (const ReportRun& run : content_.runs) {
            for (std::size_t i = 0; i < run.meshes.size(); ++i) {
                if (run.meshes[i]) {
                    meshes[run.result.parts[i].path] = {run.meshes[i].get(), runName(run.result)};
                }
            }
        }
        if (meshes.empty()) {
            return;
        }
        page_.heading(2, "Meshes");
        page_.beginTable({"Part", "Nodes", "Elements", "Smallest quality", "Volume error",
                          "Relaxed nodes", "Method", "Run"});
        for (const auto& [part, mesh] : meshes) {
            const MeshReport& report = mesh.first->report;
            page_.row({part, fmt::to_string(mesh.first->nodes.size()),
                       fmt::to_string(mesh.first->elements.size()),
                       fmt::format("{:.3f}", report.minQuality),
                       fmt::format("{:.3f} %", 100.0 * report.volumeError),
                       fmt::to_string(report.relaxedNodes), report.method, mesh.second});
        }
        page_.endTable();
    }

    const ReportContent& content_;
    HtmlWriter page_;
};

}  // namespace

std::string reportHtml(const ReportContent& content) { return ReportWriter(content).write(); }

}  // namespace twinbench
