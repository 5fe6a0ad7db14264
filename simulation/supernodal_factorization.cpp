#include "simulation/supernodal_factorization.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <cblas.h>

extern "C" void dpotrf_(const char* triangle, const int* size, double* values,
                        const int* leadingDimension, int* info);

namespace twinbench {

namespace {

// Columns of a panel and rows of a tile: large enough for the BLAS to run at speed, small enough to
// occupy all threads at the top of the elimination tree and to stop within some milliseconds.
constexpr std::int64_t kPanelColumns = 192;
constexpr std::int64_t kTileRows = 512;
// A pivot that elimination reduced to this share of its diagonal entry is rounding, not stiffness:
// of a body without hold it leaves some machine epsilons, while plates of 1:240 and rods of 1:100
// stay above 1e-6.
constexpr double kPivotLoss = 1e-12;

/// Some columns of a supernode.
struct Panel {
    std::size_t supernode;
    std::int64_t begin, end;
};

/// A supernode with rows among the columns of a later one, from `firstRow` of its own on.
struct Descendant {
    std::size_t supernode;
    std::int64_t firstRow;
};

/// Memory of one task.
struct Workspace {
    std::vector<std::int32_t> position;  // of a row within the supernode at work
    std::vector<double> update;
};

/// Hands out as many workspaces as there are tasks at a time.
class WorkspaceStore {
public:
    std::unique_ptr<Workspace> take() {
        const std::lock_guard lock(mutex_);
        if (idle_.empty()) {
            return std::make_unique<Workspace>();
        }
        auto workspace = std::move(idle_.back());
        idle_.pop_back();
        return workspace;
    }
    void giveBack(std::unique_ptr<Workspace> workspace) {
        const std::lock_guard lock(mutex_);
        idle_.push_back(std::move(workspace));
    }

private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<Workspace>> idle_;
};

std::size_t at(std::int64_t index) { return static_cast<std::size_t>(index); }

class Factorization {
public:
    Factorization(const SupernodePattern& pattern, const LowerTriangle& matrix,
                  std::span<double> values, const ThreadPool& pool, const TaskContext& context)
        : pattern_(pattern),
          matrix_(matrix),
          values_(values),
          pool_(pool),
          context_(context),
          diagonal_(at(pattern.columns())),
          failedColumn_(pattern.columns()) {
        findDescendants();
        findLevels();
    }

    Result<std::int64_t> run() {
        for (const auto& level : levels_) {
            computeLevel(level);
            if (auto go = context_.checkpoint(); !go) {
                return fail(go.error());
            }
            if (failedColumn_ < pattern_.columns()) {
                break;
            }
        }
        return failedColumn_.load();
    }

private:
    std::int64_t columnCount(std::size_t s) const {
        return pattern_.firstColumn[s + 1] - pattern_.firstColumn[s];
    }
    std::int64_t rowCount(std::size_t s) const {
        return pattern_.firstRow[s + 1] - pattern_.firstRow[s];
    }
    const std::int64_t* rowsOf(std::size_t s) const {
        return pattern_.rows.data() + pattern_.firstRow[s];
    }
    /// The entry in a row and a column of a supernode, both counted within it.
    double* entry(std::size_t s, std::int64_t row, std::int64_t column) {
        return values_.data() + pattern_.firstValue[s] + column * rowCount(s) + row;
    }
    bool isWide(std::size_t s) const { return columnCount(s) > kPanelColumns; }
    double work(std::size_t s) const {
        const auto rows = static_cast<double>(rowCount(s));
        return static_cast<double>(columnCount(s)) * rows * rows;
    }

    void findDescendants() {
        std::vector<std::size_t> supernodeOf(at(pattern_.columns()));
        for (std::size_t s = 0; s < pattern_.count(); ++s) {
            std::fill(supernodeOf.begin() + pattern_.firstColumn[s],
                      supernodeOf.begin() + pattern_.firstColumn[s + 1], s);
        }
        descendants_.resize(pattern_.count());
        for (std::size_t d = 0; d < pattern_.count(); ++d) {
            const std::int64_t* rows = rowsOf(d);
            std::size_t previous = d;
            for (std::int64_t row = columnCount(d); row < rowCount(d); ++row) {
                const std::size_t target = supernodeOf[at(rows[row])];
                if (target != previous) {
                    descendants_[target].push_back({d, row});
                    previous = target;
                }
            }
        }
    }

