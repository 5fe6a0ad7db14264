#include "widgets/shared_values.h"

#include <QTest>

using namespace twinbench;

class SharedValuesTest : public QObject {
    Q_OBJECT

private:
    static Entity film(const std::string& name, const Json& values) {
        return {EntityKind::Attachment, name, values};
    }

private slots:
    void oneEntitySharesAllWithItself() {
        const Entity fan = film("Fan", {{"h", "25 W/(m^2*K)"}, {"ambient", "20 degC"}});
        const SharedValues shared = sharedValues({fan});
        QCOMPARE(shared.common.values, fan.values);
        QVERIFY(shared.different.empty());
    }

    void keepsWhatAllHaveAndNamesTheRest() {
        const SharedValues shared =
            sharedValues({film("Fan", {{"h", "25 W/(m^2*K)"}, {"ambient", "20 degC"}}),
                          film("Still", {{"h", "5 W/(m^2*K)"}, {"ambient", "20 degC"}}),
                          film("Top", {{"ambient", "20 degC"}, {"active", false}})});
        QCOMPARE(shared.common.name, std::string("Fan"));
        QCOMPARE(shared.common.values, Json({{"ambient", "20 degC"}}));
        QCOMPARE(shared.different, std::set<std::string>({"active", "h"}));
    }

    void namesAreAsManyAsALineTakes() {
        QCOMPARE(namesOf({film("Fan", {}), film("Still", {})}), std::string("Fan, Still"));
        const std::vector<Entity> many(20, film("Convection", {}));
        const std::string names = namesOf(many);
        QVERIFY(names.size() < 80);
        QVERIFY(names.ends_with(" ..."));
    }
};

QTEST_APPLESS_MAIN(SharedValuesTest)
#include "shared_values_test.moc"
