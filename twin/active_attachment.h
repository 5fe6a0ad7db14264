#pragma once

#include "twin/resolve_context.h"

namespace twinbench {

/// An attachment that acts in the study, with its target in study positions.
struct ActiveAttachment {
    const Entity* entity = nullptr;
    const ModelDescriptor* model = nullptr;
    std::string object;                       ///< "attachment 'Coolant'"
    std::vector<std::uint32_t> matchedParts;  ///< of the assembly, also outside of the study
    std::vector<std::uint32_t> parts;         ///< positions in the study; targets of whole parts
    std::vector<PartFace> faces;              ///< targets of faces
    LineTarget lines;                         ///< targets of edges or points

    bool has(const char* id) const { return entity->values.contains(id); }
    const Json& value(const char* id) const { return entity->values[id]; }
    const ParameterDescriptor& descriptor(const char* id) const { return *model->find(id); }
    std::string objectOf(const char* id) const { return object + ", " + id; }
};

/// False for an attachment that is switched off ("active": false).
bool isSwitchedOn(const Entity& attachment);

/// True if the attachment acts in the study: it is switched on, its model and its target fit the
/// study's type, and it is not limited to other studies.
bool actsIn(const Entity& attachment, const Entity& study);

/// The attachments that are switched on, whose model fits the study and that are not limited to
/// other studies, in their order; their targets go into the key. Problems: targets that match
/// nothing. Warnings: targets outside of the study's parts.
std::vector<ActiveAttachment> activeAttachments(ResolveContext& context);

}  // namespace twinbench
