#include <QtTest>
#include <cmath>

#include "simulation/contact_quadrature.h"
#include "simulation/structural_model.h"
#include "simulation/thermal_balance.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class ContactTest : public QObject {
    Q_OBJECT

private slots:
    void overlapOfMeshesThatDoNotMatchIsCutExactly();
    void facesFartherThanTheGapDoNotTouch();
    void curvedFacesTouchAllOver();
    void coarseElementsRoundABoreTouchAllOver();
    void perfectContactPassesALinearFieldBetweenUnlikeMeshes();
    void conductanceMakesItsJump();
    void everyConductanceStaysPositiveDefinite();
    void facesThatMeetSeveralTimesStayPositiveDefinite();
    void hardlyAnyConductanceInsulates();
    void fluxSparesTheAreaInContact();
    void heatThroughAContactIsWhatIsReleasedBehindIt();
    void bondPassesUniformStressAcrossATurnedGap();
    void rigidRotationOfBondedPartsMakesNoStress();
    void bondedExpansionOfEqualMaterialsMakesNoStress();
    void bondPassesAUniformStrainOfOrthotropicBlocks();
    void bondCarriesForceAndMoment();
    void thinPartDoesNotSpoilConjugateGradients();
    void partThatIsNotBondedIsFree();
};

namespace {

const Placement kTurned = {turnAboutAxis({1.0, 2.0, 0.5}, 20.0 * M_PI / 180.0), {0.3, -0.2, 0.1}};

/// Two blocks along x that do not match in mesh, the second from x = 1 + gap, turned together.
std::shared_ptr<const FeMesh> twoBlocks(double gap, const Placement& placement = {}) {
    return assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), placement},
                      {boxMesh({1 + gap, 0, 0}, {2 + gap, 1, 1}, {2, 3, 3}, 0.2), placement}});
}

ContactInterface interfaceOf(double conductance, double gap = 1e-4) {
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    contact.gap = gap;
    contact.conductance = conductance;
    return contact;
}

ThermalModel thermalBlocks(double conductance, double kA, double kB) {
    ThermalModel model;
    model.mesh = twoBlocks(0.0);
    for (const double k : {kA, kB}) {
        model.materials.push_back({0.0, 0.0, Mat3{Vec3{k, 0, 0}, Vec3{0, k, 0}, Vec3{0, 0, k}}});
    }
    model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
    model.temperatures.push_back({{{1, side::kHighX}}, 300.0});
    model.contacts.push_back(interfaceOf(conductance));
    return model;
}

/// The one-dimensional field through both blocks.
double throughBlocks(const Vec3& p, std::uint32_t part, double kA, double kB, double conductance) {
    const double flux = 100.0 / (1.0 / kA + 1.0 / kB + 1.0 / conductance);
    return part == 0 ? 400.0 - flux * p.x / kA : 300.0 + flux * (2.0 - p.x) / kB;
}

double largestError(const ThermalModel& model, const Eigen::VectorXd& temperature, double kA,
                    double kB, double conductance) {
    double error = 0.0;
    for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const double exact =
            throughBlocks(model.mesh->nodes[i], model.mesh->partOfNode(i), kA, kB, conductance);
        error = std::max(error, std::abs(temperature[i] - exact));
    }
    return error;
}

ElasticMaterial material(double young, double poisson) {
    ElasticMaterial result;
    result.density = 1000.0;
    result.youngsModulus = young;
    result.poissonsRatio = poisson;
    result.expansion = {Vec3{1e-5, 0, 0}, Vec3{0, 1e-5, 0}, Vec3{0, 0, 1e-5}};
    return result;
}

StructuralModel bondedBlocks(double gap, const Placement& placement, const ElasticMaterial& a,
                             const ElasticMaterial& b) {
    StructuralModel model;
    model.mesh = twoBlocks(gap, placement);
    model.materials = {a, b};
    model.contacts.push_back(interfaceOf(kPerfectConductance, gap + 1e-6));
    return model;
}

