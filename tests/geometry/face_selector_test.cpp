#include "geometry/face_selector.h"

#include <QtTest>
#include <numeric>

#include "tests/geometry/synthetic_shapes.h"

namespace twinbench {

using namespace test;

class FaceSelectorTest : public QObject {
    Q_OBJECT

private slots:
    void conditionSelectsFaces_data();
    void conditionSelectsFaces();
    void normalFollowsThePlacement();
    void normalAcceptsOneDegree();
    void lowestIsAskedPerPart();
    void lowestFallsBackToCentroids();
    void lowestOfATurnedPartIsInTheAssemblyFrame();
    void nearestIsOneFaceOverAllParts();
    void touchingSelectsTheFacesInContact();
    void touchingItselfSelectsTheContactsAmongTheParts();
    void touchingDependsOnTheGap();
    void touchingAnUnknownPartIsAProblem();
    void textIsKept();
    void wrongTextIsAProblem_data();
    void wrongTextIsAProblem();
    void allProblemsAreFound();
    void nearestKnownWordIsAdvised();
    void deepNestingIsRefused();
    void signatureFindsItsFaceOnly_data();
    void signatureFindsItsFaceOnly();
    void signatureReadsLikeAPersonsQuery();
};

namespace {

using Faces = std::vector<std::uint32_t>;

std::vector<std::uint32_t> allParts(const Assembly& assembly) {
    std::vector<std::uint32_t> parts(assembly.parts.size());
    std::iota(parts.begin(), parts.end(), 0U);
    return parts;
}

std::vector<FaceRef> selected(const std::string& text, const Assembly& assembly,
                              double contactGap = 1e-4) {
    return FaceSelector::parse(text)
        .value()
        .select(assembly, allParts(assembly), contactGap)
        .value();
}

/// The selected faces of a single part.
Faces facesOf(const std::string& text, ShapePointer shape, const Placement& placement = {}) {
    Faces faces;
    const Assembly assembly = makeAssembly("Test", {makePart("Part", shape, placement)});
    for (const FaceRef& face : selected(text, assembly)) {
        faces.push_back(face.face);
    }
    return faces;
}

/// A tube of radii 3 and 10 mm and height 20 mm: lateral, bottom, top, bore.
ShapePointer tube() { return tubeShape(0.003, 0.01, 0.02, 24); }

/// A box of 10 x 20 x 30 mm.
ShapePointer box() { return boxShape({0, 0, 0}, {0.01, 0.02, 0.03}); }

Problems problemsOf(const std::string& text) {
    const auto selector = FaceSelector::parse(text);
    return selector ? Problems{} : selector.error();
}

/// A plate of 100 x 100 x 10 mm, two blocks on it, a pin in the air.
Assembly platesAndBlocks() {
    const ShapePointer block = boxShape({0, 0, 0}, {0.02, 0.02, 0.04});
    return makeAssembly(
        "Module", {makePart("Plate", boxShape({0, 0, -0.01}, {0.1, 0.1, 0})),
                   makePart("Block 1", block, shifted({0.01, 0.01, 5e-5})),
                   makePart("Block 2", block, shifted({0.03, 0.01, 5e-5})),
                   makePart("Pin", cylinderShape(0.01, 0.05, 24), shifted({0.05, 0.05, 0.1}))});
}

}  // namespace

void FaceSelectorTest::conditionSelectsFaces_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Faces>("ofTube");
    QTest::addColumn<Faces>("ofBox");
    const auto row = [](const char* text, const Faces& ofTube, const Faces& ofBox) {
        QTest::newRow(text) << QString::fromUtf8(text) << ofTube << ofBox;
    };
    const Faces every = {MinX, MaxX, MinY, MaxY, MinZ, MaxZ};
    row("all", {Lateral, Bottom, Top, Bore}, every);
    row("planar", {Bottom, Top}, every);
    row("cylindrical", {Lateral, Bore}, {});
    row("hole", {Bore}, {});
    row("boss", {Lateral}, {});
    row("normal = +z", {Top}, {MaxZ});
    row("normal = -z", {Bottom}, {MinZ});
    row("normal = x", {}, {MaxX});
    row("normal = (0, -2.5, 0)", {}, {MinY});
    row("radius = 3 mm", {Bore}, {});
    row("radius = 3.002 mm", {Bore}, {});
    row("radius = 3.004 mm", {}, {});
    row("radius > 0.5 cm", {Lateral}, {});
    row("radius >= 10mm", {Lateral}, {});
    row("radius > 10mm", {}, {});
    row("radius < 1e-2 m", {Bore}, {});
    row("radius <= 1e-2 m", {Lateral, Bore}, {});
    row("area > 5 cm^2", {Lateral}, {MinX, MaxX});
    row("area = 200 mm²", {}, {MinZ, MaxZ});
    row("area<250 mm^2 and planar", {}, {MinZ, MaxZ});
    row("lowest z", {Bottom}, {MinZ});
    row("highest x", {Lateral, Bottom, Top, Bore}, {MaxX});
    row("nearest (5, 5, 31)", {Top}, {MaxZ});
    row("nearest (0.05 cm, 10 mm, 0.015 m)", {Lateral}, {MinX});
    row("not planar", {Lateral, Bore}, {});
    row("not not planar", {Bottom, Top}, every);
    row("planar and normal = -z", {Bottom}, {MinZ});
    row("hole or normal = +z and planar", {Top, Bore}, {MaxZ});
    row("(hole or normal = +z) and planar", {Top}, {MaxZ});
    row("not hole and not planar", {Lateral}, {});
    row("not (hole or planar)", {Lateral}, {});
}

