#include "simulation/cholesky_factor.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <cblas.h>
#include <cholmod.h>
#include <fmt/format.h>

#include "core/system_memory.h"
#include "simulation/nested_dissection.h"
#include "simulation/supernodal_factorization.h"

namespace twinbench {

namespace {

/// The upper triangle by columns, which by symmetry is the lower one by rows, with the 64-bit
/// indices of CHOLMOD's long interface. The view is valid as long as this object.
class UpperTriangle {
public:
    explicit UpperTriangle(const SparseMatrix& matrix) {
        const Eigen::Index size = matrix.rows();
        starts_.reserve(static_cast<std::size_t>(size) + 1);
        rows_.reserve(static_cast<std::size_t>(matrix.nonZeros() + size) / 2);
        values_.reserve(rows_.capacity());
        starts_.push_back(0);
        for (Eigen::Index column = 0; column < size; ++column) {
            for (SparseMatrix::InnerIterator entry(matrix, column); entry && entry.col() <= column;
                 ++entry) {
                rows_.push_back(entry.col());
                values_.push_back(entry.value());
            }
            starts_.push_back(static_cast<SuiteSparse_long>(rows_.size()));
        }
        view_.nrow = view_.ncol = static_cast<std::size_t>(size);
        view_.nzmax = rows_.size();
        view_.p = starts_.data();
        view_.i = rows_.data();
        view_.x = values_.data();
        view_.stype = 1;
        view_.itype = CHOLMOD_LONG;
        view_.xtype = CHOLMOD_REAL;
        view_.dtype = CHOLMOD_DOUBLE;
        view_.sorted = 1;
        view_.packed = 1;
    }
    UpperTriangle(const UpperTriangle&) = delete;
    UpperTriangle& operator=(const UpperTriangle&) = delete;

    cholmod_sparse* view() { return &view_; }

private:
    std::vector<SuiteSparse_long> starts_;
    std::vector<SuiteSparse_long> rows_;
    std::vector<double> values_;
    cholmod_sparse view_{};
};

Error outOfMemory(double bytes, std::uint64_t available) {
    return failure("solver.out_of_memory", "linear system",
                   "The Cholesky factor needs {0} GB of memory, {1} GB are available.",
                   {fmt::format("{:.1f}", bytes / 1e9),
                    fmt::format("{:.1f}", static_cast<double>(available) / 1e9)},
                   "Choose a coarser mesh, or conjugate gradients as the solver.");
}

/// Of columns that follow each other. CHOLMOD only reads a right side.
cholmod_dense denseView(const double* values, Eigen::Index size, Eigen::Index columns) {
    cholmod_dense view{};
    view.nrow = view.d = static_cast<std::size_t>(size);
    view.ncol = static_cast<std::size_t>(columns);
    view.nzmax = view.nrow * view.ncol;
    view.x = const_cast<double*>(values);
    view.xtype = CHOLMOD_REAL;
    view.dtype = CHOLMOD_DOUBLE;
    return view;
}

void startCommon(cholmod_common& common) {
    cholmod_l_start(&common);
    common.print = 0;
    common.supernodal = CHOLMOD_SUPERNODAL;
    common.nmethods = 1;
    common.method[0].ordering = CHOLMOD_GIVEN;
    common.postorder = 1;
}

/// What substitutions with a factor need beside it. One thread at a time.
class Substitution {
public:
    Substitution() { startCommon(common_); }
    ~Substitution() {
        cholmod_l_free_dense(&solution_, &common_);
        cholmod_l_free_dense(&work_, &common_);
        cholmod_l_free_dense(&work2_, &common_);
        cholmod_l_finish(&common_);
    }
    Substitution(const Substitution&) = delete;
    Substitution& operator=(const Substitution&) = delete;

