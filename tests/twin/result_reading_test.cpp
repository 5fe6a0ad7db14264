#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/twin/block_project.h"
#include "twin/model_edit.h"
#include "twin/path_probe.h"
#include "twin/probe_result.h"
#include "twin/requirement_verdict.h"
#include "twin/result_flows.h"

namespace twinbench {

/// Fields, lines, extremes over time and heat flows of the stored runs of two real blocks.
class ResultReadingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldAndComponentIsRead();
    void strainOfFreeExpansionIsThatOfTheTemperature();
    void safetyFactorIsJudged();
    void envelopeHoldsTheExtremesOverTime();
    void limitIsThatOfTheScenario();
    void envelopeOfATensorIsAnError();
    void lineHasAGapBetweenTheBlocks();
    void lineOutsideOfAllPartsIsAnError();
    void heatOfAttachmentsAddsUpToTheBalance();
    void courseOfTheHeatEndsWhereTheRunEnds();

private:
    const StudyRunner& runner() { return blocks_->runner(); }
    Result<PathResult> path(const StudyResult& result, const char* field, const ProbeLine& line) {
        return probePath(runner(), result, field, line, {}, PointLocator(*runner().mesh(result)));
    }

    std::unique_ptr<BlockProject> blocks_;
};

namespace {

constexpr Vec3 kInside = {0.008, 0.009, 0.01};
constexpr Vec3 kTop = {0.01, 0.01, 0.02};

}  // namespace

void ResultReadingTest::initTestCase() {
    blocks_ = std::make_unique<BlockProject>();
    blocks_->run("Steady");
    blocks_->run("Warm-up");
    blocks_->run("Stress");
}

void ResultReadingTest::everyFieldAndComponentIsRead() {
    const StudyResult stress = blocks_->run("Stress");
    for (const char* name : {"tresca", "safety_factor", "strain", "principal_stress"}) {
        QVERIFY2(stress.field(name), name);
    }
    for (const FieldInfo& field : stress.fields) {
        const auto whole = probeResult(runner(), stress, field.name, kInside, std::nullopt);
        QVERIFY2(whole, field.name.c_str());
        for (const FieldComponent& component : componentsOf(*findFieldKind(field.name))) {
            const auto one = probeResult(runner(), stress, component.name(), kInside, std::nullopt);
            QVERIFY2(one, component.name().c_str());
            QCOMPARE(one->entries[0].values.size(), std::size_t{1});
            if (component.index != FieldComponent::kMagnitude) {
                const double wanted =
                    whole->entries[0].values[static_cast<std::size_t>(component.index)];
                QVERIFY(std::abs(one->entries[0].values[0] - wanted) <= 1e-6 * std::abs(wanted));
            }
        }
    }
}

void ResultReadingTest::strainOfFreeExpansionIsThatOfTheTemperature() {
    const StudyResult stress = blocks_->run("Stress");
    // Far from the fixed bottom nothing hinders the block.
    const auto strain = probeResult(runner(), stress, "strain_zz", kTop, std::nullopt, "Block 1");
    const auto warm = probeResult(runner(), stress, "temperature", kTop, std::nullopt, "Block 1");
    QVERIFY(strain && warm);
    const double expected = 12e-6 * (warm->entries[0].values[0] - 293.15);
    QVERIFY(std::abs(strain->entries[0].values[0] / expected - 1.0) < 0.05);
}

void ResultReadingTest::safetyFactorIsJudged() {
    const StudyResult stress = blocks_->run("Stress");
    const double factor = stress.scalar("min_safety_factor")->value;
    QVERIFY(std::abs(factor - 250e6 / stress.scalar("max_von_mises")->value) < 1e-9 * factor);
    QVERIFY(stress.scalar("max_safety_factor") == nullptr);
    const auto assembly = blocks_->runner().assembly(blocks_->model(), TaskContext());
    QVERIFY(assembly);
    const Entity requirement{
        EntityKind::Requirement, "Yield",
        Json{{"study", "Stress"}, {"require", "min(safety_factor, 'Block 1') > 0.01"}}};
    const auto verdict = judge(requirement, std::string(kBaseline), blocks_->model(), **assembly,
                               [&](const std::string&) { return Checked<StudyResult>(stress); });
    QVERIFY(verdict);
    QVERIFY(verdict->met);
}

void ResultReadingTest::limitIsThatOfTheScenario() {
    const StudyResult result = blocks_->run("Warm-up");
    SystemModel model = blocks_->model();
    QVERIFY(apply(model, {"",
                          {{EntityKind::Parameter, "t_limit", "200 degC", std::nullopt},
                           {EntityKind::Scenario, "Strict", Json{{"set", {{"t_limit", "0 degC"}}}},
                            std::nullopt}}}));
    const Entity limit{EntityKind::Requirement, "Limit",
                       Json{{"study", "Warm-up"}, {"require", "max(temperature) < t_limit"}}};
    const auto assembly = blocks_->runner().assembly(model, TaskContext());
    QVERIFY(assembly);
    const auto isMet = [&](const std::string& scenario) {
        return judge(limit, scenario, model, **assembly,
                     [&](const std::string&) { return Checked<StudyResult>(result); })
            ->met;
    };
    QVERIFY(isMet(std::string(kBaseline)));
    QVERIFY(!isMet("Strict"));
}

