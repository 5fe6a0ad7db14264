#include "geometry/mesh_sizes.h"

#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class MeshSizesTest : public QObject {
    Q_OBJECT

private:
    static double elements(const PartShape& shape, std::optional<double> size = {}) {
        const auto sizes = meshSizes(shape.mass, MeshSettings{size});
        return sizes ? expectedElements(shape, *sizes) : 0.0;
    }

private slots:
    void elementsGrowAsTheSizeFalls() {
        const ShapePointer block = boxShape({0, 0, 0}, {0.1, 0.1, 0.1});
        QVERIFY(elements(*block, 0.005) > 6.0 * elements(*block, 0.01));
    }

    void curvedFacesTakeMoreElements() {
        const ShapePointer block = boxShape({0, 0, 0}, {0.2, 0.1, 0.002});
        PartShape rolled = *block;
        for (FaceInfo& face : rolled.faces) {
            face.kind = SurfaceKind::Cylinder;
            face.radius = 0.001;
        }
        QVERIFY(elements(rolled) > 2.0 * elements(*block));
    }

    void aPartSmallerThanItsElementsStillHasSome() {
        QVERIFY(elements(*boxShape({0, 0, 0}, {0.01, 0.01, 0.01}), 0.06) >= 12.0);
    }

    void aSizeThatGivesMillionsIsRefused() {
        const ShapePointer block = boxShape({0, 0, 0}, {0.1, 0.1, 0.1});
        QVERIFY(!meshSizes(block->mass, MeshSettings{1e-4}));
    }
};

QTEST_APPLESS_MAIN(MeshSizesTest)
#include "mesh_sizes_test.moc"
