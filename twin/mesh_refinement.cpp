#include "twin/mesh_refinement.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <ranges>

#include <fmt/format.h>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

constexpr std::size_t kMostPasses = 6;
/// Aimed below the target, as estimates scatter.
constexpr double kMargin = 0.9;
/// Of the average energy of a part, what one counts with at least: the error of a part that hardly
/// takes part in the field does not matter, however large it is beside the part's own energy.
constexpr double kLeastShare = 0.1;
/// The order of the error in the energy norm.
constexpr double kOrder = 2.0;
constexpr double kSmallestFactor = 0.4;  // of a size in one pass
constexpr double kLargestFactor = 0.9;
/// So much of the volume should not be left out without a word.
constexpr double kMuch = 0.2;
/// Of singular places in a text.
constexpr std::size_t kMostNames = 3;

std::string percent(double share) { return fmt::format("{:.3g}", 100.0 * share); }

/// The most elements that a mesh of the scaled sizes takes, from those of this one.
double elementsWith(const FeMesh& mesh, const std::vector<double>& factors) {
    double sum = 0.0;
    for (std::size_t p = 0; p < mesh.parts.size(); ++p) {
        sum += mesh.parts[p].elementCount / std::pow(factors[p], 3);
    }
    return sum;
}

double shareOfVolume(const FeMesh& mesh, const std::vector<char>& isChosen) {
    double chosen = 0.0;
    double whole = 0.0;
    for (std::size_t e = 0; e < mesh.elements.size(); ++e) {
        const double volume = std::abs(tet10::volume(tet10::coordinates(mesh, e)));
        whole += volume;
        chosen += isChosen[e] != 0 ? volume : 0.0;
    }
    return whole > 0.0 ? chosen / whole : 0.0;
}

}  // namespace

double MeshRefinement::relativeError(const FeMesh& mesh, const ErrorEstimate& error,
                                     const std::vector<char>& isLeftOut,
                                     std::vector<double>& partErrors) const {
    partErrors.clear();
    for (const FePart& part : mesh.parts) {
        double sum = 0.0;
        for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
            sum += isLeftOut[e] != 0 ? 0.0 : error.elements[e];
        }
        partErrors.push_back(sum);
    }
    EnergyError counted = error.total;
    counted.error = std::accumulate(partErrors.begin(), partErrors.end(), 0.0);
    return counted.relative();
}

std::vector<double> MeshRefinement::smallerSizes(const FeMesh& mesh, const ErrorEstimate& error,
                                                 const std::vector<double>& partErrors,
                                                 const std::vector<double>& sizes) const {
    const double aim = kMargin * target_.relative;
    const double least = kLeastShare * error.total.energy / static_cast<double>(sizes.size());
    std::vector<double> factors;
    for (std::size_t p = 0; p < sizes.size(); ++p) {
        // The shares add up to no more than the energy, so that the whole meets the aim too.
        const double share = (error.parts[p].energy + least) / (1.0 + kLeastShare);
        const double factor =
            std::pow(aim * std::sqrt(share / std::max(partErrors[p], 1e-300)), 1.0 / kOrder);
        factors.push_back(factor >= 1.0 ? 1.0
                                        : std::clamp(factor, kSmallestFactor, kLargestFactor));
    }
    // Where there is not room for all, all are made less fine.
    const auto most = static_cast<double>(target_.maxElements);
    for (int i = 0; i < 40 && elementsWith(mesh, factors) > most; ++i) {
        for (double& factor : factors) {
            factor = std::min(1.0, 1.03 * factor);
        }
    }
    std::vector<double> smaller;
    for (std::size_t p = 0; p < sizes.size(); ++p) {
        smaller.push_back(factors[p] * sizes[p]);
    }
    return smaller;
}

Error MeshRefinement::unmet(const char* text, const std::string& advice) const {
    return badInput("mesh.target_error", "mesh", text,
                    {percent(passes_.back().error), percent(target_.relative),
                     std::to_string(target_.maxElements)},
                    advice);
}

std::optional<std::vector<double>> MeshRefinement::next(const FeMesh& mesh,
                                                        const ErrorEstimate& error,
                                                        const std::vector<SingularPlace>& singular,
                                                        const std::vector<double>& sizes) {
    if (zones_.empty()) {
        zones_ = meanEdges(mesh);
        for (const SingularPlace& place : singular) {
            leftOut_.push_back(place.name);
        }
    }
    std::vector<double> partErrors;
    const std::vector<char> isLeftOut = elementsNear(mesh, singular, zones_);
    leftOutShare_ = shareOfVolume(mesh, isLeftOut);
    const double relative = relativeError(mesh, error, isLeftOut, partErrors);
    passes_.push_back({mesh.elements.size(), relative});
    problem_.reset();
    if (relative <= target_.relative) {
        return std::nullopt;
    }
    if (passes_.size() == kMostPasses) {
        problem_ = unmet(
            "The estimated error is {0} %, above the target of {1} %, after the mesh was "
            "made finer five times.",
            "Give the parts element sizes, or look for singular places: ends of "
            "contacts and sharp corners.");
        return std::nullopt;
    }
    std::vector<double> smaller = smallerSizes(mesh, error, partErrors, sizes);
    const bool isFiner =
        std::ranges::any_of(std::views::iota(std::size_t{0}, sizes.size()),
                            [&](std::size_t p) { return smaller[p] <= 0.97 * sizes[p]; });
    if (!isFiner) {
        problem_ = unmet(
            "The estimated error is {0} %, above the target of {1} %; a finer mesh would "
            "have more than {2} elements.",
            "Allow more (max_elements), or a larger error.");
        return std::nullopt;
    }
    return smaller;
}

Problems MeshRefinement::warnings() const {
    Problems warnings;
    if (problem_) {
        warnings.push_back(*problem_);
    }
    if (leftOutShare_ > kMuch) {
        warnings.push_back(
            badInput("mesh.left_out", "mesh",
                     "Singular places leave {0} % of the volume out of the target of the error.",
                     {percent(leftOutShare_)},
                     "Start from a smaller element size: what is left out is as wide as the first "
                     "elements."));
    }
    return warnings;
}

void MeshRefinement::giveUp(const Error& reason) {
    problem_ = unmet(
        "The estimated error is {0} %, above the target of {1} %, and a finer mesh "
        "failed.",
        "Allow a larger error, or give the parts element sizes.");
    problem_->cause = std::make_shared<const Error>(reason);
}

std::string refinementText(const StudyResult& result) {
    std::string text;
    for (const RefinementPass& pass : result.refinement) {
        text += fmt::format("{}{} % with {} elements", text.empty() ? "error " : ", ",
                            percent(pass.error), pass.elements);
    }
    const std::size_t named = std::min(result.leftOut.size(), kMostNames);
    for (std::size_t i = 0; i < named; ++i) {
        text += (i == 0 ? ", without " : "; ") + result.leftOut[i];
    }
    if (named < result.leftOut.size()) {
        text += fmt::format(" and {} more", result.leftOut.size() - named);
    }
    return text;
}

}  // namespace twinbench
