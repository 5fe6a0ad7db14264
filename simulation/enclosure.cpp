#include "simulation/enclosure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// Of a closed enclosure this share of the radiation may be lost in the gaps of its mesh.
constexpr double kLargestLeak = 0.01;
/// A face sees others if more than this share of its radiation meets them.
constexpr double kSmallestView = 1e-3;

std::string percent(double share) { return fmt::format("{:.3g}", 100.0 * share); }

/// The share of a face's radiation that meets no patch, and the face of which it is the largest.
std::pair<PartFace, double> mostOpenFace(const std::vector<RadiatingPatch>& patches,
                                         const Eigen::VectorXd& escaped) {
    std::map<PartFace, std::pair<double, double>> faces;  // lost and all, m^2
    for (std::size_t i = 0; i < patches.size(); ++i) {
        auto& [lost, area] = faces[patches[i].face];
        lost += patches[i].area * escaped[static_cast<Eigen::Index>(i)];
        area += patches[i].area;
    }
    const auto share = [](const auto& entry) { return entry.second.first / entry.second.second; };
    const auto worst = std::ranges::max_element(faces, {}, share);
    return {worst->first, share(*worst)};
}

}  // namespace

Result<std::vector<Enclosure>> Enclosure::allOf(const ThermalModel& model,
                                                const std::vector<double>& freeShare,
                                                const ThreadPool& pool,
                                                const TaskContext& context) {
    std::set<std::string> names;
    for (const EnclosureRadiation& radiation : model.enclosures) {
        names.insert(radiation.enclosure);
    }
    std::vector<Enclosure> enclosures;
    for (const std::string& name : names) {
        auto enclosure = make(model, name, freeShare, pool, context);
        if (!enclosure) {
            return fail(std::move(enclosure.error()));
        }
        enclosures.push_back(std::move(*enclosure));
    }
    return enclosures;
}

Result<Enclosure> Enclosure::make(const ThermalModel& model, const std::string& name,
                                  const std::vector<double>& freeShare, const ThreadPool& pool,
                                  const TaskContext& context) {
    Enclosure enclosure(model, freeShare);
    const FeMesh& mesh = *model.mesh;
    const FaceTriangles triangles(mesh);
    std::vector<PartFace> faces;
    std::map<PartFace, double> emissivities;
    for (const EnclosureRadiation& radiation : model.enclosures) {
        if (radiation.enclosure != name) {
            continue;
        }
        for (const PartFace& face : radiation.faces) {
            if (emissivities.emplace(face, radiation.emissivity).second) {
                faces.push_back(face);
            }
        }
        enclosure.ambient_ = radiation.ambient ? &*radiation.ambient : enclosure.ambient_;
    }
    enclosure.patches_ = radiatingPatches(mesh, triangles, faces, freeShare);
    if (enclosure.patches_.empty()) {
        return fail(badInput("enclosure.no_area", faceName(mesh, faces.front()),
                             "The faces of the enclosure are in contact everywhere.", {},
                             "Choose faces that can see each other."));
    }
    const bool isClosed = enclosure.ambient_ == nullptr;
    auto views = twinbench::viewFactors(mesh, enclosure.patches_, isClosed, pool, context);
    if (!views) {
        return fail(std::move(views.error()));
    }
    enclosure.views_ = std::move(*views);
    if (isClosed && enclosure.views_.leak > kLargestLeak) {
        const auto [face, share] = mostOpenFace(enclosure.patches_, enclosure.views_.escaped);
        return fail(badInput(
            "enclosure.open", faceName(mesh, face),
            "{0} % of the radiation meets no face of the enclosure; of this face {1} %.",
            {percent(enclosure.views_.leak), percent(share)},
            "Add the faces that it meets, or give the ambient temperature that is seen through "
            "the openings."));
    }
    const auto count = static_cast<Eigen::Index>(enclosure.patches_.size());
    enclosure.emissivity_.resize(count);
    std::set<std::uint32_t> parts;
    for (Eigen::Index i = 0; i < count; ++i) {
        const PartFace face = enclosure.patches_[static_cast<std::size_t>(i)].face;
        enclosure.emissivity_[i] = emissivities.at(face);
        parts.insert(face.part);
    }
    enclosure.parts_.assign(parts.begin(), parts.end());
    if (auto go = context.checkpoint(); !go) {
        return fail(std::move(go.error()));
    }
    const Eigen::VectorXd reflected = 1.0 - enclosure.emissivity_.array();
    enclosure.reflection_.compute(Eigen::MatrixXd::Identity(count, count) -
                                  enclosure.views_.factors * reflected.asDiagonal());
    enclosure.warnOfBlindFaces(context);
    return enclosure;
}

void Enclosure::warnOfBlindFaces(const TaskContext& context) const {
    const auto [face, share] = mostOpenFace(patches_, views_.escaped);
    if (share > 1.0 - kSmallestView) {
        context.diagnostics().warn(badInput("enclosure.blind", faceName(*model_->mesh, face),
                                            "This face of the enclosure sees none of its faces.",
                                            {},
                                            "Radiation to wide surroundings is enough for it."));
    }
}

void Enclosure::irradiate(const Eigen::VectorXd& temperature, double time,
                          std::vector<double>& byTriangle) const {
    const FeMesh& mesh = *model_->mesh;
    const auto count = static_cast<Eigen::Index>(patches_.size());
    // Powers of temperatures in place of radiation: both sides lack the constant.
    Eigen::VectorXd emitted(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const RadiatingPatch& patch = patches_[static_cast<std::size_t>(i)];
        double sum = 0.0;
        for (const std::uint32_t index : patch.triangles) {
            const FeTriangle& triangle = mesh.triangles[index];
            tri6::forPoints(tri6::coordinates(mesh, triangle), [&](const tri6::Point& point) {
                double kelvin = 0.0;
                for (int n = 0; n < 6; ++n) {
                    kelvin += point.shape[n] * temperature[static_cast<Eigen::Index>(
                                                   triangle.nodes[static_cast<std::size_t>(n)])];
                }
                sum += (*freeShare_)[index] * point.area * std::pow(kelvin, 4);
            });
        }
        emitted[i] = emissivity_[i] * sum / patch.area;
    }
    Eigen::VectorXd falling = views_.factors * emitted;
    if (ambient_ != nullptr) {
        falling += std::pow((*ambient_)({}, time), 4) * views_.opening;
    }
    falling = reflection_.solve(falling).eval();
    for (Eigen::Index i = 0; i < count; ++i) {
        const double kelvin = std::pow(std::max(falling[i], 0.0), 0.25);
        for (const std::uint32_t index : patches_[static_cast<std::size_t>(i)].triangles) {
            byTriangle[index] = kelvin;
        }
    }
}

}  // namespace twinbench
