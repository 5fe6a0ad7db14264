#include "simulation/nested_dissection.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <stop_token>

#include "simulation/cholesky_factor.h"
#include "tests/simulation/elastic_box.h"

namespace twinbench {

class NestedDissectionTest : public QObject {
    Q_OBJECT

private slots:
    void everyUnknownComesOnce();
    void unknownsOfANodeStayTogether();
    void fillsInLittle();
    void stopEndsTheOrdering();
};

namespace {

/// The five-point Laplacian of a square grid, whose nested dissection is known.
SparseMatrix squareGrid(int n) {
    std::vector<Eigen::Triplet<double>> entries;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            const int row = i * n + j;
            entries.emplace_back(row, row, 4.0);
            for (const int other : {i > 0 ? row - n : -1, i + 1 < n ? row + n : -1,
                                    j > 0 ? row - 1 : -1, j + 1 < n ? row + 1 : -1}) {
                if (other >= 0) {
                    entries.emplace_back(row, other, -1.0);
                }
            }
        }
    }
    SparseMatrix matrix(n * n, n * n);
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

}  // namespace

void NestedDissectionTest::everyUnknownComesOnce() {
    // Large enough to be cut several times.
    const SparseMatrix matrix = squareGrid(200);
    const auto order = nestedDissection(matrix, {});
    QVERIFY(order);
    std::vector<int> sorted = *order;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> all(static_cast<std::size_t>(matrix.rows()));
    std::iota(all.begin(), all.end(), 0);
    QVERIFY(sorted == all);
}

void NestedDissectionTest::unknownsOfANodeStayTogether() {
    const auto order = nestedDissection(test::elasticBox({5, 4, 3}, {1.0, 1.0, 1.0}).matrix, {});
    QVERIFY(order);
    for (std::size_t i = 0; i < order->size(); i += 3) {
        QCOMPARE((*order)[i] % 3, 0);
        QCOMPARE((*order)[i + 1], (*order)[i] + 1);
        QCOMPARE((*order)[i + 2], (*order)[i] + 2);
    }
}

void NestedDissectionTest::fillsInLittle() {
    // George's bound for the n x n grid is 31/4 n^2 log2(n); METIS' cuts stay below it.
    const int n = 200;
    const ThreadPool pool(1);
    const auto factor = CholeskyFactor::analyze(squareGrid(n), pool, {});
    QVERIFY(factor);
    QVERIFY2(factor->forecast().factorEntries < 31.0 / 4.0 * n * n * std::log2(n),
             qPrintable(QString::number(factor->forecast().factorEntries)));
}

void NestedDissectionTest::stopEndsTheOrdering() {
    std::stop_source stop;
    stop.request_stop();
    const auto order = nestedDissection(squareGrid(150), TaskContext(stop.get_token()));
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::NestedDissectionTest)
#include "nested_dissection_test.moc"