    /// Supernodes of one level do not depend on each other; costly ones come first.
    void findLevels() {
        std::vector<std::size_t> levelOf(pattern_.count(), 0);
        for (std::size_t s = 0; s < pattern_.count(); ++s) {
            for (const Descendant& descendant : descendants_[s]) {
                levelOf[s] = std::max(levelOf[s], levelOf[descendant.supernode] + 1);
            }
            levels_.resize(std::max(levels_.size(), levelOf[s] + 1));
            levels_[levelOf[s]].push_back(s);
            totalWork_ += work(s);
        }
        for (auto& level : levels_) {
            std::stable_sort(level.begin(), level.end(),
                             [this](std::size_t a, std::size_t b) { return work(a) > work(b); });
        }
    }

    void computeLevel(const std::vector<std::size_t>& level) {
        std::vector<Panel> panels;
        for (const std::size_t s : level) {
            for (std::int64_t begin = 0; begin < columnCount(s); begin += kPanelColumns) {
                panels.push_back({s, begin, std::min(begin + kPanelColumns, columnCount(s))});
            }
        }
        pool_.forBlocks(panels.size(), 1, [&](std::size_t first, std::size_t) {
            if (context_.stopRequested()) {
                return;
            }
            auto workspace = workspaces_.take();
            gather(panels[first], *workspace);
            workspaces_.giveBack(std::move(workspace));
            if (!isWide(panels[first].supernode) && factorizeDiagonal(panels[first])) {
                divideRows(panels[first], panels[first].end, rowCount(panels[first].supernode));
            }
        });
        for (const std::size_t s : level) {
            if (isWide(s)) {
                factorizeWide(s);
            }
            doneWork_ += work(s);
            context_.report(doneWork_ / totalWork_, "Factorising");
        }
    }

    /// The panel's share of the matrix, less what the descendants contribute to it.
    void gather(const Panel& panel, Workspace& workspace) {
        const std::size_t s = panel.supernode;
        const std::int64_t firstColumn = pattern_.firstColumn[s];
        workspace.position.resize(at(pattern_.columns()));
        for (std::int64_t row = panel.begin; row < rowCount(s); ++row) {
            workspace.position[at(rowsOf(s)[row])] = static_cast<std::int32_t>(row);
        }
        std::fill(entry(s, 0, panel.begin), entry(s, 0, panel.end), 0.0);
        for (std::int64_t column = panel.begin; column < panel.end; ++column) {
            const std::size_t number = at(firstColumn + column);
            for (auto k = at(matrix_.columnStart[number]); k < at(matrix_.columnStart[number + 1]);
                 ++k) {
                *entry(s, workspace.position[at(matrix_.rows[k])], column) += matrix_.values[k];
            }
            diagonal_[number] = *entry(s, column, column);
        }
        for (const Descendant& descendant : descendants_[s]) {
            if (context_.stopRequested()) {
                return;
            }
            subtract(descendant, panel, workspace);
        }
    }

    void subtract(const Descendant& descendant, const Panel& panel, Workspace& workspace) {
        const std::size_t s = panel.supernode;
        const std::size_t d = descendant.supernode;
        const std::int64_t firstColumn = pattern_.firstColumn[s];
        const std::int64_t* const rows = rowsOf(d);
        const std::int64_t* const end = rows + rowCount(d);
        const std::int64_t* const first =
            std::lower_bound(rows + descendant.firstRow, end, firstColumn + panel.begin);
        const std::int64_t* const last = std::lower_bound(first, end, firstColumn + panel.end);
        if (first == last) {
            return;
        }
        const auto height = static_cast<int>(end - first);
        const auto width = static_cast<int>(last - first);
        const auto stride = static_cast<int>(rowCount(d));
        const std::size_t size = at(end - first) * at(last - first);
        if (workspace.update.size() < size) {
            workspace.update.resize(size);
        }
        const double* const block = entry(d, first - rows, 0);
        double* const result = workspace.update.data();
        const auto depth = static_cast<int>(columnCount(d));
        cblas_dsyrk(CblasColMajor, CblasLower, CblasNoTrans, width, depth, 1.0, block, stride, 0.0,
                    result, height);
        if (height > width) {
            cblas_dgemm(CblasColMajor, CblasNoTrans, CblasTrans, height - width, width, depth, 1.0,
                        block + width, stride, block, stride, 0.0, result + width, height);
        }
        for (int j = 0; j < width; ++j) {
            double* const target = entry(s, 0, first[j] - firstColumn);
            const double* const update = result + at(j) * at(height);
            for (int i = j; i < height; ++i) {
                target[workspace.position[at(first[i])]] -= update[i];
            }
        }
    }

