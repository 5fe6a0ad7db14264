#include "app/cli/json_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/cli/text_table.h"
#include "geometry/assembly_tree.h"
#include "twin/mesh_refinement.h"
#include "twin/run_status.h"
#include "twin/scalar_text.h"
#include "twin/study_type.h"

namespace twinbench {

Json quantityJson(double si, const Dimension& dimension, bool absoluteTemperature) {
    const Unit unit = displayUnit(dimension, absoluteTemperature);
    return Json{{"value", unit.fromSi(si)}, {"unit", unit.symbol}};
}

Json vectorJson(const Vec3& si, const Dimension& dimension) {
    const Unit unit = displayUnit(dimension);
    return Json{{"value", {unit.fromSi(si.x), unit.fromSi(si.y), unit.fromSi(si.z)}},
                {"unit", unit.symbol}};
}

Json conductanceJson(double conductance) {
    return std::isinf(conductance)
               ? Json("perfect")
               : quantityJson(conductance, dimension::heatTransferCoefficient());
}

std::string conductanceText(double conductance) {
    return std::isinf(conductance)
               ? "perfect"
               : formatQuantity({conductance, dimension::heatTransferCoefficient()});
}

Json pointJson(const Vec3& metres) { return vectorJson(metres, dimension::length()); }

Problems distinct(const Problems& problems) {
    Problems result;
    std::set<std::string> seen;
    for (const Error& error : problems) {
        if (seen.insert(error.code + "\n" + error.describe()).second) {
            result.push_back(error);
        }
    }
    return result;
}

Json errorsJson(const Problems& problems) {
    Json list = Json::array();
    for (const Error& error : distinct(problems)) {
        std::string message = error.message();
        if (error.cause) {
            message += " (" + error.cause->describe() + ")";
        }
        list.push_back(Json{{"code", error.code},
                            {"object", error.object},
                            {"message", message},
                            {"advice", error.advice}});
    }
    return list;
}

namespace {

/// Null for what has no geometry.
Json boxJson(const Box3& box) {
    return box.isEmpty() ? Json(nullptr)
                         : Json{{"min", pointJson(box.min)}, {"max", pointJson(box.max)}};
}

}  // namespace

namespace {

Json partJson(const Part& part, std::size_t id) {
    const PartShape& shape = *part.shape;
    return Json{{"id", id},
                {"name", part.name},
                {"path", part.path},
                {"colour", part.colour ? Json(part.colour->hex()) : Json(nullptr)},
                {"solids", shape.solid ? 1 : 0},
                {"faces", shape.faces.size()},
                {"volume", quantityJson(shape.mass.volume, dimension::volume())},
                {"area", quantityJson(shape.mass.area, dimension::area())},
                {"centroid", pointJson(part.centroid())},
                {"bounding_box", boxJson(part.box())},
                {"valid", shape.valid}};
}

}  // namespace

Json partsJson(const Assembly& assembly) {
    const auto given = givenNames(assembly.root, assembly.parts);
    Json parts = Json::array();
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        parts.push_back(partJson(assembly.parts[i], i));
        if (const auto name = given.find(i); name != given.end()) {
            parts.back()["given_name"] = name->second;
        }
    }
    return parts;
}

Json scalarJson(const ScalarResult& scalar) {
    Json json = quantityJson(scalar.value, scalar.dimension, scalar.absoluteTemperature);
    if (scalar.name.starts_with("rms_base_moment")) {
        json["unit"] = "N*m";
    }
    json["part"] = scalar.part;
    json["point"] = scalar.point ? pointJson(*scalar.point) : Json();
    if (scalar.band) {
        json["band"] =
            *scalar.band / displayUnit(scalar.dimension, scalar.absoluteTemperature).factor;
    }
    return json;
}

