#include "simulation/movable_mass.h"

namespace twinbench {

Result<Vec3> movableMass(const ModalPencil& pencil, const Eigen::MatrixXd& momentum,
                         const TaskContext& context) {
    // The diagonal bounds the condition of a mass matrix, whatever the mesh (Wathen, IMA J. Numer.
    // Anal. 7 (1987), 449-457), so that this many steps are enough.
    constexpr int kSteps = 200;
    constexpr double kTolerance = 1e-10;
    using Row = Eigen::Array<double, 1, 3>;
    const Eigen::VectorXd inverse = pencil.massDiagonal().cwiseInverse();
    const auto products = [](const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) -> Row {
        return a.cwiseProduct(b).colwise().sum().array();
    };
    // b' M^-1 b is the sum of the energies that the steps gain: of conjugate directions.
    Row mass = Row::Zero();
    Eigen::MatrixXd residual = momentum;
    Eigen::MatrixXd step = inverse.asDiagonal() * residual;
    Row size = products(residual, step);
    for (int i = 0; i < kSteps && (size > kTolerance * mass).any(); ++i) {
        if (auto go = context.checkpoint(); !go) {
            return fail(std::move(go.error()));
        }
        const Eigen::MatrixXd product = pencil.mass(step);
        // A direction in which all is held has no momentum and no step.
        const Row length = (size > 0.0).select(size / products(step, product), 0.0);
        mass += length * size;
        residual -= product * length.matrix().asDiagonal();
        const Eigen::MatrixXd scaled = inverse.asDiagonal() * residual;
        const Row next = products(residual, scaled);
        const Row ratio = (size > 0.0).select(next / size, 0.0);
        step = scaled + step * ratio.matrix().asDiagonal();
        size = next;
    }
    return Vec3{mass[0], mass[1], mass[2]};
}

}  // namespace twinbench
