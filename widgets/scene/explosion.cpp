#include "widgets/scene/explosion.h"

#include <algorithm>
#include <utility>

namespace twinbench {

namespace {

Box3 boxOf(const std::vector<Box3>& boxes, const AssemblyNode& node) {
    Box3 box;
    for (const std::uint32_t part : node.parts) {
        box.add(boxes[part]);
    }
    for (const AssemblyNode& child : node.children) {
        box.add(boxOf(boxes, child));
    }
    return box;
}

/// Products that hold one thing only are no level: nothing parts there.
const AssemblyNode& branching(const AssemblyNode& node) {
    const AssemblyNode* at = &node;
    while (at->parts.empty() && at->children.size() == 1) {
        at = &at->children.front();
    }
    return *at;
}

int levelsOf(const AssemblyNode& node) {
    const AssemblyNode& at = branching(node);
    int deepest = 0;
    for (const AssemblyNode& child : at.children) {
        deepest = std::max(deepest, levelsOf(child));
    }
    const bool isOnePart = at.children.empty() && at.parts.size() == 1;
    return deepest + (isOnePart ? 0 : 1);
}

class Explosion {
public:
    Explosion(const AssemblyNode& root, const std::vector<Box3>& boxes, double share)
        : boxes_(boxes), progress_(share * levelsOf(root)), offsets_(boxes.size()) {
        move(root, 0, {});
    }
    std::vector<Vec3> take() { return std::move(offsets_); }

private:
    void move(const AssemblyNode& node, int level, const Vec3& by) {
        const AssemblyNode& at = branching(node);
        const Vec3 centre = boxOf(boxes_, at).centre();
        const double share = std::clamp(progress_ - level, 0.0, 1.0);
        const auto moved = [&](const Box3& box) {
            return box.isEmpty() ? by : by + share * (box.centre() - centre);
        };
        for (const std::uint32_t part : at.parts) {
            offsets_[part] = moved(boxes_[part]);
        }
        for (const AssemblyNode& child : at.children) {
            move(child, level + 1, moved(boxOf(boxes_, child)));
        }
    }

    const std::vector<Box3>& boxes_;
    double progress_;  ///< levels that have parted
    std::vector<Vec3> offsets_;
};

}  // namespace

std::vector<Vec3> explodedOffsets(const Assembly& assembly, const std::vector<Box3>& boxes,
                                  double share) {
    return share > 0.0 ? Explosion(assembly.root, boxes, share).take() : std::vector<Vec3>{};
}

}  // namespace twinbench
