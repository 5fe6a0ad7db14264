#include "app/window/shown_inputs.h"

#include <QTest>

#include "twin/model_edit.h"

using namespace twinbench;

/// Which edits call for another look at results.
class ShownInputsTest : public QObject {
    Q_OBJECT

private:
    SystemModel model_;

    SystemModel with(EntityKind kind, const std::string& name, const Json& values) const {
        SystemModel changed = model_;
        const auto applied = apply(changed, {"", {{kind, name, values, std::nullopt}}});
        return applied ? changed : SystemModel();
    }

private slots:
    void initTestCase() {
        model_ = with(EntityKind::Parameter, "loss", "5 W");
        model_ = with(EntityKind::Scenario, "Hot", {{"set", {{"loss", "9 W"}}}});
        model_ = with(EntityKind::Scenario, "Cold", {{"set", Json::object()}});
        QCOMPARE(model_.entities(EntityKind::Scenario).size(), std::size_t(2));
    }

    void otherScenariosDoNotTouchWhatIsShown() {
        const auto cold = with(EntityKind::Scenario, "Cold", {{"set", {{"loss", "1 W"}}}});
        QVERIFY(hasSameInputs(model_, cold, {"Baseline", "Hot"}));
        QVERIFY(hasSameInputs(model_, with(EntityKind::Scenario, "New", {{"set", Json::object()}}),
                              {"Baseline"}));
        QVERIFY(!hasSameInputs(model_, cold, {"Cold"}));
    }

    void overriddenParameterTouchesTheBaselineOnly() {
        const auto changed = with(EntityKind::Parameter, "loss", "6 W");
        QVERIFY(hasSameInputs(model_, changed, {"Hot"}));
        QVERIFY(!hasSameInputs(model_, changed, {"Hot", "Baseline"}));
    }

    void everythingElseTouchesAll() {
        const auto changed = with(EntityKind::Mesh, "mesh", {{"size", "5 mm"}});
        QVERIFY(!hasSameInputs(model_, changed, {"Hot"}));
    }

    void scenarioThatIsGoneTouchesWhatIsShownOfIt() {
        SystemModel changed = model_;
        QVERIFY(apply(changed, {"", {{EntityKind::Scenario, "Cold", std::nullopt, std::nullopt}}}));
        QVERIFY(!hasSameInputs(model_, changed, {"Cold"}));
        QVERIFY(hasSameInputs(model_, changed, {"Hot"}));
    }
};

QTEST_GUILESS_MAIN(ShownInputsTest)

#include "shown_inputs_test.moc"
