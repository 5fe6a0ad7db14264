#include <QtTest>
#include <cmath>

#include "simulation/thermal_balance.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ThermalSteadyTest : public QObject {
    Q_OBJECT

private slots:
    void linearFieldIsExactOnADistortedMesh();
    void linearFieldIsExactOnCurvedElements();
    void anisotropicLinearFieldCarriesTheFluxOfItsTensor();
    void slabWithSourceAndConvectionIsExactForQuadraticElements();
    void heatFluxBalancesConvection();
    void heatThroughFacesIsThatOfTheBalance();
    void heatOfPrescribedFacesThatMeetAddsUp();
    void convectionOnAPrescribedFaceCountsOnce();
    void balanceOfAnIsothermalBodyHolds();
    void hotterSideWinsNothingWhereTemperaturesMeet();
    void balanceFailsWhenATermIsMissing();
    void totalPowerIsReleasedExactly();
    void resultsDoNotDependOnThreads();
    void partsWithoutHeatPathAreNamed();
    void everyBadPropertyIsNamed();
    void temperatureTwiceOnAFaceIsAConflict();
    void expressionThatIsNotFiniteIsAnError();
    void stopRequestCancels();
};

namespace {

Mat3 isotropic(double k) { return {Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}; }

ThermalModel modelOf(std::shared_ptr<const FeMesh> mesh, const Mat3& conductivity) {
    ThermalModel model;
    model.materials.assign(mesh->parts.size(), {2700.0, 900.0, conductivity});
    model.mesh = std::move(mesh);
    return model;
}

std::vector<PartFace> allSides(std::uint32_t part) {
    std::vector<PartFace> faces;
    for (std::uint32_t face = 0; face < 6; ++face) {
        faces.push_back({part, face});
    }
    return faces;
}

double linearField(const Vec3& p) { return 300.0 + 20.0 * p.x - 35.0 * p.y + 50.0 * p.z; }

double largestError(const FeMesh& mesh, const Eigen::VectorXd& temperature,
                    const std::function<double(const Vec3&)>& exact) {
    double error = 0.0;
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        error = std::max(
            error, std::abs(temperature[static_cast<Eigen::Index>(i)] - exact(mesh.nodes[i])));
    }
    return error;
}

Coefficient atPlace(double (*function)(const Vec3&)) {
    return Coefficient([function](const Vec3& p, double) { return function(p); }, false);
}

ThermalModel slabWithSource(int cells) {
    ThermalModel model =
        modelOf(assembled({{boxMesh({0, 0, 0}, {0.1, 0.02, 0.02}, {cells, 1, 1}, 0.0), {}}}),
                isotropic(15.0));
    model.sources.push_back({{0}, 4e5});
    model.convections.push_back({{{0, side::kHighX}}, 250.0, 290.0});
    return model;
}

/// What leaves the first part through each of its six sides, W.
Result<std::array<double, 6>> heatThroughSides(const ThermalModel& model) {
    std::array<double, 6> heat{};
    const auto measure = [&](const ThermalInstant& now) -> Result<void> {
        for (std::uint32_t face = 0; face < 6; ++face) {
            heat[face] = now.heatThrough({{0, face}}).value();
        }
        return {};
    };
    return solveSteady(model, direct(), pool(), {}, measure).map([&](const auto&) { return heat; });
}

}  // namespace

void ThermalSteadyTest::linearFieldIsExactOnADistortedMesh() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 2, 1}, {3, 4, 3}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(12.0));
    model.temperatures.push_back({allSides(0), atPlace(linearField)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(largestError(*mesh, solution->temperature, linearField) < 1e-10);
    QVERIFY(solution->balance.relativeError() < 1e-10);
}

void ThermalSteadyTest::linearFieldIsExactOnCurvedElements() {
    const auto mesh = assembled({{cylinderSectorMesh(0.5, 1.0, 0.6, 1.2, {2, 3, 2}), {}}});
    ThermalModel model = modelOf(mesh, isotropic(12.0));
    model.temperatures.push_back({allSides(0), atPlace(linearField)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(largestError(*mesh, solution->temperature, linearField) < 1e-10);
}

void ThermalSteadyTest::anisotropicLinearFieldCarriesTheFluxOfItsTensor() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), {}}});
    const Mat3 k = {Vec3{30, 4, 0}, Vec3{4, 10, 1}, Vec3{0, 1, 2}};
    ThermalModel model = modelOf(mesh, k);
    model.temperatures.push_back({allSides(0), atPlace(linearField)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(largestError(*mesh, solution->temperature, linearField) < 1e-10);
    const Eigen::VectorXd flux = recoverHeatFlux(model, solution->temperature, pool());
    const Vec3 exact = -(k * Vec3{20.0, -35.0, 50.0});
    for (Eigen::Index i = 0; i < flux.size(); ++i) {
        QVERIFY(std::abs(flux[i] - exact[static_cast<int>(i % 3)]) < 1e-8);
    }
}

void ThermalSteadyTest::slabWithSourceAndConvectionIsExactForQuadraticElements() {
    // k T'' = -q, insulated at x = 0, -k T' = h (T - Ta) at x = L: Incropera et al.,
    // Fundamentals of Heat and Mass Transfer, section 3.5.1.
    const ThermalModel model = slabWithSource(4);
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const auto exact = [](const Vec3& p) {
        const double q = 4e5, k = 15.0, h = 250.0, length = 0.1;
        return 290.0 + q * length / h + q / (2.0 * k) * (length * length - p.x * p.x);
    };
    QVERIFY(largestError(*model.mesh, solution->temperature, exact) < 1e-9);
    QVERIFY(std::abs(solution->balance.in - 4e5 * 0.1 * 0.02 * 0.02) < 1e-9);
    QVERIFY(solution->balance.relativeError() < 1e-10);
}

void ThermalSteadyTest::heatFluxBalancesConvection() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2, 2, 2}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(50.0));
    model.fluxes.push_back({{{0, side::kLowX}}, 2000.0});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 300.0});
    double high = 0.0;
    double low = 0.0;
    const auto measure = [&](const ThermalInstant& now) -> Result<void> {
        high = now.heatThrough({{0, side::kHighX}}).value();
        low = now.heatThrough({{0, side::kLowX}}).value();
        return {};
    };
    const auto solution = solveSteady(model, direct(), pool(), {}, measure);
    QVERIFY(solution);
    QVERIFY(std::abs(solution->balance.in - 20.0) < 1e-10);
    QVERIFY(std::abs(solution->balance.out - 20.0) < 1e-9);
    QVERIFY(std::abs(high - 20.0) < 1e-9);
    QVERIFY(std::abs(low + 20.0) < 1e-9);
}

