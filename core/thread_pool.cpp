#include "core/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace twinbench {

namespace {

/// One call of forBlocks; lives on the stack of the calling thread until every helper has left.
struct Loop {
    std::size_t count;
    std::size_t blockSize;
    std::size_t blocks;
    const std::function<void(std::size_t, std::size_t)>* work;
    std::atomic<std::size_t> nextBlock{0};
    std::atomic<bool> hasFailed{false};
    std::exception_ptr exception{};  // the first
    std::size_t helpers = 0;         // guarded by the pool's mutex

    bool hasBlocksLeft() const { return nextBlock.load(std::memory_order_relaxed) < blocks; }
    void runBlocks() {
        while (true) {
            const std::size_t block = nextBlock.fetch_add(1, std::memory_order_relaxed);
            if (block >= blocks) {
                return;
            }
            const std::size_t begin = block * blockSize;
            try {
                (*work)(begin, std::min(begin + blockSize, count));
            } catch (...) {
                // Only for want of memory: better the calling thread's problem than the end.
                nextBlock.store(blocks, std::memory_order_relaxed);
                if (!hasFailed.exchange(true)) {
                    exception = std::current_exception();
                }
            }
        }
    }
    /// Call when every helper has left.
    void rethrow() const {
        if (exception) {
            std::rethrow_exception(exception);
        }
    }
};

// Whether this thread is inside a loop of any pool. A nested loop that waited for helpers busy in
// the outer one could not gain anything, so it runs where it is.
thread_local bool insideLoop = false;

struct InsideLoop {
    InsideLoop() { insideLoop = true; }
    ~InsideLoop() { insideLoop = false; }
};

}  // namespace

struct ThreadPool::Impl {
    explicit Impl(unsigned threads) {
        for (unsigned i = 1; i < threads; ++i) {
            workers.emplace_back([this] { help(); });
        }
    }

    ~Impl() {
        {
            const std::lock_guard lock(mutex);
            assert(loops.empty());
            stopping = true;
        }
        workArrived.notify_all();
        for (std::thread& worker : workers) {
            worker.join();
        }
    }

    /// What a worker thread does all its life.
    void help() {
        const InsideLoop mark;
        std::unique_lock lock(mutex);
        while (true) {
            Loop* loop = nullptr;
            workArrived.wait(lock, [&] { return stopping || (loop = openLoop()) != nullptr; });
            if (stopping) {
                return;
            }
            ++loop->helpers;
            lock.unlock();
            loop->runBlocks();
            lock.lock();
            if (--loop->helpers == 0) {
                helperLeft.notify_all();
            }
        }
    }

    /// A loop with blocks left; the mutex is held.
    Loop* openLoop() {
        const auto found = std::find_if(loops.begin(), loops.end(),
                                        [](const Loop* loop) { return loop->hasBlocksLeft(); });
        return found == loops.end() ? nullptr : *found;
    }

    void run(Loop& loop) {
        {
            const std::lock_guard lock(mutex);
            loops.push_back(&loop);
        }
        workArrived.notify_all();
        {
            const InsideLoop mark;
            loop.runBlocks();
        }
        std::unique_lock lock(mutex);
        std::erase(loops, &loop);
        helperLeft.wait(lock, [&] { return loop.helpers == 0; });
    }

    std::mutex mutex;
    std::condition_variable workArrived;
    std::condition_variable helperLeft;
    std::vector<Loop*> loops;  // those being run; several threads may call at the same time
    bool stopping = false;
    std::vector<std::thread> workers;
};

ThreadPool::ThreadPool(unsigned threads)
    : impl_(std::make_unique<Impl>(
          threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency()))) {}

ThreadPool::~ThreadPool() = default;

unsigned ThreadPool::threadCount() const {
    return static_cast<unsigned>(impl_->workers.size()) + 1;
}

void ThreadPool::forBlocks(std::size_t count, std::size_t blockSize,
                           const std::function<void(std::size_t, std::size_t)>& work) const {
    assert(blockSize > 0);
    if (count == 0) {
        return;
    }
    const std::size_t blocks = (count - 1) / blockSize + 1;
    Loop loop{count, blockSize, blocks, &work};
    if (blocks == 1 || insideLoop || impl_->workers.empty()) {
        loop.runBlocks();
    } else {
        impl_->run(loop);
    }
    loop.rethrow();
}

double ThreadPool::sumBlocks(std::size_t count, std::size_t blockSize,
                             const std::function<double(std::size_t, std::size_t)>& work) const {
    assert(blockSize > 0);
    if (count == 0) {
        return 0.0;
    }
    std::vector<double> sums((count - 1) / blockSize + 1);
    forBlocks(count, blockSize, [&](std::size_t begin, std::size_t end) {
        sums[begin / blockSize] = work(begin, end);
    });
    double total = 0.0;
    for (const double sum : sums) {
        total += sum;
    }
    return total;
}

}  // namespace twinbench
