#include "simulation/heat_storage.h"

#include <algorithm>
#include <utility>

#include "simulation/thermal_integrators.h"

namespace twinbench {

Result<HeatStorage> HeatStorage::assemble(std::shared_ptr<const ThermalDomain> domain,
                                          const TaskContext& context) {
    const bool varies = std::ranges::any_of(domain->model.materials, [](const auto& material) {
        return material.specificHeat.varies();
    });
    HeatStorage storage(std::move(domain), varies);
    if (!varies) {
        auto matrix = storage.integrate({}, context);
        if (!matrix) {
            return fail(std::move(matrix.error()));
        }
        storage.fixed_ = std::move(*matrix);
    }
    return storage;
}

Result<std::shared_ptr<const BlockMatrix<1>>> HeatStorage::capacity(
    const Eigen::VectorXd& temperature, const TaskContext& context) const {
    return varies_ ? integrate(temperature, context)
                   : Result<std::shared_ptr<const Matrix>>(fixed_);
}

Result<std::shared_ptr<const BlockMatrix<1>>> HeatStorage::integrate(
    const Eigen::VectorXd& temperature, const TaskContext& context) const {
    const FeMesh& mesh = domain_->mesh();
    auto matrix = std::make_shared<Matrix>(domain_->graph);
    auto done = forEachElement(domain_->colouring, domain_->pool, context, [&](std::uint32_t e) {
        const ThermalMaterial& material = domain_->model.materials[mesh.partOfElement(e)];
        const auto& curve = material.specificHeat;
        const auto x = tet10::coordinates(mesh, e);
        const auto& nodes = mesh.elements[e];
        if (!curve.varies()) {
            matrix->add(nodes, nodes, capacityMatrix(x, material.density * curve.values.front()));
            return;
        }
        const auto kelvin = tet10::nodalValues<1>(mesh, e, temperature);
        matrix->add(nodes, nodes, capacityMatrix(x, [&](const tet10::Shape& shape) {
                        return material.density * curve.at(kelvin * shape);
                    }));
    });
    return done ? Result<std::shared_ptr<const Matrix>>(std::move(matrix))
                : fail(std::move(done.error()));
}

Eigen::VectorXd HeatStorage::content(const Eigen::VectorXd& temperature) const {
    if (!varies_) {
        return fixed_->multiply(temperature, domain_->pool);
    }
    const FeMesh& mesh = domain_->mesh();
    Eigen::VectorXd heat = Eigen::VectorXd::Zero(domain_->nodeCount());
    const TaskContext unwatched;
    (void)forEachElement(domain_->colouring, domain_->pool, unwatched, [&](std::uint32_t e) {
        const ThermalMaterial& material = domain_->model.materials[mesh.partOfElement(e)];
        const auto kelvin = tet10::nodalValues<1>(mesh, e, temperature);
        const auto values =
            sourceVector(tet10::coordinates(mesh, e), [&](const tet10::Shape& shape) {
                return material.density * integralTo(material.specificHeat, kelvin * shape);
            });
        for (int k = 0; k < 10; ++k) {
            heat[mesh.elements[e][static_cast<std::size_t>(k)]] += values[k];
        }
    });
    return heat;
}

}  // namespace twinbench
