#include "simulation/buckling.h"

#include <QtTest>
#include <cmath>
#include <functional>
#include <numbers>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Load factors of buckling against analytic values.
class BucklingTest : public QObject {
    Q_OBJECT

private slots:
    void column();
    void clampedAndHinged();
    void plate();
};

namespace {

constexpr double kYoung = 70e9;
constexpr double kPi2 = std::numbers::pi * std::numbers::pi;
constexpr double kSide = 0.02;  // m, of the column's section
const double kBending = kYoung * std::pow(kSide, 4) / 12.0;

Support heldAlong(std::uint32_t face, bool x, bool y, bool z) {
    Support support;
    support.faces = {{0, face}};
    support.x = x;
    support.y = y;
    support.z = z;
    return support;
}

StructuralModel columnModel(int n) {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {1, kSide, kSide}, {8 * n, n, n}), {}}});
    model.materials.push_back(elasticMaterial(kYoung, 0.0));
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{0, side::kHighX}}, Vec3{-1.0, 0, 0}});
    return model;
}

/// A column's load by that of Bernoulli's beam: shear makes it softer.
double withShear(double load) {
    return load / (1.0 + load / (5.0 / 6.0 * 0.5 * kYoung * kSide * kSide));
}

void solveAll(ValidationRecord& record, const std::function<StructuralModel(int)>& model,
              const std::function<std::string(int)>& mesh, double tolerance) {
    for (const int n : {1, 2, 4}) {
        const auto solution = solveBuckling(model(n), {.modes = 2}, {}, pool(), {});
        QVERIFY(solution);
        const double factor = solution->modes.front().loadFactor;
        record.rows.push_back({mesh(n), static_cast<double>(solution->report.unknowns), factor,
                               factor / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY2(std::abs(record.rows.back().error) < tolerance,
             qPrintable(QString::number(record.rows.back().error)));
}

std::string columnCells(int n) { return fmt::format("{} x {} x {} cells", 8 * n, n, n); }

constexpr const char* kColumnSetup =
    "Column of 1 m x 0.02 m x 0.02 m, E = 70 GPa, nu = 0, under a force of 1 N along it";
constexpr const char* kColumnSource =
    "Timoshenko and Gere, Theory of Elastic Stability, 2nd ed., sections 2.1 and 2.17";

}  // namespace

void BucklingTest::column() {
    ValidationRecord record;
    record.id = "buckling-column";
    record.title = "Column, clamped and free";
    record.setup = fmt::format("{}, clamped at one end.", kColumnSetup);
    record.source = fmt::format("{}: pi^2 E I / (4 L^2), and its shear", kColumnSource);
    record.quantity = "Load factor";
    record.unit = "-";
    record.reference = withShear(kPi2 / 4.0 * kBending);
    solveAll(record, columnModel, columnCells, 2e-3);
}

void BucklingTest::clampedAndHinged() {
    ValidationRecord record;
    record.id = "buckling-hinged";
    record.title = "Column, clamped and hinged";
    record.setup = fmt::format("{}, clamped at one end, the other slides along it and may turn.",
                               kColumnSetup);
    record.source = fmt::format("{}: k^2 E I / L^2 with tan k = k, and its shear", kColumnSource);
    record.quantity = "Load factor";
    record.unit = "-";
    record.reference = withShear(std::pow(4.493409458, 2) * kBending);
    const auto model = [](int n) {
        StructuralModel column = columnModel(n);
        column.supports.push_back(heldAlong(side::kHighX, false, true, true));
        return column;
    };
    solveAll(record, model, columnCells, 2e-3);
}

void BucklingTest::plate() {
    constexpr double kThickness = 0.01;
    constexpr double kPoisson = 0.3;
    ValidationRecord record;
    record.id = "buckling-plate";
    record.title = "Square plate, simply supported";
    record.setup =
        "A quarter, cut along its lines of symmetry, of a plate of 1 m x 1 m x 0.01 m, "
        "E = 70 GPa, nu = 0.3, under 1 Pa on two opposite sides; its sides move neither across "
        "the plane nor, but for the even compression, along themselves.";
    record.source =
        "Timoshenko and Gere, Theory of Elastic Stability, 2nd ed., section 9.2: 4 pi^2 D / (b^2 "
        "t), the plate taken as thin";
    record.quantity = "Load factor";
    record.unit = "-";
    const double stiffness =
        kYoung * std::pow(kThickness, 3) / (12.0 * (1.0 - kPoisson * kPoisson));
    record.reference = 4.0 * kPi2 * stiffness / kThickness;
    const auto model = [](int n) {
        StructuralModel plate;
        plate.mesh =
            assembled({{boxMesh({0, 0, 0}, {0.5, 0.5, kThickness}, {8 * n, 8 * n, 1}), {}}});
        plate.materials.push_back(elasticMaterial(kYoung, kPoisson));
        plate.supports = {heldAlong(side::kLowX, true, false, false),
                          heldAlong(side::kLowY, false, true, false)};
        plate.pressures.push_back({{{0, side::kHighX}}, Coefficient(1.0)});
        // Sides whose normals do not turn along them, as Kirchhoff's do not, and that follow the
        // even compression.
        const auto along = [](double strain, int axis) {
            return Coefficient(
                [strain, axis](const Vec3& p, double) {
                    return strain * (axis == 2 ? p.z - 0.5 * kThickness : p[axis]);
                },
                false);
        };
        const Coefficient thicker = along(kPoisson / kYoung, 2);
        plate.displacements = {
            {{{0, side::kHighX}}, {std::nullopt, along(kPoisson / kYoung, 1), thicker}},
            {{{0, side::kHighY}}, {along(-1.0 / kYoung, 0), std::nullopt, thicker}}};
        return plate;
    };
    solveAll(
        record, model, [](int n) { return fmt::format("{} x {} x 1 cells", 8 * n, 8 * n); }, 2e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::BucklingTest)
#include "buckling_test.moc"
