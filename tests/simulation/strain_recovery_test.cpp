#include "simulation/strain_recovery.h"

#include <QtTest>
#include <numbers>

#include "tests/simulation/structured_meshes.h"

namespace twinbench {

class StrainRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void linearDisplacementHasItsGradientsSymmetricPart();
    void linearisedRotationHasNoStrain();
};

namespace {

/// x -> gradient x at the nodes.
Eigen::VectorXd linear(const FeMesh& mesh, const Eigen::Matrix3d& gradient) {
    Eigen::VectorXd values(3 * static_cast<Eigen::Index>(mesh.nodes.size()));
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        const Vec3& x = mesh.nodes[i];
        values.segment<3>(3 * static_cast<Eigen::Index>(i)) =
            gradient * Eigen::Vector3d(x.x, x.y, x.z);
    }
    return values;
}

/// The largest deviation from a strain that is the same everywhere.
double deviation(const Eigen::VectorXd& strain, const std::array<double, 6>& expected) {
    double largest = 0.0;
    for (Eigen::Index i = 0; i < strain.size(); ++i) {
        largest =
            std::max(largest, std::abs(strain[i] - expected[static_cast<std::size_t>(i % 6)]));
    }
    return largest;
}

}  // namespace

void StrainRecoveryTest::linearDisplacementHasItsGradientsSymmetricPart() {
    Eigen::Matrix3d gradient;
    gradient << 1e-3, 4e-4, 0.0, 2e-4, -3e-4, 6e-4, 8e-4, 0.0, 5e-4;
    // Half of the engineering shear strain: xy = (4 + 2) / 2, yz = 6 / 2, zx = 8 / 2.
    const std::array<double, 6> expected = {1e-3, -3e-4, 5e-4, 3e-4, 3e-4, 4e-4};
    const ThreadPool pool(2);
    const auto box = assembled({{boxMesh({0, 0, 0}, {0.1, 0.2, 0.3}, {2, 3, 2}, 0.3)}});
    QVERIFY(deviation(recoverStrain(*box, linear(*box, gradient), pool), expected) < 1e-15);
    const auto curved =
        assembled({{cylinderSectorMesh(0.01, 0.02, 0.03, std::numbers::pi / 2, {2, 3, 2})}});
    QVERIFY(deviation(recoverStrain(*curved, linear(*curved, gradient), pool), expected) < 1e-15);
}

void StrainRecoveryTest::linearisedRotationHasNoStrain() {
    const double angle = 1e-4;
    Eigen::Matrix3d gradient = Eigen::Matrix3d::Zero();
    gradient(0, 1) = -angle;
    gradient(1, 0) = angle;
    const ThreadPool pool(2);
    const auto box = assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2, 2, 2}, 0.2)}});
    QVERIFY(deviation(recoverStrain(*box, linear(*box, gradient), pool), {}) < 1e-16);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StrainRecoveryTest)
#include "strain_recovery_test.moc"
