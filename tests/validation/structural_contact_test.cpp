#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Bonds between meshes that do not match, with a gap.
class StructuralContactTest : public QObject {
    Q_OBJECT

private slots:
    void bondedBlocksUnderTension();
    void rigidRotationIsFreeOfStress();
    void bimetalStrip();
};

namespace {

constexpr double kGap = 0.005;  // m
const Placement kTurned = {turnAboutAxis({1.0, 2.0, 0.5}, M_PI / 9.0), {0.3, -0.2, 0.1}};

/// Two cubes of 1 m along x with a gap between them, turned by 20 degrees. The ratio of Poisson's
/// ratio to Young's modulus is the same in both, so that both contract alike under tension.
StructuralModel bondedBlocks(int n) {
    StructuralModel model;
    model.mesh =
        assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {n, n, n}, 0.2), kTurned},
                   {boxMesh({1 + kGap, 0, 0}, {2 + kGap, 1, 1}, {n, n + 1, n + 1}, 0.2), kTurned}});
    model.materials = {elasticMaterial(70e9, 0.35), elasticMaterial(20e9, 0.1)};
    ContactInterface bond;
    bond.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    bond.gap = 1.1 * kGap;
    model.contacts.push_back(bond);
    return model;
}

/// The displacement of a small rigid rotation, m.
Vec3 rotated(const Vec3& p) { return 1e-3 * cross(Vec3{1.0, -2.0, 3.0}, p); }

Coefficient rotationAlong(int axis) {
    return Coefficient([axis](const Vec3& p, double) { return rotated(p)[axis]; }, false);
}

}  // namespace

void StructuralContactTest::bondedBlocksUnderTension() {
    const double tension = 1e6;
    const Mat3 s =
        kTurned.rotation * Mat3{Vec3{tension, 0, 0}, Vec3{}, Vec3{}} * transposed(kTurned.rotation);
    const std::array<double, 6> exact = {s[0].x, s[1].y, s[2].z, s[0].y, s[1].z, s[2].x};
    ValidationRecord record;
    record.id = "structural-contact-tension";
    record.title = "Two bonded blocks under tension";
    record.setup =
        "Cubes of 1 m with a gap of 5 mm, turned by 20 degrees, E = 70 and 20 GPa, nu = 0.35 and "
        "0.1, bonded; one is held along three normals, 1 MPa pulls at the other; distorted meshes "
        "that do not match.";
    record.source =
        "Uniaxial stress in both, whose contractions nu / E are equal: Gere & Goodno, Mechanics of "
        "Materials, 8th ed., section 2.3, eq. 2-5";
    record.quantity = "Elongation";
    record.unit = "m";
    record.reference = tension / 70e9 + tension / 20e9;
    for (const int n : {2, 3, 4}) {
        StructuralModel model = bondedBlocks(n);
        model.supports.push_back(
            normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
        model.pressures.push_back({{{1, side::kHighX}}, -tension});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        double error = 0.0;
        for (Eigen::Index i = 0; i < solution->stress.size(); ++i) {
            error = std::max(
                error, std::abs(solution->stress[i] - exact[static_cast<std::size_t>(i % 6)]));
        }
        const Vec3 end = kTurned.point({2 + kGap, 0, 0});
        Vec3 moved;
        for (int axis = 0; axis < 3; ++axis) {
            moved[axis] = valueAt(*model.mesh, solution->displacement, end, axis, 1);
        }
        record.rows.push_back({fmt::format("{0} x {0} x {0} and {0} x {1} x {1} cells", n, n + 1),
                               static_cast<double>(solution->report.unknowns),
                               kTurned.inverseDirection(moved).x, error / tension});
    }
    record.remark =
        "A patch test: stress is uniform and exact on every mesh. The error is the largest of all "
        "stress components at all nodes, over the tension. A rigid rotation of both blocks makes "
        "no stress.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-9);
        QVERIFY(std::abs(row.value / record.reference - 1.0) < 1e-9);
    }
}

void StructuralContactTest::rigidRotationIsFreeOfStress() {
    StructuralModel model = bondedBlocks(2);
    model.displacements.push_back(
        {{{0, side::kLowX}}, {rotationAlong(0), rotationAlong(1), rotationAlong(2)}});
    const auto solution = solveBalanced(model);
    QVERIFY(solution);
    QVERIFY(solution->stress.cwiseAbs().maxCoeff() < 1e-8 * 20e9 * 1e-3);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3 exact = rotated(model.mesh->nodes[i]);
        for (int axis = 0; axis < 3; ++axis) {
            const auto row = 3 * static_cast<Eigen::Index>(i) + axis;
            QVERIFY(std::abs(solution->displacement[row] - exact[axis]) < 1e-9);
        }
    }
}

void StructuralContactTest::bimetalStrip() {
    const double length = 0.06, halfWidth = 0.01, lower = 0.001, upper = 0.002;  // m
    const double young[] = {210e9, 70e9}, expansion[] = {12e-6, 23e-6}, warmer = 100.0;
    const double m = lower / upper, n = young[0] / young[1], square = (1.0 + m) * (1.0 + m);
    ValidationRecord record;
    record.id = "structural-contact-bimetal";
    record.title = "Bimetal strip";
    record.setup =
        "Strip of 120 mm x 20 mm, 1 mm and 2 mm thick, bonded, E = 210 and 70 GPa, nu = 0, alpha = "
        "1.2e-5 and 2.3e-5 1/K, 100 K warmer than free of strain; a quarter of it, meshes that do "
        "not match.";
    record.source =
        "Timoshenko 1925, Analysis of Bi-Metal Thermostats, J. Opt. Soc. Am. 11, 233-255, eq. 4";
    record.quantity = "Curvature between its middle and a quarter of its length";
    record.unit = "1/m";
    record.reference = 6.0 * (expansion[1] - expansion[0]) * warmer * square /
                       ((lower + upper) * (3.0 * square + (1.0 + m * n) * (m * m + 1.0 / (m * n))));
    for (const int c : {1, 2, 3}) {
        StructuralModel model;
        model.mesh = assembled(
            {{boxMesh({0, 0, 0}, {length, halfWidth, lower}, {12 * c, 3 * c, c}), {}},
             {boxMesh({0, 0, lower}, {length, halfWidth, lower + upper}, {10 * c, 2 * c, c}), {}}});
        for (const int layer : {0, 1}) {
            ElasticMaterial material = elasticMaterial(young[layer], 0.0);
            material.expansion = isotropic(expansion[layer]);
            model.materials.push_back(material);
        }
        model.temperature =
            Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()),
                                      ElasticMaterial().referenceTemperature + warmer);
        model.supports.push_back(normalSupport(
            {{0, side::kLowX}, {1, side::kLowX}, {0, side::kLowY}, {1, side::kLowY}}));
        Support middle;
        middle.z = true;
        middle.lines.points = {{0, {0, 0, 0}}};
        model.supports.push_back(middle);
        ContactInterface bond;
        bond.faces = {{{0, side::kHighZ}, {1, side::kLowZ}}};
        bond.gap = 1e-5;
        model.contacts.push_back(bond);
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const Vec3 quarter = {0.5 * length, 0, 0};
        const double value = -2.0 / (quarter.x * quarter.x) *
                             valueAt(*model.mesh, solution->displacement, quarter, 2);
        record.rows.push_back(
            {fmt::format("{} x {} x {} and {} x {} x {} cells", 12 * c, 3 * c, c, 10 * c, 2 * c, c),
             static_cast<double>(solution->report.unknowns), value,
             value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StructuralContactTest)
#include "structural_contact_test.moc"
