#include <map>

#include "twin/active_attachment.h"
#include "twin/material_reader.h"
#include "twin/model_editor.h"

namespace twinbench {

namespace {

/// The share of the matched parts' volume that is in the study.
double volumeShare(const ResolveContext& context, const ActiveAttachment& attachment) {
    double all = 0.0;
    double here = 0.0;
    for (const std::uint32_t part : attachment.matchedParts) {
        const PartShape& shape = *context.assembly.parts[part].shape;
        const double volume = shape.solid ? shape.mass.volume : 0.0;
        all += volume;
        here += context.positions[part] >= 0 ? volume : 0.0;
    }
    return all > 0.0 ? here / all : 0.0;
}

class ThermalLoadResolver {
public:
    ThermalLoadResolver(ResolveContext& context, MaterialReader& materials, ThermalModel& thermal)
        : context_(context), materials_(materials), thermal_(thermal) {}

    void add(const ActiveAttachment& attachment) {
        const std::string& model = attachment.model->id;
        if (model == "heat_source") {
            addHeatSource(attachment);
        } else if (model == "heat_flux") {
            thermal_.fluxes.push_back({attachment.faces, field(attachment, "flux")});
            for (const PartFace& face : attachment.faces) {
                fluxOnFace_.emplace(face, attachment.object);
            }
        } else if (model == "convection") {
            thermal_.convections.push_back(
                {attachment.faces, field(attachment, "coefficient"), field(attachment, "ambient")});
        } else if (model == "radiation") {
            addRadiation(attachment);
        } else if (model == "enclosure_radiation") {
            addEnclosureRadiation(attachment);
        } else if (model == "temperature") {
            addTemperature(attachment);
        } else if (model == "electric_potential" || model == "current") {
            addElectrode(attachment);
        }
    }

    /// A potential fixes what a current would decide; and currents need a way out.
    void checkElectrodes() {
        if (!thermal_.electric) {
            return;
        }
        if (thermal_.electric->potentials.empty()) {
            context_.problems.push_back(badInput(
                "electric.no_potential", describeEntity(EntityKind::Study, context_.study.name),
                "A current flows in this study, but no electric potential lets it out.", {},
                "Add an electric potential of 0 V to the face where it leaves."));
        }
        for (const auto& [face, potential] : potentialOnFace_) {
            if (const auto current = currentOnFace_.find(face); current != currentOnFace_.end()) {
                conflict(face, "An electric potential ({0}) and a current ({1}) act on one face.",
                         potential.object, current->second);
            }
        }
    }

    /// A temperature fixes what a flux would decide.
    void checkFluxes() {
        for (const auto& [face, temperature] : temperatureOnFace_) {
            if (const auto flux = fluxOnFace_.find(face); flux != fluxOnFace_.end()) {
                conflict(face, "A temperature ({0}) and a heat flux ({1}) act on one face.",
                         temperature.object, flux->second);
            }
        }
    }

private:
    struct FaceValue {
        std::string object;
        ContentHash value;
    };
    using FacesHeld = std::map<PartFace, FaceValue>;

    Coefficient field(const ActiveAttachment& attachment, const char* id) {
        Coefficient value = context_.field(attachment.value(id), attachment.descriptor(id),
                                           attachment.objectOf(id));
        if (value.dependsOnTime() && context_.studyType() == "thermal_steady") {
            context_.warnings.push_back(
                badInput("load.at_start", attachment.objectOf(id),
                         "It changes with time; the steady study takes its value at 0 s.", {},
                         "Run a transient study, or limit the load to other studies."));
        }
        return value;
    }

    void addHeatSource(const ActiveAttachment& attachment) {
        if (!attachment.lines.empty()) {
            addLineSource(attachment);
            return;
        }
        if (attachment.has("power_density")) {
            thermal_.sources.push_back({attachment.parts, field(attachment, "power_density")});
            return;
        }
        if (attachment.has("total_power")) {
            const Coefficient power = field(attachment, "total_power");
            const double share = volumeShare(context_, attachment);
            context_.key.add(share);
            thermal_.sources.push_back({attachment.parts, power.scaled(share), true});
            return;
        }
        const Coefficient power = field(attachment, "power");
        for (const std::uint32_t part : attachment.parts) {
            thermal_.sources.push_back({{part}, power, true});
        }
    }

