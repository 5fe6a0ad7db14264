#include <QtTest>
#include <cmath>
#include <numeric>

#include "simulation/heat_flux_error.h"
#include "simulation/stress_error.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/error_cases.h"

namespace twinbench {

class ErrorEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void estimateIsNearTheExactError_data();
    void estimateIsNearTheExactError();
    void linearFieldsHaveNoError();
    void uniformTemperatureHasNoRelativeError();
    void estimateFallsAsTheErrorDoes();
    void doesNotDependOnTheNumberOfThreads();
    void contactKeepsJumpsOutOfTheEstimate();
    void sumsOverElementsArePartsAndWhole();
    void smallPartsAreEstimated();
    void stopLeavesNoEstimate();
};

namespace {

/// The bounds of estimated over true error that the estimate is held to.
constexpr double kLowest = 0.7, kHighest = 1.5;

using MakeCase = ErrorCase (*)(int);

Eigen::VectorXd linearTemperature(const FeMesh& mesh) {
    Eigen::VectorXd values(static_cast<Eigen::Index>(mesh.nodes.size()));
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const Vec3& p = mesh.nodes[static_cast<std::size_t>(i)];
        values[i] = 300.0 + 20.0 * p.x - 10.0 * p.y + 5.0 * p.z;
    }
    return values;
}

/// Something that no polynomial of low degree follows.
Eigen::VectorXd wavyTemperature(const FeMesh& mesh) {
    Eigen::VectorXd values(static_cast<Eigen::Index>(mesh.nodes.size()));
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const Vec3& p = mesh.nodes[static_cast<std::size_t>(i)];
        values[i] = 300.0 + 10.0 * std::sin(3.0 * p.x) * std::cos(2.0 * p.y + p.z);
    }
    return values;
}

ThermalModel copperModel(std::shared_ptr<const FeMesh> mesh) {
    ThermalModel model;
    model.materials.assign(mesh->parts.size(),
                           {0.0, 0.0, Mat3{Vec3{400, 0, 0}, Vec3{0, 400, 0}, Vec3{0, 0, 400}}});
    model.mesh = std::move(mesh);
    return model;
}

ErrorEstimate estimated(const ThermalModel& model, const Eigen::VectorXd& temperature,
                        const ThreadPool& threads = pool()) {
    const ElementPatches patches(*model.mesh);
    return HeatFluxError(model, temperature, patches).estimate(threads, TaskContext());
}

}  // namespace

void ErrorEstimateTest::estimateIsNearTheExactError_data() {
    QTest::addColumn<MakeCase>("make");
    QTest::addColumn<int>("cells");
    const auto add = [](const char* name, MakeCase make, std::initializer_list<int> sizes) {
        for (const int n : sizes) {
            QTest::addRow("%s, %d cells", name, n) << make << n;
        }
    };
    add("smooth heat", smoothHeat, {1, 2, 4});
    add("heat at a re-entrant corner", heatAtReentrantCorner, {2, 4, 8, 16});
    add("heat across a contact of unlike meshes", heatAcrossContact, {1, 2, 3});
    add("heat with a conductivity that varies", heatWithVaryingConductivity, {2, 4, 8});
    add("smooth displacement", smoothDisplacement, {1, 2, 3});
    // A single layer of 12 elements bent by a right angle is too coarse for its patches to follow.
    add("pressurised cylinder", pressurisedCylinder, {2, 4, 8});
    add("thermal stress", thermalStress, {1, 2, 3});
}

void ErrorEstimateTest::estimateIsNearTheExactError() {
    QFETCH(MakeCase, make);
    QFETCH(int, cells);
    const ErrorCase measured = make(cells);
    QVERIFY(measured.exactSquared > 0.0);
    const double effectivity = measured.effectivity();
    qInfo("%g unknowns, relative error %.3g, effectivity %.3f, error of the peak / band %.3f",
          measured.unknowns, measured.estimate.total.relative(), effectivity,
          measured.shownErrorOverBand);
    QVERIFY(effectivity > kLowest && effectivity < kHighest);
    QVERIFY(measured.shownErrorOverBand < 1.0);
}

void ErrorEstimateTest::linearFieldsHaveNoError() {
    const ThermalModel heat =
        copperModel(assembled({{boxMesh({0, 0, 0}, {1, 2, 1}, {2, 3, 2}, 0.3)}}));
    const ErrorEstimate flux = estimated(heat, linearTemperature(*heat.mesh));
    QVERIFY(flux.total.energy > 0.0 && flux.total.relative() < 1e-10);

    StructuralModel stress;
    stress.mesh = assembled({{cylinderSectorMesh(0.01, 0.02, 0.03, M_PI / 2, {2, 3, 2})}});
    stress.materials.push_back(ElasticMaterial{});
    stress.materials.front().values.front().youngsModulus = 70e9;
    stress.materials.front().values.front().poissonsRatio = 0.3;
    Eigen::VectorXd displacement(3 * static_cast<Eigen::Index>(stress.mesh->nodes.size()));
    for (std::size_t i = 0; i < stress.mesh->nodes.size(); ++i) {
        const Vec3& p = stress.mesh->nodes[i];
        displacement.segment<3>(3 * static_cast<Eigen::Index>(i)) << 1e-3 * p.x + 4e-4 * p.y,
            -3e-4 * p.y, 6e-4 * p.x + 2e-4 * p.z;
    }
    const ElementPatches patches(*stress.mesh);
    const StressError error(stress, displacement, patches);
    const EnergyError total = error.estimate(pool(), TaskContext()).total;
    QVERIFY(total.energy > 0.0 && total.relative() < 1e-10);
    QVERIFY(error.bandAt(7, StressMeasure::VonMises) < 1e-10 * 70e6);
    QVERIFY(error.bandAt(7, StressMeasure::Principal) < 1e-10 * 70e6);
}

