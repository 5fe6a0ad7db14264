#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using json = nlohmann::json;

/// Runs that cannot give a result: each tells the object, what is wrong and what to do.
class ImpossibleRunTest : public QObject {
    Q_OBJECT

private slots:
    void aRunThatCannotBeSaysWhyAndWhere_data() {
        QTest::addColumn<QString>("patch");  // JSON merge patch of the spec
        QTest::addColumn<QString>("study");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* study, int code, const char* patch,
                            const QStringList& words) {
            QTest::newRow(name) << QString(patch) << QString(study) << code << words;
        };
        // %1: the source of heat, %2: the convection.
        row("nothing holds the parts", "Stress", 1, R"J({"attach": [%1, %2]})J",
            {"Lower, Upper", "move and turn freely", "Fix a face"});
        row("a part that is not bonded floats", "Stress", 1, R"J({"contacts": {"bonded": false}})J",
            {"Upper: The model is not held: Upper can move and turn freely"});
        row("parts that slide", "Stress", 1,
            R"J({"attach": [%1, %2, {"model": "support", "faces": "bottom", "axes": "z"}]})J",
            {"move along x, move along y, turn about z."});
        row("a hinge", "Stress", 1,
            R"J({"attach": [%1, %2, {"model": "fixed", "edges":
                {"part": "Lower", "between": ["normal = -z", "normal = +x"]}}]})J",
            {"can turn about y through (20, 10, 0) mm."});
        row("no heat path", "Steady", 1, R"J({"contacts": "none"})J",
            {"Upper: No prescribed temperature", "Add a convection"});
        row("a pair that does not touch", "Steady", 3,
            R"J({"geometry": [{"file": "blocks.step"},
                {"file": "blocks.step", "name": "Far", "at": ["90 mm", "0 mm", "0 mm"]}],
                "contacts": {"pairs": [{"between": ["Upper", "Upper [2]"],
                                        "conductance": "5 W/(m^2*K)"}]}})J",
            {"contact pair", "do not touch", "0.1 mm", "remove the pair"});
        row("a source without a number", "Steady", 3,
            R"J({"attach": [{"model": "heat_source", "part": "Upper",
                "power_density": "1e5 W/m^3 * sqrt(x / (10 mm) - 1)"}, %2]})J",
            {"attachment 'Heat source', Upper", "not a finite number", "expression"});
        row("a pressure without a number", "Stress", 3,
            R"J({"attach": [%1, %2, {"model": "fixed", "faces": "bottom"},
                {"model": "pressure", "faces": {"part": "Upper", "where": "highest z"},
                 "value": "1 MPa * sqrt(x / (10 mm) - 1)"}]})J",
            {"attachment 'Pressure', Upper", "not a finite number"});
        row("below absolute zero", "Steady", 1, R"J({"parameters": {"loss": "-400 W"}})J",
            {"below absolute zero", "heat sources"});
        row("elements too small", "Steady", 3, R"J({"mesh": {"size": "0.01 mm"}})J",
            {"Lower", "Upper", "the least for this part is", "mm"});
    }
    void aRunThatCannotBeSaysWhyAndWhere() {
        QFETCH(QString, patch);
        QFETCH(QString, study);
        QFETCH(int, code);
        QFETCH(QStringList, words);
        patch.replace("%1", R"J({"model": "heat_source", "part": "Upper", "power": "loss"})J");
        patch.replace("%2", R"J({"model": "convection", "faces": "bottom",
                                 "coefficient": "h_air", "ambient": "t_air"})J");
        const CliFixture fixture;
        json spec = fixture.spec();
        spec.merge_patch(json::parse(patch.toStdString()));
        const QString project = fixture.path("out.twin");
        const CliResult built = fixture.run({"build", fixture.write(spec), "-o", project});
        QVERIFY2(built.code == 0, built.out.c_str());
        const CliResult run = fixture.runForPeople({"run", project, "--study", study});
        QVERIFY2(run.code == code, (run.out + run.err).c_str());
        for (const QString& word : words) {
            QVERIFY2((run.out + run.err).find(word.toStdString()) != std::string::npos,
                     (word.toStdString() + " in " + run.out + run.err).c_str());
        }
    }

    void aForecastRefusesElementsThatAreTooSmall() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["mesh"]["size"] = "0.01 mm";
        const QString project = fixture.path("out.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        const CliResult result = fixture.run({"run", project, "--study", "Steady", "--forecast"});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.out.find("the least for this part is") != std::string::npos,
                 result.out.c_str());
    }
};

QTEST_GUILESS_MAIN(ImpossibleRunTest)
#include "impossible_run_test.moc"
