#include "simulation/modal_covariance.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

#include <Eigen/Eigenvalues>

namespace twinbench {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

struct Instant {
    double frequency = 0.0;  // Hz
    double weight = 0.0;     // Hz
};

// Between points of the grid spectra and what is far from a resonance are nearly straight.
constexpr double kRatio = 1.15;

/// Ends of intervals: points of the spectrum, a geometric grid, and distances from each resonance
/// that double, in half widths of it.
std::vector<double> panels(const std::vector<ExcitedMode>& modes,
                           const AccelerationSpectrum& spectrum, double damping) {
    const double low = spectrum.frequencies.front();
    const double high = spectrum.frequencies.back();
    std::vector<double> ends = spectrum.frequencies;
    for (double f = low * kRatio; f < high; f *= kRatio) {
        ends.push_back(f);
    }
    for (const ExcitedMode& mode : modes) {
        ends.push_back(mode.frequency);
        for (double share = 0.5 * damping; share < 0.5; share *= 2.0) {
            ends.push_back(mode.frequency * (1.0 - share));
            ends.push_back(mode.frequency * (1.0 + share));
        }
    }
    std::erase_if(ends, [&](double f) { return f < low || f > high; });
    std::ranges::sort(ends);
    ends.erase(
        std::unique(ends.begin(), ends.end(), [](double a, double b) { return b - a < 1e-12 * b; }),
        ends.end());
    return ends;
}

std::vector<Instant> instants(const std::vector<double>& ends) {
    // Gauss's rule with eight points (Abramowitz and Stegun, table 25.4).
    constexpr std::array<double, 4> kPlaces = {0.183434642495650, 0.525532409916329,
                                               0.796666477413627, 0.960289856497536};
    constexpr std::array<double, 4> kWeights = {0.362683783378362, 0.313706645877887,
                                                0.222381034453374, 0.101228536290376};
    std::vector<Instant> points;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const double middle = 0.5 * (ends[i] + ends[i + 1]);
        const double half = 0.5 * (ends[i + 1] - ends[i]);
        for (std::size_t k = 0; k < kPlaces.size(); ++k) {
            for (const double sign : {-1.0, 1.0}) {
                points.push_back({middle + sign * half * kPlaces[k], half * kWeights[k]});
            }
        }
    }
    return points;
}

/// Sums over the frequencies of one excitation, a block of them at a time.
class Accumulation {
public:
    Accumulation(const std::vector<ExcitedMode>& modes, Index excitations, double damping,
                 ModalCovariance& sums)
        : modes_(modes), excitations_(excitations), damping_(damping), sums_(sums) {}

    void add(Index excitation, const AccelerationSpectrum& spectrum, const Instant* begin,
             const Instant* end) {
        const auto count = static_cast<Index>(end - begin);
        const auto modes = static_cast<Index>(modes_.size());
        // A column each of real and imaginary parts.
        MatrixXd motion = MatrixXd::Zero(modes + excitations_, 2 * count);
        MatrixXd base = MatrixXd::Zero(modes + 2 * excitations_, 2 * count);
        VectorXd frequencies(2 * count);
        for (Index i = 0; i < count; ++i) {
            const Instant& at = begin[i];
            const double root = std::sqrt(at.weight * spectrum.at(at.frequency));
            const double square = std::pow(2.0 * std::numbers::pi * at.frequency, 2);
            for (Index k = 0; k < modes; ++k) {
                const std::complex<double> q =
                    root *
                    coordinate(modes_[static_cast<std::size_t>(k)], excitation, at.frequency);
                motion(k, 2 * i) = q.real();
                motion(k, 2 * i + 1) = q.imag();
            }
            motion(modes + excitation, 2 * i) = root;
            base.block(0, 2 * i, modes + excitations_, 2) =
                -square * motion.block(0, 2 * i, modes + excitations_, 2);
            base(modes + excitations_ + excitation, 2 * i) = root;
            frequencies.segment<2>(2 * i).setConstant(at.frequency);
        }
        for (std::size_t n = 0; n < ModalCovariance::kOrders.size(); ++n) {
            const VectorXd scale =
                frequencies.array().pow(0.5 * ModalCovariance::kOrders[n]).matrix();
            const MatrixXd scaled = motion * scale.asDiagonal();
            sums_.motion[n].noalias() += scaled * scaled.transpose();
        }
        sums_.acceleration.noalias() += base * base.transpose();
    }

private:
    std::complex<double> coordinate(const ExcitedMode& mode, Index excitation,
                                    double frequency) const {
        const double own = 2.0 * std::numbers::pi * mode.frequency;
        const double omega = 2.0 * std::numbers::pi * frequency;
        return -mode.participation[static_cast<std::size_t>(excitation)] /
               std::complex<double>(own * own - omega * omega, 2.0 * damping_ * own * omega);
    }

    const std::vector<ExcitedMode>& modes_;
    Index excitations_;
    double damping_;
    ModalCovariance& sums_;
};

}  // namespace

Result<ModalCovariance> modalCovariance(const std::vector<ExcitedMode>& modes,
                                        const std::vector<AccelerationSpectrum>& spectra,
                                        double damping, const TaskContext& context) {
    constexpr std::size_t kBlock = 512;
    const auto excitations = static_cast<Index>(spectra.size());
    const Index size = static_cast<Index>(modes.size()) + excitations;
    ModalCovariance sums;
    sums.motion.fill(MatrixXd::Zero(size, size));
    sums.acceleration = MatrixXd::Zero(size + excitations, size + excitations);
    Accumulation accumulation(modes, excitations, damping, sums);
    for (Index e = 0; e < excitations; ++e) {
        const AccelerationSpectrum& spectrum = spectra[static_cast<std::size_t>(e)];
        const std::vector<Instant> points = instants(panels(modes, spectrum, damping));
        for (std::size_t first = 0; first < points.size(); first += kBlock) {
            if (auto go = context.checkpoint(); !go) {
                return fail(std::move(go.error()));
            }
            accumulation.add(e, spectrum, points.data() + first,
                             points.data() + std::min(points.size(), first + kBlock));
        }
    }
    return sums;
}

Eigen::MatrixXd factorOf(const Eigen::MatrixXd& covariance) {
    // Coordinates of very different sizes: each counts by its own.
    const VectorXd size = covariance.diagonal().cwiseMax(1e-300).cwiseSqrt();
    const VectorXd inverse = size.cwiseInverse();
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(inverse.asDiagonal() * covariance *
                                                        inverse.asDiagonal());
    const VectorXd& values = eigen.eigenvalues();
    constexpr double kRounding = 1e-13;
    const Index kept = (values.array() > kRounding * values.maxCoeff()).count();
    return size.asDiagonal() * eigen.eigenvectors().rightCols(kept) *
           values.tail(kept).cwiseSqrt().asDiagonal();
}

}  // namespace twinbench