void ThermalSteadyTest::heatThroughFacesIsThatOfTheBalance() {
    // Two-dimensional, on a coarse mesh, with a singular flux at the edge of the two faces.
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {3, 3, 1}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(15.0));
    model.sources.push_back({{0}, 1e4});
    model.temperatures.push_back({{{0, side::kLowX}}, 350.0});
    model.convections.push_back({{{0, side::kHighY}}, 1000.0, 300.0});
    const auto heat = heatThroughSides(model);
    QVERIFY(heat);
    const double released = 1e4 * 1e-3;
    const HeatBalance balance = solveSteady(model, direct(), pool(), {})->balance;
    QVERIFY(std::abs((*heat)[side::kHighY] - balance.out) < 1e-9 * balance.out);
    QVERIFY(std::abs((*heat)[side::kLowX] + balance.in - released) < 1e-9 * balance.in);
    for (const std::uint32_t insulated : {side::kLowY, side::kHighX, side::kLowZ, side::kHighZ}) {
        QCOMPARE((*heat)[insulated], 0.0);
    }
}

void ThermalSteadyTest::heatOfPrescribedFacesThatMeetAddsUp() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {3, 3, 1}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(15.0));
    model.sources.push_back({{0}, 1e5});
    model.temperatures.push_back({{{0, side::kLowX}}, 350.0});
    model.temperatures.push_back({{{0, side::kLowY}}, 300.0});
    const auto heat = heatThroughSides(model);
    QVERIFY(heat);
    QVERIFY((*heat)[side::kLowX] < 0.0);
    QVERIFY(std::abs((*heat)[side::kLowX] + (*heat)[side::kLowY] - 100.0) < 1e-7);
}

void ThermalSteadyTest::convectionOnAPrescribedFaceCountsOnce() {
    // The slab conducts k A dT / L to its hot side, whatever that side passes on by convection.
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2, 2, 2}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(50.0));
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.temperatures.push_back({{{0, side::kHighX}}, 400.0});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 300.0});
    double high = 0.0;
    QVERIFY(solveSteady(model, direct(), pool(), {}, [&](const ThermalInstant& now) {
        high = now.heatThrough({{0, side::kHighX}}).value();
        return Result<void>();
    }));
    QVERIFY(std::abs(high + 50.0 * 0.01 * 100.0 / 0.1) < 1e-8);
}

void ThermalSteadyTest::balanceOfAnIsothermalBodyHolds() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {3, 3, 3}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(50.0));
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.convections.push_back({{{0, side::kHighX}}, 100.0, 300.0});
    for (const SolverMethod method : {SolverMethod::Cholesky, SolverMethod::ConjugateGradients}) {
        SolverSettings settings;
        settings.method = method;
        const auto solution = solveSteady(model, settings, pool(), {});
        QVERIFY(solution);
        QVERIFY(solution->balance.relativeError() < 1e-3);
    }
}

