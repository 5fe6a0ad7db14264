#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <TopoDS_Shape.hxx>

#include "core/task_context.h"
#include "core/thread_pool.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// Turns shapes in millimetres into plain data, all at once on the threads of a pool, in two steps:
/// what a picture needs, then the rest. Results do not depend on the number of threads. An empty
/// shape gives empty data. Errors of both steps: Cancelled; Failed when the kernel gives up on a
/// shape, the first one by order.
class PartShapeBatch {
public:
    explicit PartShapeBatch(const ThreadPool& pool) : pool_(pool) {}

    /// The data, which the steps fill; colours are not touched.
    std::shared_ptr<PartShape> add(const TopoDS_Shape& shape);

    /// Fills in whether it is a solid, the boundary representation with its key, volume, boxes and
    /// the tessellation.
    Result<void> tessellate(const TaskContext& context);
    /// Fills in all the rest; after `tessellate`.
    Result<void> measure(const TaskContext& context);

private:
    struct Entry {
        TopoDS_Shape shape;
        std::shared_ptr<PartShape> data;
        std::vector<TopoDS_Shape> faces;
        std::optional<Error> error;
    };

    template <class Work>
    void forEachFace(const TaskContext& context, const Work& work);
    template <class Work>
    void forEachEntry(const std::vector<std::vector<std::size_t>>& groups, const Work& work);
    /// Each entry on its own, the largest first.
    std::vector<std::vector<std::size_t>> bySize() const;
    /// Entries that share edges, which tessellating changes, together.
    std::vector<std::vector<std::size_t>> dependentGroups() const;
    /// With the volume, which tells what is outside.
    static void encode(Entry& entry);
    Result<void> outcome(const TaskContext& context) const;

    const ThreadPool& pool_;
    std::vector<Entry> entries_;
};

}  // namespace twinbench
