#include "twin/inp_thermal.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "simulation/tri6.h"
#include "twin/inp_mesh.h"
#include "twin/inp_thermal_loads.h"

namespace twinbench {

namespace {

/// The steps of a transient without steps of its own.
constexpr int kTimeSteps = 200;
/// How many fields of a transient are written.
constexpr int kWrittenFields = 20;
/// A perfect contact conducts this many times better than an element beside it.
constexpr double kPerfectFactor = 1e3;
/// By which parts in contact are told to overlap, metres.
constexpr double kOverlap = 1e-7;

/// The contacts with one pair of faces each. The solver measures how deep a node lies under the
/// plane of a face and moves it there: with several faces, which may enclose a corner, it would
/// move nodes far.
std::vector<ContactInterface> facePairs(const std::vector<ContactInterface>& contacts) {
    std::vector<ContactInterface> pairs;
    for (const ContactInterface& contact : contacts) {
        for (const auto& faces : contact.faces) {
            pairs.push_back(contact);
            pairs.back().faces = {faces};
        }
    }
    return pairs;
}

class ThermalDeck {
public:
    ThermalDeck(const PreparedStudy& study, const InpThermalLoads& loads, InpText& text)
        : study_(study),
          model_(std::get<ThermalModel>(study.spec.physics)),
          mesh_(*study.mesh),
          loads_(loads),
          faces_(mesh_),
          text_(text) {}

    void writeMaterials();
    void writeContacts();
    void writeAmplitudes();
    void writeInitialTemperature();
    void writeStep();

private:
    bool isTransient() const { return study_.initialTemperature.has_value(); }
    double perfectConductance(const ContactInterface& contact) const;
    void writeProcedure();
    void writeTemperatures();
    void writeFilms();
    void writeFluxes();
    void writeRadiation();
    PrincipalTensor writeConductivity(const TemperatureCurve<Mat3>& conductivity);

