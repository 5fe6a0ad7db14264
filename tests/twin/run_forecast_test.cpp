#include "twin/run_forecast.h"

#include <QTemporaryDir>
#include <QtTest>

namespace twinbench {

class RunForecastTest : public QObject {
    Q_OBJECT

private:
    static RunSize sizeOf(double nodes, bool isMeshed = true) {
        RunSize size;
        size.type = "thermal_steady";
        size.parts = {{Hasher().add("a").finish(), nodes, isMeshed}};
        return size;
    }
    static RunRecord record(double unknowns, double seconds) {
        return {"thermal_steady", unknowns, 1.0, seconds, 1e8 + 2e3 * unknowns, 0.0, 0.0};
    }

private slots:
    void whatIsCurrentTakesNothing() {
        RunSize size = sizeOf(1000.0);
        size.isCurrent = true;
        const RunForecast forecast = forecastOf({size}, {});
        QVERIFY(forecast.isCurrent);
        QCOMPARE(forecast.seconds, ForecastRange{});
        QCOMPARE(forecast.disk, ForecastRange{});
    }

    void withoutEarlierRunsItIsAGuess() {
        const RunForecast forecast = forecastOf({sizeOf(1e5)}, {});
        QCOMPARE(forecast.measured, std::size_t{0});
        QCOMPARE(forecast.unknowns, (ForecastRange{1e5, 1e5}));
        QVERIFY(forecast.seconds.high > 10.0 * forecast.seconds.low);
    }

    void aRunLikeEarlierOnesLiesWithinItsForecast() {
        RunRates rates;
        for (const double factor : {0.9, 1.0, 1.1, 1.2}) {
            rates.add(record(1e5, 4.0 * factor));
        }
        const RunForecast forecast = forecastOf({sizeOf(1e5)}, rates);
        QCOMPARE(forecast.measured, std::size_t{4});
        QVERIFY(forecast.seconds.low < 3.6 && forecast.seconds.low > 2.0);
        QVERIFY(forecast.seconds.high > 4.8 && forecast.seconds.high < 8.0);
        QVERIFY(forecast.memory.low < 3e8 && forecast.memory.high > 3e8);
    }

    void farFromWhatWasMeasuredTheRangeIsWider() {
        RunRates rates;
        for (int i = 0; i < 4; ++i) {
            rates.add(record(1e4, 0.4));
        }
        const auto width = [&](double nodes) {
            const RunForecast forecast = forecastOf({sizeOf(nodes)}, rates);
            return forecast.seconds.high / forecast.seconds.low;
        };
        QVERIFY(width(1e6) > 2.0 * width(1.2e4));
    }

    void spreadsOfFactorsJoinAsIndependentOnes() {
        const auto width = [](const RunSize& size) {
            const RunForecast forecast = forecastOf({size}, {});
            return std::log(forecast.seconds.high / forecast.seconds.low);
        };
        RunSize size = sizeOf(1e7);  // large, so that nothing counts but the solver
        size.type = "thermal_transient";
        size.isTransient = true;
        size.steps = 100.0;
        const double ofRate = width(size);
        size.steps.reset();
        const double ofBoth = width(size);
        const double ofSteps = std::sqrt(ofBoth * ofBoth - ofRate * ofRate);
        QVERIFY(ofBoth > 1.1 * ofRate);
        QVERIFY(std::abs(ofSteps - std::log(400.0 / 30.0)) < 1e-6);
    }

    void partsWithoutAMeshWidenTheUnknownsAndTakeTime() {
        const RunForecast meshed = forecastOf({sizeOf(1e5)}, {});
        const RunForecast bare = forecastOf({sizeOf(1e5, false)}, {});
        QCOMPARE(bare.toMesh, std::size_t{1});
        QVERIFY(bare.unknowns.low < 1e5 && bare.unknowns.high > 1e5);
        QVERIFY(bare.seconds.high > meshed.seconds.high);
        QVERIFY(bare.disk.high > meshed.disk.high);
    }

    void equalShapesAreMeshedOnceThoughSeveralRunsNeedThem() {
        RunSize first = sizeOf(1e4, false);
        first.parts.push_back(first.parts.front());
        RunSize second = first;
        second.type = "structural_static";
        second.components = 3;
        const RunForecast forecast = forecastOf({first, second}, {});
        QCOMPARE(forecast.toMesh, std::size_t{1});
        QCOMPARE(forecast.runs, std::size_t{2});
        QCOMPARE(forecast.unknowns.high, 3.0 * 2.0 * 2e4);
    }

    void fixedStepsCountWithoutEarlierRuns() {
        RunSize size = sizeOf(1e5);
        size.type = "thermal_transient";
        size.isTransient = true;
        size.steps = 100.0;
        const double hundred = forecastOf({size}, {}).seconds.high;
        size.steps = 200.0;
        QVERIFY(qFuzzyCompare(forecastOf({size}, {}).seconds.high, 2.0 * hundred));
    }

    void ratesAreKeptInAFile() {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "sub" / "rates.json";
        QVERIFY(RunRates::read(file).records().empty());
        RunRates rates;
        for (std::size_t i = 0; i < RunRates::kMostPerType + 5; ++i) {
            rates.add(record(1e4 + static_cast<double>(i), 1.0));
        }
        QVERIFY(rates.write(file));
        const RunRates again = RunRates::read(file);
        QCOMPARE(again.records().size(), RunRates::kMostPerType);
        QVERIFY(again.records() == rates.records());
        QCOMPARE(again.records().front().unknowns, 1e4 + 5.0);
    }

    void aDamagedFileCountsAsNone() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("rates.json");
        for (const char* text :
             {"", "[1, 2]", "{\"format\": 1, \"runs\": [{\"type\": \"x\", \"unknowns\": -1}]}",
              "{\"format\": 1, \"runs\": 3}"}) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
            out.close();
            QVERIFY(RunRates::read(file.toStdString()).records().empty());
        }
    }

    void onlyWhatWasComputedIsRecorded() {
        StudyResult result;
        result.type = "thermal_steady";
        result.solver.unknowns = 500;
        result.stages = {{"mesh", 2.0, false}, {"setup", 1.0, false}, {"solve", 3.0, false}};
        result.parts.resize(1);
        result.parts.front().nodeCount = 700;
        const auto made = recordOf(result, sizeOf(600.0, false));
        QVERIFY(made);
        QCOMPARE(made->solveSeconds, 4.0);
        QCOMPARE(made->meshedNodes, 700.0);
        QCOMPARE(made->meshSeconds, 2.0);
        result.stages.back().reused = true;
        QVERIFY(!recordOf(result, sizeOf(600.0)));
    }
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RunForecastTest)
#include "run_forecast_test.moc"
