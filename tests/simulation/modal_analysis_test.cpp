#include "simulation/modal_analysis.h"

#include <QtTest>
#include <cmath>
#include <numbers>
#include <stop_token>

#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ModalAnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void freeBarHasSixRigidMotionsAndThoseOfTheory();
    void cantileverBendsAsBeamTheoryTells();
    void taperedMembraneMeetsNafems();
    void bondedHalvesVibrateAsTheWhole();
    void looseBodiesHaveSixRigidMotionsEach();
    void equalCantileversHaveEachModeAsOftenAsTheyAre();
    void pointMassAtTheTipLowersTheFrequency();
    void springUnderABlockMakesItBounce();
    void tensionStiffensAsOfAString();
    void compressionBeyondBucklingIsAnError();
    void effectiveMassesOfAllModesSumUpToTheMovableMass();
    void turningTheModelChangesNothing();
    void modesAreNormalisedWithAFixedSign();
    void threadsChangeNothing();
    void modesAboveTheLargestFrequencyAreLeftOut();
    void everyMissingDensityIsNamed();
    void impossibleWishesAreErrors();
    void stopRequestCancels();
};

namespace {

constexpr double kYoung = 200e9;
constexpr double kDensity = 8000.0;
const double kWaveSpeed = std::sqrt(kYoung / kDensity);  // of a bar, m/s

/// Without Poisson's effect, so that theories of bars and beams hold but for their own limits.
ElasticMaterial steel(double poisson = 0.0) {
    ElasticMaterial material;
    material.density = kDensity;
    material.youngsModulus = kYoung;
    material.poissonsRatio = poisson;
    return material;
}

StructuralModel modelOf(std::vector<PlacedVolume> volumes, double poisson = 0.0) {
    StructuralModel model;
    const std::size_t count = volumes.size();
    model.mesh = assembled(std::move(volumes));
    model.materials.assign(count, steel(poisson));
    return model;
}

ModalSolution solved(const StructuralModel& model, const ModalSettings& settings,
                     const ThreadPool& threads = pool()) {
    auto solution = solveModal(model, settings, threads, {});
    if (!solution) {
        qFatal("%s", solution.error().describe().c_str());
    }
    return std::move(*solution);
}

std::vector<double> frequencies(const ModalSolution& solution) {
    std::vector<double> values;
    for (const Mode& mode : solution.modes) {
        values.push_back(mode.frequency);
    }
    return values;
}

/// The frequency of the list that is nearest to one, relative to it - 1.
double missOf(const ModalSolution& solution, double frequency) {
    double miss = 1e9;
    for (const Mode& mode : solution.modes) {
        miss = std::min(miss, std::abs(mode.frequency / frequency - 1.0));
    }
    return miss;
}

/// Bending of a slender beam, Hz, by the root of its frequency equation (Blevins, Formulas for
/// Natural Frequency and Mode Shape, table 8-1).
double beamFrequency(double root, double length, double height) {
    return root * root / (2.0 * std::numbers::pi * length * length) * kWaveSpeed * height /
           std::sqrt(12.0);
}

Support supportAlong(std::vector<PartFace> faces, bool x, bool y, bool z) {
    Support support;
    support.faces = std::move(faces);
    support.x = x;
    support.y = y;
    support.z = z;
    return support;
}

/// A beam along x whose ends slide without turning and that moves in the plane x z: half a wave
/// per length, as between hinges.
StructuralModel guidedBeam(double length, double height) {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {length, height, height}, {32, 1, 2})}});
    model.supports.push_back(
        supportAlong({{0, side::kLowX}, {0, side::kHighX}}, true, false, false));
    model.supports.push_back(
        supportAlong({{0, side::kLowY}, {0, side::kHighY}}, false, true, false));
    return model;
}

