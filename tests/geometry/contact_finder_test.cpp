#include "geometry/contact_finder.h"

#include <QtTest>
#include <numbers>

#include "tests/geometry/synthetic_shapes.h"

namespace twinbench {

using namespace test;

class ContactFinderTest : public QObject {
    Q_OBJECT

private slots:
    void blockOnAPlateTouchesWithItsBase();
    void gapWithinTheLimitIsContact();
    void gapBeyondTheLimitIsNone();
    void interpenetrationWithinTheGapIsContactWithItsDepth();
    void interpenetrationBeyondTheGapIsToldWithoutFaces();
    void crossedBarsReachIntoEachOther();
    void turnedPairTouchesLikeAnUnturnedOne();
    void mirroredPartTouchesLikeAnUnmirroredOne();
    void partlyOverlappingFacesTouchOverTheOverlap();
    void pinInAHoleOfEqualRadiusTouchesOverItsWholeSide_data();
    void pinInAHoleOfEqualRadiusTouchesOverItsWholeSide();
    void clearanceOfAPinIsTheGap();
    void pressFitIsPenetration();
    void areaIsNearlyTheSameSeenFromEitherPart();
    void blocksThatShareAnEdgeDoNotTouch();
    void cylinderLyingOnAPlateDoesNotTouchOverAFace();
    void sphereOnAPlateDoesNotTouchOverAFace();
    void otherSideOfAThinSheetIsNoContact();
    void thinPadKeepsTheBlocksApart();
    void padOfTheSameSizeKeepsTheBlocksApartAltogether();
    void sheetsWithoutSolidAreLeftOut();
    void resultDoesNotDependOnTheNumberOfThreads();
    void onlyAskedPairsAreGiven();
    void stopRequestCancels();
};

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kGap = 1e-4;
constexpr double kSmall = 1e-12;

/// A plate of 100 x 100 x 10 mm, its top at z = 0.
Part plate(const Placement& placement = {}) {
    return makePart("Plate", boxShape({-0.05, -0.05, -0.01}, {0.05, 0.05, 0}), placement);
}

/// A block of 20 x 30 x 40 mm, its base at height z.
Part block(double z, const Placement& placement = {}) {
    return makePart("Block", boxShape({0, 0, z}, {0.02, 0.03, z + 0.04}), placement);
}

std::vector<ContactPair> contactsOf(std::vector<Part> parts, double gap = kGap) {
    const Assembly assembly = makeAssembly("Test", std::move(parts));
    const ThreadPool pool(1);
    return findContacts(assembly, gap, pool, TaskContext()).value();
}

bool isClose(double value, double expected, double relative) {
    return std::fabs(value - expected) <= relative * std::fabs(expected);
}

/// The contact of exactly two faces, or a failure.
const FaceContact* onlyFaces(const std::vector<ContactPair>& contacts) {
    return contacts.size() == 1 && contacts[0].faces.size() == 1 ? contacts[0].faces.data()
                                                                 : nullptr;
}

}  // namespace

void ContactFinderTest::blockOnAPlateTouchesWithItsBase() {
    const auto contacts = contactsOf({plate(), block(0.0)});
    const FaceContact* faces = onlyFaces(contacts);
    QVERIFY(faces);
    QCOMPARE(contacts[0].partA, 0U);
    QCOMPARE(contacts[0].partB, 1U);
    QCOMPARE(faces->faceA, std::uint32_t{MaxZ});
    QCOMPARE(faces->faceB, std::uint32_t{MinZ});
    QVERIFY(isClose(faces->area, 6e-4, 1e-12));
    QVERIFY(isClose(contacts[0].area, 6e-4, 1e-12));
    QVERIFY(contacts[0].gap < kSmall);
    QVERIFY(contacts[0].penetration < kSmall);
}

void ContactFinderTest::gapWithinTheLimitIsContact() {
    const auto contacts = contactsOf({plate(), block(5e-5)});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].area, 6e-4, 1e-12));
    QVERIFY(isClose(contacts[0].gap, 5e-5, 1e-9));
    QCOMPARE(contacts[0].penetration, 0.0);
}

