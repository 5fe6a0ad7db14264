#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/task_context.h"
#include "geometry/part_shape.h"

namespace twinbench {

/// Which edges of a solid a fillet or chamfer works on.
class EdgeSelection {
public:
    static EdgeSelection all();
    /// Straight edges parallel to a direction, within 0.1 degree.
    static EdgeSelection along(const Vec3& direction);
    /// All edges of the face nearest to a point.
    static EdgeSelection ofFaceNear(const Vec3& point);
    /// The one edge nearest to a point.
    static EdgeSelection near(const Vec3& point);

    enum class Kind { All, Along, OfFaceNear, Near };
    Kind kind() const { return kind_; }
    const Vec3& vector() const { return vector_; }

private:
    EdgeSelection(Kind kind, const Vec3& vector) : kind_(kind), vector_(vector) {}
    Kind kind_;
    Vec3 vector_;
};

/// An exact solid, built by constructive geometry. A value: operations give new solids, copies
/// are cheap. All lengths in metres. Operations fail with the kernel's reason (kind Failed) or
/// with the argument that is out of range (kind BadInput). Needs the target twinbench_cad.
class Solid {
public:
    /// One corner in the origin, the others towards positive axes.
    static Result<Solid> box(const Vec3& size);
    /// Axis +z, the base's centre in the origin.
    static Result<Solid> cylinder(double radius, double height);
    /// Axis +z; one of the radii may be zero.
    static Result<Solid> cone(double baseRadius, double topRadius, double height);
    /// Centre in the origin.
    static Result<Solid> sphere(double radius);

    /// The tool may cut through, but one connected solid must be left.
    Result<Solid> cut(const Solid& tool) const { return cut(std::vector{tool}); }
    /// All at once, which for many tools is several times faster than one after the other. Tools
    /// may overlap. Without any, the solid itself.
    Result<Solid> cut(const std::vector<Solid>& tools) const;
    /// Faces that continue each other are merged. The result must be one connected solid.
    Result<Solid> fuse(const Solid& other) const { return fuse(std::vector{other}); }
    /// All at once, as above.
    Result<Solid> fuse(const std::vector<Solid>& others) const;
    Result<Solid> fillet(double radius, const EdgeSelection& edges) const;
    /// A symmetric chamfer that takes `size` off both faces of each edge.
    Result<Solid> chamfer(double size, const EdgeSelection& edges) const;

    Solid placed(const Placement& placement) const;
    Solid moved(const Vec3& by) const;

    struct Impl;
    explicit Solid(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
    const Impl& impl() const { return *impl_; }

private:
    std::shared_ptr<const Impl> impl_;  // never null
};

/// The plain data of a solid: exact properties, recognised faces, tessellation.
Result<PartShape> toPartShape(const Solid& solid, const TaskContext& context = TaskContext());

/// Builds an assembly of products (parts and sub-assemblies, each used any number of times) and
/// writes it as STEP AP242 in millimetres.
class AssemblyBuilder {
public:
    using ProductId = std::size_t;

    /// A product of one or more solids.
    ProductId addPart(std::string name, std::vector<Solid> solids,
                      std::optional<Colour> colour = std::nullopt);
    /// Colours the face of a part that is nearest to a point of the product's frame.
    void colourFace(ProductId part, const Vec3& nearestTo, const Colour& colour);
    /// An empty product that holds occurrences of others.
    ProductId addAssembly(std::string name);
    /// Places `child` in `assembly`. The name is the occurrence's; empty: that of the product. The
    /// colour, if any, is used instead of the product's own.
    void addOccurrence(ProductId assembly, ProductId child, const Placement& placement,
                       std::string name = {}, std::optional<Colour> colour = std::nullopt);

    /// Errors: BadInput when a product holds itself; Failed when the file cannot be written.
    Result<void> writeStep(const std::filesystem::path& file) const;

private:
    struct FaceColour {
        Vec3 nearestTo;
        Colour colour;
    };
    struct Occurrence {
        ProductId child = 0;
        Placement placement;
        std::string name;
        std::optional<Colour> colour;
    };
    struct Product {
        std::string name;
        bool assembly = false;
        std::vector<Solid> solids;
        std::optional<Colour> colour;
        std::vector<FaceColour> faceColours;
        std::vector<Occurrence> occurrences;
    };
    friend class StepWriter;
    bool holdsItself() const;

    std::vector<Product> products_;
};

/// Rotation about an axis through the origin by an angle in radians (right-hand rule).
Mat3 rotation(const Vec3& axis, double angle);

}  // namespace twinbench