void FaceSelectorTest::conditionSelectsFaces() {
    QFETCH(QString, text);
    QFETCH(Faces, ofTube);
    QFETCH(Faces, ofBox);
    QVERIFY(facesOf(text.toStdString(), tube()) == ofTube);
    QVERIFY(facesOf(text.toStdString(), box()) == ofBox);
}

void FaceSelectorTest::normalFollowsThePlacement() {
    QVERIFY((facesOf("normal = +z", box(), turned({1, 0, 0}, 90)) == Faces{MaxY}));
    Placement mirror;
    mirror.rotation[2].z = -1.0;
    QVERIFY((facesOf("normal = +z", box(), mirror) == Faces{MinZ}));
}

void FaceSelectorTest::normalAcceptsOneDegree() {
    QVERIFY((facesOf("normal = +z", box(), turned({1, 0, 0}, 0.99)) == Faces{MaxZ}));
    QVERIFY(facesOf("normal = +z", box(), turned({1, 0, 0}, 1.01)).empty());
}

void FaceSelectorTest::lowestIsAskedPerPart() {
    const Assembly assembly = platesAndBlocks();
    const std::vector<FaceRef> expected = {{0, MinZ}, {1, MinZ}, {2, MinZ}, {3, Bottom}};
    QVERIFY(selected("lowest z", assembly) == expected);
}

void FaceSelectorTest::lowestFallsBackToCentroids() {
    // A lying cylinder has no face at its lowest line; its side and caps have one centroid height.
    const Placement lying = turned({0, 1, 0}, 90);
    QVERIFY(
        (facesOf("lowest z", cylinderShape(0.01, 0.05, 24), lying) == Faces{Lateral, Bottom, Top}));
    // Tilted by 45 degrees, a box stands on its edge: the two faces at it are the lowest.
    const ShapePointer cube = boxShape({0, 0, 0}, {0.01, 0.01, 0.01});
    QVERIFY((facesOf("lowest z", cube, turned({1, 0, 0}, 45)) == Faces{MinY, MinZ}));
}

void FaceSelectorTest::lowestOfATurnedPartIsInTheAssemblyFrame() {
    const Placement placement = turned({1, 0, 0}, 90, {0.3, 0.2, 0.1});
    QVERIFY((facesOf("lowest z", box(), placement) == Faces{MinY}));
    QVERIFY((facesOf("highest y", box(), placement) == Faces{MinZ}));
}

