#pragma once

#include <QString>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"

namespace twinbench {

/// The six places of the window, in the order of the work.
enum class Step { Geometry, Materials, Physics, Mesh, Solve, Results };

/// Something that is still missing for a run, with what a click on it selects.
struct MissingPiece {
    Step step = Step::Geometry;  ///< where it is mended
    QString text;                ///< "3 parts have no material"
    std::vector<std::uint32_t> parts;
    bool isStudy = false;  ///< a study, of a kind that is to be chosen
};

/// What a run of the study (empty: of any) would complain about, as far as it can be told at once;
/// `notMeshed` are parts whose meshing failed.
std::vector<MissingPiece> missingPieces(const SystemModel& model, const Assembly* assembly,
                                        const std::string& study,
                                        std::vector<std::uint32_t> notMeshed);

}  // namespace twinbench