namespace {

/// A moment has the dimension of an energy but is read in newton metres.
Json momentJson(const Vec3& moment) {
    Json json = vectorJson(moment, dimension::energy());
    json["unit"] = "N*m";
    return json;
}

/// What a constraint exerts on the parts.
Json reactionJson(const BoundaryFlow& flow) {
    return Json{{"force", vectorJson(flow.force, dimension::force())},
                {"moment", momentJson(flow.moment)},
                {"about", pointJson(flow.about)}};
}

Json balanceJson(const BalanceResult& balance) {
    Json json{{"kind", balance.kind}};
    if (balance.kind == "none") {
        json["relative_error"] = balance.relativeError;
        return json;
    }
    const bool structural = balance.kind == "force";
    const Dimension dimension = structural               ? dimension::force()
                                : balance.kind == "heat" ? dimension::energy()
                                                         : dimension::power();
    json["in"] = quantityJson(balance.in, dimension);
    json["out"] = quantityJson(balance.out, dimension);
    json["stored"] = quantityJson(balance.stored, dimension);
    json["relative_error"] = balance.relativeError;
    if (structural) {
        json["applied_force"] = vectorJson(balance.appliedForce, dimension::force());
        json["reaction_force"] = vectorJson(balance.reactionForce, dimension::force());
        json["applied_moment"] = momentJson(balance.appliedMoment);
        json["reaction_moment"] = momentJson(balance.reactionMoment);
    }
    return json;
}

Json seriesJson(const std::vector<SeriesResult>& list) {
    Json json = Json::array();
    for (const SeriesResult& series : list) {
        const Unit unit = displayUnit(series.dimension, series.absoluteTemperature);
        std::vector<double> values;
        for (const double value : series.values) {
            values.push_back(unit.fromSi(value));
        }
        json.push_back(Json{{"name", series.name},
                            {"part", series.group},
                            {"unit", unit.symbol},
                            {"time_unit", "s"},
                            {"times", series.times},
                            {"values", values}});
    }
    return json;
}

/// Of a heat flow the amount over the run and its course: one instant of a steady study.
Json flowJson(const StudyResult& result, double heat, const std::vector<double>& rates) {
    const bool isTransient = result.balance.kind == "heat";
    Json json{{"heat", quantityJson(heat, isTransient ? dimension::energy() : dimension::power())}};
    if (!rates.empty()) {
        json["heat_rate"] = quantityJson(rates.back(), dimension::power());
    }
    if (isTransient) {
        const Unit unit = displayUnit(dimension::power());
        json["series"] = Json{{"unit", unit.symbol},
                              {"time_unit", "s"},
                              {"times", result.flowTimes},
                              {"values", rates}};
    }
    return json;
}

Json boundariesJson(const StudyResult& result) {
    Json json = Json::array();
    for (const BoundaryFlow& flow : result.boundaries) {
        Json entry = result.balance.kind == "force" ? reactionJson(flow)
                                                    : flowJson(result, flow.heat, flow.rates);
        entry["name"] = flow.name;
        entry["model"] = flow.model;
        if (flow.electrode) {
            entry["current"] = quantityJson(flow.electrode->current, dimension::current());
            entry["potential"] = quantityJson(flow.electrode->potential, dimension::voltage());
        }
        json.push_back(std::move(entry));
    }
    return json;
}

Json contactsJson(const StudyResult& result) {
    Json json = Json::array();
    for (const ContactFlow& flow : result.contacts) {
        Json entry = flowJson(result, flow.heat, flow.rates);
        entry["between"] = {flow.partA, flow.partB};
        if (flow.conductance) {
            entry["conductance"] = conductanceJson(*flow.conductance);
        }
        if (!flow.origin.empty()) {
            entry["origin"] = flow.origin;
        }
        if (flow.current) {
            entry["current"] = quantityJson(*flow.current, dimension::current());
        }
        json.push_back(std::move(entry));
    }
    return json;
}

Json stagesJson(const std::vector<StageRecord>& stages) {
    Json json = Json::array();
    for (const StageRecord& stage : stages) {
        json.push_back(
            Json{{"name", stage.name}, {"seconds", stage.seconds}, {"reused", stage.reused}});
    }
    return json;
}

Json scalarsJson(const std::vector<ScalarResult>& scalars) {
    Json json = Json::object();
    for (const ScalarResult& scalar : scalars) {
        json[scalar.name] = scalarJson(scalar);
    }
    return json;
}

Json partsJson(const StudyResult& result) {
    std::map<std::string, Json> byName;
    for (const ScalarResult& scalar : result.partScalars) {
        byName[scalar.part][scalar.name] = scalarJson(scalar);
    }
    Json json = Json::array();
    for (const ResultPart& part : result.parts) {
        Json entry{{"name", part.name}, {"path", part.path}};
        if (const auto found = byName.find(part.name); found != byName.end()) {
            entry.update(found->second);
        }
        json.push_back(std::move(entry));
    }
    return json;
}

Json refinementJson(const StudyResult& result) {
    Json passes = Json::array();
    for (const RefinementPass& pass : result.refinement) {
        passes.push_back(Json{{"elements", pass.elements},
                              {"error", quantityJson(pass.error, dimension::none())}});
    }
    return Json{{"passes", passes}, {"left_out", result.leftOut}};
}

void addModes(const StudyResult& result, Json& json) {
    json["modes"] = Json::array();
    for (const ModeResult& mode : result.modes) {
        json["modes"].push_back(
            Json{{"mode", json["modes"].size() + 1},
                 {"frequency", quantityJson(mode.frequency, frequencyDimension())},
                 {"rigid", mode.isRigid},
                 {"residual", mode.residual},
                 {"effective_mass", vectorJson(mode.effectiveMass(), dimension::mass())},
                 {"participation",
                  {{"value", {mode.participation.x, mode.participation.y, mode.participation.z}},
                   {"unit", "kg^0.5"}}}});
    }
    json["mass"] = quantityJson(result.modalMass.total, dimension::mass());
    json["movable_mass"] = vectorJson(result.modalMass.movable, dimension::mass());
}

void addLoadFactors(const StudyResult& result, Json& json) {
    json["modes"] = Json::array();
    for (const BucklingModeResult& mode : result.bucklingModes) {
        json["modes"].push_back(Json{{"mode", json["modes"].size() + 1},
                                     {"load_factor", mode.loadFactor},
                                     {"residual", mode.residual}});
    }
}

}  // namespace

