#include "widgets/scene/surface_mesh.h"

#include <QtTest>
#include <cmath>
#include <set>

#include <vtkCellArray.h>

#include "tests/geometry/synthetic_shapes.h"
#include "tests/simulation/structured_meshes.h"
#include "widgets/scene/assembly_surfaces.h"
#include "widgets/scene/boundary_mesh.h"

using namespace twinbench;
using namespace twinbench::test;

/// What is drawn of all parts at once.
class SurfaceMeshTest : public QObject {
    Q_OBJECT

private:
    static Assembly boxAndSphere() {
        return makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1})),
                                  makePart("Sphere", sphereShape(0.5, 60), shifted({3, 0, 0}))});
    }

private slots:
    void partsStandInTheirPlaces() {
        const Assembly assembly = boxAndSphere();
        const SurfaceMesh mesh = surfaceMesh(assembly);
        QCOMPARE(mesh.triangles.partCount(), std::size_t(2));
        QCOMPARE(mesh.triangles.end(0), std::size_t(12));
        for (std::uint32_t i = mesh.firstPoint[1]; i < mesh.firstPoint[2]; ++i) {
            double at[3];
            mesh.points->GetPoint(i, at);
            QVERIFY(std::abs(std::hypot(at[0] - 3.0, at[1], at[2]) - 0.5) < 1e-6);
        }
    }

    void hiddenPartsHaveNoCells() {
        const SurfaceMesh mesh = surfaceMesh(boxAndSphere());
        QCOMPARE(mesh.triangles.ofParts({true, false})->GetNumberOfCells(), vtkIdType(12));
        QCOMPARE(mesh.triangles.ofParts({false, true})->GetNumberOfCells(),
                 static_cast<vtkIdType>(mesh.triangles.count() - 12));
        QCOMPARE(mesh.triangles.ofParts({false, false})->GetNumberOfCells(), vtkIdType(0));
    }

    void mirroredPartsKeepTheirOutside() {
        Placement mirror;
        mirror.rotation[0][0] = -1.0;
        const SurfaceMesh mesh = surfaceMesh(
            makeAssembly("A", {makePart("Box", boxShape({0, 0, 0}, {1, 1, 1}), mirror)}));
        for (std::size_t cell = 0; cell < mesh.triangles.count(); ++cell) {
            Vec3 p[3];
            for (int i = 0; i < 3; ++i) {
                mesh.points->GetPoint(mesh.triangles.points(cell)[i], &p[i].x);
            }
            const Vec3 outward = (p[0] + p[1] + p[2]) / 3.0 - Vec3{-0.5, 0.5, 0.5};
            QVERIFY(dot(cross(p[1] - p[0], p[2] - p[0]), outward) > 0.0);
        }
    }

    void coarseSurfaceHasFewTrianglesNearby() {
        const SurfaceMesh mesh = surfaceMesh(boxAndSphere());
        const double size = 0.1;
        const SurfaceMesh coarse = coarsened(mesh, size);
        QCOMPARE(coarse.triangles.partCount(), std::size_t(2));
        QCOMPARE(coarse.triangles.end(0), std::size_t(12));
        const std::size_t before = mesh.triangles.count() - 12;
        const std::size_t after = coarse.triangles.count() - 12;
        QVERIFY2(after < before / 2 && after > 100, qPrintable(QString::number(after)));
        for (std::uint32_t i = coarse.firstPoint[1]; i < coarse.firstPoint[2]; ++i) {
            double at[3];
            coarse.points->GetPoint(i, at);
            QVERIFY(std::abs(std::hypot(at[0] - 3.0, at[1], at[2]) - 0.5) < 1e-6);
        }
    }

    void outlinesOfAMeshAreTheEdgesOfItsFaces() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}});
        const BoundaryMesh boundary = boundaryMesh(*mesh);
        // Twelve edges of two elements, each drawn through its middle.
        QCOMPARE(boundary.outlines.count(), std::size_t(12 * 2 * 2));
        QCOMPARE(boundary.triangles.count(), 4 * boundary.coarse.count());
        QCOMPARE(boundary.coarse.count(), mesh->triangles.size());
        for (std::size_t i = 0; i < boundary.outlines.count(); ++i) {
            const auto& [one, other] = boundary.facesOfOutline[i];
            QVERIFY(one != other);
            double at[3];
            boundary.points->GetPoint(boundary.outlines.points(i)[0], at);
            int ends = 0;
            for (const double c : at) {
                ends += c < 1e-6 || c > 1.0 - 1e-6 ? 1 : 0;
            }
            QVERIFY(ends >= 2);
        }
    }
};

QTEST_GUILESS_MAIN(SurfaceMeshTest)
#include "surface_mesh_test.moc"
