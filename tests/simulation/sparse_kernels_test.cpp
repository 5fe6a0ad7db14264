#include "simulation/sparse_kernels.h"

#include <QtTest>

#include "tests/simulation/elastic_box.h"

namespace twinbench {

class SparseKernelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { system_ = test::elasticBox({4, 4, 4}, {1.0, 1.0, 1.0}); }
    void productsAgreeWithEigen();
    void sumsAgreeWithEigen();
    void matrixMovesWithoutACopy();

private:
    test::TestSystem system_;
    ThreadPool pool_{3};
};

void SparseKernelsTest::productsAgreeWithEigen() {
    const SparseMatrix& p = system_.coarsening.interpolation;
    const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(p.cols(), -1.0, 3.0);
    const Eigen::VectorXd expected = p * x;
    Eigen::VectorXd y;
    multiply(p, x, y, pool_);
    QVERIFY((y - expected).norm() < 1e-13 * expected.norm());
}

void SparseKernelsTest::sumsAgreeWithEigen() {
    const Eigen::Index size = 100'003;  // several blocks and a rest
    const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(size, -1.0, 3.0);
    const Eigen::VectorXd y = Eigen::VectorXd::LinSpaced(size, 2.0, 1.0);
    QVERIFY(std::abs(dot(x, y, pool_) - x.dot(y)) < 1e-12 * x.norm() * y.norm());
    QVERIFY(std::abs(norm(x, pool_) - x.norm()) < 1e-12 * x.norm());
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