namespace {

/// Of the end of a run with currents.
Json electricJson(const ElectricResult& electric) {
    Json json{{"joule_power",
               quantityJson(electric.volumeHeat + electric.contactHeat, dimension::power())},
              {"contact_joule_power", quantityJson(electric.contactHeat, dimension::power())},
              {"charge_error", electric.chargeError},
              {"power_error", electric.powerError}};
    if (electric.voltage) {
        json["voltage_drop"] = quantityJson(*electric.voltage, dimension::voltage());
    }
    if (electric.resistance) {
        json["resistance"] =
            quantityJson(*electric.resistance, dimension::voltage() / dimension::current());
    }
    return json;
}

}  // namespace

Json runJson(const StudyResult& result) {
    const SolveReport& solver = result.solver;
    Json json{{"study", result.study},
              {"scenario", result.scenario},
              {"status", statusName(result.status)},
              {"unknowns", solver.unknowns},
              {"solver",
               {{"method", solver.method},
                {"iterations", solver.iterations},
                {"residual", solver.residual},
                {"seconds", solver.setupSeconds + solver.solveSeconds},
                {"steps", solver.steps},
                {"rejected_steps", solver.rejectedSteps}}},
              {"stages", stagesJson(result.stages)},
              {"wall_seconds", result.wallSeconds},
              {"peak_memory", result.peakMemory},
              {"balance", balanceJson(result.balance)},
              {"scalars", scalarsJson(result.scalars)},
              {"parts", partsJson(result)},
              {"series", seriesJson(result.series)},
              {"monitors", seriesJson(result.monitors)},
              {"boundaries", boundariesJson(result)},
              {"contacts", contactsJson(result)},
              {"warnings", errorsJson(result.warnings)},
              {"errors", errorsJson(result.errors)}};
    if (result.type == kModalStudy || result.type == kRandomVibrationStudy) {
        addModes(result, json);
    } else if (result.type == kBucklingStudy) {
        addLoadFactors(result, json);
    }
    if (!result.refinement.empty()) {
        json["refinement"] = refinementJson(result);
    }
    if (result.electric) {
        json["electric"] = electricJson(*result.electric);
    }
    return json;
}

std::string quantityText(double si, const Dimension& dimension, bool absoluteTemperature) {
    return formatQuantity({si, dimension, absoluteTemperature}, 5);
}

namespace {

std::string scalarText(const ScalarResult& scalar) {
    constexpr int kDigits = 5;
    const Unit unit = shownUnit(scalar);
    return scalar.band
               ? bandedText(unit.fromSi(scalar.value), *scalar.band / unit.factor, kDigits,
                            " +/- ") +
                     " " + unit.symbol
               : formatQuantity({scalar.value, scalar.dimension, scalar.absoluteTemperature}, unit,
                                kDigits);
}

std::string millimetres(const Vec3& metres) {
    return fmt::format("{:9.2f} {:9.2f} {:9.2f}", 1e3 * metres.x, 1e3 * metres.y, 1e3 * metres.z);
}

}  // namespace

