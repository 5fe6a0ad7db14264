#include "geometry/mesh_ladder.h"

#include <QtTest>
#include <set>

namespace twinbench {

using namespace std::chrono_literals;

class MeshLadderTest : public QObject {
    Q_OBJECT

private slots:
    void methodsAreUniqueAndFound();
    void firstRungDoesForAGoodMesh();
    void faultyShapeIsHealedFirst();
    void failedRungIsFollowedByTheNext();
    void poorMeshIsKeptForWantOfABetter();
    void unfaithfulMeshIsKeptForWantOfABetter();
    void unfaithfulMeshIsReplacedByAFaithfulOne();
    void missedFacesAreRefinedNext();
    void secondRefinementKeepsTheSizesOfTheFirst();
    void wrongVolumeIsNoMeshButTellsTheFacesToRefine();
    void muchLargerMeshIsNotWorthItsFaithfulness();
    void unfaithfulMeshIsNotWorthAllRungs();
    void runningOutOfTimeIsNoHangOnceThereIsAMesh();
    void finerMeshIsNotTriedWithoutTheTimeThatItNeeds();
    void everyReasonIsNamedWhereAllFail();
    void inputThatCannotBeMeshedEndsTheClimb();
    void brokenWorkerEndsTheClimb();
    void rungsThatHangLeaveTimeForTheLastResort();
    void stopRequestEndsTheClimb();
};

namespace {

VolumeMesh meshOf(double quality, double areaError = 0.0) {
    VolumeMesh mesh;
    mesh.report.minQuality = quality;
    mesh.report.faceAreaError = areaError;
    return mesh;
}

VolumeMesh unfaithful(std::vector<FaceSize> missed, double quality = 0.3) {
    VolumeMesh mesh = meshOf(quality, -0.05);
    mesh.report.missedFaces = std::move(missed);
    return mesh;
}

Result<VolumeMesh> noMesh(const std::string& why) {
    return fail(failure("mesh.gmsh", {}, "Gmsh: {0}", {why}));
}

/// Remembers what was tried.
struct Climber {
    std::vector<std::string> tried;
    std::vector<std::chrono::seconds> allowed;
    std::function<RungOutcome(const MeshRung&, std::chrono::seconds)> answer;

