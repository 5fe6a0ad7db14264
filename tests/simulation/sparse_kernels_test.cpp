#include "simulation/sparse_kernels.h"

#include <QtTest>

#include "simulation/p_multigrid.h"
#include "tests/simulation/elastic_box.h"

namespace twinbench {

class SparseKernelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { system_ = test::elasticBox({4, 4, 4}, {1.0, 1.0, 1.0}); }
    void productsAgreeWithEigen();
    void sumsAgreeWithEigen();
    void galerkinProductAgreesWithEigen();
    void chebyshevPassIsThreeStepsInOne();
    void matrixMovesWithoutACopy();

private:
    test::TestSystem system_;
    ThreadPool pool_{3};
};

void SparseKernelsTest::productsAgreeWithEigen() {
    const SparseMatrix& a = system_.matrix;
    const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(a.rows(), -1.0, 3.0);
    const Eigen::VectorXd expected = a * x;
    Eigen::VectorXd y;
    multiply(a, x, y, pool_);
    QVERIFY((y - expected).norm() < 1e-13 * expected.norm());
    Eigen::VectorXd r = x;
    subtractProduct(a, x, r, pool_);
    QVERIFY((r - (x - expected)).norm() < 1e-13 * expected.norm());
    const double energy = multiplyDot(a, x, y, pool_);
    QVERIFY(std::abs(energy - x.dot(expected)) < 1e-12 * std::abs(energy));
}

void SparseKernelsTest::sumsAgreeWithEigen() {
    const Eigen::Index size = 100'003;  // several blocks and a rest
    const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(size, -1.0, 3.0);
    const Eigen::VectorXd y = Eigen::VectorXd::LinSpaced(size, 2.0, 1.0);
    QVERIFY(std::abs(dot(x, y, pool_) - x.dot(y)) < 1e-12 * x.norm() * y.norm());
    QVERIFY(std::abs(norm(x, pool_) - x.norm()) < 1e-12 * x.norm());
    Eigen::MatrixXd magnitudes = Eigen::MatrixXd(system_.matrix).cwiseAbs();
    const double largest = magnitudes.rowwise().sum().maxCoeff();
    QVERIFY(std::abs(infinityNorm(system_.matrix, pool_) - largest) < 1e-12 * largest);
}

void SparseKernelsTest::galerkinProductAgreesWithEigen() {
    const SparseMatrix& p = system_.coarsening.interpolation;
    const SparseMatrix restriction = p.transpose();
    const SparseMatrix product = *galerkinProduct(restriction, system_.matrix, p, pool_, {});
    const SparseMatrix expected = restriction * SparseMatrix(system_.matrix * p);
    QVERIFY(product.isCompressed());
    QVERIFY((product - expected).norm() < 1e-13 * expected.norm());
}

void SparseKernelsTest::chebyshevPassIsThreeStepsInOne() {
    const SparseMatrix& a = system_.matrix;
    const Eigen::VectorXd inverseDiagonal = a.diagonal().cwiseInverse();
    const Eigen::VectorXd step = Eigen::VectorXd::LinSpaced(a.rows(), 1e-12, 3e-12);
    Eigen::VectorXd x = Eigen::VectorXd::Constant(a.rows(), 2e-12);
    Eigen::VectorXd r = Eigen::VectorXd::LinSpaced(a.rows(), 5.0, -1.0);
    const Eigen::VectorXd expectedResidual = r - a * step;
    const Eigen::VectorXd expectedStep =
        0.3 * step + 0.7 * inverseDiagonal.cwiseProduct(expectedResidual);
    const Eigen::VectorXd expectedSolution = x + step + expectedStep;
    Eigen::VectorXd next(a.rows());
    chebyshevPass(a, inverseDiagonal, step, {1.0, 0.3, 0.7}, next, x, r, pool_);
    QVERIFY((r - expectedResidual).norm() < 1e-12 * expectedResidual.norm());
    QVERIFY((next - expectedStep).norm() < 1e-12 * expectedStep.norm());
    QVERIFY((x - expectedSolution).norm() < 1e-12 * expectedSolution.norm());
}

void SparseKernelsTest::matrixMovesWithoutACopy() {
    SparseMatrix source = system_.matrix;
    const double* const values = source.valuePtr();
    SparseMatrix constructed = std::move(source);
    QCOMPARE(constructed.valuePtr(), values);
    SparseMatrix assigned;
    assigned = std::move(constructed);
    QCOMPARE(assigned.valuePtr(), values);
    QCOMPARE(assigned.nonZeros(), system_.matrix.nonZeros());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::SparseKernelsTest)
#include "sparse_kernels_test.moc"
