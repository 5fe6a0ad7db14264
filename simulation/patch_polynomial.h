#pragma once

#include <cstddef>
#include <span>

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace twinbench {

/// D values at a place, metres, and how much they count in a fit: their squares are weighted.
template <int D>
struct PatchSample {
    Eigen::Vector3d place;
    Eigen::Matrix<double, D, 1> value;
    double weight = 1.0;
};

/// Where a fit has its origin and axes: the mean of its places, and their principal axes, scaled to
/// a spread of one, so that the fit of flat or needle-like patches is as well conditioned as of
/// round ones.
struct PatchFrame {
    PatchFrame() = default;
    /// `spread`: the mean of d d^T for the offsets d from the centre.
    PatchFrame(const Eigen::Vector3d& centre, const Eigen::Matrix3d& spread);

    static constexpr int kTerms = 10;
    using Terms = Eigen::Matrix<double, kTerms, 1>;
    /// The terms of a quadratic at a place: 1, then the linear ones, then the others.
    Terms terms(const Eigen::Vector3d& place) const {
        const Eigen::Vector3d p = toLocal * (place - centre);
        Terms result;
        result << 1.0, p[0], p[1], p[2], p[0] * p[0], p[1] * p[1], p[2] * p[2], p[0] * p[1],
            p[1] * p[2], p[2] * p[0];
        return result;
    }

    Eigen::Vector3d centre = Eigen::Vector3d::Zero();
    Eigen::Matrix3d toLocal = Eigen::Matrix3d::Identity();
};

/// The quadratic in x, y, z that fits D values at places best in the sense of least squares; where
/// the places are too few for one (three for each term are wanted) it is linear, or the mean.
template <int D>
class PatchPolynomial {
public:
    /// Zero everywhere.
    PatchPolynomial() = default;
    explicit PatchPolynomial(std::span<const PatchSample<D>> samples) : frame_(frameOf(samples)) {
        Normal normal = Normal::Zero();
        RightSide rightSide = RightSide::Zero();
        for (const PatchSample<D>& sample : samples) {
            const PatchFrame::Terms terms = frame_.terms(sample.place);
            const PatchFrame::Terms weighted = sample.weight * terms;
            // Column by column, as Eigen takes outer products of this size the slow way.
            for (int k = 0; k < kTerms; ++k) {
                normal.col(k) += terms[k] * weighted;
            }
            for (int k = 0; k < D; ++k) {
                rightSide.col(k) += sample.value[k] * weighted;
            }
        }
        (void)(solve<kTerms>(normal, rightSide, samples.size()) ||
               solve<kLinearTerms>(normal, rightSide, samples.size()) ||
               solve<1>(normal, rightSide, samples.size()));
    }

    Eigen::Matrix<double, D, 1> at(const Eigen::Vector3d& place) const {
        return coefficients_ * frame_.terms(place);
    }

private:
    static constexpr int kTerms = PatchFrame::kTerms;
    static constexpr int kLinearTerms = 4;
    using Normal = Eigen::Matrix<double, kTerms, kTerms>;
    using RightSide = Eigen::Matrix<double, kTerms, D>;

    static PatchFrame frameOf(std::span<const PatchSample<D>> samples) {
        const auto count = static_cast<double>(samples.size());
        Eigen::Vector3d centre = Eigen::Vector3d::Zero();
        for (const PatchSample<D>& sample : samples) {
            centre += sample.place / count;
        }
        Eigen::Matrix3d spread = Eigen::Matrix3d::Zero();
        for (const PatchSample<D>& sample : samples) {
            const Eigen::Vector3d offset = sample.place - centre;
            spread += offset * offset.transpose() / count;
        }
        return {centre, spread};
    }

    /// The polynomial of the first N terms; false where the samples cannot tell them apart.
    template <int N>
    bool solve(const Normal& normal, const RightSide& rightSide, std::size_t samples) {
        constexpr std::size_t kSamplesPerTerm = 3;
        constexpr double kSmallestPivot = 1e-9;  // over the largest
        if (N > 1 && samples < kSamplesPerTerm * N) {
            return false;
        }
        const Eigen::LDLT<Eigen::Matrix<double, N, N>> factors(
            normal.template topLeftCorner<N, N>());
        const Eigen::Matrix<double, N, 1> pivots = factors.vectorD();
        if (!(pivots.minCoeff() > kSmallestPivot * pivots.maxCoeff())) {
            return false;
        }
        coefficients_.template leftCols<N>() =
            factors.solve(rightSide.template topRows<N>()).transpose();
        return true;
    }

    PatchFrame frame_;
    Eigen::Matrix<double, D, kTerms> coefficients_ = Eigen::Matrix<double, D, kTerms>::Zero();
};

}  // namespace twinbench
