#include "twin/report_runs.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base64.h"
#include "core/unit_text.h"
#include "twin/mesh_refinement.h"
#include "twin/run_status.h"
#include "twin/scalar_text.h"
#include "twin/svg_chart.h"

namespace twinbench {

namespace {

constexpr std::size_t kKeyDigits = 8;
constexpr std::size_t kCurvesPerChart = 7;
constexpr int kDigits = 5;

using Runs = std::vector<const ReportRun*>;

/// "31.9 °C in Cell 6 at (-13.5, 0, 47) mm"
std::string valueText(const ScalarResult& scalar) {
    constexpr double kMillimetres = 1e3;
    const Unit unit = shownUnit(scalar);
    std::string text = typographicUnitText(
        scalar.band ? bandedText(unit.fromSi(scalar.value), *scalar.band / unit.factor, kDigits) +
                          " " + unit.symbol
                    : formatQuantity({scalar.value, scalar.dimension, scalar.absoluteTemperature},
                                     unit, kDigits));
    text += scalar.part.empty() ? "" : " in " + scalar.part;
    if (scalar.point) {
        text += fmt::format(" at ({:.4g}, {:.4g}, {:.4g}) mm", kMillimetres * scalar.point->x,
                            kMillimetres * scalar.point->y, kMillimetres * scalar.point->z);
    }
    return text;
}

std::string conductanceText(double conductance) {
    return std::isinf(conductance)
               ? "perfect"
               : typographicUnitText(
                     formatQuantity({conductance, dimension::heatTransferCoefficient()}, kDigits));
}

std::string asImage(std::string_view svg) {
    return base64(std::as_bytes(std::span(svg.data(), svg.size())));
}

/// One study: how each run was solved, its scalars, curves and pictures.
class StudySection {
public:
    StudySection(Runs runs, HtmlWriter& page) : runs_(std::move(runs)), page_(page) {}

    void write() {
        page_.heading(2, "Study " + runs_.front()->result.study);
        addSolution();
        addNotes();
        addScalars();
        addElectrodes();
        addContacts();
        addCurves();
        for (const ReportRun* run : runs_) {
            addPictures(run->pictures, runName(run->result), page_);
        }
    }

private:
    void addSolution() {
        page_.beginTable({"Run", "Made", "Status", "Unknowns", "Solver", "Iterations", "Residual",
                          "Balance error", "Wall time"});
        for (const ReportRun* run : runs_) {
            const StudyResult& result = run->result;
            page_.row({runName(result), result.time,
                       std::string(statusName(result.status)) + (run->stale ? ", STALE" : ""),
                       fmt::to_string(result.solver.unknowns), result.solver.method,
                       fmt::to_string(result.solver.iterations),
                       fmt::format("{:.2g}", result.solver.residual),
                       fmt::format("{:.2g}", result.balance.relativeError),
                       fmt::format("{:.1f} s", result.wallSeconds)});
        }
        page_.endTable();
    }

    void addNotes() {
        for (const ReportRun* run : runs_) {
            if (run->stale) {
                page_.warning(runName(run->result) + ": the model has changed since this run.");
            }
            if (!run->result.refinement.empty()) {
                page_.paragraph(runName(run->result) + ": " + refinementText(run->result));
            }
            for (const Problems* problems : {&run->result.errors, &run->result.warnings}) {
                for (const Error& problem : *problems) {
                    page_.warning(runName(run->result) + ": " + problem.describe());
                }
            }
        }
    }

    /// A row per quantity, a column per run.
    void addScalars() {
        page_.heading(3, "Values");
        HtmlWriter::Row header = {"Quantity"};
        std::vector<std::string> names;
        for (const ReportRun* run : runs_) {
            header.push_back(runName(run->result));
            for (const ScalarResult& scalar : run->result.scalars) {
                if (std::ranges::find(names, scalar.name) == names.end()) {
                    names.push_back(scalar.name);
                }
            }
        }
        page_.beginTable(header);
        for (const std::string& name : names) {
            HtmlWriter::Row row = {name == kEnergyErrorScalar ? "estimated error (energy norm)"
                                                              : readable(name)};
            for (const ReportRun* run : runs_) {
                const ScalarResult* scalar = run->result.scalar(name);
                row.push_back(scalar ? valueText(*scalar) : "-");
            }
            page_.row(row);
        }
        page_.endTable();
    }

