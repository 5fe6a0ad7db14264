#include "twin/export_inp.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "geometry/solid_builder.h"
#include "tests/twin/small_meshes.h"
#include "twin/frd_reader.h"

namespace twinbench {

/// Decks are given to CalculiX, and its fields compared with ours at every node.
class ExportInpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void steadyHeatInAnAnisotropicBlock();
    void steadyHeatWithATableAndRadiation();
    void steadyHeatFromAnEdgeToAPoint();
    void loadsThatMeetOnAFaceAddUp();
    void stressUnderForcePressureAndGravity();
    void stressUnderRemoteLoadsMassesAndAnEdgeForce();
    void stressOfAPartThatTurns();
    void elasticSupportIsRefused();
    void expansionBetweenTurnedSupports();
    void orthotropicBlockThatIsHeatedAndHeld();
    void elasticTablesOverTemperature();
    void transientHeatWithALoadOverTime();
    void heatThroughAContact_data();
    void heatThroughAContact();
    void bondedBlocksUnderTension();
    void timeDependentLoadsThatMeetAreRefused();

private:
    FrdFields solve(const PreparedStudy& study);

    const ThreadPool pool_{2};
    QTemporaryDir folder_;
};

namespace {

constexpr double kTolerance = 1e-4;
constexpr double kEdge = 0.1;
constexpr std::uint32_t kMinusX = 0, kPlusX = 1, kMinusY = 2, kPlusY = 3, kMinusZ = 4, kPlusZ = 5;

std::shared_ptr<const FeMesh> turnedBox(int cells, double angle) {
    PlacedMesh box;
    box.mesh = std::make_shared<const VolumeMesh>(boxMesh(kEdge, cells));
    box.placement.rotation = rotation({1, 2, 3}, angle);
    box.name = "Block";
    return std::make_shared<const FeMesh>(mergeMeshes(std::vector<PlacedMesh>{box}));
}

/// Two boxes side by side along x whose meshes do not match.
std::shared_ptr<const FeMesh> twoBoxes() {
    std::vector<PlacedMesh> boxes(2);
    boxes[0].mesh = std::make_shared<const VolumeMesh>(boxMesh(kEdge, 3));
    boxes[0].name = "Left";
    boxes[1].mesh = std::make_shared<const VolumeMesh>(boxMesh(kEdge, 4));
    boxes[1].placement.translation = {kEdge, 0.0, 0.0};
    boxes[1].name = "Right";
    return std::make_shared<const FeMesh>(mergeMeshes(boxes));
}

ContactInterface contactBetweenBoxes(double conductance) {
    ContactInterface contact;
    contact.faces = {{{0, kPlusX}, {1, kMinusX}}};
    contact.conductance = conductance;
    return contact;
}

/// The edge of an unturned block between its sides +x and +z.
LineTarget upperEdge() {
    LineTarget lines;
    lines.edges = {{0, {kPlusX, kPlusZ}, {{kEdge, 0, kEdge}, {kEdge, kEdge, kEdge}}}};
    return lines;
}

PreparedStudy prepared(std::variant<ThermalModel, StructuralModel> physics,
                       std::shared_ptr<const FeMesh> mesh) {
    PreparedStudy study;
    study.spec.request = {"Study", "Baseline", {}};
    study.spec.physics = std::move(physics);
    study.mesh = std::move(mesh);
    return study;
}

ThermalModel thermalModel(std::shared_ptr<const FeMesh> mesh) {
    ThermalModel model;
    model.mesh = std::move(mesh);
    ThermalMaterial material;
    material.density = 2000.0;
    material.specificHeat = 900.0;
    material.conductivity = Mat3{Vec3{20, 3, 1}, Vec3{3, 10, -2}, Vec3{1, -2, 5}};
    model.materials = {material};
    return model;
}

StructuralModel structuralModel(std::shared_ptr<const FeMesh> mesh) {
    StructuralModel model;
    model.mesh = std::move(mesh);
    ElasticMaterial material;
    material.density = 7800.0;
    material.youngsModulus = 2e11;
    material.poissonsRatio = 0.3;
    material.expansion = {Vec3{12e-6, 1e-6, 0}, Vec3{1e-6, 20e-6, 0}, Vec3{0, 0, 15e-6}};
    material.referenceTemperature = 293.15;
    model.materials = {material};
    return model;
}

/// The largest difference of a field of ours (SI) from one of CalculiX's, by the largest value.
double difference(const std::vector<std::vector<double>>& theirs, const Eigen::VectorXd& ours,
                  double factor, double offset) {
    const auto components = static_cast<std::size_t>(ours.size()) / theirs.size();
    double largest = 0.0;
    double scale = 0.0;
    for (std::size_t node = 0; node < theirs.size(); ++node) {
        for (std::size_t c = 0; c < components; ++c) {
            const double value = ours[static_cast<Eigen::Index>(node * components + c)];
            const double expected = factor * (value - offset);
            if (theirs[node].size() < components) {
                return HUGE_VAL;
            }
            largest = std::max(largest, std::abs(theirs[node][c] - expected));
            scale = std::max(scale, std::abs(expected));
        }
    }
    return largest / scale;
}

}  // namespace

