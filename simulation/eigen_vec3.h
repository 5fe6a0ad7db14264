#pragma once

#include <Eigen/Core>

#include "core/vec3.h"

namespace twinbench {

inline Eigen::Vector3d toEigen(const Vec3& v) { return {v.x, v.y, v.z}; }
inline Vec3 fromEigen(const Eigen::Vector3d& v) { return {v[0], v[1], v[2]}; }
inline Eigen::Matrix3d toEigen(const Mat3& m) {
    Eigen::Matrix3d result;
    for (int row = 0; row < 3; ++row) {
        result.row(row) = toEigen(m[static_cast<std::size_t>(row)]).transpose();
    }
    return result;
}

}  // namespace twinbench
