#include "geometry/contact_pair_search.h"

#include <algorithm>

#include "geometry/contact_penetration.h"

namespace twinbench {

namespace {

// Contacts smaller than this share of the smaller face are traces of rounding at edges.
constexpr double kLeastShare = 1e-6;
// A facing surface is nearer than another one if it is so by this share of the gap.
constexpr double kNearerShare = 0.05;
// Side of the subdivision in whose triangles a piece is looked at for parts in between.
constexpr int kShieldSteps = 8;

bool overlapByMoreThan(const Box3& a, const Box3& b, double depth) {
    for (int axis = 0; axis < 3; ++axis) {
        if (std::min(a.max[axis], b.max[axis]) - std::max(a.min[axis], b.min[axis]) <= depth) {
            return false;
        }
    }
    return true;
}

double areaWithin(const std::vector<FacetOverlap>& pieces, double low, double high) {
    double area = 0.0;
    for (const FacetOverlap& piece : pieces) {
        area += piece.areaWithin(low, high);
    }
    return area;
}

}  // namespace

ContactPairSearch::ContactPairSearch(const ContactScene& scene, std::uint32_t partA,
                                     std::uint32_t partB, double gap)
    : scene_(scene),
      partA_(partA),
      partB_(partB),
      gap_(gap),
      a_(scene.surface(partA)),
      b_(scene.surface(partB)),
      aToB_(scene.between(partA, partB)) {
    const Box3 reach = scene.box(partA).grown(gap);
    for (const std::uint32_t part : scene.parts()) {
        const Box3& box = scene.box(part);
        if (part != partA && part != partB && box.intersects(reach) &&
            box.intersects(scene.box(partB).grown(gap))) {
            others_.push_back(part);
        }
    }
}

std::optional<ContactPair> ContactPairSearch::run(const TaskContext& context) {
    ContactPair pair;
    pair.partA = partA_;
    pair.partB = partB_;
    collectPieces(context);
    for (auto& [faces, pieces] : pieces_) {
        if (context.stopRequested()) {
            return std::nullopt;
        }
        dropUnreal(pieces);
        addFaces(faces, pieces, pair);
    }
    if (pair.area > 0.0) {
        pair.gap = std::max(0.0, pair.gap / pair.area);
    }
    pair.penetration = std::max(pair.penetration, deepPenetration());
    return pair.faces.empty() && pair.penetration == 0.0 ? std::nullopt : std::optional(pair);
}

void ContactPairSearch::collectPieces(const TaskContext& context) {
    const double reachB = gap_ + b_.largestSag();
    const Box3 around = b_.tree().box().grown(reachB + a_.largestSag());
    a_.tree().visitOverlapping(
        placedBox(around, scene_.between(partB_, partA_)), [&](auto triangle) {
            if (context.stopRequested()) {
                return;
            }
            const Facet facet = a_.facet(triangle).placed(aToB_);
            b_.tree().visitOverlapping(facet.box().grown(reachB + facet.sag()), [&](auto opposite) {
                const FacePair faces = {a_.faceOf(triangle), b_.faceOf(opposite)};
                std::vector<FacetOverlap> found;
                appendOverlap(facet, b_.facet(opposite), gap_, found);
                if (!found.empty()) {
                    auto& pieces = pieces_[faces];
                    pieces.insert(pieces.end(), found.begin(), found.end());
                }
            });
        });
}

void ContactPairSearch::dropUnreal(std::vector<FacetOverlap>& pieces) const {
    for (FacetOverlap& piece : pieces) {
        const double slack = piece.tolerance + kNearerShare * gap_;
        if (piece.mean() < -piece.tolerance) {
            // Behind a thin part lies its other side: that is no penetration.
            piece.area *= b_.tree().contains(piece.centroid()) ? 1.0 : 0.0;
        } else if (piece.mean() > slack && !others_.empty()) {
            piece.area *= visibleShare(piece, slack);
        }
    }
    std::erase_if(pieces, [](const FacetOverlap& piece) { return piece.area == 0.0; });
}

double ContactPairSearch::visibleShare(const FacetOverlap& piece, double slack) const {
    // The centroids of the triangles that a regular subdivision makes, in both orientations.
    int visible = 0;
    for (int i = 0; i < kShieldSteps; ++i) {
        for (int j = 0; j < kShieldSteps; ++j) {
            const bool upright = i + j < kShieldSteps;
            const double shift = upright ? 1.0 / 3.0 : -1.0 / 3.0;
            const double u = ((upright ? i : kShieldSteps - i) + shift) / kShieldSteps;
            const double v = ((upright ? j : kShieldSteps - j) + shift) / kShieldSteps;
            const Vec3 point = piece.corners[0] + u * (piece.corners[1] - piece.corners[0]) +
                               v * (piece.corners[2] - piece.corners[0]);
            visible += isShielded(point, piece.normal, piece.mean() - slack) ? 0 : 1;
        }
    }
    return static_cast<double>(visible) / (kShieldSteps * kShieldSteps);
}

/// True if a third part faces the point from nearer than `distance`, or from up to the gap behind.
bool ContactPairSearch::isShielded(const Vec3& point, const Vec3& normal, double distance) const {
    const Placement& placement = scene_.placement(partB_);
    const Vec3 direction = placement.direction(normal);
    const Vec3 origin = placement.point(point) - gap_ * direction;
    return std::ranges::any_of(others_, [&](std::uint32_t part) {
        const Placement& other = scene_.placement(part);
        const ContactSurface& surface = scene_.surface(part);
        const Vec3 localDirection = other.inverseDirection(direction);
        const auto hit = surface.tree().firstHit(other.inversePoint(origin), localDirection);
        return hit && hit->distance < gap_ + distance &&
               dot(surface.facet(hit->triangle).normal, localDirection) < -0.5;
    });
}

/// Surfaces that touch in a line or a point are within the gap of each other over a strip or spot
/// whose width grows with the gap; over a face contact it does not.
bool ContactPairSearch::isLineOrPoint(const FacePair& faces,
                                      const std::vector<FacetOverlap>& pieces, double area) const {
    const double share = area / std::min(a_.facetedArea(faces.first), b_.facetedArea(faces.second));
    if (share > 0.5) {
        return false;
    }
    double least = gap_;
    double tolerance = 0.0;
    for (const FacetOverlap& piece : pieces) {
        least = std::min(least, piece.least());
        tolerance = std::max(tolerance, piece.tolerance);
    }
    least = std::max(least, -gap_);
    const double quarter = least + (gap_ + tolerance - least) / 4.0;
    return areaWithin(pieces, -gap_ - tolerance, quarter) < 0.7 * area;
}

void ContactPairSearch::addFaces(const FacePair& faces, const std::vector<FacetOverlap>& pieces,
                                 ContactPair& pair) const {
    double area = 0.0;
    double distance = 0.0;
    double depth = 0.0;
    for (const FacetOverlap& piece : pieces) {
        const double limit = gap_ + piece.tolerance;
        const double within = piece.areaWithin(-limit, limit);
        area += within;
        distance += within * std::clamp(piece.mean(), -gap_, gap_);
        if (within > 0.0) {
            depth = std::max(depth, std::min(-piece.least(), limit) - piece.tolerance);
        }
    }
    const double smaller = std::min(a_.facetedArea(faces.first), b_.facetedArea(faces.second));
    if (area <= kLeastShare * smaller || isLineOrPoint(faces, pieces, area)) {
        return;
    }
    const double ratio = a_.areaRatio(faces.first);
    pair.faces.push_back({faces.first, faces.second, area * ratio});
    pair.area += area * ratio;
    pair.gap += distance * ratio;
    pair.penetration = std::max(pair.penetration, depth);
}

double ContactPairSearch::deepPenetration() const {
    if (!overlapByMoreThan(scene_.box(partA_), scene_.box(partB_), gap_)) {
        return 0.0;
    }
    return std::max(penetrationDepth(a_, b_, aToB_, gap_),
                    penetrationDepth(b_, a_, scene_.between(partB_, partA_), gap_));
}

}  // namespace twinbench
