#include "simulation/joule_heating.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>

#include "simulation/contact_integrators.h"
#include "simulation/contact_sides.h"
#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"

namespace twinbench {

namespace {

// Of the residual that the electrodes drive: Newton's method for the temperatures must not feel it.
constexpr double kTolerance = 1e-11;
// What rounding may leave where conductivities differ much.
constexpr double kAccepted = 1e-8;
// A solver of an earlier temperature that reduces the residual by less is made anew.
constexpr double kGoodReduction = 0.1;
// Each correction is solved this well: solvers of an earlier temperature are not worth more.
constexpr double kInnerTolerance = 1e-4;
constexpr int kMostIterations = 50;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Error notFinite(const FeMesh& mesh, const PartFace& face, double time) {
    return badInput("electric.not_finite", faceName(mesh, face),
                    "The potential or current is not a finite number everywhere at {0} s.",
                    {fmt::format("{:.6g}", time)}, "Check its expression or table.");
}

double sumOf(const std::vector<ElectrodeState>& electrodes, double ElectrodeState::*member) {
    return std::accumulate(
        electrodes.begin(), electrodes.end(), 0.0,
        [member](double sum, const ElectrodeState& electrode) { return sum + electrode.*member; });
}

}  // namespace

double ElectricState::chargeError() const {
    double passing = 0.0;
    for (const auto* electrodes : {&potentials, &currents}) {
        for (const ElectrodeState& electrode : *electrodes) {
            passing += 0.5 * std::abs(electrode.current);
        }
    }
    const double sum =
        sumOf(potentials, &ElectrodeState::current) + sumOf(currents, &ElectrodeState::current);
    return passing > 0.0 ? std::abs(sum) / passing : 0.0;
}

double ElectricState::powerError() const {
    const double in =
        sumOf(potentials, &ElectrodeState::power) + sumOf(currents, &ElectrodeState::power);
    const double scale = std::max(std::abs(in), std::abs(power()));
    return scale > 0.0 ? std::abs(in - power()) / scale : 0.0;
}

Result<std::unique_ptr<JouleHeating>> JouleHeating::assemble(const ThermalModel& model,
                                                             const ThreadPool& pool,
                                                             const TaskContext& context) {
    std::unique_ptr<JouleHeating> joule(new JouleHeating(model, pool));
    joule->collectConductors();
    if (auto known = joule->collectElectrodes(); !known) {
        return fail(std::move(known.error()));
    }
    auto system = ThermalSystem::assemble(joule->conductors_, false, pool, context);
    if (!system) {
        return fail(std::move(system.error()));
    }
    joule->system_.emplace(std::move(*system));
    joule->meter_.emplace(joule->system_->heatFlowMeter());
    joule->recovery_.emplace(joule->conductors_, pool);
    if (auto spread = joule->spreadCurrents(); !spread) {
        return fail(std::move(spread.error()));
    }
    if (auto held = joule->holdIdleParts(); !held) {
        return fail(std::move(held.error()));
    }
    auto frames = joule->frames(0.0);
    if (!frames) {
        return fail(std::move(frames.error()));
    }
    joule->map_.emplace(std::move(*frames));
    joule->coarsening_ = joule->map_->coarsening(*joule->conductors_.mesh);
    return joule;
}

bool JouleHeating::dependsOnTime() const {
    return system_->loadDependsOnTime() || system_->constraintsDependOnTime();
}

void JouleHeating::collectConductors() {
    const ElectricModel& electric = *full_.electric;
    positions_.assign(full_.mesh->parts.size(), -1);
    for (std::uint32_t part = 0; part < positions_.size(); ++part) {
        if (electric.conductivities[part]) {
            positions_[part] = static_cast<int>(parts_.size());
            parts_.push_back(part);
            conductors_.materials.push_back({0.0, {}, *electric.conductivities[part]});
        }
    }
    conductors_.mesh = std::make_shared<const FeMesh>(meshOfParts(*full_.mesh, parts_));
    for (ContactInterface contact : electric.contacts) {
        for (auto& [a, b] : contact.faces) {
            a.part = static_cast<std::uint32_t>(positions_[a.part]);
            b.part = static_cast<std::uint32_t>(positions_[b.part]);
        }
        conductors_.contacts.push_back(std::move(contact));
    }
}

Result<void> JouleHeating::collectElectrodes() {
    const auto moved = [this](std::vector<PartFace> faces) -> Result<std::vector<PartFace>> {
        for (PartFace& face : faces) {
            if (positions_[face.part] < 0) {
                return fail(badInput("electric.insulator", faceName(*full_.mesh, face),
                                     "A potential or a current acts on it, but the part does not "
                                     "conduct.",
                                     {},
                                     "Give its material an electrical_conductivity, or change the "
                                     "target."));
            }
            face.part = static_cast<std::uint32_t>(positions_[face.part]);
        }
        return faces;
    };
    for (const ElectricPotential& potential : full_.electric->potentials) {
        auto faces = moved(potential.faces);
        if (!faces) {
            return fail(std::move(faces.error()));
        }
        conductors_.temperatures.push_back({std::move(*faces), potential.potential});
    }
    for (const ElectricCurrent& current : full_.electric->currents) {
        auto faces = moved(current.faces);
        if (!faces) {
            return fail(std::move(faces.error()));
        }
        conductors_.fluxes.push_back({std::move(*faces), current.current});
    }
    return {};
}

Result<void> JouleHeating::spreadCurrents() {
    for (HeatFlux& flux : conductors_.fluxes) {
        double area = 0.0;
        system_->boundary().forFree(
            flux.faces, [&](const tri6::Point& point, const FeTriangle&) { area += point.area; });
        if (!(area > 0.0)) {
            return fail(badInput("electric.no_area",
                                 faceName(*conductors_.mesh, flux.faces.front()),
                                 "A current acts on it, but all of it touches other conductors.",
                                 {}, "Let the current enter elsewhere."));
        }
        flux.flux = flux.flux.scaled(1.0 / area);
    }
    return {};
}

Result<void> JouleHeating::holdIdleParts() {
    isIdle_.assign(parts_.size(), 0);
    std::vector<bool> isFed(parts_.size(), false);
    for (const HeatFlux& flux : conductors_.fluxes) {
        for (const PartFace& face : flux.faces) {
            isFed[face.part] = true;
        }
    }
    groups_ = system_->partGroups();
    for (const auto& group : system_->floatingGroups()) {
        std::string names;
        for (const std::uint32_t part : group) {
            isIdle_[part] = 1;
            names += (names.empty() ? "" : ", ") + partName(*conductors_.mesh, part);
        }
        if (std::ranges::any_of(group, [&](std::uint32_t part) { return isFed[part]; })) {
            return fail(failure("electric.floating", names,
                                "A current enters these parts, but no electric potential holds "
                                "them, so that theirs is undetermined and the current has no way "
                                "out.",
                                {},
                                "Add an electric potential, or a contact to a conducting part "
                                "that has one."));
        }
    }
    return {};
}

Result<std::vector<NodeFrame<1>>> JouleHeating::frames(double time) const {
    auto frames = system_->constraints(time);
    if (!frames) {
        return fail(
            notFinite(*conductors_.mesh, conductors_.temperatures.front().faces.front(), time));
    }
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const FePart& part = conductors_.mesh->parts[p];
        for (std::uint32_t i = 0; isIdle_[p] != 0 && i < part.nodeCount; ++i) {
            (*frames)[part.firstNode + i].freeCount = 0;
        }
    }
    return frames;
}

