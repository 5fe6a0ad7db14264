#include "simulation/cholesky_factor.h"

#include <atomic>
#include <chrono>
#include <future>
#include <utility>
#include <vector>

#include <cholmod.h>
#include <fmt/format.h>

#include "core/system_memory.h"

extern "C" void openblas_set_num_threads(int count);

namespace twinbench {

namespace {

using Clock = std::chrono::steady_clock;

// How often the calling thread looks for a stop while CHOLMOD works on another.
constexpr auto kWatchInterval = std::chrono::milliseconds(20);

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

cholmod_dense denseView(double* values, Eigen::Index size) {
    cholmod_dense view{};
    view.nrow = view.nzmax = view.d = static_cast<std::size_t>(size);
    view.ncol = 1;
    view.x = values;
    view.xtype = CHOLMOD_REAL;
    view.dtype = CHOLMOD_DOUBLE;
    return view;
}

}  // namespace

/// Owns CHOLMOD's workspace and factor. The long interface serves factors of more than 2^31
/// entries, and only it can be stopped: it looks at `blas_ok` after each call of the BLAS.
class CholeskyFactor::Impl {
public:
    explicit Impl(unsigned threads) : threads_(threads) {
        cholmod_l_start(&common_);
        common_.print = 0;
        common_.supernodal = CHOLMOD_SUPERNODAL;
        common_.nmethods = 1;
        common_.method[0].ordering = CHOLMOD_METIS;
        common_.postorder = 1;
        common_.final_ll = 1;
        common_.quick_return_if_not_posdef = 1;
    }
    ~Impl() {
        cholmod_l_free_dense(&solution_, &common_);
        cholmod_l_free_dense(&work_, &common_);
        cholmod_l_free_dense(&work2_, &common_);
        cholmod_l_free_factor(&factor_, &common_);
        cholmod_l_finish(&common_);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    Result<void> analyze(const SparseMatrix& matrix, const TaskContext& context) {
        UpperTriangle triangle(matrix);
        runWatched(context, 0.0, [&] { factor_ = cholmod_l_analyze(triangle.view(), &common_); });
        if (context.stopRequested()) {
            return fail(cancelled());
        }
        if (factor_ == nullptr) {
            return fail(outOfMemory(static_cast<double>(common_.memory_usage), availableMemory()));
        }
        forecast_.flops = common_.fl;
        forecast_.factorEntries = static_cast<double>(factor_->xsize);
        forecast_.bytes =
            8.0 * (static_cast<double>(factor_->xsize) + static_cast<double>(factor_->ssize) +
                   static_cast<double>(factor_->maxcsize)) +
            32.0 * static_cast<double>(triangle.view()->nzmax);
        return {};
    }

    Result<void> factorize(const SparseMatrix& matrix, std::uint64_t availableBytes,
                           const TaskContext& context) {
        if (forecast_.bytes > static_cast<double>(availableBytes)) {
            return fail(outOfMemory(forecast_.bytes, availableBytes));
        }
        UpperTriangle triangle(matrix);
        openblas_set_num_threads(1);
        runWatched(context, 1.0, [&] { cholmod_l_factorize(triangle.view(), factor_, &common_); });
        if (context.stopRequested()) {
            return fail(cancelled());
        }
        if (common_.status == CHOLMOD_OUT_OF_MEMORY) {
            return fail(outOfMemory(forecast_.bytes, availableMemory()));
        }
        if (common_.status == CHOLMOD_NOT_POSDEF || factor_->minor < factor_->n) {
            const auto* order = static_cast<const SuiteSparse_long*>(factor_->Perm);
            return fail(notPositiveDefinite(order[factor_->minor], matrix.rows()));
        }
        return {};
    }

    Result<void> solve(const Eigen::VectorXd& b, Eigen::VectorXd& x) {
        // CHOLMOD only reads the right side.
        cholmod_dense right = denseView(const_cast<double*>(b.data()), b.size());
        openblas_set_num_threads(1);
        if (!cholmod_l_solve2(CHOLMOD_A, factor_, &right, nullptr, &solution_, nullptr, &work_,
                              &work2_, &common_)) {
            return fail(outOfMemory(forecast_.bytes, availableMemory()));
        }
        x = Eigen::Map<const Eigen::VectorXd>(static_cast<const double*>(solution_->x), b.size());
        return {};
    }

    const CholeskyForecast& forecast() const { return forecast_; }

private:
    /// Runs a call of CHOLMOD on a thread of its own, so that this one can watch for a stop. The
    /// call ends before this function does.
    template <class Call>
    void runWatched(const TaskContext& context, double, const Call& call) {
        std::future<void> done = std::async(std::launch::async, call);
        while (done.wait_for(kWatchInterval) == std::future_status::timeout) {
            if (context.stopRequested()) {
                // Said again each time, because CHOLMOD resets the flag when it starts a phase.
                std::atomic_ref<int>(common_.blas_ok).store(0, std::memory_order_relaxed);
            }
        }
    }

    unsigned threads_;
    cholmod_common common_{};
    cholmod_factor* factor_ = nullptr;
    cholmod_dense* solution_ = nullptr;
    cholmod_dense* work_ = nullptr;
    cholmod_dense* work2_ = nullptr;
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
    auto impl = std::make_unique<Impl>(pool.threadCount());
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

}  // namespace twinbench
