#include "widgets/filtered_table.h"

#include <QLineEdit>
#include <QTest>

#include "widgets/number_table.h"

using namespace twinbench;

class FilteredTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FilteredTable> panel_;
    NumberTable* table_ = nullptr;

    QStringList shown() const {
        QStringList rows;
        for (int row = 0; row < table_->rowCount(); ++row) {
            if (!table_->isRowHidden(row)) {
                rows << table_->item(row, 0)->text();
            }
        }
        return rows;
    }
    void fill() {
        table_->setColumns({"Number", "Part", "Value"});
        table_->addRow({"status", "", "done"});
        table_->addHeading("Supports");
        table_->addRow({"force", "Plate", "3 N"});
        table_->addHeading("By part");
        table_->addRow({"max", "Cell 1", "41"});
        table_->addRow({"min", "Plate", "20"});
    }

private slots:
    void init() {
        table_ = new NumberTable("Results", "Nothing");
        panel_ = std::make_unique<FilteredTable>(table_, "Filter");
        fill();
    }

    void withoutATextAllIsShown() { QCOMPARE(shown().size(), table_->rowCount()); }

    void rowsStayWithTheirHeadings() {
        panel_->filter().setText("cell");
        QCOMPARE(shown(), (QStringList{"By part", "max"}));
        panel_->filter().setText("PLATE");
        QCOMPARE(shown(), (QStringList{"Supports", "force", "By part", "min"}));
        panel_->filter().clear();
        QCOMPARE(shown().size(), table_->rowCount());
    }

    void anotherResultIsFilteredToo() {
        panel_->filter().setText("Plate");
        fill();
        QCOMPARE(shown(), (QStringList{"Supports", "force", "By part", "min"}));
    }

    void aHeadingIsNoRowThatIsFound() {
        panel_->filter().setText("part");
        fill();
        QCOMPARE(shown(), QStringList());
    }

    void whatIsCopiedIsWhole() {
        panel_->filter().setText("Plate");
        QCOMPARE(table_->toTable().size(), qsizetype(table_->rowCount() + 1));
    }
};

QTEST_MAIN(FilteredTableTest)

#include "filtered_table_test.moc"
