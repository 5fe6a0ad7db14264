#include "simulation/elastic_laws.h"

#include <QtTest>
#include <cmath>

#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

namespace {

constexpr double kReference = 300.0;

ElasticMaterial material(double young, double poisson, double expansion) {
    ElasticMaterial result;
    result.youngsModulus = young;
    result.poissonsRatio = poisson;
    result.expansion = {Vec3{expansion, 0, 0}, Vec3{0, expansion, 0}, Vec3{0, 0, expansion}};
    result.referenceTemperature = kReference;
    return result;
}

/// Softer and of more expansion when it is hot.
TemperatureCurve<ElasticMaterial> softening(double poisson) {
    return {{300.0, 500.0}, {material(200e9, poisson, 10e-6), material(100e9, poisson, 20e-6)}};
}

Support slide(std::uint32_t part, std::uint32_t face) {
    Support support;
    support.faces = {{part, face}};
    support.normal = true;
    return support;
}

void setTemperature(StructuralModel& model, const std::function<double(const Vec3&)>& kelvin) {
    model.temperature.emplace(static_cast<Eigen::Index>(model.mesh->nodes.size()));
    for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
        (*model.temperature)[static_cast<Eigen::Index>(i)] = kelvin(model.mesh->nodes[i]);
    }
}

/// Between 300 K at x = 0 and 500 K at x = 1.
double alongX(const Vec3& p) { return 300.0 + 200.0 * p.x; }

/// Held along x at both ends and nowhere else, of a material that does not contract: the stress is
/// even, sigma = -int alpha (T - T_ref) dx / int 1 / E dx.
double heldStress() {
    const double stretch = 200.0 * (10e-6 / 2.0 + 10e-6 / 3.0);
    const double compliance = std::log(2.0) / 100e9;
    return -stretch / compliance;
}

double largestDeviation(const StructuralSolution& solution, double stress) {
    double largest = 0.0;
    for (Eigen::Index i = 0; i < solution.stress.size(); i += 6) {
        largest = std::max(largest, std::abs(solution.stress[i] - stress));
    }
    return largest;
}

}  // namespace

class ElasticLawsTest : public QObject {
    Q_OBJECT

private slots:
    void evenTemperatureTakesTheConstantsThere() {
        StructuralModel model;
        model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), {}}});
        model.materials = {softening(0.3)};
        model.supports = {slide(0, side::kLowX), slide(0, side::kLowY), slide(0, side::kLowZ)};
        model.pressures = {{{{0, side::kHighX}}, Coefficient(-15e6)}};
        setTemperature(model, [](const Vec3&) { return 400.0; });
        const auto solution = solveStatic(model, direct(), pool(), {});
        QVERIFY(solution);
        double end = 0.0;
        for (std::size_t i = 0; i < model.mesh->nodes.size(); ++i) {
            if (model.mesh->nodes[i].x > 1.0 - 1e-9) {
                end = solution->displacement[3 * static_cast<Eigen::Index>(i)];
            }
        }
        QVERIFY(std::abs(end - (15e6 / 150e9 + 15e-6 * 100.0)) < 1e-12);
        QVERIFY(largestDeviation(*solution, 15e6) < 1e-3);
    }

    void withoutTemperaturesTheReferenceCounts() {
        StructuralModel model;
        model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}), {}}});
        model.materials = {softening(0.3)};
        const ElasticLaws laws(model);
        QVERIFY(!laws.varies(0));
        const Eigen::Matrix3d strain = Eigen::Vector3d(1e-3, 0, 0).asDiagonal();
        const Elasticity cold(material(200e9, 0.3, 10e-6));
        QVERIFY((laws.fixed(0).elasticity.stress(strain) - cold.stress(strain)).norm() < 1.0);
    }

    void heldBarOfUnevenTemperatureHasAnEvenStress() {
        for (const int cells : {4, 8}) {
            StructuralModel model;
            model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 0.2, 0.2}, {cells, 2, 2}), {}}});
            model.materials = {softening(0.0)};
            model.supports = {slide(0, side::kLowX), slide(0, side::kHighX),
                              slide(0, side::kLowY), slide(0, side::kHighY),
                              slide(0, side::kLowZ), slide(0, side::kHighZ)};
            setTemperature(model, alongX);
            const auto solution = solveStatic(model, direct(), pool(), {});
            QVERIFY(solution);
            const double error = largestDeviation(*solution, heldStress()) / -heldStress();
            QVERIFY2(error < (cells == 4 ? 2e-2 : 5e-3), qPrintable(QString::number(error)));
            QVERIFY(solution->balance.relativeError() < 1e-8);
        }
    }

    void cutInAPartThatVariesDoesNotShow() {
        StructuralModel model;
        model.mesh = assembled({{boxMesh({0, 0, 0}, {0.5, 0.2, 0.2}, {4, 2, 2}), {}},
                                {boxMesh({0.5, 0, 0}, {1, 0.2, 0.2}, {4, 3, 3}), {}}});
        model.materials = {softening(0.0), softening(0.0)};
        for (const std::uint32_t part : {0U, 1U}) {
            for (const std::uint32_t face :
                 {side::kLowY, side::kHighY, side::kLowZ, side::kHighZ}) {
                model.supports.push_back(slide(part, face));
            }
        }
        model.supports.push_back(slide(0, side::kLowX));
        model.supports.push_back(slide(1, side::kHighX));
        model.contacts.push_back({{{{0, side::kHighX}, {1, side::kLowX}}}});
        setTemperature(model, alongX);
        const auto solution = solveStatic(model, direct(), pool(), {});
        QVERIFY(solution);
        const double error = largestDeviation(*solution, heldStress()) / -heldStress();
        QVERIFY2(error < 5e-3, qPrintable(QString::number(error)));
    }

    void blendsOrthotropicConstants() {
        ElasticMaterial cold = material(1.0, 0.1, 0.0);
        cold.orthotropy = {{1, 2, 3}, {0.1, 0.2, 0.3}, {1, 1, 1}, kIdentity3};
        ElasticMaterial warm = cold;
        warm.orthotropy->youngsModulus = {3, 4, 5};
        const ElasticMaterial middle = blend(cold, warm, 0.5);
        QVERIFY((middle.orthotropy->youngsModulus == Vec3{2, 3, 4}));
        QVERIFY((middle.orthotropy->poissonsRatio == Vec3{0.1, 0.2, 0.3}));
    }
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ElasticLawsTest)
#include "elastic_laws_test.moc"
