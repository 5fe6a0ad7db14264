#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using nlohmann::json;

class ProposeCommandTest : public QObject {
    Q_OBJECT

private:
    /// A project without materials whose parts belong to a product with a telling name.
    static QString builtWithoutMaterials(const CliFixture& fixture, const std::string& product) {
        const json spec = {{"twinbench", 1},
                           {"geometry", {{{"file", "blocks.step"}, {"name", product}}}}};
        const QString project = fixture.path("bare.twin");
        const QString file = fixture.write(spec);
        return CliFixture::run({"build", file, "-o", project}).code == 0 ? project : QString();
    }

    static json assignmentsOf(const QString& project) {
        return CliFixture::run({"show", project}).json["assign"];
    }

private slots:
    void proposalsAreToldAndNotAssigned() {
        const CliFixture fixture;
        const QString project = builtWithoutMaterials(fixture, "Cold plate");
        QVERIFY(!project.isEmpty());
        const CliResult result = fixture.run({"propose", project});
        QVERIFY2(result.code == 0, result.out.c_str());
        const json& proposals = result.json["proposals"];
        QCOMPARE(proposals.size(), std::size_t(2));
        QCOMPARE(proposals[0]["part"].get<std::string>(), std::string("Lower"));
        QCOMPARE(proposals[0]["material"].get<std::string>(),
                 std::string("library:Aluminium 3003-H14"));
        QVERIFY(!proposals[0]["reason"].get<std::string>().empty());
        QVERIFY(!result.json["applied"].get<bool>());
        QVERIFY(assignmentsOf(project).empty());
    }

    void whatIsConfirmedIsOneEdit() {
        const CliFixture fixture;
        const QString project = builtWithoutMaterials(fixture, "Cold plate");
        const CliResult result = fixture.run({"propose", project, "--apply"});
        QVERIFY(result.json["applied"].get<bool>());
        QCOMPARE(assignmentsOf(project).size(), std::size_t(2));
        QCOMPARE(fixture.run({"propose", project}).json["proposals"].size(), std::size_t(0));
        QCOMPARE(fixture.run({"undo", project}).code, 0);
        QVERIFY(assignmentsOf(project).empty());
    }

    void aPatternLimitsWhatIsConfirmed() {
        const CliFixture fixture;
        const QString project = builtWithoutMaterials(fixture, "Cold plate");
        QCOMPARE(fixture.run({"propose", project, "--part", "Upp*", "--apply"}).code, 0);
        const json assigned = assignmentsOf(project);
        QCOMPARE(assigned.size(), std::size_t(1));
        QCOMPARE(assigned[0]["part"].get<std::string>(), std::string("Upper"));
    }

    void partsWithoutAProposalAreNamed() {
        const CliFixture fixture;
        const QString project = builtWithoutMaterials(fixture, "Thing");
        const CliResult result = fixture.run({"propose", project, "--apply"});
        QCOMPARE(result.code, 0);
        QVERIFY(!result.json["applied"].get<bool>());
        QCOMPARE(result.json["unknown"].size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ProposeCommandTest)

#include "propose_command_test.moc"