    Result<VolumeMesh> climb(bool faulty = false, const TaskContext& context = TaskContext()) {
        const RungWork work = [this](const MeshRung& rung, std::chrono::seconds time,
                                     const TaskContext&) {
            tried.push_back(rung.method);
            allowed.push_back(time);
            return answer(rung, time);
        };
        return climbMeshLadder(faulty, 60s, work, context);
    }
};

Climber climber(std::function<RungOutcome(const MeshRung&, std::chrono::seconds)> answer) {
    return {{}, {}, std::move(answer)};
}

}  // namespace

void MeshLadderTest::methodsAreUniqueAndFound() {
    std::set<std::string> methods;
    for (const MeshRung& rung : meshLadder()) {
        QVERIFY(methods.insert(rung.method).second);
        QCOMPARE(findRung(rung.method), &rung);
    }
    QVERIFY(findRung("none") == nullptr);
}

void MeshLadderTest::firstRungDoesForAGoodMesh() {
    Climber all = climber([](auto&, auto) { return RungOutcome{meshOf(0.3)}; });
    QVERIFY(all.climb());
    QCOMPARE(all.tried, std::vector<std::string>{"gmsh frontal"});
    QVERIFY(all.allowed[0] >= 5s && all.allowed[0] <= 15s);
}

void MeshLadderTest::faultyShapeIsHealedFirst() {
    Climber all = climber([](auto&, auto) { return RungOutcome{meshOf(0.3)}; });
    QVERIFY(all.climb(true));
    QCOMPARE(all.tried.size(), std::size_t(1));
    QVERIFY(findRung(all.tried[0])->heals);
}

void MeshLadderTest::failedRungIsFollowedByTheNext() {
    Climber all = climber([](const MeshRung& rung, auto) {
        return RungOutcome{rung.method == "gmsh frontal" ? noMesh("edge 7.") : meshOf(0.3)};
    });
    QVERIFY(all.climb());
    QCOMPARE(all.tried.size(), std::size_t(2));
}

void MeshLadderTest::poorMeshIsKeptForWantOfABetter() {
    Climber all = climber([](const MeshRung& rung, auto) {
        return RungOutcome{rung.method == "gmsh hxt" ? Result<VolumeMesh>(meshOf(1e-6))
                                                     : noMesh("edge 7.")};
    });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QCOMPARE(mesh->report.minQuality, 1e-6);
    QCOMPARE(all.tried.back(), meshLadder().back().method);
}

void MeshLadderTest::unfaithfulMeshIsKeptForWantOfABetter() {
    Climber all = climber([](auto&, auto) { return RungOutcome{meshOf(0.3, -0.2)}; });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QVERIFY(!isFaithful(mesh->report));
    QVERIFY(all.tried.size() > 1);
}

void MeshLadderTest::unfaithfulMeshIsReplacedByAFaithfulOne() {
    Climber all = climber([](const MeshRung& rung, auto) {
        return RungOutcome{rung.method == "gmsh frontal" ? meshOf(0.3, 0.05) : meshOf(0.1, 0.01)};
    });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QCOMPARE(mesh->report.faceAreaError, 0.01);
    QCOMPARE(all.tried.size(), std::size_t(2));
}

void MeshLadderTest::missedFacesAreRefinedNext() {
    Climber all = climber([](const MeshRung& rung, auto) {
        const bool isAsked = rung.refinesFaces && rung.faceSizes.size() == 1 &&
                             rung.faceSizes[0].face == 3 && rung.faceSizes[0].size == 0.002;
        return RungOutcome{isAsked ? meshOf(0.2) : unfaithful({{3, 0.002}})};
    });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QVERIFY(isFaithful(mesh->report));
    QCOMPARE(all.tried, (std::vector<std::string>{"gmsh frontal", "gmsh frontal at faces"}));
}

void MeshLadderTest::secondRefinementKeepsTheSizesOfTheFirst() {
    std::vector<std::vector<FaceSize>> asked;
    Climber all = climber([&](const MeshRung& rung, auto) {
        asked.push_back(rung.faceSizes);
        const std::size_t round = asked.size();
        return RungOutcome{round == 1   ? unfaithful({{3, 0.002}, {5, 0.004}})
                           : round == 2 ? unfaithful({{5, 0.003}})
                                        : meshOf(0.2)};
    });
    QVERIFY(all.climb());
    QCOMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[2].size(), std::size_t(2));
    QCOMPARE(asked[2][0].size, 0.002);
    QCOMPARE(asked[2][1].size, 0.003);
}

void MeshLadderTest::wrongVolumeIsNoMeshButTellsTheFacesToRefine() {
    Climber all = climber([](const MeshRung& rung, auto) {
        VolumeMesh mesh = unfaithful({{3, 0.002}});
        mesh.report.volumeError = 0.03;
        return RungOutcome{rung.method == "gmsh frontal" ? mesh : noMesh("edge 7.")};
    });
    const auto mesh = all.climb();
    QVERIFY(!mesh);
    QVERIFY(mesh.error().message().find("3 % more volume") != std::string::npos);
    QCOMPARE(all.tried[1], std::string("gmsh frontal at faces"));
}

void MeshLadderTest::muchLargerMeshIsNotWorthItsFaithfulness() {
    Climber all = climber([](const MeshRung& rung, auto) {
        VolumeMesh mesh = rung.refinesFaces ? meshOf(0.2) : unfaithful({{3, 0.002}});
        mesh.nodes.resize(rung.refinesFaces ? 9000 : 1000);
        return RungOutcome{std::move(mesh)};
    });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QCOMPARE(mesh->nodes.size(), std::size_t(1000));
    QCOMPARE(mesh->report.faceAreaError, -0.05);
}

void MeshLadderTest::unfaithfulMeshIsNotWorthAllRungs() {
    Climber all = climber([](auto&, auto) { return RungOutcome{meshOf(0.3, -0.05), 2s}; });
    QVERIFY(all.climb());
    QVERIFY(all.tried.size() > 1);
    for (const std::string& method : all.tried) {
        QVERIFY2(method.find("along curves") == std::string::npos &&
                     method.find("finer") == std::string::npos,
                 method.c_str());
    }
}

