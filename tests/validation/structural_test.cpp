#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "geometry/cad/volume_mesher.h"
#include "tests/validation/case_tools.h"
#include "tests/validation/quarter_ring.h"

namespace twinbench {

/// Linear static stress of single bodies against analytic and published values.
class StructuralTest : public QObject {
    Q_OBJECT

private slots:
    void barUnderTension();
    void barWithHinderedExpansion();
    void cantilever();
    void thickCylinderUnderPressure();
    void nafemsLE1();
    void nafemsLE10();
    void nafemsLE11();
};

namespace {

constexpr int kXX = 0, kYY = 1;  // components of a nodal stress

StructuralModel structuralModel(VolumeMesh mesh, const ElasticMaterial& material) {
    StructuralModel model;
    model.mesh = assembled({{std::move(mesh), {}}});
    model.materials.push_back(material);
    return model;
}

/// The largest difference of nodal stresses from a uniaxial stress along x, Pa.
double uniaxialError(const Eigen::VectorXd& stress, double alongX) {
    double error = 0.0;
    for (Eigen::Index i = 0; i < stress.size(); ++i) {
        error = std::max(error, std::abs(stress[i] - (i % 6 == kXX ? alongX : 0.0)));
    }
    return error;
}

double unknownsOf(const StructuralSolution& solution) {
    return static_cast<double>(solution.report.unknowns);
}

/// Holds the cantilever's root as the beam's theory does: across at its middle, and against a turn
/// about the beam's axis along its upright middle line.
void holdRootAcross(double height, StructuralModel& model) {
    Support middle;
    middle.z = true;
    Support line;
    line.y = true;
    for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const Vec3& p = model.mesh->nodes[i];
        if (std::hypot(p.x, p.y - 0.5 * height) < 1e-9) {
            line.nodes.push_back(i);
            if (std::abs(p.z - 0.5 * height) < 1e-9) {
                middle.nodes.push_back(i);
            }
        }
    }
    model.supports.push_back(middle);
    model.supports.push_back(line);
}

/// The quarter plate of LE1 and LE10 between two ellipses, finer towards D (2, 0): sides kLowX and
/// kHighX of the grid are the ellipses, kLowY is y = 0, kHighY x = 0.
VolumeMesh ellipticPlate(double thickness, const std::array<int, 3>& cells) {
    const auto place = [thickness](const Vec3& u) {
        const double across = u.x * (0.5 + 0.5 * u.x);
        const double angle = 0.5 * M_PI * u.y * (0.5 + 0.5 * u.y);
        const double x = 2.0 + across * 1.25;
        const double y = 1.0 + across * 1.75;
        return Vec3{x * std::cos(angle), y * std::sin(angle), thickness * (u.z - 0.5)};
    };
    return mappedMesh(cells, place, true);
}

Support heldAlong(std::vector<PartFace> faces, bool x, bool y) {
    Support support;
    support.faces = std::move(faces);
    support.x = x;
    support.y = y;
    return support;
}

/// A point on the polygon through `corners` at a share of 0 to 1, an equal share for each side.
Vec3 alongPolygon(const std::vector<Vec3>& corners, double share) {
    const double position = share * static_cast<double>(corners.size() - 1);
    const auto side = std::min(static_cast<std::size_t>(position), corners.size() - 2);
    return corners[side] +
           (position - static_cast<double>(side)) * (corners[side + 1] - corners[side]);
}

/// The quarter of LE11's body of revolution about z: sides kLowX and kHighX of the grid are the
/// inside and the outside, kLowY and kHighY the cuts, kLowZ z = 0, kHighZ the top. Three stretches
/// along the height, on the inside: sphere, lower and upper half of the bore; on the outside:
/// sphere, cone, cylinder.
VolumeMesh taperedSphere(const std::array<int, 3>& cells) {
    const double bore = std::sqrt(0.5);
    const std::vector<Vec3> inside = {{bore, 0, bore}, {bore, 0, 1.39}, {bore, 0, 1.79}};
    const std::vector<Vec3> outside = {{1.4 * std::sqrt(0.75), 0, 0.7}, {1, 0, 1.39}, {1, 0, 1.79}};
    const auto onProfile = [](const std::vector<Vec3>& straight, double radius, double endAngle,
                              double share) {
        if (share > 1.0 / 3.0) {
            return alongPolygon(straight, 1.5 * (share - 1.0 / 3.0));
        }
        const double angle = 3.0 * share * endAngle;
        return radius * Vec3{std::cos(angle), 0.0, std::sin(angle)};
    };
    const auto place = [=](const Vec3& u) {
        const Vec3 a = onProfile(inside, 1.0, M_PI / 4.0, u.z);
        const Vec3 b = onProfile(outside, 1.4, M_PI / 6.0, u.z);
        const Vec3 p = a + u.x * u.x * (b - a);  // finer towards the inside
        const double turn = 0.5 * M_PI * u.y;
        return Vec3{p.x * std::cos(turn), p.x * std::sin(turn), p.z};
    };
    return mappedMesh(cells, place, true);
}

}  // namespace

