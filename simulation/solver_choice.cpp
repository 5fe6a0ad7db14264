#include "simulation/solver_choice.h"

#include <cmath>

namespace twinbench {

namespace {

// All constants were fitted to CPU times of one core of a 2-core AMD EPYC virtual machine
// (AVX2, OpenBLAS 0.3.21, CHOLMOD 3.0.14) for steel boxes of quadratic tetrahedra between
// 87,000 and 174,000 unknowns, cubes and plates of 1:60 to 1:240, and their linear spaces.

// p-multigrid needs 14 to 18 iterations on compact bodies; thin ones are noticed on the way.
constexpr double kUsualIterations = 16.0;
// Passes over the matrix per iteration: one of conjugate gradients, six of the V-cycle, which are
// in single precision.
constexpr double kPassesPerIteration = 4.0;
constexpr double kBytesPerSecond = 1.1e10;
// A solution reads a factor twice, 8 bytes per entry; its rows are read as vectors are written.
constexpr double kBytesPerFactorEntry = 16.0;
// Lanczos' steps and the Galerkin product, per entry of the matrix.
constexpr double kIterativeSetupPerEntry = 1.5e-8;

// Dense operations of the supernodes, and what moves entries between them.
constexpr double kFlopsPerSecond = 4.25e10;
constexpr double kSecondsPerFactorEntry = 2.3e-8;
// Nested dissection and symbolic factorisation, per entry of the matrix.
constexpr double kAnalysisPerEntry = 1.5e-7;

// Growth of the factorisation with the number of unknowns from the linear to the quadratic space
// of one mesh: measured 72 to 75 for cubes (ratio 7.5), 32 for plates (ratio 6).
constexpr double kFlopsExponent = 2.1;
constexpr double kEntriesExponent = 1.45;

double factorSeconds(const CholeskyForecast& forecast) {
    return forecast.flops / kFlopsPerSecond + forecast.factorEntries * kSecondsPerFactorEntry;
}

double substitutionSeconds(const CholeskyForecast& forecast) {
    return forecast.factorEntries * kBytesPerFactorEntry / kBytesPerSecond;
}

}  // namespace

double IterativeCost::total() const { return setup + kUsualIterations * iteration; }

IterativeCost predictIterative(const SystemMatrix& matrix, const CholeskyForecast& coarse) {
    const double entries = matrix.nonZeros();
    IterativeCost cost;
    cost.setup = entries * kIterativeSetupPerEntry + factorSeconds(coarse);
    cost.iteration =
        kPassesPerIteration * matrix.bytes() / kBytesPerSecond + substitutionSeconds(coarse);
    return cost;
}

DirectCost predictDirect(const SystemMatrix& matrix, const CholeskyForecast& forecast,
                         bool isAnalysed) {
    const double entries = matrix.nonZeros();
    DirectCost cost;
    cost.setup = (isAnalysed ? 0.0 : entries * kAnalysisPerEntry) + factorSeconds(forecast);
    // The solution and one step of refinement.
    cost.solve = 2.0 * (substitutionSeconds(forecast) + matrix.bytes() / kBytesPerSecond);
    return cost;
}

CholeskyForecast extrapolateForecast(const CholeskyForecast& coarse, Eigen::Index unknowns,
                                     Eigen::Index coarseUnknowns) {
    const double ratio = static_cast<double>(unknowns) / static_cast<double>(coarseUnknowns);
    CholeskyForecast result;
    result.flops = coarse.flops * std::pow(ratio, kFlopsExponent);
    result.factorEntries = coarse.factorEntries * std::pow(ratio, kEntriesExponent);
    result.bytes = 8.0 * result.factorEntries;
    return result;
}

}  // namespace twinbench
