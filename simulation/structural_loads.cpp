#include "simulation/structural_loads.h"

#include <algorithm>

#include "simulation/elastic_integrators.h"
#include "simulation/model_check.h"
#include "simulation/remote_load.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

Eigen::VectorXd zeroLoad(const FeMesh& mesh) {
    return Eigen::VectorXd::Zero(3 * static_cast<Eigen::Index>(mesh.nodes.size()));
}

void addToNodes(const std::array<std::uint32_t, 10>& nodes, const ElasticElementVector& values,
                Eigen::VectorXd& load) {
    for (int i = 0; i < 10; ++i) {
        load.segment<3>(3 * static_cast<Eigen::Index>(nodes[static_cast<std::size_t>(i)])) +=
            values.col(i);
    }
}

/// Adds N_i times the force that `traction` (N/m^2) gives at each point of the faces.
template <class Traction>
void addTraction(const FeMesh& mesh, const FaceTriangles& triangles,
                 const std::vector<PartFace>& faces, const Traction& traction,
                 Eigen::VectorXd& load) {
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : triangles.of(face)) {
            const FeTriangle& triangle = mesh.triangles[index];
            tri6::forPoints(tri6::coordinates(mesh, triangle), [&](const tri6::Point& point) {
                const Eigen::Vector3d force = point.area * traction(point);
                for (int i = 0; i < 6; ++i) {
                    const auto node =
                        static_cast<Eigen::Index>(triangle.nodes[static_cast<std::size_t>(i)]);
                    load.segment<3>(3 * node) += point.shape[i] * force;
                }
            });
        }
    }
}

std::string targetName(const FeMesh& mesh, const SurfaceForce& force) {
    return force.faces.empty() ? "force" : faceName(mesh, force.faces.front());
}

Result<void> addLineForce(const StructuralModel& model, const FaceTriangles& triangles,
                          const SurfaceForce& force, Eigen::VectorXd& load) {
    const auto nodes = nodesOf(*model.mesh, triangles, force.lines);
    if (!nodes) {
        return fail(nodes.error());
    }
    for (const auto& [node, share] : *nodes) {
        load.segment<3>(3 * static_cast<Eigen::Index>(node)) +=
            share * toEigen(force.total(model.mesh->nodes[node], model.time));
    }
    return {};
}

double totalArea(const FeMesh& mesh, const FaceTriangles& triangles,
                 const std::vector<PartFace>& faces) {
    double area = 0.0;
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : triangles.of(face)) {
            area += tri6::area(tri6::coordinates(mesh, mesh.triangles[index]));
        }
    }
    return area;
}

}  // namespace

Result<Eigen::VectorXd> concentratedLoad(const StructuralModel& model) {
    const FeMesh& mesh = *model.mesh;
    const FaceTriangles triangles(mesh);
    Eigen::VectorXd load = zeroLoad(mesh);
    for (const SurfaceForce& force : model.forces) {
        const double area = totalArea(mesh, triangles, force.faces);
        addTraction(
            mesh, triangles, force.faces,
            [&](const tri6::Point& point) -> Eigen::Vector3d {
                return toEigen(force.total(fromEigen(point.position), model.time)) / area;
            },
            load);
        if (auto added = addLineForce(model, triangles, force, load); !added) {
            return fail(std::move(added.error()));
        }
        if (!load.allFinite()) {
            return fail(badInput("force.not_finite", targetName(mesh, force),
                                 "The force is not a finite number everywhere.", {},
                                 "Check its expressions."));
        }
    }
    if (auto added = addRemoteLoads(model, triangles, load); !added) {
        return fail(std::move(added.error()));
    }
    return load;
}

Result<Eigen::VectorXd> surfaceLoad(const StructuralModel& model) {
    const FeMesh& mesh = *model.mesh;
    const FaceTriangles triangles(mesh);
    auto load = concentratedLoad(model);
    if (!load) {
        return load;
    }
    for (const Pressure& pressure : model.pressures) {
        addTraction(
            mesh, triangles, pressure.faces,
            [&](const tri6::Point& point) -> Eigen::Vector3d {
                return -pressure.value(fromEigen(point.position), model.time) * point.normal;
            },
            *load);
        if (!load->allFinite()) {
            return fail(badInput("pressure.not_finite", faceName(mesh, pressure.faces.front()),
                                 "The pressure is not a finite number everywhere.", {},
                                 "Check its expression or table."));
        }
    }
    return load;
}

Vec3 bodyAcceleration(const StructuralModel& model, std::uint32_t part, const Vec3& place) {
    Vec3 acceleration;
    for (const Gravity& gravity : model.gravity) {
        acceleration += gravity.acceleration(place, model.time);
    }
    for (const Rotation& rotation : model.rotations) {
        if (std::ranges::find(rotation.parts, part) != rotation.parts.end()) {
            const double speed = rotation.speed(rotation.place, model.time);
            const Vec3 arm = place - rotation.place;
            acceleration += speed * speed * (arm - dot(arm, rotation.axis) * rotation.axis);
        }
    }
    return acceleration;
}

Eigen::VectorXd bodyLoad(const StructuralModel& model, const ElementColouring& colouring,
                            const ThreadPool& pool, const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    Eigen::VectorXd load = zeroLoad(mesh);
    if (model.gravity.empty() && model.rotations.empty()) {
        return load;
    }
    (void)forEachElement(colouring, pool, context, [&](std::uint32_t e) {
        const std::uint32_t part = mesh.partOfElement(e);
        const double density = model.materials[part].values.front().density;
        const auto force = [&](const Eigen::Vector3d& position) -> Eigen::Vector3d {
            return density * toEigen(bodyAcceleration(model, part, fromEigen(position)));
        };
        addToNodes(mesh.elements[e], bodyForceVector(tet10::coordinates(mesh, e), force), load);
    });
    return load;
}

Eigen::VectorXd expansionLoad(const StructuralModel& model, const ElementColouring& colouring,
                              const ThreadPool& pool, const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    Eigen::VectorXd load = zeroLoad(mesh);
    if (!model.temperature) {
        return load;
    }
    const ElasticLaws laws(model);
    (void)forEachElement(colouring, pool, context, [&](std::uint32_t e) {
        ElementLaw law(laws, e);
        addToNodes(mesh.elements[e], expansionVector(tet10::coordinates(mesh, e), law), load);
    });
    return load;
}

}  // namespace twinbench
