#include "simulation/heat_meter.h"

#include <algorithm>
#include <set>

namespace twinbench {

HeatMeter::HeatMeter(const ThermalModel& model, const ThermalBoundary& boundary,
                     const ContactQuadrature& contacts)
    : model_(model),
      boundary_(boundary),
      contacts_(contacts),
      conduction_(model, contacts),
      conducting_(conductingInterfaces(model.contacts)),
      prescribedAreas_(model.mesh->nodes.size(), 0.0) {
    std::set<PartFace> faces;
    for (const PrescribedTemperature& prescribed : model.temperatures) {
        faces.insert(prescribed.faces.begin(), prescribed.faces.end());
    }
    prescribed_.assign(faces.begin(), faces.end());
    addAreas(prescribed_, prescribedAreas_);
}

std::optional<double> HeatMeter::through(const std::vector<PartFace>& faces,
                                         const Eigen::VectorXd& temperature,
                                         const Eigen::VectorXd* nodalHeat, double time) const {
    std::vector<PartFace> prescribed;
    std::copy_if(faces.begin(), faces.end(), std::back_inserter(prescribed),
                 [&](const PartFace& face) {
                     return std::binary_search(prescribed_.begin(), prescribed_.end(), face);
                 });
    if (!prescribed.empty() && nodalHeat == nullptr) {
        return std::nullopt;
    }
    double out = boundary_.heatOut(faces, temperature, time) + contactHeat(faces, temperature);
    if (!prescribed.empty()) {
        out -= reactions(prescribed, *nodalHeat);
    }
    return out;
}

double HeatMeter::contactHeat(const std::vector<PartFace>& faces,
                              const Eigen::VectorXd& temperature) const {
    const std::set<PartFace> chosen(faces.begin(), faces.end());
    const auto isChosen = [&](std::uint32_t triangle) {
        const FeTriangle& t = model_.mesh->triangles[triangle];
        return chosen.contains({t.part, t.face});
    };
    double out = 0.0;
    for (const ContactPatch& patch : contacts_.patches) {
        const int sides = (isChosen(patch.triangleA) ? 1 : 0) - (isChosen(patch.triangleB) ? 1 : 0);
        if (sides != 0 && conducting_[patch.interface] != 0) {
            out += sides * conduction_.heat(patch, temperature);
        }
    }
    return out;
}

/// A node on the edge of several faces counts for each by its area there.
double HeatMeter::reactions(const std::vector<PartFace>& prescribed,
                            const Eigen::VectorXd& nodalHeat) const {
    std::vector<double> areas(prescribedAreas_.size(), 0.0);
    addAreas(prescribed, areas);
    double sum = 0.0;
    for (std::size_t node = 0; node < areas.size(); ++node) {
        if (areas[node] > 0.0) {
            sum +=
                areas[node] / prescribedAreas_[node] * nodalHeat[static_cast<Eigen::Index>(node)];
        }
    }
    return sum;
}

void HeatMeter::addAreas(const std::vector<PartFace>& faces, std::vector<double>& nodeAreas) const {
    const FeMesh& mesh = *model_.mesh;
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : boundary_.faces().of(face)) {
            const FeTriangle& triangle = mesh.triangles[index];
            const double area = tri6::area(tri6::coordinates(mesh, triangle));
            for (const std::uint32_t node : triangle.nodes) {
                nodeAreas[node] += area;
            }
        }
    }
}

}  // namespace twinbench
