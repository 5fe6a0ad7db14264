#include "simulation/system_matrix.h"

#include <QtTest>

#include <Eigen/Geometry>

#include "simulation/constraint_map.h"
#include "simulation/p_multigrid.h"
#include "simulation/single_matrix.h"
#include "tests/simulation/elastic_box.h"

namespace twinbench {

namespace {

/// A ring of nodes, each joined to its neighbours.
std::shared_ptr<const NodeGraph> ring(std::uint32_t count) {
    NodeGraph graph;
    graph.rowStart.push_back(0);
    for (std::uint32_t node = 0; node < count; ++node) {
        std::vector<std::uint32_t> columns{(node + count - 1) % count, node, (node + 1) % count};
        std::sort(columns.begin(), columns.end());
        graph.columns.insert(graph.columns.end(), columns.begin(), columns.end());
        graph.rowStart.push_back(graph.columns.size());
    }
    return std::make_shared<const NodeGraph>(std::move(graph));
}

/// Symmetric, without pattern.
BlockMatrix<3> structureOn(const std::shared_ptr<const NodeGraph>& graph) {
    BlockMatrix<3> matrix(graph);
    const auto count = static_cast<std::uint32_t>(graph->nodeCount());
    for (std::uint32_t node = 0; node < count; ++node) {
        for (std::size_t k = graph->rowStart[node]; k < graph->rowStart[node + 1]; ++k) {
            const std::uint32_t other = graph->columns[k];
            for (int i = 0; i < 3; ++i) {
                for (int j = 0; j < 3; ++j) {
                    const double a = 3.0 * node + i;
                    const double b = 3.0 * other + j;
                    matrix.block(k)(i, j) = std::sin(a * b + a + b) + (a == b ? 10.0 : 0.0);
                }
            }
        }
    }
    return matrix;
}

Eigen::MatrixXd dense(const BlockMatrix<3>& matrix) {
    const auto size = static_cast<Eigen::Index>(3 * matrix.graph().nodeCount());
    Eigen::MatrixXd result = Eigen::MatrixXd::Zero(size, size);
    for (Eigen::Index node = 0; node < size / 3; ++node) {
        const auto row = static_cast<std::size_t>(node);
        for (std::size_t k = matrix.graph().rowStart[row]; k < matrix.graph().rowStart[row + 1];
             ++k) {
            result.block<3, 3>(3 * node, 3 * static_cast<Eigen::Index>(matrix.graph().columns[k])) =
                matrix.block(k);
        }
    }
    return result;
}

/// Nodes with three, two, one and no free directions, some of them turned.
std::vector<NodeFrame<3>> frames(std::size_t count) {
    std::vector<NodeFrame<3>> result(count);
    const Eigen::Matrix3d turn =
        Eigen::AngleAxisd(0.7, Eigen::Vector3d(1.0, 2.0, 3.0).normalized()).toRotationMatrix();
    for (std::size_t node = 0; node < count; ++node) {
        result[node].freeCount = node % 5 == 4 ? 0 : node % 5 == 3 ? 1 : node % 5 == 1 ? 2 : 3;
        if (node % 2 == 1) {
            result[node].directions = turn;
        }
    }
    return result;
}

}  // namespace

class SystemMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void constraintsAreTakenOutOfTheBlocks() {
        const BlockMatrix<3> structure = structureOn(ring(23));
        const ConstraintMap<3> map(frames(23));
        Eigen::MatrixXd spread(69, map.unknowns());
        for (Eigen::Index i = 0; i < map.unknowns(); ++i) {
            spread.col(i) = map.spread(Eigen::VectorXd::Unit(map.unknowns(), i));
        }
        const Eigen::MatrixXd expected = spread.transpose() * dense(structure) * spread;
        const Eigen::MatrixXd reduced = map.reduce(structure).toSparse();
        QVERIFY((reduced - expected).norm() < 1e-13 * expected.norm());
    }

    void productsAgreeWithEigen_data() { matrices(); }
    void productsAgreeWithEigen() {
        const SystemMatrix a = matrix();
        const SparseMatrix sparse = a.toSparse();
        const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(a.rows(), -1.0, 3.0);
        const Eigen::VectorXd expected = sparse * x;
        Eigen::VectorXd y;
        multiply(a, x, y, pool_);
        QVERIFY((y - expected).norm() < 1e-13 * expected.norm());
        Eigen::VectorXd rounded(a.rows());
        SingleMatrix(a, pool_).forProducts(
            x.cast<float>(), pool_, [&](Eigen::Index row, float sum) { rounded[row] = sum; });
        QVERIFY((rounded - expected).norm() < 1e-6 * expected.norm());
        const double energy = multiplyDot(a, x, y, pool_);
        QVERIFY(std::abs(energy - x.dot(expected)) < 1e-12 * x.norm() * expected.norm());
        QVERIFY((a.diagonal() - Eigen::VectorXd(sparse.diagonal())).norm() == 0.0);
        const double largest = Eigen::MatrixXd(sparse).cwiseAbs().rowwise().sum().maxCoeff();
        QVERIFY(std::abs(infinityNorm(a, pool_) - largest) < 1e-12 * largest);
    }

    void galerkinProductAgreesWithEigen() {
        const test::TestSystem system = test::elasticBox({4, 4, 4}, {1.0, 1.0, 1.0});
        const SparseMatrix& p = system.coarsening.interpolation;
        const SparseMatrix restriction = p.transpose();
        const SparseMatrix product =
            *galerkinProduct(restriction, SystemMatrix(system.matrix), p, pool_, {});
        const SparseMatrix expected = restriction * SparseMatrix(system.matrix * p);
        QVERIFY(product.isCompressed());
        QVERIFY((product - expected).norm() < 1e-13 * expected.norm());
    }

private:
    static void matrices() {
        QTest::addColumn<bool>("inBlocks");
        QTest::newRow("blocks of constrained nodes") << true;
        QTest::newRow("single numbers") << false;
    }
    static SystemMatrix matrix() {
        SystemMatrix blocks = ConstraintMap<3>(frames(2000)).reduce(structureOn(ring(2000)));
        QFETCH(bool, inBlocks);
        return inBlocks ? blocks : SystemMatrix(blocks.toSparse());
    }

    ThreadPool pool_{3};
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::SystemMatrixTest)
#include "system_matrix_test.moc"
