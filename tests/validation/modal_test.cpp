#include <QtTest>
#include <cmath>
#include <numbers>

#include <Eigen/LU>
#include <fmt/format.h>
#include <unsupported/Eigen/MatrixFunctions>

#include "simulation/modal_analysis.h"
#include "tests/validation/case_tools.h"

namespace twinbench {

/// Natural frequencies against analytic and published values.
class ModalTest : public QObject {
    Q_OBJECT

private slots:
    void freeBarAlongItsAxis();
    void freeBeam();
    void nafemsFV32();
    void beamUnderTension();

private:
    /// Solves and adds a row with the mode (from 0) that the record is about.
    void addRow(const StructuralModel& model, const ModalSettings& settings, std::size_t mode,
                const std::string& mesh, ValidationRecord& record);
};

namespace {

constexpr double kYoung = 200e9;
constexpr double kDensity = 8000.0;
constexpr double kSlender = 0.05;  // m, side of a bar of 1 m

StructuralModel steelModel(VolumeMesh mesh, double poisson) {
    StructuralModel model;
    model.mesh = assembled({{std::move(mesh), {}}});
    ElasticMaterial material = elasticMaterial(kYoung, poisson);
    material.density = kDensity;
    model.materials.push_back(material);
    return model;
}

Support heldAlong(std::vector<PartFace> faces, bool x, bool y, bool z) {
    Support support;
    support.faces = std::move(faces);
    support.x = x;
    support.y = y;
    support.z = z;
    return support;
}

VolumeMesh bar(double side, int n) { return boxMesh({0, 0, 0}, {1, side, side}, {8 * n, n, n}); }

/// Bernoulli's beam of 1 m with a square section, Hz.
double beamFrequency(double root, double side) {
    return root * root / (2.0 * std::numbers::pi) * std::sqrt(kYoung / kDensity) * side /
           std::sqrt(12.0);
}

/// The determinant that is zero at a frequency of a Timoshenko beam with free ends: what remains at
/// the far end of M and Q for unit W and psi at the near one.
double freeEndsDeterminant(double frequency) {
    const double omega = 2.0 * std::numbers::pi * frequency;
    const double area = kSlender * kSlender;
    const double bending = kYoung * area * area / 12.0;
    const double shear = 5.0 / 6.0 * 0.5 * kYoung * area;
    // The state W, psi, M / (E I), Q / (E I) over the length of 1 m.
    Eigen::Matrix4d rate = Eigen::Matrix4d::Zero();
    rate(0, 1) = 1.0;
    rate(0, 3) = bending / shear;
    rate(1, 2) = 1.0;
    rate(2, 1) = -kDensity * area * area / 12.0 * omega * omega / bending;
    rate(2, 3) = -1.0;
    rate(3, 0) = -kDensity * area * omega * omega / bending;
    const Eigen::Matrix4d transfer = rate.exp();
    return transfer.bottomLeftCorner<2, 2>().determinant();
}

/// The first bending frequency of the free bar, Hz, by bisection below Bernoulli's.
double timoshenkoFrequency() {
    double high = beamFrequency(4.73004, kSlender);
    double low = 0.9 * high;
    const bool isPositive = freeEndsDeterminant(low) > 0.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        ((freeEndsDeterminant(middle) > 0.0) == isPositive ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

constexpr const char* kBarSetup =
    "Bar of 1 m x 0.05 m x 0.05 m, E = 200 GPa, nu = 0, 8000 kg/m^3, free in space";

}  // namespace

void ModalTest::addRow(const StructuralModel& model, const ModalSettings& settings,
                       std::size_t mode, const std::string& mesh, ValidationRecord& record) {
    const auto solution = solveModal(model, settings, pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->report.residual < 1e-4);
    const double frequency = solution->modes.at(mode).frequency;
    record.rows.push_back({mesh, static_cast<double>(solution->report.unknowns), frequency,
                           frequency / record.reference - 1.0});
}

void ModalTest::freeBarAlongItsAxis() {
    ValidationRecord record;
    record.id = "modal-bar";
    record.title = "Free bar, vibration along its axis";
    record.setup = fmt::format("{}.", kBarSetup);
    record.source =
        "Blevins, Formulas for Natural Frequency and Mode Shape, table 8-16: sqrt(E / rho) / (2 L)";
    record.quantity = "First frequency along the axis";
    record.unit = "Hz";
    record.reference = std::sqrt(kYoung / kDensity) / 2.0;
    for (const int n : {1, 2, 3}) {
        const StructuralModel model = steelModel(bar(kSlender, n), 0.0);
        const auto solution = solveModal(model, {.modes = 22}, pool(), {});
        QVERIFY(solution);
        // Bending and torsion have no frequency near it.
        double nearest = 0.0;
        for (const Mode& mode : solution->modes) {
            const bool isNearer =
                std::abs(mode.frequency - record.reference) < std::abs(nearest - record.reference);
            nearest = isNearer ? mode.frequency : nearest;
        }
        for (std::size_t i = 0; i < 6; ++i) {
            QVERIFY(solution->modes[i].isRigid);
        }
        record.rows.push_back({fmt::format("{} x {} x {} cells", 8 * n, n, n),
                               static_cast<double>(solution->report.unknowns), nearest,
                               nearest / record.reference - 1.0});
    }
    record.remark = "The six rigid motions are found as such on every mesh, at 0 Hz.";
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 1e-6);
}

void ModalTest::freeBeam() {
    ValidationRecord record;
    record.id = "modal-beam";
    record.title = "Free beam, bending";
    record.setup = fmt::format("{}; its first bending vibration, in both planes.", kBarSetup);
    record.source =
        "Timoshenko's beam, rho A W'' = Q', rho I psi'' = M' + Q, solved to rounding for free "
        "ends, "
        "with the shear coefficient 5/6 of Cowper 1966, J. Appl. Mech. 33, 335-340, table 1";
    record.quantity = "First bending frequency";
    record.unit = "Hz";
    record.reference = timoshenkoFrequency();
    for (const int n : {1, 2, 3}) {
        addRow(steelModel(bar(kSlender, n), 0.0), {.modes = 8}, 6,
               fmt::format("{} x {} x {} cells", 8 * n, n, n), record);
    }
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 2e-3);
}

void ModalTest::nafemsFV32() {
    const auto taper = [](const Vec3& p) {
        return Vec3{10.0 * p.x, (5.0 - 4.0 * p.x) * (p.y - 0.5), 0.05 * p.z};
    };
    const auto model = [&](int n) {
        StructuralModel membrane = steelModel(mappedMesh({4 * n, 2 * n, 1}, taper, false), 0.3);
        membrane.supports.push_back(heldAlong({{0, side::kLowX}}, true, true, false));
        membrane.supports.push_back(heldAlong({{0, side::kLowZ}}, false, false, true));
        return membrane;
    };
    const std::vector<double> targets = {44.623, 130.03, 162.70, 246.05, 379.90, 391.44};
    for (const std::size_t mode : {std::size_t{0}, std::size_t{5}}) {
        ValidationRecord record;
        record.id = fmt::format("modal-fv32-{}", mode + 1);
        record.title = fmt::format("NAFEMS FV32: tapered membrane, mode {}", mode + 1);
        record.setup =
            "Membrane of 10 m, 5 m wide where it is held and 1 m at its end, 0.05 m thick, "
            "E = 200 GPa, nu = 0.3, 8000 kg/m^3; one side does not move across the plane.";
        record.source = "NAFEMS, The Standard NAFEMS Benchmarks, TNSB rev. 3, test FV32";
        record.quantity = fmt::format("Frequency {}", mode + 1);
        record.unit = "Hz";
        record.reference = targets[mode];
        for (const int n : {2, 4, 8}) {
            addRow(model(n), {.modes = 6}, mode, fmt::format("{} x {} x 1 cells", 4 * n, 2 * n),
                   record);
        }
        writeRecord(record);
        QVERIFY(std::abs(record.rows.back().error) < 5e-3);
    }
}

void ModalTest::beamUnderTension() {
    constexpr double kSide = 0.01;
    constexpr double kStress = 300e6;
    ValidationRecord record;
    record.id = "modal-tension";
    record.title = "Beam under tension";
    record.setup =
        "Beam of 1 m x 0.01 m x 0.01 m, E = 200 GPa, nu = 0, 8000 kg/m^3, under a tension of 300 "
        "MPa, whose ends slide across without turning.";
    record.source =
        "Half a wave per length: f^2 = (pi / (2 L^2))^2 E I / (rho A) + sigma / (4 rho L^2), "
        "Timoshenko, Vibration Problems in Engineering, 3rd ed., section 60";
    record.quantity = "First bending frequency";
    record.unit = "Hz";
    record.reference =
        std::hypot(beamFrequency(std::numbers::pi, kSide), std::sqrt(kStress / kDensity) / 2.0);
    for (const int n : {8, 16, 32}) {
        StructuralModel model = steelModel(boxMesh({0, 0, 0}, {1, kSide, kSide}, {n, 1, 2}), 0.0);
        model.supports.push_back(
            heldAlong({{0, side::kLowX}, {0, side::kHighX}}, true, false, false));
        model.supports.push_back(
            heldAlong({{0, side::kLowY}, {0, side::kHighY}}, false, true, false));
        const auto values = 6 * static_cast<Eigen::Index>(model.mesh->nodes.size());
        Eigen::VectorXd stress = Eigen::VectorXd::Zero(values);
        for (Eigen::Index i = 0; i < values; i += 6) {
            stress[i] = kStress;
        }
        // The first mode is the rigid motion across.
        addRow(model, {.modes = 3, .prestress = stress}, 1, fmt::format("{} x 1 x 2 cells", n),
               record);
    }
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ModalTest)
#include "modal_test.moc"