Eigen::VectorXd axialStress(const FeMesh& mesh, double stress) {
    Eigen::VectorXd field = Eigen::VectorXd::Zero(6 * static_cast<Eigen::Index>(mesh.nodes.size()));
    for (Eigen::Index i = 0; i < field.size(); i += 6) {
        field[i] = stress;
    }
    return field;
}

}  // namespace

void ModalAnalysisTest::freeBarHasSixRigidMotionsAndThoseOfTheory() {
    constexpr double kLength = 1.0;
    constexpr double kHeight = 0.02;
    const ModalSolution solution = solved(
        modelOf({{boxMesh({0, 0, 0}, {kLength, kHeight, kHeight}, {40, 1, 1})}}), {.modes = 24});
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY(solution.modes[i].isRigid);
        QCOMPARE(solution.modes[i].frequency, 0.0);
    }
    QVERIFY(!solution.modes[6].isRigid);
    // Both bending planes, of which shear takes 0.1 to 0.3 % off the first two.
    QVERIFY(std::abs(solution.modes[6].frequency / beamFrequency(4.73004, kLength, kHeight) - 1) <
            0.004);
    QVERIFY(std::abs(solution.modes[7].frequency / solution.modes[6].frequency - 1) < 0.001);
    QVERIFY(std::abs(solution.modes[8].frequency / beamFrequency(7.85320, kLength, kHeight) - 1) <
            0.006);
    QVERIFY(missOf(solution, kWaveSpeed / (2.0 * kLength)) < 1e-5);
    QVERIFY(solution.report.residual < 1e-5);
    QVERIFY(std::abs(solution.mass / (kDensity * kLength * kHeight * kHeight) - 1) < 1e-12);
}

void ModalAnalysisTest::cantileverBendsAsBeamTheoryTells() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {1.0, 0.03, 0.02}, {40, 2, 1})}});
    model.fixed.push_back({{{0, side::kLowX}}});
    const ModalSolution solution = solved(model, {.modes = 8});
    QVERIFY(std::abs(solution.modes[0].frequency / beamFrequency(1.87510, 1.0, 0.02) - 1) < 0.003);
    QVERIFY(std::abs(solution.modes[1].frequency / beamFrequency(1.87510, 1.0, 0.03) - 1) < 0.003);
    QVERIFY(missOf(solution, beamFrequency(4.69409, 1.0, 0.02)) < 0.005);
    // The first mode of a cantilever carries 61.3 % of its mass (Blevins, table 8-1).
    const double share = solution.modes[0].effectiveMass().z / solution.mass;
    QVERIFY(std::abs(share - 0.613) < 0.003);
}

void ModalAnalysisTest::taperedMembraneMeetsNafems() {
    const auto taper = [](const Vec3& p) {
        return Vec3{10.0 * p.x, (5.0 - 4.0 * p.x) * (p.y - 0.5), 0.05 * p.z};
    };
    StructuralModel model = modelOf({{mappedMesh({16, 8, 1}, taper, false)}}, 0.3);
    model.supports.push_back(supportAlong({{0, side::kLowX}}, true, true, false));
    model.supports.push_back(supportAlong({{0, side::kLowZ}}, false, false, true));
    const ModalSolution solution = solved(model, {.modes = 6});
    const std::vector<double> targets = {44.623, 130.03, 162.70, 246.05, 379.90, 391.44};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        QVERIFY2(std::abs(solution.modes[i].frequency / targets[i] - 1) < 0.01,
                 qPrintable(QString("%1").arg(solution.modes[i].frequency)));
    }
}

