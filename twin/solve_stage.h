#pragma once

#include <functional>
#include <optional>
#include <span>

#include "simulation/error_estimate.h"
#include "simulation/stress_error.h"
#include "twin/field_recorder.h"
#include "twin/flow_recorder.h"
#include "twin/monitor_recorder.h"
#include "twin/result_statistics.h"
#include "twin/run_checkpoint.h"
#include "twin/study_planner.h"

namespace twinbench {

/// The stages "assemble", "setup", "solve" and "recover" of one study: solves it and gathers
/// fields, extremes, curves, monitors and the balance.
class SolveStage {
public:
    /// A plan whose parts have their nodes counted, on its merged mesh; both must outlive it.
    SolveStage(StudyPlan& plan, std::shared_ptr<const FeMesh> mesh, StageServices& services);

    /// What stands in the way: monitors at points outside of the mesh.
    Problems problems() const { return monitors_.problems(); }
    /// `temperature` (K per node): where a transient starts from, or what expands a static study.
    /// Fills `result`. Errors: those of the solvers.
    Result<void> run(const std::optional<Eigen::VectorXd>& temperature, StudyResult& result,
                     const TaskContext& context, StageClock& clock);
    /// Of the last state that was solved; empty of studies whose error is not estimated.
    const ErrorEstimate& errorEstimate() const { return error_; }
    /// The fields to be stored, once.
    std::vector<ProjectStore::ResultItem> takeFields() { return fields_.takeItems(); }
    /// Once the run is stored, what was kept of it on the way is needed no more.
    void dropCheckpoint();

private:
    Result<void> runSteady(ThermalModel& model, StudyResult& result, const TaskContext& context);
    Result<void> runTransient(ThermalModel& model, const Eigen::VectorXd& initial,
                              StudyResult& result, const TaskContext& context);
    Result<void> runStatic(StructuralModel& model, StudyResult& result, const TaskContext& context);
    Result<void> runModal(StructuralModel& model, StudyResult& result, const TaskContext& context);
    Result<void> runBuckling(StructuralModel& model, StudyResult& result,
                             const TaskContext& context);
    Result<void> runRandomVibration(StructuralModel& model, StudyResult& result,
                                    const TaskContext& context);
    void recordFatigue(const RandomVibrationSolution& solution);
    Result<void> runStructural(StructuralModel& model, StudyResult& result,
                               const TaskContext& context);
    void addDerivedStress(const StructuralSolution& solution, const Eigen::VectorXd& temperature,
                          const StressError& error);
    /// Of the last state. Errors: Cancelled.
    Result<void> estimateError(const ThermalModel& model, const Eigen::VectorXd& temperature,
                               const TaskContext& context);
    void addElectric(const ElectricState& electric, StudyResult& result) const;
    Result<void> recordElectric(const ThermalInstant& instant);
    ThermalSink recordInstants(const ThermalModel& model);
    /// What the recorders hold, for a run that goes on later, and the other way round.
    std::vector<std::byte> records() const;
    Result<void> takeRecords(std::span<const std::byte> bytes);
    void keep(const std::function<TransientState()>& state, bool isStopping);
    void record(std::string_view field, double time, const Eigen::VectorXd& values);
    void measure(std::string_view field, double time, const Eigen::VectorXd& values,
                 const ResultStatistics::BandOf& band = {});

    StudyPlan* plan_;
    std::shared_ptr<const FeMesh> mesh_;
    StageServices* services_;
    ResultStatistics statistics_;
    FieldRecorder fields_;
    MonitorRecorder monitors_;
    FlowRecorder flows_;
    ErrorEstimate error_;                      // of the last state
    std::optional<RunCheckpoint> checkpoint_;  // of a transient run that is kept
    double recordSeconds_ = 0.0;               // spent in fields, extremes and monitors
};

}  // namespace twinbench
