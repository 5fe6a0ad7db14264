#include "geometry/face_selector.h"

#include <algorithm>
#include <numbers>
#include <optional>
#include <set>

#include "core/quantity.h"
#include "geometry/contact_finder.h"
#include "geometry/face_selector_parser.h"
#include "geometry/triangle_tree.h"

namespace twinbench {

namespace {

using Node = FaceSelector::Node;

constexpr double kNormalTolerance = 1.0001 * std::numbers::pi / 180.0;  // 1 degree, radians
constexpr double kRadiusTolerance = 1e-3;                               // of the radius asked for
constexpr double kAreaTolerance = 1e-6;                                 // of the area asked for
constexpr double kExtremeTolerance = 1e-4;                              // of the part's extent

/// A face that is asked about, in ascending order of part and face.
struct Candidate {
    FaceRef ref;
    const Part* part = nullptr;
    const FaceInfo* info = nullptr;
};

struct Range {
    double min = HUGE_VAL;
    double max = -HUGE_VAL;
    void add(double value) {
        min = std::min(min, value);
        max = std::max(max, value);
    }
};

/// Extents of each face of a part along an axis of the assembly frame.
std::vector<Range> faceRanges(const Part& part, int axis) {
    const Tessellation& mesh = part.shape->tessellation;
    std::vector<Range> ranges(part.shape->faces.size());
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        for (const std::uint32_t corner : mesh.triangles[i]) {
            ranges[mesh.faceOfTriangle[i]].add(part.placement.point(mesh.points[corner])[axis]);
        }
    }
    for (std::size_t face = 0; face < ranges.size(); ++face) {
        if (ranges[face].min > ranges[face].max) {
            const Box3 box = placedBox(part.shape->faces[face].box, part.placement);
            ranges[face] = {box.min[axis], box.max[axis]};
        }
    }
    return ranges;
}

bool compares(double value, Node::Comparison comparison, double limit, double tolerance) {
    const bool equal = std::fabs(value - limit) <= tolerance * std::fabs(limit);
    switch (comparison) {
        case Node::Comparison::Equal:
            return equal;
        case Node::Comparison::Less:
            return !equal && value < limit;
        case Node::Comparison::LessOrEqual:
            return equal || value < limit;
        case Node::Comparison::Greater:
            return !equal && value > limit;
        case Node::Comparison::GreaterOrEqual:
            return equal || value > limit;
    }
    return false;
}

bool isParallel(const Vec3& a, const Vec3& b) {
    return std::atan2(norm(cross(a, b)), dot(a, b)) <= kNormalTolerance;
}

/// Answers a syntax tree with one flag per face.
class Evaluation {
public:
    using Flags = std::vector<bool>;

    Evaluation(const Assembly& assembly, const std::vector<std::uint32_t>& parts, double contactGap)
        : assembly_(assembly), parts_(parts.begin(), parts.end()), contactGap_(contactGap) {
        for (const std::uint32_t part : parts_) {
            const auto& faces = assembly.parts[part].shape->faces;
            for (std::uint32_t face = 0; face < faces.size(); ++face) {
                candidates_.push_back({{part, face}, &assembly.parts[part], &faces[face]});
            }
        }
    }

    Checked<std::vector<FaceRef>> select(const Node& root) {
        const Flags flags = evaluate(root);
        if (!problems_.empty()) {
            return fail(problems_);
        }
        std::vector<FaceRef> faces;
        for (std::size_t i = 0; i < flags.size(); ++i) {
            if (flags[i]) {
                faces.push_back(candidates_[i].ref);
            }
        }
        return faces;
    }

private:
    Flags evaluate(const Node& node) {
        switch (node.kind) {
            case Node::Kind::And:
            case Node::Kind::Or:
                return joined(node);
            case Node::Kind::Not: {
                Flags flags = evaluate(*node.children.front());
                flags.flip();
                return flags;
            }
            case Node::Kind::Extreme:
                return extreme(node);
            case Node::Kind::Touching:
                return touching(node);
            case Node::Kind::Nearest:
                return nearest(node.vector);
            default:
                return each([&](const Candidate& face) { return holds(node, face); });
        }
    }

    /// Conditions that a face answers for itself.
    static bool holds(const Node& node, const Candidate& face) {
        const FaceInfo& info = *face.info;
        const bool cylinder = info.kind == SurfaceKind::Cylinder;
        switch (node.kind) {
            case Node::Kind::Planar:
                return info.kind == SurfaceKind::Plane;
            case Node::Kind::Cylindrical:
                return cylinder;
            case Node::Kind::Hole:
                return cylinder && info.hole;
            case Node::Kind::Boss:
                return cylinder && !info.hole;
            case Node::Kind::Normal:
                return info.kind == SurfaceKind::Plane &&
                       isParallel(face.part->placement.direction(info.normal), node.vector);
            case Node::Kind::Radius:
                return (cylinder || info.kind == SurfaceKind::Sphere) &&
                       compares(info.radius, node.comparison, node.value, kRadiusTolerance);
            case Node::Kind::Area:
                return compares(info.area, node.comparison, node.value, kAreaTolerance);
            default:
                return node.kind == Node::Kind::All;
        }
    }

    Flags joined(const Node& node) {
        Flags flags = evaluate(*node.children.front());
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const Flags other = evaluate(*node.children[i]);
            for (std::size_t face = 0; face < flags.size(); ++face) {
                flags[face] = node.kind == Node::Kind::And ? flags[face] && other[face]
                                                           : flags[face] || other[face];
            }
        }
        return flags;
    }