void ModalAnalysisTest::bondedHalvesVibrateAsTheWhole() {
    const StructuralModel whole =
        modelOf({{boxMesh({0, 0, 0}, {0.4, 0.05, 0.04}, {16, 2, 2})}}, 0.3);
    StructuralModel halves = modelOf({{boxMesh({0, 0, 0}, {0.2, 0.05, 0.04}, {8, 2, 2})},
                                      {boxMesh({0.2, 0, 0}, {0.4, 0.05, 0.04}, {9, 3, 2})}},
                                     0.3);
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    contact.gap = 1e-4;
    halves.contacts.push_back(contact);
    const ModalSettings settings{.modes = 14};
    const ModalSolution exact = solved(whole, settings);
    const ModalSolution bonded = solved(halves, settings);
    for (std::size_t i = 0; i < 14; ++i) {
        QCOMPARE(bonded.modes[i].isRigid, i < 6);
        if (i >= 6) {
            QVERIFY(std::abs(bonded.modes[i].frequency / exact.modes[i].frequency - 1) < 0.005);
        }
    }
}

void ModalAnalysisTest::looseBodiesHaveSixRigidMotionsEach() {
    std::vector<PlacedVolume> cubes;
    for (int i = 0; i < 5; ++i) {
        cubes.push_back({boxMesh({0.3 * i, 0, 0}, {0.3 * i + 0.1, 0.1, 0.1}, {2, 2, 2})});
    }
    const ModalSolution solution = solved(modelOf(std::move(cubes)), {.modes = 33});
    for (std::size_t i = 0; i < 33; ++i) {
        QCOMPARE(solution.modes[i].isRigid, i < 30);
    }
}

void ModalAnalysisTest::equalCantileversHaveEachModeAsOftenAsTheyAre() {
    constexpr std::size_t kCount = 20;
    std::vector<PlacedVolume> pins;
    for (std::size_t i = 0; i < kCount; ++i) {
        const double y = 0.1 * static_cast<double>(i);
        pins.push_back({boxMesh({0, y, 0}, {0.2, y + 0.02, 0.03}, {6, 1, 1})});
    }
    StructuralModel model = modelOf(std::move(pins));
    for (std::uint32_t i = 0; i < kCount; ++i) {
        model.fixed.push_back({{{i, side::kLowX}}});
    }
    const ModalSolution solution = solved(model, {.modes = 2 * kCount});
    for (std::size_t i = 1; i < 2 * kCount; ++i) {
        const std::size_t first = i < kCount ? 0 : kCount;
        QVERIFY(std::abs(solution.modes[i].frequency / solution.modes[first].frequency - 1) < 1e-8);
    }
    QVERIFY(solution.modes[kCount].frequency > 1.4 * solution.modes[0].frequency);
}

void ModalAnalysisTest::pointMassAtTheTipLowersTheFrequency() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {1.0, 0.1, 0.1}, {10, 1, 1})}});
    model.supports.push_back(supportAlong({{0, side::kLowX}}, true, false, false));
    model.supports.push_back(
        supportAlong({{0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}, {0, side::kHighZ}},
                     false, true, true));
    const double bar = kDensity * 0.01;
    model.pointMasses.push_back({{{0, side::kHighX}}, {}, bar});
    const ModalSolution solution = solved(model, {.modes = 3});
    // cot(k L) = k L with as much mass at the tip as in the bar.
    QVERIFY(std::abs(solution.modes[0].frequency /
                         (0.860333589 * kWaveSpeed / (2.0 * std::numbers::pi)) -
                     1) < 1e-5);
    QVERIFY(std::abs(solution.mass / (2.0 * bar) - 1) < 1e-12);
    QVERIFY(solution.report.residual < 1e-6);
}

void ModalAnalysisTest::springUnderABlockMakesItBounce() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2, 2, 2})}});
    constexpr double kBedding = 1e7;  // N/m^3
    model.elasticSupports.push_back({{{0, side::kLowZ}}, kBedding, 0.0});
    const ModalSolution solution = solved(model, {.modes = 6});
    // Sliding along x and y and turning about z stay free.
    QVERIFY(solution.modes[2].isRigid && !solution.modes[3].isRigid);
    const double exact = std::sqrt(kBedding / (kDensity * 0.1)) / (2.0 * std::numbers::pi);
    QVERIFY(missOf(solution, exact) < 1e-3);
}

