#include "twin/result_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "simulation/tet10.h"

namespace twinbench {

namespace {

std::vector<double> integrateShapes(const FeMesh& mesh) {
    std::vector<double> volumes(mesh.nodes.size(), 0.0);
    for (std::size_t element = 0; element < mesh.elements.size(); ++element) {
        tet10::forStiffnessPoints(
            tet10::coordinates(mesh, element),
            [&](const tet10::Point& point, const tet10::Shape& shape) {
                for (int i = 0; i < 10; ++i) {
                    volumes[mesh.elements[element][static_cast<std::size_t>(i)]] +=
                        point.weight * shape[i];
                }
            });
    }
    return volumes;
}

/// Parts by the name of their group, in the order of their first part.
std::vector<std::pair<std::string, std::vector<std::uint32_t>>> groupsOf(const FeMesh& mesh) {
    std::vector<std::pair<std::string, std::vector<std::uint32_t>>> groups;
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        const std::string name = partGroupName(mesh.parts[part].name);
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto& group) { return group.first == name; });
        if (found != groups.end()) {
            found->second.push_back(part);
        } else {
            groups.push_back({name, {part}});
        }
    }
    return groups;
}

}  // namespace

std::string partGroupName(const std::string& partName) {
    std::string name = partName;
    if (const auto bracket = name.rfind(" ["); bracket != std::string::npos && name.back() == ']') {
        name.resize(bracket);
    }
    const auto last = name.find_last_not_of("0123456789");
    if (last == std::string::npos || last + 1 == name.size()) {
        return name;
    }
    const auto end = name.find_last_not_of(" _-#.", last);
    return end == std::string::npos ? name : name.substr(0, end + 1);
}

void ResultStatistics::Range::add(const Range& other) {
    if (other.max.value > max.value) {
        max = other.max;
    }
    if (other.min.value < min.value) {
        min = other.min;
    }
}

ResultStatistics::ResultStatistics(std::shared_ptr<const FeMesh> mesh, bool transient)
    : mesh_(std::move(mesh)),
      transient_(transient),
      nodeVolumes_(integrateShapes(*mesh_)),
      groups_(groupsOf(*mesh_)),
      allParts_(mesh_->parts.size()) {
    std::iota(allParts_.begin(), allParts_.end(), 0U);
    for (const FePart& part : mesh_->parts) {
        const auto begin = nodeVolumes_.begin() + part.firstNode;
        partVolumes_.push_back(std::accumulate(begin, begin + part.nodeCount, 0.0));
    }
}

ResultStatistics::Track& ResultStatistics::track(const Measure& measure) {
    const auto found = std::find_if(tracks_.begin(), tracks_.end(), [&](const Track& track) {
        return track.measure.name == measure.name;
    });
    if (found != tracks_.end()) {
        return *found;
    }
    Track track;
    track.measure = measure;
    track.overall.resize(mesh_->parts.size());
    track.curves.resize(1 + groups_.size());
    tracks_.push_back(std::move(track));
    return tracks_.back();
}

void ResultStatistics::add(const Measure& measure, double time, const Eigen::VectorXd& values,
                           const BandOf& band) {
    Track& track = this->track(measure);
    addExtremes(track, time, values, values, band);
    addMeans(track, values);
    addToCurves(track);
}

void ResultStatistics::addRange(const Measure& measure, double time, const Eigen::VectorXd& largest,
                                const Eigen::VectorXd& smallest, const BandOf& band) {
    Track& track = this->track(measure);
    addExtremes(track, time, largest, smallest, band, band);
    addToCurves(track);
}

void ResultStatistics::addMinimum(const Measure& measure, double time,
                                  const Eigen::VectorXd& values) {
    Track& track = this->track(measure);
    track.isMinimumOnly = true;
    addExtremes(track, time, values, values);
    addToCurves(track);
}

void ResultStatistics::addExtremes(Track& track, double time, const Eigen::VectorXd& largest,
                                   const Eigen::VectorXd& smallest, const BandOf& bandOfLargest,
                                   const BandOf& bandOfSmallest) const {
    track.times.push_back(time);
    track.last.assign(mesh_->parts.size(), Range{});
    for (std::size_t p = 0; p < mesh_->parts.size(); ++p) {
        const FePart& part = mesh_->parts[p];
        for (std::uint32_t node = part.firstNode; node < part.firstNode + part.nodeCount; ++node) {
            track.last[p].add({{largest[node], node}, {smallest[node], node}});
        }
        Range& last = track.last[p];
        if (bandOfLargest && last.max.value > track.overall[p].max.value) {
            last.max.band = bandOfLargest(last.max.node);
        }
        if (bandOfSmallest && last.min.value < track.overall[p].min.value) {
            last.min.band = bandOfSmallest(last.min.node);
        }
        track.overall[p].add(last);
    }
}

void ResultStatistics::addFinalBands(const Measure& measure, const BandOf& band) {
    for (Range& last : track(measure).last) {
        last.max.band = band(last.max.node);
    }
}