Eigen::VectorXd JouleHeating::uniformPotential() const {
    Eigen::VectorXd start =
        Eigen::VectorXd::Zero(static_cast<Eigen::Index>(conductors_.mesh->nodes.size()));
    for (const auto& group : groups_) {
        // Of differences to the first, so that equal potentials have themselves as their mean.
        double first = 0.0;
        double sum = 0.0;
        double count = 0.0;
        const auto forNodes = [&](const auto& visit) {
            for (const std::uint32_t p : group) {
                const FePart& part = conductors_.mesh->parts[p];
                for (std::uint32_t i = 0; i < part.nodeCount; ++i) {
                    visit(part.firstNode + i);
                }
            }
        };
        forNodes([&](std::uint32_t node) {
            if (map_->frames()[node].freeCount == 0) {
                const double value = map_->frames()[node].value[0];
                first = count > 0.0 ? first : value;
                sum += value - first;
                count += 1.0;
            }
        });
        forNodes(
            [&](std::uint32_t node) { start[node] = count > 0.0 ? first + sum / count : 0.0; });
    }
    return start;
}

/// A solver made for an earlier temperature serves to correct the potentials as long as it does
/// well.
Result<void> JouleHeating::solve(const BlockMatrix<1>& matrix, const Eigen::VectorXd& load,
                                 const TaskContext& context) {
    const auto residualOf = [&](const Eigen::VectorXd& potential) {
        return map_->restrict(load - matrix.multiply(potential - uniform_, pool_));
    };
    uniform_ = uniformPotential();
    const Eigen::VectorXd start = map_->imposed(uniform_);
    const double driving = residualOf(start).norm();
    if (potential_.size() == 0 || driving == 0.0) {
        potential_ = start;
    }
    potential_ = map_->imposed(potential_);
    bool isNew = false;
    double last = std::numeric_limits<double>::infinity();
    for (int iteration = 0; iteration < kMostIterations && driving > 0.0; ++iteration) {
        const Eigen::VectorXd residual = residualOf(potential_);
        const double norm = residual.norm();
        const bool isSlow = !(norm <= kGoodReduction * last);
        if (norm <= kTolerance * driving || (isNew && isSlow && norm <= kAccepted * driving)) {
            return {};
        }
        if (!std::isfinite(norm) || (isNew && isSlow)) {
            break;
        }
        if (!solver_ || (isSlow && iteration > 0)) {
            solver_.reset();
            SolverSettings settings;
            settings.tolerance = kInnerTolerance;
            auto solver =
                makeLinearSolver(map_->reduce(matrix), coarsening_, settings, pool_, context);
            if (!solver) {
                return fail(std::move(solver.error()));
            }
            solver_ = std::move(*solver);
            isNew = true;
            last = std::numeric_limits<double>::infinity();
        } else {
            last = norm;
        }
        Eigen::VectorXd change = Eigen::VectorXd::Zero(map_->unknowns());
        if (auto solved = solver_->solve(residual, change, context); !solved) {
            return fail(std::move(solved.error()));
        }
        potential_ += map_->spread(change);
    }
    if (driving == 0.0) {
        return {};
    }
    return fail(failure("electric.not_converged", {},
                        "The electric potentials cannot be solved to the accuracy that is needed.",
                        {}, "Check the electrical conductivities of materials and contacts."));
}

