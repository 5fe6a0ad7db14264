#include "simulation/stress_error.h"

#include <algorithm>
#include <cmath>

#include "simulation/elastic_integrators.h"

namespace twinbench {

namespace {

using StressVector = Eigen::Matrix<double, 6, 1>;

/// What rounding and the solver's tolerance leave of displacements within an element, as a share of
/// their differences.
constexpr double kResolvedDisplacement = 1e-8;

StressVector vectorOf(const Eigen::Matrix3d& t) {
    StressVector vector;
    vector << t(0, 0), t(1, 1), t(2, 2), t(0, 1), t(1, 2), t(2, 0);
    return vector;
}

Eigen::Matrix3d tensorOf(const StressVector& v) {
    Eigen::Matrix3d tensor;
    tensor << v[0], v[3], v[5], v[3], v[1], v[4], v[5], v[4], v[2];
    return tensor;
}

Eigen::Matrix<double, 6, 4> strainAtPoints(const FeMesh& mesh, std::uint32_t element,
                                           const Eigen::VectorXd& displacement) {
    const auto values = tet10::nodalValues<3>(mesh, element, displacement);
    Eigen::Matrix<double, 6, 4> strains;
    int q = 0;
    tet10::forPoints(tet10::table4(), tet10::coordinates(mesh, element),
                     [&](const tet10::Point& point, const tet10::Shape&) {
                         strains.col(q++) = vectorOf(strainOf(values * point.gradient));
                     });
    return strains;
}

/// Of the total strain at the place of a shape vector.
StressVector stressAt(ElementLaw& law, const StressVector& strain, const tet10::Shape& shape,
                      bool hasTemperature) {
    Eigen::Matrix3d stress = law.at(shape).elasticity.stress(tensorOf(strain));
    if (hasTemperature) {
        stress -= law.expansionStress(shape);
    }
    return vectorOf(stress);
}

const tet10::Shape& middleShape() {
    static const tet10::Shape shape = tet10::shape(Eigen::Vector3d::Constant(0.25));
    return shape;
}

}  // namespace

ElementStress::ElementStress(const StructuralModel& model, const Eigen::VectorXd& displacement)
    : model_(model), displacement_(displacement), laws_(model) {
    for (std::uint32_t part = 0; part < model.materials.size(); ++part) {
        compliances_.push_back(complianceOf(laws_.fixed(part).elasticity));
    }
}

Eigen::Matrix<double, 6, 4> ElementStress::atPoints(std::uint32_t element) const {
    ElementLaw law(laws_, element);
    Eigen::Matrix<double, 6, 4> values = strainAtPoints(*model_.mesh, element, displacement_);
    for (int q = 0; q < 4; ++q) {
        values.col(q) =
            stressAt(law, values.col(q), tet10::table4().shapes[static_cast<std::size_t>(q)],
                     model_.temperature.has_value());
    }
    return values;
}

Eigen::Matrix<double, 6, 10> ElementStress::atNodes(std::uint32_t element) const {
    ElementLaw law(laws_, element);
    // The strain is linear in straight elements; the thermal one is not, so it is taken off here.
    Eigen::Matrix<double, 6, 10> values =
        tet10::extrapolateToNodes<6>(strainAtPoints(*model_.mesh, element, displacement_));
    for (int i = 0; i < 10; ++i) {
        values.col(i) =
            stressAt(law, values.col(i), tet10::Shape::Unit(i), model_.temperature.has_value());
    }
    return values;
}

Eigen::Matrix<double, 6, 6> ElementStress::energyForm(std::uint32_t element) const {
    ElementLaw law(laws_, element);
    return law.varies() ? complianceOf(law.at(middleShape()).elasticity)
                        : compliances_[model_.mesh->partOfElement(element)];
}

double ElementStress::resolution(std::uint32_t element, double volume) const {
    const FeMesh& mesh = *model_.mesh;
    const auto values = tet10::nodalValues<3>(mesh, element, displacement_);
    const double stiffness = laws_.fixed(mesh.partOfElement(element))
                                 .elasticity.normalStiffness(Eigen::Vector3d::UnitX())
                                 .along;
    const Eigen::Vector3d mean = values.rowwise().mean();
    const double difference =
        kResolvedDisplacement * (values.colwise() - mean).colwise().norm().maxCoeff();
    return stiffness * difference * difference * std::cbrt(volume);
}

ErrorEstimate StressError::estimate(const ThreadPool& pool, const TaskContext& context) const {
    return estimator_.estimate(pool, context);
}

double StressError::bandAt(std::uint32_t node, StressMeasure measure) const {
    return estimator_.bandAt(node, [measure](const StressVector& difference) {
        if (measure == StressMeasure::VonMises) {
            return vonMises(difference.data());
        }
        const auto principal = principalStresses(difference.data());
        return measure == StressMeasure::Tresca
                   ? principal.front() - principal.back()
                   : std::max(std::abs(principal.front()), std::abs(principal.back()));
    });
}

}  // namespace twinbench