Support alongNormals(std::vector<PartFace> faces) {
    Support support;
    support.faces = std::move(faces);
    support.normal = true;
    return support;
}

double coveredArea(const ContactQuadrature& contacts) {
    double area = 0.0;
    for (const ContactPoint& point : contacts.points) {
        area += point.area;
    }
    return area;
}

}  // namespace

void ContactTest::overlapOfMeshesThatDoNotMatchIsCutExactly() {
    const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 2, 2}, 0.0), {}},
                                 {boxMesh({1, 0.25, 0.3}, {2, 1.25, 1.3}, {1, 3, 3}, 0.0), {}}});
    const std::vector<ContactInterface> contacts = {interfaceOf(1.0)};
    const auto quadrature = integrateContacts(*mesh, contacts, pool(), {});
    QVERIFY(quadrature);
    QVERIFY(std::abs(coveredArea(*quadrature) - 0.75 * 0.7) < 1e-12);
    double coveredOfA = 0.0;
    for (std::size_t i = 0; i < mesh->triangles.size(); ++i) {
        if (mesh->triangles[i].part == 0) {
            coveredOfA += quadrature->coveredFraction[i] * 0.125;
        }
    }
    QVERIFY(std::abs(coveredOfA - 0.75 * 0.7) < 1e-12);
}

void ContactTest::facesFartherThanTheGapDoNotTouch() {
    const std::vector<ContactInterface> contacts = {interfaceOf(1.0, 1e-3)};
    QVERIFY(integrateContacts(*twoBlocks(2e-3), contacts, pool(), {})->points.empty());
    const auto near = integrateContacts(*twoBlocks(0.9e-3), contacts, pool(), {});
    QVERIFY(std::abs(coveredArea(*near) - 1.0) < 1e-12);
    const auto overlapping = integrateContacts(*twoBlocks(-0.9e-3), contacts, pool(), {});
    QVERIFY(std::abs(coveredArea(*overlapping) - 1.0) < 1e-12);
}

void ContactTest::curvedFacesTouchAllOver() {
    const auto mesh = assembled({{cylinderSectorMesh(0.05, 0.1, 0.1, 1.5, {1, 4, 2}), {}},
                                 {cylinderSectorMesh(0.1, 0.15, 0.1, 1.5, {1, 7, 3}), {}}});
    const std::vector<ContactInterface> contacts = {interfaceOf(1.0, 1e-5)};
    const auto quadrature = integrateContacts(*mesh, contacts, pool(), {});
    QVERIFY(quadrature);
    const double exact = 0.1 * 1.5 * 0.1;
    QVERIFY(std::abs(coveredArea(*quadrature) - exact) < 2e-3 * exact);
    for (std::size_t i = 0; i < mesh->triangles.size(); ++i) {
        const FeTriangle& triangle = mesh->triangles[i];
        if (triangle.part == 0 && triangle.face == side::kHighX) {
            QVERIFY(quadrature->coveredFraction[i] > 0.98);
        }
    }
}

void ContactTest::coarseElementsRoundABoreTouchAllOver() {
    // One element spans 86 degrees: at its ends it is turned by 43 degrees from its chord.
    const auto mesh = assembled({{cylinderSectorMesh(0.05, 0.1, 0.1, 1.5, {1, 1, 1}), {}},
                                 {cylinderSectorMesh(0.1, 0.15, 0.1, 1.5, {1, 7, 3}), {}}});
    const std::vector<ContactInterface> contacts = {interfaceOf(1.0, 1e-5)};
    const auto quadrature = integrateContacts(*mesh, contacts, pool(), {});
    QVERIFY(quadrature);
    const double exact = 0.1 * 1.5 * 0.1;
    QVERIFY(std::abs(coveredArea(*quadrature) - exact) < 2e-3 * exact);
    for (std::size_t i = 0; i < mesh->triangles.size(); ++i) {
        const FeTriangle& triangle = mesh->triangles[i];
        if (triangle.part == 0 && triangle.face == side::kHighX) {
            QVERIFY(std::abs(quadrature->coveredFraction[i] - 1.0) < 0.02);
        }
    }
}

