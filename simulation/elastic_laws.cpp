#include "simulation/elastic_laws.h"

namespace twinbench {

ElasticLaws::ElasticLaws(const StructuralModel& model) : model_(model) {
    fixed_.reserve(model.materials.size());
    for (const TemperatureCurve<ElasticMaterial>& material : model.materials) {
        fixed_.emplace_back(material.at(material.values.front().referenceTemperature));
    }
}

ElementLaw::ElementLaw(const ElasticLaws& laws, std::uint32_t element)
    : material_(laws.model().materials[laws.model().mesh->partOfElement(element)]),
      fixed_(laws.fixed(laws.model().mesh->partOfElement(element))),
      varies_(laws.varies(laws.model().mesh->partOfElement(element))) {
    if (laws.model().temperature) {
        kelvin_ = tet10::nodalValues<1>(*laws.model().mesh, element, *laws.model().temperature);
    }
}

}  // namespace twinbench
