#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/twin/block_project.h"
#include "twin/probe_result.h"
#include "twin/requirement_verdict.h"
#include "twin/study_runner.h"

namespace twinbench {

/// Runs over time: curves, peaks, pulses, stopping and going on.
class TransientRunTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { blocks_ = std::make_unique<BlockProject>(*meshed_); }

    void warmUpGivesCurvesAndFieldsOverTime();
    void peakBetweenTwoOutputsBreaksARequirement();
    void shortPulseBringsItsHeat();
    void stoppedTransientGoesOnAfterARestart_data();
    void stoppedTransientGoesOnAfterARestart();

private:
    std::unique_ptr<BlockProject> meshed_;  // imported and meshed, nothing solved; closed
    std::unique_ptr<BlockProject> blocks_;
};

void TransientRunTest::initTestCase() {
    meshed_ = std::make_unique<BlockProject>();
    const MeshSettings size{0.01};
    QVERIFY(meshed_->runner().meshes(meshed_->model(), {{0, size}}, TaskContext()));
    meshed_->close();
}

void TransientRunTest::warmUpGivesCurvesAndFieldsOverTime() {
    const StudyResult result = blocks_->run("Warm-up");
    QCOMPARE(result.status, RunStatus::Done);
    QVERIFY(result.balance.relativeError < 1e-3);
    QVERIFY(std::abs(result.balance.in - 1000.0) < 1e-3);
    const SeriesResult& curve = result.series.front();
    QCOMPARE(curve.name, std::string("max_temperature"));
    const std::vector<double> outputs = {0.0, 20.0, 40.0, 60.0, 80.0, 100.0};
    QCOMPARE(result.field("temperature")->times, outputs);
    QVERIFY(curve.times.size() > outputs.size());  // every step, too
    QVERIFY(std::ranges::includes(curve.times, outputs));
    QCOMPARE(result.monitors[0].times, curve.times);
    QVERIFY(std::abs(curve.values[0] - 293.15) < 1e-9);
    QVERIFY(std::is_sorted(curve.values.begin(), curve.values.end()));
    QCOMPARE(result.scalar("max_temperature")->value, curve.values.back());
    QVERIFY(std::abs(result.monitors[0].values.back() - curve.values.back()) < 0.1);

    const StudyRunner& runner = blocks_->runner();
    const auto before = runner.nodalField(result, "temperature", 40.0);
    const auto between = runner.nodalField(result, "temperature", 45.0);
    const auto after = runner.nodalField(result, "temperature", 60.0);
    QVERIFY(before && between && after);
    QVERIFY(std::abs(0.75 * before->front() + 0.25 * after->front() - between->front()) < 1e-4);
    QVERIFY(*runner.nodalField(result, "temperature", std::nullopt) ==
            *runner.nodalField(result, "temperature", 100.0));
    QCOMPARE(runner.nodalField(result, "temperature", 101.0).error().kind, ErrorKind::BadInput);
    const PointLocator locator(*runner.mesh(result));
    const auto curves =
        probeSeries(runner, result, "temperature",
                    {{{0.01, 0.01, 0.02}, ""}, {{9.0, 9.0, 9.0}, ""}}, locator, TaskContext());
    QVERIFY(curves[0]);
    QVERIFY(std::abs(curves[0]->front().values.back() - result.monitors[0].values.back()) < 1e-3);
    QCOMPARE(curves[1].error().code, std::string("probe.outside"));
}

void TransientRunTest::peakBetweenTwoOutputsBreaksARequirement() {
    // 200 W from 40 s to 50 s into bodies of 31 J/K; the only output is the end, long after.
    SystemModel model = blocks_->model();
    const Json pulse = {{"model", "heat_source"},
                        {"part", "Block*"},
                        {"power", "if(t > 40 s, if(t < 50 s, 200 W, 0 W), 0 W)"}};
    const Json study = {{"type", "thermal_transient"}, {"initial_temperature", "20 degC"},
                        {"duration", "400 s"},         {"output_times", {"400 s"}},
                        {"max_step", "1 s"},           {"parts", {"Block 1"}}};
    const std::string source = model.entities(EntityKind::Attachment).front().name;
    QVERIFY(apply(model, {"Pulse",
                          {{EntityKind::Attachment, source, pulse, std::nullopt},
                           {EntityKind::Study, "Warm-up", study, std::nullopt}}}));
    const auto result = blocks_->runner().run(model, {"Warm-up", "Baseline", {}}, TaskContext());
    QVERIFY(result);
    QCOMPARE(result->field("temperature")->times, (std::vector<double>{0.0, 400.0}));
    const double peak = result->scalar("max_temperature")->value;
    QVERIFY(peak > 293.15 + 50.0);
    QVERIFY(result->scalar("final_max_temperature")->value < 293.15 + 10.0);
    QVERIFY(*std::ranges::max_element(result->monitors[0].values) > 293.15 + 50.0);

    const Entity limit = {EntityKind::Requirement,
                          "Limit",
                          {{"study", "Warm-up"}, {"require", "max(temperature) < 60 degC"}}};
    const auto assembly = blocks_->runner().assembly(model, TaskContext());
    QVERIFY(assembly);
    const auto verdict = judge(limit, std::string(kBaseline), model, **assembly,
                               [&](const std::string&) { return Checked<StudyResult>(*result); });
    QVERIFY(verdict);
    QVERIFY(!verdict->met);
}

