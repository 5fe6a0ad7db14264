#include "simulation/heat_sources.h"

#include <cassert>
#include <utility>

#include "simulation/block_matrix.h"
#include "simulation/eigen_vec3.h"
#include "simulation/thermal_integrators.h"

namespace twinbench {

namespace {

double volumeOf(const FeMesh& mesh, const std::vector<std::uint32_t>& parts) {
    double volume = 0.0;
    for (const std::uint32_t part : parts) {
        const FePart& range = mesh.parts[part];
        for (std::size_t i = 0; i < range.elementCount; ++i) {
            volume += tet10::volume(tet10::coordinates(mesh, range.firstElement + i));
        }
    }
    return volume;
}

}  // namespace

HeatSources::HeatSources(std::shared_ptr<const ThermalDomain> domain) : domain_(std::move(domain)) {
    for (const HeatSource& source : domain_->model.sources) {
        const Coefficient& density = source.powerDensity;
        auto& shape = shapes_.emplace_back();
        if (density.dependsOnPlace() && density.dependsOnTime()) {
            continue;
        }
        const Eigen::VectorXd heat =
            integrate(source, density.dependsOnPlace() ? density : Coefficient(1.0), 0.0);
        shape.emplace();
        for (Eigen::Index i = 0; i < heat.size(); ++i) {
            if (heat[i] != 0.0) {
                shape->nodes.push_back(static_cast<std::uint32_t>(i));
                shape->heat.push_back(heat[i]);
                shape->sum += heat[i];
            }
        }
    }
}

Eigen::VectorXd HeatSources::integrate(const HeatSource& source, const Coefficient& density,
                                       double time) const {
    const FeMesh& mesh = domain_->mesh();
    Eigen::VectorXd heat = Eigen::VectorXd::Zero(domain_->nodeCount());
    if (!source.lines.empty()) {
        const auto nodes = nodesOf(mesh, FaceTriangles(mesh), source.lines);
        assert(nodes && "checked with the model");
        for (const auto& [node, share] : *nodes) {
            heat[node] = share * density(mesh.nodes[node], time);
        }
        return heat;
    }
    const double scale = source.total ? 1.0 / volumeOf(mesh, source.parts) : 1.0;
    std::vector<std::uint8_t> isHeated(mesh.parts.size(), 0);
    for (const std::uint32_t part : source.parts) {
        isHeated[part] = 1;
    }
    const TaskContext unwatched;
    (void)forEachElement(domain_->colouring, domain_->pool, unwatched, [&](std::uint32_t e) {
        if (isHeated[mesh.partOfElement(e)] == 0) {
            return;
        }
        const auto x = tet10::coordinates(mesh, e);
        const auto values = sourceVector(x, [&](const tet10::Shape& shape) {
            return scale * density(fromEigen(Eigen::Vector3d(x * shape)), time);
        });
        for (int k = 0; k < 10; ++k) {
            heat[mesh.elements[e][static_cast<std::size_t>(k)]] += values[k];
        }
    });
    return heat;
}

double HeatSources::add(std::size_t index, double time, Eigen::VectorXd& load) const {
    const HeatSource& source = domain_->model.sources[index];
    const std::optional<Shape>& shape = shapes_[index];
    if (!shape) {
        const Eigen::VectorXd heat = integrate(source, source.powerDensity, time);
        load += heat;
        return heat.sum();
    }
    const Coefficient& density = source.powerDensity;
    const double factor = density.dependsOnPlace() ? 1.0 : density({}, time);
    for (std::size_t i = 0; i < shape->nodes.size(); ++i) {
        load[shape->nodes[i]] += factor * shape->heat[i];
    }
    return factor * shape->sum;
}

double HeatSources::power(std::size_t index, double time) const {
    const HeatSource& source = domain_->model.sources[index];
    const Coefficient& density = source.powerDensity;
    const std::optional<Shape>& shape = shapes_[index];
    if (!shape) {
        return integrate(source, density, time).sum();
    }
    return shape->sum * (density.dependsOnPlace() ? 1.0 : density({}, time));
}

}  // namespace twinbench