    /// Columns of so many numbers from `b` to `x`, which may be the same, by the systems of CHOLMOD
    /// one after the other. False if memory runs out.
    bool solve(cholmod_factor* factor, std::span<const int> systems, const double* b,
               Eigen::Index size, Eigen::Index columns, double* x) {
        for (const int system : systems) {
            cholmod_dense right = denseView(b, size, columns);
            if (!cholmod_l_solve2(system, factor, &right, nullptr, &solution_, nullptr, &work_,
                                  &work2_, &common_)) {
                return false;
            }
            const auto* solved = static_cast<const double*>(solution_->x);
            std::copy(solved, solved + size * columns, x);
            b = x;
        }
        return true;
    }

private:
    cholmod_common common_{};
    cholmod_dense* solution_ = nullptr;
    cholmod_dense* work_ = nullptr;
    cholmod_dense* work2_ = nullptr;
};

}  // namespace

/// Owns CHOLMOD's workspace and factor. CHOLMOD analyses and solves; the numeric
/// factorisation is our own, because CHOLMOD's cannot be stopped and its rounding depends on the
/// number of threads. The long interface serves factors of more than 2^31 entries.
class CholeskyFactor::Impl {
public:
    explicit Impl(const ThreadPool& pool) : pool_(pool) { startCommon(common_); }
    ~Impl() {
        cholmod_l_free_factor(&factor_, &common_);
        cholmod_l_finish(&common_);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    Result<void> analyze(const SparseMatrix& matrix, const TaskContext& context) {
        context.report(0.0, "Analysing the system");
        const auto order = nestedDissection(matrix, context);
        if (!order) {
            return fail(order.error());
        }
        std::vector<SuiteSparse_long> permutation(order->begin(), order->end());
        UpperTriangle triangle(matrix);
        factor_ = cholmod_l_analyze_p(triangle.view(), permutation.data(), nullptr, 0, &common_);
        if (factor_ == nullptr) {
            return fail(outOfMemory(static_cast<double>(common_.memory_usage), availableMemory()));
        }
        forecast_.flops = common_.fl;
        forecast_.factorEntries = static_cast<double>(factor_->xsize);
        // The factor, and two copies of the matrix with 16 bytes per entry.
        forecast_.bytes =
            8.0 * (static_cast<double>(factor_->xsize) + static_cast<double>(factor_->ssize)) +
            32.0 * static_cast<double>(triangle.view()->nzmax);
        return context.checkpoint();
    }

    Result<void> factorize(const SparseMatrix& matrix, std::uint64_t availableBytes,
                           const TaskContext& context) {
        if (forecast_.bytes > static_cast<double>(availableBytes)) {
            return fail(outOfMemory(forecast_.bytes, availableBytes));
        }
        UpperTriangle triangle(matrix);
        // The transpose of the permuted upper triangle is the lower one.
        std::unique_ptr<cholmod_sparse, SparseDeleter> lower(
            cholmod_l_ptranspose(triangle.view(), 2, static_cast<SuiteSparse_long*>(factor_->Perm),
                                 nullptr, 0, &common_),
            SparseDeleter{&common_});
        if (lower == nullptr ||
            !cholmod_l_change_factor(CHOLMOD_REAL, true, true, true, true, factor_, &common_)) {
            return fail(outOfMemory(forecast_.bytes, availableMemory()));
        }
        const auto failedColumn =
            factorizeSupernodes(pattern(), columnsOf(*lower), values(), pool_, context);
        if (!failedColumn) {
            return fail(failedColumn.error());
        }
        if (*failedColumn < matrix.rows()) {
            const auto* order = static_cast<const SuiteSparse_long*>(factor_->Perm);
            return fail(notPositiveDefinite(order[*failedColumn], matrix.rows()));
        }
        return {};
    }

    Result<void> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x) {
        x.resize(b.size());
        return solve(kWhole, b.data(), b.size(), 1, x.data());
    }

    Result<void> solve(std::span<const int> systems, const Eigen::MatrixXd& b, Eigen::MatrixXd& x) {
        x.resize(b.rows(), b.cols());
        return solve(systems, b.data(), b.rows(), b.cols(), x.data());
    }

    static constexpr std::array<int, 1> kWhole = {CHOLMOD_A};
    static constexpr std::array<int, 2> kLowerHalf = {CHOLMOD_P, CHOLMOD_L};
    static constexpr std::array<int, 2> kUpperHalf = {CHOLMOD_Lt, CHOLMOD_Pt};

