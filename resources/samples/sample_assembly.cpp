#include "resources/samples/sample_assembly.h"

namespace twinbench::samples {

SampleAssembly::ProductId SampleAssembly::part(const std::string& name, const SolidRecipe& recipe,
                                               const Colour& colour) {
    const Result<Solid>& solid = recipe.result();
    if (!solid) {
        if (!error_) {
            error_ = solid.error();
            error_->object = name;
        }
        return 0;
    }
    return builder_.addPart(name, {*solid}, colour);
}

Result<AssemblyBuilder> SampleAssembly::result() {
    if (error_) {
        return fail(*error_);
    }
    return std::exchange(builder_, {});
}

}  // namespace twinbench::samples
