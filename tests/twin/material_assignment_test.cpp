#include "twin/material_assignment.h"

#include <QElapsedTimer>
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

    void assignmentsOfManyPartsAreMadeQuickly() {
        constexpr std::uint32_t kParts = 2000;
        const auto box = boxShape({0, 0, 0}, {1, 1, 1});
        std::vector<Part> parts;
        std::vector<std::uint32_t> all;
        for (std::uint32_t i = 0; i < kParts; ++i) {
            parts.push_back(makePart("Bolt [" + std::to_string(i) + "]", box));
            all.push_back(i);
        }
        const Assembly many = makeAssembly("A", std::move(parts));
        QElapsedTimer timer;
        timer.start();
        const ModelEdit edit = assignMaterialEdit(model_, many, all, "steel");
        QCOMPARE(edit.changes.size(), std::size_t(kParts));
        // A copy of the model for each part takes a multiple of this.
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(apply(model_, edit));
        QCOMPARE(materialOf(model_, many.parts.back()), std::string("steel"));
    }

    void nameOfAnotherAssignmentIsNotTaken() {
        const auto box = boxShape({0, 0, 0}, {1, 1, 1});
        Assembly twins = makeAssembly("A", {makePart("Nut", box), makePart("Nut", box)});
        put(EntityKind::Assignment, "Nut", {{"part", "Other"}, {"material", "steel"}});
        QVERIFY(apply(model_, assignMaterialEdit(model_, twins, {0}, "brass")));
        QCOMPARE(assignments(), std::size_t(2));
        QVERIFY(model_.find(EntityKind::Assignment, "Nut 2"));
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
