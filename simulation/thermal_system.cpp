#include "simulation/thermal_system.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/joule_heating.h"
#include "simulation/model_check.h"
#include "simulation/part_groups.h"

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

/// Empty without enclosures.
std::vector<double> freeShares(const ThermalModel& model, const std::vector<double>& covered) {
    if (model.enclosures.empty()) {
        return {};
    }
    std::vector<double> shares(model.mesh->triangles.size(), 1.0);
    for (std::size_t i = 0; i < covered.size(); ++i) {
        shares[i] -= covered[i];
    }
    return shares;
}

std::string sourceName(const FeMesh& mesh, const HeatSource& source) {
    return source.parts.empty() ? "edges or points" : partName(mesh, source.parts.front());
}

}  // namespace

ThermalSystem::ThermalSystem(std::shared_ptr<const ThermalDomain> domain,
                             std::vector<Enclosure> enclosures, HeatConduction conduction,
                             std::optional<HeatStorage> storage)
    : domain_(std::move(domain)),
      boundary_(domain_->model, domain_->contacts.coveredFraction, std::move(enclosures)),
      conduction_(std::move(conduction)),
      storage_(std::move(storage)),
      sources_(domain_),
      prescribedBy_(domain_->mesh().nodes.size(), -1) {
    markPrescribed();
}

/// Calls visit(nodes) for each face of a prescribed temperature, and for its edges and points
/// together; a node may come several times.
template <class Visit>
void ThermalSystem::forPrescribed(const PrescribedTemperature& prescribed,
                                  const Visit& visit) const {
    const FeMesh& mesh = domain_->mesh();
    std::vector<std::uint32_t> nodes;
    for (const PartFace& face : prescribed.faces) {
        nodes.clear();
        for (const std::uint32_t triangle : boundary_.faces().of(face)) {
            const auto& corners = mesh.triangles[triangle].nodes;
            nodes.insert(nodes.end(), corners.begin(), corners.end());
        }
        visit(nodes);
    }
    if (!prescribed.lines.empty()) {
        const auto shares = nodesOf(mesh, boundary_.faces(), prescribed.lines);
        assert(shares && "checked with the model");
        nodes.clear();
        std::ranges::transform(*shares, std::back_inserter(nodes), &NodeShare::node);
        visit(nodes);
    }
}

void ThermalSystem::markPrescribed() {
    for (const PrescribedTemperature& prescribed : model().temperatures) {
        forPrescribed(prescribed, [&](const std::vector<std::uint32_t>& nodes) {
            for (const std::uint32_t node : nodes) {
                prescribedBy_[node] =
                    prescribedBy_[node] < 0 ? prescribedFaces_ : prescribedBy_[node];
            }
            ++prescribedFaces_;
        });
    }
}

Result<ThermalSystem> ThermalSystem::assemble(const ThermalModel& model, bool withCapacity,
                                              const ThreadPool& pool, const TaskContext& context) {
    auto contacts =
        integrateCoupledContacts(*model.mesh, model.contacts, pool, context.share(0.0, 0.2));
    if (!contacts) {
        return fail(std::move(contacts.error()));
    }
    context.report(0.2, "Preparing the equations");
    const ContactLinks links =
        linksOf(*model.mesh, *contacts, conductingInterfaces(model.contacts));
    auto graph = buildNodeGraph(*model.mesh, links.elements, pool);
    std::vector<double> free = freeShares(model, contacts->coveredFraction);
    const auto domain = std::make_shared<const ThermalDomain>(
        ThermalDomain{model, pool, std::move(*contacts), colourElements(*model.mesh),
                      std::move(graph), std::move(free)});
    auto enclosures = Enclosure::allOf(model, domain->freeShare, pool, context.share(0.3, 0.4));
    if (!enclosures) {
        return fail(std::move(enclosures.error()));
    }
    context.report(0.4, "Assembling");
    auto conduction = HeatConduction::assemble(domain, context.share(0.4, 0.7));
    if (!conduction) {
        return fail(std::move(conduction.error()));
    }
    std::optional<HeatStorage> storage;
    if (withCapacity) {
        auto assembled = HeatStorage::assemble(domain, context.share(0.7, 1.0));
        if (!assembled) {
            return fail(std::move(assembled.error()));
        }
        storage = std::move(*assembled);
    }
    ThermalSystem system(domain, std::move(*enclosures), std::move(*conduction),
                         std::move(storage));
    if (model.electric) {
        auto joule = JouleHeating::assemble(model, pool, context.share(1.0, 1.0));
        if (!joule) {
            return fail(std::move(joule.error()));
        }
        system.joule_ = std::move(*joule);
    }
    if (auto settled = system.settleStiffness(); !settled) {
        return fail(std::move(settled.error()));
    }
    return system;
}

