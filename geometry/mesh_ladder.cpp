#include "geometry/mesh_ladder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>

#include <fmt/format.h>

namespace twinbench {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// A valid mesh below the first is kept only if no other rung is better; down to the second one that
// is faithful is better than one of better elements that is not. What a study pays for faithfulness
// is limited: in the time of the first mesh that another try may cost, and in nodes.
constexpr double kGoodQuality = 1e-4;
constexpr double kUsableQuality = 1e-5;
constexpr double kWorthFaithfulness = 4.0;
constexpr std::size_t kMostGrowth = 8;
constexpr double kMargin = 2.0;  // of forecasts of time
constexpr Seconds kLeastAllowed{1.0};
constexpr int kRefinements = 2;  // of the faces that the last mesh missed
constexpr double kHangs = 0.9;   // of the time allowed

constexpr auto kFrontal = SurfaceAlgorithm::Frontal;
constexpr auto kDelaunay = SurfaceAlgorithm::Delaunay;
constexpr auto kMeshAdapt = SurfaceAlgorithm::MeshAdapt;
constexpr auto kFill = VolumeAlgorithm::Delaunay;
// Gmsh needs a few seconds or hangs; CGAL may need most of the budget.
constexpr double kGmshShare = 0.15;

constexpr GmshWay kFirst = {kFrontal, kFill, 1.0, 0.0, 1.0, 1.0};

MeshRung gmsh(std::string method, const GmshWay& way, double cost = 1.5) {
    MeshRung rung;
    rung.method = std::move(method);
    rung.gmsh = way;
    rung.share = kGmshShare;
    rung.cost = cost;
    return rung;
}

MeshRung healed(MeshRung rung, MeshRung::For shapes = MeshRung::For::All) {
    rung.heals = true;
    rung.shapes = shapes;
    return rung;
}

MeshRung cgal(std::string method, const RemeshWay& way, double reserved) {
    MeshRung rung;
    rung.method = std::move(method);
    rung.tool = MeshRung::Tool::Cgal;
    rung.remesh = way;
    rung.share = 1.0;  // whatever is left
    rung.reserved = reserved;
    return rung;
}

MeshRung atFaces(MeshRung rung) {
    rung.method += " at faces";
    rung.refinesFaces = true;
    rung.cost = 3.0;
    return rung;
}

// Where a size is given that is coarse for the curves, MeshAdapt keeps to them with the fewest
// elements. Where walls are thinner than the arc over an element, elements cannot follow both faces
// without turning over; so then comes the first way with more elements around the curves. CGAL
// comes last: it is slow and its meshes are larger, but it asks little of the shape.
const std::array kLadder = {
    healed(gmsh("gmsh frontal healed", kFirst), MeshRung::For::Faulty),
    healed(atFaces(gmsh("gmsh frontal healed", kFirst)), MeshRung::For::Faulty),
    gmsh("gmsh frontal", kFirst),
    atFaces(gmsh("gmsh frontal", kFirst)),
    gmsh("gmsh meshadapt", {kMeshAdapt, kFill, 1.0, 10.0, 1.0, 1.0}),
    gmsh("gmsh frontal along curves", {kFrontal, kFill, 1.0, 12.0, 0.2, 4.0}, 6.0),
    gmsh("gmsh frontal close along curves", {kFrontal, kFill, 1.0, 20.0, 0.1, 16.0}, 12.0),
    gmsh("gmsh delaunay", {kDelaunay, kFill, 1.0, 10.0, 1.0, 1.0}),
    gmsh("gmsh hxt", {kDelaunay, VolumeAlgorithm::Hxt, 1.0, 10.0, 1.0, 1.0}),
    gmsh("gmsh frontal finer", {kFrontal, kFill, 0.5, 16.0, 0.5, 4.0}, 8.0),
    gmsh("gmsh delaunay finer", {kDelaunay, kFill, 0.5, 16.0, 0.5, 4.0}, 8.0),
    healed(gmsh("gmsh delaunay healed", {kDelaunay, kFill, 1.0, 10.0, 1.0, 1.0})),
    healed(gmsh("gmsh meshadapt healed finer", {kMeshAdapt, kFill, 0.5, 16.0, 0.5, 4.0}, 8.0)),
    cgal("cgal", {1.0, 1e-3}, 0.3),
    cgal("cgal along long edges", {1.0, 1e-2}, 0.12),
    cgal("cgal without edges", {0.7, 0.0}, 0.08),
};

class Climb {
public:
    Climb(bool faulty, Seconds budget, const RungWork& work)
        : faulty_(faulty), budget_(budget), left_(budget), work_(work) {}

