#include "core/csv_columns.h"

#include <QTest>

using namespace twinbench;

class CsvColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void readsColumnsByTheirHeadings() {
        const auto table = CsvColumns::parse("Time [s],Speed,Loss [kW]\n0,10,1.5\n2.5,12,-2e-1\n");
        QVERIFY(table);
        QCOMPARE(table->headings().size(), std::size_t{3});
        const auto time = table->find("Time [s]");
        const auto loss = table->find("Loss");
        QVERIFY(time && loss);
        QCOMPARE(*loss, std::size_t{2});
        QCOMPARE(table->unitOf(*loss), std::string("kW"));
        QCOMPARE(table->unitOf(1), std::string());
        const auto pairs = table->pairs(*time, *loss);
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t{2});
        QCOMPARE((*pairs)[1].first, 2.5);
        QCOMPARE((*pairs)[1].second, -0.2);
    }

    void readsSemicolonsDecimalCommasAndLatin1() {
        const auto table = CsvColumns::parse(
            "t [s];Temperatur [\xB0"
            "C]\r\n0;21,5\r\n1;\r\n2;+22,25\r\n");
        QVERIFY(table);
        QCOMPARE(table->headings()[1], std::string("Temperatur [\u00B0C]"));
        const auto pairs = table->pairs(0, 1);
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t{2});  // a gap is left out
        QCOMPARE((*pairs)[1].second, 22.25);
    }

    void skipsAByteOrderMarkAndQuotes() {
        const auto table = CsvColumns::parse("\xEF\xBB\xBF\"t\",\"P\"\n\"1\",\"2\"");
        QVERIFY(table);
        QVERIFY(table->find("t"));
        QCOMPARE(table->pairs(0, 1)->front().second, 2.0);
    }

    void quotesHoldSeparators() {
        const auto table = CsvColumns::parse("t,\"P, total [W]\",Q\n0,\"1,5\",7\n");
        QVERIFY(table);
        const auto column = table->find("P, total");
        QVERIFY(column);
        QCOMPARE(table->pairs(0, *column)->front().second, 1.5);
        const auto surplus = CsvColumns::parse("t,P\n0,1,5\n")->pairs(0, 1);
        QVERIFY(!surplus);
        QCOMPARE(surplus.error().front().code, std::string("csv.cells"));
    }

    void everyWrongCellIsTold() {
        const auto pairs = CsvColumns::parse("t,P\n0,1\nx,y\n2,3,4\n3,z\n")->pairs(0, 1);
        QVERIFY(!pairs);
        QCOMPARE(pairs.error().size(), std::size_t{4});
        QVERIFY(pairs.error().back().message().find("line 5") != std::string::npos);
    }

    void ofManyWrongCellsTheFirstAndTheirNumberAreTold() {
        std::string text = "t,P\n";
        for (int line = 0; line < 1000; ++line) {
            text += "x,1\n";
        }
        const auto pairs = CsvColumns::parse(text)->pairs(0, 1);
        QVERIFY(!pairs);
        QCOMPARE(pairs.error().size(), std::size_t{21});
        QVERIFY(pairs.error().back().message().find("980") != std::string::npos);
    }

    void problemsNameColumnAndLine() {
        const auto table = CsvColumns::parse("Time [s],Loss [W]\n0,1\n1,high\n");
        QVERIFY(table);
        const auto missing = table->find("Los");
        QVERIFY(!missing);
        QVERIFY(missing.error().advice.find("'Loss'") != std::string::npos);
        const auto pairs = table->pairs(0, 1);
        QVERIFY(!pairs);
        QVERIFY(pairs.error().front().message().find("line 3") != std::string::npos);
        QVERIFY(!CsvColumns::parse("a,b\n1,nan\n")->pairs(0, 1));
        QVERIFY(!CsvColumns::parse("a,b\n1,inf\n")->pairs(0, 1));
        QVERIFY(!CsvColumns::parse("\n1,2\n"));
        QVERIFY(!CsvColumns::parse(""));
        QVERIFY(!CsvColumns::parse("a [s],a [W]\n")->find("a"));
        QVERIFY(!CsvColumns::parse("a (b),a (b),a (b) (c)\n")->find("a (b)"));
    }
};

QTEST_GUILESS_MAIN(CsvColumnsTest)
#include "csv_columns_test.moc"
