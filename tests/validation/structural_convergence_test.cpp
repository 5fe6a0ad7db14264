#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Displacements of single bodies on meshes that are refined step by step.
class StructuralConvergenceTest : public QObject {
    Q_OBJECT

private slots:
    void pressurisedSphere();
    void rotatingDisc();
    void cooksMembrane();
};

namespace {

constexpr int kYY = 1;  // component of a nodal stress
constexpr double kLowestOrder = 2.8;

StructuralModel structuralModel(VolumeMesh mesh, const ElasticMaterial& material) {
    StructuralModel model;
    model.mesh = assembled({{std::move(mesh), {}}});
    model.materials.push_back(material);
    return model;
}

double unknownsOf(const StructuralSolution& solution) {
    return static_cast<double>(solution.report.unknowns);
}

/// A 24th of a hollow sphere, between the planes y = 0, y = x, z = 0 and z = x through its centre:
/// sides kLowX and kHighX of the grid are the inside and the outside.
VolumeMesh spherePatch(double inner, double outer, int n) {
    const auto place = [=](const Vec3& u) {
        const double radius = inner + u.x * (outer - inner);
        return radius *
               normalized(Vec3{1.0, std::tan(0.25 * M_PI * u.y), std::tan(0.25 * M_PI * u.z)});
    };
    return mappedMesh({n, n, n}, place, true);
}

/// A ring that turns, in a state of plane stress or, with the constants of that, of plane strain
/// (Timoshenko & Goodier, Theory of Elasticity, 3rd ed., article 32, eqs. 55 to 57).
struct RotatingRing {
    double inner, outer;    // m
    double young, poisson;  // Pa
    double pull;            // density times speed squared, N/m^4

    RotatingRing inPlaneStrain() const {
        RotatingRing held = *this;
        held.young = young / (1.0 - poisson * poisson);
        held.poisson = poisson / (1.0 - poisson);
        return held;
    }
    double displacement(double r) const {
        const double c = (3.0 + poisson) / 8.0 * pull;
        const double a = inner * inner, b = outer * outer;
        const double radial = c * (a + b - a * b / (r * r) - r * r);
        const double hoop =
            c * (a + b + a * b / (r * r) - (1.0 + 3.0 * poisson) / (3.0 + poisson) * r * r);
        return r * (hoop - poisson * radial) / young;
    }
};

}  // namespace

void StructuralConvergenceTest::pressurisedSphere() {
    const double inner = 0.05, outer = 0.1, young = 210e9, poisson = 0.3, pressure = 50e6;
    const double a = inner * inner * inner, b = outer * outer * outer;
    const auto exact = [&](const Vec3& p) {
        const double r = norm(p);
        const double moved = pressure * a / (young * (b - a)) *
                             ((1.0 - 2.0 * poisson) * r + (1.0 + poisson) * b / (2.0 * r * r));
        return moved / r * p;
    };
    ValidationRecord record;
    record.id = "structural-sphere";
    record.title = "Hollow sphere under pressure";
    record.setup =
        "Sphere of radii 50 mm and 100 mm, E = 210 GPa, nu = 0.3, 50 MPa inside; a 24th of it "
        "between planes of symmetry, curved elements.";
    record.source = "Timoshenko & Goodier, Theory of Elasticity, 3rd ed., article 136";
    record.quantity = "Hoop stress inside";
    record.unit = "MPa";
    record.reference = 1e-6 * pressure * (2.0 * a + b) / (2.0 * (b - a));
    for (const int n : {2, 4, 8}) {
        StructuralModel model =
            structuralModel(spherePatch(inner, outer, n), elasticMaterial(young, poisson));
        model.supports.push_back(normalSupport(
            {{0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}, {0, side::kHighZ}}));
        model.pressures.push_back({{{0, side::kLowX}}, pressure});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e-6 * valueAt(*model.mesh, solution->stress, {inner, 0, 0}, kYY);
        record.rows.push_back({fmt::format("{0} x {0} x {0} cells", n), unknownsOf(*solution),
                               value, relativeL2Error(*model.mesh, solution->displacement, exact)});
    }
    const double order = orderOf(record.rows);
    record.remark = fmt::format(
        "The error is that of the displacement in the L2 norm; its observed order is {:.2f}.",
        order);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > kLowestOrder);
    QVERIFY(std::abs(record.rows.back().value / record.reference - 1.0) < 1e-2);
}

