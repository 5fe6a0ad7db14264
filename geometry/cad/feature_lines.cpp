#include "geometry/cad/feature_lines.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace twinbench {

namespace {

class LineSimplifier {
public:
    LineSimplifier(WatertightSurface& surface, const FeatureTolerance& tolerance)
        : surface_(surface), tolerance_(tolerance), merged_(surface.nodes.size()) {
        std::iota(merged_.begin(), merged_.end(), 0u);
    }

    void simplify() {
        while (absorbOneFace()) {
        }
        dropLinesWithinFaces();
        mergeShortLines();
        thinOut();
    }

private:
    using Side = std::pair<std::uint32_t, std::uint32_t>;

    static Side sideOf(std::uint32_t a, std::uint32_t b) {
        return {std::min(a, b), std::max(a, b)};
    }
    const Vec3& at(std::uint32_t node) const { return surface_.nodes[node]; }
    double length(const Side& side) const { return norm(at(side.first) - at(side.second)); }

    double lengthOf(const SurfaceLine& line) const {
        double sum = 0.0;
        for (std::size_t i = 1; i < line.nodes.size(); ++i) {
            sum += length({line.nodes[i - 1], line.nodes[i]});
        }
        return sum;
    }

    struct Face {
        double area = 0.0;
        std::map<std::uint32_t, double> shared;  // length, by the neighbour
    };

    std::map<std::uint32_t, Face> measureFaces() const {
        std::map<std::uint32_t, Face> faces;
        std::map<Side, std::uint32_t> first;
        for (const SurfaceTriangle& triangle : surface_.triangles) {
            const auto& [a, b, c] = triangle.nodes;
            faces[triangle.face].area += 0.5 * norm(cross(at(b) - at(a), at(c) - at(a)));
            for (std::size_t k = 0; k < 3; ++k) {
                const Side side = sideOf(triangle.nodes[k], triangle.nodes[(k + 1) % 3]);
                const auto [known, isNew] = first.emplace(side, triangle.face);
                if (!isNew && known->second != triangle.face) {
                    faces[triangle.face].shared[known->second] += length(side);
                    faces[known->second].shared[triangle.face] += length(side);
                }
            }
        }
        return faces;
    }

    // The neighbours of an absorbed face change, so one at a time, the smallest first.
    bool absorbOneFace() {
        const auto faces = measureFaces();
        const Face* smallest = nullptr;
        std::uint32_t id = 0;
        for (const auto& [number, face] : faces) {
            const bool isSmaller = smallest == nullptr || face.area < smallest->area;
            if (isSmaller && !face.shared.empty() && hasNoRoom(face)) {
                smallest = &face;
                id = number;
            }
        }
        if (smallest == nullptr) {
            return false;
        }
        const auto neighbour =
            std::max_element(smallest->shared.begin(), smallest->shared.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        for (SurfaceTriangle& triangle : surface_.triangles) {
            triangle.face = triangle.face == id ? neighbour->first : triangle.face;
        }
        return true;
    }

    // The area over half the boundary is the width of a strip, and the radius of a disc.
    bool hasNoRoom(const Face& face) const {
        double boundary = 0.0;
        for (const auto& [neighbour, shared] : face.shared) {
            boundary += shared;
        }
        const double width = face.area / (0.5 * boundary);
        return width <= tolerance_.vanishingWidth ||
               (face.area <= tolerance_.vanishingArea && width <= tolerance_.length);
    }

    // What was an edge of an absorbed face has the same face on both sides now.
    void dropLinesWithinFaces() {
        std::map<Side, std::set<std::uint32_t>> facesOfSide;
        for (const SurfaceTriangle& triangle : surface_.triangles) {
            for (std::size_t k = 0; k < 3; ++k) {
                facesOfSide[sideOf(triangle.nodes[k], triangle.nodes[(k + 1) % 3])].insert(
                    triangle.face);
            }
        }
        std::erase_if(surface_.lines, [&](const SurfaceLine& line) {
            const auto found = facesOfSide.find(sideOf(line.nodes[0], line.nodes[1]));
            return found != facesOfSide.end() && found->second.size() < 2;
        });
    }

    std::uint32_t find(std::uint32_t node) {
        while (merged_[node] != node) {
            node = merged_[node] = merged_[merged_[node]];
        }
        return node;
    }

    void mergeShortLines() {
        for (const SurfaceLine& line : surface_.lines) {
            if (lengthOf(line) < tolerance_.length) {
                for (const std::uint32_t node : line.nodes) {
                    const std::uint32_t a = find(line.nodes.front());
                    const std::uint32_t b = find(node);
                    merged_[std::max(a, b)] = std::min(a, b);
                }
            }
        }
    }

    void thinOut() {
        std::set<std::vector<std::uint32_t>> known;
        std::vector<SurfaceLine> lines;
        for (SurfaceLine& line : surface_.lines) {
            if (lengthOf(line) < tolerance_.length) {
                continue;
            }
            SurfaceLine thin{{find(line.nodes.front())}, line.edge};
            const std::uint32_t last = find(line.nodes.back());
            for (std::size_t i = 1; i + 1 < line.nodes.size(); ++i) {
                const std::uint32_t node = line.nodes[i];
                if (isApart(node, thin.nodes.back()) && isApart(node, last)) {
                    thin.nodes.push_back(node);
                }
            }
            thin.nodes.push_back(last);
            const bool isClosed = thin.nodes.front() == last;
            if (thin.nodes.size() < (isClosed ? 4u : 2u)) {
                continue;
            }
            std::vector<std::uint32_t> sorted = thin.nodes;
            std::sort(sorted.begin(), sorted.end());
            if (known.insert(std::move(sorted)).second) {
                lines.push_back(std::move(thin));
            }
        }
        surface_.lines = std::move(lines);
    }

    bool isApart(std::uint32_t a, std::uint32_t b) const {
        return norm(at(a) - at(b)) >= tolerance_.length;
    }

    WatertightSurface& surface_;
    const FeatureTolerance& tolerance_;
    std::vector<std::uint32_t> merged_;  // nodes that are one: the way to the lowest number
};

}  // namespace

void simplifyLines(WatertightSurface& surface, const FeatureTolerance& tolerance) {
    LineSimplifier(surface, tolerance).simplify();
}

}  // namespace twinbench
