#include "twin/inp_thermal_loads.h"

#include <algorithm>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

/// How finely loads over time are sampled.
constexpr int kTimeSamples = 200;

Error timeConflict(const std::string& study, const std::string& load) {
    return badInput("inp.time", study,
                    "A {0} that changes with time cannot be written where another one acts or "
                    "where it depends on place too.",
                    {load}, "Export the loads one at a time, or as constants.");
}

/// Whether one of the faces of a load has a constant load too.
template <class Constant>
bool meets(const std::vector<std::pair<InpThermalLoads::FaceKey, double>>& values,
           const Constant& constant) {
    return std::any_of(values.begin(), values.end(),
                       [&](const auto& value) { return constant.contains(value.first); });
}

Vec3 placeOf(const LineTarget& lines) {
    return lines.points.empty() ? lines.edges.front().course.front()
                                : lines.points.front().position;
}

}  // namespace

InpThermalLoads::InpThermalLoads(const PreparedStudy& study, std::vector<double> covered)
    : study_(study),
      model_(std::get<ThermalModel>(study.spec.physics)),
      mesh_(*study.mesh),
      covered_(std::move(covered)),
      faces_(mesh_) {
    collectFilms();
    collectFluxes();
    collectSources();
    collectTemperatures();
    collectRadiation();
    if (!model_.enclosures.empty()) {
        problems_.push_back(badInput("inp.enclosure", study_.spec.request.study,
                                     "A deck has no radiation in enclosures.", {},
                                     "Leave it out of this study."));
    }
}

bool InpThermalLoads::isTimed(const Coefficient& value) const {
    return study_.initialTemperature.has_value() && value.dependsOnTime();
}

Vec3 InpThermalLoads::middleOf(const FeTriangle& triangle) const {
    Vec3 middle;
    for (std::size_t i = 3; i < 6; ++i) {
        middle += mesh_.nodes[triangle.nodes[i]] / 3.0;
    }
    return middle;
}

Vec3 InpThermalLoads::middleOf(const PartFace& face) const {
    const auto triangles = faces_.of(face);
    return triangles.empty() ? Vec3{} : middleOf(mesh_.triangles[triangles.front()]);
}

Vec3 InpThermalLoads::centreOf(std::uint32_t element) const {
    Vec3 centre;
    for (std::size_t i = 0; i < 4; ++i) {
        centre += mesh_.nodes[mesh_.elements[element][i]] / 4.0;
    }
    return centre;
}

double InpThermalLoads::volumeOf(const std::vector<std::uint32_t>& parts) const {
    double volume = 0.0;
    for (const std::uint32_t p : parts) {
        const FePart& part = mesh_.parts[p];
        for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
            volume += tet10::volume(tet10::coordinates(mesh_, e));
        }
    }
    return volume;
}

template <class Visit>
void InpThermalLoads::forTriangles(const std::vector<PartFace>& faces, const Visit& visit) const {
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : faces_.of(face)) {
            const FeTriangle& triangle = mesh_.triangles[index];
            if (const double fraction = covered_.empty() ? 1.0 : 1.0 - covered_[index];
                fraction > 0.0) {
                visit(FaceKey{triangle.element, inpFaceOf(mesh_, triangle)}, middleOf(triangle),
                      fraction);
            }
        }
    }
}

std::string InpThermalLoads::addAmplitude(const Coefficient& value, const Vec3& place,
                                          double offset) {
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i <= kTimeSamples; ++i) {
        const double time = study_.spec.transient.duration * i / kTimeSamples;
        points.emplace_back(time, value(place, time) - offset);
    }
    amplitudes_.push_back(std::move(points));
    return "AMP" + std::to_string(amplitudes_.size());
}

void InpThermalLoads::collectTemperatures() {
    for (const PrescribedTemperature& prescribed : model_.temperatures) {
        const bool isOfFaces = !prescribed.faces.empty();
        const auto place = [&] {
            return isOfFaces ? middleOf(prescribed.faces.front()) : placeOf(prescribed.lines);
        };
        temperatureAmplitudes_.push_back(
            isTimed(prescribed.temperature)
                ? addAmplitude(prescribed.temperature, place(), inp_unit::kZeroCelsius)
                : "");
    }
}

