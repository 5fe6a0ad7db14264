#include "geometry/assembly.h"

#include <QtTest>
#include <numbers>

#include "tests/geometry/synthetic_shapes.h"

namespace twinbench {

using namespace test;

class AssemblyTest : public QObject {
    Q_OBJECT

private slots:
    void colourIsShownInHexadecimal();
    void boxOfAnUnturnedPartIsTheExactOne();
    void boxOfAPartTurnedByARightAngleIsTheExactOne();
    void boxOfATurnedPartIsTightAroundItsTessellation();
    void boxOfATurnedRoundPartReachesBeyondItsFacets();
    void centroidFollowsThePlacement();
    void equalNamesGetSuffixesInOrder();
    void suffixesAvoidNamesThatExist();
    void composingOneFileKeepsItsTree();
    void composingOneSinglePartFileUnderANameRenamesThePart();
    void composingPlacesEachFile();
    void composingTheSameFileTwiceKeepsPathsUnique();
    void archiveRoundTripKeepsEverything();
    void archiveSharesShapes();
    void everyTruncationOfAnArchiveIsAnError();
    void archiveWithATriangleWithoutItsPointIsAnError();
};

namespace {

Assembly moduleAssembly() {
    const ShapePointer cell = boxShape({0, 0, 0}, {0.02, 0.1, 0.08});
    Assembly assembly = makeAssembly(
        "Module", {makePart("Cell 1", cell), makePart("Cell 2", cell, shifted({0.02, 0, 0})),
                   makePart("Foil", sheetShape())});
    assembly.parts[0].colour = Colour{255, 128, 0};
    AssemblyNode inner;
    inner.name = "Inner";
    inner.parts = {1};
    assembly.root.parts = {0, 2};
    assembly.root.children.push_back(inner);
    Error warning = badInput("step.no_solid", "Foil", "The product {0} has no solid.", {"Foil"});
    warning.cause = std::make_shared<const Error>(failure("kernel", "", "cause"));
    assembly.warnings.push_back(warning);
    return assembly;
}

Assembly singlePart(const std::string& name) {
    Assembly assembly = makeAssembly(name, {makePart(name, boxShape({0, 0, 0}, {1, 1, 1}))});
    assembly.parts[0].path = name;
    return assembly;
}

std::shared_ptr<const Assembly> shared(Assembly assembly) {
    return std::make_shared<const Assembly>(std::move(assembly));
}

std::vector<std::byte> bytesOf(const Assembly& assembly) {
    ArchiveWriter archive;
    write(archive, assembly);
    return archive.take();
}

std::vector<std::string> namesOf(const std::vector<Part>& parts) {
    std::vector<std::string> names;
    for (const Part& part : parts) {
        names.push_back(part.name);
    }
    return names;
}

std::vector<Part> partsNamed(const std::vector<std::string>& names) {
    std::vector<Part> parts;
    for (const std::string& name : names) {
        parts.push_back(makePart(name, sheetShape()));
    }
    return parts;
}

bool near(const Vec3& a, const Vec3& b) { return norm(a - b) < 1e-12; }

}  // namespace

void AssemblyTest::colourIsShownInHexadecimal() {
    QCOMPARE((Colour{255, 10, 0}.hex()), std::string("#ff0a00"));
}

void AssemblyTest::boxOfAnUnturnedPartIsTheExactOne() {
    // The tessellation of a cylinder with 7 facets does not reach its exact box.
    const Part part = makePart("Pin", cylinderShape(0.01, 0.1, 7), shifted({1, 2, 3}));
    QVERIFY(near(part.box().min, {0.99, 1.99, 3.0}));
    QVERIFY(near(part.box().max, {1.01, 2.01, 3.1}));
}

void AssemblyTest::boxOfAPartTurnedByARightAngleIsTheExactOne() {
    const Part part = makePart("Pin", cylinderShape(0.01, 0.1, 7), turned({1, 0, 0}, 90));
    QVERIFY(near(part.box().min, {-0.01, -0.1, -0.01}));
    QVERIFY(near(part.box().max, {0.01, 0.0, 0.01}));
}

void AssemblyTest::boxOfATurnedPartIsTightAroundItsTessellation() {
    const Part part = makePart("Cube", boxShape({-1, -1, -1}, {1, 1, 1}), turned({0, 0, 1}, 45));
    const double half = std::sqrt(2.0);
    QVERIFY(near(part.box().min, {-half, -half, -1}));
    QVERIFY(near(part.box().max, {half, half, 1}));
}

void AssemblyTest::boxOfATurnedRoundPartReachesBeyondItsFacets() {
    // Facets of 0.3 radians lie up to 1.1 % of the radius below the surface.
    const double radius = 0.01;
    const Part pin = makePart("Pin", cylinderShape(radius, 0.1, 21), turned({1, 0, 0}, 30));
    const double half = radius * std::cos(std::numbers::pi / 6.0);
    const double along = 0.1 * std::sin(std::numbers::pi / 6.0);
    QVERIFY(norm(pin.box().min - Vec3{-radius, -half - along, -radius / 2.0}) < 2e-4 * radius);
    QVERIFY(std::fabs(pin.box().max.x - radius) < 1e-4 * radius);
    const Part ball = makePart("Ball", sphereShape(radius, 21), turned({1, 2, 3}, 50));
    QVERIFY(norm(ball.box().max - Vec3{radius, radius, radius}) < 5e-4 * radius);
    QVERIFY(norm(ball.box().min + Vec3{radius, radius, radius}) < 5e-4 * radius);
}

void AssemblyTest::centroidFollowsThePlacement() {
    const Part part =
        makePart("Block", boxShape({0, 0, 0}, {2, 0, 0}), turned({0, 0, 1}, 90, {0, 0, 5}));
    QVERIFY(near(part.centroid(), {0, 1, 5}));
}

void AssemblyTest::equalNamesGetSuffixesInOrder() {
    std::vector<Part> parts = partsNamed({"Bolt", "Nut", "Bolt", "Bolt"});
    makeNamesUnique(parts);
    QVERIFY((namesOf(parts) == std::vector<std::string>{"Bolt", "Nut", "Bolt [2]", "Bolt [3]"}));
    QCOMPARE(parts[3].path, std::string("Bolt [3]"));
}

void AssemblyTest::suffixesAvoidNamesThatExist() {
    std::vector<Part> parts = partsNamed({"Bolt", "Bolt [2]", "Bolt", "Bolt [2]"});
    makeNamesUnique(parts);
    QVERIFY(
        (namesOf(parts) == std::vector<std::string>{"Bolt", "Bolt [2]", "Bolt [3]", "Bolt [4]"}));
}

void AssemblyTest::composingOneFileKeepsItsTree() {
    const Assembly whole = composeAssembly({{shared(moduleAssembly()), "", {}}});
    QCOMPARE(whole.root.name, std::string("Module"));
    QCOMPARE(whole.root.children.size(), std::size_t{1});
    QCOMPARE(whole.parts[1].path, std::string("Module/Cell 2"));
    QCOMPARE(whole.unit, std::string("mm"));
    QCOMPARE(whole.warnings.size(), std::size_t{1});
}

void AssemblyTest::composingOneSinglePartFileUnderANameRenamesThePart() {
    const Assembly whole = composeAssembly({{shared(singlePart("Body")), "Sink", {}}});
    QCOMPARE(whole.parts[0].name, std::string("Sink"));
    QCOMPARE(whole.parts[0].path, std::string("Sink"));
    QCOMPARE(whole.root.name, std::string("Sink"));
}

void AssemblyTest::composingPlacesEachFile() {
    const Assembly whole =
        composeAssembly({{shared(moduleAssembly()), "", {}},
                         {shared(moduleAssembly()), "Second", turned({0, 0, 1}, 90, {1, 0, 0})}});
    QCOMPARE(whole.parts.size(), std::size_t{6});
    QVERIFY(near(whole.parts[4].placement.point({0, 0, 0}), {1, 0.02, 0}));
    QCOMPARE(whole.parts[4].name, std::string("Cell 2 [2]"));
    QCOMPARE(whole.parts[4].path, std::string("Second/Cell 2"));
    QCOMPARE(whole.root.children[1].children[0].parts[0], 4U);
    QCOMPARE(whole.root.name, std::string());
}

void AssemblyTest::composingTheSameFileTwiceKeepsPathsUnique() {
    const auto module = shared(moduleAssembly());
    const Assembly whole = composeAssembly({{module, "", {}}, {module, "", {}}});
    QCOMPARE(whole.root.children[1].name, std::string("Module [2]"));
    QCOMPARE(whole.parts[3].path, std::string("Module [2]/Cell 1"));
}

void AssemblyTest::archiveRoundTripKeepsEverything() {
    const Assembly before = moduleAssembly();
    const std::vector<std::byte> bytes = bytesOf(before);
    const Result<Assembly> after = readAssembly(bytes);
    QVERIFY(after);
    QVERIFY(bytesOf(*after) == bytes);
    QCOMPARE(after->parts[0].colour->hex(), std::string("#ff8000"));
    QVERIFY(!after->parts[1].colour);
    QVERIFY(after->parts[1].placement == before.parts[1].placement);
    QVERIFY(after->parts[0].shape->key == before.parts[0].shape->key);
    QVERIFY(!after->parts[2].shape->solid);
    QCOMPARE(after->root.children[0].name, std::string("Inner"));
    QCOMPARE(after->warnings[0].message(), std::string("The product Foil has no solid."));
    QCOMPARE(after->warnings[0].cause->text, std::string("cause"));
}

void AssemblyTest::archiveSharesShapes() {
    const std::vector<std::byte> bytes = bytesOf(moduleAssembly());
    const Result<Assembly> after = readAssembly(bytes);
    QVERIFY(after->parts[0].shape == after->parts[1].shape);
    QVERIFY(after->parts[0].shape != after->parts[2].shape);
}

void AssemblyTest::everyTruncationOfAnArchiveIsAnError() {
    const std::vector<std::byte> bytes = bytesOf(moduleAssembly());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY2(!readAssembly(std::span(bytes).first(size)), qPrintable(QString::number(size)));
    }
}

void AssemblyTest::archiveWithATriangleWithoutItsPointIsAnError() {
    Assembly assembly = moduleAssembly();
    PartShape damaged = *assembly.parts[0].shape;
    damaged.tessellation.triangles[3][1] = 1000;
    assembly.parts[0].shape = std::make_shared<const PartShape>(damaged);
    const std::vector<std::byte> bytes = bytesOf(assembly);
    const Result<Assembly> after = readAssembly(bytes);
    QVERIFY(!after);
    QCOMPARE(after.error().code, std::string("assembly.damaged"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::AssemblyTest)
#include "assembly_test.moc"