Result<void> ThermalSystem::settleStiffness() {
    if (conduction_.varies() || !model().radiations.empty() || !model().enclosures.empty() ||
        stiffnessDependsOnTime()) {
        return {};
    }
    BlockMatrix<1> matrix = conduction_.takeFixed();
    if (auto added = addExchanges({}, 0.0, matrix); !added) {
        return added;
    }
    stiffness_ = std::make_shared<const BlockMatrix<1>>(std::move(matrix));
    return {};
}

bool ThermalSystem::isNonlinear() const {
    return conduction_.varies() || (storage_ && storage_->varies()) ||
           !model().radiations.empty() || !model().enclosures.empty() ||
           (joule_ && joule_->dependsOnTemperature());
}

std::vector<std::vector<std::uint32_t>> ThermalSystem::partGroups() const {
    ContactLinks links =
        linksOf(domain_->mesh(), domain_->contacts, conductingInterfaces(model().contacts));
    for (const Enclosure& enclosure : boundary_.enclosures()) {
        for (const std::uint32_t part : enclosure.parts()) {
            links.parts.emplace_back(enclosure.parts().front(), part);
        }
    }
    return groupParts(domain_->mesh().parts.size(), links.parts);
}

std::vector<std::vector<std::uint32_t>> ThermalSystem::floatingGroups() const {
    const FeMesh& mesh = domain_->mesh();
    std::vector<bool> held(mesh.parts.size(), false);
    for (std::uint32_t node = 0; node < prescribedBy_.size(); ++node) {
        if (prescribedBy_[node] >= 0) {
            held[mesh.partOfNode(node)] = true;
        }
    }
    const auto holdBy = [&](const std::vector<PartFace>& faces, const Coefficient& strength) {
        boundary_.forFree(faces, [&](const tri6::Point& point, const FeTriangle& triangle) {
            if (strength(fromEigen(point.position), 0.0) > 0.0) {
                held[triangle.part] = true;
            }
        });
    };
    for (const Convection& convection : model().convections) {
        holdBy(convection.faces, convection.coefficient);
    }
    for (const Radiation& radiation : model().radiations) {
        holdBy(radiation.faces, radiation.emissivity);
    }
    for (const EnclosureRadiation& radiation : model().enclosures) {
        for (const PartFace& face : radiation.faces) {
            held[face.part] = held[face.part] || radiation.ambient.has_value();
        }
    }
    std::vector<std::vector<std::uint32_t>> groups = partGroups();
    std::erase_if(groups, [&](const std::vector<std::uint32_t>& group) {
        return std::ranges::any_of(group, [&](std::uint32_t part) { return held[part]; });
    });
    return groups;
}

Result<void> ThermalSystem::requireHeatPaths() const {
    std::string floating;
    for (const auto& group : floatingGroups()) {
        std::string names;
        for (const std::uint32_t part : group) {
            names += (names.empty() ? "" : ", ") + partName(domain_->mesh(), part);
        }
        floating += (floating.empty() ? "" : "; ") + names;
    }
    if (floating.empty()) {
        return {};
    }
    return fail(failure(
        "thermal.floating", floating,
        "No prescribed temperature, convection or radiation holds these parts, so their "
        "steady temperature is undetermined.",
        {},
        "Add a convection, a radiation or a temperature, or a contact to a part that has one."));
}