Result<std::shared_ptr<const ElectricState>> JouleHeating::at(const Eigen::VectorXd& temperature,
                                                              double time,
                                                              const TaskContext& context) {
    if (last_ && (time == lastTime_ || !dependsOnTime()) &&
        (!dependsOnTemperature() || lastTemperature_ == temperature)) {
        return last_;
    }
    const Eigen::VectorXd kelvin =
        dependsOnTemperature() ? gathered(temperature) : Eigen::VectorXd();
    const auto matrix = system_->stiffness(kelvin, time, context);
    if (!matrix) {
        return fail(matrix.error());
    }
    const auto load = system_->load(kelvin, time, context);
    if (!load) {
        return fail(notFinite(*conductors_.mesh, conductors_.fluxes.front().faces.front(), time));
    }
    const auto frames = this->frames(time);
    if (!frames) {
        return fail(frames.error());
    }
    for (std::size_t node = 0; node < frames->size(); ++node) {
        map_->setValue(node, (*frames)[node].value);
    }
    if (auto solved = solve(**matrix, load->nodal, context); !solved) {
        return fail(std::move(solved.error()));
    }
    auto state = std::make_shared<ElectricState>();
    addVolumeHeat(kelvin, *state);
    addContacts(kelvin, *state);
    state->heat = spread<1>(state->heat, 0.0);
    addElectrodes((*matrix)->multiply(potential_ - uniform_, pool_) - load->nodal, time, *state);
    Eigen::VectorXd shown = potential_;
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        if (isIdle_[p] != 0) {
            const FePart& part = conductors_.mesh->parts[p];
            shown.segment(part.firstNode, part.nodeCount).setConstant(kNone);
        }
    }
    state->potential = spread<1>(shown, kNone);
    if (auto stop = context.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    lastTemperature_ = temperature;
    lastTime_ = time;
    last_ = std::move(state);
    return last_;
}

void JouleHeating::addVolumeHeat(const Eigen::VectorXd& kelvin, ElectricState& state) const {
    const FeMesh& mesh = *conductors_.mesh;
    const Eigen::VectorXd variation = potential_ - uniform_;
    state.heat = Eigen::VectorXd::Zero(potential_.size());
    const TaskContext unwatched;
    (void)forEachElement(system_->domain().colouring, pool_, unwatched, [&](std::uint32_t e) {
        const auto& curve = conductors_.materials[mesh.partOfElement(e)].conductivity;
        const auto values = tet10::nodalValues<1>(mesh, e, variation);
        const auto at = curve.varies() ? tet10::nodalValues<1>(mesh, e, kelvin)
                                       : Eigen::Matrix<double, 1, 10>::Zero().eval();
        tet10::Shape heat = tet10::Shape::Zero();
        tet10::forStiffnessPoints(
            tet10::coordinates(mesh, e), [&](const tet10::Point& point, const tet10::Shape& shape) {
                const Eigen::Vector3d field = (values * point.gradient).transpose();
                heat += (point.weight * field.dot(toEigen(curve.at(at * shape)) * field)) * shape;
            });
        for (int i = 0; i < 10; ++i) {
            state.heat[mesh.elements[e][static_cast<std::size_t>(i)]] += heat[i];
        }
    });
    state.volumeHeat = state.heat.sum();
}