void ErrorEstimateTest::uniformTemperatureHasNoRelativeError() {
    const ThermalModel model = copperModel(assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}}));
    Eigen::VectorXd temperature = wavyTemperature(*model.mesh);
    // What a solver leaves.
    temperature = 300.0 + 1e-8 * (temperature.array() - 300.0);
    const EnergyError total = estimated(model, temperature).total;
    QVERIFY(total.error > 0.0);
    QCOMPARE(total.relative(), 0.0);
}

void ErrorEstimateTest::estimateFallsAsTheErrorDoes() {
    const double coarse = smoothHeat(2).estimate.total.error;
    const double fine = smoothHeat(4).estimate.total.error;
    // The energy norm of quadratic elements is of second order.
    const double order = 0.5 * std::log2(coarse / fine);
    QVERIFY2(order > 1.8 && order < 2.3, qPrintable(QString::number(order)));
}

void ErrorEstimateTest::doesNotDependOnTheNumberOfThreads() {
    const ThermalModel model =
        copperModel(assembled({{boxMesh({0, 0, 0}, {1, 2, 1}, {4, 6, 4}, 0.3)}}));
    const Eigen::VectorXd temperature = wavyTemperature(*model.mesh);
    const ErrorEstimate one = estimated(model, temperature, ThreadPool(1));
    for (const unsigned threads : {2U, 5U}) {
        const ErrorEstimate more = estimated(model, temperature, ThreadPool(threads));
        QVERIFY(more.elements == one.elements);
        QCOMPARE(more.total.error, one.total.error);
        QCOMPARE(more.total.energy, one.total.energy);
    }
}

void ErrorEstimateTest::contactKeepsJumpsOutOfTheEstimate() {
    // Parts whose fluxes differ, each uniform: only a patch across the contact would see an error.
    ThermalModel model = copperModel(assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2)},
                                                {boxMesh({1, 0, 0}, {2, 1, 1}, {2, 2, 2}, 0.2)}}));
    Eigen::VectorXd temperature = linearTemperature(*model.mesh);
    const FePart& second = model.mesh->parts[1];
    for (std::uint32_t i = second.firstNode; i < second.firstNode + second.nodeCount; ++i) {
        temperature[i] = 300.0 + 50.0 * model.mesh->nodes[i].z;
    }
    const ErrorEstimate estimate = estimated(model, temperature);
    QVERIFY(estimate.parts[0].relative() < 1e-10);
    QVERIFY(estimate.parts[1].relative() < 1e-10);
}

void ErrorEstimateTest::sumsOverElementsArePartsAndWhole() {
    const ThermalModel model = copperModel(assembled(
        {{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}, {boxMesh({2, 0, 0}, {3, 1, 1}, {3, 2, 2})}}));
    const ErrorEstimate estimate = estimated(model, wavyTemperature(*model.mesh));
    QCOMPARE(estimate.elements.size(), model.mesh->elements.size());
    const auto sum = std::accumulate(estimate.elements.begin(), estimate.elements.end(), 0.0);
    QCOMPARE(estimate.parts.size(), std::size_t{2});
    QVERIFY(std::abs(sum / estimate.total.error - 1.0) < 1e-12);
    QVERIFY(std::abs((estimate.parts[0].error + estimate.parts[1].error) / sum - 1.0) < 1e-12);
}

void ErrorEstimateTest::smallPartsAreEstimated() {
    // Six elements are too few for a quadratic; flat ones must not spoil the fit.
    for (const double thickness : {1.0, 1e-2, 1e-4}) {
        const ThermalModel model =
            copperModel(assembled({{boxMesh({0, 0, 0}, {1, 1, thickness}, {1, 1, 1})},
                                   {boxMesh({0, 0, 2}, {1, 1, 2 + thickness}, {4, 4, 1})}}));
        const ErrorEstimate estimate = estimated(model, wavyTemperature(*model.mesh));
        QVERIFY(estimate.parts[0].relative() > 0.05 && estimate.parts[0].relative() < 1.0);
        QVERIFY(estimate.parts[1].relative() > 1e-3 && estimate.parts[1].relative() < 0.2);
    }
}

void ErrorEstimateTest::stopLeavesNoEstimate() {
    const ThermalModel model = copperModel(assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}}));
    const Eigen::VectorXd temperature = wavyTemperature(*model.mesh);
    const ElementPatches patches(*model.mesh);
    std::stop_source stop;
    stop.request_stop();
    const ErrorEstimate estimate =
        HeatFluxError(model, temperature, patches).estimate(pool(), TaskContext(stop.get_token()));
    QVERIFY(estimate.parts.empty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ErrorEstimateTest)
#include "error_estimate_test.moc"
