#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/eigen_vec3.h"
#include "simulation/element_patches.h"
#include "simulation/patch_polynomial.h"
#include "simulation/thermal_integrators.h"

namespace twinbench {

/// Squares of energy norms, of stresses in joules (twice the elastic energy), of heat fluxes in
/// watt kelvins.
struct EnergyError {
    double error = 0.0;   ///< of the estimated error
    double energy = 0.0;  ///< of the computed field
    /// What rounding and the solver's tolerance may leave of a field that is zero.
    double resolution = 0.0;

    /// sqrt(error / (energy + error)), 0 to 1 (Zienkiewicz & Zhu 1987, Int. J. Numer. Methods Eng.
    /// 24, 337-357); zero for a field that is not resolved.
    double relative() const;
    EnergyError& operator+=(const EnergyError& other);
};

/// The estimated discretisation error of a field. Empty once a stop was requested.
struct ErrorEstimate {
    std::vector<double> elements;    ///< EnergyError::error of each element
    std::vector<EnergyError> parts;  ///< the sums over the elements of each part
    EnergyError total;
};

/// The sums of an estimate over the parts of a mesh.
ErrorEstimate summedByPart(const FeMesh& mesh, std::span<const EnergyError> elements);

/// Estimates the error of a field of D = Field::kComponents numbers that elements compute from
/// nodal values, by comparing it with a better one that is recovered from it (superconvergent patch
/// recovery: Zienkiewicz & Zhu 1992, Int. J. Numer. Methods Eng. 33, 1331-1364 and 1365-1382).
/// About each corner a quadratic is fitted to the values at the Gauss points of the elements
/// around, within the part, weighted by the inverse of their squared distance from the corner,
/// where the fit is wanted. It gives the field at the corner, the mean of two gives it at a node in
/// between, and shape functions interpolate. Of smooth fields this is more exact by an order.
///
/// A Field tells of an element: atPoints(e), D x 4, at the points of tet10::table4(); atNodes(e),
/// D x 10, its own values at its nodes; energyForm(e), the D x D matrix K by which v K v is an
/// energy per volume; resolution(e, v), of EnergyError, for an element of the volume v. All are
/// called from several threads.
template <class Field>
class ErrorEstimator {
public:
    static constexpr int kComponents = Field::kComponents;
    using Value = Eigen::Matrix<double, kComponents, 1>;
    using AtPoints = Eigen::Matrix<double, kComponents, 4>;
    using AtNodes = Eigen::Matrix<double, kComponents, 10>;

    /// Both must outlive it.
    ErrorEstimator(const ElementPatches& patches, const Field& field)
        : patches_(patches), mesh_(patches.mesh()), field_(field) {}

    ErrorEstimate estimate(const ThreadPool& pool, const TaskContext& context) const;
    /// The recovered value at a node less that of each element of the node's part that has it.
    std::vector<Value> differencesAt(std::uint32_t node) const;
    /// Half the width of the band about the value of a measure at a node: the root of the mean of
    /// norm(d)^2 over differencesAt(node). With a norm for which |m(a) - m(b)| <= norm(a - b) it is
    /// how far the measure m of the recovered value may be from that of an element.
    template <class Norm>
    double bandAt(std::uint32_t node, const Norm& norm) const {
        const std::vector<Value> differences = differencesAt(node);
        double sum = 0.0;
        for (const Value& difference : differences) {
            const double length = norm(difference);
            sum += length * length;
        }
        return differences.empty() ? 0.0 : std::sqrt(sum / static_cast<double>(differences.size()));
    }

private:
    using Polynomial = PatchPolynomial<kComponents>;
    struct ElementSamples {
        Eigen::Matrix<double, 3, 4> places;
        AtPoints values;
    };
    using Sample = PatchSample<kComponents>;
    /// What fits need again and again.
    struct Workspace {
        std::vector<std::uint32_t> patch;
        std::vector<Sample> samples;
    };

    /// `samplesOf` gives the ElementSamples of an element.
    template <class SamplesOf>
    Polynomial fit(std::uint32_t corner, const SamplesOf& samplesOf, Workspace& workspace) const;
    ElementSamples sample(std::uint32_t element) const;
    std::vector<Polynomial> fitAll(const ThreadPool& pool, const TaskContext& context) const;
    /// `polynomialOf` gives that of a corner.
    template <class Polynomials>
    AtNodes recovered(std::uint32_t element, const tet10::NodeCoordinates& x,
                      const Polynomials& polynomialOf) const;

