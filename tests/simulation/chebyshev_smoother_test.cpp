#include "simulation/chebyshev_smoother.h"

#include <QtTest>

#include "tests/simulation/elastic_box.h"

namespace twinbench {

/// What the smoother does before and after a coarse correction of nothing.
class ChebyshevSmootherTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(smoother_.prepare()); }

    void residualBelongsToWhatWasSmoothed() {
        const Eigen::VectorXd b = smooth(1.0);
        Eigen::VectorXd residual;
        smoother_.start(b, residual);
        Eigen::VectorXd x;
        smoother_.correct(Eigen::VectorXd::Zero(b.size()), x);
        Eigen::VectorXd again;
        smoother_.start(residual, again);
        QVERIFY((system_.matrix * x - (b - again)).norm() < 1e-4 * b.norm());
    }

    void isSymmetric() {
        const Eigen::VectorXd u = smooth(1.0);
        const Eigen::VectorXd v = rough();
        const double uv = u.dot(smoothed(v));
        QVERIFY(std::abs(uv - v.dot(smoothed(u))) < 1e-5 * std::abs(uv));
    }

    void tinyLoadsKeepTheirDigits() {
        const Eigen::VectorXd b = smooth(1.0);
        const Eigen::VectorXd tiny = 1e-30 * b;
        const Eigen::VectorXd x = smoothed(b);
        QVERIFY((1e30 * smoothed(tiny) - x).norm() < 1e-5 * x.norm());
        QCOMPARE(smoothed(Eigen::VectorXd::Zero(b.size())).norm(), 0.0);
    }

    void roughErrorsVanish() {
        const Eigen::VectorXd error = rough();
        const Eigen::VectorXd left = error - smoothed(system_.matrix * error);
        QVERIFY(left.dot(system_.matrix * left) < 0.02 * error.dot(system_.matrix * error));
    }

    void noErrorGrows() {
        for (const Eigen::VectorXd& error : {smooth(1.0), smooth(7.0), rough()}) {
            const Eigen::VectorXd left = error - smoothed(system_.matrix * error);
            QVERIFY(left.dot(system_.matrix * left) <= error.dot(system_.matrix * error));
        }
    }

    void matrixWithoutPositiveDiagonalIsAnError() {
        SparseMatrix bad = system_.matrix;
        bad.coeffRef(5, 5) = -1.0;
        const SystemMatrix matrix(bad);
        ChebyshevSmoother smoother(matrix, pool_);
        QVERIFY(!smoother.prepare());
    }

private:
    Eigen::VectorXd smooth(double waves) const {
        return Eigen::VectorXd::LinSpaced(matrix_.rows(), 0.3, waves).array().sin();
    }
    /// Of the upper end of the spectrum.
    Eigen::VectorXd rough() const {
        Eigen::VectorXd x = smooth(1000.0);
        const Eigen::VectorXd inverse = system_.matrix.diagonal().cwiseInverse();
        for (int i = 0; i < 30; ++i) {
            x = inverse.cwiseProduct(system_.matrix * x);
            x.normalize();
        }
        return x;
    }
    Eigen::VectorXd smoothed(const Eigen::VectorXd& b) {
        Eigen::VectorXd residual;
        Eigen::VectorXd x;
        smoother_.start(b, residual);
        smoother_.correct(Eigen::VectorXd::Zero(b.size()), x);
        return x;
    }

    ThreadPool pool_{2};
    test::TestSystem system_ = test::elasticBox({4, 3, 3}, {1.0, 1.0, 1.0});
    SystemMatrix matrix_{system_.matrix};
    ChebyshevSmoother smoother_{matrix_, pool_};
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ChebyshevSmootherTest)
#include "chebyshev_smoother_test.moc"
