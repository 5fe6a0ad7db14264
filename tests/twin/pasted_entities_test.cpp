#include "twin/pasted_entities.h"

#include <QTest>

#include "twin/model_edit.h"

using namespace twinbench;

class PastedEntitiesTest : public QObject {
    Q_OBJECT

private:
    SystemModel model_;

    void add(EntityKind kind, const std::string& name, const Json& values) {
        QVERIFY(apply(model_, {"", {{kind, name, values, std::nullopt}}}));
    }

private slots:
    void init() {
        model_ = SystemModel();
        add(EntityKind::Study, "Steady", {{"type", "thermal_steady"}});
    }

    void freeNamesStay() {
        const auto pasted =
            withFreeNames(model_, {{EntityKind::Study, "Other", {{"type", "thermal_steady"}}}});
        QCOMPARE(pasted.front().name, std::string("Other"));
    }

    void twoOfOneNameGetTwoNames() {
        const Entity study{EntityKind::Study, "Steady", {{"type", "thermal_steady"}}};
        const auto pasted = withFreeNames(model_, {study, study});
        QCOMPARE(pasted[0].name, std::string("Steady 2"));
        QVERIFY(pasted[1].name != pasted[0].name && pasted[1].name != "Steady");
    }

    void whatIsPastedTogetherRefersToItself() {
        const auto allOf = [](const char* part) { return Json{{"part", part}}; };
        add(EntityKind::Selection, "Cooling faces", allOf("A"));
        const auto pasted = withFreeNames(
            model_, {{EntityKind::Selection, "Cooling faces", allOf("B")},
                     {EntityKind::Study, "Steady", {{"type", "thermal_steady"}}},
                     {EntityKind::Study, "Stress", {{"temperature_from", "Steady"}}},
                     {EntityKind::Attachment,
                      "Coolant",
                      {{"faces", {"Cooling faces", {{"part", "C"}}}}, {"studies", "Steady"}}}});
        QCOMPARE(pasted[0].name, std::string("Cooling faces 2"));
        QCOMPARE(pasted[2].values["temperature_from"], Json("Steady 2"));
        QCOMPARE(pasted[3].values["faces"][0], Json("Cooling faces 2"));
        QCOMPARE(pasted[3].values["studies"], Json("Steady 2"));
    }

    void conditionNamesThePastedStudy() {
        const auto pasted = withFreeNames(
            model_, {{EntityKind::Study, "Steady", {{"type", "thermal_steady"}}},
                     {EntityKind::Requirement,
                      "Limit",
                      {{"study", "Steady"},
                       {"require", "max('Steady' .temperature, 'Steady') < 60 degC"}}}});
        QCOMPARE(pasted[1].values["study"], Json("Steady 2"));
        QCOMPARE(pasted[1].values["require"],
                 Json("max('Steady 2' .temperature, 'Steady') < 60 degC"));
    }

    void whatIsNotPastedKeepsItsName() {
        const auto pasted = withFreeNames(
            model_, {{EntityKind::Requirement,
                      "Limit",
                      {{"study", "Steady"}, {"require", "max(temperature) < 60 degC"}}}});
        QCOMPARE(pasted[0].values["study"], Json("Steady"));
    }
};

QTEST_GUILESS_MAIN(PastedEntitiesTest)
#include "pasted_entities_test.moc"