void ThermalSteadyTest::hotterSideWinsNothingWhereTemperaturesMeet() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}), {}}});
    ThermalModel model = modelOf(mesh, isotropic(1.0));
    model.temperatures.push_back({{{0, side::kLowX}}, 300.0});
    model.temperatures.push_back({{{0, side::kLowY}}, 400.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QCOMPARE(solution->temperature[0], 350.0);
}

void ThermalSteadyTest::balanceFailsWhenATermIsMissing() {
    const ThermalModel model = slabWithSource(2);
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const auto errorWith = [&](const ThermalModel& broken) {
        const auto system = ThermalSystem::assemble(broken, false, pool(), {});
        return steadyBalance(*system, solution->temperature, pool())->relativeError();
    };
    QVERIFY(errorWith(model) < 1e-10);
    ThermalModel lessSource = model;
    lessSource.sources[0].powerDensity = 0.99 * 4e5;
    QVERIFY(errorWith(lessSource) > 5e-3);
    ThermalModel otherAmbient = model;
    otherAmbient.convections[0].ambient = 295.0;
    QVERIFY(errorWith(otherAmbient) > 5e-3);
}

void ThermalSteadyTest::totalPowerIsReleasedExactly() {
    const auto box = boxMesh({0, 0, 0}, {0.1, 0.02, 0.02}, {3, 2, 2}, 0.2);
    const auto mesh = assembled({{box, {}}, {box, {kIdentity3, {1, 0, 0}}}});
    ThermalModel model = modelOf(mesh, isotropic(15.0));
    model.sources.push_back({{0, 1}, 8.0, true});
    const auto system = ThermalSystem::assemble(model, true, pool(), {});
    QVERIFY(std::abs(system->load({}, 0.0, {})->nodal.sum() - 8.0) < 1e-12);
}

void ThermalSteadyTest::resultsDoNotDependOnThreads() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {4, 4, 4}, 0.2), {}}});
    ThermalModel model = modelOf(mesh, isotropic(3.0));
    model.sources.push_back({{0}, 100.0});
    model.convections.push_back({{{0, side::kHighX}}, 10.0, 300.0});
    const ThreadPool single(1);
    const ThreadPool many(4);
    const auto one = ThermalSystem::assemble(model, true, single, {});
    const auto four = ThermalSystem::assemble(model, true, many, {});
    const Eigen::VectorXd field =
        Eigen::VectorXd::Random(static_cast<Eigen::Index>(mesh->nodes.size()));
    QVERIFY((*one->stiffness(field, 0.0, {}))->multiply(field, single) ==
            (*four->stiffness(field, 0.0, {}))->multiply(field, many));
    QVERIFY(one->storage()->content(field) == four->storage()->content(field));
}

void ThermalSteadyTest::partsWithoutHeatPathAreNamed() {
    const auto box = [] { return boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}); };
    const auto mesh = assembled({{box(), {}}, {box(), {kIdentity3, {5, 0, 0}}}});
    ThermalModel model = modelOf(mesh, isotropic(1.0));
    model.temperatures.push_back({{{0, 0}}, 300.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::Failed);
    QCOMPARE(solution.error().code, std::string("thermal.floating"));
    QCOMPARE(solution.error().object, std::string("Part 1"));
}

void ThermalSteadyTest::everyBadPropertyIsNamed() {
    const auto box = [] { return boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}); };
    const auto mesh = assembled({{box(), {}}, {box(), {kIdentity3, {5, 0, 0}}}});
    ThermalModel model = modelOf(mesh, isotropic(1.0));
    model.materials[0].conductivity = isotropic(-3.0);
    model.materials[1].conductivity = isotropic(std::nan(""));
    model.convections.push_back({{{0, 0}}, -5.0, 300.0});
    model.fluxes.push_back({{{1, 77}}, 1.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::BadInput);
    const std::string message = solution.error().message();
    for (const char* part : {"4 problems", "Part 0: The smallest", "-3 W/(m K)", "Part 1: The",
                             "-5 W/(m^2 K)", "Part 1, face 77"}) {
        QVERIFY2(message.find(part) != std::string::npos, (message + " lacks " + part).c_str());
    }
}

void ThermalSteadyTest::temperatureTwiceOnAFaceIsAConflict() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}), {}}});
    ThermalModel model = modelOf(mesh, isotropic(1.0));
    model.temperatures.push_back({{{0, 0}}, 300.0});
    model.temperatures.push_back({{{0, 0}}, 310.0});
    model.fluxes.push_back({{{0, 0}}, 10.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QVERIFY(solution.error().message().find("Two different temperatures") != std::string::npos);
    QVERIFY(solution.error().message().find("a heat flux") != std::string::npos);
}

void ThermalSteadyTest::expressionThatIsNotFiniteIsAnError() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}), {}}});
    ThermalModel model = modelOf(mesh, isotropic(1.0));
    model.temperatures.push_back({{{0, 0}}, 300.0});
    model.sources.push_back(
        {{0}, Coefficient([](const Vec3& p, double) { return std::log(p.x - 0.5); }, false)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("heat_source.not_finite"));
    QCOMPARE(solution.error().object, std::string("Part 0"));
}

void ThermalSteadyTest::stopRequestCancels() {
    const ThermalModel model = slabWithSource(2);
    std::stop_source stop;
    stop.request_stop();
    const auto solution = solveSteady(model, direct(), pool(), TaskContext(stop.get_token()));
    QVERIFY(!solution);
    QVERIFY(solution.error().kind == ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalSteadyTest)
#include "thermal_steady_test.moc"
