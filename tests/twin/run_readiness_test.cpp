#include "twin/run_readiness.h"

#include <QTest>

#include "tests/twin/resolve_fixture.h"

using namespace twinbench;
using namespace twinbench::test;

class RunReadinessTest : public QObject {
    Q_OBJECT

private:
    using Kinds = std::vector<Obstacle::Kind>;

    ResolveFixture fixture_;

    std::vector<Obstacle> obstacles(const char* study) {
        return obstaclesOf(fixture_.model_, &fixture_.assembly_, study);
    }
    Kinds kinds(const char* study) {
        Kinds kinds;
        for (const Obstacle& obstacle : obstacles(study)) {
            kinds.push_back(obstacle.kind);
        }
        return kinds;
    }
    void remove(EntityKind kind, const std::string& name) {
        QVERIFY(apply(fixture_.model_, {"", {{kind, name, std::nullopt, std::nullopt}}}));
    }

private slots:
    void init() {
        fixture_ = ResolveFixture();
        fixture_.put(EntityKind::Geometry, "module", R"J({"file": "module.step"})J");
    }

    void modelWithoutGeometryMissesNothingElse() {
        QCOMPARE(obstaclesOf(SystemModel(), nullptr, ""),
                 std::vector<Obstacle>{{Obstacle::Kind::NoGeometry}});
    }

    void transientStudyNeedsMaterialsOnly() { QVERIFY(obstacles("Warm-up").empty()); }

    void solidPartsOfTheStudyNeedAMaterial() {
        remove(EntityKind::Assignment, "cells");
        QCOMPARE(obstacles("Warm-up"),
                 (std::vector<Obstacle>{{Obstacle::Kind::PartsWithoutMaterial, {0, 1}}}));
        fixture_.put(EntityKind::Study, "Warm-up",
                     R"J({"type": "thermal_transient", "initial_temperature": "25 degC",
                         "duration": "100 s", "exclude": "Cell 2"})J");
        QCOMPARE(obstacles("Warm-up").front().parts, std::vector<std::uint32_t>{0});
    }

    void partsAreNotJudgedBeforeTheyAreRead() {
        remove(EntityKind::Assignment, "cells");
        QVERIFY(obstaclesOf(fixture_.model_, nullptr, "Warm-up").empty());
    }

    void modelWithoutStudiesNeedsOne() {
        for (const char* study : {"Stress", "Warm-up", "Steady"}) {
            remove(EntityKind::Study, study);
        }
        QCOMPARE(kinds(""), Kinds{Obstacle::Kind::NoStudy});
    }

    void steadyStudyNeedsWhatHoldsTheTemperature() {
        QCOMPARE(kinds("Steady"), Kinds{Obstacle::Kind::TemperatureNotHeld});
        fixture_.put(EntityKind::Attachment, "Air",
                     R"J({"model": "convection", "faces": "cooled",
                         "coefficient": "10 W/(m^2*K)", "ambient": "20 degC"})J");
        QVERIFY(obstacles("Steady").empty());
    }

    void aStudyNeedsWhatTheOneNeedsThatItStartsFrom() {
        fixture_.put(EntityKind::Attachment, "Foot", R"J({"model": "fixed", "faces": "cooled"})J");
        fixture_.put(EntityKind::Study, "Stress",
                     R"J({"type": "structural_static", "temperature_from": "Steady"})J");
        QCOMPARE(kinds("Stress"), Kinds{Obstacle::Kind::TemperatureNotHeld});
        remove(EntityKind::Assignment, "cells");
        QCOMPARE(kinds("Stress"),
                 (Kinds{Obstacle::Kind::PartsWithoutMaterial, Obstacle::Kind::TemperatureNotHeld}));
    }

    void stressStudyNeedsASupport() {
        QCOMPARE(kinds("Stress"), Kinds{Obstacle::Kind::PartsNotHeld});
        fixture_.put(EntityKind::Attachment, "Foot", R"J({"model": "fixed", "faces": "cooled"})J");
        QVERIFY(obstacles("Stress").empty());
    }

    void studyWhoseListLeavesNoPartIsTold() {
        Json values = fixture_.model_.find(EntityKind::Study, "Warm-up")->values;
        values["parts"] = "Nobody";
        QVERIFY(apply(fixture_.model_, {"", {{EntityKind::Study, "Warm-up", values, {}}}}));
        QCOMPARE(kinds("Warm-up"), Kinds{Obstacle::Kind::TakesNoPart});
    }

    void attachmentThatActsOnNothingIsTold() {
        fixture_.put(EntityKind::Attachment, "Foot",
                     R"J({"model": "fixed", "faces": {"part": "Nobody", "where": "all"}})J");
        QCOMPARE(obstacles("Stress"),
                 (std::vector<Obstacle>{{Obstacle::Kind::ActsOnNothing, {}, "Foot"}}));
        QVERIFY(kinds("Warm-up").empty());  // a stress study's own
    }

    void attachmentsOfOtherStudiesHoldNothing() {
        fixture_.put(EntityKind::Attachment, "Air",
                     R"J({"model": "convection", "faces": "cooled", "studies": "Warm-up",
                         "coefficient": "10 W/(m^2*K)", "ambient": "20 degC"})J");
        QCOMPARE(kinds("Steady"), Kinds{Obstacle::Kind::TemperatureNotHeld});
    }

    void temperatureOfPartsHoldsNoThermalStudy() {
        fixture_.put(EntityKind::Attachment, "Hot",
                     R"J({"model": "temperature", "part": "Plate", "value": "80 degC"})J");
        QCOMPARE(kinds("Steady"), Kinds{Obstacle::Kind::TemperatureNotHeld});
    }
};

QTEST_GUILESS_MAIN(RunReadinessTest)

#include "run_readiness_test.moc"
