#include "twin/active_attachment.h"
#include "twin/problem_list.h"

namespace twinbench {

namespace {

constexpr std::array<const char*, 3> kAxes = {"x", "y", "z"};

class StructuralLoadResolver {
public:
    StructuralLoadResolver(ResolveContext& context, StructuralModel& structural,
                           std::vector<PartTemperature>& partTemperatures)
        : context_(context), structural_(structural), partTemperatures_(partTemperatures) {}

    void add(const ActiveAttachment& attachment) {
        const std::string& model = attachment.model->id;
        if (model == "temperature") {
            partTemperatures_.push_back({attachment.parts, field(attachment, "value")});
        } else if (!addConstraint(attachment, model)) {
            addLoad(attachment, model);
        }
    }

private:
    Coefficient field(const ActiveAttachment& attachment, const char* id) {
        return context_.field(attachment.value(id), attachment.descriptor(id),
                              attachment.objectOf(id));
    }

    Coefficient fieldOrZero(const ActiveAttachment& attachment, const char* id) {
        return attachment.has(id) ? field(attachment, id) : Coefficient(0.0);
    }

    VectorCoefficient vector(const ActiveAttachment& attachment, const char* id) {
        return context_.fieldVector(attachment.value(id), attachment.descriptor(id),
                                    attachment.objectOf(id));
    }

    std::optional<Vec3> place(const ActiveAttachment& attachment) {
        if (!attachment.has("at")) {
            return std::nullopt;
        }
        return context_.place(attachment.value("at"), attachment.descriptor("at"),
                              attachment.objectOf("at"));
    }

    bool addConstraint(const ActiveAttachment& attachment, const std::string& model) {
        if (model == "fixed") {
            structural_.fixed.push_back({attachment.faces, attachment.lines});
        } else if (model == "support") {
            addSupport(attachment);
        } else if (model == "frictionless_support") {
            addNormalSupport(attachment);
        } else if (model == "symmetry") {
            requirePlanes(attachment);
            addNormalSupport(attachment);
        } else if (model == "elastic_support") {
            structural_.elasticSupports.push_back({attachment.faces,
                                                   fieldOrZero(attachment, "normal"),
                                                   fieldOrZero(attachment, "tangential")});
        } else if (model == "displacement") {
            addDisplacement(attachment);
        } else {
            return false;
        }
        return true;
    }

    void addLoad(const ActiveAttachment& attachment, const std::string& model) {
        if (model == "force") {
            structural_.forces.push_back({attachment.faces, force(attachment), attachment.lines});
        } else if (model == "remote_force") {
            addRemoteForce(attachment);
        } else if (model == "point_mass") {
            addPointMass(attachment);
        } else if (model == "pressure") {
            structural_.pressures.push_back({attachment.faces, field(attachment, "value")});
        } else if (model == "gravity") {
            structural_.gravity.push_back({vector(attachment, "vector")});
        } else if (model == "acceleration") {
            // What is accelerated feels as if it fell the other way.
            structural_.gravity.push_back({-vector(attachment, "vector")});
        } else if (model == "rotation") {
            addRotation(attachment);
        }
    }

    void addNormalSupport(const ActiveAttachment& attachment) {
        Support support;
        support.faces = attachment.faces;
        support.normal = true;
        structural_.supports.push_back(std::move(support));
    }

    void requirePlanes(const ActiveAttachment& attachment) {
        for (const PartFace& face : attachment.faces) {
            const std::uint32_t part = context_.parts[face.part].part;
            if (context_.assembly.parts[part].shape->faces[face.face].kind != SurfaceKind::Plane) {
                context_.problems.push_back(badInput(
                    "symmetry.not_plane", attachment.object, "Face {0} of '{1}' is not plane.",
                    {std::to_string(face.face), context_.partName(part)},
                    "Symmetry holds on planes only; a frictionless support takes any face."));
            }
        }
    }

