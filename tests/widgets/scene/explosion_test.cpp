#include "widgets/scene/explosion.h"

#include <QtTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

/// How the parts of an assembly are drawn from each other.
class ExplosionTest : public QObject {
    Q_OBJECT

private:
    /// Two groups along x, each of two boxes along y.
    static Assembly groups() {
        std::vector<Part> parts;
        for (const double x : {0.0, 10.0}) {
            for (const double y : {0.0, 2.0}) {
                parts.push_back(makePart("Box " + std::to_string(parts.size()),
                                         boxShape({x, y, 0}, {x + 1, y + 1, 1})));
            }
        }
        Assembly assembly = makeAssembly("A", std::move(parts));
        AssemblyNode left{"Left", {}, {0, 1}};
        AssemblyNode right{"Right", {}, {2, 3}};
        // A product that only holds another is no level of its own.
        assembly.root = {"A", {{"Wrapper", {left, right}, {}}}, {}};
        return assembly;
    }
    static std::vector<Box3> boxesOf(const Assembly& assembly) {
        std::vector<Box3> boxes;
        for (const Part& part : assembly.parts) {
            boxes.push_back(part.box());
        }
        return boxes;
    }

private slots:
    void nothingMovesWithoutExplosion() {
        const Assembly assembly = groups();
        QVERIFY(explodedOffsets(assembly, boxesOf(assembly), 0.0).empty());
    }

    void groupsPartBeforeWhatTheyConsistOf() {
        const Assembly assembly = groups();
        const auto half = explodedOffsets(assembly, boxesOf(assembly), 0.5);
        QCOMPARE(half[0], (Vec3{-5, 0, 0}));
        QCOMPARE(half[1], (Vec3{-5, 0, 0}));
        QCOMPARE(half[2], (Vec3{5, 0, 0}));
        const auto whole = explodedOffsets(assembly, boxesOf(assembly), 1.0);
        QCOMPARE(whole[0], (Vec3{-5, -1, 0}));
        QCOMPARE(whole[1], (Vec3{-5, 1, 0}));
        QCOMPARE(whole[3], (Vec3{5, 1, 0}));
    }

    void aSinglePartStays() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Box", boxShape({3, 3, 3}, {4, 4, 4}))});
        QCOMPARE(explodedOffsets(assembly, boxesOf(assembly), 1.0).front(), Vec3{});
    }
};

QTEST_GUILESS_MAIN(ExplosionTest)
#include "explosion_test.moc"
