#include "geometry/cad/part_shape_batch.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <unordered_map>

#include <BRepCheck_Analyzer.hxx>
#include <BRepGProp.hxx>
#include <BRepTools.hxx>
#include <GProp_GProps.hxx>
#include <TopExp_Explorer.hxx>
#include <TopoDS.hxx>
#include <TopoDS_TShape.hxx>

#include "geometry/cad/face_recognition.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/cad/tessellator.h"

namespace twinbench {

namespace {

constexpr double kCubicMetre = kMetresPerMillimetre * kMetresPerMillimetre * kMetresPerMillimetre;
constexpr std::size_t kFacesAtOnce = 4;
// The share of the boxes in the first step, by typical times.
constexpr double kBoxes = 0.3;

Error kernelGaveUp(const std::string& reason) {
    return failure("geometry.kernel", {}, "The CAD kernel gave up on the shape: {0}", {reason},
                   "Repair the shape in the CAD program and export it again.");
}

void setVolume(const TopoDS_Shape& shape, MassProperties& mass) {
    GProp_GProps volume;
    BRepGProp::VolumeProperties(shape, volume);
    mass.volume = volume.Mass() * kCubicMetre;
    mass.centroid = toMetres(volume.CentreOfMass());
}

/// Area and, for what has no volume, the centroid of the faces.
void sumFaces(const std::vector<FaceInfo>& faces, bool solid, MassProperties& mass) {
    Vec3 moment;
    for (const FaceInfo& face : faces) {
        mass.area += face.area;
        moment += face.area * face.centroid;
    }
    if (!solid && mass.area > 0.0) {
        mass.centroid = moment / mass.area;
    }
}

/// Ends a step with an error of its own.
struct StepFailed {
    Error error;
};

/// The error that a step ends with, if any.
template <class Step>
std::optional<Error> attempt(const Step& step) {
    try {
        const auto done = guarded(
            [&]() -> Result<void> {
                step();
                return {};
            },
            kernelGaveUp);
        return done ? std::nullopt : std::optional(done.error());
    } catch (const StepFailed& failed) {
        return failed.error;
    }
}

/// Tells how much of a count is done, from any thread.
class CountedProgress {
public:
    CountedProgress(const TaskContext& context, std::size_t total, std::string activity)
        : context_(context),
          total_(std::max<std::size_t>(total, 1)),
          activity_(std::move(activity)) {}

    void add(std::size_t count) {
        const std::size_t done = done_ += count;
        context_.report(static_cast<double>(done) / static_cast<double>(total_), activity_);
    }

private:
    const TaskContext& context_;
    std::size_t total_;
    std::string activity_;
    std::atomic<std::size_t> done_ = 0;
};

}  // namespace

std::shared_ptr<PartShape> PartShapeBatch::add(const TopoDS_Shape& shape) {
    Entry entry;
    entry.shape = shape;
    entry.data = std::make_shared<PartShape>();
    if (!shape.IsNull()) {
        entry.data->solid = shape.ShapeType() == TopAbs_SOLID;
        entry.data->faces.resize(facesOf(shape).size());
    }
    entries_.push_back(std::move(entry));
    return entries_.back().data;
}

Result<void> PartShapeBatch::outcome(const TaskContext& context) const {
    for (const Entry& entry : entries_) {
        if (entry.error) {
            return fail(*entry.error);
        }
    }
    return context.checkpoint();
}

void PartShapeBatch::encode(Entry& entry) {
    MassProperties& mass = entry.data->mass;
    if (entry.data->solid) {
        setVolume(entry.shape, mass);
        if (mass.volume < 0.0) {
            // Inside out: the shell was stored with its normals towards the material.
            entry.shape.Reverse();
            setVolume(entry.shape, mass);
        }
    } else {
        mass.box.add(exactBox(entry.shape));
    }
    entry.faces = facesOf(entry.shape);
    // Tessellating leaves marks in a shape, which would be part of its key.
    entry.data->brep = encodeShape(entry.shape);
    entry.data->key = ContentHash::of(entry.data->brep);
}

std::vector<std::vector<std::size_t>> PartShapeBatch::bySize() const {
    std::vector<std::vector<std::size_t>> order;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        order.push_back({i});
    }
    // What takes long comes first, so that no thread is left alone with it at the end.
    std::stable_sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
        return entries_[a.front()].data->faces.size() > entries_[b.front()].data->faces.size();
    });
    return order;
}

