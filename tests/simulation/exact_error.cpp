#include "tests/simulation/exact_error.h"

#include <Eigen/LU>

#include "simulation/elastic_integrators.h"

namespace twinbench {

namespace {

/// The pieces at a singular edge are then a 32nd of their element: of the squared error of a
/// gradient that grows as r^(-1/3) a hundredth of the element's part is left to a plain rule.
constexpr int kDeepest = 5;

/// A tetrahedron within the unit one, a corner per column.
using Piece = Eigen::Matrix<double, 3, 4>;

Piece wholeElement() {
    Piece piece;
    piece << 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1;
    return piece;
}

/// The four at the corners and the four of the octahedron in between.
std::array<Piece, 8> eighths(const Piece& piece) {
    const auto middle = [&](int a, int b) -> Eigen::Vector3d {
        return 0.5 * (piece.col(a) + piece.col(b));
    };
    std::array<Piece, 8> parts;
    for (int corner = 0; corner < 4; ++corner) {
        for (int i = 0; i < 4; ++i) {
            parts[static_cast<std::size_t>(corner)].col(i) = middle(corner, i);
        }
    }
    const std::array<Eigen::Vector3d, 4> ring = {middle(0, 1), middle(1, 3), middle(3, 2),
                                                 middle(2, 0)};
    for (std::size_t i = 0; i < 4; ++i) {
        parts[4 + i] << middle(0, 3), middle(1, 2), ring[i], ring[(i + 1) % 4];
    }
    return parts;
}

using PointVisit = std::function<void(const tet10::Point& point, const tet10::Shape& shape)>;

void visitPiece(const tet10::NodeCoordinates& x, const Piece& piece, const IsSingular& isSingular,
                int depth, const PointVisit& visit) {
    bool divide = false;
    for (int i = 0; isSingular && i < 4 && depth < kDeepest; ++i) {
        divide = divide || isSingular(fromEigen(x * tet10::shape(piece.col(i))));
    }
    if (divide) {
        for (const Piece& part : eighths(piece)) {
            visitPiece(x, part, isSingular, depth + 1, visit);
        }
        return;
    }
    Eigen::Matrix3d edges = piece.rightCols<3>().colwise() - piece.col(0);
    for (const TetPoint& at : kTet14) {
        const Eigen::Vector3d xi = piece.col(0) + edges * Eigen::Vector3d(at.r, at.s, at.t);
        visit(tet10::evaluate(x, tet10::referenceGradient(xi),
                              at.weight * std::abs(edges.determinant())),
              tet10::shape(xi));
    }
}

}  // namespace

double exactErrorSquared(const ThermalModel& model, const Eigen::VectorXd& temperature,
                         const ExactHeatFlux& exact, const IsSingular& isSingular) {
    const FeMesh& mesh = *model.mesh;
    double sum = 0.0;
    for (std::uint32_t e = 0; e < mesh.elements.size(); ++e) {
        const auto x = tet10::coordinates(mesh, e);
        const auto values = tet10::nodalValues<1>(mesh, e, temperature);
        const auto& curve = model.materials[mesh.partOfElement(e)].conductivity;
        visitPiece(x, wholeElement(), isSingular, 0,
                   [&](const tet10::Point& point, const tet10::Shape& shape) {
                       const Eigen::Matrix3d k = toEigen(curve.at(values * shape));
                       const Eigen::Vector3d error =
                           exact(fromEigen(x * shape)) + k * (values * point.gradient).transpose();
                       sum += point.weight * error.dot(k.inverse() * error);
                   });
    }
    return sum;
}

double exactErrorSquared(const StructuralModel& model, const Eigen::VectorXd& displacement,
                         const ExactStress& exact) {
    const FeMesh& mesh = *model.mesh;
    const ElasticLaws laws(model);
    double sum = 0.0;
    for (std::uint32_t e = 0; e < mesh.elements.size(); ++e) {
        const auto x = tet10::coordinates(mesh, e);
        const auto values = tet10::nodalValues<3>(mesh, e, displacement);
        ElementLaw law(laws, e);
        visitPiece(
            x, wholeElement(), {}, 0, [&](const tet10::Point& point, const tet10::Shape& shape) {
                Eigen::Matrix3d stress =
                    law.at(shape).elasticity.stress(strainOf(values * point.gradient));
                if (model.temperature) {
                    stress -= law.expansionStress(shape);
                }
                const Eigen::Matrix3d error = exact(fromEigen(x * shape)) - stress;
                Eigen::Matrix<double, 6, 1> v;
                v << error(0, 0), error(1, 1), error(2, 2), error(0, 1), error(1, 2), error(2, 0);
                sum += point.weight * v.dot(complianceOf(law.at(shape).elasticity) * v);
            });
    }
    return sum;
}

}  // namespace twinbench