Result<std::shared_ptr<const BlockMatrix<1>>> ThermalSystem::stiffness(
    const Eigen::VectorXd& temperature, double time, const TaskContext& context) const {
    if (stiffness_) {
        return stiffness_;
    }
    auto matrix = conduction_.at(temperature, context);
    if (!matrix) {
        return fail(std::move(matrix.error()));
    }
    if (auto added = addExchanges(temperature, time, *matrix); !added) {
        return fail(std::move(added.error()));
    }
    return std::make_shared<const BlockMatrix<1>>(std::move(*matrix));
}

Result<void> ThermalSystem::addExchanges(const Eigen::VectorXd& temperature, double time,
                                         BlockMatrix<1>& matrix) const {
    const auto refuse = [&](const char* code, const std::vector<PartFace>& faces,
                            const char* text) {
        return fail(badInput(code, faceList(domain_->mesh(), faces), text,
                             {fmt::format("{:.6g}", time)}, "Check its expression or table."));
    };
    for (const Convection& convection : model().convections) {
        if (!boundary_.addExchange(convection, temperature, time, matrix)) {
            return refuse("convection.coefficient", convection.faces,
                          "The heat transfer coefficient is negative or not finite at {0} s.");
        }
    }
    for (const Radiation& radiation : model().radiations) {
        if (!boundary_.addExchange(radiation, temperature, time, matrix)) {
            return refuse("radiation.emissivity", radiation.faces,
                          "At {0} s the emissivity is not between 0 and 1, or the ambient "
                          "temperature is below absolute zero.");
        }
    }
    for (const IrradiatedFaces& irradiated : boundary_.irradiated(temperature, time)) {
        if (!boundary_.addExchange(irradiated, temperature, time, matrix)) {
            return refuse("enclosure.not_finite", irradiated.faces,
                          "At {0} s the radiation in the enclosure is not finite, or its ambient "
                          "temperature is below absolute zero.");
        }
    }
    return {};
}

void ThermalSystem::addTangent(const Eigen::VectorXd& temperature, double time,
                               BlockMatrix<1>& matrix) const {
    for (const Radiation& radiation : model().radiations) {
        boundary_.addTangent(radiation, temperature, time, matrix);
    }
    for (const IrradiatedFaces& irradiated : boundary_.irradiated(temperature, time)) {
        boundary_.addTangent(irradiated, temperature, time, matrix);
    }
}

Result<ThermalLoad> ThermalSystem::load(const Eigen::VectorXd& temperature, double time,
                                        const TaskContext& context) const {
    ThermalLoad load{Eigen::VectorXd::Zero(domain_->nodeCount()), nullptr};
    if (auto added = addLoads(temperature, time, load.nodal); !added) {
        return fail(std::move(added.error()));
    }
    if (joule_) {
        auto state = joule_->at(temperature, time, context);
        if (!state) {
            return fail(std::move(state.error()));
        }
        load.electric = std::move(*state);
        load.nodal += load.electric->heat;
    }
    return load;
}