void ExportInpTest::initTestCase() {
    if (QStandardPaths::findExecutable("ccx").isEmpty()) {
        QSKIP("CalculiX (ccx) is not installed.");
    }
}

FrdFields ExportInpTest::solve(const PreparedStudy& study) {
    const std::filesystem::path folder = folder_.path().toStdU16String();
    const auto written = exportInp(study, pool_, folder / "job.inp", TaskContext());
    if (!written) {
        qWarning("%s", written.error().front().describe().c_str());
        return {};
    }
    std::filesystem::remove(folder / "job.frd");
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    process.start("ccx", {"-i", "job"});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardOutput().right(2000);
    }
    return readFrd((folder / "job.frd").string(), study.mesh->nodes.size());
}

void ExportInpTest::steadyHeatInAnAnisotropicBlock() {
    ThermalModel model = thermalModel(turnedBox(3, 0.7));
    model.sources = {{{0}, Coefficient(12.0), true}};
    model.fluxes = {{{{0, kMinusY}}, Coefficient(2000.0)}};
    model.temperatures = {{{{0, kMinusX}}, Coefficient(320.0)}};
    const auto ours = solveSteady(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("NDTEMP") && theirs.contains("FLUX"));
    QVERIFY(difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15) < kTolerance);
}

void ExportInpTest::steadyHeatWithATableAndRadiation() {
    ThermalModel model = thermalModel(turnedBox(6, 0.0));
    const Mat3 cold = {Vec3{20, 0, 0}, Vec3{0, 10, 0}, Vec3{0, 0, 5}};
    const Mat3 warm = {Vec3{35, 0, 0}, Vec3{0, 10, 0}, Vec3{0, 0, 8}};
    model.materials[0].conductivity = {{300.0, 500.0}, {cold, warm}};
    model.fluxes = {{{{0, kPlusZ}}, Coefficient(9000.0)}};
    model.radiations = {{{{0, kMinusX}, {0, kMinusY}}, 0.85, 290.0}};
    const auto ours = solveSteady(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("NDTEMP"));
    const double found = difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15);
    QVERIFY2(found < 3e-4, qPrintable(QString::number(found)));
}

void ExportInpTest::steadyHeatFromAnEdgeToAPoint() {
    ThermalModel model = thermalModel(turnedBox(3, 0.0));
    HeatSource source;
    source.powerDensity = Coefficient(12.0);
    source.total = true;
    source.lines = upperEdge();
    model.sources.push_back(source);
    LineTarget corner;
    corner.points = {{0, {kEdge, 0.0, 0.0}}};
    model.temperatures.push_back({{}, Coefficient(310.0), corner});
    model.temperatures.push_back({{{0, kMinusX}}, Coefficient(300.0)});
    const auto ours = solveSteady(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("NDTEMP"));
    QVERIFY(difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15) < kTolerance);
}

// CalculiX integrates convection over a face by three points, which is not exact for products of
// quadratic functions, so that the fields agree only as the mesh gets finer.
void ExportInpTest::loadsThatMeetOnAFaceAddUp() {
    ThermalModel model = thermalModel(turnedBox(6, 0.0));
    model.convections = {{{{0, kPlusZ}}, Coefficient(80.0), Coefficient(300.0)},
                         {{{0, kPlusZ}}, Coefficient(40.0), Coefficient(360.0)},
                         {{{0, kMinusX}}, Coefficient(30.0), Coefficient(280.0)}};
    model.fluxes = {{{{0, kPlusX}}, Coefficient(2000.0)}, {{{0, kPlusX}}, Coefficient(-500.0)}};
    model.sources = {{{0}, Coefficient(1e4)}, {{0}, Coefficient(2e4)}};
    const auto ours = solveSteady(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("NDTEMP"));
    QVERIFY(difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15) < kTolerance);
}

