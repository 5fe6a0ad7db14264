#pragma once

#include <cstdint>
#include <span>

#include "simulation/block_matrix.h"
#include "simulation/contact_quadrature.h"
#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"

namespace twinbench {

/// Adds the heat conduction across contacts, W/K: Nitsche's method for an interface of finite
/// conductance h, one formula from insulation to perfect contact (after Juntunen & Stenberg 2009,
/// Nitsche's method for general boundary conditions, Math. Comp. 78, eq. 3.6 with 1/h for epsilon,
/// on both sides of an interface):
///
///   1/(1/h + a) ([T] - a q(T)) ([v] - a q(v)) - a q(T) q(v),
///
/// where [T] is the jump and q the mean of k dT/dn weighted towards the less conducting side. The
/// result is symmetric, and the whole matrix positive definite for each a up to a limit c, half of
/// what the inverse trace inequality of the two elements allows. Perfect contact takes a = c; less
/// conductance takes less, a = c^2 / (c + 1/h), so that all of it vanishes with h and neither side
/// sees the other's flux.
///
/// Adds the interfaces that are flagged. Conductivities are those at a temperature (K, per node),
/// which is not read where they do not vary.
void addContactConduction(const ThermalModel& model, const ContactQuadrature& contacts,
                          std::span<const std::uint8_t> interfaces,
                          const Eigen::VectorXd& temperature, const ThreadPool& pool,
                          const TaskContext& context, BlockMatrix<1>& matrix);

/// Adds the bonds of a structure, N/m, and the nodal forces of thermal expansion at them, N:
/// symmetric Nitsche with the traction weighted towards the softer side, separately along the
/// normal and across it. Both sides' displacements are carried to the middle of the gap by their
/// local rotations, so that forces and moments balance and a rigid motion of both makes no stress,
/// whatever the gap.
void addBonds(const StructuralModel& model, const ContactQuadrature& contacts,
              const ThreadPool& pool, const TaskContext& context, BlockMatrix<3>& matrix,
              Eigen::VectorXd& expansionForce);

}  // namespace twinbench
