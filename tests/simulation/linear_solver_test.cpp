#include "simulation/linear_solver.h"

#include <QtTest>
#include <random>
#include <stop_token>

#include "tests/simulation/elastic_box.h"

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

/// Every second node of a line, linear in between; n is odd.
Coarsening lineCoarsening(int n) {
    Coarsening result;
    result.interpolation.resize(n, n / 2);
    for (int i = 0; i < n / 2; ++i) {
        result.interpolation.insert(2 * i, i) = 0.5;
        result.interpolation.insert(2 * i + 1, i) = 1.0;
        result.interpolation.insert(2 * i + 2, i) = 0.5;
    }
    return result;
}

/// A thing solved, or a failed test.
struct Solved {
    Eigen::VectorXd x;
    LinearSolveOutcome outcome;
    std::string method;
};

Solved solved(const test::TestSystem& system, SolverMethod method, unsigned threads = 2) {
    const ThreadPool pool(threads);
    SolverSettings settings;
    settings.method = method;
    auto solver =
        makeLinearSolver(SystemMatrix(system.matrix), system.coarsening, settings, pool, {});
    if (!solver) {
        qFatal("%s", solver.error().describe().c_str());
    }
    Solved result;
    result.x = Eigen::VectorXd::Zero(system.load.size());
    auto outcome = (*solver)->solve(system.load, result.x, {});
    if (!outcome) {
        qFatal("%s", outcome.error().describe().c_str());
    }
    result.outcome = std::move(*outcome);
    result.method = (*solver)->method();
    return result;
}

double relativeDistance(const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
    return (a - b).norm() / b.norm();
}

constexpr std::array<double, 3> kCube{0.01, 0.01, 0.01};

}  // namespace

class LinearSolverTest : public QObject {
    Q_OBJECT

private slots:
    void lineLaplacianHasTheParabolaAsSolution_data();
    void lineLaplacianHasTheParabolaAsSolution();
    void randomMatrixIsSolved();
    void iterationsDoNotGrowWithTheMesh();
    void bothWaysAgree();
    void bitsDoNotDependOnTheNumberOfThreads();
    void residualIsThatOfTheSolution();
    void exactGuessTakesNoIteration();
    void noLoadMeansNoMovement();
    void smallSystemsAreSolvedDirectly();
    void withoutCoarseSpaceCholeskyIsTaken();
    void thinPlateSwitchesToCholesky();
    void manyRightSidesPayForAFactor();
    void tooFewIterationsFail();
    void indefiniteMatrixIsNamed_data();
    void indefiniteMatrixIsNamed();
    void stopEndsTheIterations();
};

void LinearSolverTest::lineLaplacianHasTheParabolaAsSolution_data() {
    QTest::addColumn<SolverMethod>("method");
    QTest::newRow("conjugate gradients") << SolverMethod::ConjugateGradients;
    QTest::newRow("cholesky") << SolverMethod::Cholesky;
}

void LinearSolverTest::lineLaplacianHasTheParabolaAsSolution() {
    QFETCH(SolverMethod, method);
    const int n = 999;
    const auto result =
        solved({lineLaplacian(n), lineCoarsening(n), Eigen::VectorXd::Ones(n)}, method);
    for (int i = 0; i < n; ++i) {
        QVERIFY(std::abs(result.x[i] - 0.5 * (i + 1.0) * (n - i)) < 1e-9 * n * n);
    }
}

void LinearSolverTest::randomMatrixIsSolved() {
    const int n = 300;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> place(0, n - 1);
    std::uniform_real_distribution<double> value(-1.0, 1.0);
    SparseMatrix half(n, n);
    half.setIdentity();
    for (int k = 0; k < 4 * n; ++k) {
        half.coeffRef(place(random), place(random)) += value(random);
    }
    test::TestSystem system;
    system.matrix = half * SparseMatrix(half.transpose());
    system.matrix.diagonal().array() += 0.1;
    system.coarsening.interpolation = half.leftCols(20);
    const Eigen::VectorXd expected = Eigen::VectorXd::LinSpaced(n, -1.0, 2.0);
    system.load = system.matrix * expected;
    for (const auto method : {SolverMethod::ConjugateGradients, SolverMethod::Cholesky}) {
        QVERIFY(relativeDistance(solved(system, method).x, expected) < 1e-6);
    }
}

void LinearSolverTest::iterationsDoNotGrowWithTheMesh() {
    const auto coarse =
        solved(test::elasticBox({4, 4, 4}, kCube), SolverMethod::ConjugateGradients);
    const auto fine = solved(test::elasticBox({8, 8, 8}, kCube), SolverMethod::ConjugateGradients);
    QCOMPARE(fine.method, std::string("cg + p-multigrid"));
    QVERIFY(coarse.outcome.iterations <= 16);
    QVERIFY(fine.outcome.iterations <= coarse.outcome.iterations + 1);
}

void LinearSolverTest::bothWaysAgree() {
    const auto system = test::elasticBox({6, 5, 4}, {0.01, 0.02, 0.015});
    const auto iterative = solved(system, SolverMethod::ConjugateGradients);
    const auto direct = solved(system, SolverMethod::Cholesky);
    QCOMPARE(direct.method, std::string("cholesky"));
    QVERIFY(relativeDistance(iterative.x, direct.x) < 1e-8);
}

void LinearSolverTest::bitsDoNotDependOnTheNumberOfThreads() {
    const auto system = test::elasticBox({7, 7, 7}, kCube);
    const auto one = solved(system, SolverMethod::ConjugateGradients, 1);
    for (const unsigned threads : {2U, 3U}) {
        const auto several = solved(system, SolverMethod::ConjugateGradients, threads);
        QVERIFY(several.x == one.x);
        QVERIFY(several.outcome.residualHistory == one.outcome.residualHistory);
    }
}

