#include "geometry/cad/surface_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <math_Gauss.hxx>
#include <math_Jacobi.hxx>

namespace twinbench {

namespace {

// A narrow strip stays near a plane in distance whatever its curvature, so normals count too.
constexpr double kNormalTolerance = 0.05;  // radians, about 3 degrees
constexpr std::size_t kFewestSamples = 6;

/// Eigenvectors of a symmetric 3 x 3 matrix by ascending eigenvalue.
std::array<Vec3, 3> eigenvectors(const Mat3& symmetric) {
    math_Matrix matrix(1, 3, 1, 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            matrix(row + 1, column + 1) = symmetric[static_cast<std::size_t>(row)][column];
        }
    }
    const math_Jacobi jacobi(matrix);
    std::array<int, 3> order = {1, 2, 3};
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return jacobi.Value(a) < jacobi.Value(b); });
    std::array<Vec3, 3> result;
    for (std::size_t i = 0; i < 3; ++i) {
        const math_Matrix& vectors = jacobi.Vectors();
        result[i] = {vectors(1, order[i]), vectors(2, order[i]), vectors(3, order[i])};
    }
    return result;
}

void addOuterProduct(Mat3& sum, const Vec3& a, const Vec3& b) {
    for (int row = 0; row < 3; ++row) {
        sum[static_cast<std::size_t>(row)] += a[row] * b;
    }
}

Vec3 meanPoint(std::span<const SurfaceSample> samples) {
    Vec3 sum;
    for (const SurfaceSample& sample : samples) {
        sum += sample.point;
    }
    return sum / static_cast<double>(samples.size());
}

Vec3 meanNormal(std::span<const SurfaceSample> samples) {
    Vec3 sum;
    for (const SurfaceSample& sample : samples) {
        sum += sample.normal;
    }
    return sum / static_cast<double>(samples.size());
}

bool normalsAgree(const Vec3& a, const Vec3& b) { return dot(a, b) >= std::cos(kNormalTolerance); }

std::optional<FittedSurface> fitPlane(std::span<const SurfaceSample> samples, double tolerance) {
    const Vec3 centre = meanPoint(samples);
    Mat3 spread = {};
    for (const SurfaceSample& sample : samples) {
        addOuterProduct(spread, sample.point - centre, sample.point - centre);
    }
    Vec3 normal = eigenvectors(spread)[0];
    if (dot(normal, meanNormal(samples)) < 0.0) {
        normal = -normal;
    }
    for (const SurfaceSample& sample : samples) {
        if (std::abs(dot(sample.point - centre, normal)) > tolerance ||
            !normalsAgree(sample.normal, normal)) {
            return std::nullopt;
        }
    }
    FittedSurface plane;
    plane.kind = SurfaceKind::Plane;
    plane.normal = normal;
    return plane;
}

/// Centre c and signed radius R of p = c + R n in the least squares sense, in the directions of
/// `project` only (all for spheres, across the axis for cylinders).
struct Centre {
    Vec3 point;
    double radius = 0.0;  ///< negative where the normals point inward
};

template <class Project>
std::optional<Centre> fitCentre(std::span<const SurfaceSample> samples, const Project& project) {
    const Vec3 p = project(meanPoint(samples));
    const Vec3 n = project(meanNormal(samples));
    double pn = 0.0;
    double nn = 0.0;
    for (const SurfaceSample& sample : samples) {
        const Vec3 dn = project(sample.normal) - n;
        pn += dot(project(sample.point) - p, dn);
        nn += dot(dn, dn);
    }
    const double smallestSpread = 1e-6 * static_cast<double>(samples.size());
    if (nn < smallestSpread) {
        return std::nullopt;
    }
    const double radius = pn / nn;
    return Centre{p - radius * n, radius};
}

bool liesOnRound(const Vec3& radial, const Vec3& normal, double signedRadius, double tolerance) {
    const Vec3 outward = signedRadius < 0.0 ? -normalized(radial) : normalized(radial);
    return std::abs(norm(radial) - std::abs(signedRadius)) <= tolerance &&
           normalsAgree(normal, outward);
}

