#pragma once

#include <map>
#include <optional>
#include <string>

#include "geometry/assembly.h"
#include "twin/material_library.h"
#include "twin/system_model.h"
#include "twin/value_reader.h"

namespace twinbench {

/// The masses of parts: exact volume times the density of the material at room temperature. The
/// model and the library must outlive it.
class PartMasses {
public:
    PartMasses(const SystemModel& model, const MaterialLibrary& library);

    /// kg; none for a part without a solid, a material or a density that can be read.
    std::optional<double> of(const Part& part);

private:
    std::optional<double> densityOf(const std::string& material) const;

    const SystemModel& model_;
    const MaterialLibrary& library_;
    ParameterValues parameters_;
    std::map<std::string, std::optional<double>> densities_;  ///< kg/m^3, by material
};

}  // namespace twinbench