void ContactFinderTest::gapBeyondTheLimitIsNone() {
    QVERIFY(contactsOf({plate(), block(1.1e-4)}).empty());
}

void ContactFinderTest::interpenetrationWithinTheGapIsContactWithItsDepth() {
    const auto contacts = contactsOf({plate(), block(-5e-5)});
    const FaceContact* faces = onlyFaces(contacts);
    QVERIFY(faces);
    QVERIFY(isClose(faces->area, 6e-4, 1e-12));
    QCOMPARE(contacts[0].gap, 0.0);
    QVERIFY(isClose(contacts[0].penetration, 5e-5, 0.01));
}

void ContactFinderTest::interpenetrationBeyondTheGapIsToldWithoutFaces() {
    const auto contacts = contactsOf({plate(), block(-2e-3)});
    QCOMPARE(contacts.size(), std::size_t{1});
    QVERIFY(contacts[0].faces.empty());
    QCOMPARE(contacts[0].area, 0.0);
    QVERIFY(isClose(contacts[0].penetration, 2e-3, 1e-6));
}

void ContactFinderTest::crossedBarsReachIntoEachOther() {
    // No corner of either bar lies in the other one.
    const auto contacts =
        contactsOf({makePart("Along x", boxShape({-0.1, -0.01, -0.01}, {0.1, 0.01, 0.01})),
                    makePart("Along y", boxShape({-0.01, -0.1, 0}, {0.01, 0.1, 0.02}))});
    QCOMPARE(contacts.size(), std::size_t{1});
    QVERIFY(contacts[0].penetration > 2e-3);
    QVERIFY(contacts[0].penetration <= 0.01 + kSmall);
}

void ContactFinderTest::turnedPairTouchesLikeAnUnturnedOne() {
    const Placement placement = turned({1, 2, 3}, 37, {0.3, -0.2, 0.1});
    const auto contacts = contactsOf({plate(placement), block(3e-5, placement)});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].area, 6e-4, 1e-9));
    QVERIFY(isClose(contacts[0].gap, 3e-5, 1e-6));
}

void ContactFinderTest::mirroredPartTouchesLikeAnUnmirroredOne() {
    Placement mirror;
    mirror.rotation[0].x = -1.0;
    const auto contacts = contactsOf({plate(), block(3e-5, mirror)});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].area, 6e-4, 1e-9));
}

void ContactFinderTest::partlyOverlappingFacesTouchOverTheOverlap() {
    const auto contacts = contactsOf({plate(), block(0.0, shifted({0.04, 0.045, 0}))});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].area, 0.01 * 0.005, 1e-9));
}

void ContactFinderTest::pinInAHoleOfEqualRadiusTouchesOverItsWholeSide_data() {
    QTest::addColumn<int>("pinFacets");
    QTest::addColumn<int>("holeFacets");
    QTest::addColumn<double>("gap");
    QTest::newRow("equal facets") << 24 << 24 << kGap;
    QTest::newRow("finer pin") << 60 << 21 << kGap;
    QTest::newRow("finer hole") << 21 << 60 << kGap;
    QTest::newRow("gap far below the chord deviation") << 22 << 25 << 1e-6;
}

void ContactFinderTest::pinInAHoleOfEqualRadiusTouchesOverItsWholeSide() {
    QFETCH(int, pinFacets);
    QFETCH(int, holeFacets);
    QFETCH(double, gap);
    // With 21 facets the chords of a 10 mm circle deviate by 0.11 mm, more than the gap.
    const auto contacts = contactsOf(
        {makePart("Pin", cylinderShape(0.01, 0.05, pinFacets, 0.1)),
         makePart("Ring", tubeShape(0.01, 0.02, 0.03, holeFacets), shifted({0, 0, 0.01}))},
        gap);
    const FaceContact* faces = onlyFaces(contacts);
    QVERIFY(faces);
    QCOMPARE(faces->faceA, std::uint32_t{Lateral});
    QCOMPARE(faces->faceB, std::uint32_t{Bore});
    QVERIFY(isClose(faces->area, 2.0 * kPi * 0.01 * 0.03, 0.005));
    QVERIFY(contacts[0].gap < 1e-5);
    QVERIFY(contacts[0].penetration < 1e-5);
}

