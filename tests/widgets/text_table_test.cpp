#include "widgets/text_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QtTest>

#include "widgets/number_table.h"

using namespace twinbench;

class TextTableTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreSeparatedByTabs() {
        QCOMPARE(toTabSeparated({{"a", "b"}, {"1", "2"}}), QString("a\tb\n1\t2\n"));
    }

    void cellsWithCommasAndQuotesStandInQuotes() {
        QCOMPARE(toCommaSeparated({{"x, y", "say \"so\"", "3"}}),
                 QString("\"x, y\",\"say \"\"so\"\"\",3\n"));
    }

    void menuCopiesTheTableAsItIsWhenChosen() {
        NumberTable table("Numbers", "nothing");
        table.setColumns({"name", "value"});
        table.addRow({"max", "45.1"});
        auto* copy = table.findChild<QAction*>("table.copy");
        QVERIFY(copy);
        table.addRow({"min", "20"});
        copy->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QString("name\tvalue\nmax\t45.1\nmin\t20\n"));
    }
};

QTEST_MAIN(TextTableTest)
#include "text_table_test.moc"