std::optional<FittedSurface> fitCylinder(std::span<const SurfaceSample> samples, double tolerance) {
    Mat3 spread = {};
    for (const SurfaceSample& sample : samples) {
        addOuterProduct(spread, sample.normal, sample.normal);
    }
    const Vec3 axis = eigenvectors(spread)[0];
    const auto across = [&](const Vec3& v) { return v - dot(v, axis) * axis; };
    const auto centre = fitCentre(samples, across);
    if (!centre) {
        return std::nullopt;
    }
    for (const SurfaceSample& sample : samples) {
        if (!liesOnRound(across(sample.point - centre->point), sample.normal, centre->radius,
                         tolerance)) {
            return std::nullopt;
        }
    }
    FittedSurface cylinder;
    cylinder.kind = SurfaceKind::Cylinder;
    cylinder.axisDirection = axis;
    cylinder.axisPoint = centre->point + dot(meanPoint(samples), axis) * axis;
    cylinder.radius = std::abs(centre->radius);
    cylinder.hole = centre->radius < 0.0;
    return cylinder;
}

std::optional<FittedSurface> fitSphere(std::span<const SurfaceSample> samples, double tolerance) {
    const auto centre = fitCentre(samples, [](const Vec3& v) { return v; });
    if (!centre) {
        return std::nullopt;
    }
    for (const SurfaceSample& sample : samples) {
        if (!liesOnRound(sample.point - centre->point, sample.normal, centre->radius, tolerance)) {
            return std::nullopt;
        }
    }
    FittedSurface sphere;
    sphere.kind = SurfaceKind::Sphere;
    sphere.axisPoint = centre->point;
    sphere.radius = std::abs(centre->radius);
    sphere.hole = centre->radius < 0.0;
    return sphere;
}

/// The point that is nearest to all tangent planes: the apex of a cone.
std::optional<Vec3> commonPoint(std::span<const SurfaceSample> samples) {
    const Vec3 origin = meanPoint(samples);
    math_Matrix matrix(1, 3, 1, 3, 0.0);
    math_Vector right(1, 3, 0.0);
    for (const SurfaceSample& sample : samples) {
        const Vec3& n = sample.normal;
        const double offset = dot(sample.point - origin, n);
        for (int row = 0; row < 3; ++row) {
            right(row + 1) += offset * n[row];
            for (int column = 0; column < 3; ++column) {
                matrix(row + 1, column + 1) += n[row] * n[column];
            }
        }
    }
    const math_Gauss solver(matrix, 1e-9);
    if (!solver.IsDone()) {
        return std::nullopt;
    }
    math_Vector solution(1, 3);
    solver.Solve(right, solution);
    return origin + Vec3{solution(1), solution(2), solution(3)};
}

std::optional<FittedSurface> fitCone(std::span<const SurfaceSample> samples, double tolerance) {
    const Vec3 mean = meanNormal(samples);
    Mat3 spread = {};
    for (const SurfaceSample& sample : samples) {
        addOuterProduct(spread, sample.normal - mean, sample.normal - mean);
    }
    const Vec3 axis = eigenvectors(spread)[0];
    const auto apex = commonPoint(samples);
    if (!apex) {
        return std::nullopt;
    }
    // On a cone every normal has the same component along the axis, and the tangent plane of
    // every point holds the apex.
    const double along = dot(mean, axis);
    for (const SurfaceSample& sample : samples) {
        const Vec3 fromApex = sample.point - *apex;
        const Vec3 radial = normalized(fromApex - dot(fromApex, axis) * axis);
        const double side = dot(sample.normal, radial) < 0.0 ? -1.0 : 1.0;
        const double across = std::sqrt(std::max(0.0, 1.0 - along * along));
        const Vec3 normal = along * axis + side * across * radial;
        if (std::abs(dot(fromApex, normal)) > tolerance || !normalsAgree(sample.normal, normal)) {
            return std::nullopt;
        }
    }
    FittedSurface cone;
    cone.kind = SurfaceKind::Cone;
    cone.axisDirection = axis;
    cone.axisPoint = *apex;
    return cone;
}

}  // namespace

std::optional<FittedSurface> fitSurface(std::span<const SurfaceSample> samples, double tolerance) {
    if (samples.size() < kFewestSamples) {
        return std::nullopt;
    }
    for (const auto& fit : {fitPlane, fitCylinder, fitSphere, fitCone}) {
        if (const auto surface = fit(samples, tolerance)) {
            return surface;
        }
    }
    return std::nullopt;
}

}  // namespace twinbench
