#include "simulation/cholesky_factor.h"

#include <QtTest>
#include <limits>
#include <stop_token>

#include "tests/simulation/elastic_box.h"

namespace twinbench {

namespace {

constexpr std::uint64_t kAnyMemory = std::numeric_limits<std::uint64_t>::max();
constexpr std::array<double, 3> kCube{0.01, 0.01, 0.01};

Result<CholeskyFactor> factorized(const SparseMatrix& matrix, const ThreadPool& pool,
                                  const TaskContext& context = {}) {
    auto factor = CholeskyFactor::analyze(matrix, pool, context);
    if (factor) {
        if (auto done = factor->factorize(matrix, kAnyMemory, context); !done) {
            return fail(done.error());
        }
    }
    return factor;
}

/// The number of the unknown that an error names first.
Eigen::Index unknownOf(const Error& error) { return std::stol(error.arguments.front()); }

}  // namespace

class CholeskyFactorTest : public QObject {
    Q_OBJECT

private slots:
    void solvesToWorkingPrecision();
    void bitsDoNotDependOnTheNumberOfThreads();
    void factorisesAgainWithOtherValues();
    void forecastCountsADenseFactor();
    void forecastBeyondTheMemoryFails();
    void freeBodyIsNotPositiveDefinite();
    void negativeDiagonalIsNamed();
    void numberThatIsNotFiniteIsNamed();
    void stopEndsTheFactorisation();
};

void CholeskyFactorTest::solvesToWorkingPrecision() {
    const ThreadPool pool(2);
    const auto system = test::elasticBox({6, 6, 6}, kCube);
    auto factor = factorized(system.matrix, pool);
    QVERIFY(factor.has_value());
    Eigen::VectorXd x;
    QVERIFY(factor->solve(system.load, x).has_value());
    QVERIFY((system.load - system.matrix * x).norm() < 1e-10 * system.load.norm());
}

void CholeskyFactorTest::bitsDoNotDependOnTheNumberOfThreads() {
    // Its top separator has some 500 columns, several panels.
    const auto system = test::elasticBox({6, 6, 6}, kCube);
    Eigen::VectorXd first;
    for (const unsigned threads : {1U, 2U, 3U}) {
        const ThreadPool pool(threads);
        auto factor = factorized(system.matrix, pool);
        QVERIFY(factor.has_value());
        Eigen::VectorXd x;
        QVERIFY(factor->solve(system.load, x).has_value());
        if (threads == 1) {
            first = x;
        }
        QVERIFY(x == first);
    }
}

void CholeskyFactorTest::factorisesAgainWithOtherValues() {
    const ThreadPool pool(2);
    const auto system = test::elasticBox({2, 2, 2}, kCube);
    auto factor = factorized(system.matrix, pool);
    QVERIFY(factor.has_value());
    QVERIFY(factor->factorize(4.0 * system.matrix, kAnyMemory, {}).has_value());
    Eigen::VectorXd x;
    QVERIFY(factor->solve(system.load, x).has_value());
    QVERIFY((system.load - 4.0 * (system.matrix * x)).norm() < 1e-10 * system.load.norm());
}

void CholeskyFactorTest::forecastCountsADenseFactor() {
    const ThreadPool pool(1);
    const int n = 100;
    const Eigen::MatrixXd dense = Eigen::MatrixXd::Ones(n, n) + n * Eigen::MatrixXd::Identity(n, n);
    const auto factor = CholeskyFactor::analyze(dense.sparseView(), pool, {});
    QVERIFY(factor.has_value());
    // Golub and Van Loan, 4th ed., section 4.2.5: n^3 / 3 to leading order.
    QVERIFY(std::abs(factor->forecast().flops / (n * n * n / 3.0) - 1.0) < 0.03);
    QVERIFY(factor->forecast().factorEntries >= n * (n + 1) / 2.0);
}

void CholeskyFactorTest::forecastBeyondTheMemoryFails() {
    const ThreadPool pool(1);
    const auto system = test::elasticBox({2, 2, 2}, kCube);
    auto factor = CholeskyFactor::analyze(system.matrix, pool, {});
    QVERIFY(factor.has_value());
    const auto needed = static_cast<std::uint64_t>(factor->forecast().bytes);
    const auto done = factor->factorize(system.matrix, needed - 1, {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, std::string("solver.out_of_memory"));
    QVERIFY(factor->factorize(system.matrix, needed + 1, {}).has_value());
}

void CholeskyFactorTest::freeBodyIsNotPositiveDefinite() {
    const ThreadPool pool(2);
    const auto system = test::elasticBox({4, 3, 2}, kCube, test::Hold::Free);
    const auto factor = factorized(system.matrix, pool);
    QVERIFY(!factor.has_value());
    QCOMPARE(factor.error().code, std::string("solver.not_positive_definite"));
}

void CholeskyFactorTest::negativeDiagonalIsNamed() {
    const ThreadPool pool(2);
    auto system = test::elasticBox({3, 3, 3}, kCube);
    system.matrix.coeffRef(77, 77) *= -1.0;
    const auto factor = factorized(system.matrix, pool);
    QVERIFY(!factor.has_value());
    QCOMPARE(unknownOf(factor.error()), Eigen::Index{77});
}

void CholeskyFactorTest::numberThatIsNotFiniteIsNamed() {
    const ThreadPool pool(2);
    auto system = test::elasticBox({3, 3, 3}, kCube);
    system.matrix.coeffRef(77, 77) = std::numeric_limits<double>::quiet_NaN();
    const auto factor = factorized(system.matrix, pool);
    QVERIFY(!factor.has_value());
    QCOMPARE(unknownOf(factor.error()), Eigen::Index{77});
}

void CholeskyFactorTest::stopEndsTheFactorisation() {
    const ThreadPool pool(2);
    const auto system = test::elasticBox({5, 5, 5}, kCube);
    auto factor = CholeskyFactor::analyze(system.matrix, pool, {});
    QVERIFY(factor.has_value());
    std::stop_source stop;
    double reached = 0.0;
    const TaskContext context(stop.get_token(), [&](const Progress& progress) {
        reached = progress.fraction;
        stop.request_stop();
    });
    const auto done = factor->factorize(system.matrix, kAnyMemory, context);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(reached < 1.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::CholeskyFactorTest)
#include "cholesky_factor_test.moc"
