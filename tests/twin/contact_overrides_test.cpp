#include "twin/contact_overrides.h"

#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class ContactOverridesTest : public QObject {
    Q_OBJECT

private:
    Assembly assembly_ = makeAssembly("Kit", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt", boxShape({0, 0, 1}, {1, 1, 2})),
                                              makePart("Nut", boxShape({0, 0, 2}, {1, 1, 3}))});
    SystemModel model_;
    const Part& plate_ = assembly_.parts[0];
    const Part& bolt_ = assembly_.parts[1];

    void put(EntityKind kind, const std::string& name, const Json& values) {
        QVERIFY(apply(model_, {"", {{kind, name, values, std::nullopt}}}));
    }

private slots:
    void init() { model_ = SystemModel(); }

    void contactsOfAModelWithoutSettingsArePerfectAndBonded() {
        QVERIFY(contactValue(model_, plate_, bolt_, "conductance").value == Json("perfect"));
        QVERIFY(contactValue(model_, plate_, bolt_, "bonded").value == Json(true));
    }

    void pairCountsBeforeAllContactsInEitherOrder() {
        put(EntityKind::Contacts, "contacts",
            {{"conductance", "100 W/(m^2*K)"}, {"bonded", false}});
        put(EntityKind::ContactPair, "bolts",
            {{"between", {"Bo*", "Plate"}}, {"conductance", "5000 W/(m^2*K)"}});
        const ContactValue value = contactValue(model_, plate_, bolt_, "conductance");
        QVERIFY(value.value == Json("5000 W/(m^2*K)"));
        QCOMPARE(value.source->name, std::string("bolts"));
        QVERIFY(contactValue(model_, plate_, bolt_, "bonded").value == Json(false));
        QVERIFY(contactValue(model_, plate_, assembly_.parts[2], "conductance").value ==
                Json("100 W/(m^2*K)"));
    }

    void onlyAPairOfTheseTwoPartsIsTheirOwn() {
        put(EntityKind::ContactPair, "pattern", {{"between", {"Bolt*", "Plate"}}});
        QVERIFY(contactOverride(model_, plate_, bolt_) == nullptr);
        put(EntityKind::ContactPair, "own", {{"between", {"Bolt", "Kit/Plate"}}});
        QCOMPARE(contactOverride(model_, plate_, bolt_)->name, std::string("own"));
        QCOMPARE(contactOverrideToEdit(model_, plate_, bolt_).name, std::string("own"));
    }

    void changedPairCountsBeforePatternsThatFollowIt() {
        put(EntityKind::ContactPair, "own",
            {{"between", {"Bolt", "Plate"}}, {"conductance", "5000 W/(m^2*K)"}});
        put(EntityKind::ContactPair, "pattern",
            {{"between", {"Bolt*", "Plate"}}, {"conductance", "1000 W/(m^2*K)"}});
        Json values = contactOverrideToEdit(model_, plate_, bolt_).values;
        values["conductance"] = "8000 W/(m^2*K)";
        const ModelEdit edit{"", {{EntityKind::ContactPair, "own", values, std::nullopt}}};
        QVERIFY(apply(model_, withPairsLast(model_, edit)));
        QVERIFY(contactValue(model_, plate_, bolt_, "conductance").value == Json("8000 W/(m^2*K)"));
    }

    void newPairIsTakenByTheModel() {
        Entity pair = contactOverrideToEdit(model_, plate_, bolt_);
        pair.values["bonded"] = false;
        put(pair.kind, pair.name, pair.values);
        QVERIFY(contactValue(model_, bolt_, plate_, "bonded").value == Json(false));
        QVERIFY(contactOverride(model_, plate_, bolt_) != nullptr);
    }

    void aPairThatSetsNothingAnyMoreGoes() {
        const auto set = [&](const Json& value) {
            const auto change = contactValueChange(model_, plate_, bolt_, "conductance", value);
            QVERIFY(change);
            QVERIFY(apply(model_, withPairsLast(model_, {"", {*change}})));
        };
        set("8000 W/(m^2*K)");
        QVERIFY(contactValue(model_, bolt_, plate_, "conductance").value == Json("8000 W/(m^2*K)"));
        QVERIFY(!contactValueChange(model_, plate_, bolt_, "bonded", Json()));
        set(Json());
        QVERIFY(model_.entities(EntityKind::ContactPair).empty());
    }
};

QTEST_GUILESS_MAIN(ContactOverridesTest)

#include "contact_overrides_test.moc"