    const PreparedStudy& study_;
    const ThermalModel& model_;
    const FeMesh& mesh_;
    const InpThermalLoads& loads_;
    FaceTriangles faces_;
    InpText& text_;
};

void ThermalDeck::writeMaterials() {
    for (std::size_t p = 0; p < model_.materials.size(); ++p) {
        const ThermalMaterial& material = model_.materials[p];
        text_.line("*MATERIAL,NAME=MAT" + std::to_string(p + 1));
        const PrincipalTensor axes = writeConductivity(material.conductivity);
        if (isTransient()) {
            text_.line("*DENSITY");
            text_.data(material.density * inp_unit::kDensity);
            text_.line("*SPECIFIC HEAT");
            const TemperatureCurve<double>& heat = material.specificHeat;
            for (std::size_t row = 0; row < heat.values.size(); ++row) {
                text_.tableRow(heat.temperatures, row, heat.values[row] * inp_unit::kSpecificHeat);
            }
        }
        writeInpSection(p, axes, text_);
    }
}

/// W/(m K) and mW/(mm K) are the same number.
PrincipalTensor ThermalDeck::writeConductivity(const TemperatureCurve<Mat3>& conductivity) {
    const std::vector<PrincipalTensor> tensors = principalTensors(conductivity.values);
    const bool isotropic = tensors.front().isotropic;
    text_.line(isotropic ? "*CONDUCTIVITY" : "*CONDUCTIVITY,TYPE=ORTHO");
    for (std::size_t row = 0; row < tensors.size(); ++row) {
        const auto& k = tensors[row].values;
        if (isotropic) {
            text_.tableRow(conductivity.temperatures, row, k[0]);
        } else {
            text_.tableRow(conductivity.temperatures, row, k[0], k[1], k[2]);
        }
    }
    return tensors.front();
}

double ThermalDeck::perfectConductance(const ContactInterface& contact) const {
    const PartFace face = contact.faces.front().first;
    const auto triangles = faces_.of(face);
    const double area = triangles.empty()
                            ? 1.0
                            : tri6::area(tri6::coordinates(mesh_, mesh_.triangles[triangles[0]]));
    double conductivity = 0.0;
    for (const Mat3& k : model_.materials[face.part].conductivity.values) {
        conductivity = std::max({conductivity, k[0].x, k[1].y, k[2].z});
    }
    return kPerfectFactor * conductivity / std::sqrt(area);
}

void ThermalDeck::writeContacts() {
    const std::vector<ContactInterface> contacts = facePairs(model_.contacts);
    writeInpSurfaces(mesh_, contacts, text_);
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        const ContactInterface& contact = contacts[i];
        const std::string number = std::to_string(i + 1);
        const double conductance =
            std::isinf(contact.conductance) ? perfectConductance(contact) : contact.conductance;
        text_.line("*SURFACE INTERACTION,NAME=JOINT" + number);
        text_.line("*SURFACE BEHAVIOR,PRESSURE-OVERCLOSURE=LINEAR");
        text_.data(1e7, 3.0);
        text_.line("*GAP CONDUCTANCE");
        text_.data(conductance * inp_unit::kHeatFlux, 0.0);
        // Without ADJUST, which moves nodes of flat faces across a bore to its other side.
        text_.line("*CONTACT PAIR,INTERACTION=JOINT" + number + ",TYPE=SURFACE TO SURFACE");
        text_.data("SLAVE" + number, "MASTER" + number);
        // Closes the gap, and lets heat through where rounding leaves surfaces just open.
        text_.line(fmt::format("*CLEARANCE,SLAVE=SLAVE{0},MASTER=MASTER{0},VALUE={1:.0e}", number,
                               -kOverlap * inp_unit::kLength));
    }
}

void ThermalDeck::writeAmplitudes() {
    for (std::size_t i = 0; i < loads_.amplitudes().size(); ++i) {
        text_.line("*AMPLITUDE,NAME=AMP" + std::to_string(i + 1));
        for (const auto& [time, value] : loads_.amplitudes()[i]) {
            text_.data(time, value);
        }
    }
}

void ThermalDeck::writeInitialTemperature() {
    text_.line("*INITIAL CONDITIONS,TYPE=TEMPERATURE");
    if (!isTransient()) {
        text_.data("NALL", 20.0);
        return;
    }
    for (std::uint32_t node = 0; node < mesh_.nodes.size(); ++node) {
        text_.data(inpNumber(node), (*study_.initialTemperature)[node] - inp_unit::kZeroCelsius);
    }
}

void ThermalDeck::writeProcedure() {
    if (!isTransient()) {
        text_.line("*STEP");
        text_.line("*HEAT TRANSFER,STEADY STATE");
        return;
    }
    const TransientSettings& transient = study_.spec.transient;
    const double step = transient.fixedStep.value_or(transient.duration / kTimeSteps);
    text_.line(fmt::format("*STEP,INC={}",
                           static_cast<long>(std::ceil(transient.duration / step)) * 2 + 100));
    text_.line("*HEAT TRANSFER,DIRECT");
    text_.data(step, transient.duration);
}

void ThermalDeck::writeTemperatures() {
    for (std::size_t i = 0; i < model_.temperatures.size(); ++i) {
        const PrescribedTemperature& prescribed = model_.temperatures[i];
        const std::string& amplitude = loads_.temperatureAmplitudes()[i];
        text_.line(amplitude.empty() ? "*BOUNDARY" : "*BOUNDARY,AMPLITUDE=" + amplitude);
        std::map<std::uint32_t, double> values;
        const auto prescribe = [&](std::uint32_t node) {
            values[node] = amplitude.empty() ? prescribed.temperature(mesh_.nodes[node], 0.0) -
                                                   inp_unit::kZeroCelsius
                                             : 1.0;
        };
        for (const PartFace& face : prescribed.faces) {
            for (const std::uint32_t index : faces_.of(face)) {
                std::ranges::for_each(mesh_.triangles[index].nodes, prescribe);
            }
        }
        if (const auto nodes = nodesOf(mesh_, faces_, prescribed.lines)) {
            std::ranges::for_each(*nodes, prescribe, &NodeShare::node);
        }
        for (const auto& [node, value] : values) {
            text_.data(inpNumber(node), 11, 11, value);
        }
    }
}

void ThermalDeck::writeFilms() {
    if (!loads_.films().empty()) {
        text_.line("*FILM");
    }
    for (const auto& [key, film] : loads_.films()) {
        const double sink =
            film.coefficient > 0.0 ? film.coefficientTimesSink / film.coefficient : 0.0;
        text_.data(inpNumber(key.first), "F" + std::to_string(key.second),
                   sink - inp_unit::kZeroCelsius, film.coefficient * inp_unit::kHeatFlux);
    }
    for (const InpThermalLoads::TimedFilm& film : loads_.timedFilms()) {
        text_.line("*FILM,AMPLITUDE=" + film.sinkAmplitude +
                   ",FILM AMPLITUDE=" + film.coefficientAmplitude);
        for (const auto& [key, fraction] : film.values) {
            text_.data(inpNumber(key.first), "F" + std::to_string(key.second), 1.0,
                       fraction * inp_unit::kHeatFlux);
        }
    }
}

void ThermalDeck::writeFluxes() {
    const auto put = [&](const InpThermalLoads::FaceKey& key, double value) {
        const bool isBody = key.second == 0;
        text_.data(inpNumber(key.first), isBody ? "BF" : "S" + std::to_string(key.second),
                   value * (isBody ? inp_unit::kPowerDensity : inp_unit::kHeatFlux));
    };
    if (!loads_.fluxes().empty()) {
        text_.line("*DFLUX");
    }
    for (const auto& [key, value] : loads_.fluxes()) {
        put(key, value);
    }
    for (const InpThermalLoads::TimedFlux& load : loads_.timedFluxes()) {
        text_.line("*DFLUX,AMPLITUDE=" + load.amplitude);
        for (const auto& [key, value] : load.values) {
            put(key, value);
        }
    }
    constexpr int kHeat = 11;  // the degree of freedom
    for (const InpThermalLoads::NodalFlux& load : loads_.nodalFluxes()) {
        text_.line(load.amplitude.empty() ? "*CFLUX" : "*CFLUX,AMPLITUDE=" + load.amplitude);
        for (const auto& [node, watts] : load.values) {
            text_.data(inpNumber(node), kHeat, watts * inp_unit::kPower);
        }
    }
}

void ThermalDeck::writeRadiation() {
    if (!loads_.radiations().empty()) {
        text_.line("*RADIATE");
    }
    for (const auto& [key, radiation] : loads_.radiations()) {
        text_.data(inpNumber(key.first), "R" + std::to_string(key.second),
                   radiation.ambient - inp_unit::kZeroCelsius, radiation.emissivity);
    }
}

void ThermalDeck::writeStep() {
    writeProcedure();
    writeTemperatures();
    writeFilms();
    writeFluxes();
    writeRadiation();
    const std::string frequency =
        isTransient() ? fmt::format(",FREQUENCY={}", kTimeSteps / kWrittenFields) : "";
    text_.line("*NODE FILE" + frequency);
    text_.line("NT");
    text_.line("*EL FILE" + frequency);
    text_.line("HFL");
    text_.line("*END STEP");
}

}  // namespace

Checked<std::string> thermalInp(const PreparedStudy& study, const std::vector<double>& covered) {
    const InpThermalLoads loads(study, covered);
    if (!loads.problems().empty()) {
        return fail(loads.problems());
    }
    InpText text;
    text.line("*HEADING");
    text.line("Twinbench: " + study.spec.request.study + ", " + study.spec.request.scenario);
    text.line("** Units: mm, N, MPa, t, s, degC; power in mW");
    writeInpMesh(*study.mesh, text);
    if (!loads.radiations().empty()) {
        text.line(fmt::format("*PHYSICAL CONSTANTS,ABSOLUTE ZERO={},STEFAN BOLTZMANN={:.9e}",
                              -inp_unit::kZeroCelsius, kStefanBoltzmann * inp_unit::kHeatFlux));
    }
    ThermalDeck deck(study, loads, text);
    deck.writeMaterials();
    deck.writeContacts();
    deck.writeAmplitudes();
    deck.writeInitialTemperature();
    deck.writeStep();
    return text.take();
}

}  // namespace twinbench