    Result<VolumeMesh> run(const TaskContext& context) {
        double begun = 0.0;
        for (const MeshRung& rung : kLadder) {
            const double done = begun++ / std::size(kLadder);
            const TaskContext part = context.share(done, begun / std::size(kLadder));
            const int rounds = rung.refinesFaces ? kRefinements : 1;
            for (int round = 0; round < rounds && isWanted(rung); ++round) {
                if (auto alive = context.checkpoint(); !alive) {
                    return fail(alive.error());
                }
                part.report(0.0, rung.method);
                RungOutcome outcome = tryRung(rung, part);
                if (!outcome.mesh && endsClimb(outcome)) {
                    return fail(outcome.mesh.error());
                }
                keepBetter(rung, std::move(outcome.mesh));
            }
        }
        return finish(context);
    }

private:
    bool isWanted(const MeshRung& rung) const {
        if (rung.shapes == MeshRung::For::Faulty && !faulty_) {
            return false;
        }
        if (!canAfford(rung) || (rung.refinesFaces && missed_.empty())) {
            return false;
        }
        if (!isGood()) {
            return true;
        }
        const bool isQuick = rung.cost > 0.0 && rung.cost <= kWorthFaithfulness;
        return !isFaithful(best_->report) && isQuick;
    }

    // As long as its share, or as a finer mesh is likely to take after what the first one took.
    Seconds allowedFor(const MeshRung& rung) const {
        Seconds kept{0.0};
        for (const MeshRung* later = &rung + 1; later != kLadder.data() + kLadder.size(); ++later) {
            kept += later->reserved * budget_;
        }
        const bool mayHang = rung.tool == MeshRung::Tool::Gmsh && !pace_;
        const Seconds share = rung.share * (mayHang ? patience_ : 1.0) * budget_;
        const Seconds needed = kMargin * rung.cost * pace_.value_or(Seconds(0.0));
        return std::min(std::max(share, needed), left_ - kept);
    }

    bool canAfford(const MeshRung& rung) const {
        return !pace_ || rung.cost * *pace_ <= allowedFor(rung);
    }

    RungOutcome tryRung(const MeshRung& rung, const TaskContext& context) {
        const Seconds allowed = allowedFor(rung);
        if (allowed < kLeastAllowed && left_ < budget_) {
            return {fail(failure("mesh.no_time", {}, "No time was left.")), Seconds(0.0), false};
        }
        const auto whole = std::chrono::seconds(std::max(1L, std::lround(allowed.count())));
        MeshRung asked = rung;
        asked.faceSizes = sizesFor(rung);
        RungOutcome outcome = work_(asked, whole, context);
        left_ -= outcome.spent;
        if (outcome.mesh && !pace_) {
            pace_ = outcome.spent;
        }
        if (!outcome.mesh && !pace_ && outcome.spent >= kHangs * whole) {
            patience_ *= 0.25;  // where Gmsh hangs once it often hangs again
        }
        return outcome;
    }

    // Those of the round before, and smaller ones where these did not do.
    std::vector<FaceSize> sizesFor(const MeshRung& rung) {
        if (!rung.refinesFaces) {
            sizes_.clear();
            return {};
        }
        for (const FaceSize& missed : missed_) {
            const auto known = sizes_.try_emplace(missed.face, missed.size).first;
            known->second = std::min(known->second, missed.size);
        }
        std::vector<FaceSize> sizes;
        for (const auto& [face, size] : sizes_) {
            sizes.push_back({face, size});
        }
        return sizes;
    }

