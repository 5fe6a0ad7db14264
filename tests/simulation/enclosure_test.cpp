#include "simulation/enclosure.h"

#include <QtTest>
#include <cmath>

#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// View factors, and radiation between faces that see each other.
class EnclosureTest : public QObject {
    Q_OBJECT

private slots:
    void facesOfACubeSeeEachOther();
    void factorsAreReciprocalAndAddUp();
    void parallelSquaresAcrossAnOpening();
    void aBodyBetweenHidesWhatIsBehindIt();
    void oneTemperatureExchangesNothing();
    void closedCubeKeepsItsHeat();
    void parallelSquaresExchangeWithTheirAmbient();
    void anOpenEnclosureWithoutAnAmbientIsAnError();
    void emissivityOutOfRangeIsAnError();
    void aFaceInTwoEnclosuresIsAnError();
    void aFaceThatSeesNothingIsTold();
};

namespace {

constexpr double kThickness = 0.1;

/// Six slabs of 1 m x 1 m around a unit cube of air.
std::shared_ptr<const FeMesh> room(int n) {
    const double t = kThickness;
    return assembled({{boxMesh({0, 0, -t}, {1, 1, 0}, {n, n, 1}), {}},
                      {boxMesh({0, 0, 1}, {1, 1, 1 + t}, {n, n, 1}), {}},
                      {boxMesh({-t, 0, 0}, {0, 1, 1}, {1, n, n}), {}},
                      {boxMesh({1, 0, 0}, {1 + t, 1, 1}, {1, n, n}), {}},
                      {boxMesh({0, -t, 0}, {1, 0, 1}, {n, 1, n}), {}},
                      {boxMesh({0, 1, 0}, {1, 1 + t, 1}, {n, 1, n}), {}}});
}

std::vector<PartFace> roomFaces() {
    return {{0, side::kHighZ}, {1, side::kLowZ},  {2, side::kHighX},
            {3, side::kLowX},  {4, side::kHighY}, {5, side::kLowY}};
}

ThermalModel modelOf(std::shared_ptr<const FeMesh> mesh) {
    ThermalModel model;
    ThermalMaterial steel;
    steel.density = 7800.0;
    steel.specificHeat = 500.0;
    steel.conductivity = Mat3{Vec3{50, 0, 0}, Vec3{0, 50, 0}, Vec3{0, 0, 50}};
    model.materials.assign(mesh->parts.size(), steel);
    model.mesh = std::move(mesh);
    return model;
}

/// Two slabs whose squares of 1 m x 1 m see each other at a distance of 1 m.
ThermalModel twoSquares(int n) {
    return modelOf(assembled({{boxMesh({0, 0, -kThickness}, {1, 1, 0}, {n, n, 1}), {}},
                              {boxMesh({0, 0, 1}, {1, 1, 1 + kThickness}, {n, n, 1}), {}}}));
}

const std::vector<PartFace>& squares() {
    static const std::vector<PartFace> faces = {{0, side::kHighZ}, {1, side::kLowZ}};
    return faces;
}

struct Views {
    std::vector<RadiatingPatch> patches;
    ViewFactors views;

    double between(PartFace a, PartFace b) const {
        double exchange = 0.0, area = 0.0;
        for (std::size_t i = 0; i < patches.size(); ++i) {
            if (patches[i].face != a) {
                continue;
            }
            area += patches[i].area;
            for (std::size_t j = 0; j < patches.size(); ++j) {
                exchange += patches[j].face == b
                                ? patches[i].area * views.factors(static_cast<Eigen::Index>(i),
                                                                  static_cast<Eigen::Index>(j))
                                : 0.0;
            }
        }
        return exchange / area;
    }
};

Views viewsOf(const FeMesh& mesh, const std::vector<PartFace>& faces, bool isClosed) {
    Views result;
    const std::vector<double> free(mesh.triangles.size(), 1.0);
    result.patches = radiatingPatches(mesh, FaceTriangles(mesh), faces, free);
    result.views = *viewFactors(mesh, result.patches, isClosed, pool(), {});
    return result;
}

// Howell, A Catalog of Radiation Heat Transfer Configuration Factors, C-11 and C-14, at ratios
// of 1.
const double kOppositeSquares =
    2.0 / M_PI *
    (std::log(std::sqrt(4.0 / 3.0)) + 2.0 * std::sqrt(2.0) * std::atan(1.0 / std::sqrt(2.0)) -
     2.0 * std::atan(1.0));
constexpr double kAdjacentSquares = 0.20004377607540315;

}  // namespace