    const ElementPatches& patches_;
    const FeMesh& mesh_;
    const Field& field_;
};

template <class Field>
auto ErrorEstimator<Field>::sample(std::uint32_t element) const -> ElementSamples {
    ElementSamples samples;
    samples.values = field_.atPoints(element);
    const auto x = tet10::coordinates(mesh_, element);
    for (int q = 0; q < 4; ++q) {
        samples.places.col(q) = x * tet10::table4().shapes[static_cast<std::size_t>(q)];
    }
    return samples;
}

template <class Field>
template <class SamplesOf>
auto ErrorEstimator<Field>::fit(std::uint32_t corner, const SamplesOf& samplesOf,
                                Workspace& workspace) const -> Polynomial {
    // Of the mean square distance: so that no point counts alone.
    constexpr double kNear = 0.05;
    patches_.collect(corner, workspace.patch);
    workspace.samples.clear();
    const Eigen::Vector3d place = toEigen(mesh_.nodes[corner]);
    double sum = 0.0;
    for (const std::uint32_t e : workspace.patch) {
        const ElementSamples& samples = samplesOf(e);
        for (int q = 0; q < 4; ++q) {
            const double square = (samples.places.col(q) - place).squaredNorm();
            workspace.samples.push_back({samples.places.col(q), samples.values.col(q), square});
            sum += square;
        }
    }
    const double mean = sum / static_cast<double>(workspace.samples.size());
    for (Sample& sample : workspace.samples) {
        sample.weight = 1.0 / (sample.weight / mean + kNear);
    }
    return Polynomial(workspace.samples);
}

template <class Field>
auto ErrorEstimator<Field>::fitAll(const ThreadPool& pool, const TaskContext& context) const
    -> std::vector<Polynomial> {
    constexpr std::size_t kElements = 256;
    constexpr std::size_t kPatches = 32;
    std::vector<ElementSamples> samples(mesh_.elements.size());
    pool.forBlocks(samples.size(), kElements, [&](std::size_t begin, std::size_t end) {
        for (std::size_t e = begin; e < end && !context.stopRequested(); ++e) {
            samples[e] = sample(static_cast<std::uint32_t>(e));
        }
    });
    const auto samplesOf = [&](std::uint32_t e) -> const ElementSamples& { return samples[e]; };
    const std::vector<std::uint32_t>& corners = patches_.corners();
    std::vector<Polynomial> polynomials(corners.size());
    pool.forBlocks(corners.size(), kPatches, [&](std::size_t begin, std::size_t end) {
        Workspace workspace;
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            polynomials[i] = fit(corners[i], samplesOf, workspace);
        }
    });
    return polynomials;
}

template <class Field>
template <class Polynomials>
auto ErrorEstimator<Field>::recovered(std::uint32_t element, const tet10::NodeCoordinates& x,
                                      const Polynomials& polynomialOf) const -> AtNodes {
    const auto& nodes = mesh_.elements[element];
    AtNodes values;
    for (int i = 0; i < 4; ++i) {
        values.col(i) = polynomialOf(nodes[static_cast<std::size_t>(i)]).at(x.col(i));
    }
    for (int k = 0; k < 6; ++k) {
        const auto [a, b] = tet10::kEdges[static_cast<std::size_t>(k)];
        const Eigen::Vector3d middle = x.col(4 + k);
        values.col(4 + k) = 0.5 * (polynomialOf(nodes[static_cast<std::size_t>(a)]).at(middle) +
                                   polynomialOf(nodes[static_cast<std::size_t>(b)]).at(middle));
    }
    return values;
}

template <class Field>
ErrorEstimate ErrorEstimator<Field>::estimate(const ThreadPool& pool,
                                              const TaskContext& context) const {
    constexpr std::size_t kElements = 128;
    const std::vector<Polynomial> polynomials = fitAll(pool, context);
    const auto polynomialOf = [&](std::uint32_t corner) -> const Polynomial& {
        return polynomials[patches_.indexOf(corner)];
    };
    std::vector<EnergyError> elements(mesh_.elements.size());
    pool.forBlocks(elements.size(), kElements, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            const auto e = static_cast<std::uint32_t>(i);
            const auto x = tet10::coordinates(mesh_, e);
            const auto form = field_.energyForm(e);
            const ThermalElementMatrix mass = capacityMatrix(x, 1.0);
            const AtNodes raw = field_.atNodes(e);
            const AtNodes difference = recovered(e, x, polynomialOf) - raw;
            const auto squared = [&](const AtNodes& v) {
                return form.lazyProduct(v).cwiseProduct(v.lazyProduct(mass)).sum();
            };
            elements[i] = {squared(difference), squared(raw), field_.resolution(e, mass.sum())};
        }
    });
    return context.stopRequested() ? ErrorEstimate{} : summedByPart(mesh_, elements);
}

template <class Field>
auto ErrorEstimator<Field>::differencesAt(std::uint32_t node) const -> std::vector<Value> {
    std::vector<Value> differences;
    Workspace workspace;
    const auto samplesOf = [&](std::uint32_t e) { return sample(e); };
    const Eigen::Vector3d place = toEigen(mesh_.nodes[node]);
    Value best = Value::Zero();
    for (const std::uint32_t e : patches_.elementsAt(node)) {
        const auto& nodes = mesh_.elements[e];
        const auto local = std::distance(nodes.begin(), std::ranges::find(nodes, node));
        if (differences.empty() && local < 4) {
            best = fit(node, samplesOf, workspace).at(place);
        } else if (differences.empty()) {
            const auto [a, b] = tet10::kEdges[static_cast<std::size_t>(local - 4)];
            best = 0.5 * (fit(nodes[static_cast<std::size_t>(a)], samplesOf, workspace).at(place) +
                          fit(nodes[static_cast<std::size_t>(b)], samplesOf, workspace).at(place));
        }
        differences.push_back(best - field_.atNodes(e).col(local));
    }
    return differences;
}

}  // namespace twinbench