    /// Currents and potentials at the end of runs.
    void addElectrodes() {
        const auto isElectrode = [](const BoundaryFlow& flow) {
            return flow.electrode.has_value();
        };
        if (std::ranges::none_of(runs_, [&](const ReportRun* run) {
                return std::ranges::any_of(run->result.boundaries, isElectrode);
            })) {
            return;
        }
        page_.heading(3, "Electrodes");
        page_.beginTable({"Run", "Electrode", "Current into the parts", "Potential"});
        for (const ReportRun* run : runs_) {
            for (const BoundaryFlow& flow : run->result.boundaries) {
                if (isElectrode(flow)) {
                    page_.row(
                        {runName(run->result), flow.name,
                         formatQuantity({flow.electrode->current, dimension::current()}, kDigits),
                         formatQuantity({flow.electrode->potential, dimension::voltage()},
                                        kDigits)});
                }
            }
        }
        page_.endTable();
    }

    /// What contacts were solved with; those of results without it are left out.
    void addContacts() {
        const auto isTold = [](const ContactFlow& flow) { return flow.conductance.has_value(); };
        if (std::ranges::none_of(runs_, [&](const ReportRun* run) {
                return std::ranges::any_of(run->result.contacts, isTold);
            })) {
            return;
        }
        page_.heading(3, "Contacts");
        page_.beginTable({"Run", "Between", "Conductance", "Origin"});
        for (const ReportRun* run : runs_) {
            for (const ContactFlow& flow : run->result.contacts) {
                if (isTold(flow)) {
                    page_.row({runName(run->result), flow.partA + " - " + flow.partB,
                               conductanceText(*flow.conductance),
                               flow.origin.empty() ? "given" : flow.origin});
                }
            }
        }
        page_.endTable();
    }

    /// A chart per quantity, with the curves of all runs.
    void addCurves() {
        std::map<std::string, Chart> charts;
        for (const ReportRun* run : runs_) {
            for (const SeriesResult& series : run->result.series) {
                addTo(charts[series.name], series, series.group.empty() ? "model" : series.group,
                      *run);
            }
            for (const SeriesResult& monitor : run->result.monitors) {
                addTo(charts[monitor.name], monitor, monitor.name, *run);
            }
        }
        for (const auto& [name, chart] : charts) {
            if (!chart.curves.empty()) {
                page_.heading(3, readable(name));
                page_.image("image/svg+xml", asImage(svgOf(chart)), name + " over time");
                page_.caption(allRunNames());
            }
        }
    }

    void addTo(Chart& chart, const SeriesResult& series, const std::string& name,
               const ReportRun& run) const {
        if (series.times.size() < 2 || chart.curves.size() == kCurvesPerChart) {
            return;
        }
        const Unit unit = displayUnit(series.dimension, series.absoluteTemperature);
        chart.xLabel = "Time [s]";
        chart.yLabel = fmt::format("[{}]", unit.symbol);
        ChartCurve curve;
        curve.name = runs_.size() > 1 ? name + ", " + run.result.scenario : name;
        curve.x = series.times;
        std::ranges::transform(series.values, std::back_inserter(curve.y),
                               [&](double si) { return unit.fromSi(si); });
        chart.curves.push_back(std::move(curve));
    }

    std::string allRunNames() const {
        std::string names;
        for (const ReportRun* run : runs_) {
            names += (names.empty() ? "Runs: " : "; ") + runName(run->result);
        }
        return names;
    }

    Runs runs_;
    HtmlWriter& page_;
};

}  // namespace

std::string readable(std::string name) {
    std::ranges::replace(name, '_', ' ');
    return name;
}

std::string runName(const StudyResult& result) {
    return fmt::format("{} / {}, {}", result.study, result.scenario,
                       result.key.hex().substr(0, kKeyDigits));
}

void addRuns(const ReportContent& content, HtmlWriter& page) {
    std::vector<std::pair<std::string, Runs>> studies;
    for (const ReportRun& run : content.runs) {
        const auto same =
            std::ranges::find(studies, run.result.study, [](const auto& s) { return s.first; });
        if (same == studies.end()) {
            studies.push_back({run.result.study, {&run}});
        } else {
            same->second.push_back(&run);
        }
    }
    for (auto& [name, runs] : studies) {
        StudySection(std::move(runs), page).write();
    }
}

void addPictures(const std::vector<ReportPicture>& pictures, const std::string& run,
                 HtmlWriter& page) {
    for (const ReportPicture& picture : pictures) {
        page.image("image/png", base64(picture.png), picture.title);
        page.caption(run.empty() ? picture.title : picture.title + ". Run: " + run);
    }
}

}  // namespace twinbench
