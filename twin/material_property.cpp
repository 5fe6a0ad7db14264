#include "twin/material_property.h"

#include "twin/temperature_table.h"

namespace twinbench {

Json materialValues(const SystemModel& model, const MaterialLibrary& library,
                    const std::string& name) {
    const Entity* entity = model.find(EntityKind::Material, name);
    const Json values = entity ? entity->values : Json(name);
    if (!values.is_string()) {
        return values;
    }
    const auto& reference = values.get_ref<const std::string&>();
    const LibraryMaterial* found = reference.starts_with(kLibraryPrefix)
                                       ? library.find(reference.substr(kLibraryPrefix.size()))
                                       : nullptr;
    return found ? found->values() : Json();
}

std::optional<TemperatureCurve<Vec3>> materialProperty(const Json& values,
                                                       const std::string& property,
                                                       const ValueReader& reader) {
    if (!values.is_object() || !values.contains(property)) {
        return std::nullopt;
    }
    const auto curve = readTemperatureCurve(reader, values[property],
                                            *materialDescriptor().find(property), property);
    return curve ? std::optional(*curve) : std::nullopt;
}

}  // namespace twinbench
