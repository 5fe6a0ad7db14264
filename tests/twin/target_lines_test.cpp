#include <QTest>
#include <cmath>

#include "geometry/solid_builder.h"
#include "tests/geometry/synthetic_shapes.h"
#include "twin/edge_ref.h"
#include "twin/model_edit.h"
#include "twin/target_resolver.h"
#include "twin/value_check.h"

using namespace twinbench;
using namespace twinbench::test;

namespace {

/// A block of 40 x 20 x 10 mm with a through hole of radius 4 mm in its middle, twice: the second
/// one is shifted by 100 mm along x.
class BlockFixture {
public:
    BlockFixture() {
        const Solid hole = Solid::cylinder(0.004, 0.03)->moved({0.02, 0.01, -0.01});
        const auto shape = std::make_shared<const PartShape>(
            *toPartShape(*Solid::box({0.04, 0.02, 0.01})->cut(hole)));
        assembly_ = makeAssembly("Blocks", {makePart("Left", shape),
                                            makePart("Right", shape, {kIdentity3, {0.1, 0, 0}})});
    }

    Checked<std::vector<EdgeRef>> edges(const char* target) const {
        return resolver().edges(Json::parse(target), "attachment 'Force', edges");
    }
    Checked<std::vector<SurfacePoint>> points(const char* target) const {
        return resolver().points(Json::parse(target), "attachment 'Force', points");
    }

    TargetResolver resolver() const { return {model_, assembly_, 1e-4}; }

    SystemModel model_;
    Assembly assembly_;
};

std::string codeOf(const Problems& problems) { return problems.front().code; }

/// The face of the left block with a normal.
FaceRef faceOf(const Assembly& assembly, const Vec3& normal) {
    const auto& faces = assembly.parts[0].shape->faces;
    for (std::uint32_t i = 0; i < faces.size(); ++i) {
        if (faces[i].kind == SurfaceKind::Plane && norm(faces[i].normal - normal) < 1e-9) {
            return {0, i};
        }
    }
    return {};
}

}  // namespace

class TargetLinesTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEdgesBetweenFacesOfTwoQueries() {
        const BlockFixture fixture;
        const auto rims = fixture.edges(R"J({"part": "Left", "between": ["hole", "planar"]})J");
        QVERIFY(rims);
        QCOMPARE(rims->size(), std::size_t(2));
        const auto both = fixture.edges(R"J({"between": ["hole", "normal = +z"]})J");
        QVERIFY(both);
        QCOMPARE(both->size(), std::size_t(2));
        QCOMPARE((*both)[0].part, 0u);
        QCOMPARE((*both)[1].part, 1u);
        const auto turned = fixture.edges(R"J({"between": ["normal = +z", "hole"]})J");
        QVERIFY(turned && *turned == *both);
    }

    void takesTheNearestOfThem() {
        const BlockFixture fixture;
        const auto edge =
            fixture.edges(R"J({"between": ["planar", "planar"], "nearest": [120, 0, 9]})J");
        QVERIFY(edge);
        QCOMPARE(edge->size(), std::size_t(1));
        QCOMPARE(edge->front().part, 1u);
        for (const Vec3& point :
             fixture.assembly_.parts[1].shape->tessellation.edges[edge->front().edge].points) {
            QVERIFY(std::abs(point.y) < 1e-9 && std::abs(point.z - 0.01) < 1e-9);
        }
    }

    void findsAllEdgesOfFaces() {
        const BlockFixture fixture;
        const auto edges = fixture.edges(R"J({"part": "Left", "where": "normal = +z"})J");
        QVERIFY(edges);
        QCOMPARE(edges->size(), std::size_t(5));  // four sides and the rim of the hole
    }

    void aPlaceAloneIsAPoint() {
        const BlockFixture fixture;
        QCOMPARE(fixture.points("[0, 0, 0]")->size(), std::size_t(1));
        QCOMPARE(fixture.points(R"J([[0, 0, 0], ["40 mm", 0, 0]])J")->size(), std::size_t(2));
        QVERIFY(checkPointTarget(Json::parse("[[0, 0, 0], [1, 2, 3]]"), "points").empty());
        QVERIFY(!checkPointTarget(Json::parse("[[0, 0]]"), "points").empty());
    }

    void facesThatDoNotMeetAreAProblem() {
        const BlockFixture fixture;
        const auto edges = fixture.edges(R"J({"between": ["normal = +z", "normal = -z"]})J");
        QVERIFY(!edges);
        QCOMPARE(codeOf(edges.error()), std::string("target.no_edge"));
    }

    void aPointBelongsToTheNearestPart() {
        const BlockFixture fixture;
        const auto points =
            fixture.points(R"J([{"at": [0, 0, 0]}, {"at": ["10 cm", 0, "1 cm"]}])J");
        QVERIFY(points);
        QCOMPARE(points->size(), std::size_t(2));
        QCOMPARE((*points)[0].part, 0u);
        QCOMPARE((*points)[1].part, 1u);
        QVERIFY(norm((*points)[1].position - Vec3{0.1, 0, 0.01}) < 1e-12);
    }

    void aPointOffEveryPartIsAProblem() {
        const BlockFixture fixture;
        const auto points = fixture.points(R"J({"part": "Left", "at": [45, 0, 0]})J");
        QVERIFY(!points);
        QCOMPARE(codeOf(points.error()), std::string("target.no_point"));
        QVERIFY(points.error().front().message().find("5 mm") != std::string::npos);
    }

    void twoFacesThatMeetHaveACommonEdge() {
        const BlockFixture fixture;
        const FaceRef top = faceOf(fixture.assembly_, {0, 0, 1});
        const FaceRef front = faceOf(fixture.assembly_, {0, -1, 0});
        const auto target = commonEdge(fixture.assembly_, {top, front});
        QVERIFY(target);
        QVERIFY(checkEdgeTarget(*target, "edges").empty());
        const auto edges = fixture.resolver().edges(*target, "edges");
        QVERIFY(edges);
        QCOMPARE(edges->size(), std::size_t(1));
        QVERIFY(!commonEdge(fixture.assembly_, {top, faceOf(fixture.assembly_, {0, 0, -1})}));
        QVERIFY(!commonEdge(fixture.assembly_, {top}));
    }

    void threeFacesThatMeetHaveACommonCorner() {
        const BlockFixture fixture;
        const std::vector<FaceRef> faces = {faceOf(fixture.assembly_, {0, 0, 1}),
                                            faceOf(fixture.assembly_, {0, -1, 0}),
                                            faceOf(fixture.assembly_, {1, 0, 0})};
        const auto target = commonCorner(fixture.assembly_, faces);
        QVERIFY(target);
        QVERIFY(checkPointTarget(*target, "points").empty());
        QCOMPARE(target->at("at").dump(), std::string("[40.0,0.0,10.0]"));
        QVERIFY(!commonCorner(fixture.assembly_, {faces[0], faces[1]}));
    }

    void everyFaultOfATargetIsTold() {
        const Json edges = Json::parse(
            R"J([{"part": "Left", "betwen": ["hole", "planar"]}, {"between": ["hole"]},
                {"between": ["planr", "hole"]}])J");
        const Problems problems = checkEdgeTarget(edges, "edges");
        std::string text;
        for (const Error& problem : problems) {
            text += problem.describe() + "\n";
        }
        for (const char* part :
             {"betwen", "One of between, where is missing", "two queries", "planr"}) {
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        }
        QVERIFY(!checkPointTarget(Json::parse(R"J({"at": [1, 2]})J"), "points").empty());
        QVERIFY(!checkPointTarget(Json("corner"), "points").empty());
    }
};

QTEST_GUILESS_MAIN(TargetLinesTest)
#include "target_lines_test.moc"