void FaceSelectorTest::nearestIsOneFaceOverAllParts() {
    const Assembly assembly = platesAndBlocks();
    const std::vector<FaceRef> expected = {{2, MaxZ}};
    QVERIFY(selected("nearest (40, 20, 50)", assembly) == expected);
}

void FaceSelectorTest::touchingSelectsTheFacesInContact() {
    const Assembly assembly = platesAndBlocks();
    const std::vector<FaceRef> bases = {{1, MinZ}, {2, MinZ}};
    QVERIFY(selected("touching 'Plate'", assembly) == bases);
    QVERIFY(selected("touching \"Pl*\" and planar", assembly) == bases);
    const std::vector<FaceRef> top = {{0, MaxZ}};
    const auto selector = FaceSelector::parse("touching 'Block *'").value();
    QVERIFY(selector.select(assembly, {0}, 1e-4).value() == top);
}

void FaceSelectorTest::touchingItselfSelectsTheContactsAmongTheParts() {
    const Assembly assembly = platesAndBlocks();
    const std::vector<FaceRef> sides = {{1, MaxX}, {2, MinX}};
    const auto selector = FaceSelector::parse("touching 'Block *'").value();
    QVERIFY(selector.select(assembly, {1, 2}, 1e-4).value() == sides);
    QVERIFY(selector.select(assembly, {1}, 1e-4).value() == std::vector{sides[0]});
}

void FaceSelectorTest::touchingDependsOnTheGap() {
    QVERIFY(selected("touching 'Plate'", platesAndBlocks(), 4e-5).empty());
}

void FaceSelectorTest::touchingAnUnknownPartIsAProblem() {
    const auto selector = FaceSelector::parse("touching 'Plaet' or touching 'Bolt*'").value();
    const auto faces = selector.select(platesAndBlocks(), {0}, 1e-4);
    QVERIFY(!faces);
    QCOMPARE(faces.error().size(), std::size_t{2});
    QCOMPARE(faces.error()[0].code, std::string("selector.unknown_part"));
    QCOMPARE(faces.error()[0].advice, std::string("Did you mean 'Plate'?"));
    QCOMPARE(faces.error()[1].object, std::string("Bolt*"));
}

void FaceSelectorTest::textIsKept() {
    QCOMPARE(FaceSelector::parse(" planar and  hole ")->text(), std::string(" planar and  hole "));
}

void FaceSelectorTest::wrongTextIsAProblem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* text, const char* code) {
        QTest::newRow(text) << text << code;
    };
    row("", "selector.empty");
    row("   ", "selector.empty");
    row("planar and", "selector.syntax");
    row("and planar", "selector.syntax");
    row("planar hole", "selector.syntax");
    row("(planar", "selector.syntax");
    row("planar)", "selector.syntax");
    row("()", "selector.syntax");
    row("normal +z", "selector.syntax");
    row("normal = w", "selector.syntax");
    row("normal = (1, 2)", "selector.syntax");
    row("normal = (1, 2, 3, 4)", "selector.syntax");
    row("normal = (0, 0, 0)", "selector.direction");
    row("normal = (1 mm, 0, 0)", "selector.dimension");
    row("radius 3 mm", "selector.syntax");
    row("radius = ", "selector.syntax");
    row("radius = 3", "selector.dimension");
    row("radius = 3 kg", "selector.dimension");
    row("radius = 3 mmm", "unit.unknown");
    row("area > 3 mm", "selector.dimension");
    row("lowest", "selector.syntax");
    row("lowest +z", "selector.syntax");
    row("touching Plate", "selector.syntax");
    row("touching 'Plate", "selector.syntax");
    row("nearest 1, 2, 3", "selector.syntax");
    row("nearest (1, 2, 3 kg)", "selector.dimension");
    row("planar & hole", "selector.syntax");
    row("Planar", "selector.unknown_word");
    row("banana (1, 2)", "selector.unknown_word");
}