void ModalAnalysisTest::tensionStiffensAsOfAString() {
    constexpr double kLength = 1.0;
    constexpr double kHeight = 0.01;
    constexpr double kStress = 300e6;
    const StructuralModel model = guidedBeam(kLength, kHeight);
    const ModalSolution solution =
        solved(model, {.modes = 4, .prestress = axialStress(*model.mesh, kStress)});
    QVERIFY(solution.modes[0].isRigid);  // along z
    for (int n = 1; n <= 3; ++n) {
        const double beam = beamFrequency(n * std::numbers::pi, kLength, kHeight);
        const double string = n * std::sqrt(kStress / kDensity) / (2.0 * kLength);
        const double exact = std::hypot(beam, string);
        const double found = solution.modes[static_cast<std::size_t>(n)].frequency;
        QVERIFY(std::abs(found / exact - 1) < 0.002);
    }
}

void ModalAnalysisTest::compressionBeyondBucklingIsAnError() {
    const StructuralModel model = guidedBeam(1.0, 0.01);
    const double euler = std::pow(std::numbers::pi * 0.01, 2) * kYoung / 12.0;
    const auto run = [&](double share) {
        return solveModal(
            model, {.modes = 3, .prestress = axialStress(*model.mesh, -share * euler)}, pool(), {});
    };
    const auto below = run(0.9);
    QVERIFY(below);
    const double exact = beamFrequency(std::numbers::pi, 1.0, 0.01) * std::sqrt(0.1);
    QVERIFY(std::abs(below->modes[1].frequency / exact - 1) < 0.02);
    const auto beyond = run(1.1);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, std::string("modal.buckled"));
}

void ModalAnalysisTest::effectiveMassesOfAllModesSumUpToTheMovableMass() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {0.2, 0.1, 0.1}, {2, 1, 1})}}, 0.3);
    model.fixed.push_back({{{0, side::kLowX}}});
    const ModalSolution solution = solved(model, {.modes = 36 * 3});
    QCOMPARE(solution.modes.size(), std::size_t{108});
    Vec3 sum;
    for (const Mode& mode : solution.modes) {
        sum += mode.effectiveMass();
    }
    QVERIFY(norm(sum - solution.movableMass) < 1e-8 * solution.mass);
    QVERIFY(solution.movableMass.x < solution.mass);
    QVERIFY(solution.movableMass.x > 0.8 * solution.mass);
    model.fixed.clear();
    const ModalSolution free = solved(model, {.modes = 6});
    Vec3 rigid;
    for (const Mode& mode : free.modes) {
        rigid += mode.effectiveMass();
    }
    const Vec3 mass{free.mass, free.mass, free.mass};
    QVERIFY(norm(rigid - mass) < 1e-6 * free.mass);
    QVERIFY(norm(free.movableMass - mass) < 1e-8 * free.mass);
}

void ModalAnalysisTest::turningTheModelChangesNothing() {
    const auto frequenciesAt = [](const Mat3& turn) {
        StructuralModel model =
            modelOf({{boxMesh({0, 0, 0}, {0.3, 0.1, 0.05}, {4, 2, 1}), {turn, {1, 2, 3}}}}, 0.3);
        Support held;
        held.faces = {{0, side::kLowX}, {0, side::kLowY}};
        held.normal = true;
        model.supports.push_back(held);
        return frequencies(solved(model, {.modes = 6}));
    };
    const auto straight = frequenciesAt(turnAboutAxis({1, 0, 0}, 0.0));
    const auto turned = frequenciesAt(turnAboutAxis({1, 2, 3}, 0.7));
    QCOMPARE(straight[0], 0.0);  // along z
    QCOMPARE(turned[0], 0.0);
    for (std::size_t i = 1; i < straight.size(); ++i) {
        QVERIFY(std::abs(turned[i] / straight[i] - 1) < 1e-8);
    }
}