std::vector<std::vector<std::size_t>> PartShapeBatch::dependentGroups() const {
    std::vector<std::size_t> leader(entries_.size());
    std::iota(leader.begin(), leader.end(), std::size_t{0});
    const auto leaderOf = [&](std::size_t entry) {
        while (leader[entry] != entry) {
            entry = leader[entry];
        }
        return entry;
    };
    std::unordered_map<const TopoDS_TShape*, std::size_t> owner;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].shape.IsNull()) {
            continue;
        }
        for (TopExp_Explorer edges(entries_[i].shape, TopAbs_EDGE); edges.More(); edges.Next()) {
            const auto known = owner.try_emplace(edges.Current().TShape().get(), i).first;
            const std::size_t a = leaderOf(known->second);
            const std::size_t b = leaderOf(i);
            leader[std::max(a, b)] = std::min(a, b);
        }
    }
    std::vector<std::vector<std::size_t>> groups(entries_.size());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        groups[leaderOf(i)].push_back(i);
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    std::stable_sort(groups.begin(), groups.end(), [this](const auto& a, const auto& b) {
        return entries_[a.front()].faces.size() > entries_[b.front()].faces.size();
    });
    return groups;
}

/// Calls `work` with each face and its data, on all threads.
template <class Work>
void PartShapeBatch::forEachFace(const TaskContext& context, const Work& work) {
    std::vector<std::pair<std::size_t, std::size_t>> faces;  // of an entry, in there
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        for (std::size_t f = 0; f < entries_[i].faces.size(); ++f) {
            faces.emplace_back(i, f);
        }
    }
    std::vector<std::optional<Error>> errors(faces.size());
    CountedProgress done(context, faces.size(), "Measuring");
    pool_.forBlocks(faces.size(), kFacesAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !context.stopRequested(); ++i) {
            const auto [index, f] = faces[i];
            const Entry& entry = entries_[index];
            errors[i] = attempt(
                [&, face = f] { work(TopoDS::Face(entry.faces[face]), entry.data->faces[face]); });
        }
        done.add(end - begin);
    });
    for (std::size_t i = 0; i < faces.size(); ++i) {
        Entry& entry = entries_[faces[i].first];
        entry.error = entry.error ? entry.error : errors[i];
    }
}

/// Calls `work` with the entries of each group in their order, the groups on all threads.
template <class Work>
void PartShapeBatch::forEachEntry(const std::vector<std::vector<std::size_t>>& groups,
                                  const Work& work) {
    pool_.forBlocks(groups.size(), 1, [&](std::size_t group, std::size_t) {
        for (const std::size_t i : groups[group]) {
            Entry& entry = entries_[i];
            if (!entry.error && !entry.shape.IsNull()) {
                entry.error = attempt([&] { work(entry); });
            }
        }
    });
}

Result<void> PartShapeBatch::tessellate(const TaskContext& context) {
    forEachEntry(bySize(), encode);
    forEachFace(context.share(0.0, kBoxes),
                [](const TopoDS_Face& face, FaceInfo& info) { info.box = exactBox(face); });
    std::size_t faceCount = 0;
    for (Entry& entry : entries_) {
        for (const FaceInfo& face : entry.data->faces) {
            entry.data->mass.box.add(face.box);
        }
        faceCount += entry.faces.size();
    }
    const TaskContext drawing = context.share(kBoxes, 1.0);
    CountedProgress done(drawing, faceCount, "Tessellating");
    forEachEntry(dependentGroups(), [&](Entry& entry) {
        // Progress is told by whole shapes, as several are on their way at a time.
        auto result = twinbench::tessellate(entry.shape, entry.data->mass.box.diagonal(),
                                            drawing.share(0.0, 0.0));
        if (!result) {
            throw StepFailed{result.error()};
        }
        entry.data->tessellation = std::move(*result);
        done.add(entry.faces.size());
    });
    return outcome(context);
}

Result<void> PartShapeBatch::measure(const TaskContext& context) {
    for (Entry& entry : entries_) {
        if (!entry.shape.IsNull()) {
            BRepTools::Clean(entry.shape);  // the check is of the exact shape
        }
    }
    forEachEntry(bySize(), [&](Entry& entry) {
        if (!context.stopRequested()) {
            entry.data->valid = BRepCheck_Analyzer(entry.shape).IsValid();
        }
    });
    forEachFace(context, [](const TopoDS_Face& face, FaceInfo& info) {
        const auto colour = info.colour;
        info = recogniseFace(face, info.box);
        info.colour = colour;
    });
    for (const Entry& entry : entries_) {
        sumFaces(entry.data->faces, entry.data->solid, entry.data->mass);
    }
    return outcome(context);
}

}  // namespace twinbench