void ExportInpTest::stressUnderForcePressureAndGravity() {
    StructuralModel model = structuralModel(turnedBox(3, 0.4));
    model.fixed = {{{{0, kMinusX}}}};
    model.forces = {{{{0, kPlusX}}, {1000.0, -2000.0, 500.0}}};
    model.pressures = {{{{0, kPlusZ}}, Coefficient(2e6)}};
    model.gravity = {{{0.0, 0.0, -9.81e3}}};
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP") && theirs.contains("STRESS"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < kTolerance);
}

void ExportInpTest::stressUnderRemoteLoadsMassesAndAnEdgeForce() {
    StructuralModel model = structuralModel(turnedBox(3, 0.0));
    model.fixed = {{{{0, kMinusX}}}};
    model.forces.push_back({{}, {100.0, 0.0, -2000.0}, upperEdge()});
    RemoteLoad remote;
    remote.faces = {{0, kPlusX}};
    remote.place = Vec3{0.3, 0.0, 0.1};
    remote.force = {0.0, 500.0, 0.0};
    remote.moment = {20.0, 0.0, -10.0};
    model.remoteLoads.push_back(remote);
    model.pointMasses.push_back({{{0, kPlusZ}}, Vec3{0.0, 0.0, 0.5}, 3.0});
    model.gravity.push_back({{0.0, 0.0, -98.1}});
    // What spins about z is pulled outwards.
    const auto outwards = [](int axis) {
        return Coefficient([axis](const Vec3& p, double) { return 1e6 * p[axis]; }, false);
    };
    model.gravity.push_back({VectorCoefficient({outwards(0), outwards(1), 0.0})});
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < kTolerance);
}

void ExportInpTest::stressOfAPartThatTurns() {
    StructuralModel model = structuralModel(turnedBox(3, 0.4));
    model.fixed = {{{{0, kMinusX}}}};
    model.rotations.push_back({{0}, {0.2, -0.1, 0.0}, {0.6, 0.0, 0.8}, 1000.0});
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < kTolerance);
}

void ExportInpTest::elasticSupportIsRefused() {
    StructuralModel model = structuralModel(turnedBox(1, 0.0));
    model.elasticSupports = {{{{0, kMinusX}}, 1e9, 1e9}};
    const std::filesystem::path folder = folder_.path().toStdU16String();
    const auto written =
        exportInp(prepared(model, model.mesh), pool_, folder / "job.inp", TaskContext());
    QVERIFY(!written);
    QCOMPARE(written.error().front().code, std::string("inp.elastic_support"));
}

void ExportInpTest::expansionBetweenTurnedSupports() {
    StructuralModel model = structuralModel(turnedBox(3, 1.1));
    Support support;
    support.faces = {{0, kMinusX}, {0, kPlusX}, {0, kMinusY}};
    support.normal = true;
    Support below;
    below.faces = {{0, kMinusZ}};
    below.z = true;
    model.supports = {support, below};
    Eigen::VectorXd temperature(static_cast<Eigen::Index>(model.mesh->nodes.size()));
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        temperature[static_cast<Eigen::Index>(i)] = 320.0 + 400.0 * model.mesh->nodes[i].y;
    }
    model.temperature = temperature;
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP") && theirs.contains("NDTEMP"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < kTolerance);
}

void ExportInpTest::elasticTablesOverTemperature() {
    StructuralModel model = structuralModel(turnedBox(4, 0.0));
    ElasticMaterial cold = model.materials[0].values.front();
    cold.expansion = {Vec3{12e-6, 0, 0}, Vec3{0, 20e-6, 0}, Vec3{0, 0, 15e-6}};
    ElasticMaterial warm = cold;
    warm.youngsModulus = 1.2e11;
    warm.poissonsRatio = 0.34;
    warm.expansion[0].x = 18e-6;
    model.materials[0] = {{293.15, 493.15}, {cold, warm}};
    model.fixed = {{{{0, kMinusX}}}};
    model.forces = {{{{0, kPlusX}}, {1000.0, 4000.0, 200.0}}};
    model.temperature.emplace(static_cast<Eigen::Index>(model.mesh->nodes.size()));
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        (*model.temperature)[static_cast<Eigen::Index>(i)] =
            313.15 + 1500.0 * model.mesh->nodes[i].x;
    }
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP"));
    const double found = difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0);
    QVERIFY2(found < 1e-3, qPrintable(QString::number(found)));
}

