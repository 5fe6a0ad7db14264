#include "widgets/scene/field_probe.h"

#include <QtTest>
#include <cmath>

#include "tests/simulation/structured_meshes.h"
#include "twin/derived_fields.h"

using namespace twinbench;

/// Values at points: of the elements, not of the triangles that are drawn.
class FieldProbeTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const MeshLocator> mesh_ = std::make_shared<const MeshLocator>(
        assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1})}}));

    /// A field that quadratic elements hold exactly.
    static double squares(const Vec3& p) { return 300.0 + 40.0 * p.x * p.x - 20.0 * p.y * p.z; }

    std::shared_ptr<const FieldProbe> temperature(double factor) const {
        std::vector<float> numbers;
        for (const Vec3& node : mesh_->mesh().nodes) {
            numbers.push_back(static_cast<float>(factor * squares(node)));
        }
        return std::make_shared<const FieldProbe>(mesh_, fieldDescription("temperature"), numbers,
                                                  UnitSystem::Millimetre);
    }

private slots:
    void valueIsThatOfTheQuadraticElement() {
        const auto probe = temperature(1.0);
        // On a face, where straight lines between the nodes would be 2 K off.
        for (const Vec3& at : {Vec3{0.25, 0.0, 0.5}, Vec3{0.77, 0.31, 1.0}, Vec3{0.1, 0.6, 0.3}}) {
            const auto value = probe->valueAt(0, at);
            QVERIFY(value);
            QVERIFY(std::abs(*value - (squares(at) - 273.15)) < 1e-3);
        }
        QVERIFY(!probe->valueAt(1, {0.5, 0.5, 0.5}));
    }

    void vectorsAreMeasuredAfterTheyWereInterpolated() {
        std::vector<float> numbers;
        for (const Vec3& node : mesh_->mesh().nodes) {
            // Turns from one side to the other: its length does not vary linearly.
            for (const double component : {node.x - 0.5, 0.0, 0.25}) {
                numbers.push_back(static_cast<float>(component));
            }
        }
        const FieldProbe probe(mesh_, fieldDescription("displacement"), numbers,
                               UnitSystem::Millimetre);
        const auto value = probe.valueAt(0, {0.3, 0.4, 1.0});
        QVERIFY(value);
        QVERIFY(std::abs(*value - 1000.0 * std::hypot(0.2, 0.25)) < 1e-3);
    }

    void differencesAreThoseOfTheValues() {
        const auto a = temperature(1.0);
        const auto b = temperature(1.1);
        const Vec3 at{0.25, 0.5, 1.0};
        const auto value = FieldProbe::difference(b, a)->valueAt(0, at);
        QVERIFY(value);
        QVERIFY(std::abs(*value - 0.1 * squares(at)) < 1e-3);
    }

    void pointBesideThePartIsTakenIntoIt() {
        const auto probe = temperature(1.0);
        const auto value = probe->valueAt(0, {0.25, 0.0, 1.05});
        QVERIFY(value);
        QVERIFY(std::abs(*value - (squares({0.25, 0.0, 1.0}) - 273.15)) < 1.0);
    }
};

QTEST_GUILESS_MAIN(FieldProbeTest)
#include "field_probe_test.moc"
