#include "core/nearest_word.h"

#include <QtTest>

namespace twinbench {

class NearestWordTest : public QObject {
    Q_OBJECT

private slots:
    void slipsFindTheWord_data();
    void slipsFindTheWord();
    void wrongCaseIsNearerThanAWrongLetter();
    void farWordsFindNothing();
};

void NearestWordTest::slipsFindTheWord_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("missing letter") << "convction"
                                    << "convection";
    QTest::newRow("extra letter") << "convecttion"
                                  << "convection";
    QTest::newRow("wrong letter") << "convektion"
                                  << "convection";
    QTest::newRow("exchanged letters") << "raidation"
                                       << "radiation";
    QTest::newRow("two slips") << "heat_souce_"
                               << "heat_source";
    QTest::newRow("exact") << "fixed"
                           << "fixed";
}

void NearestWordTest::slipsFindTheWord() {
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const std::vector<std::string> words = {"convection", "radiation", "heat_source", "heat_flux",
                                            "fixed"};
    QCOMPARE(QString::fromStdString(nearestWord(typed.toStdString(), words)), meant);
}

void NearestWordTest::wrongCaseIsNearerThanAWrongLetter() {
    QCOMPARE(nearestWord("kw", {"kV", "km", "kW"}), std::string("kW"));
    QCOMPARE(nearestWord("k", {"m", "K"}), std::string("K"));
}

void NearestWordTest::farWordsFindNothing() {
    QVERIFY(nearestWord("banana", {"convection", "fixed"}).empty());
    QVERIFY(nearestWord("x", {"m", "s", "A"}).empty());
    QVERIFY(nearestWord("", {"m"}).empty());
    QVERIFY(nearestWord("m", {}).empty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::NearestWordTest)
#include "nearest_word_test.moc"