void StructuralTest::barUnderTension() {
    ValidationRecord record;
    record.id = "structural-bar";
    record.title = "Bar under tension";
    record.setup =
        "Bar of 1 m x 0.1 m x 0.1 m, E = 70 GPa, nu = 0.33, a tension of 1 MPa on its end, held "
        "along three normals; distorted meshes, direct solver.";
    record.source =
        "Gere & Goodno, Mechanics of Materials, 8th ed., section 2.2, eq. 2-3: P L / (E A)";
    record.quantity = "Elongation";
    record.unit = "m";
    record.reference = 1e6 / 70e9;
    for (const int n : {1, 2, 4}) {
        StructuralModel model = structuralModel(
            boxMesh({0, 0, 0}, {1, 0.1, 0.1}, {4 * n, n, n}, 0.2), elasticMaterial(70e9, 0.33));
        model.supports.push_back(
            normalSupport({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
        model.pressures.push_back({{{0, side::kHighX}}, -1e6});
        const auto solution = balanced(solveStatic(model, direct(), pool(), {}), 1e-10);
        QVERIFY(solution);
        QVERIFY(uniaxialError(solution->stress, 1e6) < 1e-10 * 1e6);
        const double value = valueAt(*model.mesh, solution->displacement, {1, 0, 0});
        record.rows.push_back({fmt::format("{0} x {1} x {1} cells", 4 * n, n),
                               unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    record.remark =
        "A patch test: stress is uniform and exact to 1e-10 at every node of each mesh.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-10);
    }
}

void StructuralTest::barWithHinderedExpansion() {
    ValidationRecord record;
    record.id = "structural-expansion";
    record.title = "Bar with hindered expansion";
    record.setup =
        "Bar of 1 m x 0.1 m x 0.1 m, E = 70 GPa, nu = 0.33, alpha = 2.3e-5 1/K, 80 K warmer than "
        "free of strain, held along its length at both ends; distorted meshes.";
    record.source =
        "Gere & Goodno, Mechanics of Materials, 8th ed., section 2.5, example 2-7: -E alpha dT";
    record.quantity = "Axial stress";
    record.unit = "MPa";
    record.reference = -70e3 * 2.3e-5 * 80.0;
    for (const int n : {1, 2, 4}) {
        ElasticMaterial material = elasticMaterial(70e9, 0.33);
        material.expansion = isotropic(2.3e-5);
        StructuralModel model =
            structuralModel(boxMesh({0, 0, 0}, {1, 0.1, 0.1}, {4 * n, n, n}, 0.2), material);
        model.supports.push_back(normalSupport(
            {{0, side::kLowX}, {0, side::kHighX}, {0, side::kLowY}, {0, side::kLowZ}}));
        model.temperature =
            Eigen::VectorXd::Constant(static_cast<Eigen::Index>(model.mesh->nodes.size()),
                                      material.referenceTemperature + 80.0);
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {1, 0, 0}, kXX);
        const double error = 1e-6 * uniaxialError(solution->stress, 1e6 * record.reference);
        record.rows.push_back({fmt::format("{0} x {1} x {1} cells", 4 * n, n),
                               unknownsOf(*solution), value, error / record.reference});
    }
    record.remark =
        "Exact on every mesh. The error is the largest of all stress components at all nodes.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-9);
    }
}

void StructuralTest::cantilever() {
    const double young = 210e9, poisson = 0.3, length = 1.0, height = 0.1, force = 1000.0;
    const double area = height * height;
    const double inertia = height * height * height * height / 12.0;
    const double shearModulus = young / (2.0 * (1.0 + poisson));
    const double shearCoefficient = 10.0 * (1.0 + poisson) / (12.0 + 11.0 * poisson);
    ValidationRecord record;
    record.id = "structural-cantilever";
    record.title = "Cantilever";
    record.setup =
        "Beam of 1 m x 0.1 m x 0.1 m, E = 210 GPa, nu = 0.3, 1 kN across its end; the root stays "
        "plane and takes the shear force spread over it, as in the theory.";
    record.source =
        "Timoshenko's beam, P L^3 / (3 E I) + P L / (kappa G A), with the shear coefficient of "
        "Cowper 1966, J. Appl. Mech. 33, 335-340, table 1";
    record.quantity = "Deflection of the end";
    record.unit = "mm";
    record.reference = 1e3 * (force * length * length * length / (3.0 * young * inertia) +
                              force * length / (shearCoefficient * shearModulus * area));
    for (const int n : {1, 2, 4}) {
        StructuralModel model =
            structuralModel(boxMesh({0, 0, 0}, {length, height, height}, {5 * n, n, n}),
                            elasticMaterial(young, poisson));
        model.supports.push_back(normalSupport({{0, side::kLowX}}));
        holdRootAcross(height, model);
        model.forces.push_back({{{0, side::kLowX}}, {0.0, 0.0, -force}});
        model.forces.push_back({{{0, side::kHighX}}, {0.0, 0.0, force}});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const Vec3 tip = {length, 0.5 * height, 0.5 * height};
        const double value = 1e3 * valueAt(*model.mesh, solution->displacement, tip, 2);
        record.rows.push_back({fmt::format("{0} x {1} x {1} cells", 5 * n, n),
                               unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

void StructuralTest::thickCylinderUnderPressure() {
    const double inner = 0.05, outer = 0.1, young = 210e9, poisson = 0.3, pressure = 50e6;
    const double ratio = pressure * inner * inner / (outer * outer - inner * inner);
    const double displacement =
        (1.0 + poisson) * ratio / young * ((1.0 - 2.0 * poisson) * inner + outer * outer / inner);
    ValidationRecord record;
    record.id = "structural-cylinder";
    record.title = "Thick cylinder under pressure";
    record.setup =
        "Quarter of a cylinder of radii 50 mm and 100 mm, E = 210 GPa, nu = 0.3, 50 MPa inside, "
        "plane strain; meshed from the exact solid.";
    record.source = "Timoshenko & Goodier, Theory of Elasticity, 3rd ed., article 28, eq. 46";
    record.quantity = "Hoop stress inside";
    record.unit = "MPa";
    record.reference = 1e-6 * ratio * (1.0 + outer * outer / (inner * inner));
    const PartShape shape = quarterRing(inner, outer, 0.02);
    for (const double size : {0.02, 0.01, 0.005}) {
        auto mesh = meshSolid(shape, {size}, {});
        QVERIFY(mesh);
        StructuralModel model = structuralModel(std::move(*mesh), elasticMaterial(young, poisson));
        model.supports.push_back(normalSupport(planeFaces(shape)));
        model.pressures.push_back({cylinderFaces(shape, inner), pressure});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double moved = valueAt(*model.mesh, solution->displacement, {inner, 0, 0});
        QVERIFY(std::abs(moved / displacement - 1.0) < 1e-3);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {inner, 0, 0}, kYY);
        record.rows.push_back({fmt::format("{:.0f} mm", 1e3 * size), unknownsOf(*solution), value,
                               value / record.reference - 1.0});
    }
    record.remark = "The radial displacement inside agrees within 0.1 % on each mesh.";
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

void StructuralTest::nafemsLE1() {
    ValidationRecord record;
    record.id = "structural-nafems-le1";
    record.title = "NAFEMS LE1: elliptic membrane under tension";
    record.setup =
        "Quarter of a plate of 0.1 m between ellipses of 2 m x 1 m and 3.25 m x 2.75 m, "
        "E = 210 GPa, nu = 0.3, a tension of 10 MPa on the outer edge, symmetry planes; as a thin "
        "solid with one element across.";
    record.source = "The Standard NAFEMS Benchmarks, P18 (1990), test LE1";
    record.quantity = "Stress yy at D (2, 0)";
    record.unit = "MPa";
    record.reference = 92.7;
    for (const int n : {1, 2, 4}) {
        StructuralModel model =
            structuralModel(ellipticPlate(0.1, {3 * n, 5 * n, 1}), elasticMaterial(210e9, 0.3));
        model.supports.push_back(heldAlong({{0, side::kLowY}}, false, true));
        model.supports.push_back(heldAlong({{0, side::kHighY}}, true, false));
        model.supports.push_back(normalSupport({{0, side::kLowZ}}));
        model.pressures.push_back({{{0, side::kHighX}}, -10e6});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {2, 0, -0.05}, kYY);
        record.rows.push_back({fmt::format("{} x {} x 1 cells", 3 * n, 5 * n),
                               unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-2);
}

void StructuralTest::nafemsLE11() {
    ValidationRecord record;
    record.id = "structural-nafems-le11";
    record.title = "NAFEMS LE11: solid cylinder, taper and sphere under heat";
    record.setup =
        "Quarter of a body of revolution, E = 210 GPa, nu = 0.3, alpha = 2.3e-4 1/K, warmer by "
        "(r + z) K/m than free of strain, held along its axis at z = 0 and at the top.";
    record.source = "The Standard NAFEMS Benchmarks, P18 (1990), test LE11";
    record.quantity = "Stress zz at A (r = 1, z = 0)";
    record.unit = "MPa";
    record.reference = -105.0;
    for (const int n : {1, 2, 4}) {
        ElasticMaterial material = elasticMaterial(210e9, 0.3);
        material.expansion = isotropic(2.3e-4);
        StructuralModel model = structuralModel(taperedSphere({2 * n, 3 * n, 6 * n}), material);
        model.supports.push_back(normalSupport(
            {{0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}, {0, side::kHighZ}}));
        Eigen::VectorXd temperature(static_cast<Eigen::Index>(model.mesh->nodes.size()));
        for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
            const Vec3& p = model.mesh->nodes[i];
            temperature[static_cast<Eigen::Index>(i)] =
                material.referenceTemperature + std::hypot(p.x, p.y) + p.z;
        }
        model.temperature = std::move(temperature);
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {1, 0, 0}, 2);
        record.rows.push_back({fmt::format("{} x {} x {} cells", 2 * n, 3 * n, 6 * n),
                               unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 2e-2);
}

void StructuralTest::nafemsLE10() {
    ValidationRecord record;
    record.id = "structural-nafems-le10";
    record.title = "NAFEMS LE10: thick elliptic plate under pressure";
    record.setup =
        "Quarter of a plate of 0.6 m between ellipses of 2 m x 1 m and 3.25 m x 2.75 m, "
        "E = 210 GPa, nu = 0.3, 1 MPa on the upper face, symmetry planes, outer face held in the "
        "plane and along the line at half the thickness.";
    record.source = "The Standard NAFEMS Benchmarks, P18 (1990), test LE10";
    record.quantity = "Stress yy at D (2, 0, top)";
    record.unit = "MPa";
    record.reference = -5.38;
    for (const int n : {1, 2, 4}) {
        StructuralModel model =
            structuralModel(ellipticPlate(0.6, {3 * n, 5 * n, 2 * n}), elasticMaterial(210e9, 0.3));
        model.supports.push_back(heldAlong({{0, side::kLowY}}, false, true));
        model.supports.push_back(heldAlong({{0, side::kHighY}}, true, false));
        model.supports.push_back(heldAlong({{0, side::kHighX}}, true, true));
        Support line;
        line.z = true;
        for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
            const Vec3& p = model.mesh->nodes[i];
            if (std::abs(p.z) < 1e-9 && std::abs(std::hypot(p.x / 3.25, p.y / 2.75) - 1.0) < 1e-9) {
                line.nodes.push_back(i);
            }
        }
        model.supports.push_back(line);
        model.pressures.push_back({{{0, side::kHighZ}}, 1e6});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {2, 0, 0.3}, kYY);
        record.rows.push_back({fmt::format("{} x {} x {} cells", 3 * n, 5 * n, 2 * n),
                               unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-2);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StructuralTest)
#include "structural_test.moc"
