#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// Something that stands in the way of a run and can be told without resolving the study.
struct Obstacle {
    enum class Kind {
        NoGeometry,
        PartsWithoutMaterial,
        NoStudy,
        TakesNoPart,         ///< a study whose lists of parts leave none
        ActsOnNothing,       ///< an attachment whose parts or faces are not there
        TemperatureNotHeld,  ///< a steady study without a temperature and without convection
        PartsNotHeld,        ///< a stress study without a support of any kind
    };
    Kind kind = Kind::NoGeometry;
    std::vector<std::uint32_t> parts = {};  ///< of the assembly, ascending: those it is about
    std::string attachment = {};            ///< that it is about
    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

/// What a run of the study, and of those that it starts from, would refuse, as far as it can be
/// told at once, in the order of the work. An unknown study: what any study would miss. Without an
/// assembly (it is being read) nothing is told of its parts.
std::vector<Obstacle> obstaclesOf(const SystemModel& model, const Assembly* assembly,
                                  const std::string& study);

}  // namespace twinbench