void LinearSolverTest::residualIsThatOfTheSolution() {
    const auto system = test::elasticBox({5, 5, 5}, kCube);
    const auto result = solved(system, SolverMethod::ConjugateGradients);
    const double residual = (system.load - system.matrix * result.x).norm() / system.load.norm();
    QVERIFY(std::abs(result.outcome.residual - residual) < 1e-3 * residual);
    QVERIFY(residual <= SolverSettings().tolerance);
    QCOMPARE(result.outcome.residualHistory.size(), result.outcome.iterations + 1);
}

void LinearSolverTest::exactGuessTakesNoIteration() {
    auto system = test::elasticBox({4, 4, 4}, kCube);
    const Eigen::VectorXd expected = Eigen::VectorXd::LinSpaced(system.load.size(), 0.0, 1e-3);
    system.load = system.matrix * expected;
    const ThreadPool pool(2);
    SolverSettings settings;
    settings.method = SolverMethod::ConjugateGradients;
    auto solver =
        makeLinearSolver(SystemMatrix(system.matrix), system.coarsening, settings, pool, {});
    QVERIFY(solver.has_value());
    Eigen::VectorXd x = expected;
    const auto outcome = (*solver)->solve(system.load, x, {});
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->iterations, 0U);
    QVERIFY(x == expected);
}

void LinearSolverTest::noLoadMeansNoMovement() {
    auto system = test::elasticBox({3, 3, 3}, kCube);
    system.load.setZero();
    for (const auto method : {SolverMethod::ConjugateGradients, SolverMethod::Cholesky}) {
        const auto result = solved(system, method);
        QVERIFY(result.x.isZero(0.0));
        QCOMPARE(result.outcome.residual, 0.0);
    }
}

void LinearSolverTest::smallSystemsAreSolvedDirectly() {
    const auto result = solved(test::elasticBox({4, 4, 4}, kCube), SolverMethod::Automatic);
    QCOMPARE(result.method, std::string("cholesky"));
}

void LinearSolverTest::withoutCoarseSpaceCholeskyIsTaken() {
    auto system = test::elasticBox({3, 3, 3}, kCube);
    system.coarsening.interpolation.resize(system.load.size(), 0);
    const auto result = solved(system, SolverMethod::ConjugateGradients);
    QCOMPARE(result.method, std::string("cholesky"));
}

void LinearSolverTest::thinPlateSwitchesToCholesky() {
    const auto system = test::elasticBox({24, 24, 1}, {0.01, 0.01, 0.0012});
    const auto result = solved(system, SolverMethod::Automatic);
    QCOMPARE(result.method, std::string("cg + p-multigrid, then cholesky"));
    QVERIFY(relativeDistance(result.x, solved(system, SolverMethod::Cholesky).x) < 1e-8);
}

void LinearSolverTest::manyRightSidesPayForAFactor() {
    const auto system = test::elasticBox({24, 24, 1}, {0.01, 0.01, 0.01});
    const ThreadPool pool(2);
    auto solver = makeLinearSolver(SystemMatrix(system.matrix), system.coarsening, {}, pool, {});
    QVERIFY(solver.has_value());
    QCOMPARE((*solver)->method(), std::string("cg + p-multigrid"));
    for (int solve = 0; solve < 4; ++solve) {
        Eigen::VectorXd x = Eigen::VectorXd::Zero(system.load.size());
        QVERIFY((*solver)->solve(system.load, x, {}).has_value());
    }
    QCOMPARE((*solver)->method(), std::string("cg + p-multigrid, then cholesky"));
}

void LinearSolverTest::tooFewIterationsFail() {
    const auto system = test::elasticBox({4, 4, 4}, kCube);
    const ThreadPool pool(2);
    const SolverSettings settings{SolverMethod::ConjugateGradients, 1e-9, 3};
    auto solver =
        makeLinearSolver(SystemMatrix(system.matrix), system.coarsening, settings, pool, {});
    QVERIFY(solver.has_value());
    Eigen::VectorXd x = Eigen::VectorXd::Zero(system.load.size());
    const auto outcome = (*solver)->solve(system.load, x, {});
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, std::string("solver.not_converged"));
}

void LinearSolverTest::indefiniteMatrixIsNamed_data() {
    lineLaplacianHasTheParabolaAsSolution_data();
}

void LinearSolverTest::indefiniteMatrixIsNamed() {
    QFETCH(SolverMethod, method);
    const ThreadPool pool(2);
    const int n = 101;
    SparseMatrix matrix = lineLaplacian(n);
    matrix.coeffRef(50, 50) = -1.0;
    SolverSettings settings;
    settings.method = method;
    const auto solver =
        makeLinearSolver(SystemMatrix(matrix), lineCoarsening(n), settings, pool, {});
    QVERIFY(!solver.has_value());
    QCOMPARE(solver.error().code, std::string("solver.not_positive_definite"));
    QCOMPARE(solver.error().kind, ErrorKind::Failed);
}

void LinearSolverTest::stopEndsTheIterations() {
    const auto system = test::elasticBox({6, 6, 6}, kCube);
    const ThreadPool pool(2);
    const SolverSettings settings{SolverMethod::ConjugateGradients, 1e-9, 2000};
    auto solver =
        makeLinearSolver(SystemMatrix(system.matrix), system.coarsening, settings, pool, {});
    QVERIFY(solver.has_value());
    std::stop_source stop;
    const TaskContext context(stop.get_token(), [&](const Progress&) { stop.request_stop(); });
    Eigen::VectorXd x = Eigen::VectorXd::Zero(system.load.size());
    const auto outcome = (*solver)->solve(system.load, x, context);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::LinearSolverTest)
#include "linear_solver_test.moc"
