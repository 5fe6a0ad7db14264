#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/task_context.h"
#include "geometry/contact_finder.h"
#include "geometry/contact_scene.h"
#include "geometry/facet_overlap.h"

namespace twinbench {

/// Finds the contact of one pair of parts. Used once.
class ContactPairSearch {
public:
    ContactPairSearch(const ContactScene& scene, std::uint32_t partA, std::uint32_t partB,
                      double gap);

    /// Nothing if the parts neither touch nor penetrate each other, or after a stop request.
    std::optional<ContactPair> run(const TaskContext& context);

private:
    using FacePair = std::pair<std::uint32_t, std::uint32_t>;

    void collectPieces(const TaskContext& context);
    void dropUnreal(std::vector<FacetOverlap>& pieces) const;
    /// The share of the piece that sees what is opposite, with no third part in between.
    double visibleShare(const FacetOverlap& piece, double slack) const;
    bool isShielded(const Vec3& point, const Vec3& normal, double distance) const;
    bool isLineOrPoint(const FacePair& faces, const std::vector<FacetOverlap>& pieces,
                       double area) const;
    void addFaces(const FacePair& faces, const std::vector<FacetOverlap>& pieces,
                  ContactPair& pair) const;
    double deepPenetration() const;

    const ContactScene& scene_;
    std::uint32_t partA_;
    std::uint32_t partB_;
    double gap_;
    const ContactSurface& a_;
    const ContactSurface& b_;
    Placement aToB_;
    std::vector<std::uint32_t> others_;                     ///< parts that may lie between
    std::map<FacePair, std::vector<FacetOverlap>> pieces_;  ///< in the product frame of part B
};

}  // namespace twinbench
