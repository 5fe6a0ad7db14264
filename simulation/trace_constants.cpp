#include "simulation/trace_constants.h"

#include <algorithm>

#include <Eigen/Eigenvalues>

#include "simulation/surface_trace.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// All nodes but the last: without it a constant field, which has no gradient, is left out.
using Form = Eigen::Matrix<double, 9, 9>;

/// The points of a patch on one of its sides.
struct Share {
    std::uint32_t element = 0;
    std::uint32_t triangle = 0;
    std::size_t patch = 0;
    bool isA = false;
};

Form squaredGradient(const tet10::Gradient& gradient, double weight) {
    const Eigen::Matrix<double, 9, 3> rows = gradient.topRows<9>();
    return weight * (rows * rows.transpose());
}

/// By element, and within it by triangle.
std::vector<Share> sharesOf(const FeMesh& mesh, const ContactQuadrature& contacts) {
    std::vector<Share> shares;
    shares.reserve(2 * contacts.patches.size());
    for (std::size_t i = 0; i < contacts.patches.size(); ++i) {
        const ContactPatch& patch = contacts.patches[i];
        shares.push_back({mesh.triangles[patch.triangleA].element, patch.triangleA, i, true});
        shares.push_back({mesh.triangles[patch.triangleB].element, patch.triangleB, i, false});
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
        return std::pair(a.element, a.triangle) < std::pair(b.element, b.triangle);
    });
    return shares;
}

double constantOf(const FeMesh& mesh, const ContactQuadrature& contacts,
                  std::span<const Share> shares) {
    const tet10::NodeCoordinates x = tet10::coordinates(mesh, shares.front().element);
    Form inside = Form::Zero();
    double volume = 0.0;
    tet10::forStiffnessPoints(x, [&](const tet10::Point& point, const tet10::Shape&) {
        inside += squaredGradient(point.gradient, point.weight);
        volume += point.weight;
    });
    Form onSurface = Form::Zero();
    double area = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const FeTriangle& triangle = mesh.triangles[shares[i].triangle];
        if (i == 0 || shares[i].triangle != shares[i - 1].triangle) {
            area += tri6::area(tri6::coordinates(mesh, triangle));
        }
        const SurfaceTrace trace(mesh, triangle);
        for (const ContactPoint& point : contacts.pointsOf(contacts.patches[shares[i].patch])) {
            onSurface +=
                squaredGradient(trace.gradient(shares[i].isA ? point.onA : point.onB), point.area);
        }
    }
    const double straight = (8.0 / 3.0) * area / volume;
    const Eigen::GeneralizedSelfAdjointEigenSolver<Form> solver(onSurface, inside,
                                                                Eigen::EigenvaluesOnly);
    const double largest = solver.eigenvalues().maxCoeff();
    return largest > straight ? largest : straight;
}

}  // namespace

std::unordered_map<std::uint32_t, double> traceConstants(const FeMesh& mesh,
                                                         const ContactQuadrature& contacts,
                                                         const ThreadPool& pool) {
    const std::vector<Share> shares = sharesOf(mesh, contacts);
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i == 0 || shares[i].element != shares[i - 1].element) {
            begins.push_back(i);
        }
    }
    const std::size_t count = begins.size();
    begins.push_back(shares.size());
    std::vector<double> constants(count);
    pool.forBlocks(count, 64, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            constants[i] = constantOf(
                mesh, contacts, std::span(shares).subspan(begins[i], begins[i + 1] - begins[i]));
        }
    });
    std::unordered_map<std::uint32_t, double> result;
    for (std::size_t i = 0; i < count; ++i) {
        result[shares[begins[i]].element] = constants[i];
    }
    return result;
}

}  // namespace twinbench