    static bool endsClimb(const RungOutcome& outcome) {
        return outcome.endsClimb || outcome.mesh.error().kind != ErrorKind::Failed;
    }

    void keepBetter(const MeshRung& rung, Result<VolumeMesh> mesh) {
        missed_.clear();
        if (mesh) {
            missed_ = mesh->report.missedFaces;
            mesh = withItsVolume(std::move(*mesh));
        }
        if (mesh) {
            if (isGood() && mesh->nodes.size() > kMostGrowth * best_->nodes.size()) {
                missed_.clear();  // still smaller elements would take even more
            } else if (!best_ || isBetter(mesh->report, best_->report)) {
                best_ = std::move(*mesh);
            }
            return;
        }
        const Error& error = mesh.error();
        reasons_ +=
            fmt::format("{}{}: {}", reasons_.empty() ? "" : " ", rung.method, error.message());
        isCommon_ = isCommon_ && (!last_ || last_->code == error.code);
        last_ = error;
    }

    static Result<VolumeMesh> withItsVolume(VolumeMesh mesh) {
        if (std::abs(mesh.report.volumeError) <= kLargestVolumeError) {
            return mesh;
        }
        return fail(failure("mesh.volume", {},
                            "The mesh has {0} % more volume than the part (at most {1} % either "
                            "way).",
                            {fmt::format("{:.3g}", 100.0 * mesh.report.volumeError),
                             fmt::format("{:.3g}", 100.0 * kLargestVolumeError)}));
    }

    bool isGood() const { return best_ && best_->report.minQuality >= kGoodQuality; }

    static bool isBetter(const MeshReport& a, const MeshReport& b) {
        const auto merits = [](const MeshReport& report) {
            return std::tuple(report.minQuality >= kUsableQuality, isFaithful(report),
                              report.minQuality);
        };
        return merits(a) > merits(b);
    }

    Result<VolumeMesh> finish(const TaskContext& context) {
        if (best_) {
            best_->report.seconds = Seconds(Clock::now() - start_).count();
            context.report(1.0, "meshed");
            return std::move(*best_);
        }
        if (isCommon_ && last_ && last_->code.starts_with("worker.")) {
            return fail(*last_);
        }
        return fail(failure("mesh.failed", {}, "No way of meshing worked. {0}", {reasons_},
                            "Repair the part in the CAD system, set another element size, or "
                            "exclude the part from the study."));
    }

    Clock::time_point start_ = Clock::now();
    bool faulty_;
    Seconds budget_;
    Seconds left_;
    double patience_ = 1.0;        // with Gmsh while there is no mesh, of the shares
    std::optional<Seconds> pace_;  // what the first mesh took
    const RungWork& work_;
    std::optional<VolumeMesh> best_;
    std::vector<FaceSize> missed_;           // by the mesh of the last rung
    std::map<std::uint32_t, double> sizes_;  // of faces, asked for on the last rung
    std::string reasons_;
    std::optional<Error> last_;
    bool isCommon_ = true;
};

}  // namespace

std::span<const MeshRung> meshLadder() { return kLadder; }

const MeshRung* findRung(std::string_view method) {
    const auto found = std::ranges::find(kLadder, method, &MeshRung::method);
    return found == kLadder.end() ? nullptr : &*found;
}

bool isFaithful(const MeshReport& report) {
    return std::abs(report.faceAreaError) <= kLargestAreaError &&
           report.nodesOffFaces <= kMostNodesOff;
}

Result<VolumeMesh> climbMeshLadder(bool faulty, std::chrono::seconds budget, const RungWork& work,
                                   const TaskContext& context) {
    return Climb(faulty, budget, work).run(context);
}

}  // namespace twinbench
