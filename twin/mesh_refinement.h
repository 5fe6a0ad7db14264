#pragma once

#include <optional>
#include <string>
#include <vector>

#include "simulation/error_estimate.h"
#include "simulation/singular_places.h"
#include "twin/run_spec.h"
#include "twin/study_result.h"

namespace twinbench {

/// Chooses element sizes by the estimated error until a run meets its target. The error is that of
/// the whole run relative to its energy, without the elements about singular places: those within
/// one element's edge of them in the first mesh, so that what is left out does not shrink with the
/// elements. Parts are made finer by their own error: it falls with the square of the element size
/// (quadratic elements, smooth fields; Zienkiewicz & Zhu 1987, Int. J. Numer. Methods Eng. 24,
/// 337-357).
class MeshRefinement {
public:
    explicit MeshRefinement(const ErrorTarget& target) : target_(target) {}

    /// Takes note of a solved run on a mesh made with `sizes` (metres, by part). Gives the sizes of
    /// the next mesh; none where the target is met or cannot be, see `problem`.
    std::optional<std::vector<double>> next(const FeMesh& mesh, const ErrorEstimate& error,
                                            const std::vector<SingularPlace>& singular,
                                            const std::vector<double>& sizes);
    /// That the mesh of the sizes given last could not be made or solved: what was before stays.
    void giveUp(const Error& reason);

    const std::vector<RefinementPass>& passes() const { return passes_; }
    /// The names of the singular places that were left out.
    const std::vector<std::string>& leftOut() const { return leftOut_; }
    /// Why the target is not met; none if it is.
    const std::optional<Error>& problem() const { return problem_; }
    /// That, and a warning where much of the volume is left out.
    Problems warnings() const;

private:
    double relativeError(const FeMesh& mesh, const ErrorEstimate& error,
                         const std::vector<char>& isLeftOut, std::vector<double>& partErrors) const;
    std::vector<double> smallerSizes(const FeMesh& mesh, const ErrorEstimate& error,
                                     const std::vector<double>& partErrors,
                                     const std::vector<double>& sizes) const;
    Error unmet(const char* text, const std::string& advice) const;

    ErrorTarget target_;
    std::vector<double> zones_;  // by part, metres: how far about a singular place is left out
    std::vector<RefinementPass> passes_;
    std::vector<std::string> leftOut_;
    std::optional<Error> problem_;
    double leftOutShare_ = 0.0;  // of the volume
};

/// "error 4.1 % with 1200 elements, 1.8 % with 5000, without ...": the meshes of a result on the
/// way to its target; empty without one.
std::string refinementText(const StudyResult& result);

}  // namespace twinbench
