#include "simulation/table_ranges.h"

#include <algorithm>

#include "core/archive.h"
#include "core/quantity.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

// K; stored temperatures, from which stress is computed, are of single precision.
constexpr double kSlack = 1e-3;

std::string text(double kelvin) {
    return formatQuantity({kelvin, dimension::temperature(), true},
                          displayUnit(dimension::temperature(), true), 4);
}

}  // namespace

TableRanges::TableRanges(const ThermalModel& model, bool transient) : mesh_(*model.mesh) {
    for (std::uint32_t part = 0; part < model.materials.size(); ++part) {
        const ThermalMaterial& material = model.materials[part];
        add("thermal conductivity", material.conductivity.temperatures, part);
        if (transient) {
            add("specific heat", material.specificHeat.temperatures, part);
        }
        if (model.electric && model.electric->conductivities[part]) {
            add("electrical conductivity", model.electric->conductivities[part]->temperatures,
                part);
        }
    }
}

TableRanges::TableRanges(const StructuralModel& model) : mesh_(*model.mesh) {
    for (std::uint32_t part = 0; part < model.materials.size(); ++part) {
        if (part >= model.tableEnds.size()) {
            add("stiffness and expansion", model.materials[part].temperatures, part);
            continue;
        }
        for (const TableEnds& ends : model.tableEnds[part]) {
            add(ends.property, {ends.lowest, ends.highest}, part);
        }
    }
}

void TableRanges::add(const std::string& property, const std::vector<double>& kelvin,
                      std::uint32_t part) {
    if (kelvin.empty()) {
        return;
    }
    const auto same = std::ranges::find_if(tables_, [&](const Table& table) {
        return table.property == property && table.lowest == kelvin.front() &&
               table.highest == kelvin.back();
    });
    if (same == tables_.end()) {
        tables_.push_back({property, kelvin.front(), kelvin.back(), {part}, HUGE_VAL, -HUGE_VAL});
    } else {
        same->parts.push_back(part);
    }
}

void TableRanges::check(const Eigen::VectorXd& temperature) {
    for (Table& table : tables_) {
        for (const std::uint32_t index : table.parts) {
            const FePart& part = mesh_.parts[index];
            const auto values = temperature.segment(static_cast<Eigen::Index>(part.firstNode),
                                                    static_cast<Eigen::Index>(part.nodeCount));
            table.coldest = std::min(table.coldest, values.minCoeff());
            table.warmest = std::max(table.warmest, values.maxCoeff());
        }
    }
}

void TableRanges::warn(const TaskContext& context) const {
    for (const Table& table : tables_) {
        if (table.coldest >= table.lowest - kSlack && table.warmest <= table.highest + kSlack) {
            continue;
        }
        std::string object = partName(mesh_, table.parts.front());
        if (table.parts.size() > 1) {
            object += " and " + std::to_string(table.parts.size() - 1) + " more";
        }
        context.diagnostics().warn(failure("material.beyond_table", object,
                                           "The table of the {0} reaches from {1} to {2}, the "
                                           "temperatures from {3} to {4}: beyond "
                                           "its ends the last value counts.",
                                           {table.property, text(table.lowest), text(table.highest),
                                            text(table.coldest), text(table.warmest)},
                                           "Extend the table if the property goes on changing."));
    }
}

std::vector<std::byte> TableRanges::memory() const {
    ArchiveWriter archive;
    archive.write(static_cast<std::uint64_t>(tables_.size()));
    for (const Table& table : tables_) {
        archive.write(table.coldest);
        archive.write(table.warmest);
    }
    return archive.take();
}

Result<void> TableRanges::remember(std::span<const std::byte> memory) {
    ArchiveReader archive(memory);
    if (archive.read<std::uint64_t>() != tables_.size()) {
        return fail(failure("archive.damaged", "table ranges", "They are of another model.", {},
                            "Run it anew."));
    }
    for (Table& table : tables_) {
        archive.read(table.coldest);
        archive.read(table.warmest);
    }
    return archive.status("table ranges");
}

}  // namespace twinbench
