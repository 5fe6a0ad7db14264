#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "geometry/triangle_tree.h"
#include "twin/problem_list.h"
#include "twin/target_resolver.h"
#include "twin/value_check.h"
#include "twin/value_reader.h"

namespace twinbench {

namespace {

/// A point farther from a part, in shares of the part's size, is meant for another place.
constexpr double kOffSurface = 0.02;

template <class T, class Find>
Checked<std::vector<T>> findEach(const Json& target, const Find& find) {
    std::vector<T> all;
    Problems problems;
    for (const Json& item : target.is_array() ? target : Json::array({target})) {
        const auto found = takeOr(find(item), problems);
        all.insert(all.end(), found.begin(), found.end());
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return all;
}

double distanceToEdge(const Part& part, std::uint32_t edge, const Vec3& place) {
    double distance = HUGE_VAL;
    const std::vector<Vec3>& points = part.shape->tessellation.edges[edge].points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Vec3 a = part.placement.point(points[i - 1]);
        const Vec3 b = part.placement.point(points[i]);
        distance = std::min(distance, norm(place - nearestPointOfTriangle(place, a, b, b)));
    }
    return distance;
}

/// The edges of a part that have a face of one set on one side and of the other on the other.
std::vector<EdgeRef> edgesBetween(const Assembly& assembly, const std::set<FaceRef>& first,
                                  const std::set<FaceRef>& second) {
    std::set<std::uint32_t> parts;
    for (const FaceRef& face : first) {
        parts.insert(face.part);
    }
    std::vector<EdgeRef> found;
    for (const std::uint32_t part : parts) {
        const auto& edges = assembly.parts[part].shape->tessellation.edges;
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            const auto [left, right] = edges[i].faces;
            if (left < 0 || right < 0 || left == right) {
                continue;  // a seam, or the border of a sheet
            }
            const FaceRef a{part, static_cast<std::uint32_t>(left)};
            const FaceRef b{part, static_cast<std::uint32_t>(right)};
            if ((first.contains(a) && second.contains(b)) ||
                (first.contains(b) && second.contains(a))) {
                found.push_back({part, i});
            }
        }
    }
    return found;
}

/// A place as such means the nearest part's.
Json pointQuery(const Json& item) { return item.is_array() ? Json{{"at", item}} : item; }

std::string millimetres(double metres) {
    return formatQuantity({metres, dimension::length(), false});
}

/// Points of targets name no parameters.
const ValueReader& plainReader() {
    static const ParameterValues none;
    static const ValueReader reader(none);
    return reader;
}

}  // namespace

Checked<std::vector<EdgeRef>> TargetResolver::edges(const Json& target,
                                                    const std::string& object) const {
    auto found =
        findEach<EdgeRef>(target, [&](const Json& item) { return matchingEdges(item, object); });
    if (found) {
        std::sort(found->begin(), found->end());
        found->erase(std::unique(found->begin(), found->end()), found->end());
    }
    return found;
}

Checked<std::vector<EdgeRef>> TargetResolver::matchingEdges(const Json& query,
                                                            const std::string& object) const {
    const bool isOfFaces = query.contains("where");
    const Json queries =
        isOfFaces ? Json::array({query["where"], "all"}) : query.value("between", Json());
    Problems problems;
    std::vector<std::set<FaceRef>> sides;
    for (const Json& where : queries) {
        const auto faces =
            takeOr(matchingFaces(Json{{"part", query.value("part", Json("**"))}, {"where", where}},
                                 object),
                   problems);
        sides.emplace_back(faces.begin(), faces.end());
    }
    std::optional<Vec3> nearest;
    if (query.contains("nearest")) {
        nearest = takeOr(plainReader().place(query["nearest"], object), problems);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    std::vector<EdgeRef> found = edgesBetween(assembly_, sides.front(), sides.back());
    if (found.empty()) {
        return fail(
            Problems{badInput("target.no_edge", object, "No edge lies between such faces: {0}.",
                              {queries.dump()}, "Name two faces that meet.")});
    }
    if (nearest) {
        const auto distance = [&](const EdgeRef& edge) {
            return distanceToEdge(assembly_.parts[edge.part], edge.edge, *nearest);
        };
        found = {*std::ranges::min_element(found, {}, distance)};
    }
    return found;
}

Checked<std::vector<SurfacePoint>> TargetResolver::points(const Json& target,
                                                          const std::string& object) const {
    return findEach<SurfacePoint>(targetItems(target), [&](const Json& item) {
        return surfacePoint(pointQuery(item), object).map([](const SurfacePoint& point) {
            return std::vector<SurfacePoint>{point};
        });
    });
}

Checked<SurfacePoint> TargetResolver::surfacePoint(const Json& query,
                                                   const std::string& object) const {
    const auto candidates = parts(query.value("part", Json("**")), object);
    if (!candidates) {
        return fail(candidates.error());
    }
    const auto place = plainReader().place(query.value("at", Json()), object);
    if (!place) {
        return fail(place.error());
    }
    std::optional<SurfacePoint> nearest;
    double least = HUGE_VAL;
    for (const std::uint32_t index : *candidates) {
        const Part& part = assembly_.parts[index];
        if (!part.shape->solid) {
            continue;
        }
        const auto found = TriangleTree(part.shape->tessellation)
                               .nearest(part.placement.inversePoint(*place), least);
        if (found && found->distance < least) {
            least = found->distance;
            nearest = {index, *place};
        }
    }
    if (!nearest) {
        return fail(Problems{badInput("target.no_part", object, "No solid part is there.")});
    }
    const Part& part = assembly_.parts[nearest->part];
    if (least > kOffSurface * part.shape->mass.box.diagonal()) {
        return fail(Problems{badInput(
            "target.no_point", object, "The point is {0} away from the nearest part, '{1}'.",
            {millimetres(least), part.name}, "Give a point on the surface of a part.")});
    }
    return *nearest;
}

}  // namespace twinbench
