#include "twin/part_mass.h"

#include "twin/material_assignment.h"
#include "twin/material_property.h"
#include "twin/temperature_table.h"

namespace twinbench {

PartMasses::PartMasses(const SystemModel& model, const MaterialLibrary& library)
    : model_(model),
      library_(library),
      parameters_(evaluateKnownParameters(model.parameterTexts()).values) {}

std::optional<double> PartMasses::of(const Part& part) {
    const std::string material = materialOf(model_, part);
    if (material.empty() || !part.shape->solid) {
        return std::nullopt;
    }
    const auto [known, isNew] = densities_.try_emplace(material);
    if (isNew) {
        known->second = densityOf(material);
    }
    return known->second ? std::optional(*known->second * part.shape->mass.volume) : std::nullopt;
}

std::optional<double> PartMasses::densityOf(const std::string& material) const {
    const auto curve = materialProperty(materialValues(model_, library_, material), "density",
                                        ValueReader(parameters_));
    return curve ? std::optional(curve->at(kRoomTemperature).x) : std::nullopt;
}

}  // namespace twinbench
