#include "widgets/scene/streamlines.h"

#include <QtTest>
#include <cmath>
#include <set>
#include <stop_token>

#include <vtkCellArray.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>

#include "tests/simulation/structured_meshes.h"
#include "widgets/scene/plane_cut.h"

using namespace twinbench;

namespace {

struct Field {
    std::vector<float> vectors;
    std::vector<float> values;  ///< their lengths
};

Field fieldOf(const FeMesh& mesh, const std::function<Vec3(const Vec3&)>& at) {
    Field field;
    for (const Vec3& node : mesh.nodes) {
        const Vec3 v = at(node);
        for (const double component : {v.x, v.y, v.z}) {
            field.vectors.push_back(static_cast<float>(component));
        }
        field.values.push_back(static_cast<float>(norm(v)));
    }
    return field;
}

SurfacesByPart linesOf(const FeMesh& mesh, const Field& field, std::size_t count) {
    return streamlines(
        mesh, [&mesh](std::uint32_t node) { return mesh.nodes[node]; }, field.vectors, field.values,
        count);
}

}  // namespace

/// Lines along a vector field within the parts.
class StreamlinesTest : public QObject {
    Q_OBJECT

private slots:
    void linesOfAUniformFieldRunStraightFromEndToEnd() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {4, 1, 1}, {12, 4, 4})}});
        const Field field = fieldOf(*mesh, [](const Vec3&) { return Vec3{3.0, 0.0, 0.0}; });
        const auto lines = linesOf(*mesh, field, 60);
        QCOMPARE(lines.size(), std::size_t(1));
        double bounds[6];
        lines.front().second->GetBounds(bounds);
        QVERIFY(bounds[0] < 0.05 && bounds[1] > 3.95);
        QVERIFY(lines.front().second->GetNumberOfStrips() > 0);
        QCOMPARE(lines.front().second->GetPointData()->GetScalars()->GetTuple1(0), 3.0);
    }

    void linesOfAnEddyStayWhereTheyBegin() {
        const auto mesh = assembled({{boxMesh({-1, -1, 0}, {1, 1, 0.2}, {16, 16, 2})}});
        const Field field = fieldOf(*mesh, [](const Vec3& p) { return Vec3{-p.y, p.x, 0.0}; });
        const auto lines = linesOf(*mesh, field, 40);
        QCOMPARE(lines.size(), std::size_t(1));
        vtkPolyData& tubes = *lines.front().second;
        // Strips of one tube follow each other; a strip runs along the whole line.
        std::size_t round = 0;
        vtkIdType count = 0;
        const vtkIdType* ids = nullptr;
        vtkCellArray& strips = *tubes.GetStrips();
        for (strips.InitTraversal(); strips.GetNextCell(count, ids);) {
            double smallest = HUGE_VAL;
            double largest = 0.0;
            std::set<bool> sides;
            for (vtkIdType i = 0; i < count; ++i) {
                const double* p = tubes.GetPoint(ids[i]);
                smallest = std::min(smallest, std::hypot(p[0], p[1]));
                largest = std::max(largest, std::hypot(p[0], p[1]));
                sides.insert(p[0] < 0.0);
            }
            if (count > 200 && largest < 0.95) {
                QVERIFY2(largest - smallest < 0.06,
                         qPrintable(QString("%1 to %2").arg(smallest).arg(largest)));
                round += sides.size() == 2;
            }
        }
        QVERIFY(round > 0);
    }

    void aRequestToStopEndsIt() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {3, 3, 3})}});
        const Field field = fieldOf(*mesh, [](const Vec3&) { return Vec3{1.0, 0.0, 0.0}; });
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(streamlines(
                    *mesh, [&mesh](std::uint32_t node) { return mesh->nodes[node]; }, field.vectors,
                    field.values, 30, TaskContext(stop.get_token()))
                    .empty());
    }

    void partsWithoutDataOrFlowHaveNoLines() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {3, 3, 3})},
                                     {boxMesh({2, 0, 0}, {3, 1, 1}, {3, 3, 3})},
                                     {boxMesh({4, 0, 0}, {5, 1, 1}, {3, 3, 3})}});
        const Field field = fieldOf(*mesh, [](const Vec3& p) {
            return p.x < 1.5 ? Vec3{std::nan(""), 0.0, 0.0} : Vec3{0.0, p.x < 3.5 ? 0.0 : 1.0, 0.0};
        });
        const auto lines = linesOf(*mesh, field, 90);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().first, 2U);
    }

    void withoutAnyFlowThereIsNothing() {
        const auto mesh = assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {2, 2, 2})}});
        QVERIFY(linesOf(*mesh, fieldOf(*mesh, [](const Vec3&) { return Vec3{}; }), 20).empty());
    }
};

QTEST_GUILESS_MAIN(StreamlinesTest)
#include "streamlines_test.moc"
