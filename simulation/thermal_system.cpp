#include "simulation/thermal_system.h"

#include <cmath>

#include <fmt/format.h>

#include "simulation/contact_integrators.h"
#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/part_groups.h"
#include "simulation/thermal_integrators.h"

namespace twinbench {

namespace {

Error notFinite(const char* code, const std::string& object, const char* what, double time) {
    return badInput(code, object, "{0} is not a finite number everywhere at {1} s.",
                    {what, fmt::format("{:.6g}", time)}, "Check its expression or table.");
}

std::string faceList(const FeMesh& mesh, const std::vector<PartFace>& faces) {
    std::string list = faceName(mesh, faces.front());
    return faces.size() == 1 ? list : fmt::format("{} and {} more", list, faces.size() - 1);
}

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

ThermalSystem::ThermalSystem(const ThermalModel& model, ContactQuadrature contacts,
                             const ThreadPool& pool)
    : model_(&model),
      pool_(&pool),
      boundary_(model, contacts.coveredFraction),
      prescribedBy_(model.mesh->nodes.size(), -1),
      contacts_(std::move(contacts)) {
    colouring_ = colourElements(*model.mesh);
    links_ = linksOf(*model.mesh, contacts_, conductingInterfaces(model.contacts));
    for (const PrescribedTemperature& prescribed : model.temperatures) {
        for (const PartFace& face : prescribed.faces) {
            for (const std::uint32_t triangle : boundary_.faces().of(face)) {
                for (const std::uint32_t node : model.mesh->triangles[triangle].nodes) {
                    prescribedBy_[node] =
                        prescribedBy_[node] < 0 ? prescribedFaces_ : prescribedBy_[node];
                }
            }
            ++prescribedFaces_;
        }
    }
}

Result<ThermalSystem> ThermalSystem::assemble(const ThermalModel& model, bool withCapacity,
                                              const ThreadPool& pool, const TaskContext& context) {
    auto contacts = integrateContacts(*model.mesh, model.contacts, pool, context.share(0.0, 0.2));
    if (!contacts) {
        return fail(std::move(contacts.error()));
    }
    ThermalSystem system(model, std::move(*contacts), pool);
    if (!withCapacity) {
        if (auto held = system.requireHeatPaths(); !held) {
            return fail(std::move(held.error()));
        }
    }
    if (auto done = system.assembleMatrices(withCapacity, context); !done) {
        return fail(std::move(done.error()));
    }
    system.prepareSources();
    return system;
}

Result<void> ThermalSystem::assembleMatrices(bool withCapacity, const TaskContext& context) {
    const FeMesh& mesh = *model_->mesh;
    context.report(0.0, "Preparing the equations");
    const auto graph = buildNodeGraph(mesh, links_.elements, *pool_);
    conduction_.emplace(graph);
    if (withCapacity) {
        capacity_.emplace(graph);
    }
    context.report(0.3, "Assembling");
    const auto done = forEachElement(colouring_, *pool_, context, [&](std::uint32_t e) {
        const auto x = tet10::coordinates(mesh, e);
        const auto& nodes = mesh.elements[e];
        const ThermalMaterial& material = model_->materials[mesh.partOfElement(e)];
        conduction_->add(nodes, nodes, conductionMatrix(x, toEigen(material.conductivity)));
        if (withCapacity) {
            capacity_->add(nodes, nodes,
                           capacityMatrix(x, material.density * material.specificHeat));
        }
    });
    if (done) {
        addContactConduction(*model_, contacts_, *pool_, context, *conduction_);
    }
    return done ? context.checkpoint() : done;
}

Result<void> ThermalSystem::requireHeatPaths() const {
    const FeMesh& mesh = *model_->mesh;
    std::vector<bool> held(mesh.parts.size(), false);
    for (std::uint32_t node = 0; node < prescribedBy_.size(); ++node) {
        if (prescribedBy_[node] >= 0) {
            held[mesh.partOfNode(node)] = true;
        }
    }
    for (const Convection& convection : model_->convections) {
        boundary_.forFree(convection.faces,
                          [&](const tri6::Point& point, const FeTriangle& triangle) {
                              if (convection.coefficient(fromEigen(point.position), 0.0) > 0.0) {
                                  held[triangle.part] = true;
                              }
                          });
    }
    std::string floating;
    for (const auto& group : groupParts(mesh.parts.size(), links_.parts)) {
        bool anyHeld = false;
        std::string names;
        for (const std::uint32_t part : group) {
            anyHeld = anyHeld || held[part];
            names += (names.empty() ? "" : ", ") + partName(mesh, part);
        }
        if (!anyHeld) {
            floating += (floating.empty() ? "" : "; ") + names;
        }
    }
    if (floating.empty()) {
        return {};
    }
    return fail(failure("thermal.floating", floating,
                        "No prescribed temperature and no convection holds these parts, so their "
                        "steady temperature is undetermined.",
                        {},
                        "Add a convection or a temperature, or a contact to a part that has one."));
}

Result<BlockMatrix<1>> ThermalSystem::stiffness(double time) const {
    BlockMatrix<1> matrix = *conduction_;
    for (const Convection& convection : model_->convections) {
        if (!boundary_.addConvection(convection, time, matrix)) {
            return fail(
                badInput("convection.coefficient", faceList(*model_->mesh, convection.faces),
                         "The heat transfer coefficient is negative or not finite at {0} s.",
                         {fmt::format("{:.6g}", time)}, "Check its expression or table."));
        }
    }
    return matrix;
}

Eigen::VectorXd ThermalSystem::integrateSource(const HeatSource& source, const Coefficient& density,
                                               double time) const {
    const FeMesh& mesh = *model_->mesh;
    Eigen::VectorXd heat = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(mesh.nodes.size()));
    const double scale = source.total ? 1.0 / volumeOf(mesh, source.parts) : 1.0;
    std::vector<std::uint8_t> isHeated(mesh.parts.size(), 0);
    for (const std::uint32_t part : source.parts) {
        isHeated[part] = 1;
    }
    const TaskContext unwatched;
    (void)forEachElement(colouring_, *pool_, unwatched, [&](std::uint32_t e) {
        if (isHeated[mesh.partOfElement(e)] == 0) {
            return;
        }
        const auto values = sourceVector(
            tet10::coordinates(mesh, e),
            [&](const Eigen::Vector3d& place) { return scale * density(fromEigen(place), time); });
        for (int k = 0; k < 10; ++k) {
            heat[mesh.elements[e][static_cast<std::size_t>(k)]] += values[k];
        }
    });
    return heat;
}

/// What each stage would integrate anew although it stays the same.
void ThermalSystem::prepareSources() {
    const FeMesh& mesh = *model_->mesh;
    for (const HeatSource& source : model_->sources) {
        const Coefficient& density = source.powerDensity;
        auto& shape = sourceShapes_.emplace_back();
        if (density.dependsOnPlace() && density.dependsOnTime()) {
            continue;
        }
        const Eigen::VectorXd heat =
            integrateSource(source, density.dependsOnPlace() ? density : Coefficient(1.0), 0.0);
        shape.emplace();
        for (const std::uint32_t index : source.parts) {
            const FePart& part = mesh.parts[index];
            for (std::uint32_t i = part.firstNode; i < part.firstNode + part.nodeCount; ++i) {
                shape->nodes.push_back(i);
                shape->heat.push_back(heat[i]);
                shape->sum += heat[i];
            }
        }
    }
}

double ThermalSystem::addSource(std::size_t index, double time, Eigen::VectorXd& load) const {
    const HeatSource& source = model_->sources[index];
    const std::optional<SourceShape>& shape = sourceShapes_[index];
    if (!shape) {
        const Eigen::VectorXd heat = integrateSource(source, source.powerDensity, time);
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

double ThermalSystem::sourcePower(std::size_t index, double time) const {
    const HeatSource& source = model_->sources[index];
    const Coefficient& density = source.powerDensity;
    const std::optional<SourceShape>& shape = sourceShapes_[index];
    if (!shape) {
        return integrateSource(source, density, time).sum();
    }
    return shape->sum * (density.dependsOnPlace() ? 1.0 : density({}, time));
}

Result<Eigen::VectorXd> ThermalSystem::load(double time) const {
    const FeMesh& mesh = *model_->mesh;
    Eigen::VectorXd load = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(mesh.nodes.size()));
    for (std::size_t i = 0; i < model_->sources.size(); ++i) {
        if (!std::isfinite(addSource(i, time, load))) {
            return fail(notFinite("heat_source.not_finite",
                                  partName(mesh, model_->sources[i].parts.front()),
                                  "The heat source", time));
        }
    }
    for (const HeatFlux& flux : model_->fluxes) {
        boundary_.addFlux(flux, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("heat_flux.not_finite", faceList(mesh, flux.faces),
                                  "The heat flux", time));
        }
    }
    for (const Convection& convection : model_->convections) {
        boundary_.addConvection(convection, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("convection.not_finite", faceList(mesh, convection.faces),
                                  "The convection", time));
        }
    }
    return load;
}

