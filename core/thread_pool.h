#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace twinbench {

/// The one pool of threads for our own loops. Blocks are fixed by the size of the work and never
/// by the number of threads, and sums are added in block order: results do not depend on the
/// thread count, bit for bit. A loop called from inside a loop runs on the calling thread.
class ThreadPool {
public:
    /// `threads` 0 means one per core. The calling thread takes part in each loop.
    explicit ThreadPool(unsigned threads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    unsigned threadCount() const;

    /// Calls work(begin, end) for consecutive blocks of at most `blockSize` of [0, count).
    /// Returns when all are done. `work` must not throw.
    void forBlocks(std::size_t count, std::size_t blockSize,
                   const std::function<void(std::size_t begin, std::size_t end)>& work) const;

    /// The sum of work(begin, end) over the blocks, added in block order.
    double sumBlocks(std::size_t count, std::size_t blockSize,
                     const std::function<double(std::size_t begin, std::size_t end)>& work) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace twinbench