void JouleHeating::addContacts(const Eigen::VectorXd& kelvin, ElectricState& state) const {
    const ContactQuadrature& contacts = system_->domain().contacts;
    const ContactConduction conduction(conductors_, contacts);
    const auto conducting = conductingInterfaces(conductors_.contacts);
    state.contacts.assign(conductors_.contacts.size(), 0.0);
    using Row = ContactConduction::Row;
    for (const ContactPatch& patch : contacts.patches) {
        if (conducting[patch.interface] == 0) {
            continue;
        }
        const PatchSides sides(*conductors_.mesh, patch);
        Row values;
        for (std::size_t i = 0; i < sides.nodes.size(); ++i) {
            const std::uint32_t node = sides.nodes[i];
            values[static_cast<Eigen::Index>(i)] = potential_[node] - uniform_[node];
        }
        const Row heat = conduction.dissipation(patch, sides, kelvin, values);
        for (std::size_t i = 0; i < sides.nodes.size(); ++i) {
            state.heat[sides.nodes[i]] += heat[static_cast<Eigen::Index>(i)];
        }
        state.contactHeat += heat.sum();
        state.contacts[patch.interface] +=
            directionOf(conductors_, patch) * conduction.heatRow(patch, sides, kelvin).dot(values);
    }
}

void JouleHeating::addElectrodes(const Eigen::VectorXd& reaction, double time,
                                 ElectricState& state) const {
    const std::vector<double> currents = meter_->reactions(reaction);
    const std::vector<double> powers = meter_->reactions(reaction.cwiseProduct(potential_));
    for (std::size_t i = 0; i < conductors_.temperatures.size(); ++i) {
        state.potentials.push_back(
            {currents[i], meanPotential(conductors_.temperatures[i].faces), powers[i]});
    }
    for (const HeatFlux& flux : conductors_.fluxes) {
        Eigen::VectorXd share = Eigen::VectorXd::Zero(potential_.size());
        system_->boundary().addFlux(flux, time, share);
        state.currents.push_back({share.sum(), meanPotential(flux.faces), share.dot(potential_)});
    }
}

double JouleHeating::meanPotential(const std::vector<PartFace>& faces) const {
    const FeMesh& mesh = *conductors_.mesh;
    double area = 0.0;
    double sum = 0.0;
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : system_->boundary().faces().of(face)) {
            const FeTriangle& triangle = mesh.triangles[index];
            tri6::forPoints(tri6::coordinates(mesh, triangle), [&](const tri6::Point& point) {
                area += point.area;
                for (int i = 0; i < 6; ++i) {
                    sum += point.area * point.shape[i] *
                           potential_[triangle.nodes[static_cast<std::size_t>(i)]];
                }
            });
        }
    }
    return area > 0.0 ? sum / area : 0.0;
}

Eigen::VectorXd JouleHeating::gathered(const Eigen::VectorXd& full) const {
    Eigen::VectorXd values(static_cast<Eigen::Index>(conductors_.mesh->nodes.size()));
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const FePart& to = conductors_.mesh->parts[p];
        values.segment(to.firstNode, to.nodeCount) =
            full.segment(full_.mesh->parts[parts_[p]].firstNode, to.nodeCount);
    }
    return values;
}

template <int D>
Eigen::VectorXd JouleHeating::spread(const Eigen::VectorXd& values, double elsewhere) const {
    Eigen::VectorXd full = Eigen::VectorXd::Constant(
        D * static_cast<Eigen::Index>(full_.mesh->nodes.size()), elsewhere);
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const FePart& from = conductors_.mesh->parts[p];
        full.segment(D * full_.mesh->parts[parts_[p]].firstNode, D * from.nodeCount) =
            values.segment(D * from.firstNode, D * from.nodeCount);
    }
    return full;
}

ElectricFields JouleHeating::fields(const ElectricState& state,
                                    const Eigen::VectorXd& temperature) const {
    const Eigen::VectorXd kelvin = gathered(temperature);
    const Eigen::VectorXd density = recovery_->of(gathered(state.potential), kelvin);
    Eigen::VectorXd heat(kelvin.size());
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const FePart& part = conductors_.mesh->parts[p];
        const auto& curve = conductors_.materials[p].conductivity;
        for (std::uint32_t i = 0; i < part.nodeCount; ++i) {
            const Eigen::Index node = part.firstNode + i;
            const Eigen::Vector3d j = density.segment<3>(3 * node);
            heat[node] = j.dot(toEigen(curve.at(kelvin[node])).ldlt().solve(j));
        }
    }
    return {state.potential, spread<3>(density, kNone), spread<1>(heat, kNone)};
}

}  // namespace twinbench