void ContactTest::perfectContactPassesALinearFieldBetweenUnlikeMeshes() {
    const ThermalModel model = thermalBlocks(kPerfectConductance, 200.0, 1.0);
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(largestError(model, solution->temperature, 200.0, 1.0, kPerfectConductance) < 1e-9);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void ContactTest::conductanceMakesItsJump() {
    for (const double conductance : {0.1, 10.0, 1e3, 1e9}) {
        const ThermalModel model = thermalBlocks(conductance, 200.0, 15.0);
        const auto solution = solveSteady(model, direct(), pool(), {});
        QVERIFY(solution);
        QVERIFY(largestError(model, solution->temperature, 200.0, 15.0, conductance) < 1e-8);
    }
}

void ContactTest::everyConductanceStaysPositiveDefinite() {
    // Cholesky refuses a matrix that is not positive definite.
    for (const double conductance : {1e-6, 1.0, 1e6, kPerfectConductance}) {
        for (const double contrast : {1e-4, 1.0, 1e4}) {
            QVERIFY(solveSteady(thermalBlocks(conductance, contrast, 1.0), direct(), pool(), {}));
        }
    }
}

void ContactTest::facesThatMeetSeveralTimesStayPositiveDefinite() {
    // As where triangles of a coarse mesh overlap: more area in contact than a face has.
    ThermalModel model = thermalBlocks(kPerfectConductance, 200.0, 15.0);
    auto& faces = model.contacts.front().faces;
    faces.assign(12, faces.front());
    const auto solution = solveSteady(model, direct(), pool(), {});
    QVERIFY2(solution, solution ? "" : solution.error().describe().c_str());
}

void ContactTest::hardlyAnyConductanceInsulates() {
    // The source bends the field of block A, so that its flux is not zero at the contact on a
    // coarse mesh: block B must not see it.
    ThermalModel model = thermalBlocks(1e-9, 10.0, 1.0);
    model.sources.push_back({{0}, 1e3});
    model.convections.push_back({{{0, side::kHighY}}, 5.0, 350.0});
    const auto inContact = solveSteady(model, direct(), pool(), {});
    model.contacts.clear();
    const auto apart = solveSteady(model, direct(), pool(), {});
    QVERIFY(inContact && apart);
    const Eigen::VectorXd difference = inContact->temperature - apart->temperature;
    QVERIFY2(difference.cwiseAbs().maxCoeff() < 1e-6,
             qPrintable(QString::number(difference.cwiseAbs().maxCoeff())));
    QVERIFY(std::abs(inContact->balance.in - apart->balance.in) < 1e-6);
}

void ContactTest::heatThroughAContactIsWhatIsReleasedBehindIt() {
    // Meshes that do not match, a field that no element holds exactly.
    for (const double conductance : {200.0, kPerfectConductance}) {
        ThermalModel model;
        model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 3, 3}, 0.1), {}},
                                {boxMesh({1, 0, 0}, {2, 1, 1}, {2, 2, 2}, 0.1), {}}});
        model.materials.assign(2, {0.0, 0.0, kIdentity3});
        model.sources.push_back(
            {{0}, Coefficient([](const Vec3& p, double) { return 100.0 * p.y; }, false)});
        model.convections.push_back({{{1, side::kLowY}}, 10.0, 300.0});
        model.contacts.push_back(interfaceOf(conductance));
        double fromA = 0.0;
        double fromB = 0.0;
        const auto solution = solveSteady(model, direct(), pool(), {},
                                          [&](const ThermalInstant& now) -> Result<void> {
                                              fromA = now.heatThrough({{0, side::kHighX}}).value();
                                              fromB = now.heatThrough({{1, side::kLowX}}).value();
                                              return {};
                                          });
        QVERIFY(solution);
        QVERIFY2(std::abs(fromA - 50.0) < 1e-7, qPrintable(QString::number(fromA, 'g', 12)));
        QVERIFY(std::abs(fromA + fromB) < 1e-12);
    }
}