    void addLineSource(const ActiveAttachment& attachment) {
        if (!attachment.has("total_power")) {
            context_.problems.push_back(
                badInput("heat_source.lines", attachment.object,
                         "Edges and points have neither a volume nor a power each.", {},
                         "Give total_power, which they share."));
            return;
        }
        HeatSource source;
        source.powerDensity = field(attachment, "total_power");
        source.total = true;
        source.lines = attachment.lines;
        thermal_.sources.push_back(std::move(source));
    }

    void addRadiation(const ActiveAttachment& attachment) {
        const Coefficient ambient = field(attachment, "ambient");
        if (attachment.has("emissivity")) {
            thermal_.radiations.push_back(
                {attachment.faces, field(attachment, "emissivity"), ambient});
            return;
        }
        for (auto& [part, faces] : facesByPart(attachment)) {
            if (materials_.of(part) != nullptr) {
                const double emissivity = materials_.scalar(part, "emissivity", true, 0.0);
                context_.key.add(emissivity);
                thermal_.radiations.push_back({std::move(faces), emissivity, ambient});
            }
        }
    }

    void addEnclosureRadiation(const ActiveAttachment& attachment) {
        EnclosureRadiation radiation;
        if (attachment.has("enclosure")) {
            radiation.enclosure = attachment.value("enclosure").get<std::string>();
        }
        context_.key.add(radiation.enclosure);
        if (attachment.has("ambient")) {
            radiation.ambient = field(attachment, "ambient");
            if (radiation.ambient->dependsOnPlace()) {
                context_.problems.push_back(
                    badInput("enclosure.ambient", attachment.objectOf("ambient"),
                             "The ambient temperature depends on the place.", {},
                             "An enclosure has one; use t only."));
            }
            requireOneAmbient(attachment, radiation.enclosure);
        }
        context_.key.add(radiation.ambient.has_value());
        if (attachment.has("emissivity")) {
            radiation.emissivity = context_.quantity(attachment.value("emissivity"),
                                                     attachment.descriptor("emissivity"),
                                                     attachment.objectOf("emissivity"));
            radiation.faces = attachment.faces;
            thermal_.enclosures.push_back(std::move(radiation));
            return;
        }
        for (auto& [part, faces] : facesByPart(attachment)) {
            if (materials_.of(part) != nullptr) {
                radiation.emissivity = materials_.scalar(part, "emissivity", true, 0.0);
                context_.key.add(radiation.emissivity);
                radiation.faces = faces;
                thermal_.enclosures.push_back(radiation);
            }
        }
    }

    void requireOneAmbient(const ActiveAttachment& attachment, const std::string& enclosure) {
        const auto [first, isNew] = ambientOf_.emplace(
            enclosure, std::pair(attachment.object, attachment.value("ambient")));
        if (!isNew && first->second.second != attachment.value("ambient")) {
            context_.problems.push_back(
                badInput("enclosure.ambient", attachment.objectOf("ambient"),
                         "Its enclosure has another ambient temperature from {0}.",
                         {first->second.first}, "Give one of them only, or other enclosures."));
        }
    }

    static std::map<std::uint32_t, std::vector<PartFace>> facesByPart(
        const ActiveAttachment& attachment) {
        std::map<std::uint32_t, std::vector<PartFace>> facesOfPart;
        for (const PartFace& face : attachment.faces) {
            facesOfPart[face.part].push_back(face);
        }
        return facesOfPart;
    }

    /// The value that an attachment holds its faces at. Two attachments agree if their values are
    /// the same number or the same expression.
    Coefficient prescribed(const ActiveAttachment& attachment, FacesHeld& held,
                           const char* conflictText) {
        std::swap(context_.key, valueKey_ = Hasher());
        const Coefficient coefficient = field(attachment, "value");
        std::swap(context_.key, valueKey_);
        const ContentHash value = valueKey_.finish();
        context_.key.add(value);
        for (const PartFace& face : attachment.faces) {
            const auto [other, isNew] = held.emplace(face, FaceValue{attachment.object, value});
            if (!isNew && other->second.value != value) {
                conflict(face, conflictText, other->second.object, attachment.object);
            }
        }
        return coefficient;
    }

