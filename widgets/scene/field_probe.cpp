#include "widgets/scene/field_probe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "geometry/triangle_tree.h"
#include "simulation/surface_trace.h"
#include "twin/derived_fields.h"
#include "twin/field_reading.h"
#include "twin/scalar_text.h"
#include "widgets/scene/boundary_mesh.h"

namespace twinbench {

namespace {

/// Corners and middles of sides in the coordinates of the unit triangle.
constexpr std::array<std::array<double, 2>, 6> kTriangleNodes = {
    {{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}, {0.5, 0.0}, {0.5, 0.5}, {0.0, 0.5}}};

/// The place on a part's surface nearest to a point, by the flat triangles that are drawn.
MeshPoint nearestOnSurface(const FeMesh& mesh, std::uint32_t part, const Vec3& point) {
    const FePart& range = mesh.parts[part];
    double smallest = HUGE_VAL;
    std::uint32_t nearest = range.firstTriangle;
    Eigen::Vector2d xi = Eigen::Vector2d::Zero();
    for (std::uint32_t t = range.firstTriangle; t < range.firstTriangle + range.triangleCount;
         ++t) {
        const FeTriangle& triangle = mesh.triangles[t];
        for (const auto& flat : kFlatTriangles) {
            std::array<Vec3, 3> corners;
            for (std::size_t i = 0; i < 3; ++i) {
                corners[i] = mesh.nodes[triangle.nodes[static_cast<std::size_t>(flat[i])]];
            }
            const Vec3 at = nearestPointOfTriangle(point, corners[0], corners[1], corners[2]);
            if (const double squared = dot(at - point, at - point); squared < smallest) {
                smallest = squared;
                nearest = t;
                const auto weights = barycentric(at, corners);
                xi.setZero();
                for (std::size_t i = 0; i < 3; ++i) {
                    const auto& node = kTriangleNodes[static_cast<std::size_t>(flat[i])];
                    xi += weights[i] * Eigen::Vector2d(node[0], node[1]);
                }
            }
        }
    }
    const FeTriangle& triangle = mesh.triangles[nearest];
    return {part, triangle.element, SurfaceTrace(mesh, triangle).shape(xi)};
}

}  // namespace

MeshLocator::MeshLocator(std::shared_ptr<const FeMesh> mesh) : mesh_(std::move(mesh)) {
    if (!mesh_->parts.empty()) {
        locator_.emplace(mesh_);
    }
}

std::optional<MeshPoint> MeshLocator::locate(std::uint32_t part, const Vec3& point) const {
    if (!locator_ || part >= mesh_->parts.size()) {
        return std::nullopt;
    }
    const auto places = locator_->find(point);
    const auto found = std::find_if(places.begin(), places.end(),
                                    [part](const MeshPoint& place) { return place.part == part; });
    return found != places.end() ? *found : nearestOnSurface(*mesh_, part, point);
}

Vec3 MeshLocator::position(const MeshPoint& place) const {
    Vec3 result;
    for (int i = 0; i < 10; ++i) {
        const auto node = mesh_->elements[place.element][static_cast<std::size_t>(i)];
        result += place.shape[i] * mesh_->nodes[node];
    }
    return result;
}

void MeshLocator::prepare() const {
    for (const FePart& part : mesh_->parts) {
        if (part.nodeCount > 0) {
            (void)locator_->find(mesh_->nodes[part.firstNode]);
        }
    }
}

FieldProbe::FieldProbe(std::shared_ptr<const MeshLocator> mesh, FieldInfo field,
                       std::vector<float> numbers, UnitSystem units)
    : mesh_(std::move(mesh)),
      field_(std::move(field)),
      numbers_(std::move(numbers)),
      units_(units),
      unit_(shownUnit(field_, units)) {}

std::shared_ptr<const FieldProbe> FieldProbe::difference(
    std::shared_ptr<const FieldProbe> minuend, std::shared_ptr<const FieldProbe> subtrahend) {
    auto result = std::make_shared<FieldProbe>(minuend->mesh_, minuend->field_,
                                               std::vector<float>(), minuend->units_);
    result->minuend_ = std::move(minuend);
    result->subtrahend_ = std::move(subtrahend);
    return result;
}

double FieldProbe::valueAt(const MeshPoint& place) const {
    if (minuend_) {
        return minuend_->valueAt(place) - subtrahend_->valueAt(place);
    }
    const auto numbers = twinbench::valueAt(field_, mesh_->mesh(), place, numbers_);
    const Eigen::VectorXd components = Eigen::Map<const Eigen::VectorXd>(
        numbers.data(), static_cast<Eigen::Index>(numbers.size()));
    return unit_.fromSi(nodalMeasure(field_, components)[0]);
}

std::optional<double> FieldProbe::valueAt(std::uint32_t part, const Vec3& point) const {
    const auto place = mesh_->locate(part, point);
    return place ? std::optional(valueAt(*place)) : std::nullopt;
}

}  // namespace twinbench
