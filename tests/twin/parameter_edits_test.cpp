#include "twin/parameter_edits.h"

#include <QtTest>

using namespace twinbench;

/// Edits of values by name: overrides of scenarios, numbers that become parameters.
class ParameterEditsTest : public QObject {
    Q_OBJECT

private:
    static SystemModel model() {
        SystemModel model;
        const auto applied = apply(
            model,
            {"Build",
             {{EntityKind::Parameter, "loss", Json("5 W"), std::nullopt},
              {EntityKind::Scenario, "Hot day", Json{{"set", {{"loss", "6 W"}}}}, std::nullopt},
              {EntityKind::Attachment, "Heat flux 2",
               Json{{"model", "heat_flux"}, {"part", "Cell"}, {"flux", "100 W/m^2"}},
               std::nullopt}}});
        return applied ? model : SystemModel();
    }
    static Json setOf(const SystemModel& model, const char* scenario) {
        return model.find(EntityKind::Scenario, scenario)->values.at("set");
    }

private slots:
    void overrideSetsAndInherits() {
        SystemModel changed = model();
        const auto set = overrideEdit(changed, "Hot day", "loss", "9 W");
        QVERIFY(set && apply(changed, *set));
        QCOMPARE(set->label, std::string("Set loss to 9 W in Hot day"));
        QVERIFY(setOf(changed, "Hot day") == Json({{"loss", "9 W"}}));
        const auto inherit = overrideEdit(changed, "Hot day", "loss", "");
        QVERIFY(inherit && apply(changed, *inherit));
        QVERIFY(setOf(changed, "Hot day").empty());
    }

    void overrideMustFitWhereTheParameterStands() {
        SystemModel bound = model();
        Json values = bound.find(EntityKind::Attachment, "Heat flux 2")->values;
        values["flux"] = "loss / 1 m^2";
        QVERIFY(
            apply(bound, {"Use", {{EntityKind::Attachment, "Heat flux 2", values, std::nullopt}}}));
        QVERIFY(overrideEdit(bound, "Hot day", "loss", "7 W"));
        QVERIFY(!overrideEdit(bound, "Hot day", "loss", "7 apples"));
        QVERIFY(!overrideEdit(bound, "Hot day", "gain", "7 W"));
    }

    void numberBecomesAParameterNamedAfterItsPlace() {
        SystemModel changed = model();
        const Entity entity = *changed.find(EntityKind::Attachment, "Heat flux 2");
        const auto edit = makeParameterEdit(changed, entity, "flux");
        QVERIFY(edit && apply(changed, *edit));
        QVERIFY(changed.find(EntityKind::Parameter, "heat_flux_2_flux")->values ==
                Json("100 W/m^2"));
        QVERIFY(changed.find(EntityKind::Attachment, "Heat flux 2")->values.at("flux") ==
                Json("heat_flux_2_flux"));
    }
};

QTEST_GUILESS_MAIN(ParameterEditsTest)

#include "parameter_edits_test.moc"
