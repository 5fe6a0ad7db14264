#include "geometry/contact_area.h"

#include <QtTest>
#include <cmath>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class ContactAreaTest : public QObject {
    Q_OBJECT

private:
    static constexpr double kGap = 1e-4;
    static constexpr std::size_t kMany = 1000;

    static double areaOf(const std::vector<Vec3>& corners) {
        double area = 0.0;
        for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
            area += 0.5 * norm(cross(corners[i + 1] - corners[i], corners[i + 2] - corners[i]));
        }
        return area;
    }
    static std::vector<ContactPair> contactsOf(const Assembly& assembly) {
        const ThreadPool pool(1);
        return findContacts(assembly, kGap, pool, TaskContext()).value();
    }

private slots:
    void blockOnAPlateTouchesOverItsBaseOnly() {
        const Placement placement = shifted({0.5, 0.0, 0.25});
        const Assembly assembly = makeAssembly(
            "A", {makePart("Plate", boxShape({-0.05, -0.05, -0.01}, {0.05, 0.05, 0}), placement),
                  makePart("Block", boxShape({0, 0, 0}, {0.02, 0.03, 0.04}), placement)});
        const auto contacts = contactsOf(assembly);
        QCOMPARE(contacts.size(), std::size_t{1});
        const auto corners = contactArea(assembly, contacts.front(), kGap, kMany);
        QVERIFY(corners);
        QVERIFY(std::abs(areaOf(*corners) - 0.02 * 0.03) < 1e-9);
        for (const Vec3& corner : *corners) {
            QVERIFY(corner.x > 0.5 - 1e-9 && corner.x < 0.52 + 1e-9);
            QVERIFY(std::abs(corner.z - 0.25) < 1e-9);
        }
    }

    void pinInAHoleTouchesOverItsWholeSide() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Tube", tubeShape(0.01, 0.02, 0.03, 32)),
                               makePart("Pin", cylinderShape(0.01, 0.03, 32))});
        const auto contacts = contactsOf(assembly);
        QCOMPARE(contacts.size(), std::size_t{1});
        const auto corners = contactArea(assembly, contacts.front(), kGap, kMany);
        QVERIFY(corners);
        const double side = 2.0 * M_PI * 0.01 * 0.03;
        QVERIFY(std::abs(areaOf(*corners) - side) < 0.02 * side);
    }

    void facesOfTooManyTrianglesAreNotLookedAt() {
        const Assembly assembly =
            makeAssembly("A", {makePart("Plate", boxShape({-0.05, -0.05, -0.01}, {0.05, 0.05, 0})),
                               makePart("Block", boxShape({0, 0, 0}, {0.02, 0.03, 0.04}))});
        QVERIFY(!contactArea(assembly, contactsOf(assembly).front(), kGap, 3));
        const auto whole = faceTriangles(assembly, {0, MaxZ});
        QCOMPARE(whole.size(), std::size_t{6});
        QVERIFY(std::abs(areaOf(whole) - 0.01) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(ContactAreaTest)
#include "contact_area_test.moc"