    const CholeskyForecast& forecast() const { return forecast_; }

private:
    /// Groups of columns go to the threads; their size is fixed, so that rounding is, too.
    Result<void> solve(std::span<const int> systems, const double* b, Eigen::Index size,
                       Eigen::Index columns, double* x) {
        constexpr std::size_t kGroup = 4;
        const auto count = static_cast<std::size_t>(columns);
        while (kGroup * substitutions_.size() < count) {
            substitutions_.push_back(std::make_unique<Substitution>());
        }
        openblas_set_num_threads(1);
        std::atomic<bool> isSolved = true;
        pool_.forBlocks(count, kGroup, [&](std::size_t begin, std::size_t end) {
            const auto offset = static_cast<Eigen::Index>(begin) * size;
            if (!substitutions_[begin / kGroup]->solve(factor_, systems, b + offset, size,
                                                       static_cast<Eigen::Index>(end - begin),
                                                       x + offset)) {
                isSolved = false;
            }
        });
        return isSolved ? Result<void>{} : fail(outOfMemory(forecast_.bytes, availableMemory()));
    }

    struct SparseDeleter {
        cholmod_common* common;
        void operator()(cholmod_sparse* matrix) const { cholmod_l_free_sparse(&matrix, common); }
    };

    SupernodePattern pattern() const {
        const std::size_t count = factor_->nsuper + 1;
        return {{static_cast<const SuiteSparse_long*>(factor_->super), count},
                {static_cast<const SuiteSparse_long*>(factor_->pi), count},
                {static_cast<const SuiteSparse_long*>(factor_->px), count},
                {static_cast<const SuiteSparse_long*>(factor_->s), factor_->ssize}};
    }
    std::span<double> values() const { return {static_cast<double*>(factor_->x), factor_->xsize}; }
    static LowerTriangle columnsOf(const cholmod_sparse& matrix) {
        return {{static_cast<const SuiteSparse_long*>(matrix.p), matrix.ncol + 1},
                {static_cast<const SuiteSparse_long*>(matrix.i), matrix.nzmax},
                {static_cast<const double*>(matrix.x), matrix.nzmax}};
    }

    const ThreadPool& pool_;
    cholmod_common common_{};
    cholmod_factor* factor_ = nullptr;
    std::vector<std::unique_ptr<Substitution>> substitutions_;
    CholeskyForecast forecast_;
};

Error notPositiveDefinite(Eigen::Index unknown, Eigen::Index size) {
    return failure("solver.not_positive_definite", "linear system",
                   "The system matrix is not positive definite (unknown {0} of {1}).",
                   {std::to_string(unknown), std::to_string(size)},
                   "Check that each part is held or connected, and that its properties are "
                   "positive.");
}

CholeskyFactor::CholeskyFactor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
CholeskyFactor::~CholeskyFactor() = default;
CholeskyFactor::CholeskyFactor(CholeskyFactor&&) noexcept = default;
CholeskyFactor& CholeskyFactor::operator=(CholeskyFactor&&) noexcept = default;

Result<CholeskyFactor> CholeskyFactor::analyze(const SparseMatrix& matrix, const ThreadPool& pool,
                                               const TaskContext& context) {
    auto impl = std::make_unique<Impl>(pool);
    if (auto done = impl->analyze(matrix, context); !done) {
        return fail(done.error());
    }
    return CholeskyFactor(std::move(impl));
}

const CholeskyForecast& CholeskyFactor::forecast() const { return impl_->forecast(); }

Result<void> CholeskyFactor::factorize(const SparseMatrix& matrix, std::uint64_t availableBytes,
                                       const TaskContext& context) {
    return impl_->factorize(matrix, availableBytes, context);
}

Result<void> CholeskyFactor::solve(const Eigen::VectorXd& b, Eigen::VectorXd& x) {
    return impl_->solve(b, x);
}

Result<void> CholeskyFactor::solve(const Eigen::MatrixXd& b, Eigen::MatrixXd& x) {
    return impl_->solve(Impl::kWhole, b, x);
}

Result<void> CholeskyFactor::solveLower(const Eigen::MatrixXd& b, Eigen::MatrixXd& y) {
    return impl_->solve(Impl::kLowerHalf, b, y);
}

Result<void> CholeskyFactor::solveUpper(const Eigen::MatrixXd& y, Eigen::MatrixXd& x) {
    return impl_->solve(Impl::kUpperHalf, y, x);
}

}  // namespace twinbench
