#include "twin/part_condition.h"

#include <QtTest>

using namespace twinbench;

namespace {

/// A warm and a cool part, the warm one with stress.
StudyResult result() {
    StudyResult result;
    const auto add = [&](const char* name, double value, const Dimension& dimension,
                         const char* part) {
        result.partScalars.push_back({name, value, dimension, false, part, {}});
    };
    add("max_temperature", 350.0, dimension::temperature(), "warm");
    add("min_temperature", 300.0, dimension::temperature(), "warm");
    add("max_temperature", 310.0, dimension::temperature(), "cool");
    add("min_temperature", 270.0, dimension::temperature(), "cool");
    add("max_von_mises", 5e6, dimension::pressure(), "warm");
    return result;
}

std::optional<std::set<std::string>> partsOf(const char* text) {
    const auto condition = parsePartCondition(text);
    return condition ? partsThatMeet(*condition, result()) : std::nullopt;
}

using Names = std::set<std::string>;

}  // namespace

class PartConditionTest : public QObject {
    Q_OBJECT

private slots:
    void theHottestPlaceOfAPartCountsForAbove() {
        QCOMPARE(partsOf("> 60 degC"), std::optional(Names{"warm"}));
        QCOMPARE(partsOf("temperature > 0 degC"), std::optional(Names{"warm", "cool"}));
        QCOMPARE(partsOf(">350 K"), std::optional(Names{}));
        QCOMPARE(partsOf(">=350 K"), std::optional(Names{"warm"}));
    }
    void theColdestPlaceOfAPartCountsForBelow() {
        QCOMPARE(partsOf("< 0 degC"), std::optional(Names{"cool"}));
    }
    void theUnitTellsTheField() { QCOMPARE(partsOf("> 4 MPa"), std::optional(Names{"warm"})); }
    void titlesOfFieldsAreNamesToo() {
        QCOMPARE(partsOf("Von Mises > 1 MPa"), std::optional(Names{"warm"}));
    }
    void degreesMayBeTypedAsPeopleWriteThem() {
        QCOMPARE(partsOf("> 60 \u00B0C"), std::optional(Names{"warm"}));
    }
    void aRunWithoutTheFieldHasNoAnswer() { QVERIFY(!partsOf("> 3 W/m^2")); }
    void otherTextIsNoCondition() {
        for (const char* text : {"Cell", "Cell > 2", "> warm", ">", "", "mass > 60 degC"}) {
            QVERIFY2(!parsePartCondition(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(PartConditionTest)
#include "part_condition_test.moc"
