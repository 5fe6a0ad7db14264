#include "widgets/unit_completion.h"

#include <QTest>

using namespace twinbench;

class UnitCompletionTest : public QObject {
    Q_OBJECT

private:
    ParameterDescriptor power_ = {
        .id = "power", .kind = ValueKind::Quantity, .dimension = dimension::power()};

    QString completed(const QString& typed, const Json& before = {}) const {
        return withUnit(typed, power_, {before}, UnitSystem::Millimetre);
    }

private slots:
    void aBareNumberTakesTheUnitOfBefore() {
        QCOMPARE(completed("20", "1 kW"), QString("20 kW"));
        QCOMPARE(completed(" 1.5e3 ", "2.5e-1 mW"), QString("1.5e3 mW"));
    }

    void elseTheUnitOfTheDefaultOrTheOneThatIsShown() {
        QCOMPARE(completed("20", "2 * loss"), QString("20 W"));
        ParameterDescriptor time{
            .kind = ValueKind::Quantity, .dimension = dimension::time(), .defaultText = "30 min"};
        QCOMPARE(withUnit("5", time, {}, UnitSystem::Si), QString("5 min"));
    }

    void severalValuesShareTheirUnitOrLeaveItOpen() {
        const auto of = [this](const std::vector<Json>& before) {
            return withUnit("5", power_, before, UnitSystem::Millimetre);
        };
        QCOMPARE(of({"1 kW", "2 kW", Json()}), QString("5 kW"));
        QCOMPARE(of({"1 kW", "20 W"}), QString("5"));
        QCOMPARE(of({Json(), Json()}), QString("5 W"));
    }

    void aParameterKeepsItsUnit() {
        QCOMPARE(withUnitOf("5", "120 W"), std::string("5 W"));
        QCOMPARE(withUnitOf("5", "1.5"), std::string("5"));
        QCOMPARE(withUnitOf("5", "2 * loss"), std::string("5"));
        QCOMPARE(withUnitOf("5 kW", "120 W"), std::string("5 kW"));
    }

    void whatIsNoBareNumberStays() {
        for (const char* typed : {"20 W", "loss", "2 * 3 W", "", "20 kg"}) {
            QCOMPARE(completed(typed, "1 kW"), QString(typed));
        }
        const ParameterDescriptor ratio{.kind = ValueKind::Quantity};
        QCOMPARE(withUnit("0.3", ratio, {}, UnitSystem::Si), QString("0.3"));
    }
};

QTEST_APPLESS_MAIN(UnitCompletionTest)
#include "unit_completion_test.moc"
