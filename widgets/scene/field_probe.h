#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/unit_system.h"
#include "simulation/point_locator.h"
#include "twin/study_result.h"

namespace twinbench {

/// Where points of space lie in the elements of a mesh. Never changes; for any thread.
class MeshLocator {
public:
    explicit MeshLocator(std::shared_ptr<const FeMesh> mesh);

    const FeMesh& mesh() const { return *mesh_; }
    /// The place of a point (metres, assembly frame) in a part of the mesh. A point outside, as on
    /// a coarser picture of the part, is taken to the part's surface.
    std::optional<MeshPoint> locate(std::uint32_t part, const Vec3& point) const;
    /// Where such a place is in space, metres.
    Vec3 position(const MeshPoint& place) const;
    /// Does for all parts what is else done when one is first asked about. Heavy, for a worker.
    void prepare() const;

private:
    std::shared_ptr<const FeMesh> mesh_;
    std::optional<PointLocator> locator_;  ///< none of an empty mesh
};

/// The values of a field at points of its mesh: from the shape functions of the elements, as curves
/// and the command line have them, not from the triangles that are drawn. Never changes; for any
/// thread.
class FieldProbe {
public:
    /// `numbers`: SI, components fastest.
    FieldProbe(std::shared_ptr<const MeshLocator> mesh, FieldInfo field, std::vector<float> numbers,
               UnitSystem units);
    /// What `minuend` has more than `subtrahend`, of the same field on the same mesh.
    static std::shared_ptr<const FieldProbe> difference(
        std::shared_ptr<const FieldProbe> minuend, std::shared_ptr<const FieldProbe> subtrahend);

    const FieldInfo& field() const { return field_; }
    /// In the displayed unit; of vectors their length, of tensors the largest principal value.
    std::optional<double> valueAt(std::uint32_t part, const Vec3& point) const;

private:
    double valueAt(const MeshPoint& place) const;

    std::shared_ptr<const MeshLocator> mesh_;
    FieldInfo field_;
    std::vector<float> numbers_;
    UnitSystem units_;
    Unit unit_;
    std::shared_ptr<const FieldProbe> subtrahend_;
    std::shared_ptr<const FieldProbe> minuend_;
};

}  // namespace twinbench
