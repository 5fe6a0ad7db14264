#include "twin/spec_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <set>

#include "tests/twin/contract_spec.h"

using namespace twinbench;

class SpecFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path folder() const { return folder_.path().toStdString(); }

    Checked<SystemModel> read(const std::string& text) const {
        const auto edit = readSpec(text, folder());
        if (!edit) {
            return fail(edit.error());
        }
        SystemModel model;
        const auto inverse = apply(model, *edit);
        if (!inverse) {
            return fail(inverse.error());
        }
        return model;
    }

    /// The contract's example with one piece replaced.
    std::string changed(const std::string& from, const std::string& to) const {
        std::string text = test::kContractSpec;
        const std::size_t begin = text.find(from);
        Q_ASSERT(begin != std::string::npos);
        return text.replace(begin, from.size(), to);
    }

private slots:
    void initTestCase() {
        for (const char* name : {"module.step", "sink.step"}) {
            std::ofstream(folder() / name) << "ISO-10303-21;";
        }
    }

    void readsTheExampleOfTheContract() {
        const auto model = read(test::kContractSpec);
        QVERIFY2(model.has_value(), model ? "" : model.error().front().describe().c_str());
        QCOMPARE(model->names(EntityKind::Attachment),
                 (std::vector<std::string>{"Heat source", "Convection", "Fixed"}));
        QCOMPARE(model->names(EntityKind::Geometry), (std::vector<std::string>{"module", "Sink"}));
        QCOMPARE(model->names(EntityKind::ContactPair), std::vector<std::string>{"Cell 1 - Pad"});
        QCOMPARE(model->parameterTexts("Double flow").at("h_coolant"),
                 std::string("1600 W/(m^2*K)"));
        const std::string file = model->find(EntityKind::Geometry, "module")->values["file"];
        QVERIFY(std::filesystem::path(file).is_absolute());
        QVERIFY(model->find(EntityKind::Study, "Warm-up")->values["duration"] == "1800 s");
    }

    void givesAnEqualModelAfterWritingAndReading() {
        const auto model = read(test::kContractSpec);
        QVERIFY(model.has_value());
        const std::string written = writeSpec(*model).dump(2);
        const auto again = read(written);
        QVERIFY2(again.has_value(), again ? "" : again.error().front().describe().c_str());
        QVERIFY(*again == *model);
        QCOMPARE(again->hash(), model->hash());
        QCOMPARE(writeSpec(*again).dump(2), written);
    }

    void keepsNamesThatReadingWouldNotDerive() {
        auto model =
            read(changed(R"({"model": "fixed",)", R"--({"model": "convection", "faces": "cooled",
             "coefficient": "1 W/(m^2*K)", "ambient": "20 degC"}, {"model": "fixed",)--"));
        QVERIFY(model.has_value());
        QVERIFY(apply(*model, {"Remove", {{EntityKind::Attachment, "Convection", {}, {}}}}));
        const auto again = read(writeSpec(*model).dump());
        QVERIFY(again.has_value());
        QVERIFY(*again == *model);
        QVERIFY(again->find(EntityKind::Attachment, "Convection 2") != nullptr);
    }

    void writesNoContactAsAWord() {
        const auto model = read(R"({"twinbench": 1, "geometry": [], "contacts": "none"})");
        QVERIFY(model.has_value());
        const Json spec = writeSpec(*model);
        QVERIFY(spec["contacts"] == "none");
        QVERIFY(*read(spec.dump()) == *model);
    }

    void readsASpecWithGeometryAlone() {
        const auto model = read(R"({"twinbench": 1, "geometry": [{"file": "module.step"}]})");
        QVERIFY(model.has_value());
        QCOMPARE(writeSpec(*model).size(), std::size_t(2));
    }

    void tellsEachFault_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char* name, const char* from, const char* to, const char* code,
                            const char* mentions) {
            QTest::newRow(name) << from << to << code << mentions;
        };
        row("unknown top key", R"("attach": [)", R"("atach": [)", "key.unknown", "'attach'");
        row("unknown key", R"("coefficient": "h)", R"("coeficient": "h)", "key.unknown",
            "'coefficient'");
        row("bare number", R"("duration": "1800 s")", R"("duration": 1800)", "quantity.bare_number",
            "1800 s");
        row("bare number as text", R"("tolerance": "0.1 K")", R"("tolerance": "0.1")",
            "quantity.bare_number", "0.1 K");
        row("bare parameter", R"("t_coolant": "25 degC")", R"("t_coolant": 25)",
            "quantity.bare_number", "Convection");
        row("wrong dimension", R"("density": "2500 kg/m^3")", R"("density": "2500 kg")",
            "quantity.dimension", "kg/m^3");
        row("wrong dimension of a parameter", R"("cell_loss": "8 W")", R"("cell_loss": "8 N")",
            "quantity.dimension", "Heat source");
        row("unknown unit", R"("cell_loss": "8 W")", R"("cell_loss": "8 Wat")", "unit.unknown",
            "cell_loss");
        row("out of range", R"("density": "2500 kg/m^3")", R"("density": "-1 kg/m^3")",
            "value.range", "greater than 0");
        row("cycle", R"("cell_loss": "8 W")", R"("cell_loss": "2 * a1", "a1": "cell_loss / 2")",
            "parameter.cycle", "a1 -> cell_loss");
        row("unit as a parameter", R"("cell_loss": "8 W")", R"("cell_loss": "8 W", "mm": "1")",
            "parameter.name", "'mm'");
        row("unknown model", R"("model": "fixed")", R"("model": "fixd")", "model.unknown",
            "'fixed'");
        row("a model of later", R"("model": "fixed")", R"("model": "voltage")", "model.unknown",
            "convection");
        row("unknown study type", R"("type": "structural_static")", R"("type": "structural")",
            "type.unknown", "structural_static");
        row("unknown study", R"("studies": ["Stress"])", R"("studies": ["Stres"])", "study.unknown",
            "'Stress'");
        row("study that does not fit", R"("studies": ["Stress"])", R"("studies": ["Warm-up"])",
            "attachment.study_type", "Warm-up");
        row("unknown source study", R"("temperature_from": "Warm-up")",
            R"("temperature_from": "Warmup")", "study.unknown", "'Warm-up'");
        row("unknown material", R"("material": "cell"})", R"("material": "cel"})",
            "material.unknown", "'cell'");
        row("unknown selection", R"("faces": "cooled", "coef)", R"("faces": "coled", "coef)",
            "selection.unknown", "'cooled'");
        row("unknown parameter", R"("power": "cell_loss")", R"("power": "cell_los")",
            "expression.unknown_name", "cell_los");
        row("unknown parameter in a scenario", R"("set": {"h_coolant")", R"("set": {"h_cool")",
            "parameter.unknown", "Double flow");
        row("wrong dimension in a scenario", "1600 W/(m^2*K)", "1600 W", "quantity.dimension",
            "Double flow");
        row("two targets", R"("part": "Cell*", "power")",
            R"("part": "Cell*", "faces": "cooled", "power")", "key.unknown", "faces");
        row("no target", R"("part": "Cell*", "power")", R"("power")", "attachment.target",
            "Heat source");
        row("two powers", R"("power": "cell_loss")",
            R"("power": "cell_loss", "total_power": "1 W")", "value.exclusive", "total_power");
        row("missing value", R"("duration": "1800 s",)", "", "value.missing", "duration");
        row("missing file", R"("file": "module.step")", R"("file": "modul.step")",
            "geometry.missing", "modul.step");
        row("newer version", R"("twinbench": 1)", R"("twinbench": 2)", "spec.version", "2");
        row("key given twice", R"("duration": "1800 s",)",
            R"("duration": "1800 s", "duration": "1 s",)", "key.twice", "duration");
        row("name given twice", R"("name": "Q plate")", R"("name": "T core")", "name.twice",
            "T core");
        row("number beyond all", R"("twinbench": 1,)", R"("twinbench": 1, "x": 2e308,)",
            "spec.syntax", "2e308");
        row("damaged", R"("twinbench": 1,)", R"("twinbench": 1)", "spec.syntax", "line 1");
        row("requirement of wrong dimension", "< 45 degC", "< 45 mm", "expression.dimension",
            "Cell limit");
        row("requirement without comparison", "< 45 degC", "", "expression.syntax", "Cell limit");
        row("limit on a field that is not there", "max(temperature", "max(von_mises",
            "requirement.field", "von_mises");
        row("reserved scenario", R"("name": "Double flow")", R"("name": "Baseline")",
            "scenario.reserved", "Baseline");
        row("selector", R"("where": "planar and)", R"("where": "planr and)",
            "selector.unknown_word", "cooled");
        row("wrong type", R"("bonded": true)", R"("bonded": "yes")", "value.type", "true or false");
        row("linear elements", R"("order": 2)", R"("order": 1)", "value.range", "order");
        row("monitor without a place", R"("field": "temperature", "at": [10, 20, 30])",
            R"("field": "temperature")", "value.missing", "at");
    }
    void tellsEachFault() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        QFETCH(QString, mentions);
        const auto model = read(changed(from.toStdString(), to.toStdString()));
        QVERIFY(!model);
        QString all;
        bool found = false;
        for (const Error& problem : model.error()) {
            const QString text = QString::fromStdString(problem.describe());
            all += QString::fromStdString(problem.code) + " " + text + "\n";
            found |= QString::fromStdString(problem.code) == code && text.contains(mentions);
            QVERIFY(problem.kind == ErrorKind::BadInput);
        }
        QVERIFY2(found, all.toUtf8());
    }

    void listsAllFaultsAtOnce() {
        const auto model = read(R"({"twinbench": 1, "nam": "x",
            "geometry": [{"file": "gone.step"}],
            "parameters": {"a1": "b1", "b1": "a1", "c1": "5 furlong"},
            "materials": {"steel": {"density": 7850, "colour": "red"}},
            "attach": [{"model": "convction"}, {"model": "fixed", "faces": "nowhere"}],
            "studies": [{"name": "Heat", "type": "thermal_steady", "parts": 3}]})");
        QVERIFY(!model);
        std::multiset<std::string> codes;
        for (const Error& problem : model.error()) {
            codes.insert(problem.code);
        }
        QCOMPARE(codes,
                 (std::multiset<std::string>{"key.unknown", "geometry.missing", "parameter.cycle",
                                             "unit.unknown", "quantity.bare_number", "key.unknown",
                                             "model.unknown", "selection.unknown", "value.type"}));
    }

    void refusesTextThatIsNoJsonObject() {
        for (const char* text : {"", "[]", "3", "{", "\"spec\"", "\xff\xfe{}"}) {
            QVERIFY2(!read(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(SpecFileTest)
#include "spec_file_test.moc"
