#pragma once

#include <optional>
#include <vector>

#include "simulation/structural_model.h"

namespace twinbench {

struct ModalSettings {
    int modes = 10;                           ///< how many, the lowest ones, rigid motions included
    std::optional<double> maxFrequency = {};  ///< Hz; modes above are left out
    /// All modes up to maxFrequency, however many; `modes` is how many at most.
    bool isComplete = false;
    /// Stresses of a static solution, Pa, 6 per node: xx yy zz xy yz zx. They stiffen or soften.
    std::optional<Eigen::VectorXd> prestress = {};
};

/// A free vibration phi cos(2 pi f t), or a rigid motion, whose frequency is 0.
struct Mode {
    double frequency = 0.0;  ///< Hz
    bool isRigid = false;    ///< no strain energy, to working precision
    double residual = 0.0;   ///< |K phi - (2 pi f)^2 M phi| / |K phi + shift M phi|
    /// phi' M r of the translations r along x, y, z, kg^(1/2); its square is the effective mass.
    Vec3 participation;
    Eigen::VectorXd shape;  ///< kg^(-1/2), 3 per node: phi' M phi = 1; the largest number positive

    Vec3 effectiveMass() const;  ///< kg
};

struct ModalSolution {
    std::vector<Mode> modes;  ///< by frequency
    double mass = 0.0;        ///< kg, of all parts and point masses
    /// What the effective masses of all modes of the mesh sum up to, kg, along x, y, z: the mass
    /// but for what is held.
    Vec3 movableMass;
    SolveReport
        report;  ///< steps of Lanczos' method as iterations; the largest residual of vibrations
};

/// The undamped free vibrations K phi = (2 pi f)^2 M phi of a model with linear bonds, springs and
/// point masses; parts may be free to move. Loads are not read, constraints hold at zero, elastic
/// constants are those at the model's temperatures. With a prestress, K holds its geometric
/// stiffness (Zienkiewicz and Taylor, The Finite Element Method, 5th ed., vol. 2, section 11.3).
/// Errors: BadInput for a model that is not valid, also for a density that is missing (all named);
/// Failed for a prestress beyond buckling, a factor that does not fit in memory, and a mode whose
/// residual is too large; Cancelled. Warnings for modes that may be missing below `maxFrequency`.
Result<ModalSolution> solveModal(const StructuralModel& model, const ModalSettings& settings,
                                 const ThreadPool& pool, const TaskContext& context);

}  // namespace twinbench
