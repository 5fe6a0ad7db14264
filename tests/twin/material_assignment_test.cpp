#include "twin/material_assignment.h"

#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class MaterialAssignmentTest : public QObject {
    Q_OBJECT

private:
    Assembly assembly_ = makeAssembly("Kit", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt [2]", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Any*", boxShape({0, 0, 0}, {1, 1, 1}))});
    SystemModel model_;

    void put(EntityKind kind, const std::string& name, const Json& values) {
        QVERIFY(apply(model_, {"", {{kind, name, values, std::nullopt}}}));
    }
    void assign(const std::vector<std::uint32_t>& parts, const std::string& material) {
        QVERIFY(apply(model_, assignMaterialEdit(model_, assembly_, parts, material)));
    }
    std::string materialAt(std::size_t part) const {
        return materialOf(model_, assembly_.parts[part]);
    }
    std::size_t assignments() const { return model_.entities(EntityKind::Assignment).size(); }

private slots:
    void init() {
        model_ = SystemModel();
        put(EntityKind::Material, "steel", Json::object());
        put(EntityKind::Material, "brass", Json::object());
    }

    void lastMatchingAssignmentWins() {
        put(EntityKind::Assignment, "all", {{"part", "*"}, {"material", "steel"}});
        put(EntityKind::Assignment, "bolts", {{"part", "Bolt*"}, {"material", "brass"}});
        QCOMPARE(materialAt(0), std::string("steel"));
        QCOMPARE(materialAt(2), std::string("brass"));
        QCOMPARE(assignmentOf(model_, assembly_.parts[1])->name, std::string("bolts"));
    }

    void partWithoutAssignmentHasNoMaterial() {
        QVERIFY(assignmentOf(model_, assembly_.parts[0]) == nullptr);
        QVERIFY(materialAt(0).empty());
    }

    void everyKindOfNameMeansItsPartOnly() {
        for (std::uint32_t part = 0; part < 4; ++part) {
            init();
            assign({part}, "steel");
            for (std::uint32_t other = 0; other < 4; ++other) {
                QCOMPARE(materialAt(other), std::string(other == part ? "steel" : ""));
            }
        }
    }

    void repeatedAssignmentsDoNotPileUp() {
        for (int i = 0; i < 10; ++i) {
            assign({0, 1, 2, 3}, i % 2 == 0 ? "steel" : "brass");
        }
        QCOMPARE(assignments(), std::size_t(4));
        QCOMPARE(materialAt(3), std::string("brass"));
    }

    void assignmentByPathIsReplacedToo() {
        put(EntityKind::Assignment, "a",
            {{"part", assembly_.parts[0].path}, {"material", "steel"}});
        assign({0}, "brass");
        QCOMPARE(assignments(), std::size_t(1));
        QCOMPARE(materialAt(0), std::string("brass"));
    }

    void sameMaterialAgainIsNoChange() {
        put(EntityKind::Assignment, "all", {{"part", "*"}, {"material", "steel"}});
        QVERIFY(assignMaterialEdit(model_, assembly_, {0, 1}, "steel").changes.empty());
    }

    void materialOfAPatternNeedsNoAssignmentOfItsOwn() {
        put(EntityKind::Assignment, "all", {{"part", "*"}, {"material", "steel"}});
        assign({1}, "brass");
        QCOMPARE(assignments(), std::size_t(2));
        assign({1}, "steel");
        QCOMPARE(assignments(), std::size_t(1));
        QCOMPARE(materialAt(1), std::string("steel"));
    }

    void materialOfTheLibraryJoinsTheModelOnce() {
        assign({0}, "library:Copper");
        assign({1}, "library:Copper");
        QVERIFY(model_.find(EntityKind::Material, "Copper")->values == Json("library:Copper"));
        QCOMPARE(materialAt(1), std::string("Copper"));
        QVERIFY(assignMaterialEdit(model_, assembly_, {0}, "library:Copper").changes.empty());
    }

    void undoTakesAllBack() {
        put(EntityKind::Assignment, "all", {{"part", "*"}, {"material", "steel"}});
        const SystemModel before = model_;
        const auto inverse =
            apply(model_, assignMaterialEdit(model_, assembly_, {0, 1, 2}, "library:Copper"));
        QVERIFY(inverse);
        QVERIFY(apply(model_, *inverse));
        QVERIFY(model_ == before);
    }
};

QTEST_GUILESS_MAIN(MaterialAssignmentTest)

#include "material_assignment_test.moc"