Result<std::vector<NodeFrame<1>>> ThermalSystem::constraints(double time) const {
    const FeMesh& mesh = *model_->mesh;
    std::vector<NodeFrame<1>> frames(mesh.nodes.size());
    std::vector<int> counts(mesh.nodes.size(), 0);
    std::vector<int> lastFrom(mesh.nodes.size(), -1);
    for (std::size_t i = 0; i < model_->temperatures.size(); ++i) {
        const PrescribedTemperature& prescribed = model_->temperatures[i];
        for (const PartFace& face : prescribed.faces) {
            for (const std::uint32_t triangle : boundary_.faces().of(face)) {
                for (const std::uint32_t node : mesh.triangles[triangle].nodes) {
                    if (lastFrom[node] == static_cast<int>(i)) {
                        continue;
                    }
                    lastFrom[node] = static_cast<int>(i);
                    const double value = prescribed.temperature(mesh.nodes[node], time);
                    if (!std::isfinite(value)) {
                        return fail(notFinite("temperature.not_finite", faceList(mesh, {face}),
                                              "The prescribed temperature", time));
                    }
                    NodeFrame<1>& frame = frames[node];
                    frame.freeCount = 0;
                    ++counts[node];
                    frame.value[0] += (value - frame.value[0]) / counts[node];
                }
            }
        }
    }
    return frames;
}

