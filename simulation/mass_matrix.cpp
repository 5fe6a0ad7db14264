#include "simulation/mass_matrix.h"

#include <utility>

#include "simulation/remote_load.h"
#include "simulation/thermal_integrators.h"

namespace twinbench {

Result<MassMatrix> MassMatrix::assemble(const StructuralModel& model,
                                        std::shared_ptr<const NodeGraph> graph,
                                        const ThreadPool& pool, const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    MassMatrix matrix(std::move(graph));
    // The integral of rho N_i N_j is that of a heat capacity.
    const auto done = forEachElement(colourElements(mesh), pool, context, [&](std::uint32_t e) {
        const double density = model.materials[mesh.partOfElement(e)].values.front().density;
        const auto& nodes = mesh.elements[e];
        matrix.parts_.add(nodes, nodes, capacityMatrix(tet10::coordinates(mesh, e), density));
    });
    if (!done) {
        return fail(done.error());
    }
    const FaceTriangles triangles(mesh);
    for (const PointMass& mass : model.pointMasses) {
        matrix.carried_.push_back({mass.mass, carriedMotion(mesh, triangles, mass)});
    }
    return matrix;
}

Eigen::MatrixXd MassMatrix::multiply(const Eigen::MatrixXd& motion, const ThreadPool& pool) const {
    // A node's numbers of all columns side by side, so that each entry of the matrix is read once.
    using ByNode = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    constexpr std::size_t kRows = 512;
    const NodeGraph& graph = parts_.graph();
    const Eigen::Index width = 3 * motion.cols();
    ByNode source(static_cast<Eigen::Index>(graph.nodeCount()), width);
    Eigen::MatrixXd product(motion.rows(), motion.cols());
    pool.forBlocks(graph.nodeCount(), kRows, [&](std::size_t begin, std::size_t end) {
        for (Eigen::Index column = 0; column < motion.cols(); ++column) {
            for (auto node = static_cast<Eigen::Index>(begin);
                 node < static_cast<Eigen::Index>(end); ++node) {
                source.row(node).segment<3>(3 * column) =
                    motion.col(column).segment<3>(3 * node).transpose();
            }
        }
    });
    pool.forBlocks(graph.nodeCount(), kRows, [&](std::size_t begin, std::size_t end) {
        Eigen::RowVectorXd sum(width);
        for (std::size_t row = begin; row < end; ++row) {
            sum.setZero();
            for (std::size_t k = graph.rowStart[row]; k < graph.rowStart[row + 1]; ++k) {
                sum.noalias() +=
                    parts_.block(k)(0, 0) * source.row(static_cast<Eigen::Index>(graph.columns[k]));
            }
            const auto node = static_cast<Eigen::Index>(row);
            for (Eigen::Index column = 0; column < motion.cols(); ++column) {
                product.col(column).segment<3>(3 * node) = sum.segment<3>(3 * column).transpose();
            }
        }
    });
    for (const Carried& carried : carried_) {
        const Eigen::MatrixXd momentum = carried.mass * (carried.motion.transpose() * motion);
        product.noalias() += carried.motion * momentum;
    }
    return product;
}

}  // namespace twinbench