    void addRemoteForce(const ActiveAttachment& attachment) {
        RemoteLoad load;
        load.faces = attachment.faces;
        load.place = place(attachment);
        if (attachment.has("vector")) {
            load.force = vector(attachment, "vector");
        }
        if (attachment.has("moment")) {
            load.moment = vector(attachment, "moment");
        }
        structural_.remoteLoads.push_back(std::move(load));
    }

    void addPointMass(const ActiveAttachment& attachment) {
        PointMass mass;
        mass.faces = attachment.faces;
        mass.place = place(attachment);
        mass.mass = context_.quantity(attachment.value("mass"), attachment.descriptor("mass"),
                                      attachment.objectOf("mass"));
        structural_.pointMasses.push_back(std::move(mass));
    }

    void addRotation(const ActiveAttachment& attachment) {
        Rotation rotation;
        rotation.parts = attachment.parts;
        rotation.place = place(attachment).value_or(Vec3{});
        rotation.axis = takeOr(readDirection(attachment.value("axis"), attachment.objectOf("axis")),
                               context_.problems);
        rotation.speed = field(attachment, "speed");
        if (rotation.speed.dependsOnPlace()) {
            context_.problems.push_back(badInput("rotation.speed", attachment.objectOf("speed"),
                                                 "The speed depends on the place.", {},
                                                 "A body turns with one speed; use t only."));
        }
        context_.key.add(rotation.axis.x).add(rotation.axis.y).add(rotation.axis.z);
        structural_.rotations.push_back(std::move(rotation));
    }

    void addSupport(const ActiveAttachment& attachment) {
        const auto axes = attachment.value("axes").get<std::string>();
        context_.key.add(axes);
        Support support;
        support.faces = attachment.faces;
        support.lines = attachment.lines;
        support.normal = axes == "normal";
        if (support.normal && !attachment.lines.empty()) {
            context_.problems.push_back(badInput("support.normal", attachment.object,
                                                 "Edges and points have no normal.", {},
                                                 "Hold them along x, y or z."));
        }
        if (!support.normal) {
            support.x = axes.find('x') != std::string::npos;
            support.y = axes.find('y') != std::string::npos;
            support.z = axes.find('z') != std::string::npos;
        }
        structural_.supports.push_back(std::move(support));
    }

    void addDisplacement(const ActiveAttachment& attachment) {
        PrescribedDisplacement displacement;
        displacement.faces = attachment.faces;
        displacement.lines = attachment.lines;
        for (std::size_t axis = 0; axis < kAxes.size(); ++axis) {
            if (attachment.has(kAxes[axis])) {
                displacement.components[axis] = field(attachment, kAxes[axis]);
            }
        }
        structural_.displacements.push_back(std::move(displacement));
    }

    VectorCoefficient force(const ActiveAttachment& attachment) {
        for (const char* id : {"vector", "total"}) {
            if (attachment.has(id)) {
                return vector(attachment, id);
            }
        }
        return VectorCoefficient({fieldOrZero(attachment, "x"), fieldOrZero(attachment, "y"),
                                  fieldOrZero(attachment, "z")});
    }

    ResolveContext& context_;
    StructuralModel& structural_;
    std::vector<PartTemperature>& partTemperatures_;
};

/// How long each list of constraints is.
std::array<std::size_t, 4> constraintCounts(const StructuralModel& model) {
    return {model.fixed.size(), model.supports.size(), model.displacements.size(),
            model.elasticSupports.size()};
}

}  // namespace

std::vector<LoadRange> resolveStructuralLoads(ResolveContext& context, StructuralModel& structural,
                                              std::vector<PartTemperature>& partTemperatures) {
    StructuralLoadResolver loads(context, structural, partTemperatures);
    std::vector<LoadRange> ranges;
    for (const ActiveAttachment& attachment : activeAttachments(context)) {
        const auto before = constraintCounts(structural);
        loads.add(attachment);
        const auto after = constraintCounts(structural);
        for (std::size_t list = 0; list < before.size(); ++list) {
            if (after[list] > before[list]) {
                ranges.push_back({attachment.entity->name, attachment.model->id, before[list],
                                  after[list] - before[list]});
            }
        }
    }
    return ranges;
}

}  // namespace twinbench
