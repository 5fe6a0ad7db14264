#include "geometry/cad/step_text.h"

#include <QtTest>

namespace twinbench {

class StepTextTest : public QObject {
    Q_OBJECT

private slots:
    void directivesAreResolved_data();
    void directivesAreResolved();
    void encodedTextIsAsciiAndComesBack();
    void generatedNamesAreKnown();
    void utf8IsToldFromLatin1();
};

void StepTextTest::directivesAreResolved_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "  Plate 3 "
                           << "Plate 3";
    QTest::newRow("X2") << "\\X2\\75356C605C71\\X0\\ 1"
                        << "电池山 1";
    QTest::newRow("X2 pair") << "\\X2\\D83DDD0B\\X0\\"
                             << "🔋";
    QTest::newRow("X4") << "\\X4\\0001F50B\\X0\\"
                        << "🔋";
    QTest::newRow("X") << "K\\X\\FChler"
                       << "Kühler";
    QTest::newRow("S") << "\\S\\DPfel"
                       << "ÄPfel";
    QTest::newRow("page") << "\\PA\\K\\S\\|hler"
                          << "Kühler";
    QTest::newRow("backslash") << "C:\\\\X2\\\\parts"
                               << "C:\\X2\\parts";
    QTest::newRow("unfinished") << "\\X2\\0041"
                                << "\\X2\\0041";
    QTest::newRow("no hex") << "\\X\\ZZ"
                            << "\\X\\ZZ";
    QTest::newRow("lone half") << "\\X2\\DC00\\X0\\" << QString(QChar(0xFFFD));
}

void StepTextTest::directivesAreResolved() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(decodeStepText(text.toStdString())), expected);
}

void StepTextTest::encodedTextIsAsciiAndComesBack() {
    const std::string text = "Zelle ä 电池 🔋 C:\\X2\\41";
    const std::string encoded = encodeStepText(text);
    QVERIFY(std::all_of(encoded.begin(), encoded.end(), [](char c) { return c > 0; }));
    QCOMPARE(decodeStepText(encoded), text);
}

void StepTextTest::generatedNamesAreKnown() {
    for (const char* name : {"", "NAUO1", "NAUO", "17", "=>[0:1:1:2]"}) {
        QVERIFY(isGeneratedName(name));
    }
    for (const char* name : {"Cell", "NAUO-plate", "17b", "=> Plate", "Bolt 4"}) {
        QVERIFY(!isGeneratedName(name));
    }
}

void StepTextTest::utf8IsToldFromLatin1() {
    QVERIFY(isUtf8("Kühler 电池"));
    QVERIFY(isUtf8(""));
    QVERIFY(!isUtf8("K\xFChler"));
    QVERIFY(!isUtf8("cut \xE4\xBD"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StepTextTest)
#include "step_text_test.moc"