bool ThermalSystem::stiffnessDependsOnTime() const {
    return std::any_of(model_->convections.begin(), model_->convections.end(),
                       [](const auto& c) { return c.coefficient.dependsOnTime(); });
}

bool ThermalSystem::loadDependsOnTime() const {
    const auto any = [](const auto& items, const auto& test) {
        return std::any_of(items.begin(), items.end(), test);
    };
    return any(model_->sources, [](const auto& s) { return s.powerDensity.dependsOnTime(); }) ||
           any(model_->fluxes, [](const auto& f) { return f.flux.dependsOnTime(); }) ||
           any(model_->convections, [](const auto& c) {
               return c.coefficient.dependsOnTime() || c.ambient.dependsOnTime();
           });
}

bool ThermalSystem::constraintsDependOnTime() const {
    return std::any_of(model_->temperatures.begin(), model_->temperatures.end(),
                       [](const auto& t) { return t.temperature.dependsOnTime(); });
}

HeatRates ThermalSystem::externalRates(const Eigen::VectorXd& temperature, double time) const {
    HeatRates rates;
    for (std::size_t i = 0; i < model_->sources.size(); ++i) {
        rates.add(sourcePower(i, time));
    }
    boundary_.addRates(temperature, time, rates);
    return rates;
}

HeatRates ThermalSystem::reactionRates(const Eigen::VectorXd& nodalHeat) const {
    std::vector<double> sums(static_cast<std::size_t>(prescribedFaces_), 0.0);
    for (std::size_t node = 0; node < prescribedBy_.size(); ++node) {
        if (prescribedBy_[node] >= 0) {
            sums[static_cast<std::size_t>(prescribedBy_[node])] +=
                nodalHeat[static_cast<Eigen::Index>(node)];
        }
    }
    HeatRates rates;
    for (const double sum : sums) {
        rates.add(sum);
    }
    return rates;
}

}  // namespace twinbench