void ContactTest::fluxSparesTheAreaInContact() {
    // The contact covers a quarter of the face exactly, along edges of its triangles.
    ThermalModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 2, 2}, 0.0), {}},
                            {boxMesh({1, 0, 0}, {2, 0.5, 0.5}, {1, 1, 1}, 0.0), {}}});
    model.materials.assign(2, {0.0, 0.0, kIdentity3});
    model.fluxes.push_back({{{0, side::kHighX}}, 100.0});
    model.convections.push_back({{{0, side::kLowX}}, 10.0, 300.0});
    // Holds the other block, which hardly any heat reaches.
    model.convections.push_back({{{1, side::kHighX}}, 10.0, 300.0});
    model.contacts.push_back(interfaceOf(1e-12));
    double out = 0.0;
    QVERIFY(solveSteady(model, direct(), pool(), {}, [&](const ThermalInstant& now) {
        out = now.heatThrough({{0, side::kLowX}}).value();
        return Result<void>();
    }));
    QVERIFY2(std::abs(out - 75.0) < 1e-6, qPrintable(QString::number(out, 'g', 12)));
}

void ContactTest::bondPassesUniformStressAcrossATurnedGap() {
    // With no lateral contraction blocks of different stiffness carry the same uniform stress.
    for (const double gap : {0.0, 0.01}) {
        StructuralModel model = bondedBlocks(gap, kTurned, material(70e9, 0.0), material(3e9, 0.0));
        model.supports.push_back(alongNormals({{0, side::kLowX},
                                               {0, side::kLowY},
                                               {0, side::kLowZ},
                                               {1, side::kLowY},
                                               {1, side::kLowZ}}));
        model.pressures.push_back({{{1, side::kHighX}}, -1e6});
        const auto solution = solveStatic(model, direct(), pool(), {});
        QVERIFY(solution);
        const Mat3 uniaxial = {Vec3{1e6, 0, 0}, Vec3{}, Vec3{}};
        const Mat3 s = kTurned.rotation * uniaxial * transposed(kTurned.rotation);
        const std::array<double, 6> exact = {s[0].x, s[1].y, s[2].z, s[0].y, s[1].z, s[2].x};
        for (Eigen::Index i = 0; i < solution->stress.size(); ++i) {
            QVERIFY(std::abs(solution->stress[i] - exact[static_cast<std::size_t>(i % 6)]) < 1e-2);
        }
        QVERIFY(solution->balance.relativeError() < 1e-9);
    }
}