void ResultReadingTest::envelopeHoldsTheExtremesOverTime() {
    const StudyResult result = blocks_->run("Warm-up");
    const auto hottest = probeResult(runner(), result, "temperature", kTop, Envelope::Maximum);
    const auto coldest = probeResult(runner(), result, "temperature", kTop, Envelope::Minimum);
    const auto last = probeResult(runner(), result, "temperature", kTop, std::nullopt);
    QVERIFY(hottest && coldest && last);
    QVERIFY(std::abs(hottest->entries[0].values[0] - last->entries[0].values[0]) < 1e-4);
    const auto all = readField(runner(), result, "heat_flux_z", Envelope::Maximum);
    QVERIFY(all);
    std::vector<float> expected(all->numbers.size(), -HUGE_VALF);
    for (const double time : result.field("heat_flux")->times) {
        const auto now = runner().nodalField(result, "heat_flux_z", time);
        QVERIFY(now);
        std::ranges::transform(expected, *now, expected.begin(),
                               [](float a, float b) { return std::max(a, b); });
    }
    QCOMPARE(all->numbers, expected);
    QVERIFY(std::abs(coldest->entries[0].values[0] - 293.15) < 1e-3);
    const auto flux = probeResult(runner(), result, "heat_flux", kTop, Envelope::Maximum);
    QVERIFY(flux);
    QCOMPARE(flux->field.name, std::string("heat_flux_magnitude"));
    QCOMPARE(flux->entries[0].values.size(), std::size_t{1});
}

void ResultReadingTest::envelopeOfATensorIsAnError() {
    const StudyResult stress = blocks_->run("Stress");
    const auto values = readField(runner(), stress, "stress", Envelope::Maximum);
    QVERIFY(!values);
    QCOMPARE(values.error().code, std::string("result.envelope"));
}

void ResultReadingTest::lineHasAGapBetweenTheBlocks() {
    const StudyResult steady = blocks_->run("Steady");
    const auto line = path(steady, "temperature", {{0.001, 0.01, 0.01}, {0.044, 0.01, 0.01}, 44});
    QVERIFY(line);
    QCOMPARE(line->entries.size(), std::size_t{44});
    for (const PathEntry& entry : line->entries) {
        if (entry.at.x < 0.0199) {
            QCOMPARE(entry.part, std::string("Block 1"));
        } else if (entry.at.x > 0.0251) {
            QCOMPARE(entry.part, std::string("Block 2"));
        } else if (entry.at.x > 0.0201 && entry.at.x < 0.0249) {
            QVERIFY(entry.part.empty());
        }
        QCOMPARE(entry.values.empty(), entry.part.empty());
        QVERIFY(std::abs(entry.distance - (entry.at.x - 0.001)) < 1e-12);
    }
    const QStringList rows = QString::fromStdString(csvTable(*line)).split('\n');
    QCOMPARE(rows[0], "distance [mm],x [mm],y [mm],z [mm],part,temperature [degC]");
    QVERIFY(rows[1].startsWith("0,1,10,10,Block 1,"));
    QVERIFY(rows[23].endsWith(",,"));  // x = 23 mm lies between the blocks
}

void ResultReadingTest::lineOutsideOfAllPartsIsAnError() {
    const StudyResult steady = blocks_->run("Steady");
    QCOMPARE(path(steady, "temperature", {{0, 0, 1}, {0, 1, 1}, 5}).error().code,
             std::string("path.outside"));
    QCOMPARE(path(steady, "temperature", {kTop, kTop, 5}).error().code, std::string("path.length"));
    QCOMPARE(path(steady, "temperature", {kTop, kInside, 1}).error().code,
             std::string("path.points"));
}

void ResultReadingTest::heatOfAttachmentsAddsUpToTheBalance() {
    for (const char* study : {"Steady", "Warm-up"}) {
        const StudyResult result = blocks_->run(study);
        QCOMPARE(result.boundaries.size(), std::size_t{2});
        double sum = 0.0;
        for (const BoundaryFlow& flow : result.boundaries) {
            sum += flow.heat;
        }
        const double through = result.balance.in - result.balance.out;
        QVERIFY(std::abs(sum - through) < 1e-6 * result.balance.in);
    }
    const StudyResult steady = blocks_->run("Steady");
    QCOMPARE(steady.boundaries[0].model, std::string("heat_source"));
    QVERIFY(std::abs(steady.boundaries[0].heat - 10.0) < 1e-6);  // 5 W in each of two blocks
    QVERIFY(std::abs(steady.boundaries[1].heat + 10.0) < 1e-4);
    const auto scalars = flowScalars(steady);
    QCOMPARE(scalars[0].name, std::string("heat_by_source"));
    QCOMPARE(scalars[1].dimension, dimension::power());
}

void ResultReadingTest::courseOfTheHeatEndsWhereTheRunEnds() {
    const StudyResult result = blocks_->run("Warm-up");
    QCOMPARE(result.flowTimes.back(), 100.0);
    for (const BoundaryFlow& flow : result.boundaries) {
        QCOMPARE(flow.rates.size(), result.flowTimes.size());
    }
    // A source is constant, and cooling grows with the temperature.
    QVERIFY(std::abs(result.boundaries[0].rates.front() - 10.0) < 1e-9);
    QVERIFY(result.boundaries[1].rates.back() < result.boundaries[1].rates.front());
    const auto series = flowSeries(result);
    QCOMPARE(series.size(), std::size_t{2});
    QCOMPARE(series[1].name, std::string("heat_by_convection"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ResultReadingTest)
#include "result_reading_test.moc"
