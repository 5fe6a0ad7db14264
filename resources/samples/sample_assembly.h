#pragma once

#include <optional>
#include <string>

#include "resources/samples/solid_recipe.h"

namespace twinbench::samples {

/// "Bolt 3" for "Bolt" and 3.
inline std::string numbered(const char* name, int number) {
    return std::string(name) + ' ' + std::to_string(number);
}

/// An assembly in the making. The first part that cannot be built is the error of the whole, so
/// that the generators need not look at each.
class SampleAssembly {
public:
    using ProductId = AssemblyBuilder::ProductId;

    ProductId part(const std::string& name, const SolidRecipe& recipe, const Colour& colour);
    ProductId assembly(const std::string& name) { return builder_.addAssembly(name); }

    void colourFace(ProductId part, const Vec3& nearestTo, const Colour& colour) {
        builder_.colourFace(part, nearestTo, colour);
    }
    /// An occurrence named `name`; empty: as its product.
    void place(ProductId parent, ProductId child, const Placement& placement,
               const std::string& name = {}) {
        builder_.addOccurrence(parent, child, placement, name);
    }
    void placeAt(ProductId parent, ProductId child, const Vec3& position,
                 const std::string& name = {}) {
        place(parent, child, Placement{kIdentity3, position}, name);
    }

    /// Empty again afterwards.
    Result<AssemblyBuilder> result();

private:
    AssemblyBuilder builder_;
    std::optional<Error> error_;
};

}  // namespace twinbench::samples