void ContactTest::rigidRotationOfBondedPartsMakesNoStress() {
    StructuralModel model = bondedBlocks(0.05, kTurned, material(70e9, 0.3), material(3e9, 0.4));
    const auto rotation = [](int axis) {
        return Coefficient(
            [axis](const Vec3& p, double) {
                return 1e-3 * cross(Vec3{1.0, -2.0, 3.0}, p)[axis];
            },
            false);
    };
    model.displacements.push_back({{{0, side::kLowX}}, {rotation(0), rotation(1), rotation(2)}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->stress.cwiseAbs().maxCoeff() < 1e-9 * 70e9 * 1e-3);
}

void ContactTest::bondedExpansionOfEqualMaterialsMakesNoStress() {
    StructuralModel model = bondedBlocks(0.0, {}, material(70e9, 0.3), material(70e9, 0.3));
    model.supports.push_back(alongNormals({{0, side::kLowX}, {0, side::kLowY}, {0, side::kLowZ}}));
    model.temperature = Eigen::VectorXd::Constant(
        static_cast<Eigen::Index>(model.mesh->nodes.size()), 293.15 + 100.0);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(solution->stress.cwiseAbs().maxCoeff() < 1e-9 * 70e9 * 1e-3);
}

void ContactTest::bondPassesAUniformStrainOfOrthotropicBlocks() {
    ElasticMaterial ply;
    ply.orthotropy = {{181e9, 20e9, 10.3e9},
                      {0.28, 0.4, 0.28},
                      {7.17e9, 3.6e9, 5e9},
                      turnAboutAxis({1, 2, 3}, 0.8)};
    StructuralModel model = bondedBlocks(0.0, {}, ply, ply);
    const auto exact = [](const Vec3& p) {
        return Vec3{1e-3 * p.x + 2e-4 * p.y, 4e-4 * p.z - 5e-4 * p.y, 3e-4 * p.x + 2e-4 * p.z};
    };
    PrescribedDisplacement around;
    for (const std::uint32_t part : {0U, 1U}) {
        for (const std::uint32_t face :
             {side::kLowX, side::kHighX, side::kLowY, side::kHighY, side::kLowZ, side::kHighZ}) {
            if (face != (part == 0 ? side::kHighX : side::kLowX)) {
                around.faces.push_back({part, face});
            }
        }
    }
    for (int i = 0; i < 3; ++i) {
        around.components[static_cast<std::size_t>(i)] =
            Coefficient([=](const Vec3& p, double) { return exact(p)[i]; }, false);
    }
    model.displacements.push_back(around);
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        const auto found = solution->displacement.segment<3>(3 * static_cast<Eigen::Index>(i));
        const Vec3 wanted = exact(model.mesh->nodes[i]);
        QVERIFY((found - Eigen::Vector3d(wanted.x, wanted.y, wanted.z)).norm() < 1e-12);
    }
}

void ContactTest::bondCarriesForceAndMoment() {
    StructuralModel model = bondedBlocks(0.02, kTurned, material(70e9, 0.3), material(3e9, 0.4));
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{1, side::kHighX}}, {10.0, -500.0, 300.0}});
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(solution);
    QVERIFY(norm(solution->balance.reactionForce + Vec3{10.0, -500.0, 300.0}) < 1e-6);
    QVERIFY(solution->balance.relativeError() < 1e-9);
}

void ContactTest::thinPartDoesNotSpoilConjugateGradients() {
    StructuralModel model;
    model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {4, 4, 4}, 0.2), {}},
                            {boxMesh({0, 0, 1}, {1, 1, 1.01}, {8, 8, 1}), {}}});
    model.materials = {material(70e9, 0.3), material(200e9, 0.45)};
    model.fixed.push_back({{{0, side::kLowX}}});
    model.forces.push_back({{{0, side::kHighX}}, {0.0, 0.0, 100.0}});
    ContactInterface bond;
    bond.faces = {{{0, side::kHighZ}, {1, side::kLowZ}}};
    model.contacts.push_back(bond);
    SolverSettings settings;
    settings.method = SolverMethod::ConjugateGradients;
    const auto withPlate = solveStatic(model, settings, pool(), {});
    model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {4, 4, 4}, 0.2), {}}});
    model.materials.pop_back();
    model.contacts.clear();
    const auto alone = solveStatic(model, settings, pool(), {});
    QVERIFY(withPlate && alone);
    QVERIFY2(withPlate->report.iterations <= 2 * alone->report.iterations,
             qPrintable(QString("%1 and %2 iterations")
                            .arg(withPlate->report.iterations)
                            .arg(alone->report.iterations)));
}

void ContactTest::partThatIsNotBondedIsFree() {
    StructuralModel model = bondedBlocks(0.0, {}, material(70e9, 0.3), material(3e9, 0.4));
    model.fixed.push_back({{{0, side::kLowX}}});
    model.contacts[0].bonded = false;
    const auto solution = solveStatic(model, direct(), pool(), {});
    QVERIFY(!solution);
    QCOMPARE(solution.error().object, std::string("Part 1"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ContactTest)
#include "contact_test.moc"
