#include "simulation/model_check.h"

#include <cmath>

#include <fmt/format.h>

#include "simulation/tet10.h"

namespace twinbench {

std::string partName(const FeMesh& mesh, std::size_t part) {
    const bool isNamed = part < mesh.parts.size() && !mesh.parts[part].name.empty();
    return isNamed ? mesh.parts[part].name : fmt::format("part {}", part);
}

std::string faceName(const FeMesh& mesh, PartFace face) {
    return fmt::format("{}, face {}", partName(mesh, face.part), face.face);
}

void ModelCheck::requirePositive(double value, std::string_view quantity, std::string_view unit,
                                 std::size_t part) {
    if (!(value > 0.0) || !std::isfinite(value)) {
        add(badInput("model.not_positive", partName(mesh_, part),
                     "{0} is {1} {2}; it must be above 0.",
                     {std::string(quantity), fmt::format("{:.6g}", value), std::string(unit)},
                     "Give the part's material a positive value."));
    }
}

void ModelCheck::requireAscending(std::span<const double> kelvin, std::string_view quantity,
                                  std::size_t part) {
    double last = -1.0;
    for (std::size_t i = 0; i < kelvin.size(); ++i) {
        if (!std::isfinite(kelvin[i]) || kelvin[i] < 0.0 || !(kelvin[i] > last)) {
            add(badInput(
                "material.table_order", partName(mesh_, part),
                "{0} has {1} K as temperature {2} of its table; they must ascend from "
                "absolute zero.",
                {std::string(quantity), fmt::format("{:.6g}", kelvin[i]), std::to_string(i + 1)}));
            return;
        }
        last = kelvin[i];
    }
}

void ModelCheck::requireFinite(double value, std::string_view quantity, std::string_view unit,
                               std::string object) {
    if (!std::isfinite(value)) {
        add(badInput("model.not_finite", std::move(object),
                     "{0} is {1} {2}; it must be a finite number.",
                     {std::string(quantity), fmt::format("{:.6g}", value), std::string(unit)}));
    }
}

void ModelCheck::requireMaterials(std::size_t count) {
    for (std::size_t part = count; part < mesh_.parts.size(); ++part) {
        add(badInput("model.no_material", partName(mesh_, part), "The part has no material.", {},
                     "Assign a material to it or exclude it from the study."));
    }
}

void ModelCheck::requireFaces(std::span<const PartFace> faces, std::string_view role) {
    if (faces.empty()) {
        add(badInput("model.no_faces", std::string(role), "It acts on no face.", {},
                     "Choose at least one face."));
    }
    for (const PartFace& face : faces) {
        if (!faces_.has(face)) {
            add(badInput("model.unknown_face", faceName(mesh_, face),
                         "The mesh has no such face for the {0}.", {std::string(role)},
                         "Mesh the part again or choose another face."));
        }
    }
}

void ModelCheck::requireTarget(std::span<const PartFace> faces, const LineTarget& lines,
                               std::string_view role) {
    if (lines.empty()) {
        requireFaces(faces, role);
    } else if (const auto nodes = nodesOf(mesh_, faces_, lines); !nodes) {
        add(nodes.error());
    }
}

void ModelCheck::requireContacts(std::span<const ContactInterface> contacts) {
    for (const ContactInterface& contact : contacts) {
        std::string object = "contact";
        for (const auto& [a, b] : contact.faces) {
            object = fmt::format("contact of {} and {}", partName(mesh_, a.part),
                                 partName(mesh_, b.part));
            for (const PartFace& face : {a, b}) {
                requireFaces({&face, 1}, "contact");
            }
        }
        if (!(contact.gap >= 0.0) || !std::isfinite(contact.gap)) {
            add(badInput("contact.gap", object, "The gap is {0} m; it must not be negative.",
                         {fmt::format("{:.6g}", contact.gap)}));
        }
        if (!(contact.conductance >= 0.0)) {
            add(badInput("contact.conductance", object,
                         "The conductance is {0} W/(m^2 K); it must not be negative.",
                         {fmt::format("{:.6g}", contact.conductance)}));
        }
    }
}

void ModelCheck::requireValidElements() {
    for (std::size_t part = 0; part < mesh_.parts.size(); ++part) {
        std::size_t inverted = 0;
        const FePart& range = mesh_.parts[part];
        for (std::size_t i = 0; i < range.elementCount; ++i) {
            double smallest = HUGE_VAL;
            tet10::forStiffnessPoints(
                tet10::coordinates(mesh_, range.firstElement + i),
                [&](const tet10::Point& point, const tet10::Shape&) {
                    smallest = std::isnan(point.weight) ? -1.0 : std::min(smallest, point.weight);
                });
            inverted += smallest > 0.0 ? 0 : 1;
        }
        if (inverted > 0) {
            add(badInput("mesh.inverted", partName(mesh_, part),
                         "{0} of its {1} elements are inverted.",
                         {std::to_string(inverted), std::to_string(range.elementCount)},
                         "Mesh the part again with another element size."));
        }
    }
}

Error combined(const Problems& problems) {
    if (problems.size() == 1) {
        return problems.front();
    }
    std::string list;
    for (const Error& problem : problems) {
        list += (list.empty() ? "" : "\n") + problem.describe();
    }
    return badInput("model.problems", {}, "The model has {0} problems:\n{1}",
                    {std::to_string(problems.size()), list});
}

}  // namespace twinbench
