#include "widgets/temperature_table_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace twinbench;

class TemperatureTableDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dialog_ = std::make_unique<TemperatureTableDialog>(
            *materialDescriptor().find("specific_heat"), Json("900 J/(kg*K)"), Theme::lightTheme(),
            UnitSystem::Millimetre);
    }

    void aSingleValueStaysOne() { QVERIFY(dialog_->value() == Json("900 J/(kg*K)")); }

    void rowsOfASpreadsheetTakeTheUnitsOfTheirColumns() {
        dialog_->paste("20\t900\n80\t950\r\n140\t1 kJ/(kg*K)\n");
        const Json wanted = Json::parse(R"J({"table": [["20 degC", "900 J/(kg*K)"],
                                                       ["80 degC", "950 J/(kg*K)"],
                                                       ["140 degC", "1 kJ/(kg*K)"]]})J");
        QVERIFY2(dialog_->value() == wanted, dialog_->value().dump().c_str());
        QVERIFY(isTakeable());
    }

    void aBareNumberTakesTheUnitThatItsColumnHas() {
        TemperatureTableDialog dialog(*materialDescriptor().find("youngs_modulus"), Json("200 GPa"),
                                      Theme::lightTheme(), UnitSystem::Millimetre);
        auto* table = dialog.findChild<QTableWidget*>("temperatureTable");
        QCOMPARE(table->horizontalHeaderItem(1)->text(), QString("Value (GPa)"));
        table->item(1, 0)->setText("500");
        table->item(1, 1)->setText("150");
        QCOMPARE(table->item(1, 1)->text(), QString("150 GPa"));
        const Json wanted =
            Json::parse(R"J({"table": [["20 degC", "200 GPa"], ["500 degC", "150 GPa"]]})J");
        QVERIFY2(dialog.value() == wanted, dialog.value().dump().c_str());
    }

    void anExistingTableIsShownRowByRow() {
        const Json value = Json::parse(
            R"J({"table": [["20 degC", "900 J/(kg*K)"], ["80 degC", "950 J/(kg*K)"]]})J");
        const TemperatureTableDialog dialog(*materialDescriptor().find("specific_heat"), value,
                                            Theme::darkTheme(), UnitSystem::Millimetre);
        QVERIFY2(dialog.value() == value, dialog.value().dump().c_str());
    }

    void aWrongTableCannotBeTaken() {
        dialog_->paste("80\t900\n20\t950");
        QVERIFY(!isTakeable());
        dialog_->paste("20\t900\n80\t950");
        QVERIFY(isTakeable());
        dialog_->paste("20\tsteel");
        QVERIFY(!isTakeable());
    }

private:
    bool isTakeable() const {
        return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    std::unique_ptr<TemperatureTableDialog> dialog_;
};

QTEST_MAIN(TemperatureTableDialogTest)
#include "temperature_table_dialog_test.moc"