void FaceSelectorTest::wrongTextIsAProblem() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Problems problems = problemsOf(text.toStdString());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(problems[0].code), code);
    QCOMPARE(QString::fromStdString(problems[0].object), text);
    QVERIFY(!problems[0].message().empty());
}

void FaceSelectorTest::allProblemsAreFound() {
    const Problems problems =
        problemsOf("planr and (radius = 3 kg or nearest (1, 2)) and normal = +w or hole)");
    QCOMPARE(problems.size(), std::size_t{5});
    QCOMPARE(problems[0].code, std::string("selector.unknown_word"));
    QCOMPARE(problems[1].code, std::string("selector.dimension"));
    QCOMPARE(problems[4].message(),
             std::string("')' stands where 'and', 'or' or the end should stand."));
}

void FaceSelectorTest::nearestKnownWordIsAdvised() {
    QCOMPARE(problemsOf("planr")[0].advice, std::string("Did you mean 'planar'?"));
    QCOMPARE(problemsOf("cilindrical")[0].advice, std::string("Did you mean 'cylindrical'?"));
    QVERIFY(problemsOf("banana")[0].advice.starts_with("Known are planar"));
}

void FaceSelectorTest::deepNestingIsRefused() {
    const Problems problems = problemsOf(std::string(100000, '(') + "planar");
    QVERIFY(!problems.empty());
    QCOMPARE(problems[0].code, std::string("selector.depth"));
    QVERIFY(FaceSelector::parse(std::string(100, '(') + "planar" + std::string(100, ')')));
}

void FaceSelectorTest::signatureFindsItsFaceOnly_data() {
    QTest::addColumn<double>("scale");
    QTest::newRow("chip") << 1e-3;
    QTest::newRow("part") << 1.0;
    QTest::newRow("building") << 1e3;
}

void FaceSelectorTest::signatureFindsItsFaceOnly() {
    QFETCH(double, scale);
    const Placement placement = turned({3, -1, 2}, 77, {scale * 0.12345678901, 1.0 / 3.0, -7.7});
    const Assembly assembly = makeAssembly(
        "Test",
        {makePart("Tube", tubeShape(0.003 * scale, 0.01 * scale, 0.02 * scale, 24), placement),
         makePart("Box", boxShape({0, 0, 0}, {0.01 * scale, 1e-6 * scale, 0.03 * scale}),
                  placement),
         makePart("Same box", boxShape({0, 0, 0}, {0.01 * scale, 1e-6 * scale, 0.03 * scale}),
                  placement),
         makePart("Ball", sphereShape(0.02 * scale, 12), placement),
         makePart("Pin", cylinderShape(0.01 * scale, 0.02 * scale, 9))});
    for (std::uint32_t part = 0; part < assembly.parts.size(); ++part) {
        for (std::uint32_t face = 0; face < assembly.parts[part].shape->faces.size(); ++face) {
            const std::string text = faceSignature(assembly, {part, face});
            const auto selector = FaceSelector::parse(text);
            QVERIFY2(selector, text.c_str());
            const auto faces = selector->select(assembly, {part}, 1e-4);
            QVERIFY(faces);
            QVERIFY2((*faces == std::vector<FaceRef>{{part, face}}), text.c_str());
        }
    }
}

void FaceSelectorTest::signatureReadsLikeAPersonsQuery() {
    const Assembly assembly =
        makeAssembly("Test", {makePart("Box", box()), makePart("Tube", tube())});
    QCOMPARE(faceSignature(assembly, {0, MaxZ}),
             std::string("planar and normal = +z and nearest (6.66667, 6.66667, 30)"));
    QVERIFY(faceSignature(assembly, {1, Bore}).starts_with("hole and radius = 3 mm and nearest ("));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::FaceSelectorTest)
#include "face_selector_test.moc"
