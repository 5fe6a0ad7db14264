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

void MeshLadderTest::everyReasonIsNamedWhereAllFail() {
    Climber all = climber([](const MeshRung& rung, auto) {
        return RungOutcome{noMesh("no surface by " + rung.method + ".")};
    });
    const auto mesh = all.climb(true);
    QVERIFY(!mesh);
    QCOMPARE(mesh.error().code, std::string("mesh.failed"));
    QCOMPARE(all.tried.size(), meshLadder().size());
    for (const MeshRung& rung : meshLadder()) {
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