void ContactFinderTest::clearanceOfAPinIsTheGap() {
    const auto contacts =
        contactsOf({makePart("Pin", cylinderShape(0.00995, 0.05, 24, 0.1)),
                    makePart("Ring", tubeShape(0.01, 0.02, 0.03, 40), shifted({0, 0, 0.01}))});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].area, 2.0 * kPi * 0.00995 * 0.03, 0.01));
    QVERIFY(isClose(contacts[0].gap, 5e-5, 0.05));
}

void ContactFinderTest::pressFitIsPenetration() {
    const auto contacts =
        contactsOf({makePart("Pin", cylinderShape(0.01005, 0.05, 60, 0.1)),
                    makePart("Ring", tubeShape(0.01, 0.02, 0.03, 80), shifted({0, 0, 0.01}))});
    QVERIFY(onlyFaces(contacts));
    QVERIFY(isClose(contacts[0].penetration, 5e-5, 0.1));
}

void ContactFinderTest::areaIsNearlyTheSameSeenFromEitherPart() {
    const Part pin = makePart("Pin", cylinderShape(0.01, 0.05, 23, 0.1));
    const Part ring = makePart("Ring", tubeShape(0.01, 0.02, 0.03, 40), shifted({0, 0, 0.01}));
    const auto one = contactsOf({pin, ring});
    const auto other = contactsOf({ring, pin});
    QVERIFY(onlyFaces(one));
    QVERIFY(onlyFaces(other));
    QCOMPARE(other[0].faces[0].faceA, one[0].faces[0].faceB);
    QVERIFY(isClose(one[0].area, other[0].area, 0.005));
}

void ContactFinderTest::blocksThatShareAnEdgeDoNotTouch() {
    QVERIFY(contactsOf({makePart("A", boxShape({0, 0, 0}, {0.1, 0.1, 0.1})),
                        makePart("B", boxShape({0.1, 0, 0.1}, {0.2, 0.1, 0.2}))})
                .empty());
}

void ContactFinderTest::cylinderLyingOnAPlateDoesNotTouchOverAFace() {
    const Placement lying = turned({0, 1, 0}, 90, {0, 0, 0.009});
    QVERIFY(contactsOf({plate(), makePart("Cell", cylinderShape(0.009, 0.04, 48), lying)}).empty());
    QVERIFY(contactsOf({makePart("Cell", cylinderShape(0.009, 0.04, 48), lying), plate()}).empty());
}

void ContactFinderTest::sphereOnAPlateDoesNotTouchOverAFace() {
    const Part ball = makePart("Ball", sphereShape(0.01, 48), shifted({0, 0, 0.01}));
    QVERIFY(contactsOf({plate(), ball}).empty());
    QVERIFY(contactsOf({ball, plate()}).empty());
}

void ContactFinderTest::otherSideOfAThinSheetIsNoContact() {
    // Two foils of 0.03 mm: the outer sides are within the gap of each other as well.
    const auto contacts =
        contactsOf({makePart("Foil", boxShape({0, 0, 0}, {0.1, 0.1, 3e-5})),
                    makePart("Foil [2]", boxShape({0, 0, 3e-5}, {0.1, 0.1, 6e-5}))});
    const FaceContact* faces = onlyFaces(contacts);
    QVERIFY(faces);
    QCOMPARE(faces->faceA, std::uint32_t{MaxZ});
    QCOMPARE(faces->faceB, std::uint32_t{MinZ});
    QVERIFY(contacts[0].penetration < kSmall);
}