void ModalAnalysisTest::modesAreNormalisedWithAFixedSign() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {0.3, 0.04, 0.05}, {4, 1, 1})}}, 0.3);
    model.fixed.push_back({{{0, side::kLowX}}});
    const ModalSolution solution = solved(model, {.modes = 5});
    for (const Mode& mode : solution.modes) {
        QCOMPARE(mode.shape.maxCoeff(), mode.shape.cwiseAbs().maxCoeff());
        // Of a body that moves as one it is 1 / mass.
        QVERIFY(mode.shape.squaredNorm() > 0.1 / solution.mass);
    }
}

void ModalAnalysisTest::threadsChangeNothing() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {0.3, 0.06, 0.05}, {12, 4, 4}, 0.2)}});
    model.fixed.push_back({{{0, side::kLowX}}});
    const ModalSolution one = solved(model, {.modes = 12}, ThreadPool(1));
    const ModalSolution four = solved(model, {.modes = 12}, ThreadPool(4));
    for (std::size_t i = 0; i < 12; ++i) {
        QCOMPARE(one.modes[i].frequency, four.modes[i].frequency);
        QVERIFY(one.modes[i].shape == four.modes[i].shape);
    }
}

void ModalAnalysisTest::modesAboveTheLargestFrequencyAreLeftOut() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {0.3, 0.04, 0.05}, {4, 1, 1})}});
    model.fixed.push_back({{{0, side::kLowX}}});
    const auto all = frequencies(solved(model, {.modes = 6}));
    const TaskContext enough;
    const auto some =
        solveModal(model, {.modes = 6, .maxFrequency = 0.5 * (all[2] + all[3])}, pool(), enough);
    QVERIFY(some);
    QCOMPARE(some->modes.size(), std::size_t{3});
    QVERIFY(enough.diagnostics().warnings().empty());
    const TaskContext tooFew;
    QVERIFY(solveModal(model, {.modes = 3, .maxFrequency = 2.0 * all[2]}, pool(), tooFew));
    QCOMPARE(tooFew.diagnostics().warnings().front().code, std::string("modal.more_modes"));
}

void ModalAnalysisTest::everyMissingDensityIsNamed() {
    StructuralModel model = modelOf(
        {{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})}, {boxMesh({2, 0, 0}, {3, 1, 1}, {1, 1, 1})}});
    for (auto& material : model.materials) {
        material.values.front().density = 0.0;
    }
    const auto solution = solveModal(model, {}, pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().kind, ErrorKind::BadInput);
    const std::string text = solution.error().describe();
    QVERIFY(text.find("Part 0") != std::string::npos && text.find("Part 1") != std::string::npos);
    QVERIFY(text.find("density") != std::string::npos);
}

void ModalAnalysisTest::impossibleWishesAreErrors() {
    StructuralModel model = modelOf({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})}});
    const auto codeOf = [&](const ModalSettings& settings) {
        const auto solution = solveModal(model, settings, pool(), {});
        return solution ? std::string() : solution.error().code;
    };
    QCOMPARE(codeOf({.modes = 0}), std::string("modal.modes"));
    QCOMPARE(codeOf({.prestress = Eigen::VectorXd::Zero(5)}), std::string("modal.prestress"));
    QCOMPARE(codeOf({.modes = 1000}), std::string());  // those that there are
    model.fixed.push_back({{{0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}});
    model.supports.push_back({{}, {0}, true, true, true});
    const auto held = codeOf({});
    QVERIFY(held == "modal.all_held" || held.empty());
}

void ModalAnalysisTest::stopRequestCancels() {
    std::stop_source source;
    source.request_stop();
    const auto solution = solveModal(modelOf({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}}), {},
                                     pool(), TaskContext(source.get_token()));
    QVERIFY(!solution && solution.error().kind == ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ModalAnalysisTest)
#include "modal_analysis_test.moc"
