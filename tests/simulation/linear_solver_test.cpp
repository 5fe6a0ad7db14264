#include "simulation/linear_solver.h"

#include <QtTest>

namespace twinbench {

namespace {

/// The matrix of -u'' on a line of n inner nodes, h = 1.
SparseMatrix lineLaplacian(int n) {
    std::vector<Eigen::Triplet<double>> entries;
    for (int i = 0; i < n; ++i) {
        entries.emplace_back(i, i, 2.0);
        if (i > 0) {
            entries.emplace_back(i, i - 1, -1.0);
            entries.emplace_back(i - 1, i, -1.0);
        }
    }
    SparseMatrix matrix(n, n);
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

}  // namespace

class LinearSolverTest : public QObject {
    Q_OBJECT

private slots:
    void choleskySolvesTheLineLaplacian();
    void indefiniteMatrixIsNamed();
};

void LinearSolverTest::choleskySolvesTheLineLaplacian() {
    const ThreadPool pool(2);
    const int n = 999;
    auto solver = makeLinearSolver(lineLaplacian(n), {}, {}, pool, {});
    QVERIFY(solver.has_value());
    Eigen::VectorXd x;
    const auto outcome = (*solver)->solve(Eigen::VectorXd::Ones(n), x, {});
    QVERIFY(outcome.has_value());
    for (int i = 0; i < n; ++i) {
        QVERIFY(std::abs(x[i] - 0.5 * (i + 1.0) * (n - i)) < 1e-9 * n * n);
    }
}

void LinearSolverTest::indefiniteMatrixIsNamed() {
    const ThreadPool pool(2);
    SparseMatrix matrix = lineLaplacian(100);
    matrix.coeffRef(50, 50) = -1.0;
    const auto solver = makeLinearSolver(matrix, {}, {}, pool, {});
    QVERIFY(!solver.has_value());
    QCOMPARE(solver.error().code, std::string("solver.not_positive_definite"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::LinearSolverTest)
#include "linear_solver_test.moc"
