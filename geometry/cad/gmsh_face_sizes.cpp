#include "geometry/cad/gmsh_face_sizes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <gmsh.h>

namespace twinbench {

namespace {

// A strip is at least so many times longer than wide.
constexpr double kLeastSlenderness = 6.0;
// Length over width of elements along a strip: they are in few rows, and more would be flat.
constexpr double kStretch = 4.0;

using EntitySizes = std::map<std::pair<int, int>, double>;

// A face between two long edges, crossed by two short ones at its ends.
struct Strip {
    std::array<int, 2> longEdges{};
    std::array<int, 2> shortEdges{};
    double length = 0.0;
    double width = 0.0;
};

double lengthOf(int edge) {
    double length = 0.0;
    gmsh::model::occ::getMass(1, edge, length);
    return length;
}

std::vector<int> boundaryOf(int dimension, int tag) {
    gmsh::vectorpair entities;
    gmsh::model::getBoundary({{dimension, tag}}, entities, false, false, false);
    std::vector<int> tags;
    for (const auto& entity : entities) {
        tags.push_back(std::abs(entity.second));
    }
    return tags;
}

bool touch(int edge, int other) {
    const std::vector<int> ends = boundaryOf(1, edge);
    const std::vector<int> others = boundaryOf(1, other);
    return std::ranges::find_first_of(ends, others) != ends.end();
}

std::optional<Strip> asStrip(int face) {
    std::vector<int> edges = boundaryOf(2, face);
    if (edges.size() != 4) {
        return std::nullopt;
    }
    const auto opposite = std::find_if(edges.begin() + 1, edges.end(),
                                       [&](int edge) { return !touch(edges[0], edge); });
    if (opposite == edges.end()) {
        return std::nullopt;
    }
    std::iter_swap(edges.begin() + 1, opposite);
    if (edges[2] == edges[3] || touch(edges[2], edges[3])) {
        return std::nullopt;
    }
    Strip strip{{edges[0], edges[1]},
                {edges[2], edges[3]},
                std::max(lengthOf(edges[0]), lengthOf(edges[1])),
                std::max(lengthOf(edges[2]), lengthOf(edges[3]))};
    if (strip.length < strip.width) {
        std::swap(strip.length, strip.width);
        std::swap(strip.longEdges, strip.shortEdges);
    }
    return strip.length >= kLeastSlenderness * strip.width ? std::optional(strip) : std::nullopt;
}

// Elements along edges. Opposite edges of a strip have as many, so strips that share an edge agree
// after some rounds.
std::map<int, int> divisions(const std::map<int, std::pair<Strip, double>>& strips,
                             double largest) {
    std::map<int, int> counts;
    const auto raise = [&counts](const std::array<int, 2>& edges, int least) {
        const int count = std::max({least, counts[edges[0]], counts[edges[1]]});
        const bool isNew = counts[edges[0]] != count || counts[edges[1]] != count;
        counts[edges[0]] = count;
        counts[edges[1]] = count;
        return isNew;
    };
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (const auto& [tag, entry] : strips) {
            const auto& [strip, size] = entry;
            const int rows = std::max(2, static_cast<int>(std::lround(strip.width / size)));
            const double step = std::min(largest, kStretch * strip.width / rows);
            const int along = std::max(1, static_cast<int>(std::ceil(strip.length / step)));
            hasChanged = raise(strip.shortEdges, rows) || hasChanged;
            hasChanged = raise(strip.longEdges, along) || hasChanged;
        }
    }
    return counts;
}

// Gmsh asks for sizes by entity: a face passes its own on to its edges and corners.
void addSizes(int face, double size, EntitySizes& sizes) {
    gmsh::vectorpair entities;
    gmsh::model::getBoundary({{2, face}}, entities, false, false, true);
    for (const int edge : boundaryOf(2, face)) {
        entities.emplace_back(1, edge);
    }
    entities.emplace_back(2, face);
    for (const auto& entity : entities) {
        const auto known = sizes.try_emplace(entity, size).first;
        known->second = std::min(known->second, size);
    }
}

}  // namespace

void applyFaceSizes(const std::map<int, double>& sizeOfTag, double largest) {
    EntitySizes sizes;
    std::map<int, std::pair<Strip, double>> strips;
    for (const auto& [tag, size] : sizeOfTag) {
        if (const auto strip = asStrip(tag)) {
            strips.emplace(tag, std::pair(*strip, size));
        } else {
            addSizes(tag, size, sizes);
        }
    }
    for (const auto& [edge, count] : divisions(strips, largest)) {
        gmsh::model::mesh::setTransfiniteCurve(edge, count + 1);
    }
    for (const auto& [tag, strip] : strips) {
        gmsh::model::mesh::setTransfiniteSurface(tag, "AlternateLeft");
    }
    gmsh::model::mesh::setSizeCallback(
        [sizes = std::move(sizes)](int dimension, int tag, double, double, double) {
            const auto size = sizes.find({dimension, tag});
            return size == sizes.end() ? std::numeric_limits<double>::max() : size->second;
        });
}

}  // namespace twinbench
