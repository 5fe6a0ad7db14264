#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geometry/assembly.h"
#include "twin/edge_ref.h"
#include "twin/system_model.h"

namespace twinbench {

/// What an entity acts on, in the form that `resolveTarget` takes; none for those that act on
/// nothing.
std::optional<Json> targetValues(const Entity& entity);

/// Finds the parts and faces that patterns, selections and targets mean. What matches nothing is a
/// problem that names the nearest part. Keeps references to the model and the assembly.
class TargetResolver {
public:
    /// `gap` (metres) decides which faces touch.
    TargetResolver(const SystemModel& model, const Assembly& assembly, double gap)
        : model_(model), assembly_(assembly), gap_(gap) {}

    /// The parts that match one pattern or any of a list, ascending.
    Checked<std::vector<std::uint32_t>> parts(const Json& patterns,
                                              const std::string& object) const;
    /// The faces of a selection's name, of {"part", "where"}, or of a list of these, ascending.
    Checked<std::vector<FaceRef>> faces(const Json& target, const std::string& object) const;
    /// The edges that {"part", "between", "nearest"} means, or a list of it, ascending.
    Checked<std::vector<EdgeRef>> edges(const Json& target, const std::string& object) const;
    /// The places that {"part", "at"} means, or a list of it: the nearest of the parts' surfaces.
    Checked<std::vector<SurfacePoint>> points(const Json& target, const std::string& object) const;
    /// All faces of the parts.
    std::vector<FaceRef> facesOf(const std::vector<std::uint32_t>& parts) const;

private:
    Checked<std::vector<FaceRef>> matchingFaces(const Json& selection,
                                                const std::string& object) const;

    Checked<std::vector<EdgeRef>> matchingEdges(const Json& query, const std::string& object) const;
    Checked<SurfacePoint> surfacePoint(const Json& query, const std::string& object) const;

    const SystemModel& model_;
    const Assembly& assembly_;
    double gap_;
};

}  // namespace twinbench
