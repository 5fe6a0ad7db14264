#include "geometry/contact_area.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "geometry/facet_overlap.h"

namespace twinbench {

namespace {

/// The triangles of one face in the assembly frame, to be asked for what is near.
class PlacedFace {
public:
    PlacedFace(const Part& part, std::uint32_t face) {
        const Tessellation& mesh = part.shape->tessellation;
        for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
            if (mesh.faceOfTriangle[i] != face) {
                continue;
            }
            facets_.push_back(makeFacet(mesh, i).placed(part.placement));
            const Facet& facet = facets_.back();
            const auto first = static_cast<std::uint32_t>(corners_.points.size());
            corners_.points.insert(corners_.points.end(), facet.corners.begin(),
                                   facet.corners.end());
            corners_.triangles.push_back({first, first + 1, first + 2});
            sag_ = std::max(sag_, facet.sag());
        }
        tree_.emplace(corners_);
    }
    PlacedFace(const PlacedFace&) = delete;
    PlacedFace& operator=(const PlacedFace&) = delete;

    const std::vector<Facet>& facets() const { return facets_; }

    void appendOverlaps(const Facet& other, double gap, std::vector<FacetOverlap>& pieces) const {
        tree_->visitOverlapping(
            other.box().grown(gap + sag_ + other.sag()),
            [&](std::uint32_t triangle) { appendOverlap(other, facets_[triangle], gap, pieces); });
    }

private:
    std::vector<Facet> facets_;
    Tessellation corners_;
    std::optional<TriangleTree> tree_;
    double sag_ = 0.0;
};

std::size_t triangleCount(const Assembly& assembly, const FaceRef& face) {
    const auto& faces = assembly.parts[face.part].shape->tessellation.faceOfTriangle;
    return static_cast<std::size_t>(std::ranges::count(faces, face.face));
}

}  // namespace

std::optional<std::vector<Vec3>> contactArea(const Assembly& assembly, const ContactPair& pair,
                                             double gap, std::size_t mostTriangles) {
    std::map<FaceRef, std::size_t> counts;
    for (const FaceContact& contact : pair.faces) {
        for (const FaceRef& face :
             {FaceRef{pair.partA, contact.faceA}, FaceRef{pair.partB, contact.faceB}}) {
            counts.try_emplace(face, triangleCount(assembly, face));
        }
    }
    std::size_t total = 0;
    for (const auto& [face, count] : counts) {
        total += count;
    }
    if (total > mostTriangles) {
        return std::nullopt;
    }
    std::map<FaceRef, PlacedFace> placed;
    const auto placedFace = [&](const FaceRef& face) -> const PlacedFace& {
        return placed.try_emplace(face, assembly.parts[face.part], face.face).first->second;
    };
    std::vector<Vec3> corners;
    for (const FaceContact& contact : pair.faces) {
        const PlacedFace& other = placedFace({pair.partB, contact.faceB});
        for (const Facet& facet : placedFace({pair.partA, contact.faceA}).facets()) {
            std::vector<FacetOverlap> pieces;
            other.appendOverlaps(facet, gap, pieces);
            for (const FacetOverlap& piece : pieces) {
                if (std::abs(piece.mean()) <= gap + piece.tolerance) {
                    corners.insert(corners.end(), piece.corners.begin(), piece.corners.end());
                }
            }
        }
    }
    return corners;
}

std::vector<Vec3> faceTriangles(const Assembly& assembly, const FaceRef& face) {
    const Part& part = assembly.parts[face.part];
    const Tessellation& mesh = part.shape->tessellation;
    std::vector<Vec3> corners;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        if (mesh.faceOfTriangle[i] == face.face) {
            for (const std::uint32_t point : mesh.triangles[i]) {
                corners.push_back(part.placement.point(mesh.points[point]));
            }
        }
    }
    return corners;
}

}  // namespace twinbench