void ExportInpTest::orthotropicBlockThatIsHeatedAndHeld() {
    StructuralModel model = structuralModel(turnedBox(3, 0.4));
    const Mat3 axes = rotation({1, 2, 3}, 0.8);
    ElasticMaterial& material = model.materials.front().values.front();
    material.orthotropy = {{181e9, 60e9, 10.3e9}, {0.28, 0.4, 0.3}, {7.17e9, 3.6e9, 9e9}, axes};
    const Mat3 expansion = {Vec3{2e-6, 0, 0}, Vec3{0, 8e-6, 0}, Vec3{0, 0, 22e-6}};
    material.expansion = axes * expansion * transposed(axes);
    model.fixed = {{{{0, kMinusX}}}};
    model.forces = {{{{0, kPlusX}}, {1000.0, 400.0, 200.0}}};
    model.temperature =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 350.0);
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < kTolerance);
}

void ExportInpTest::transientHeatWithALoadOverTime() {
    ThermalModel model = thermalModel(turnedBox(3, 0.0));
    const Coefficient ramp([](const Vec3&, double time) { return 40.0 * time; }, true);
    model.fluxes = {{{{0, kPlusX}}, ramp}};
    model.convections = {{{{0, kMinusX}}, Coefficient(50.0), Coefficient(300.0)}};
    PreparedStudy study = prepared(model, model.mesh);
    study.spec.type = "thermal_transient";
    study.spec.transient.duration = 200.0;
    study.spec.transient.outputTimes = {200.0};
    study.spec.transient.tolerance = 1e-3;
    study.initialTemperature =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 293.15);
    const auto ours = solveTransient(
        model, *study.initialTemperature, study.spec.transient, SolverSettings{},
        [](const ThermalInstant&) { return Result<void>(); }, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(study);
    QVERIFY(theirs.contains("NDTEMP"));
    // Their time integration is of first order.
    QVERIFY(difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15) < 5e-3);
}

void ExportInpTest::heatThroughAContact_data() {
    QTest::addColumn<double>("conductance");
    QTest::addColumn<bool>("isTransient");
    QTest::newRow("joint") << 200.0 << false;
    QTest::newRow("perfect") << kPerfectConductance << false;
    QTest::newRow("joint, after a long time") << 200.0 << true;
}

void ExportInpTest::heatThroughAContact() {
    QFETCH(double, conductance);
    ThermalModel model = thermalModel(twoBoxes());
    model.materials.push_back(model.materials.front());
    model.temperatures = {{{{0, kMinusX}}, Coefficient(400.0)},
                          {{{1, kPlusX}}, Coefficient(300.0)}};
    model.contacts = {contactBetweenBoxes(conductance)};
    const auto ours = solveSteady(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    PreparedStudy study = prepared(model, model.mesh);
    QFETCH(bool, isTransient);
    if (isTransient) {
        study.spec.type = "thermal_transient";
        study.spec.transient.duration = 1e6;
        study.spec.transient.outputTimes = {1e6};
        study.initialTemperature =
            Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 293.15);
    }
    const FrdFields theirs = solve(study);
    QVERIFY(theirs.contains("NDTEMP"));
    QVERIFY(difference(theirs.at("NDTEMP"), ours->temperature, 1.0, 273.15) < 1e-2);
}

void ExportInpTest::bondedBlocksUnderTension() {
    StructuralModel model = structuralModel(twoBoxes());
    model.materials.push_back(model.materials.front());
    model.materials.back().values.front().youngsModulus = 7e10;
    model.fixed = {{{{0, kMinusX}}}};
    model.forces = {{{{1, kPlusX}}, {1000.0, 0.0, 200.0}}};
    model.contacts = {contactBetweenBoxes(kPerfectConductance)};
    const auto ours = solveStatic(model, SolverSettings{}, pool_, TaskContext());
    QVERIFY(ours);
    const FrdFields theirs = solve(prepared(model, model.mesh));
    QVERIFY(theirs.contains("DISP"));
    QVERIFY(difference(theirs.at("DISP"), ours->displacement, 1e3, 0.0) < 1e-2);
}

void ExportInpTest::timeDependentLoadsThatMeetAreRefused() {
    ThermalModel model = thermalModel(turnedBox(1, 0.0));
    const Coefficient ramp([](const Vec3&, double time) { return 10.0 * time; }, true);
    model.fluxes = {{{{0, kPlusX}}, ramp}, {{{0, kPlusX}}, Coefficient(100.0)}};
    PreparedStudy study = prepared(model, model.mesh);
    study.spec.type = "thermal_transient";
    study.spec.transient.duration = 10.0;
    study.initialTemperature =
        Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()), 293.15);
    const auto deck = inpDeck(study, pool_, TaskContext());
    QVERIFY(!deck);
    QCOMPARE(deck.error().front().kind, ErrorKind::BadInput);
    QCOMPARE(deck.error().front().code, std::string("inp.time"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ExportInpTest)
#include "export_inp_test.moc"
