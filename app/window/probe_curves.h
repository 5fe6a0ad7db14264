#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "twin/probe_result.h"

namespace twinbench {

/// A point that was probed: its value goes along with the shown result, its history is a curve.
struct Probe {
    std::string name;
    std::string path;  ///< of the part of the assembly
    Vec3 at;           ///< metres, assembly frame
};

/// The curves of probes, kept by run, field and place: a history is read once and not whenever the
/// shown time moves. Thread-safe.
class ProbeCurves {
public:
    using Curves = Result<std::vector<SeriesResult>>;

    /// Per probe its curves in the result, in the order of the probes; without any for a probe in a
    /// part that the result does not cover. Reads only what it does not know. Polls stop.
    std::vector<Curves> find(const StudyRunner& runner, const StudyResult& result,
                             const std::string& field, const std::vector<Probe>& probes,
                             const TaskContext& context);

    /// Of the result's mesh, kept while results on the same mesh follow.
    Result<std::shared_ptr<const PointLocator>> locatorOf(const StudyRunner& runner,
                                                          const StudyResult& result);

private:
    void readAll(const StudyRunner& runner, const StudyResult& result, const std::string& field,
                 const std::vector<ProbePoint>& points, const std::vector<ContentHash>& keys,
                 const TaskContext& context);
    Result<std::shared_ptr<const PointLocator>> locator(const StudyRunner& runner,
                                                        const StudyResult& result);

    std::mutex mutex_;
    std::map<ContentHash, Curves> curves_;
    std::shared_ptr<const FeMesh> mesh_;  ///< of the locator
    std::shared_ptr<const PointLocator> locator_;
};

}  // namespace twinbench
