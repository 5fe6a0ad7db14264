#include "widgets/scene/field_symbols.h"

#include <QtTest>
#include <cmath>
#include <set>

#include <vtkCell.h>
#include <vtkDataArray.h>
#include <vtkMassProperties.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>

#include "tests/simulation/structured_meshes.h"

using namespace twinbench;

namespace {

/// One number per node.
std::vector<float> numbersOf(const FeMesh& mesh, const std::function<double(const Vec3&)>& at) {
    std::vector<float> numbers;
    for (const Vec3& node : mesh.nodes) {
        numbers.push_back(static_cast<float>(at(node)));
    }
    return numbers;
}

std::vector<float> vectorsOf(const FeMesh& mesh, const std::function<Vec3(const Vec3&)>& at) {
    std::vector<float> numbers;
    for (const Vec3& node : mesh.nodes) {
        const Vec3 v = at(node);
        for (const double component : {v.x, v.y, v.z}) {
            numbers.push_back(static_cast<float>(component));
        }
    }
    return numbers;
}

NodePlace placeIn(const FeMesh& mesh) {
    return [&mesh](std::uint32_t node) { return mesh.nodes[node]; };
}

double areaOf(vtkPolyData& surface) {
    auto mass = vtkSmartPointer<vtkMassProperties>::New();
    mass->SetInputData(&surface);
    mass->Update();
    return mass->GetSurfaceArea();
}

}  // namespace

/// What is drawn of a field within the parts: surfaces of equal values, arrows.
class FieldSymbolsTest : public QObject {
    Q_OBJECT

private slots:
    void levelsLieBetweenTheEndsAndAreRound() {
        const auto levels = isoLevels(24.2, 45.8, 5);
        QCOMPARE(levels, (std::vector<double>{28, 31, 35, 39, 42}));
        QCOMPARE(isoLevels(0.0, 1.0, 1), (std::vector<double>{0.5}));
        QVERIFY(isoLevels(3.0, 3.0, 4).empty());
    }

    void levelsKeepTheirOrderWhateverTheSpan() {
        for (const double span : {1e-6, 0.37, 12.0, 4.4e7}) {
            for (int count = 1; count <= 20; ++count) {
                const auto levels = isoLevels(100.0, 100.0 + span, count);
                QCOMPARE(levels.size(), static_cast<std::size_t>(count));
                QVERIFY(std::is_sorted(levels.begin(), levels.end()));
                QVERIFY(levels.front() > 100.0 && levels.back() < 100.0 + span);
            }
        }
    }

    void surfaceOfEqualValuesOfALinearFieldIsAPlane() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {2, 1, 1}, {5, 3, 3}, 0.2)}});
        const auto values = numbersOf(*mesh, [](const Vec3& p) { return 10.0 + 5.0 * p.x; });
        const auto surfaces = isosurfaces(*mesh, placeIn(*mesh), values, {13.0});
        QCOMPARE(surfaces.size(), std::size_t(1));
        vtkPolyData& surface = *surfaces.front().second;
        for (vtkIdType i = 0; i < surface.GetNumberOfPoints(); ++i) {
            QVERIFY(std::abs(surface.GetPoint(i)[0] - 0.6) < 1e-5);
            QCOMPARE(surface.GetPointData()->GetScalars()->GetTuple1(i), 13.0);
        }
        QVERIFY(std::abs(areaOf(surface) - 1.0) < 1e-5);
    }

    void whereThereIsNoDataThereIsNoSurface() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})},
                                     {boxMesh({2, 0, 0}, {3, 1, 1}, {2, 2, 2})}});
        auto values = numbersOf(*mesh, [](const Vec3& p) { return p.z; });
        for (std::uint32_t i = 0; i < mesh->parts[0].nodeCount; ++i) {
            values[i] = std::nanf("");
        }
        const auto surfaces = isosurfaces(*mesh, placeIn(*mesh), values, {0.3, 0.7});
        QCOMPARE(surfaces.size(), std::size_t(2));
        QCOMPARE(surfaces[0].first, 1U);
        QCOMPARE(surfaces[1].first, 1U);
    }

    void seedsAreSpreadEvenly() {
        // Fine at one end, as meshes are at notches.
        const auto mesh = assembled({{mappedMesh(
            {24, 8, 8},
            [](const Vec3& p) {
                return Vec3{3.0 * p.x * p.x, p.y, p.z};
            },
            false)}});
        const EvenNodes seeds = evenNodes(*mesh, 200);
        const auto count = static_cast<double>(seeds.byPart.front().size());
        QVERIFY2(std::abs(count - 200.0) < 60.0, qPrintable(QString::number(count)));
        std::set<std::array<int, 3>> cubes;
        std::array<int, 3> thirds{};
        for (const std::uint32_t node : seeds.byPart.front()) {
            const Vec3& p = mesh->nodes[node];
            cubes.insert({static_cast<int>(std::floor(p.x / seeds.spacing)),
                          static_cast<int>(std::floor(p.y / seeds.spacing)),
                          static_cast<int>(std::floor(p.z / seeds.spacing))});
            ++thirds[static_cast<std::size_t>(std::min(2, static_cast<int>(p.x)))];
        }
        QCOMPARE(cubes.size(), seeds.byPart.front().size());
        const auto [least, most] = std::minmax_element(thirds.begin(), thirds.end());
        QVERIFY2(*most < 2 * *least, qPrintable(QString("%1 %2").arg(*least).arg(*most)));
    }

    void arrowsPointAlongTheFieldInProportionToIt() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {4, 4, 4})},
                                     {boxMesh({2, 0, 0}, {3, 1, 1}, {4, 4, 4})}});
        const auto sizeAt = [](const Vec3& p) { return p.x < 1.5 ? 2.0 : 1.0; };
        const auto values = numbersOf(*mesh, sizeAt);
        const auto vectors = vectorsOf(*mesh, [&](const Vec3& p) {
            return Vec3{0.0, 0.0, sizeAt(p)};
        });
        const auto drawn = arrows(*mesh, placeIn(*mesh), vectors, values, 60);
        QCOMPARE(drawn.size(), std::size_t(2));
        const auto arrowSize = [&](std::size_t part) {
            // The points of one arrow follow each other.
            vtkPolyData& shape = *drawn[part].second;
            const vtkIdType each = shape.GetNumberOfPoints() /
                                   static_cast<vtkIdType>(evenNodes(*mesh, 60).byPart[part].size());
            Box3 box;
            for (vtkIdType i = 0; i < each; ++i) {
                const double* p = shape.GetPoint(i);
                box.add(Vec3{p[0], p[1], p[2]});
            }
            return box.max - box.min;
        };
        const Vec3 large = arrowSize(0);
        const Vec3 small = arrowSize(1);
        QVERIFY(large.z > 3.0 * large.x && large.z > 3.0 * large.y);
        QVERIFY(std::abs(large.z - 2.0 * small.z) < 1e-5);
        QCOMPARE(drawn[0].second->GetPointData()->GetScalars()->GetRange()[0], 2.0);
    }

    void withoutAFieldThereAreNoArrows() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}});
        const auto none = numbersOf(*mesh, [](const Vec3&) { return 0.0; });
        const auto zero = vectorsOf(*mesh, [](const Vec3&) { return Vec3{}; });
        QVERIFY(arrows(*mesh, placeIn(*mesh), zero, none).empty());
    }
};

QTEST_GUILESS_MAIN(FieldSymbolsTest)
#include "field_symbols_test.moc"
