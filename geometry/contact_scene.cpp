#include "geometry/contact_scene.h"

#include <algorithm>
#include <unordered_map>

namespace twinbench {

ContactScene::ContactScene(const Assembly& assembly, const std::vector<std::uint32_t>& parts,
                           const ThreadPool& pool)
    : assembly_(assembly), surfaces_(assembly.parts.size()), boxes_(assembly.parts.size()) {
    std::unordered_map<const PartShape*, std::size_t> indexOf;
    std::vector<std::shared_ptr<const PartShape>> shapes;
    for (const std::uint32_t part : parts) {
        const auto& shape = assembly.parts[part].shape;
        if (shape->solid && !shape->tessellation.triangles.empty()) {
            parts_.push_back(part);
            if (indexOf.try_emplace(shape.get(), shapes.size()).second) {
                shapes.push_back(shape);
            }
        }
    }
    std::ranges::sort(parts_);
    std::vector<std::shared_ptr<const ContactSurface>> prepared(shapes.size());
    pool.forBlocks(shapes.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            prepared[i] = std::make_shared<const ContactSurface>(shapes[i]);
        }
    });
    for (const std::uint32_t part : parts_) {
        surfaces_[part] = prepared[indexOf.at(assembly.parts[part].shape.get())];
        boxes_[part] = assembly.parts[part].box().grown(surfaces_[part]->largestSag());
    }
}

Placement ContactScene::between(std::uint32_t from, std::uint32_t to) const {
    const Placement& target = placement(to);
    const Placement inverse = {transposed(target.rotation),
                               -(transposed(target.rotation) * target.translation)};
    return inverse.after(placement(from));
}

}  // namespace twinbench
