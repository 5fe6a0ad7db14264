#include "simulation/geometric_stiffness.h"

#include "simulation/thermal_integrators.h"

namespace twinbench {

namespace {

Eigen::Matrix3d tensorOf(const Eigen::Matrix<double, 6, 1>& s) {
    Eigen::Matrix3d tensor;
    tensor << s[0], s[3], s[5], s[3], s[1], s[4], s[5], s[4], s[2];
    return tensor;
}

}  // namespace

Result<void> addGeometricStiffness(const FeMesh& mesh, const Eigen::VectorXd& stress,
                                   const ThreadPool& pool, const TaskContext& context,
                                   BlockMatrix<3>& stiffness) {
    return forEachElement(colourElements(mesh), pool, context, [&](std::uint32_t e) {
        const auto& nodes = mesh.elements[e];
        const Eigen::Matrix<double, 6, 10> nodal = tet10::nodalValues<6>(mesh, e, stress);
        // The integral is that of a conduction with the stress as conductivity.
        const ThermalElementMatrix matrix = conductionMatrix(
            tet10::coordinates(mesh, e),
            [&](const tet10::Shape& shape) -> Eigen::Matrix3d { return tensorOf(nodal * shape); });
        for (Eigen::Index i = 0; i < 10; ++i) {
            for (Eigen::Index j = 0; j < 10; ++j) {
                const std::size_t entry = stiffness.graph().find(
                    nodes[static_cast<std::size_t>(i)], nodes[static_cast<std::size_t>(j)]);
                stiffness.block(entry).diagonal().array() += matrix(i, j);
            }
        }
    });
}

}  // namespace twinbench