void ResultStatistics::addMeans(Track& track, const Eigen::VectorXd& values) const {
    track.mean.assign(mesh_->parts.size(), 0.0);
    for (std::size_t p = 0; p < mesh_->parts.size(); ++p) {
        const FePart& part = mesh_->parts[p];
        for (std::uint32_t node = part.firstNode; node < part.firstNode + part.nodeCount; ++node) {
            track.mean[p] += nodeVolumes_[node] * values[node];
        }
        track.mean[p] /= partVolumes_[p];
    }
}

double ResultStatistics::mean(const Track& track, const std::vector<std::uint32_t>& parts) const {
    double sum = 0.0;
    double volume = 0.0;
    for (const std::uint32_t part : parts) {
        if (!std::isnan(track.mean[part])) {  // else the field is not known there
            sum += track.mean[part] * partVolumes_[part];
            volume += partVolumes_[part];
        }
    }
    return sum / volume;
}

void ResultStatistics::addToCurves(Track& track) const {
    if (!transient_) {
        return;
    }
    for (std::size_t c = 0; c < track.curves.size(); ++c) {
        const std::vector<std::uint32_t>& parts = c == 0 ? allParts_ : groups_[c - 1].second;
        Range range;
        for (const std::uint32_t part : parts) {
            range.add(track.last[part]);
        }
        track.curves[c].max.push_back(range.max.value);
        track.curves[c].min.push_back(range.min.value);
        if (!track.mean.empty()) {
            track.curves[c].mean.push_back(mean(track, parts));
        }
    }
}

void ResultStatistics::writeScalars(const Track& track, const std::vector<std::uint32_t>& parts,
                                    std::vector<ScalarResult>& scalars) const {
    Range overall;
    Range last;
    for (const std::uint32_t part : parts) {
        overall.add(track.overall[part]);
        last.add(track.last[part]);
    }
    const Measure& measure = track.measure;
    const auto put = [&](const std::string& prefix, const Extreme& extreme) {
        const bool isWanted = !track.isMinimumOnly || prefix.ends_with("min_");
        if (!isWanted || !std::isfinite(extreme.value)) {
            return;
        }
        scalars.push_back(
            {prefix + measure.name, extreme.value, measure.dimension, measure.absoluteTemperature,
             mesh_->parts[mesh_->partOfNode(extreme.node)].name, mesh_->nodes[extreme.node],
             std::isnan(extreme.band) ? std::nullopt : std::optional(extreme.band)});
    };
    put("max_", overall.max);
    put("min_", overall.min);
    if (transient_) {
        put("final_max_", last.max);
        put("final_min_", last.min);
    }
    if (const double mean = track.mean.empty() ? HUGE_VAL : this->mean(track, parts);
        std::isfinite(mean)) {
        const std::string part = parts.size() == 1 ? mesh_->parts[parts.front()].name : "";
        scalars.push_back({"mean_" + measure.name,
                           mean,
                           measure.dimension,
                           measure.absoluteTemperature,
                           part,
                           {}});
    }
}

void ResultStatistics::writeTo(StudyResult& result) const {
    for (const Track& track : tracks_) {
        writeScalars(track, allParts_, result.scalars);
        for (const std::uint32_t part : allParts_) {
            writeScalars(track, {part}, result.partScalars);
        }
        for (std::size_t c = 0; transient_ && c < track.curves.size(); ++c) {
            const std::string group = c == 0 ? "" : groups_[c - 1].first;
            const auto put = [&](const char* prefix, const std::vector<double>& values) {
                if (std::ranges::none_of(values, [](double v) { return std::isfinite(v); })) {
                    return;  // parts of which the field is not known
                }
                result.series.push_back({prefix + track.measure.name, group,
                                         track.measure.dimension, track.measure.absoluteTemperature,
                                         track.times, values});
            };
            if (!track.isMinimumOnly) {
                put("max_", track.curves[c].max);
            }
            put("min_", track.curves[c].min);
            if (!track.mean.empty()) {
                put("mean_", track.curves[c].mean);
            }
        }
    }
}

void ResultStatistics::write(ArchiveWriter& archive) const {
    archive.write(static_cast<std::uint64_t>(tracks_.size()));
    for (const Track& track : tracks_) {
        archive.write(track.measure.name);
        archive.write(track.measure.dimension);
        archive.write(track.measure.absoluteTemperature);
        archive.write(track.isMinimumOnly);
        archive.write(track.times);
        archive.write(track.overall);
        archive.write(track.last);
        archive.write(track.mean);
        archive.write(static_cast<std::uint64_t>(track.curves.size()));
        for (const Curve& curve : track.curves) {
            archive.write(curve.max);
            archive.write(curve.min);
            archive.write(curve.mean);
        }
    }
}

void ResultStatistics::read(ArchiveReader& archive) {
    tracks_.resize(archive.readCount());
    for (Track& track : tracks_) {
        archive.read(track.measure.name);
        archive.read(track.measure.dimension);
        archive.read(track.measure.absoluteTemperature);
        archive.read(track.isMinimumOnly);
        archive.read(track.times);
        archive.read(track.overall);
        archive.read(track.last);
        archive.read(track.mean);
        track.curves.resize(archive.readCount());
        for (Curve& curve : track.curves) {
            archive.read(curve.max);
            archive.read(curve.min);
            archive.read(curve.mean);
        }
    }
}

}  // namespace twinbench
