#include "twin/study_parts.h"

#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class StudyPartsTest : public QObject {
    Q_OBJECT

private:
    Assembly assembly_ = makeAssembly("Kit", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt [2]", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Label", sheetShape())});
    SystemModel model_;

    void addStudy(const std::string& name, Json values) {
        values.emplace("type", "thermal_steady");
        QVERIFY(apply(model_, {"", {{EntityKind::Study, name, values, std::nullopt}}}));
    }
    void addTransient(const std::string& name, const char* initialFrom) {
        addStudy(
            name,
            {{"type", "thermal_transient"}, {"initial_from", initialFrom}, {"duration", "10 s"}});
    }
    void exclude(const std::vector<std::uint32_t>& parts, bool excluded) {
        const ModelEdit edit = excludePartsEdit(model_, assembly_, parts, excluded);
        QVERIFY(apply(model_, edit));
    }
    /// The parts that take part, as letters of 'p', 'b', 'c', 'l'.
    QString taken(const char* study) {
        QString letters;
        for (int i = 0; i < 4; ++i) {
            if (takesPart(*model_.find(EntityKind::Study, study),
                          assembly_.parts[std::size_t(i)])) {
                letters += "pbcl"[i];
            }
        }
        return letters;
    }

private slots:
    void init() { model_ = SystemModel(); }

    void solidPartsTakePartUnlessListsSayOtherwise() {
        addStudy("All", Json::object());
        addStudy("Bolts", {{"parts", "Bolt*"}});
        addStudy("Plates", {{"exclude", {"Bolt*"}}});
        QCOMPARE(taken("All"), QString("pbc"));
        QCOMPARE(taken("Bolts"), QString("bc"));
        QCOMPARE(taken("Plates"), QString("p"));
    }

    void partsThatAreTakenInJoinTheListOfAStudy() {
        addStudy("Bolts", {{"parts", "Bolt*"}});
        exclude({0, 1}, false);
        QCOMPARE(taken("Bolts"), QString("pbc"));
        QVERIFY(excludePartsEdit(model_, assembly_, {0}, false).changes.empty());
    }

    void partsLeaveAndComeBackInEveryStudy() {
        addStudy("One", Json::object());
        addStudy("Two", Json::object());
        exclude({1, 2}, true);
        QCOMPARE(taken("One"), QString("p"));
        QCOMPARE(taken("Two"), QString("p"));
        exclude({2}, false);
        QCOMPARE(taken("One"), QString("pc"));
        exclude({1}, false);
        QVERIFY(!model_.find(EntityKind::Study, "One")->values.contains("exclude"));
    }

    void includingOnePartOfAPatternKeepsTheOthersOut() {
        addStudy("One", {{"exclude", "Bolt*"}});
        exclude({1}, false);
        QCOMPARE(taken("One"), QString("pb"));
    }

    void studiesBeforeAreInTheirOrder() {
        addStudy("Warm-up", Json::object());
        addTransient("Cruise", "Warm-up");
        addStudy("Stress", {{"type", "structural_static"}, {"temperature_from", "Cruise"}});
        QCOMPARE(studiesBefore(model_, "Stress"), (std::vector<std::string>{"Warm-up", "Cruise"}));
        QVERIFY(studiesBefore(model_, "Warm-up").empty());
        QVERIFY(studiesBefore(model_, "Other").empty());
    }

    void studiesInACircleEnd() {
        addTransient("A", "B");
        addTransient("B", "A");
        QCOMPARE(studiesBefore(model_, "A"), std::vector<std::string>{"B"});
    }

    void nothingToDoIsNoChange() {
        addStudy("One", {{"exclude", "Bolt*"}});
        QVERIFY(excludePartsEdit(model_, assembly_, {1}, true).changes.empty());
    }
};

QTEST_GUILESS_MAIN(StudyPartsTest)

#include "study_parts_test.moc"
