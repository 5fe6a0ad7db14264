#include "geometry/part_pattern.h"

#include <QtTest>

#include "tests/geometry/synthetic_shapes.h"

namespace twinbench {

class PartPatternTest : public QObject {
    Q_OBJECT

private slots:
    void patternMeansThePart_data();
    void patternMeansThePart();
    void matchingPartsAreAscending();
};

void PartPatternTest::patternMeansThePart_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* pattern, const char* name, const char* path, bool matches) {
        QTest::newRow(qPrintable(QString("%1 on %2").arg(pattern, path)))
            << pattern << name << path << matches;
    };
    row("Cell 3", "Cell 3", "Assembly/Module/Cell 3", true);
    row("cell 3", "Cell 3", "Assembly/Module/Cell 3", false);
    row("Cell", "Cell 3", "Assembly/Module/Cell 3", false);
    row("Cell*", "Cell 3", "Assembly/Module/Cell 3", true);
    row("*3", "Cell 3", "Assembly/Module/Cell 3", true);
    row("C*l*3", "Cell 3", "Assembly/Module/Cell 3", true);
    row("Cell ?", "Cell 3", "Assembly/Module/Cell 3", true);
    row("Cell ?", "Cell 30", "Assembly/Module/Cell 30", false);
    row("Zelle ?", "Zelle ü", "Modul/Zelle ü", true);
    row("Module*", "Cell 3", "Assembly/Module/Cell 3", false);
    row("Assembly/Module/Cell 3", "Cell 3", "Assembly/Module/Cell 3", true);
    row("Assembly/*/Cell 3", "Cell 3", "Assembly/Module/Cell 3", true);
    row("Assembly/*", "Cell 3", "Assembly/Module/Cell 3", false);
    row("Assembly/**", "Cell 3", "Assembly/Module/Cell 3", true);
    row("**/Cell *", "Cell 3", "Assembly/Module/Cell 3", true);
    row("**/Cell *", "Cell 3", "Cell 3", true);
    row("**", "Cell 3", "Assembly/Module/Cell 3", true);
    row("Assembly/**/Cell 3", "Cell 3", "Assembly/Cell 3", true);
    row("Assembly/**/Cell 3", "Cell 3", "Assembly/A/B/Cell 3", true);
    row("Assembly/**/Cell 3", "Cell 3", "Assembly/A/B/My Cell 3", false);
    row("Bolt [2]", "Bolt [2]", "Assembly/Bolt [2]", true);
    row("M3*8", "M3*8", "Assembly/M3*8", true);
    row("Housing/Solid 2", "Housing/Solid 2", "Box/Housing/Solid 2", true);
    row("Housing/Solid *", "Housing/Solid 2", "Box/Housing/Solid 2", true);
    row("Housing*", "Housing/Solid 2", "Box/Housing/Solid 2", false);
    row("", "Cell 3", "Assembly/Module/Cell 3", false);
}

void PartPatternTest::patternMeansThePart() {
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    Part part;
    part.name = name.toStdString();
    part.path = path.toStdString();
    QCOMPARE(matchesPart(pattern.toStdString(), part), matches);
}

void PartPatternTest::matchingPartsAreAscending() {
    using namespace test;
    const ShapePointer shape = sheetShape();
    const Assembly assembly = makeAssembly(
        "Module", {makePart("Cell 2", shape), makePart("Plate", shape), makePart("Cell 1", shape)});
    QVERIFY((matchingParts("Cell*", assembly) == std::vector<std::uint32_t>{0, 2}));
    QVERIFY(matchingParts("Pad", assembly).empty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::PartPatternTest)
#include "part_pattern_test.moc"
