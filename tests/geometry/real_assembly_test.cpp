#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <numbers>

#include "geometry/cad/step_importer.h"
#include "geometry/contact_finder.h"
#include "geometry/face_selector.h"

namespace twinbench {

/// Contacts and face selectors on assemblies drawn by other CAD systems.
class RealAssemblyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void boltsTouchNutBracketAndPlate();
    void nutIsInContactWithTheWholeThread();
    void nothingInTheAssemblyInterpenetrates();
    void contactsAreTheSameInReversedOrder();
    void contactsOfThreeHundredPartsTakeLessThanFiveSeconds();
    void baseOfTheHeatSinkIsSelected();
    void holesOfThePlateAreSelected();
    void bracketsAreSelectedByTouchingThePlate();
    void everySignatureFindsItsFaceOnly();

private:
    static Assembly imported(const std::string& file);
    std::uint32_t part(const std::string& name) const;
    const ContactPair* contact(std::uint32_t a, std::uint32_t b) const;

    Assembly assembly_;
    Assembly sink_;
    std::vector<ContactPair> contacts_;
};

namespace {

constexpr double kGap = 1e-4;

std::vector<ContactPair> contactsOf(const Assembly& assembly) {
    return findContacts(assembly, kGap, ThreadPool(1), TaskContext()).value();
}

std::vector<FaceRef> selected(const std::string& text, const Assembly& assembly,
                              const std::string& pattern = "*") {
    const auto parts = matchingParts(pattern, assembly);
    return FaceSelector::parse(text).value().select(assembly, parts, kGap).value();
}

bool isClose(double value, double expected, double relative) {
    return std::fabs(value - expected) <= relative * std::fabs(expected);
}

}  // namespace

void RealAssemblyTest::initTestCase() {
    if (!std::filesystem::exists(TWINBENCH_REAL_DATA "/step")) {
        QSKIP("The real data is not there.");
    }
    assembly_ = imported("as1-oc-214.stp");
    sink_ = imported("Heatsink_125x35x50mm_3xFixationM3.step");
    contacts_ = contactsOf(assembly_);
}

Assembly RealAssemblyTest::imported(const std::string& file) {
    return importStepHere(std::filesystem::path(TWINBENCH_REAL_DATA) / "step" / file, TaskContext())
        .value()
        .assembly;
}

std::uint32_t RealAssemblyTest::part(const std::string& name) const {
    return matchingParts(name, assembly_).at(0);
}

const ContactPair* RealAssemblyTest::contact(std::uint32_t a, std::uint32_t b) const {
    const auto found = std::ranges::find_if(contacts_, [&](const ContactPair& pair) {
        return pair.partA == std::min(a, b) && pair.partB == std::max(a, b);
    });
    return found == contacts_.end() ? nullptr : &*found;
}

void RealAssemblyTest::boltsTouchNutBracketAndPlate() {
    // Six bolts of 10 mm with their nuts, in two brackets 10 mm thick on a plate of 20 mm.
    const std::uint32_t plate = part("plate_1");
    for (const std::string number : {"", " [2]", " [3]", " [4]", " [5]", " [6]"}) {
        const std::uint32_t bolt = part("bolt_1" + number);
        const std::uint32_t nut = part("nut_3" + number);
        const auto* inPlate = contact(bolt, plate);
        const auto* underPlate = contact(nut, plate);
        QVERIFY(inPlate && underPlate && contact(bolt, nut));
        QVERIFY(isClose(inPlate->area, std::numbers::pi * 0.01 * 0.02, 0.005));
        QVERIFY(contact(bolt, part("l-bracket_1")) || contact(bolt, part("l-bracket_1 [2]")));
        QVERIFY(!contact(nut, part("l-bracket_1")) && !contact(nut, part("l-bracket_1 [2]")));
    }
}

