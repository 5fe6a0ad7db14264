#include <QtTest>
#include <cmath>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Patch tests across curved interfaces of turned parts whose meshes do not match.
class CurvedContactTest : public QObject {
    Q_OBJECT

private slots:
    void perfectContactPassesALinearTemperature_data() { addGaps(); }
    void perfectContactPassesALinearTemperature();
    void bondPassesAUniformStrain_data() { addGaps(); }
    void bondPassesAUniformStrain();
    void rigidRotationAcrossACurvedGapMakesNoStress();

private:
    static void addGaps();
};

namespace {

const Placement kTurned = {turnAboutAxis({1.0, 2.0, 0.5}, M_PI / 9.0), {0.3, -0.2, 0.1}};
constexpr double kAngle = 1.5;  // rad

/// Sectors of tubes of radii 0.5, 1 and 1.5 m, one round the other.
std::shared_ptr<const FeMesh> tubes(double gap) {
    return assembled({{cylinderSectorMesh(0.5, 1.0, 1.0, kAngle, {3, 6, 4}), kTurned},
                      {cylinderSectorMesh(1.0 + gap, 1.5, 1.0, kAngle, {3, 10, 5}), kTurned}});
}

ContactInterface between(double gap) {
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    contact.gap = gap + 1e-3;
    return contact;
}

/// All faces but those in contact.
std::vector<PartFace> outerFaces() {
    std::vector<PartFace> faces;
    for (const std::uint32_t part : {0U, 1U}) {
        for (std::uint32_t face = 0; face < 6; ++face) {
            if (face != (part == 0 ? side::kHighX : side::kLowX)) {
                faces.push_back({part, face});
            }
        }
    }
    return faces;
}

double linear(const Vec3& p) { return 300.0 + 40.0 * p.x - 30.0 * p.y + 20.0 * p.z; }

Vec3 strained(const Vec3& p) {
    return {1e-3 * p.x + 2e-4 * p.y, 4e-4 * p.z - 5e-4 * p.y, 3e-4 * p.x + 2e-4 * p.z};
}

Vec3 rotated(const Vec3& p) { return 1e-3 * cross(Vec3{1.0, -2.0, 3.0}, p); }

PrescribedDisplacement prescribed(std::vector<PartFace> faces, Vec3 (*field)(const Vec3&)) {
    PrescribedDisplacement result;
    result.faces = std::move(faces);
    for (int i = 0; i < 3; ++i) {
        result.components[static_cast<std::size_t>(i)] =
            Coefficient([=](const Vec3& p, double) { return field(p)[i]; }, false);
    }
    return result;
}

StructuralModel bondedTubes(double gap) {
    StructuralModel model;
    model.mesh = tubes(gap);
    ElasticMaterial steel;
    steel.youngsModulus = 200e9;
    steel.poissonsRatio = 0.3;
    model.materials = {steel, steel};
    model.contacts.push_back(between(gap));
    return model;
}

}  // namespace

void CurvedContactTest::addGaps() {
    QTest::addColumn<double>("gap");
    QTest::addColumn<double>("allowed");  // share of the field's range
    QTest::newRow("touching") << 0.0 << 1e-4;
    // What heat and stress pass over in the gap is neglected: an error of the gap's share.
    QTest::newRow("across a gap") << 1e-3 << 2e-3;
}

void CurvedContactTest::perfectContactPassesALinearTemperature() {
    QFETCH(double, gap);
    QFETCH(double, allowed);
    ThermalModel model;
    model.mesh = tubes(gap);
    model.materials.assign(2, {0.0, 0.0, kIdentity3});
    model.temperatures.push_back(
        {outerFaces(), Coefficient([](const Vec3& p, double) { return linear(p); }, false)});
    model.contacts.push_back(between(gap));
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    double error = 0.0, least = HUGE_VAL, most = -HUGE_VAL;
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const double exact = linear(model.mesh->nodes[i]);
        least = std::min(least, exact);
        most = std::max(most, exact);
        error =
            std::max(error, std::abs(solution->temperature[static_cast<Eigen::Index>(i)] - exact));
    }
    QVERIFY2(error < allowed * (most - least), qPrintable(QString::number(error / (most - least))));
}

void CurvedContactTest::bondPassesAUniformStrain() {
    QFETCH(double, gap);
    QFETCH(double, allowed);
    StructuralModel model = bondedTubes(gap);
    model.displacements.push_back(prescribed(outerFaces(), strained));
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    double error = 0.0, most = 0.0;
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const auto found = solution->displacement.segment<3>(3 * static_cast<Eigen::Index>(i));
        const Vec3 exact = strained(model.mesh->nodes[i]);
        error = std::max(error, norm(Vec3{found[0], found[1], found[2]} - exact));
        most = std::max(most, norm(exact));
    }
    QVERIFY2(error < allowed * most, qPrintable(QString::number(error / most)));
}

void CurvedContactTest::rigidRotationAcrossACurvedGapMakesNoStress() {
    StructuralModel model = bondedTubes(0.01);
    model.displacements.push_back(prescribed({{0, side::kLowX}}, rotated));
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->stress.cwiseAbs().maxCoeff() < 1e-9 * 200e9 * 1e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::CurvedContactTest)
#include "curved_contact_test.moc"