void ContactFinderTest::thinPadKeepsTheBlocksApart() {
    // The pad covers half of the blocks' faces and is thinner than the gap.
    const auto contacts = contactsOf({makePart("Lower", boxShape({0, 0, -0.01}, {0.1, 0.1, 0})),
                                      makePart("Pad", boxShape({0, 0, 0}, {0.05, 0.1, 8e-5})),
                                      makePart("Upper", boxShape({0, 0, 8e-5}, {0.1, 0.1, 0.01}))});
    QCOMPARE(contacts.size(), std::size_t{3});
    QVERIFY(isClose(contacts[0].area, 5e-3, 1e-9));
    QCOMPARE(contacts[1].partB, 2U);
    QVERIFY(isClose(contacts[1].area, 5e-3, 0.15));
    QVERIFY(isClose(contacts[1].gap, 8e-5, 1e-6));
    QVERIFY(isClose(contacts[2].area, 5e-3, 1e-9));
}

void ContactFinderTest::padOfTheSameSizeKeepsTheBlocksApartAltogether() {
    const auto contacts = contactsOf({makePart("Lower", boxShape({0, 0, -0.01}, {0.1, 0.1, 0})),
                                      makePart("Pad", boxShape({0, 0, 0}, {0.1, 0.1, 8e-5})),
                                      makePart("Upper", boxShape({0, 0, 8e-5}, {0.1, 0.1, 0.01}))});
    QCOMPARE(contacts.size(), std::size_t{2});
    QCOMPARE(contacts[0].partB, 1U);
    QCOMPARE(contacts[1].partA, 1U);
}

void ContactFinderTest::sheetsWithoutSolidAreLeftOut() {
    const auto contacts = contactsOf({plate(), makePart("Sheet", sheetShape())});
    QVERIFY(contacts.empty());
}

void ContactFinderTest::resultDoesNotDependOnTheNumberOfThreads() {
    std::vector<Part> parts;
    const ShapePointer pin = cylinderShape(0.01, 0.05, 24);
    for (int i = 0; i < 12; ++i) {
        parts.push_back(makePart("Pin " + std::to_string(i), pin, shifted({0.02 * i, 0, 0})));
    }
    parts.push_back(makePart("Base", boxShape({-1, -1, -0.1}, {1, 1, 0})));
    const Assembly assembly = makeAssembly("Test", parts);
    const auto one = findContacts(assembly, kGap, ThreadPool(1), TaskContext()).value();
    const auto four = findContacts(assembly, kGap, ThreadPool(4), TaskContext()).value();
    QCOMPARE(one.size(), std::size_t{12});
    QCOMPARE(four.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(four[i].partA, one[i].partA);
        QVERIFY(four[i].area == one[i].area);
        QVERIFY(four[i].gap == one[i].gap);
    }
}

void ContactFinderTest::onlyAskedPairsAreGiven() {
    const Assembly assembly =
        makeAssembly("Test", {plate(), block(0.0), block(0.0, shifted({0.02, 0, 0})), block(0.04)});
    const auto contacts =
        findContactsBetween(assembly, {1}, {0, 3}, kGap, ThreadPool(1), TaskContext()).value();
    QCOMPARE(contacts.size(), std::size_t{2});
    QCOMPARE(contacts[0].partA, 0U);
    QCOMPARE(contacts[0].partB, 1U);
    QCOMPARE(contacts[1].partA, 1U);
    QCOMPARE(contacts[1].partB, 3U);
}

void ContactFinderTest::stopRequestCancels() {
    std::stop_source stop;
    stop.request_stop();
    const Assembly assembly = makeAssembly("Test", {plate(), block(0.0)});
    const auto contacts =
        findContacts(assembly, kGap, ThreadPool(1), TaskContext(stop.get_token()));
    QVERIFY(!contacts);
    QVERIFY(contacts.error().kind == ErrorKind::Cancelled);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ContactFinderTest)
#include "contact_finder_test.moc"