void EnclosureTest::facesOfACubeSeeEachOther() {
    const auto mesh = room(6);
    const auto faces = roomFaces();
    const Views views = viewsOf(*mesh, faces, true);
    QVERIFY(views.patches.size() > 300);
    QVERIFY(std::abs(views.views.leak) < 1e-5);
    for (std::size_t a = 0; a < faces.size(); ++a) {
        for (std::size_t b = 0; b < faces.size(); ++b) {
            const double exact =
                a == b ? 0.0 : (a / 2 == b / 2 ? kOppositeSquares : kAdjacentSquares);
            QVERIFY(std::abs(views.between(faces[a], faces[b]) - exact) < 1e-3);
        }
    }
}

void EnclosureTest::factorsAreReciprocalAndAddUp() {
    const auto mesh = room(4);
    const Views found = viewsOf(*mesh, roomFaces(), true);
    const Eigen::MatrixXd& factors = found.views.factors;
    for (Eigen::Index i = 0; i < factors.rows(); ++i) {
        QVERIFY(std::abs(factors.row(i).sum() - 1.0) < 1e-12);
        for (Eigen::Index j = 0; j < i; ++j) {
            const double there = found.patches[static_cast<std::size_t>(i)].area * factors(i, j);
            const double back = found.patches[static_cast<std::size_t>(j)].area * factors(j, i);
            QVERIFY(std::abs(there - back) < 1e-15);
        }
    }
    QVERIFY(found.views.sumError > 0.0 && found.views.sumError < 0.02);
    QVERIFY(found.views.reciprocityError > 0.0 && found.views.reciprocityError < 0.01);
}

void EnclosureTest::parallelSquaresAcrossAnOpening() {
    const ThermalModel model = twoSquares(10);
    const Views found = viewsOf(*model.mesh, squares(), false);
    QVERIFY(std::abs(found.between(squares()[0], squares()[1]) - kOppositeSquares) < 5e-4);
    const Eigen::VectorXd sums = found.views.factors.rowwise().sum() + found.views.opening;
    QVERIFY((sums.array() - 1.0).abs().maxCoeff() < 1e-12);
    QVERIFY(std::abs(found.views.leak - (1.0 - kOppositeSquares)) < 5e-4);
}

void EnclosureTest::aBodyBetweenHidesWhatIsBehindIt() {
    // A thin plate over half of the middle plane; a line of sight crosses that in its middle.
    const auto mesh = assembled({{boxMesh({0, 0, -kThickness}, {1, 1, 0}, {8, 8, 1}), {}},
                                 {boxMesh({0, 0, 1}, {1, 1, 1 + kThickness}, {8, 8, 1}), {}},
                                 {boxMesh({-1, -1, 0.4999}, {0.5, 2, 0.5001}, {3, 3, 1}), {}}});
    const Views found = viewsOf(*mesh, squares(), false);
    constexpr int kSteps = 30;
    double exact = 0.0;
    for (int i = 0; i < kSteps * kSteps; ++i) {
        for (int j = 0; j < kSteps * kSteps; ++j) {
            const auto along = [](int k) { return (k + 0.5) / kSteps; };
            const double x = along(i / kSteps) - along(j / kSteps);
            const double y = along(i % kSteps) - along(j % kSteps);
            const double square = 1.0 + x * x + y * y;
            const double crossing = 0.5 * (along(i / kSteps) + along(j / kSteps));
            const double seen = crossing > 0.5 + 1e-9 ? 1.0 : (crossing > 0.5 - 1e-9 ? 0.5 : 0.0);
            exact += seen / (M_PI * square * square) / std::pow(kSteps, 4);
        }
    }
    QVERIFY(std::abs(found.between(squares()[0], squares()[1]) - exact) < 1e-3);
}

void EnclosureTest::oneTemperatureExchangesNothing() {
    ThermalModel model = modelOf(room(3));
    model.enclosures.push_back({roomFaces(), 0.4, "", {}});
    model.temperatures.push_back({{{0, side::kLowZ}}, 400.0});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY((solution->temperature.array() - 400.0).abs().maxCoeff() < 1e-6);
    QVERIFY(std::abs(solution->flows.enclosures.at(0)) < 1e-6);
}

