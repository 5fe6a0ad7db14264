#include "twin/mesh_size_edit.h"

#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class MeshSizeEditTest : public QObject {
    Q_OBJECT

private:
    Assembly assembly_ = makeAssembly("Kit", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                              makePart("Bolt", boxShape({0, 0, 1}, {1, 1, 2}))});
    SystemModel model_;

    void set(const std::vector<std::uint32_t>& parts, const std::string& size) {
        QVERIFY(apply(model_, meshSizeEdit(model_, assembly_, parts, size)));
    }
    std::string sizeOf(std::size_t part) const {
        const Entity* size = meshSizeOf(model_, assembly_.parts[part]);
        return size ? size->values["size"].get<std::string>() : std::string();
    }

private slots:
    void init() { model_ = SystemModel(); }

    void partsGetTheSizeAndOthersDoNot() {
        set({1}, "2 mm");
        QCOMPARE(sizeOf(1), std::string("2 mm"));
        QCOMPARE(sizeOf(0), std::string());
        set({0, 1}, "3 mm");
        QCOMPARE(sizeOf(0), std::string("3 mm"));
        QCOMPARE(sizeOf(1), std::string("3 mm"));
    }

    void emptyTextTakesTheSizeAway() {
        set({1}, "2 mm");
        set({1}, "");
        QVERIFY(model_.entities(EntityKind::MeshPart).empty());
        QVERIFY(meshSizeEdit(model_, assembly_, {1}, "").changes.empty());
    }

    void ownSizeCountsBeforeAPatternThatWasWrittenLater() {
        set({1}, "2 mm");
        QVERIFY(apply(model_,
                      {"", {{EntityKind::MeshPart, "*", Json{{"size", "9 mm"}}, std::nullopt}}}));
        QCOMPARE(sizeOf(1), std::string("9 mm"));
        set({1}, "2 mm");
        QCOMPARE(sizeOf(1), std::string("2 mm"));
        QCOMPARE(sizeOf(0), std::string("9 mm"));
    }

    void sizeThatIsThereAlreadyIsNothingToUndo() {
        set({1}, "2 mm");
        QVERIFY(meshSizeEdit(model_, assembly_, {1}, "2 mm").changes.empty());
    }
};

QTEST_GUILESS_MAIN(MeshSizeEditTest)

#include "mesh_size_edit_test.moc"