void StructuralConvergenceTest::rotatingDisc() {
    const double density = 7800.0, speed = 1000.0, thickness = 0.001;  // of one half
    const RotatingRing thin{0.05, 0.2, 210e9, 0.3, density * speed * speed};
    const RotatingRing held = thin.inPlaneStrain();
    ValidationRecord record;
    record.id = "structural-rotating-disc";
    record.title = "Rotating disc";
    record.setup =
        "Disc of 2 mm thickness between radii of 50 mm and 200 mm, E = 210 GPa, nu = 0.3, 7800 "
        "kg/m^3, turning with 1000 rad/s; a quarter of it, curved elements.";
    record.source =
        "Timoshenko & Goodier, Theory of Elasticity, 3rd ed., article 32, eqs. 55 to 57";
    record.quantity = "Radial displacement of the rim";
    record.unit = "mm";
    record.reference = 1e3 * thin.displacement(thin.outer);
    std::vector<ValidationRow> heldRows;
    for (const int n : {2, 4, 8}) {
        ElasticMaterial material = elasticMaterial(thin.young, thin.poisson);
        material.density = density;
        StructuralModel model = structuralModel(
            cylinderSectorMesh(thin.inner, thin.outer, thickness, M_PI / 2, {2 * n, 3 * n, 1}),
            material);
        model.rotations.push_back({{0}, {0, 0, 1.0}, {0, 0, 1}, speed});
        model.supports.push_back(
            normalSupport({{0, side::kLowY}, {0, side::kHighY}, {0, side::kLowZ}}));
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = 1e3 * valueAt(*model.mesh, solution->displacement, {thin.outer, 0, 0});
        const std::string mesh = fmt::format("{} x {} x 1 cells", 2 * n, 3 * n);
        record.rows.push_back({mesh, unknownsOf(*solution), value, value / record.reference - 1.0});
        model.supports.push_back(normalSupport({{0, side::kHighZ}}));
        const auto between = solveBalanced(model);
        QVERIFY(between);
        const auto exact = [&](const Vec3& p) {
            const double r = std::hypot(p.x, p.y);
            return held.displacement(r) / r * Vec3{p.x, p.y, 0.0};
        };
        heldRows.push_back(
            {mesh, 0.0, 0.0, relativeL2Error(*model.mesh, between->displacement, exact)});
    }
    const double order = orderOf(heldRows);
    record.remark = fmt::format(
        "With both flat faces held (plane strain) the error of the displacement in the L2 norm is "
        "{:.2e}, {:.2e}, {:.2e}; its observed order is {:.2f}.",
        heldRows[0].error, heldRows[1].error, heldRows[2].error, order);
    writeRecord(record);
    QVERIFY(errorsFall(heldRows));
    QVERIFY(order > kLowestOrder);
    QVERIFY(std::abs(record.rows.back().error) < 1e-4);
}

void StructuralConvergenceTest::cooksMembrane() {
    ValidationRecord record;
    record.id = "structural-cook";
    record.title = "Cook's membrane";
    record.setup =
        "Panel between (0, 0), (48, 44), (48, 60) and (0, 44) m, 0.1 m thick, E = 1 Pa, nu = 1/3, "
        "held in its plane at x = 0, a force of 0.1 N spread over x = 48 m across it; symmetric "
        "about its middle plane, one element to it.";
    record.source =
        "Cook 1974, J. Struct. Div. ASCE 100, 1851-1863, where meshes of that time gave 23.9; "
        "23.9677 by plane stress with 36,864 Q9 elements graded to the corner, which agrees with "
        "coarser ones and other gradings within 0.0001";
    record.quantity = "Deflection of (48, 52)";
    record.unit = "m";
    record.reference = 23.9677;
    const auto place = [](const Vec3& u) {
        return Vec3{48.0 * u.x, 44.0 * u.x + u.y * (44.0 - 28.0 * u.x), 0.05 * u.z};
    };
    for (const int n : {4, 8, 16, 32}) {
        StructuralModel model =
            structuralModel(mappedMesh({n, n, 1}, place, true), elasticMaterial(1.0, 1.0 / 3.0));
        Support root;
        root.faces = {{0, side::kLowX}};
        root.x = root.y = true;
        model.supports = {root, normalSupport({{0, side::kLowZ}})};
        model.forces.push_back({{{0, side::kHighX}}, {0.0, 0.05, 0.0}});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const double value = valueAt(*model.mesh, solution->displacement, {48, 52, 0}, 1);
        record.rows.push_back({fmt::format("{0} x {0} x 1 cells", n), unknownsOf(*solution), value,
                               value / record.reference - 1.0});
    }
    record.remark = "The corner (0, 44) is a singularity, which bounds the order.";
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StructuralConvergenceTest)
#include "structural_convergence_test.moc"
