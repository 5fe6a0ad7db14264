#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/thread_pool.h"
#include "geometry/contact_surface.h"

namespace twinbench {

/// The solid parts of an assembly as contact search sees them: prepared surfaces, one per distinct
/// shape, and boxes in the assembly frame. The assembly must outlive it. Queries are safe from
/// several threads.
class ContactScene {
public:
    ContactScene(const Assembly& assembly, const std::vector<std::uint32_t>& parts,
                 const ThreadPool& pool);

    /// The solid parts, ascending.
    const std::vector<std::uint32_t>& parts() const { return parts_; }
    const ContactSurface& surface(std::uint32_t part) const { return *surfaces_[part]; }
    const Placement& placement(std::uint32_t part) const { return assembly_.parts[part].placement; }
    /// Around the exact surface, assembly frame.
    const Box3& box(std::uint32_t part) const { return boxes_[part]; }

    /// From the product frame of one part to that of another.
    Placement between(std::uint32_t from, std::uint32_t to) const;

private:
    const Assembly& assembly_;
    std::vector<std::uint32_t> parts_;
    std::vector<std::shared_ptr<const ContactSurface>> surfaces_;  ///< by part
    std::vector<Box3> boxes_;                                      ///< by part
};

}  // namespace twinbench
