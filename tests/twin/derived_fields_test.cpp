#include "twin/derived_fields.h"

#include <QtTest>
#include <cmath>

#include "tests/twin/small_meshes.h"
#include "twin/field_reading.h"

namespace twinbench {

class DerivedFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void trescaIsTwiceTheLargestShear();
    void safetyFactorIsYieldOverVonMises();
    void safetyFactorTakesTheYieldStrengthAtTheLocalTemperature();
    void safetyFactorIsNoNumberWithoutAYieldStrength();
    void unstressedPartHasTheLargestSafetyFactor();
    void safetyFactorBetweenNodesIsBetweenTheirs();
    void normOfATensorDoesNotDependOnTheAxes();
    void componentsAreFieldsOfTheirOwn();
    void magnitudeIsTheLengthOfAVector();
    void scalarsAndUnknownNamesHaveNoComponents();
};

namespace {

constexpr double kMega = 1e6;

/// One stress (xx yy zz xy yz zx) at every node.
Eigen::VectorXd uniform(const FeMesh& mesh, const std::array<double, 6>& stress) {
    return Eigen::Map<const Eigen::Matrix<double, 6, 1>>(stress.data())
        .replicate(static_cast<Eigen::Index>(mesh.nodes.size()), 1);
}

ResultPart part(std::optional<TemperatureCurve<double>> yield) {
    ResultPart part;
    part.yieldStrength = std::move(yield);
    return part;
}

}  // namespace

void DerivedFieldsTest::trescaIsTwiceTheLargestShear() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Block"});
    const ThreadPool pool(1);
    const std::vector<ResultPart> parts = {part({})};
    // Pure shear: principal stresses +tau, 0, -tau.
    const auto values =
        deriveField("tresca", uniform(*mesh, {0, 0, 0, 40 * kMega, 0, 0}), {mesh, parts, pool});
    QCOMPARE(values.size(), static_cast<Eigen::Index>(mesh->nodes.size()));
    QVERIFY((values.array() - 80 * kMega).abs().maxCoeff() < 1e-6 * kMega);
}

void DerivedFieldsTest::safetyFactorIsYieldOverVonMises() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Block"});
    const ThreadPool pool(1);
    const std::vector<ResultPart> parts = {part(250 * kMega)};
    const auto values = deriveField("safety_factor", uniform(*mesh, {0, 0, -100 * kMega, 0, 0, 0}),
                                    {mesh, parts, pool});
    QVERIFY((values.array() - 2.5).abs().maxCoeff() < 1e-12);
}

void DerivedFieldsTest::safetyFactorTakesTheYieldStrengthAtTheLocalTemperature() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Block"});
    const ThreadPool pool(1);
    const TemperatureCurve<double> yield({300.0, 400.0}, {200 * kMega, 100 * kMega});
    const std::vector<ResultPart> parts = {part(yield)};
    Eigen::VectorXd temperature(static_cast<Eigen::Index>(mesh->nodes.size()));
    for (Eigen::Index i = 0; i < temperature.size(); ++i) {
        temperature[i] = 300.0 + 1000.0 * mesh->nodes[static_cast<std::size_t>(i)].x;
    }
    const auto values = deriveField("safety_factor", uniform(*mesh, {50 * kMega, 0, 0, 0, 0, 0}),
                                    {mesh, parts, pool, temperature});
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const double share = mesh->nodes[static_cast<std::size_t>(i)].x / 0.1;
        QVERIFY(std::abs(values[i] - (4.0 - 2.0 * share)) < 1e-9);
    }
}

void DerivedFieldsTest::safetyFactorIsNoNumberWithoutAYieldStrength() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Steel", "Pad"});
    const ThreadPool pool(1);
    const std::vector<ResultPart> parts = {part(250 * kMega), part({})};
    const auto values =
        deriveField("safety_factor", uniform(*mesh, {kMega, 0, 0, 0, 0, 0}), {mesh, parts, pool});
    QVERIFY(std::isfinite(values[0]));
    QVERIFY(std::isnan(values[mesh->parts[1].firstNode]));
    QVERIFY(hasYieldStrength(parts));
    QVERIFY(!hasYieldStrength({part({})}));
}

void DerivedFieldsTest::unstressedPartHasTheLargestSafetyFactor() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Block"});
    const ThreadPool pool(1);
    const std::vector<ResultPart> parts = {part(250 * kMega)};
    const auto values = deriveField("safety_factor", uniform(*mesh, {}), {mesh, parts, pool});
    QVERIFY((values.array() / kLargestSafetyFactor - 1.0).abs().maxCoeff() < 1e-12);
}

void DerivedFieldsTest::safetyFactorBetweenNodesIsBetweenTheirs() {
    const auto mesh = rowOfBoxes(0.1, 1, {"Block"});
    std::vector<float> values(mesh->nodes.size(), 50.0F);
    values[mesh->elements[0][0]] = static_cast<float>(kLargestSafetyFactor);
    // At the centroid corners weigh -1/8 and mid-side nodes 1/4.
    MeshPoint centroid;
    centroid.shape << -0.125, -0.125, -0.125, -0.125, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25;
    const double value =
        valueAt(fieldDescription("safety_factor"), *mesh, centroid, values).front();
    QVERIFY2(value > 40.0 && value < 50.0, qPrintable(QString::number(value)));
    QVERIFY(valueAt(fieldDescription("von_mises"), *mesh, centroid, values).front() < 0.0);
}

void DerivedFieldsTest::normOfATensorDoesNotDependOnTheAxes() {
    // Pure shear, and the same turned by 45 degrees: tension and compression.
    Eigen::VectorXd strain(12);
    strain << 0, 0, 0, 0.003, 0, 0, 0.003, -0.003, 0, 0, 0, 0;
    const Eigen::VectorXd norm = nodalMeasure(fieldDescription("strain"), strain);
    QVERIFY(std::abs(norm[0] - std::sqrt(2.0) * 0.003) < 1e-15);
    QVERIFY(std::abs(norm[1] - norm[0]) < 1e-15);
}

void DerivedFieldsTest::componentsAreFieldsOfTheirOwn() {
    const auto component = findFieldComponent("stress_zx");
    QVERIFY(component.has_value());
    Eigen::VectorXd stress(12);
    stress << 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;
    QCOMPARE(extractComponent(*component, stress), Eigen::Vector2d(6, 12));
    const FieldInfo field = fieldDescription("stress_zx");
    QCOMPARE(field.components, 1);
    QCOMPARE(field.dimension, dimension::pressure());
    QCOMPARE(fieldTitle("stress_zx"), std::string("Stress zx"));
    QCOMPARE(fieldTitle("principal_stress_3"), std::string("Smallest principal stress"));
}

void DerivedFieldsTest::magnitudeIsTheLengthOfAVector() {
    const auto component = findFieldComponent("heat_flux_magnitude");
    QVERIFY(component.has_value());
    Eigen::VectorXd flux(6);
    flux << 3, 0, 4, 0, 5, 12;
    QCOMPARE(extractComponent(*component, flux), Eigen::Vector2d(5, 13));
}

void DerivedFieldsTest::scalarsAndUnknownNamesHaveNoComponents() {
    for (const char* name : {"temperature", "temperature_x", "stress_ab", "stress_magnitude",
                             "principal_stress_magnitude", "stress_", ""}) {
        QVERIFY2(!findFieldComponent(name), name);
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::DerivedFieldsTest)
#include "derived_fields_test.moc"
