#include "app/window/probe_curves.h"

#include <algorithm>

namespace twinbench {

namespace {

// Curves are small; of more than these, old ones are read again.
constexpr std::size_t kMostCurves = 1000;

ContentHash keyOf(const StudyResult& result, const std::string& field, const ProbePoint& point) {
    return Hasher()
        .add("probe")
        .add(result.key)
        .add(field)
        .add(point.part)
        .add(point.at.x)
        .add(point.at.y)
        .add(point.at.z)
        .finish();
}

auto partOf(const StudyResult& result, const Probe& probe) {
    return std::find_if(result.parts.begin(), result.parts.end(),
                        [&probe](const ResultPart& part) { return part.path == probe.path; });
}

}  // namespace

std::vector<ProbeCurves::Curves> ProbeCurves::find(const StudyRunner& runner,
                                                   const StudyResult& result,
                                                   const std::string& field,
                                                   const std::vector<Probe>& probes,
                                                   const TaskContext& context) {
    const std::lock_guard lock(mutex_);
    std::vector<ContentHash> keys(probes.size());
    std::vector<ProbePoint> unknown;
    std::vector<ContentHash> unknownKeys;
    for (std::size_t i = 0; i < probes.size(); ++i) {
        const auto part = partOf(result, probes[i]);
        if (part == result.parts.end()) {
            continue;
        }
        const ProbePoint point{probes[i].at, part->name};
        keys[i] = keyOf(result, field, point);
        if (!curves_.contains(keys[i])) {
            unknown.push_back(point);
            unknownKeys.push_back(keys[i]);
        }
    }
    readAll(runner, result, field, unknown, unknownKeys, context);
    std::vector<Curves> found;
    for (const ContentHash& key : keys) {
        const auto known = curves_.find(key);
        found.push_back(known != curves_.end() ? known->second : Curves());
    }
    std::erase_if(curves_, [](const auto& entry) { return !entry.second; });
    return found;
}

void ProbeCurves::readAll(const StudyRunner& runner, const StudyResult& result,
                          const std::string& field, const std::vector<ProbePoint>& points,
                          const std::vector<ContentHash>& keys, const TaskContext& context) {
    if (points.empty()) {
        return;
    }
    if (curves_.size() + points.size() > kMostCurves) {
        curves_.clear();
    }
    const auto places = locator(runner, result);
    const auto read = places ? probeSeries(runner, result, field, points, **places, context)
                             : std::vector<Curves>(points.size(), fail(places.error()));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        curves_.insert_or_assign(keys[i], read[i]);
    }
}

Result<std::shared_ptr<const PointLocator>> ProbeCurves::locatorOf(const StudyRunner& runner,
                                                                   const StudyResult& result) {
    const std::lock_guard lock(mutex_);
    return locator(runner, result);
}

Result<std::shared_ptr<const PointLocator>> ProbeCurves::locator(const StudyRunner& runner,
                                                                 const StudyResult& result) {
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(mesh.error());
    }
    if (mesh_ != *mesh) {
        mesh_ = *mesh;
        locator_ = std::make_shared<const PointLocator>(mesh_);
    }
    return locator_;
}

}  // namespace twinbench