    Flags extreme(const Node& node) const {
        std::set<FaceRef> chosen;
        for (const std::uint32_t part : parts_) {
            for (const std::uint32_t face : extremeFaces(assembly_.parts[part], node)) {
                chosen.insert({part, face});
            }
        }
        return flagsOf(chosen);
    }

    static std::vector<std::uint32_t> extremeFaces(const Part& part, const Node& node) {
        // Towards the extreme, larger is further.
        const double sign = node.highest ? 1.0 : -1.0;
        const Box3 box = part.box();
        const double tolerance = kExtremeTolerance * (box.max[node.axis] - box.min[node.axis]);
        const double end = sign * (node.highest ? box.max : box.min)[node.axis];
        const std::vector<Range> ranges = faceRanges(part, node.axis);
        std::vector<double> centroids;
        std::vector<std::uint32_t> chosen;
        for (std::uint32_t face = 0; face < ranges.size(); ++face) {
            const Vec3 centroid = part.placement.point(part.shape->faces[face].centroid);
            centroids.push_back(sign * centroid[node.axis]);
            if (sign * (node.highest ? ranges[face].min : ranges[face].max) >= end - tolerance) {
                chosen.push_back(face);
            }
        }
        if (chosen.empty() && !centroids.empty()) {
            const double furthest = std::ranges::max(centroids);
            for (std::uint32_t face = 0; face < centroids.size(); ++face) {
                if (centroids[face] >= furthest - tolerance) {
                    chosen.push_back(face);
                }
            }
        }
        return chosen;
    }

    Flags touching(const Node& node) {
        const std::vector<std::uint32_t> others = matchingParts(node.pattern, assembly_);
        if (others.empty()) {
            reportUnknownPart(node.pattern);
            return Flags(candidates_.size());
        }
        const std::vector<std::uint32_t> own(parts_.begin(), parts_.end());
        const auto contacts =
            findContactsBetween(assembly_, own, others, contactGap_, ThreadPool(1), TaskContext());
        std::set<FaceRef> chosen;
        const auto isOther = [&](std::uint32_t part) {
            return std::ranges::binary_search(others, part);
        };
        for (const ContactPair& pair : *contacts) {
            for (const FaceContact& faces : pair.faces) {
                if (isOther(pair.partB)) {
                    chosen.insert({pair.partA, faces.faceA});
                }
                if (isOther(pair.partA)) {
                    chosen.insert({pair.partB, faces.faceB});
                }
            }
        }
        return flagsOf(chosen);
    }

    void reportUnknownPart(const std::string& pattern) {
        std::vector<std::string> names;
        for (const Part& part : assembly_.parts) {
            names.push_back(part.name);
        }
        const std::string near = nearestWord(pattern, names);
        problems_.push_back(
            badInput("selector.unknown_part", pattern, "No part is called '{0}'.", {pattern},
                     near.empty() ? "Give the name, the path or a pattern of a part."
                                  : "Did you mean '" + near + "'?"));
    }

    Flags nearest(const Vec3& point) const {
        double least = HUGE_VAL;
        std::optional<FaceRef> best;
        const auto consider = [&](double distance, FaceRef face) {
            if (distance < least) {
                least = distance;
                best = face;
            }
        };
        for (const std::uint32_t part : parts_) {
            const Part& owner = assembly_.parts[part];
            const Tessellation& mesh = owner.shape->tessellation;
            const Vec3 local = owner.placement.inversePoint(point);
            std::vector<bool> hasTriangles(owner.shape->faces.size());
            for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
                const auto& [a, b, c] = mesh.triangles[i];
                const Vec3 foot =
                    nearestPointOfTriangle(local, mesh.points[a], mesh.points[b], mesh.points[c]);
                consider(norm(local - foot), {part, mesh.faceOfTriangle[i]});
                hasTriangles[mesh.faceOfTriangle[i]] = true;
            }
            for (std::uint32_t face = 0; face < hasTriangles.size(); ++face) {
                if (!hasTriangles[face]) {
                    consider(norm(local - owner.shape->faces[face].centroid), {part, face});
                }
            }
        }
        return each([&](const Candidate& face) { return face.ref == best; });
    }

    template <class Test>
    Flags each(Test test) const {
        Flags flags(candidates_.size());
        std::transform(candidates_.begin(), candidates_.end(), flags.begin(), test);
        return flags;
    }

    Flags flagsOf(const std::set<FaceRef>& chosen) const {
        return each([&](const Candidate& face) { return chosen.contains(face.ref); });
    }

    const Assembly& assembly_;
    std::set<std::uint32_t> parts_;
    double contactGap_;
    std::vector<Candidate> candidates_;
    Problems problems_;
};

}  // namespace

Checked<FaceSelector> FaceSelector::parse(std::string_view text) {
    auto root = FaceSelectorParser(text).run();
    if (!root) {
        return fail(root.error());
    }
    FaceSelector selector;
    selector.text_ = text;
    selector.root_ = std::move(*root);
    return selector;
}

Checked<std::vector<FaceRef>> FaceSelector::select(const Assembly& assembly,
                                                   const std::vector<std::uint32_t>& parts,
                                                   double contactGap) const {
    return Evaluation(assembly, parts, contactGap).select(*root_);
}

}  // namespace twinbench
