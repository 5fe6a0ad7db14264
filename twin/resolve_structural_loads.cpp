#include "twin/active_attachment.h"

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
        if (model == "fixed") {
            structural_.fixed.push_back({attachment.faces});
        } else if (model == "support") {
            addSupport(attachment);
        } else if (model == "displacement") {
            addDisplacement(attachment);
        } else if (model == "force") {
            structural_.forces.push_back({attachment.faces, force(attachment)});
        } else if (model == "pressure") {
            structural_.pressures.push_back({attachment.faces, field(attachment, "value")});
        } else if (model == "gravity") {
            structural_.gravity.push_back({vector(attachment, "vector")});
        } else if (model == "acceleration") {
            // What is accelerated feels as if it fell the other way.
            structural_.gravity.push_back({Vec3{} - vector(attachment, "vector")});
        } else if (model == "temperature") {
            partTemperatures_.push_back({attachment.parts, field(attachment, "value")});
        }
    }

private:
    Coefficient field(const ActiveAttachment& attachment, const char* id) {
        return context_.field(attachment.value(id), attachment.descriptor(id),
                              attachment.objectOf(id));
    }

    Vec3 vector(const ActiveAttachment& attachment, const char* id) {
        return context_.vector(attachment.value(id), attachment.descriptor(id),
                               attachment.objectOf(id));
    }

    void addSupport(const ActiveAttachment& attachment) {
        const auto axes = attachment.value("axes").get<std::string>();
        context_.key.add(axes);
        Support support;
        support.faces = attachment.faces;
        support.normal = axes == "normal";
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
        for (std::size_t axis = 0; axis < kAxes.size(); ++axis) {
            if (attachment.has(kAxes[axis])) {
                displacement.components[axis] = field(attachment, kAxes[axis]);
            }
        }
        structural_.displacements.push_back(std::move(displacement));
    }

    Vec3 force(const ActiveAttachment& attachment) {
        for (const char* id : {"vector", "total"}) {
            if (attachment.has(id)) {
                return vector(attachment, id);
            }
        }
        Vec3 total;
        for (int axis = 0; axis < 3; ++axis) {
            const char* id = kAxes[static_cast<std::size_t>(axis)];
            if (attachment.has(id)) {
                total[axis] = context_.quantity(attachment.value(id), attachment.descriptor(id),
                                                attachment.objectOf(id));
            }
        }
        return total;
    }

    ResolveContext& context_;
    StructuralModel& structural_;
    std::vector<PartTemperature>& partTemperatures_;
};

}  // namespace

void resolveStructuralLoads(ResolveContext& context, StructuralModel& structural,
                            std::vector<PartTemperature>& partTemperatures) {
    StructuralLoadResolver loads(context, structural, partTemperatures);
    for (const ActiveAttachment& attachment : activeAttachments(context)) {
        loads.add(attachment);
    }
}

}  // namespace twinbench
