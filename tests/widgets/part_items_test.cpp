#include "widgets/part_items.h"

#include <QTreeWidget>
#include <QtTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

/// The assembly in the model tree.
class PartItemsTest : public QObject {
    Q_OBJECT

private slots:
    void solidsOfAProductAreNamedBelowItAndWholeInTheTooltip() {
        Assembly assembly =
            makeAssembly("File", {makePart("Housing/Solid 1", boxShape({0, 0, 0}, {1, 1, 1})),
                                  makePart("Housing/Solid 2", boxShape({0, 0, 0}, {1, 1, 1})),
                                  makePart("Left/right plate", boxShape({0, 0, 0}, {1, 1, 1}))});
        assembly.root.parts = {2};
        assembly.root.children = {{"Housing", {}, {0, 1}}};
        QTreeWidget tree;
        auto* heading = new QTreeWidgetItem(&tree);
        PartItems items(*heading);
        items.setAssembly(std::make_shared<const Assembly>(std::move(assembly)),
                          Theme::lightTheme());
        QCOMPARE(items.find(1)->text(0), QString("Solid 2"));
        QCOMPARE(items.find(1)->toolTip(0), QString("File/Housing/Solid 2"));
        QCOMPARE(items.find(1)->parent()->text(0), QString("Housing"));
        QCOMPARE(items.find(2)->text(0), QString("Left/right plate"));
    }

    void nameThatTheFileGivesToASolidStandsBesideItsNumber() {
        Assembly assembly =
            makeAssembly("File", {makePart("Housing/Solid 1", boxShape({0, 0, 0}, {1, 1, 1})),
                                  makePart("Housing/Solid 2", boxShape({0, 0, 0}, {1, 1, 1}))});
        assembly.root.parts = {};
        assembly.root.children = {{"Housing", {{"Board", {}, {1}}}, {0}}};
        QTreeWidget tree;
        auto* heading = new QTreeWidgetItem(&tree);
        PartItems items(*heading);
        items.setAssembly(std::make_shared<const Assembly>(std::move(assembly)),
                          Theme::lightTheme());
        QCOMPARE(items.find(0)->text(0), QString("Solid 1"));
        QCOMPARE(items.find(1)->text(0), QString("Solid 2 (Board)"));
        QCOMPARE(items.find(1)->parent()->text(0), QString("Housing"));
        QCOMPARE(items.find(1)->toolTip(0), QString("File/Housing/Solid 2"));
    }
};

QTEST_MAIN(PartItemsTest)

#include "part_items_test.moc"