void RealAssemblyTest::nutIsInContactWithTheWholeThread() {
    const auto* pair = contact(part("bolt_1"), part("nut_3"));
    QVERIFY(pair);
    QVERIFY(isClose(pair->area, std::numbers::pi * 0.01 * 0.003, 0.005));
    QVERIFY(pair->gap < 1e-6);
}

void RealAssemblyTest::nothingInTheAssemblyInterpenetrates() {
    QCOMPARE(contacts_.size(), std::size_t{32});
    for (const ContactPair& pair : contacts_) {
        QVERIFY(!pair.faces.empty());
        QVERIFY(pair.penetration < 1e-6);
    }
}

void RealAssemblyTest::contactsAreTheSameInReversedOrder() {
    Assembly reversed = assembly_;
    std::ranges::reverse(reversed.parts);
    const auto last = static_cast<std::uint32_t>(reversed.parts.size() - 1);
    const std::vector<ContactPair> contacts = contactsOf(reversed);
    QCOMPARE(contacts.size(), contacts_.size());
    for (const ContactPair& pair : contacts) {
        const auto* same = contact(last - pair.partA, last - pair.partB);
        QVERIFY(same);
        QVERIFY(isClose(pair.area, same->area, 0.005));
        QCOMPARE(pair.faces.size(), same->faces.size());
    }
}

void RealAssemblyTest::contactsOfThreeHundredPartsTakeLessThanFiveSeconds() {
    constexpr std::size_t kCopies = 17;  // of 18 parts
    Assembly many = assembly_;
    many.parts.clear();
    for (std::size_t copy = 0; copy < kCopies; ++copy) {
        for (Part part : assembly_.parts) {
            part.placement.translation += Vec3{0.3 * static_cast<double>(copy), 0.0, 0.0};
            many.parts.push_back(std::move(part));
        }
    }
    QVERIFY(many.parts.size() >= 300);
    QElapsedTimer timer;
    timer.start();
    const auto contacts = contactsOf(many);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString("%1 ms").arg(timer.elapsed())));
    QCOMPARE(contacts.size(), kCopies * contacts_.size());
}

void RealAssemblyTest::baseOfTheHeatSinkIsSelected() {
    const std::vector<FaceRef> faces = selected("planar and lowest y", sink_);
    QCOMPARE(faces.size(), std::size_t{1});
    QVERIFY(selected("normal = -y and area > 40 cm^2", sink_) == faces);
    const FaceInfo& base = sink_.parts[0].shape->faces[faces[0].face];
    QVERIFY(isClose(base.area, 4366.2e-6, 1e-3));
    QVERIFY(isClose(base.centroid.y, -2.54e-3, 1e-3));
}

void RealAssemblyTest::holesOfThePlateAreSelected() {
    // Six holes of 10 mm diameter, each of two half cylinders.
    QCOMPARE(selected("hole and radius = 5 mm", assembly_, "plate_1").size(), std::size_t{12});
    QCOMPARE(selected("boss", assembly_, "plate_1").size(), std::size_t{0});
}

void RealAssemblyTest::bracketsAreSelectedByTouchingThePlate() {
    const auto faces = selected("planar and touching 'plate_1'", assembly_, "l-bracket*");
    QCOMPARE(faces.size(), std::size_t{2});
    QVERIFY(selected("lowest z", assembly_, "l-bracket*") == faces);
}

void RealAssemblyTest::everySignatureFindsItsFaceOnly() {
    for (const Assembly* assembly : {&assembly_, &sink_}) {
        for (std::uint32_t index = 0; index < assembly->parts.size(); ++index) {
            const auto count = assembly->parts[index].shape->faces.size();
            for (std::uint32_t face = 0; face < count; ++face) {
                const std::string text = faceSignature(*assembly, {index, face});
                const auto faces =
                    FaceSelector::parse(text).value().select(*assembly, {index}, kGap).value();
                QVERIFY2((faces == std::vector<FaceRef>{{index, face}}), text.c_str());
            }
        }
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RealAssemblyTest)
#include "real_assembly_test.moc"
