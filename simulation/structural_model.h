#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "simulation/coefficient.h"
#include "simulation/contact_interface.h"
#include "simulation/solve_report.h"
#include "simulation/temperature_curve.h"

namespace twinbench {

/// Elastic constants along three axes at right angles, 1 2 3.
struct OrthotropicElasticity {
    Vec3 youngsModulus;  ///< Pa, along 1, 2, 3
    Vec3 poissonsRatio;  ///< 12, 23, 13: the strain along the second per strain along the first
    Vec3 shearModulus;   ///< Pa, 12, 23, 13
    Mat3 axes = {};      ///< columns, assembly frame
};

/// Linear elasticity with thermal expansion along the part's axes.
struct ElasticMaterial {
    double density = 0.0;        ///< kg/m^3; for gravity
    double youngsModulus = 0.0;  ///< Pa
    double poissonsRatio = 0.0;
    std::optional<OrthotropicElasticity> orthotropy;  ///< in place of the two constants above
    /// 1/K, symmetric, assembly frame: the mean from the reference temperature to the local one.
    Mat3 expansion = {};
    double referenceTemperature = 293.15;  ///< K, free of thermal strain
};

/// Constants between those at two temperatures; density, axes and reference are not to differ.
ElasticMaterial blend(const ElasticMaterial& a, const ElasticMaterial& b, double share);

/// The temperatures, K, between which the table of a property reaches.
struct TableEnds {
    std::string property;
    double lowest = 0.0;
    double highest = 0.0;
};

struct FixedFaces {
    std::vector<PartFace> faces;
};

/// Holds a face in some directions of the assembly, or along its own normal.
struct Support {
    std::vector<PartFace> faces;
    std::vector<std::uint32_t> nodes;  ///< of edges and points; held along axes only
    bool x = false, y = false, z = false;
    bool normal = false;  ///< along the normal of each face that a node lies on
};

struct PrescribedDisplacement {
    std::vector<PartFace> faces;
    std::array<std::optional<Coefficient>, 3> components;  ///< metres; missing is free
};

struct SurfaceForce {
    std::vector<PartFace> faces;
    Vec3 total;  ///< N over all faces, spread evenly over their area
};

struct Pressure {
    std::vector<PartFace> faces;
    Coefficient value;  ///< Pa, positive into the surface
};

struct Gravity {
    Vec3 acceleration;  ///< m/s^2, of free fall
};

/// Small-strain linear statics of solid parts.
struct StructuralModel {
    std::shared_ptr<const FeMesh> mesh;
    /// By part, over the local temperature; without temperatures those of the reference count.
    std::vector<TemperatureCurve<ElasticMaterial>> materials;
    /// By part, what its properties' own tables cover, for warnings; none is what the curves do.
    std::vector<std::vector<TableEnds>> tableEnds;
    std::vector<FixedFaces> fixed;
    std::vector<Support> supports;
    std::vector<PrescribedDisplacement> displacements;
    std::vector<SurfaceForce> forces;
    std::vector<Pressure> pressures;
    std::vector<Gravity> gravity;
    std::vector<ContactInterface> contacts;
    std::optional<Eigen::VectorXd> temperature;  ///< K, per node
};

/// Applied loads against the reactions of constraints: N, and N m about the centre of
/// the mesh's bounding box.
struct ForceBalance {
    Vec3 appliedForce, reactionForce;
    Vec3 appliedMoment, reactionMoment;
    /// Sum of the magnitudes that must cancel, or what can be told beside hindered expansion.
    double forceScale = 0.0;
    double momentScale = 0.0;
    double relativeError() const;  ///< the larger of force and moment
};

struct StructuralSolution {
    Eigen::VectorXd displacement;  ///< metres, 3 per node
    Eigen::VectorXd stress;        ///< Pa, 6 per node: xx yy zz xy yz zx, averaged within a part
    ForceBalance balance;
    SolveReport report;
};

/// Errors: Failed for a model that can move as a rigid body (which part, which way), a non-finite
/// field and a solver that does not converge; BadInput for properties out of range (all named);
/// Cancelled.
Result<StructuralSolution> solveStatic(const StructuralModel& model, const SolverSettings& solver,
                                       const ThreadPool& pool, const TaskContext& context);

/// Stress at the nodes, Pa, 6 per node: extrapolated from the elements' Gauss points and averaged
/// over the elements of the node's part. Incomplete once a stop was requested.
Eigen::VectorXd recoverStress(const StructuralModel& model, const Eigen::VectorXd& displacement,
                              const ThreadPool& pool, const TaskContext& context);

/// Von Mises stress of the six components xx yy zz xy yz zx.
double vonMises(const double* stress);
/// Principal stresses, descending.
std::array<double, 3> principalStresses(const double* stress);

}  // namespace twinbench
