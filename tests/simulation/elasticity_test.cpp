#include "simulation/elasticity.h"

#include <QtTest>
#include <cmath>

#include <Eigen/Eigenvalues>

#include "simulation/elastic_integrators.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

namespace {

/// Carbon fibre in epoxy (T300/5208: Tsai & Hahn, Introduction to Composite Materials, table 1.7).
OrthotropicElasticity laminate(const Mat3& axes) {
    return {{181e9, 10.3e9, 10.3e9}, {0.28, 0.4, 0.28}, {7.17e9, 3.6e9, 7.17e9}, axes};
}

ElasticMaterial orthotropic(const OrthotropicElasticity& constants) {
    ElasticMaterial material;
    material.orthotropy = constants;
    return material;
}

Mat3 aboutZ(double angle) { return turnAboutAxis({0, 0, 1}, angle); }

}  // namespace

class ElasticityTest : public QObject {
    Q_OBJECT

private slots:
    void orthotropicWithEqualConstantsIsIsotropic() {
        ElasticMaterial isotropic;
        isotropic.youngsModulus = 70e9;
        isotropic.poissonsRatio = 0.33;
        const double shear = 70e9 / (2.0 * 1.33);
        const Elasticity plain(isotropic);
        const Elasticity general(orthotropic({{70e9, 70e9, 70e9},
                                              {0.33, 0.33, 0.33},
                                              {shear, shear, shear},
                                              turnAboutAxis({1, 2, 3}, 0.7)}));
        Eigen::Matrix3d m;
        m << 1, 2, 3, -4, 5, 6, 7, -8, 9;
        QVERIFY((plain.contract(m) - general.contract(m)).norm() < 1e-12 * 70e9 * m.norm());
        const Eigen::Matrix3d strain = strainOf(m);
        QVERIFY((plain.stress(strain) - general.stress(strain)).norm() < 1e-12 * 70e9 * m.norm());
        const Eigen::Vector3d normal = Eigen::Vector3d(1, -2, 2) / 3.0;
        QVERIFY(
            std::abs(plain.normalStiffness(normal).along / general.normalStiffness(normal).along -
                     1.0) < 1e-9);
        QVERIFY(
            std::abs(plain.normalStiffness(normal).across / general.normalStiffness(normal).across -
                     1.0) < 1e-9);
    }

    /// Jones, Mechanics of Composite Materials, 2nd ed., eq. 2.97: the modulus of a ply pulled at
    /// an angle to its fibres.
    void barPulledAcrossItsFibresStretchesAsThePlyDoes() {
        for (const double angle : {0.0, 0.3, 0.9, 1.5707963267948966}) {
            const OrthotropicElasticity ply = laminate(aboutZ(angle));
            const double c = std::cos(angle);
            const double s = std::sin(angle);
            const double compliance =
                std::pow(c, 4) / ply.youngsModulus.x + std::pow(s, 4) / ply.youngsModulus.y +
                (1.0 / ply.shearModulus.x - 2.0 * ply.poissonsRatio.x / ply.youngsModulus.x) * c *
                    c * s * s;
            const double stretch = strainUnderPull(ply, 1e6);
            QVERIFY2(std::abs(stretch / (1e6 * compliance) - 1.0) < 1e-8,
                     qPrintable(QString::number(stretch)));
        }
    }

    void boundsOfTheAcousticTensorHold() {
        const Elasticity ply(orthotropic(laminate(aboutZ(0.5))));
        for (const Eigen::Vector3d& wish :
             {Eigen::Vector3d(1, 0, 0), Eigen::Vector3d(0, 1, 0), Eigen::Vector3d(2, 3, 6)}) {
            const Eigen::Vector3d n = wish.normalized();
            const auto bound = ply.normalStiffness(n);
            const Eigen::Matrix3d gap =
                bound.across * Eigen::Matrix3d::Identity() +
                (bound.along - bound.across) * Eigen::Matrix3d(n * n.transpose()) -
                ply.contract(n * n.transpose());
            const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> eigen(gap);
            QVERIFY(eigen.eigenvalues()[0] > -1e-9 * bound.along);
        }
    }

    void poissonsRatiosThatSetEnergyFreeAreBadInput() {
        StructuralModel model = block();
        OrthotropicElasticity ply = laminate(kIdentity3);
        ply.poissonsRatio.y = 1.1;
        model.materials = {orthotropic(ply)};
        model.fixed = {{{{0, side::kLowX}}}};
        const auto solution = solveStatic(model, direct(), pool(), {});
        QVERIFY(!solution);
        QCOMPARE(solution.error().code, std::string("material.orthotropy"));
    }

private:
    static StructuralModel block() {
        StructuralModel model;
        model.mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2}, 0.2), {}}});
        return model;
    }

    /// Of a unit block pulled at both ends, free to shear; its strain along the pull.
    static double strainUnderPull(const OrthotropicElasticity& ply, double stress) {
        StructuralModel model = block();
        model.materials = {orthotropic(ply)};
        model.pressures = {{{{0, side::kLowX}}, Coefficient(-stress)},
                           {{{0, side::kHighX}}, Coefficient(-stress)}};
        const auto at = [&](const Vec3& corner) {
            for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
                if (norm(model.mesh->nodes[i] - corner) < 1e-9) {
                    return i;
                }
            }
            return std::uint32_t{0};
        };
        const std::uint32_t origin = at({0, 0, 0});
        const std::uint32_t alongX = at({1, 0, 0});
        const std::uint32_t alongY = at({0, 1, 0});
        model.supports = {{{}, {origin}, true, true, true},
                          {{}, {alongX}, false, true, true},
                          {{}, {alongY}, false, false, true}};
        const auto solution = solveStatic(model, direct(), pool(), {});
        return solution ? solution->displacement[3 * static_cast<Eigen::Index>(alongX)] : 0.0;
    }
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ElasticityTest)
#include "elasticity_test.moc"
