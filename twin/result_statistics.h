#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/archive.h"
#include "simulation/fe_mesh.h"
#include "twin/study_result.h"

namespace twinbench {

/// What a scalar nodal field measures.
struct Measure {
    std::string name;  ///< "temperature", "von_mises"
    Dimension dimension;
    bool absoluteTemperature = false;
};

/// Collects extremes and means of scalar nodal fields, over the times they are given at. Gives the
/// scalars max_NAME and min_NAME (over all times, with part and point), mean_NAME (by volume, at
/// the last time), and in a transient final_max_NAME and final_min_NAME (at the last time), for the
/// model and for each part; and of a transient the curves max_NAME, min_NAME and mean_NAME of the
/// model and of each group of parts whose names differ by a number only.
class ResultStatistics {
public:
    /// ScalarResult::band of a measure at a node, at the time of the values it is given with.
    using BandOf = std::function<double(std::uint32_t node)>;

    ResultStatistics(std::shared_ptr<const FeMesh> mesh, bool transient);

    /// `values`: one per node, not a number in parts where it is not known. `band` is asked where
    /// values are the largest until now.
    void add(const Measure& measure, double time, const Eigen::VectorXd& values,
             const BandOf& band = {});
    /// A measure that has several values at each node: extremes only, no mean. `band` is asked of
    /// the smallest values too.
    void addRange(const Measure& measure, double time, const Eigen::VectorXd& largest,
                  const Eigen::VectorXd& smallest, const BandOf& band = {});
    /// `band` of the largest values at the last time, after the last `add` of the measure.
    void addFinalBands(const Measure& measure, const BandOf& band);
    /// A measure of which the smallest value alone matters, in those parts that have values: others
    /// hold what is not a number.
    void addMinimum(const Measure& measure, double time, const Eigen::VectorXd& values);
    void writeTo(StudyResult& result) const;
    /// What it holds until now, for a run that goes on later, and the other way round: of the same
    /// run. Damaged data shows in the reader's status.
    void write(ArchiveWriter& archive) const;
    void read(ArchiveReader& archive);

private:
    struct Extreme {
        double value = 0.0;
        std::uint32_t node = 0;
        double band = std::numeric_limits<double>::quiet_NaN();  // not a number: none
    };
    struct Range {
        Extreme max{-std::numeric_limits<double>::infinity(), 0};
        Extreme min{std::numeric_limits<double>::infinity(), 0};
        void add(const Range& other);
    };
    struct Curve {
        std::vector<double> max, min, mean;
    };
    struct Track {
        Measure measure;
        bool isMinimumOnly = false;
        std::vector<double> times;
        std::vector<Range> overall, last;  // by part
        std::vector<double> mean;          // by part, at the last time; empty: none
        std::vector<Curve> curves;         // of the model, then of each group
    };

    Track& track(const Measure& measure);
    void addExtremes(Track& track, double time, const Eigen::VectorXd& largest,
                     const Eigen::VectorXd& smallest, const BandOf& bandOfLargest = {},
                     const BandOf& bandOfSmallest = {}) const;
    void addMeans(Track& track, const Eigen::VectorXd& values) const;
    void addToCurves(Track& track) const;
    double mean(const Track& track, const std::vector<std::uint32_t>& parts) const;
    void writeScalars(const Track& track, const std::vector<std::uint32_t>& parts,
                      std::vector<ScalarResult>& scalars) const;

    std::shared_ptr<const FeMesh> mesh_;
    bool transient_;
    std::vector<double> nodeVolumes_;  // integral of each node's shape function
    std::vector<double> partVolumes_;
    std::vector<std::pair<std::string, std::vector<std::uint32_t>>> groups_;
    std::vector<std::uint32_t> allParts_;
    std::vector<Track> tracks_;
};

/// "Cell" for "Cell 12" and "Cell [3]": the name without the number that tells equal parts apart.
std::string partGroupName(const std::string& partName);

}  // namespace twinbench