void InpThermalLoads::collectFilms() {
    for (const Convection& convection : model_.convections) {
        const bool timed = isTimed(convection.coefficient) || isTimed(convection.ambient);
        TimedFilm load;
        forTriangles(convection.faces, [&](FaceKey key, const Vec3& middle, double fraction) {
            if (timed) {
                load.values.emplace_back(key, fraction);
                return;
            }
            const double h = fraction * convection.coefficient(middle, 0.0);
            films_[key].coefficient += h;
            films_[key].coefficientTimesSink += h * convection.ambient(middle, 0.0);
        });
        if (!load.values.empty()) {
            const Vec3 place = middleOf(convection.faces.front());
            load.sinkAmplitude = addAmplitude(convection.ambient, place, inp_unit::kZeroCelsius);
            load.coefficientAmplitude = addAmplitude(convection.coefficient, place, 0.0);
            timedFilms_.push_back(std::move(load));
        }
    }
    for (const TimedFilm& load : timedFilms_) {
        if (meets(load.values, films_)) {
            problems_.push_back(timeConflict(study_.spec.request.study, "convection"));
        }
    }
}

void InpThermalLoads::collectRadiation() {
    for (const Radiation& radiation : model_.radiations) {
        bool isAlone = !isTimed(radiation.emissivity) && !isTimed(radiation.ambient);
        forTriangles(radiation.faces, [&](FaceKey key, const Vec3& middle, double fraction) {
            const RadiatingFace face{fraction * radiation.emissivity(middle, 0.0),
                                     radiation.ambient(middle, 0.0)};
            isAlone = radiations_.emplace(key, face).second && isAlone;
        });
        if (!isAlone) {
            problems_.push_back(timeConflict(study_.spec.request.study, "radiation"));
        }
    }
}

void InpThermalLoads::collectFluxes() {
    for (const HeatFlux& flux : model_.fluxes) {
        const bool timed = isTimed(flux.flux);
        TimedFlux load;
        forTriangles(flux.faces, [&](FaceKey key, const Vec3& middle, double fraction) {
            if (timed) {
                load.values.emplace_back(key, fraction);
            } else {
                fluxes_[key] += fraction * flux.flux(middle, 0.0);
            }
        });
        if (timed && !load.values.empty()) {
            load.amplitude = addAmplitude(flux.flux, middleOf(flux.faces.front()), 0.0);
            timedFluxes_.push_back(std::move(load));
        }
    }
    for (const TimedFlux& load : timedFluxes_) {
        if (meets(load.values, fluxes_)) {
            problems_.push_back(timeConflict(study_.spec.request.study, "heat flux"));
        }
    }
}

void InpThermalLoads::collectSources() {
    std::vector<bool> timedPart(mesh_.parts.size(), false);
    for (const HeatSource& source : model_.sources) {
        if (!source.lines.empty()) {
            collectLineSource(source);
            continue;
        }
        const bool timed = isTimed(source.powerDensity);
        // The factor from the coefficient to W/m^3.
        const double density = source.total ? 1.0 / volumeOf(source.parts) : 1.0;
        TimedFlux load;
        for (const std::uint32_t p : source.parts) {
            const FePart& part = mesh_.parts[p];
            if (timed && (timedPart[p] || fluxes_.contains({part.firstElement, 0}))) {
                problems_.push_back(timeConflict(part.name, "heat source"));
            }
            timedPart[p] = timedPart[p] || timed;
            for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount;
                 ++e) {
                if (timed) {
                    load.values.emplace_back(FaceKey{e, 0}, density);
                } else {
                    fluxes_[{e, 0}] += density * source.powerDensity(centreOf(e), 0.0);
                }
            }
        }
        if (timed && !load.values.empty()) {
            load.amplitude =
                addAmplitude(source.powerDensity, centreOf(load.values.front().first.first), 0.0);
            timedFluxes_.push_back(std::move(load));
        }
    }
}

void InpThermalLoads::collectLineSource(const HeatSource& source) {
    const bool timed = isTimed(source.powerDensity);
    const auto nodes = nodesOf(mesh_, faces_, source.lines);
    if (!nodes) {
        problems_.push_back(nodes.error());
        return;
    }
    NodalFlux load;
    for (const auto& [node, share] : *nodes) {
        const double watts = timed ? 1.0 : source.powerDensity(mesh_.nodes[node], 0.0);
        load.values.emplace_back(node, share * watts);
    }
    if (timed) {
        load.amplitude = addAmplitude(source.powerDensity, placeOf(source.lines), 0.0);
    }
    nodalFluxes_.push_back(std::move(load));
}

}  // namespace twinbench
