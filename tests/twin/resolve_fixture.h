#pragma once

#include <stdexcept>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/model_edit.h"
#include "twin/run_spec.h"

namespace twinbench::test {

/// A model to resolve: two cells (the second turned by 90 degrees about z) on a plate, and a sheet
/// that is no solid. Cells are 20 x 10 x 30 mm, the plate is 60 x 40 x 4 mm below z = 0.
class ResolveFixture {
public:
    ResolveFixture() {
        const ShapePointer cell = boxShape({0, 0, 0}, {0.02, 0.01, 0.03});
        assembly_ = makeAssembly(
            "Module", {makePart("Cell 1", cell),
                       makePart("Cell 2", cell, turned({0, 0, 1}, 90.0, {0.04, 0, 0})),
                       makePart("Plate", boxShape({-0.01, -0.01, -0.004}, {0.05, 0.03, 0})),
                       makePart("Sheet", sheetShape())});
        put(EntityKind::Material, "cell",
            R"J({"density": "2500 kg/m^3", "specific_heat": "1000 J/(kg*K)",
                "thermal_conductivity": ["30 W/(m*K)", "20 W/(m*K)", "1.2 W/(m*K)"],
                "youngs_modulus": "10 GPa", "poissons_ratio": 0.3,
                "thermal_expansion": "10e-6 1/K", "reference_temperature": "25 degC"})J");
        put(EntityKind::Material, "plate",
            R"J({"density": "2700 kg/m^3", "specific_heat": "900 J/(kg*K)",
                "thermal_conductivity": "200 W/(m*K)", "youngs_modulus": "70 GPa",
                "poissons_ratio": "0.33", "thermal_expansion": "23e-6/K"})J");
        put(EntityKind::Assignment, "cells", R"J({"part": "Cell*", "material": "cell"})J");
        put(EntityKind::Assignment, "plate", R"J({"part": "Plate", "material": "plate"})J");
        put(EntityKind::Selection, "cooled",
            R"J({"part": "Plate", "where": "planar and normal = -z"})J");
        put(EntityKind::Parameter, "cell_loss", R"J("8 W")J");
        put(EntityKind::Parameter, "h_coolant", R"J("800 W/(m^2*K)")J");
        put(EntityKind::Scenario, "Double", R"J({"set": {"cell_loss": "16 W"}})J");
        put(EntityKind::Study, "Steady", R"J({"type": "thermal_steady"})J");
        put(EntityKind::Study, "Warm-up",
            R"J({"type": "thermal_transient", "initial_temperature": "25 degC",
                "duration": "100 s", "output_interval": "30 s"})J");
        put(EntityKind::Study, "Stress",
            R"J({"type": "structural_static", "temperature_from": "Warm-up", "time": "50 s"})J");
        contacts_ = {{0, 2, {{MinZ, MaxZ, 2e-4}}, 2e-4, 0.0, 0.0},
                     {1, 2, {{MinZ, MaxZ, 2e-4}}, 2e-4, 0.0, 0.0}};
    }

    void put(EntityKind kind, const std::string& name, const std::string& json) {
        const auto applied = apply(model_, {"", {{kind, name, Json::parse(json), std::nullopt}}});
        if (!applied) {
            throw std::runtime_error(applied.error().front().describe());
        }
    }

    Checked<RunSpec> resolve(const StudyRequest& request) {
        return twinbench::resolve(model_, assembly_, library_, request,
                                  [this](double gap) -> Result<std::vector<ContactPair>> {
                                      gaps_.push_back(gap);
                                      return contacts_;
                                  });
    }
    Checked<RunSpec> resolve(const char* study) { return resolve(StudyRequest{study}); }

    SystemModel model_;
    Assembly assembly_;
    MaterialLibrary library_;
    std::vector<ContactPair> contacts_;
    std::vector<double> gaps_;  ///< of the calls of the contact finder
};

}  // namespace twinbench::test
