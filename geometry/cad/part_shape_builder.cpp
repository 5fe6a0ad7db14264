#include "geometry/cad/part_shape_builder.h"

#include "geometry/cad/part_shape_batch.h"

namespace twinbench {

namespace {

constexpr double kTessellated = 0.7;  // share of the progress range, by typical times

}  // namespace

Result<PartShape> buildPartShape(const TopoDS_Shape& shape, const TaskContext& context) {
    const ThreadPool pool(1);
    PartShapeBatch batch(pool);
    const auto data = batch.add(shape);
    if (auto done = batch.tessellate(context.share(0.0, kTessellated)); !done) {
        return fail(done.error());
    }
    if (auto done = batch.measure(context.share(kTessellated, 1.0)); !done) {
        return fail(done.error());
    }
    return std::move(*data);
}

}  // namespace twinbench
