#include "twin/mesh_refinement.h"

#include <QtTest>

#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class MeshRefinementTest : public QObject {
    Q_OBJECT

private slots:
    void aMetTargetEndsIt();
    void sizesFallWithTheRootOfTheError();
    void partsThatMeetTheTargetKeepTheirSize();
    void errorsAtSingularPlacesDoNotCount();
    void tooManyElementsEndItWithTheReason();
    void aFailedMeshKeepsWhatWasBefore();
};

namespace {

/// Two unit cubes of 48 elements each.
std::shared_ptr<const FeMesh> cubes() {
    const auto cube = [] { return boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}); };
    return assembled({{cube(), {}}, {cube(), {kIdentity3, {3, 0, 0}}}});
}

/// Energies of 1 in each part, with relative errors spread evenly over the elements.
ErrorEstimate estimate(const FeMesh& mesh, std::array<double, 2> relative) {
    std::vector<EnergyError> elements(mesh.elements.size());
    for (std::uint32_t e = 0; e < elements.size(); ++e) {
        const std::uint32_t part = mesh.partOfElement(e);
        const double count = mesh.parts[part].elementCount;
        elements[e] = {relative[part] * relative[part] / count, 1.0 / count, 0.0};
    }
    return summedByPart(mesh, elements);
}

const std::vector<double> kSizes = {0.5, 0.5};

}  // namespace

void MeshRefinementTest::aMetTargetEndsIt() {
    const auto mesh = cubes();
    MeshRefinement refinement({.relative = 0.02});
    QVERIFY(!refinement.next(*mesh, estimate(*mesh, {0.01, 0.01}), {}, kSizes));
    QVERIFY(!refinement.problem());
    QCOMPARE(refinement.passes().size(), std::size_t{1});
    QVERIFY(std::abs(refinement.passes()[0].error - 0.01) < 1e-4);
}

void MeshRefinementTest::sizesFallWithTheRootOfTheError() {
    const auto mesh = cubes();
    MeshRefinement refinement({.relative = 0.02});
    const auto sizes = refinement.next(*mesh, estimate(*mesh, {0.08, 0.08}), {}, kSizes);
    QVERIFY(sizes);
    // A margin of 0.9 below the target, and the order 2.
    QVERIFY(std::abs((*sizes)[0] - 0.5 * std::sqrt(0.9 * 0.25)) < 0.01);
    QCOMPARE((*sizes)[0], (*sizes)[1]);
}

void MeshRefinementTest::partsThatMeetTheTargetKeepTheirSize() {
    const auto mesh = cubes();
    MeshRefinement refinement({.relative = 0.02});
    const auto sizes = refinement.next(*mesh, estimate(*mesh, {0.08, 0.001}), {}, kSizes);
    QVERIFY(sizes);
    QVERIFY((*sizes)[0] < 0.3);
    QCOMPARE((*sizes)[1], 0.5);
}

void MeshRefinementTest::errorsAtSingularPlacesDoNotCount() {
    const auto mesh = cubes();
    std::vector<EnergyError> elements(mesh->elements.size(), EnergyError{1e-6, 0.01, 0.0});
    const SingularPlace place{"the corner", 0, {{0.0, 0.0, 0.0}}};
    const std::vector<char> near = elementsNear(*mesh, {place}, meanEdges(*mesh));
    for (std::size_t e = 0; e < elements.size(); ++e) {
        elements[e].error = near[e] != 0 ? 0.1 : elements[e].error;
    }
    const ErrorEstimate error = summedByPart(*mesh, elements);
    MeshRefinement blind({.relative = 0.02});
    QVERIFY(blind.next(*mesh, error, {}, kSizes));
    MeshRefinement seeing({.relative = 0.02});
    QVERIFY(!seeing.next(*mesh, error, {place}, kSizes));
    QCOMPARE(seeing.leftOut(), std::vector<std::string>{"the corner"});
}

void MeshRefinementTest::tooManyElementsEndItWithTheReason() {
    const auto mesh = cubes();
    MeshRefinement refinement({.relative = 0.02, .maxElements = 100});
    QVERIFY(!refinement.next(*mesh, estimate(*mesh, {0.08, 0.08}), {}, kSizes));
    QVERIFY(refinement.problem());
    QCOMPARE(refinement.problem()->code, std::string("mesh.target_error"));
    QVERIFY(refinement.problem()->message().find("100 elements") != std::string::npos);
}

void MeshRefinementTest::aFailedMeshKeepsWhatWasBefore() {
    const auto mesh = cubes();
    MeshRefinement refinement({.relative = 0.02});
    QVERIFY(refinement.next(*mesh, estimate(*mesh, {0.08, 0.08}), {}, kSizes));
    refinement.giveUp(failure("mesh.failed", "Cube", "No mesh."));
    QVERIFY(refinement.problem());
    QCOMPARE(refinement.problem()->cause->code, std::string("mesh.failed"));
    QCOMPARE(refinement.passes().size(), std::size_t{1});
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::MeshRefinementTest)
#include "mesh_refinement_test.moc"