namespace {

std::string reactionsText(const StudyResult& result) {
    Table table({"reaction of", "by", "x [N]", "y [N]", "z [N]"}, 2);
    for (const BoundaryFlow& flow : result.boundaries) {
        const auto number = [](double newton) { return fmt::format("{:.5g}", newton); };
        table.add({flow.name, flow.model, number(flow.force.x), number(flow.force.y),
                   number(flow.force.z)});
    }
    return table.isEmpty() ? "" : table.text();
}

/// The currents of electrodes and contacts.
std::string currentsText(const StudyResult& result) {
    Table electrodes({"current into the parts", "by", "current", "at"}, 2);
    for (const BoundaryFlow& flow : result.boundaries) {
        if (flow.electrode) {
            electrodes.add({flow.name, flow.model,
                            quantityText(flow.electrode->current, dimension::current()),
                            quantityText(flow.electrode->potential, dimension::voltage())});
        }
    }
    for (const ContactFlow& flow : result.contacts) {
        if (flow.current) {
            electrodes.add({flow.partB, "contact with '" + flow.partA + "'",
                            quantityText(*flow.current, dimension::current()), ""});
        }
    }
    return electrodes.isEmpty() ? "" : electrodes.text();
}

/// The heat that each attachment brings in and each contact passes.
std::string flowsText(const StudyResult& result) {
    if (result.balance.kind == "force") {
        return reactionsText(result);
    }
    const Dimension dimension =
        result.balance.kind == "heat" ? dimension::energy() : dimension::power();
    Table table({"heat into the parts", "by", "heat"}, 2);
    for (const BoundaryFlow& flow : result.boundaries) {
        table.add({flow.name, flow.model, quantityText(flow.heat, dimension)});
    }
    Table contacts({"heat from", "to", "heat", "conductance", ""}, 2);
    for (const ContactFlow& flow : result.contacts) {
        contacts.add({flow.partA, flow.partB, quantityText(flow.heat, dimension),
                      flow.conductance ? conductanceText(*flow.conductance) : "", flow.origin});
    }
    return (table.isEmpty() ? "" : table.text()) + currentsText(result) +
           (contacts.isEmpty() ? "" : contacts.text());
}

/// Effective masses as shares of the movable mass, summed up at the end.
std::string modesText(const StudyResult& result) {
    const Vec3& movable = result.modalMass.movable;
    const auto share = [](double mass, double whole) {
        return whole > 0.0 ? fmt::format("{:.2f}", 100.0 * mass / whole) : std::string("-");
    };
    Table table({"mode", "frequency [Hz]", "mass in x [%]", "y [%]", "z [%]", ""}, 2);
    Vec3 sum;
    for (std::size_t i = 0; i < result.modes.size(); ++i) {
        const ModeResult& mode = result.modes[i];
        const Vec3 mass = mode.effectiveMass();
        sum += mass;
        table.add({fmt::to_string(i + 1), fmt::format("{:.6g}", mode.frequency),
                   share(mass.x, movable.x), share(mass.y, movable.y), share(mass.z, movable.z),
                   mode.isRigid ? "rigid motion" : ""});
    }
    table.add(
        {"sum", "", share(sum.x, movable.x), share(sum.y, movable.y), share(sum.z, movable.z), ""});
    return result.modes.empty() ? std::string() : table.text();
}

std::string modalText(const StudyResult& result) {
    return fmt::format("{} / {}: {} in {:.2f} s, {} unknowns, {}, {} steps, residual {:.2g}\n",
                       result.study, result.scenario, statusName(result.status), result.wallSeconds,
                       result.solver.unknowns, result.solver.method, result.solver.iterations,
                       result.solver.residual) +
           modesText(result) + warningsText(result.warnings);
}

std::string bucklingText(const StudyResult& result) {
    Table table({"mode", "load factor", ""}, 2);
    for (std::size_t i = 0; i < result.bucklingModes.size(); ++i) {
        const double factor = result.bucklingModes[i].loadFactor;
        table.add({fmt::to_string(i + 1), fmt::format("{:.6g}", factor),
                   factor < 0.0 ? "reversed loads" : ""});
    }
    return fmt::format(
               "{} / {}: {} in {:.2f} s, {} unknowns, {}, {} steps, residual {:.2g}, "
               "balance error {:.2g}\n",
               result.study, result.scenario, statusName(result.status), result.wallSeconds,
               result.solver.unknowns, result.solver.method, result.solver.iterations,
               result.solver.residual, result.balance.relativeError) +
           (result.bucklingModes.empty() ? std::string() : table.text()) + reactionsText(result) +
           warningsText(result.warnings);
}

}  // namespace

std::string runText(const StudyResult& result) {
    if (result.status == RunStatus::Failed) {
        return fmt::format("{} / {}: failed after {:.2f} s\n", result.study, result.scenario,
                           result.wallSeconds) +
               warningsText(result.warnings);
    }
    if (result.type == kModalStudy) {
        return modalText(result);
    }
    if (result.type == kBucklingStudy) {
        return bucklingText(result);
    }
    std::string text = fmt::format(
        "{} / {}: {} in {:.2f} s, {} unknowns, {}, {} iterations, balance error {:.2g}\n",
        result.study, result.scenario, statusName(result.status), result.wallSeconds,
        result.solver.unknowns, result.solver.method, result.solver.iterations,
        result.balance.relativeError);
    Table table({"result", "value", "part", "at [mm]"}, 2);
    for (const ScalarResult& scalar : result.scalars) {
        table.add({scalar.name, scalarText(scalar), scalar.part,
                   scalar.point ? millimetres(*scalar.point) : ""});
    }
    const std::string finer = refinementText(result);
    const bool shakes = result.type == kRandomVibrationStudy;
    return text + (finer.empty() ? finer : "  " + finer + '\n') +
           (table.isEmpty() ? "" : table.text()) +
           (shakes ? modesText(result) : flowsText(result)) + warningsText(result.warnings);
}

}  // namespace twinbench