void TransientRunTest::shortPulseBringsItsHeat() {
    // 5 s of 100 W in 1800 s, of which the steps know by the expression only.
    SystemModel model = blocks_->model();
    const Json pulse = {{"model", "heat_source"},
                        {"part", "Block 1"},
                        {"power", "if(t > 902 s, if(t < 907 s, 100 W, 0 W), 0 W)"}};
    const Json study = {{"type", "thermal_transient"},
                        {"initial_temperature", "20 degC"},
                        {"duration", "1800 s"},
                        {"output_times", {"1800 s"}},
                        {"parts", {"Block 1"}}};
    const std::string source = model.entities(EntityKind::Attachment).front().name;
    QVERIFY(apply(model, {"Pulse",
                          {{EntityKind::Attachment, source, pulse, std::nullopt},
                           {EntityKind::Study, "Warm-up", study, std::nullopt}}}));
    const auto result = blocks_->runner().run(model, {"Warm-up", "Baseline", {}}, TaskContext());
    QVERIFY(result);
    QCOMPARE(result->status, RunStatus::Done);
    QVERIFY(std::abs(result->balance.in - 500.0) < 1e-3);
    QVERIFY(result->warnings.empty());
}

void TransientRunTest::stoppedTransientGoesOnAfterARestart_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("fixed steps") << "step"
                                 << "0.1 s";
    QTest::newRow("controlled steps") << "tolerance"
                                      << "1e-9 K";
}

void TransientRunTest::stoppedTransientGoesOnAfterARestart() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    const StudyRequest request{"Warm-up", "Baseline", {}};
    const auto refine = [&](BlockProject& blocks) {
        Json values = blocks.model().find(EntityKind::Study, "Warm-up")->values;
        values[key.toStdString()] = value.toStdString();
        return blocks.project()
            .apply({"Refine", {{EntityKind::Study, "Warm-up", values, std::nullopt}}})
            .has_value();
    };
    BlockProject other(*meshed_);
    QVERIFY(refine(other) && refine(*blocks_));
    const StudyResult whole = other.run("Warm-up");
    // Twice stopped on the way, and each time the project is closed; early, as controlled steps
    // grow, and progress is told every 50 ms only.
    for (const double share : {0.53, 0.6}) {
        std::stop_source source;
        const TaskContext context(source.get_token(), [&](const Progress& progress) {
            if (progress.fraction > share) {
                source.request_stop();
            }
        });
        const auto stopped = blocks_->runner().run(blocks_->model(), request, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().front().kind, ErrorKind::Cancelled);
        QVERIFY2(stopped.error().front().advice.find("goes on from") != std::string::npos,
                 stopped.error().front().advice.c_str());
        blocks_->reopen();
        QCOMPARE(blocks_->runner().state(blocks_->model(), request), ResultState::Missing);
        // What it goes on from is not superfluous.
        QVERIFY(blocks_->runner().compact(blocks_->model(), TaskContext()));
    }
    bool beganAnew = false;
    const TaskContext watched(std::stop_token(), [&](const Progress& progress) {
        beganAnew = beganAnew || (progress.fraction > 0.35 && progress.fraction < 0.5);
    });
    const auto ended = blocks_->runner().run(blocks_->model(), request, watched);
    QVERIFY(ended);
    const StudyResult& resumed = *ended;
    QVERIFY(!beganAnew);
    QCOMPARE(resumed.status, RunStatus::Done);
    QCOMPARE(resumed.solver.steps, whole.solver.steps);
    const auto isSame = [](double a, double b) {
        return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
    };
    const auto areSame = [&](const std::vector<double>& a, const std::vector<double>& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSame);
    };
    QVERIFY(isSame(resumed.balance.in, whole.balance.in));
    QVERIFY(isSame(resumed.balance.stored, whole.balance.stored));
    QCOMPARE(resumed.series.size(), whole.series.size());
    for (std::size_t i = 0; i < whole.series.size(); ++i) {
        QVERIFY(areSame(resumed.series[i].times, whole.series[i].times));
        QVERIFY2(areSame(resumed.series[i].values, whole.series[i].values),
                 whole.series[i].name.c_str());
    }
    for (std::size_t i = 0; i < whole.scalars.size(); ++i) {
        QVERIFY2(isSame(resumed.scalars[i].value, whole.scalars[i].value),
                 whole.scalars[i].name.c_str());
    }
    QVERIFY(areSame(resumed.flowTimes, whole.flowTimes));
    for (std::size_t i = 0; i < whole.boundaries.size(); ++i) {
        QVERIFY(areSame(resumed.boundaries[i].rates, whole.boundaries[i].rates));
    }
    const FieldInfo& field = *resumed.field("temperature");
    QVERIFY(areSame(field.times, whole.field("temperature")->times));
    for (std::size_t i = 0; i < field.times.size(); ++i) {
        QVERIFY(blocks_->runner().field(field, i));
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::TransientRunTest)
#include "transient_run_test.moc"