void MeshLadderTest::runningOutOfTimeIsNoHangOnceThereIsAMesh() {
    Climber all = climber([](const MeshRung& rung, std::chrono::seconds time) -> RungOutcome {
        if (rung.method == "gmsh frontal") {
            return {meshOf(1e-6), 1s};
        }
        return {noMesh("no end."), time};
    });
    QVERIFY(all.climb());
    QVERIFY(all.allowed[1] >= 9s);  // its share of 60 s
    QVERIFY(all.allowed[2] >= all.allowed[1]);
}

void MeshLadderTest::finerMeshIsNotTriedWithoutTheTimeThatItNeeds() {
    const auto climbAfter = [](std::chrono::seconds first) {
        Climber all = climber([=](const MeshRung& rung, auto) -> RungOutcome {
            const bool isFirst = rung.method == "gmsh frontal";
            return {isFirst ? Result<VolumeMesh>(meshOf(1e-6)) : noMesh("edge 7."), first};
        });
        return all.climb() ? all : Climber();
    };
    const auto isTried = [](const Climber& all) {
        return std::ranges::count(all.tried, "gmsh frontal along curves") == 1;
    };
    const Climber quick = climbAfter(2s);
    QVERIFY(isTried(quick));
    QVERIFY(quick.allowed[2] > quick.allowed[1]);  // more than the share of 9 s
    QVERIFY(!isTried(climbAfter(8s)));
}

void MeshLadderTest::everyReasonIsNamedWhereAllFail() {
    Climber all = climber([](const MeshRung& rung, auto) {
        return RungOutcome{noMesh("no surface by " + rung.method + ".")};
    });
    const auto mesh = all.climb(true);
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().code, std::string("mesh.failed"));
    for (const MeshRung& rung : meshLadder()) {
        QCOMPARE(std::ranges::count(all.tried, rung.method), rung.refinesFaces ? 0 : 1);
        if (rung.refinesFaces) {
            continue;  // there is no mesh that misses faces
        }
        const std::string reason = rung.method + ": Gmsh: no surface by " + rung.method + ".";
        QVERIFY2(mesh.error().message().find(reason) != std::string::npos, rung.method.c_str());
    }
}

void MeshLadderTest::inputThatCannotBeMeshedEndsTheClimb() {
    Climber all = climber([](auto&, auto) {
        return RungOutcome{fail(badInput("mesh.not_solid", {}, "The part has no solid."))};
    });
    const auto mesh = all.climb();
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().code, std::string("mesh.not_solid"));
    QCOMPARE(all.tried.size(), std::size_t(1));
}

void MeshLadderTest::brokenWorkerEndsTheClimb() {
    Climber all = climber([](auto&, auto) {
        return RungOutcome{fail(failure("child.cannot_start", {}, "No such program.")), {}, true};
    });
    QVERIFY(!all.climb());
    QCOMPARE(all.tried.size(), std::size_t(1));
}

void MeshLadderTest::rungsThatHangLeaveTimeForTheLastResort() {
    std::chrono::duration<double> spent{};
    Climber all = climber([&](const MeshRung& rung, std::chrono::seconds time) -> RungOutcome {
        spent += time;
        const bool isLast = rung.method == meshLadder().back().method;
        return {isLast ? Result<VolumeMesh>(meshOf(0.1)) : noMesh("no end."), time};
    });
    const auto mesh = all.climb();
    QVERIFY(mesh);
    QVERIFY(all.allowed.back() >= 4s);
    QVERIFY(spent <= 62s);  // whole seconds
}

void MeshLadderTest::stopRequestEndsTheClimb() {
    std::stop_source source;
    Climber all = climber([&](auto&, auto) {
        source.request_stop();
        return RungOutcome{noMesh("edge 7.")};
    });
    const auto mesh = all.climb(false, TaskContext(source.get_token()));
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().kind, ErrorKind::Cancelled);
    QCOMPARE(all.tried.size(), std::size_t(1));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::MeshLadderTest)
#include "mesh_ladder_test.moc"
