#include "geometry/mesh_numbering.h"

#include <algorithm>

#include "core/space_filling_curve.h"

namespace twinbench {

namespace {

constexpr std::uint32_t kNone = 0xffffffffU;

void orderElements(VolumeMesh& mesh) {
    std::vector<Vec3> centres;
    centres.reserve(mesh.elements.size());
    for (const auto& element : mesh.elements) {
        const auto& nodes = mesh.nodes;
        centres.push_back(
            0.25 * (nodes[element[0]] + nodes[element[1]] + nodes[element[2]] + nodes[element[3]]));
    }
    const std::vector<std::uint32_t> order = orderAlongHilbertCurve(centres);
    const auto before = std::move(mesh.elements);
    mesh.elements.clear();
    mesh.elements.reserve(order.size());
    std::vector<std::uint32_t> numberOf(order.size());
    for (const std::uint32_t element : order) {
        numberOf[element] = static_cast<std::uint32_t>(mesh.elements.size());
        mesh.elements.push_back(before[element]);
    }
    for (BoundaryTriangle& triangle : mesh.boundary) {
        triangle.element = numberOf[triangle.element];
    }
    std::ranges::stable_sort(mesh.boundary, {}, &BoundaryTriangle::element);
}

void orderNodes(VolumeMesh& mesh) {
    const auto before = std::move(mesh.nodes);
    mesh.nodes.clear();
    mesh.nodes.reserve(before.size());
    std::vector<std::uint32_t> numberOf(before.size(), kNone);
    const auto number = [&](std::uint32_t node) {
        if (numberOf[node] == kNone) {
            numberOf[node] = static_cast<std::uint32_t>(mesh.nodes.size());
            mesh.nodes.push_back(before[node]);
        }
        return numberOf[node];
    };
    for (auto& element : mesh.elements) {
        std::ranges::transform(element, element.begin(), number);
    }
    for (BoundaryTriangle& triangle : mesh.boundary) {
        std::ranges::transform(triangle.nodes, triangle.nodes.begin(), number);
    }
    for (std::uint32_t node = 0; node < before.size(); ++node) {
        (void)number(node);
    }
}

}  // namespace

void numberAlongCurve(VolumeMesh& mesh) {
    orderElements(mesh);
    orderNodes(mesh);
}

}  // namespace twinbench