void EnclosureTest::closedCubeKeepsItsHeat() {
    ThermalModel model = modelOf(room(3));
    const auto faces = roomFaces();
    model.enclosures.push_back({{faces.begin(), faces.begin() + 2}, 0.9, "", {}});
    model.enclosures.push_back({{faces.begin() + 2, faces.end()}, 0.2, "", {}});
    Eigen::VectorXd initial(static_cast<Eigen::Index>(model.mesh->nodes.size()));
    for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
        initial[i] = model.mesh->partOfNode(i) == 0 ? 900.0 : 300.0;
    }
    TransientSettings settings;
    settings.duration = 20000.0;
    settings.tolerance = 1.0;
    const ThermalSink none = [](const ThermalInstant&) { return Result<void>(); };
    const auto solution = solveTransient(model, initial, settings, direct(), none, pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->balance.relativeError() < 1e-6);
    const double exchanged = solution->flows.enclosures[0] + solution->flows.enclosures[1];
    QVERIFY(std::abs(exchanged) < 1e-6 * std::abs(solution->flows.enclosures[1]));
    // All slabs have the same mass, so that their mean temperature stays.
    double mean = 0.0;
    for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
        mean += solution->temperature[i] / static_cast<double>(model.mesh->nodes.size());
    }
    QVERIFY(std::abs(mean - 400.0) < 3.0);
    QVERIFY(solution->temperature.maxCoeff() < 700.0);
}

void EnclosureTest::parallelSquaresExchangeWithTheirAmbient() {
    // Black squares at 600 K and 400 K and an ambient of 300 K: the first loses
    // sigma (T1^4 - F T2^4 - (1 - F) Ta^4).
    ThermalModel model = twoSquares(6);
    model.temperatures.push_back({{squares()[0]}, 600.0});
    model.temperatures.push_back({{squares()[1]}, 400.0});
    model.enclosures.push_back({{squares()[0]}, 1.0, "gap", Coefficient(300.0)});
    model.enclosures.push_back({{squares()[1]}, 1.0, "gap", Coefficient(300.0)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    const double f = kOppositeSquares;
    const auto power = [](double kelvin) { return kStefanBoltzmann * std::pow(kelvin, 4); };
    const double lost = power(600.0) - f * power(400.0) - (1.0 - f) * power(300.0);
    const double gained = f * power(600.0) + (1.0 - f) * power(300.0) - power(400.0);
    QVERIFY(std::abs(solution->flows.enclosures[0] + lost) < 1e-3 * lost);
    QVERIFY(std::abs(solution->flows.enclosures[1] - gained) < 1e-3 * lost);
    QVERIFY(solution->balance.relativeError() < 1e-6);
    QVERIFY(solution->viewFactors.has_value());
}

void EnclosureTest::anOpenEnclosureWithoutAnAmbientIsAnError() {
    ThermalModel model = twoSquares(3);
    model.temperatures.push_back({{{0, side::kLowZ}}, 400.0});
    model.enclosures.push_back({squares(), 0.9, "", {}});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("enclosure.open"));
}

void EnclosureTest::emissivityOutOfRangeIsAnError() {
    for (const double emissivity : {0.0, 1.1, -0.2}) {
        ThermalModel model = twoSquares(1);
        model.enclosures.push_back({squares(), emissivity, "", Coefficient(300.0)});
        const auto solution = solveSteady(model, direct(), pool(), {});
        QVERIFY(!solution);
        QCOMPARE(solution.error().code, std::string("enclosure.emissivity"));
    }
}

void EnclosureTest::aFaceInTwoEnclosuresIsAnError() {
    ThermalModel model = twoSquares(1);
    model.enclosures.push_back({squares(), 0.5, "a", Coefficient(300.0)});
    model.enclosures.push_back({{squares()[0]}, 0.5, "b", Coefficient(300.0)});
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().code, std::string("enclosure.face"));
}

void EnclosureTest::aFaceThatSeesNothingIsTold() {
    ThermalModel model = twoSquares(2);
    model.enclosures.push_back(
        {{squares()[0], squares()[1], {0, side::kLowZ}}, 0.5, "", Coefficient(300.0)});
    const TaskContext context;
    QVERIFY(solveSteady(model, direct(), pool(), context));
    const Problems warnings = context.diagnostics().warnings();
    QCOMPARE(warnings.size(), std::size_t(1));
    QCOMPARE(warnings[0].code, std::string("enclosure.blind"));
    QCOMPARE(warnings[0].object, std::string("Part 0, face 4"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::EnclosureTest)
#include "enclosure_test.moc"
