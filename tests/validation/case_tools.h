#pragma once

#include <functional>

#include "simulation/structural_model.h"
#include "simulation/thermal_model.h"
#include "tests/simulation/direct_solver.h"
#include "tests/simulation/structured_meshes.h"
#include "tests/validation/validation_record.h"

namespace twinbench {

using ExactField = std::function<double(const Vec3&)>;
using ExactVectorField = std::function<Vec3(const Vec3&)>;

/// A tensor that is the same in all directions.
Mat3 isotropic(double value);

/// One conductivity (W/(m K)) for all parts of the mesh.
ThermalModel thermalModel(std::shared_ptr<const FeMesh> mesh, const Mat3& conductivity);

/// Young's modulus in Pa.
ElasticMaterial elasticMaterial(double youngsModulus, double poissonsRatio);

/// Holds faces along their normals.
Support normalSupport(std::vector<PartFace> faces);

/// A component of a nodal field (scalar, or several values per node) at the node of a part that
/// stands at a point; not a number where none does.
double valueAt(const FeMesh& mesh, const Eigen::VectorXd& field, const Vec3& point,
               int component = 0, std::uint32_t part = 0);

/// The largest |value - exact| over the nodes.
double largestError(const FeMesh& mesh, const Eigen::VectorXd& field, const ExactField& exact);

/// The error in the L2 norm of the part over that of the exact field, integrated in the elements.
double relativeL2Error(const FeMesh& mesh, const Eigen::VectorXd& field, const ExactField& exact);
double relativeL2Error(const FeMesh& mesh, const Eigen::VectorXd& field,
                       const ExactVectorField& exact);

/// The field in a rectangle (0, a) x (0, b) with principal conductivities kx and ky, at zero on
/// three sides and at sin(pi x / a) on y = b (Carslaw & Jaeger, Conduction of Heat in Solids, 2nd
/// ed., chapter V; anisotropy by the coordinates of sections 1.17 to 1.20).
struct SineHeatedRectangle {
    double a, b;    // m
    double kx, ky;  // W/(m K)

    double operator()(const Vec3& p) const;
};

/// What was solved, or a failure where its balance is off by more than is allowed (relative).
template <class Solution>
Result<Solution> balanced(Result<Solution> solution, double allowed) {
    if (solution && !(solution->balance.relativeError() < allowed)) {
        return fail(failure("validation.imbalance", {}, "The balance is off."));
    }
    return solution;
}

/// Default solver settings; an imbalance above 1e-6 is a failure.
Result<SteadyThermalSolution> solveBalanced(const ThermalModel& model,
                                            const ThermalSink& sink = {});
Result<StructuralSolution> solveBalanced(const StructuralModel& model);

/// The order that the errors of the last two rows tell, each mesh twice as fine as the one before.
double orderOf(const std::vector<ValidationRow>& rows);

/// Whether the error falls from each mesh to the next, down to rounding.
bool errorsFall(const std::vector<ValidationRow>& rows);

}  // namespace twinbench
