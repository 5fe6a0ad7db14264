#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace twinbench;
using json = nlohmann::json;

class ContactsCommandTest : public QObject {
    Q_OBJECT

private:
    static QString project(const CliFixture& fixture, const json& contacts) {
        json spec = fixture.spec();
        spec["materials"]["metal"]["yield_strength"] = "276 MPa";
        spec["contacts"] = contacts;
        const QString file = fixture.path("model.twin");
        const CliResult built = fixture.run({"build", fixture.write(spec), "-o", file});
        return built.code == 0 ? file : QString();
    }

private slots:
    void aContactIsToldWithWhatItPasses() {
        const CliFixture fixture;
        const CliResult result = fixture.run(
            {"contacts", project(fixture, {{"conductance", "2000 W/(m^2*K)"}, {"bonded", false}})});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json["contacts"].size(), std::size_t{1});
        const json& contact = result.json["contacts"][0];
        QVERIFY((contact["between"] == json{"Lower", "Upper"}));
        QVERIFY(qAbs(contact["area"]["value"].get<double>() - 400.0) < 1e-6);
        QCOMPARE(contact["conductance"]["value"].get<double>(), 2000.0);
        QCOMPARE(contact["bonded"].get<bool>(), false);
        QCOMPARE(contact["touching"].get<bool>(), true);
        QVERIFY(!contact.contains("origin"));
    }

    void aProposedConductanceIsToldWithItsOriginHereAndInTheRun() {
        const CliFixture fixture;
        const QString file = project(fixture, {{"conductance", "auto"}});
        const std::string origin = "From metal on metal, machined, at 1 MPa, in air";
        const json contact = fixture.run({"contacts", file}).json["contacts"][0];
        QCOMPARE(contact["origin"].get<std::string>(), origin);
        const CliResult run = fixture.run({"run", file, "--study", "Steady"});
        QCOMPARE(run.code, 0);
        const json& solved = run.json["runs"][0]["contacts"][0];
        QCOMPARE(solved["origin"].get<std::string>(), origin);
        QVERIFY(solved["conductance"] == contact["conductance"]);
    }

    void perfectAndNoContactsAreWords() {
        const CliFixture fixture;
        const CliResult perfect = fixture.run({"contacts", project(fixture, json::object())});
        QVERIFY(perfect.json["contacts"][0]["conductance"] == "perfect");
        const CliFixture other;
        const CliResult none = other.run({"contacts", project(other, "none")});
        QCOMPARE(none.code, 0);
        QVERIFY(none.json["contacts"].empty());
    }

    void aStudysOwnContactsAreToldForIt() {
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["studies"][0]["contacts"]["conductance"] = "50 W/(m^2*K)";
        const QString file = fixture.path("model.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", file}).code, 0);
        const CliResult result = fixture.run({"contacts", file, "--study", "Steady"});
        QCOMPARE(result.json["contacts"][0]["conductance"]["value"].get<double>(), 50.0);
        QCOMPARE(fixture.run({"contacts", file, "--study", "Stedy"}).code, 3);
    }
};

QTEST_GUILESS_MAIN(ContactsCommandTest)
#include "contacts_command_test.moc"
