#include "simulation/flat_elements.h"

#include <algorithm>
#include <cmath>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

// Height over edge; 0.82 for a regular tetrahedron. Measured on a battery module of 453,380 elastic
// unknowns with pads and straps of 1.5 mm, against a coarse space of corners only, which takes 190
// iterations and 21 million entries in its factor: 0.15 gives 61 and 48 million, 0.2 gives 46 and
// 80, 0.25 gives 27 and 119, 0.3 gives 25 and 156; the whole matrix's factor has 650 million.
constexpr double kFlat = 0.25;

double heightOverEdge(const tet10::NodeCoordinates& x) {
    double longest = 0.0;
    for (const auto& [a, b] : tet10::kEdges) {
        longest = std::max(longest, (x.col(b) - x.col(a)).norm());
    }
    double largestFace = 0.0;  // twice its area
    for (int k = 0; k < 4; ++k) {
        const Eigen::Vector3d first = x.col((k + 1) % 4) - x.col(k);
        const Eigen::Vector3d second = x.col((k + 2) % 4) - x.col(k);
        largestFace = std::max(largestFace, first.cross(second).norm());
    }
    const Eigen::Vector3d across = (x.col(1) - x.col(0)).cross(x.col(2) - x.col(0));
    return std::abs(across.dot(x.col(3) - x.col(0))) / (largestFace * longest);
}

}  // namespace

std::vector<std::uint8_t> nodesOfFlatElements(const FeMesh& mesh) {
    std::vector<std::uint8_t> isKept(mesh.nodes.size(), 0);
    for (std::size_t e = 0; e < mesh.elements.size(); ++e) {
        if (heightOverEdge(tet10::coordinates(mesh, e)) < kFlat) {
            for (const std::uint32_t node : mesh.elements[e]) {
                isKept[node] = 1;
            }
        }
    }
    return isKept;
}

}  // namespace twinbench
