#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "geometry/part_shape.h"

namespace twinbench {

/// The bounds of a box after a motion: exact if axes stay axes, else larger than what was in it.
Box3 placedBox(const Box3& box, const Placement& placement);

/// One occurrence of a product's shape in the assembly.
struct Part {
    std::string name;  ///< unique in the assembly
    std::string path;  ///< "Assembly/Module/Cell 3", unique
    std::optional<Colour> colour;
    std::shared_ptr<const PartShape> shape;  ///< never null
    Placement placement;                     ///< product frame -> assembly frame, metres

    /// Of the exact shape if unturned or turned by right angles, else of the tessellation and the
    /// bulge of the exact surface over it.
    Box3 box() const;
    Vec3 centroid() const;
};

/// A product occurrence in the tree: its parts are indices into Assembly::parts.
struct AssemblyNode {
    std::string name;
    std::vector<AssemblyNode> children;
    std::vector<std::uint32_t> parts;
};

/// What a STEP file holds: the tree of products, and the parts, one per occurrence of a solid.
/// A product without a solid is one part whose shape is not solid.
struct Assembly {
    std::string schema;  ///< as the file names it, for example "AUTOMOTIVE_DESIGN"
    std::string unit;    ///< the file's length unit: "mm", "m", "inch"
    AssemblyNode root;
    std::vector<Part> parts;
    Problems warnings;
};

/// A face of a part of an assembly.
struct FaceRef {
    std::uint32_t part = 0;
    std::uint32_t face = 0;
    friend auto operator<=>(const FaceRef&, const FaceRef&) = default;
};

/// An assembly to be placed in a larger one under a name (empty: the name it has).
struct PlacedAssembly {
    std::shared_ptr<const Assembly> assembly;
    std::string name;
    Placement placement;
};

/// Several files as one assembly, whose root has no name if there is more than one item. A path
/// begins with the name of its item; a part that is the whole of its file takes the item's name.
/// Names, paths and items that are equal get " [2]", " [3]" ... in order.
Assembly composeAssembly(const std::vector<PlacedAssembly>& items);

/// Gives equal names their suffixes " [2]", " [3]" ... in order, and equal paths likewise. A name
/// that occurs once stays as it is.
void makeNamesUnique(std::vector<Part>& parts);

void write(ArchiveWriter& archive, const Assembly& assembly);
/// Parts that shared a shape share it again. Errors: damaged data, also an index that points to
/// nothing.
Result<Assembly> readAssembly(std::span<const std::byte> bytes);

}  // namespace twinbench
