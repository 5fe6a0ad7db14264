#include "twin/meshed_areas.h"

#include <cmath>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "core/quantity.h"
#include "simulation/contact_quadrature.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// The share of its area in the CAD by which a load or a contact may be off.
constexpr double kAreaLimit = 0.02;

struct Areas {
    double meshed = 0.0;  // m^2
    double exact = 0.0;   // m^2

    double deviation() const { return exact > 0.0 ? meshed / exact - 1.0 : 0.0; }
    bool isOff() const { return std::abs(deviation()) > kAreaLimit; }
};

/// What acts by the area of faces.
struct AreaLoad {
    std::string object;
    const std::vector<PartFace>* faces = nullptr;
};

std::string areaText(double area) { return formatQuantity({area, dimension::area()}, 4); }

Error areaWarning(const char* code, std::string object, const char* message, const Areas& areas,
                  std::string advice) {
    return failure(code, std::move(object), message,
                   {areaText(areas.meshed), areaText(areas.exact),
                    fmt::format("{:+.1f}", 100.0 * areas.deviation())},
                   std::move(advice));
}

std::string adviceOnContact(const Areas& areas) {
    if (areas.meshed < areas.exact) {
        return "Give the parts a smaller element size.";
    }
    // Unlike the search in the CAD, the integration does not see parts in between.
    return "If a part thinner than the gap of the contacts lies between them, make the gap smaller "
           "than it is thick. Else give the parts a smaller element size.";
}

template <class Load>
void addLoads(const LoadRange& range, const std::vector<Load>& all, std::vector<AreaLoad>& loads) {
    for (std::size_t i = range.first; i < range.first + range.count; ++i) {
        loads.push_back({range.name, &all[i].faces});
    }
}

std::vector<AreaLoad> areaLoads(const RunSpec& spec) {
    std::vector<AreaLoad> loads;
    if (const auto* structural = std::get_if<StructuralModel>(&spec.physics)) {
        for (const Pressure& pressure : structural->pressures) {
            if (!pressure.faces.empty()) {
                loads.push_back({"pressure on '" + spec.partNames[pressure.faces[0].part] + "'",
                                 &pressure.faces});
            }
        }
        return loads;
    }
    const auto& thermal = std::get<ThermalModel>(spec.physics);
    for (const LoadRange& range : spec.loads) {
        if (range.model == "convection") {
            addLoads(range, thermal.convections, loads);
        } else if (range.model == "radiation") {
            addLoads(range, thermal.radiations, loads);
        } else if (range.model == "enclosure_radiation") {
            addLoads(range, thermal.enclosures, loads);
        } else if (range.model == "heat_flux") {
            addLoads(range, thermal.fluxes, loads);
        }
    }
    return loads;
}

Areas areasOf(const PartFace& face, const RunSpec& spec, const Assembly& assembly,
              const FeMesh& mesh, const FaceTriangles& triangles) {
    Areas areas;
    const PartShape& shape = *assembly.parts[spec.parts[face.part].part].shape;
    areas.exact = face.face < shape.faces.size() ? shape.faces[face.face].area : 0.0;
    for (const std::uint32_t index : triangles.of(face)) {
        areas.meshed += tri6::area(tri6::coordinates(mesh, mesh.triangles[index]));
    }
    return areas;
}

/// Which contacts pass what the study is about.
std::vector<std::uint8_t> passingContacts(const RunSpec& spec) {
    return std::holds_alternative<StructuralModel>(spec.physics)
               ? bondedInterfaces(contactsOf(spec))
               : conductingInterfaces(contactsOf(spec));
}

/// By interface, zero where it passes nothing; of none where a stop is requested.
std::vector<Areas> contactAreas(const RunSpec& spec, const std::vector<ContactPair>& pairs,
                                const FeMesh& mesh, const ThreadPool& pool,
                                const TaskContext& context) {
    const std::vector<ContactInterface>& interfaces = contactsOf(spec);
    if (interfaces.empty()) {
        return {};
    }
    const auto contacts = integrateContacts(mesh, interfaces, pool, context);
    if (!contacts) {
        return {};
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> exact;
    for (const ContactPair& pair : pairs) {
        exact[{pair.partA, pair.partB}] = pair.area;
    }
    const std::vector<std::uint8_t> passes = passingContacts(spec);
    std::vector<Areas> areas(interfaces.size());
    for (std::size_t i = 0; i < interfaces.size(); ++i) {
        if (passes[i] == 0) {
            continue;  // `exact` stays 0, which is no deviation
        }
        const auto& [a, b] = interfaces[i].faces.front();
        areas[i].exact = exact[{spec.parts[a.part].part, spec.parts[b.part].part}];
    }
    for (const ContactPatch& patch : contacts->patches) {
        for (const ContactPoint& point : contacts->pointsOf(patch)) {
            areas[patch.interface].meshed += point.area;
        }
    }
    return areas;
}

void warnOfContacts(const RunSpec& spec, const std::vector<Areas>& areas, Problems& warnings) {
    std::size_t count = 0;
    std::size_t worst = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        count += areas[i].isOff() ? 1 : 0;
        if (std::abs(areas[i].deviation()) > std::abs(areas[worst].deviation())) {
            worst = i;
        }
    }
    if (count == 0) {
        return;
    }
    const auto& [a, b] = contactsOf(spec)[worst].faces.front();
    std::string object =
        fmt::format("contact '{}' - '{}'", spec.partNames[a.part], spec.partNames[b.part]);
    if (count > 1) {
        object += fmt::format(" and {} more", count - 1);
    }
    warnings.push_back(
        areaWarning("mesh.contact_area", std::move(object),
                    "On the mesh the parts touch over {0}, in the CAD over {1} ({2} %).",
                    areas[worst], adviceOnContact(areas[worst])));
}

}  // namespace

const std::vector<ContactInterface>& contactsOf(const RunSpec& spec) {
    const auto* structural = std::get_if<StructuralModel>(&spec.physics);
    return structural != nullptr ? structural->contacts
                                 : std::get<ThermalModel>(spec.physics).contacts;
}

Problems warningsOfAreas(const RunSpec& spec, const Assembly& assembly,
                         const std::vector<ContactPair>& pairs, const FeMesh& mesh,
                         const ThreadPool& pool, const TaskContext& context) {
    Problems warnings;
    const FaceTriangles triangles(mesh);
    std::map<PartFace, Areas> known;
    for (const AreaLoad& load : areaLoads(spec)) {
        Areas worst;
        double missed = 0.0;  // m^2, too much and too little alike
        double all = 0.0;     // m^2
        for (const PartFace& face : *load.faces) {
            const auto [found, isNew] = known.try_emplace(face);
            if (isNew) {
                found->second = areasOf(face, spec, assembly, mesh, triangles);
            }
            const Areas& areas = found->second;
            missed += std::abs(areas.meshed - areas.exact);
            all += areas.exact;
            if (std::abs(areas.deviation()) > std::abs(worst.deviation())) {
                worst = areas;
            }
        }
        // A fillet that is far off does not matter to a load on a thousand times its area.
        if (missed > kAreaLimit * all && worst.isOff()) {
            warnings.push_back(
                areaWarning("mesh.face_area", load.object,
                            "The mesh does not follow its faces: one has {0} on it, {1} "
                            "in the CAD ({2} %).",
                            worst, "Give the parts a smaller element size."));
        }
    }
    warnOfContacts(spec, contactAreas(spec, pairs, mesh, pool, context), warnings);
    return warnings;
}

}  // namespace twinbench
