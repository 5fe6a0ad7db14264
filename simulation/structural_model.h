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
#include "simulation/line_target.h"
#include "simulation/reactions.h"
#include "simulation/solve_report.h"
#include "simulation/temperature_curve.h"
#include "simulation/vector_coefficient.h"

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
    double density = 0.0;        ///< kg/m^3; for gravity and rotation
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

struct Fixed {
    std::vector<PartFace> faces;
    LineTarget lines = {};
};

/// Holds a face in some directions of the assembly, or along its own normal.
struct Support {
    std::vector<PartFace> faces;
    std::vector<std::uint32_t> nodes = {};  ///< held along axes only
    bool x = false, y = false, z = false;
    bool normal = false;    ///< along the normal of each face that a node lies on
    LineTarget lines = {};  ///< held along axes only
};

struct PrescribedDisplacement {
    std::vector<PartFace> faces;
    std::array<std::optional<Coefficient>, 3> components;  ///< metres; missing is free
    LineTarget lines = {};
};

/// Springs between faces and a body that does not move (Winkler's foundation).
struct ElasticSupport {
    std::vector<PartFace> faces;
    Coefficient normal;      ///< N/m^3, along the normal of each place
    Coefficient tangential;  ///< N/m^3, across it
};

struct SurfaceForce {
    std::vector<PartFace> faces;
    /// N over all faces, spread evenly over their area; over edges by length, over points equally.
    /// One that depends on place is taken at each place, so that the total is its mean.
    VectorCoefficient total;
    LineTarget lines = {};
};

/// A force and a moment that act at a place and are carried by faces that stay free to deform: by
/// the traction a + b x r over their area that has this resultant.
struct RemoteLoad {
    std::vector<PartFace> faces;
    std::optional<Vec3> place;  ///< metres; absent: the middle of the faces
    VectorCoefficient force;    ///< N
    VectorCoefficient moment;   ///< N m
};

/// A mass that hangs on faces, which carry its weight as they do a remote load.
struct PointMass {
    std::vector<PartFace> faces;
    std::optional<Vec3> place;  ///< metres; absent: the middle of the faces
    double mass = 0.0;          ///< kg
};

struct Pressure {
    std::vector<PartFace> faces;
    Coefficient value;  ///< Pa, positive into the surface
};

struct Gravity {
    VectorCoefficient acceleration;  ///< m/s^2, of free fall
};

/// Parts that turn steadily about an axis and are seen in the frame that turns with them: their
/// mass is pulled outward by speed^2 times its distance from the axis (Timoshenko & Goodier, Theory
/// of Elasticity, 3rd ed., article 32).
struct Rotation {
    std::vector<std::uint32_t> parts;
    Vec3 place;         ///< metres, on the axis
    Vec3 axis;          ///< unit vector
    Coefficient speed;  ///< rad/s; may depend on time
};

/// Small-strain linear statics of solid parts.
struct StructuralModel {
    std::shared_ptr<const FeMesh> mesh;
    /// By part, over the local temperature; without temperatures those of the reference count.
    std::vector<TemperatureCurve<ElasticMaterial>> materials;
    /// By part, what its properties' own tables cover, for warnings; none is what the curves do.
    std::vector<std::vector<TableEnds>> tableEnds;
    double time = 0.0;  ///< s, at which loads and constraints that change with time are taken
    std::vector<Fixed> fixed;
    std::vector<Support> supports;
    std::vector<PrescribedDisplacement> displacements;
    std::vector<ElasticSupport> elasticSupports;
    std::vector<SurfaceForce> forces;
    std::vector<RemoteLoad> remoteLoads;
    std::vector<PointMass> pointMasses;
    std::vector<Pressure> pressures;
    std::vector<Gravity> gravity;
    std::vector<Rotation> rotations;
    std::vector<ContactInterface> contacts;
    std::optional<Eigen::VectorXd> temperature;  ///< K, per node
};

/// Applied loads against the reactions of constraints and elastic supports: N, and N m about the
/// centre of the mesh's bounding box.
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
    Reactions reactions;
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