    /// L of the square on the diagonal. False if it is not positive definite.
    bool factorizeDiagonal(const Panel& panel) {
        const std::size_t s = panel.supernode;
        const auto size = static_cast<int>(panel.end - panel.begin);
        const auto stride = static_cast<int>(rowCount(s));
        int info = 0;
        dpotrf_("L", &size, entry(s, panel.begin, panel.begin), &stride, &info);
        std::int64_t good = info > 0 ? panel.begin + info - 1 : panel.end;
        for (std::int64_t column = panel.begin; column < good; ++column) {
            const double pivot = *entry(s, column, column);
            if (!(pivot * pivot > kPivotLoss * diagonal_[at(pattern_.firstColumn[s] + column)])) {
                good = column;
            }
        }
        if (good == panel.end) {
            return true;
        }
        const std::int64_t failed = pattern_.firstColumn[s] + good;
        std::int64_t known = failedColumn_.load();
        while (failed < known && !failedColumn_.compare_exchange_weak(known, failed)) {
        }
        return false;
    }

    /// Rows begin to end below the square of the panel: times its L^-T.
    void divideRows(const Panel& panel, std::int64_t begin, std::int64_t end) {
        if (begin == end) {
            return;
        }
        const std::size_t s = panel.supernode;
        const auto stride = static_cast<int>(rowCount(s));
        cblas_dtrsm(CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit,
                    static_cast<int>(end - begin), static_cast<int>(panel.end - panel.begin), 1.0,
                    entry(s, panel.begin, panel.begin), stride, entry(s, begin, panel.begin),
                    stride);
    }

    /// The dense factorisation of a gathered supernode of several panels, right-looking.
    void factorizeWide(std::size_t s) {
        for (std::int64_t begin = 0; begin < columnCount(s); begin += kPanelColumns) {
            const Panel panel{s, begin, std::min(begin + kPanelColumns, columnCount(s))};
            if (context_.stopRequested() || !factorizeDiagonal(panel)) {
                return;
            }
            pool_.forBlocks(at(rowCount(s) - panel.end), at(kTileRows),
                            [&](std::size_t first, std::size_t last) {
                                divideRows(panel, panel.end + static_cast<std::int64_t>(first),
                                           panel.end + static_cast<std::int64_t>(last));
                            });
            updateTrailing(panel);
            context_.report((doneWork_ + work(s) * static_cast<double>(panel.end) /
                                             static_cast<double>(columnCount(s))) /
                                totalWork_,
                            "Factorising");
        }
    }

    /// Subtracts the panel's part from all later columns of its supernode.
    void updateTrailing(const Panel& panel) {
        const std::size_t s = panel.supernode;
        struct Tile {
            std::int64_t rowBegin, rowEnd, columnBegin, columnEnd;
        };
        std::vector<Tile> tiles;
        for (std::int64_t column = panel.end; column < columnCount(s); column += kPanelColumns) {
            for (std::int64_t row = column; row < rowCount(s); row += kTileRows) {
                tiles.push_back({row, std::min(row + kTileRows, rowCount(s)), column,
                                 std::min(column + kPanelColumns, columnCount(s))});
            }
        }
        const auto stride = static_cast<int>(rowCount(s));
        pool_.forBlocks(tiles.size(), 1, [&](std::size_t first, std::size_t) {
            if (context_.stopRequested()) {
                return;
            }
            const Tile& tile = tiles[first];
            cblas_dgemm(CblasColMajor, CblasNoTrans, CblasTrans,
                        static_cast<int>(tile.rowEnd - tile.rowBegin),
                        static_cast<int>(tile.columnEnd - tile.columnBegin),
                        static_cast<int>(panel.end - panel.begin), -1.0,
                        entry(s, tile.rowBegin, panel.begin), stride,
                        entry(s, tile.columnBegin, panel.begin), stride, 1.0,
                        entry(s, tile.rowBegin, tile.columnBegin), stride);
        });
    }

    const SupernodePattern& pattern_;
    const LowerTriangle& matrix_;
    std::span<double> values_;
    const ThreadPool& pool_;
    const TaskContext& context_;
    std::vector<double> diagonal_;  // of the matrix
    std::vector<std::vector<Descendant>> descendants_;
    std::vector<std::vector<std::size_t>> levels_;
    WorkspaceStore workspaces_;
    std::atomic<std::int64_t> failedColumn_;
    double totalWork_ = 0.0;
    double doneWork_ = 0.0;
};

}  // namespace

Result<std::int64_t> factorizeSupernodes(const SupernodePattern& pattern,
                                         const LowerTriangle& matrix, std::span<double> values,
                                         const ThreadPool& pool, const TaskContext& context) {
    openblas_set_num_threads(1);
    return Factorization(pattern, matrix, values, pool, context).run();
}

}  // namespace twinbench
