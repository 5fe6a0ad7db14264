#include <QTest>

#include "twin/model_edit.h"

using namespace twinbench;

namespace {

SystemModel modelWithParameters() {
    SystemModel model;
    const ModelEdit edit{"Add",
                         {{EntityKind::Parameter, "cell_loss", "8 W", {}},
                          {EntityKind::Parameter, "total", "12 * cell_loss", {}}}};
    const auto applied = apply(model, edit);
    Q_ASSERT(applied.has_value());
    return model;
}

std::string firstCode(const Checked<ModelEdit>& edit) {
    return edit ? "" : edit.error().front().code;
}

Problems check(EntityKind kind, Json values) {
    return validateEntity({kind, "it", std::move(values)});
}

}  // namespace

class ModelValidationTest : public QObject {
    Q_OBJECT

private slots:
    void setsAParameterByAnEdit() {
        SystemModel model = modelWithParameters();
        const auto edit = setParameterEdit(model, "cell_loss", "9 W");
        QVERIFY(edit.has_value());
        QCOMPARE(edit->label, std::string("Set cell_loss to 9 W"));
        QVERIFY(apply(model, *edit).has_value());
        QCOMPARE(model.parameterTexts().at("cell_loss"), std::string("9 W"));
    }

    void refusesASettingThatDoesNotFit() {
        const SystemModel model = modelWithParameters();
        QCOMPARE(firstCode(setParameterEdit(model, "cell_los", "9 W")),
                 std::string("parameter.unknown"));
        QCOMPARE(firstCode(setParameterEdit(model, "cell_loss", "9 N")),
                 std::string("quantity.dimension"));
        QCOMPARE(firstCode(setParameterEdit(model, "cell_loss", "9")),
                 std::string("quantity.bare_number"));
        QCOMPARE(firstCode(setParameterEdit(model, "cell_loss", "total / 12")),
                 std::string("parameter.cycle"));
        QCOMPARE(firstCode(setParameterEdit(model, "cell_loss", "9 Wat")),
                 std::string("unit.unknown"));
    }

    void takesPropertiesAsValuesThreesAndTables() {
        const Json table = Json::parse(
            R"--({"table": [["20 degC", "200 W/(m*K)"], ["100 degC", "180 W/(m*K)"]]})--");
        QVERIFY(check(EntityKind::Material, {{"thermal_conductivity", "200 W/(m*K)"}}).empty());
        QVERIFY(check(EntityKind::Material, {{"thermal_conductivity", table}}).empty());
        QVERIFY(check(EntityKind::Material,
                      {{"thermal_conductivity", {"1 W/(m*K)", "2 W/(m*K)", "3 W/(m*K)"}},
                       {"axes", {{1, 0, 0}, {0, 1, 0}}}})
                    .empty());
        QVERIFY(check(EntityKind::Material, {{"poissons_ratio", 0.33}}).empty());
    }

    void refusesPropertiesOutOfRange() {
        for (const Json& values :
             {Json{{"poissons_ratio", 0.5}}, Json{{"density", "0 kg/m^3"}},
              Json{{"emissivity", 1.2}}, Json{{"reference_temperature", "0 K"}},
              Json{{"thermal_conductivity", {"1 W/(m*K)", "-2 W/(m*K)", "3 W/(m*K)"}}}}) {
            const Problems problems = check(EntityKind::Material, values);
            QCOMPARE(problems.size(), std::size_t(1));
            QCOMPARE(problems.front().code, std::string("value.range"));
        }
    }

    void refusesAxesThatAreParallel() {
        QVERIFY(!check(EntityKind::Material, {{"axes", {{1, 0, 0}, {2, 0, 0}}}}).empty());
    }

    void takesForcesAsVectorOrComponents() {
        const Json target = {{"model", "force"}, {"faces", "end"}};
        const auto with = [&](const Json& more) {
            Json values = target;
            values.update(more);
            return check(EntityKind::Attachment, values);
        };
        QVERIFY(with({{"vector", {"0 N", "0 N", "-100 N"}}}).empty());
        QVERIFY(with({{"z", "-100 N"}}).empty());
        QVERIFY(!with(Json::object()).empty());
        QVERIFY(!with({{"z", "-100 N"}, {"vector", {"0 N", "0 N", "-100 N"}}}).empty());
        QVERIFY(!with({{"vector", {0, 0, "-100 N"}}}).empty());
    }

    void letsLoadsDependOnTimeButNotSettings() {
        QVERIFY(check(EntityKind::Attachment, {{"model", "heat_source"},
                                               {"part", "Cell*"},
                                               {"power", "table(t, 0 s, 0 W, 60 s, 8 W)"}})
                    .empty());
        QVERIFY(!check(EntityKind::Study, {{"type", "thermal_transient"},
                                           {"initial_temperature", "20 degC"},
                                           {"duration", "2 * t"}})
                     .empty());
    }

    void findsStudiesThatStartFromEachOther() {
        SystemModel model;
        const auto study = [](const std::string& from) {
            return Json{{"type", "thermal_transient"}, {"initial_from", from}, {"duration", "1 s"}};
        };
        QVERIFY(apply(model, {"",
                              {{EntityKind::Study, "A", study("B"), {}},
                               {EntityKind::Study, "B", study("A"), {}}}}));
        const Problems problems = validate(model);
        QCOMPARE(problems.size(), std::size_t(2));
        QCOMPARE(problems.front().code, std::string("study.cycle"));
    }

    void aFaultyParameterHidesNoOtherFault() {
        SystemModel model = modelWithParameters();
        const Json source = {{"model", "heat_source"}, {"part", "A"}, {"power", "missing * 2"}};
        const Json second = {{"model", "heat_source"}, {"part", "B"}, {"power", "broken"}};
        const Json scenario = {{"set", {{"cell_los", "3 W"}}}};
        const Json other = {{"set", {{"cell_loss", "3 K"}}}};
        const Json study = {{"type", "thermal_steady"}};
        const Json requirement = {{"study", "S"}, {"require", "max(temperature) < 3 W"}};
        QVERIFY(apply(model, {"Add",
                              {{EntityKind::Attachment, "one", source, {}},
                               {EntityKind::Attachment, "two", second, {}},
                               {EntityKind::Study, "S", study, {}},
                               {EntityKind::Scenario, "X", scenario, {}},
                               {EntityKind::Scenario, "Y", other, {}},
                               {EntityKind::Requirement, "r", requirement, {}},
                               {EntityKind::Parameter, "broken", "broken + 1 W", {}}}}));
        const Problems problems = validate(model);
        QStringList objects;
        for (const Error& problem : problems) {
            objects << QString::fromStdString(problem.object);
        }
        // The attachment that needs the broken one has no fault of its own.
        for (const char* object : {"parameter 'broken'", "attachment 'one'", "scenario 'X'",
                                   "scenario 'Y'", "requirement 'r'"}) {
            QVERIFY2(!objects.filter(object).isEmpty(), qPrintable(objects.join("; ")));
        }
        QCOMPARE(objects.size(), 6);  // in Y 'total' gets a wrong dimension, too
    }

    void isSilentAboutAModelWithoutFaults() {
        QVERIFY(validate(SystemModel()).empty());
        QVERIFY(validate(modelWithParameters()).empty());
    }
};

QTEST_GUILESS_MAIN(ModelValidationTest)
#include "model_validation_test.moc"