Result<void> ThermalSystem::addLoads(const Eigen::VectorXd& temperature, double time,
                                     Eigen::VectorXd& load) const {
    const FeMesh& mesh = domain_->mesh();
    for (std::size_t i = 0; i < sources_.count(); ++i) {
        if (!std::isfinite(sources_.add(i, time, load))) {
            return fail(notFinite("heat_source.not_finite", sourceName(mesh, model().sources[i]),
                                  "The heat source", time));
        }
    }
    for (const HeatFlux& flux : model().fluxes) {
        boundary_.addFlux(flux, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("heat_flux.not_finite", faceList(mesh, flux.faces),
                                  "The heat flux", time));
        }
    }
    for (const Convection& convection : model().convections) {
        boundary_.addAmbient(convection, temperature, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("convection.not_finite", faceList(mesh, convection.faces),
                                  "The convection", time));
        }
    }
    for (const Radiation& radiation : model().radiations) {
        boundary_.addAmbient(radiation, temperature, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("radiation.not_finite", faceList(mesh, radiation.faces),
                                  "The radiation", time));
        }
    }
    for (const IrradiatedFaces& irradiated : boundary_.irradiated(temperature, time)) {
        boundary_.addAmbient(irradiated, temperature, time, load);
        if (!load.allFinite()) {
            return fail(notFinite("enclosure.not_finite", faceList(mesh, irradiated.faces),
                                  "The radiation in the enclosure", time));
        }
    }
    return {};
}

std::optional<ViewFactorErrors> ThermalSystem::viewFactorErrors() const {
    std::optional<ViewFactorErrors> errors;
    for (const Enclosure& enclosure : boundary_.enclosures()) {
        errors = errors.value_or(ViewFactorErrors());
        errors->sum = std::max(errors->sum, enclosure.viewFactors().sumError);
        errors->reciprocity =
            std::max(errors->reciprocity, enclosure.viewFactors().reciprocityError);
    }
    return errors;
}

Result<std::vector<NodeFrame<1>>> ThermalSystem::constraints(double time) const {
    const FeMesh& mesh = domain_->mesh();
    std::vector<NodeFrame<1>> frames(mesh.nodes.size());
    std::vector<int> counts(mesh.nodes.size(), 0);
    std::vector<int> lastFrom(mesh.nodes.size(), -1);
    for (std::size_t i = 0; i < model().temperatures.size(); ++i) {
        const PrescribedTemperature& prescribed = model().temperatures[i];
        bool isFinite = true;
        forPrescribed(prescribed, [&](const std::vector<std::uint32_t>& nodes) {
            for (const std::uint32_t node : nodes) {
                if (lastFrom[node] == static_cast<int>(i)) {
                    continue;
                }
                lastFrom[node] = static_cast<int>(i);
                const double value = prescribed.temperature(mesh.nodes[node], time);
                isFinite = isFinite && std::isfinite(value);
                NodeFrame<1>& frame = frames[node];
                frame.freeCount = 0;
                ++counts[node];
                frame.value[0] += (value - frame.value[0]) / counts[node];
            }
        });
        if (!isFinite) {
            return fail(notFinite(
                "temperature.not_finite",
                prescribed.faces.empty() ? "edges or points" : faceList(mesh, prescribed.faces),
                "The prescribed temperature", time));
        }
    }
    return frames;
}

bool ThermalSystem::stiffnessDependsOnTime() const {
    return std::ranges::any_of(model().convections,
                               [](const auto& c) { return c.coefficient.dependsOnTime(); });
}

bool ThermalSystem::loadDependsOnTime() const {
    using std::ranges::any_of;
    return any_of(model().sources, [](const auto& s) { return s.powerDensity.dependsOnTime(); }) ||
           any_of(model().fluxes, [](const auto& f) { return f.flux.dependsOnTime(); }) ||
           any_of(model().convections,
                  [](const auto& c) {
                      return c.coefficient.dependsOnTime() || c.ambient.dependsOnTime();
                  }) ||
           (joule_ && joule_->dependsOnTime());
}

bool ThermalSystem::constraintsDependOnTime() const {
    return std::any_of(model().temperatures.begin(), model().temperatures.end(),
                       [](const auto& t) { return t.temperature.dependsOnTime(); });
}

HeatRates ThermalSystem::externalRates(const Eigen::VectorXd& temperature, double time) const {
    HeatRates rates;
    for (std::size_t i = 0; i < sources_.count(); ++i) {
        rates.add(sources_.power(i, time));
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