    void addTemperature(const ActiveAttachment& attachment) {
        const Coefficient temperature =
            prescribed(attachment, temperatureOnFace_,
                       "Two different temperatures ({0} and {1}) act on one face.");
        thermal_.temperatures.push_back({attachment.faces, temperature, attachment.lines});
    }

    void addElectrode(const ActiveAttachment& attachment) {
        if (!thermal_.electric) {
            thermal_.electric.emplace();
            resolveElectricMaterials(context_, materials_, *thermal_.electric);
        }
        ElectricModel& electric = *thermal_.electric;
        requireConductors(attachment, electric);
        if (attachment.model->id == "current") {
            electric.currents.push_back({attachment.faces, field(attachment, "value")});
            for (const PartFace& face : attachment.faces) {
                currentOnFace_.emplace(face, attachment.object);
            }
            return;
        }
        const Coefficient potential =
            prescribed(attachment, potentialOnFace_,
                       "Two different electric potentials ({0} and {1}) act on one face.");
        electric.potentials.push_back({attachment.faces, potential});
    }

    void requireConductors(const ActiveAttachment& attachment, const ElectricModel& electric) {
        for (const PartFace& face : attachment.faces) {
            const Entity* material = materials_.of(face.part);
            if (material == nullptr || electric.conductivities[face.part]) {
                continue;  // that there is no material is told elsewhere
            }
            context_.problems.push_back(badInput(
                "electric.insulator", attachment.object,
                "It acts on '{0}', which does not conduct: its material '{1}' has no electrical "
                "conductivity.",
                {context_.partName(context_.parts[face.part].part), material->name},
                "Give the material an electrical_conductivity, or change the target."));
            return;
        }
    }

    void conflict(const PartFace& face, const char* text, const std::string& first,
                  const std::string& second) {
        // One message for two attachments: their first face in common.
        if (!conflicts_.emplace(std::pair(first, second), face).second) {
            return;
        }
        context_.problems.push_back(
            badInput("attachment.conflict",
                     "face " + std::to_string(face.face) + " of '" +
                         context_.partName(context_.parts[face.part].part) + "'",
                     text, {first, second}, "Change the target of one of them."));
    }

    ResolveContext& context_;
    MaterialReader& materials_;
    ThermalModel& thermal_;
    Hasher valueKey_;
    FacesHeld temperatureOnFace_;
    FacesHeld potentialOnFace_;
    std::map<PartFace, std::string> fluxOnFace_;
    std::map<PartFace, std::string> currentOnFace_;
    std::map<std::string, std::pair<std::string, Json>>
        ambientOf_;  // by enclosure, with its object
    std::map<std::pair<std::string, std::string>, PartFace> conflicts_;
};

}  // namespace

std::vector<LoadRange> resolveThermalLoads(ResolveContext& context, MaterialReader& materials,
                                           ThermalModel& thermal) {
    ThermalLoadResolver loads(context, materials, thermal);
    const auto count = [&thermal] {
        const std::size_t electrodes = thermal.electric ? thermal.electric->potentials.size() +
                                                              thermal.electric->currents.size()
                                                        : 0;
        return thermal.sources.size() + thermal.fluxes.size() + thermal.convections.size() +
               thermal.radiations.size() + thermal.enclosures.size() + thermal.temperatures.size() +
               electrodes;
    };
    std::map<std::string, std::size_t> counts;  // by model
    std::vector<LoadRange> ranges;
    for (const ActiveAttachment& attachment : activeAttachments(context)) {
        const std::size_t before = count();
        loads.add(attachment);
        // Each model of an attachment adds to one list.
        const std::string& model = attachment.model->id;
        ranges.push_back({attachment.entity->name, model, counts[model], count() - before});
        counts[model] += count() - before;
    }
    loads.checkFluxes();
    loads.checkElectrodes();
    return ranges;
}

}  // namespace twinbench
