#include "twin/temperature_transfer.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "simulation/point_locator.h"

namespace twinbench {

namespace {

/// Reads a field at places of a part, once it is known that meshes differ.
class FieldInterpolation {
public:
    FieldInterpolation(std::shared_ptr<const FeMesh> mesh, std::span<const float> field,
                       int components)
        : mesh_(std::move(mesh)), locator_(mesh_), field_(field), components_(components) {}

    std::vector<double> at(const Vec3& place, std::uint32_t part) const {
        const std::vector<MeshPoint> found = locator_.find(place);
        const auto inPart = std::ranges::find(found, part, &MeshPoint::part);
        return inPart != found.end() ? interpolate(*mesh_, *inPart, field_, components_)
                                     : atNearestNode(place, part);
    }

private:
    /// Coarse meshes of curved parts miss places near their surface.
    std::vector<double> atNearestNode(const Vec3& place, std::uint32_t part) const {
        const FePart& share = mesh_->parts[part];
        std::uint32_t nearest = share.firstNode;
        double least = HUGE_VAL;
        for (std::uint32_t node = share.firstNode; node < share.firstNode + share.nodeCount;
             ++node) {
            const double distance = norm(mesh_->nodes[node] - place);
            if (distance < least) {
                least = distance;
                nearest = node;
            }
        }
        const auto count = static_cast<std::size_t>(components_);
        const auto values = field_.subspan(count * nearest, count);
        return {values.begin(), values.end()};
    }

    std::shared_ptr<const FeMesh> mesh_;
    PointLocator locator_;
    std::span<const float> field_;
    int components_;
};

/// Puts fields of so many components per node on parts.
class PartTransfer {
public:
    PartTransfer(const FieldTransfer& transfer, int components)
        : transfer_(transfer), components_(components) {}

    bool hasPart(const ResultPart& part) const { return source(part) != parts().end(); }

    Result<void> put(const ResultPart& part, Eigen::VectorXd& values) {
        const auto from = source(part);
        const auto size = static_cast<std::size_t>(components_);
        if (from->meshKey == part.meshKey && from->nodeCount == part.nodeCount) {
            const auto numbers =
                transfer_.field.subspan(size * from->firstNode, size * part.nodeCount);
            std::copy(numbers.begin(), numbers.end(), values.data() + size * part.firstNode);
            return {};
        }
        if (!interpolation_) {
            auto mesh = transfer_.source();
            if (!mesh) {
                return fail(std::move(mesh.error()));
            }
            interpolation_.emplace(std::move(*mesh), transfer_.field, components_);
        }
        const auto index = static_cast<std::uint32_t>(from - parts().begin());
        for (std::uint32_t i = 0; i < part.nodeCount; ++i) {
            const std::size_t node = part.firstNode + i;
            const auto numbers = interpolation_->at(transfer_.target.nodes[node], index);
            std::ranges::copy(numbers, values.data() + size * node);
        }
        return {};
    }

private:
    const std::vector<ResultPart>& parts() const { return transfer_.from.parts; }
    std::vector<ResultPart>::const_iterator source(const ResultPart& part) const {
        return std::ranges::find(parts(), part.path, &ResultPart::path);
    }

    const FieldTransfer& transfer_;
    int components_;
    std::optional<FieldInterpolation> interpolation_;
};

/// Calls missing(part) for a part that the other study lacks.
template <class Missing>
Checked<void> putAll(const FieldTransfer& transfer, int components,
                     const std::vector<ResultPart>& to, Eigen::VectorXd& values,
                     const Missing& missing) {
    Problems problems;
    PartTransfer parts(transfer, components);
    for (const ResultPart& part : to) {
        if (!parts.hasPart(part)) {
            problems.push_back(missing(part));
        } else if (auto put = parts.put(part, values); !put) {
            return fail(Problems{put.error()});
        }
    }
    return problems.empty() ? Checked<void>{} : fail(std::move(problems));
}

}  // namespace

Checked<void> transferTemperature(const FieldTransfer& transfer, const std::vector<ResultPart>& to,
                                  Eigen::VectorXd& values) {
    return putAll(transfer, 1, to, values, [&](const ResultPart& part) {
        return badInput("study.no_temperature", part.name,
                        "The study '{0}' has no temperature for this part.", {transfer.from.study},
                        "Let both studies have the same parts, or exclude this one.");
    });
}

Checked<void> transferStress(const FieldTransfer& transfer, const std::vector<ResultPart>& to,
                             Eigen::VectorXd& values) {
    return putAll(transfer, 6, to, values, [&](const ResultPart& part) {
        return badInput("study.no_stress", part.name,
                        "The study '{0}' has no stress for this part.", {transfer.from.study},
                        "Let both studies have the same parts, or exclude this one.");
    });
}

}  // namespace twinbench
