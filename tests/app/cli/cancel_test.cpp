#include <QElapsedTimer>
#include <QTest>
#include <csignal>

#include <sys/stat.h>

#include "tests/app/cli/running_cli.h"

using namespace twinbench;
using nlohmann::json;

namespace {

/// The contract says one second; a loaded machine may take as long again to give out time.
constexpr qint64 kLimit = 2000;

constexpr const char* kSolving = " s of ";  // how far a transient study has come

std::string codeOf(const CliResult& result) {
    const bool told = result.json.is_object() && !result.json["errors"].empty();
    return told ? result.json["errors"].back()["code"].get<std::string>() : result.out;
}

/// What must hold after every interrupt.
void verifyCancelled(RunningCli& cli, int signal) {
    const qint64 elapsed = cli.endWith(signal);
    QVERIFY2(elapsed < kLimit, qPrintable(QString::number(elapsed)));
    QVERIFY2(cli.result().code == 4, cli.result().err.c_str());
    QCOMPARE(codeOf(cli.result()), std::string("task.cancelled"));
    QVERIFY(cli.leavesNothing());
}

/// Starts the command until its worker is caught at work: on small models it may be too quick.
bool startUntilWorkerHangs(RunningCli& cli, const QStringList& arguments) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        cli.start(arguments);
        if (cli.hangWorker()) {
            return true;
        }
        cli.process().kill();
        cli.process().waitForFinished();
        for (const QString& argument : arguments) {
            if (argument.endsWith("new.twin")) {
                QFile::remove(argument);
            }
        }
    }
    return false;
}

}  // namespace

/// SIGINT and SIGTERM in every long command: exit 4 within a second, no child left, the project as
/// it was.
class CancelTest : public QObject {
    Q_OBJECT

private slots:
    void aHangingWorkerDoesNotKeepACommandFromEnding_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("signal");
        QTest::newRow("import") << QStringList{"import", "blocks.step"} << SIGINT;
        QTest::newRow("import into a project")
            << QStringList{"import", "blocks.step", "-o", "new.twin"} << SIGTERM;
        QTest::newRow("build") << QStringList{"build", "model.twin.json", "-o", "new.twin"}
                               << SIGINT;
        QTest::newRow("mesh a file")
            << QStringList{"mesh", "blocks.step", "--size", "1 mm"} << SIGINT;
        QTest::newRow("mesh a project")
            << QStringList{"mesh", "fine.twin", "--size", "1 mm"} << SIGTERM;
        QTest::newRow("run") << QStringList{"run", "fine.twin", "--study", "Steady"} << SIGINT;
        QTest::newRow("run, terminated")
            << QStringList{"run", "fine.twin", "--study", "Steady"} << SIGTERM;
        QTest::newRow("check") << QStringList{"check", "fine.twin"} << SIGINT;
    }
    void aHangingWorkerDoesNotKeepACommandFromEnding() {
        QFETCH(QStringList, arguments);
        QFETCH(int, signal);
        const CliFixture fixture;
        fixture.write(fixture.spec());
        json fine = fixture.spec();
        fine["mesh"]["size"] = "1 mm";
        const QString project = fixture.path("fine.twin");
        QCOMPARE(fixture.run({"build", fixture.write(fine, "fine.twin.json"), "-o", project}).code,
                 0);
        for (QString& argument : arguments) {
            if (argument.contains(".step") || argument.contains(".twin")) {
                argument = fixture.path(argument);
            }
        }
        RunningCli cli;
        QVERIFY(startUntilWorkerHangs(cli, arguments));
        verifyCancelled(cli, signal);
        QVERIFY2(!QFile::exists(fixture.path("new.twin")), "a half-made project was left");
        QVERIFY(fixture.hiddenFiles().isEmpty());
        QCOMPARE(fixture.run({"set", project, "loss=6 W"}).code, 0);
    }

    void aRunIsCancelledWhileItSolves() {
        const CliFixture fixture;
        const QString project = fixture.builtLong();
        RunningCli cli;
        cli.start({"run", project, "--study", "Warm-up"});
        QVERIFY2(cli.waitForActivity(kSolving), "it was not seen to solve");
        verifyCancelled(cli, SIGINT);
        const json& runs = cli.result().json["runs"];
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0]["status"].get<std::string>(), std::string("cancelled"));
    }

    void aCancelledRunKeepsTheCurrentResults() {
        const CliFixture fixture;
        const QString project = fixture.builtLong();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        RunningCli cli;
        cli.start({"run", project, "--study", "Warm-up"});
        QVERIFY(cli.waitForActivity(kSolving));
        verifyCancelled(cli, SIGTERM);
        const json show = fixture.run({"show", project}).json;
        QCOMPARE(show["results"][0]["state"].get<std::string>(), std::string("current"));
        for (const json& result : show["results"]) {
            QVERIFY(result["study"] != "Warm-up" || result["state"] == "missing");
        }
        QCOMPARE(fixture.run({"set", project, "loss=6 W"}).code, 0);
    }

    void aScriptIsCancelledWhileItWaitsAndWhileItWorks() {
        const CliFixture fixture;
        const QString project = fixture.builtLong();
        RunningCli waiting;
        waiting.start({"script", project, "-"});
        waiting.process().write("set \"loss=7 W\"\n");
        QVERIFY(waiting.process().waitForReadyRead(30000));
        const qint64 elapsed = waiting.endWith(SIGINT);
        QVERIFY2(elapsed < kLimit, qPrintable(QString::number(elapsed)));
        QCOMPARE(waiting.result().code, 4);
        // What was acknowledged is kept.
        QCOMPARE(fixture.run({"show", project}).json["parameters"]["loss"]["value"].get<double>(),
                 7.0);

        RunningCli working;
        working.start({"script", project, "-"});
        working.process().write("run --study Warm-up\n");
        QVERIFY(working.waitForActivity(kSolving));
        QVERIFY(working.endWith(SIGINT) < kLimit);
        QCOMPARE(working.result().code, 4);
        QVERIFY(working.leavesNothing());
    }

    void anExportIsCancelled() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        // A pipe that nobody empties holds the export up for as long as it takes.
        const QString pipe = fixture.path("pipe");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QFile reader(pipe);
        QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        RunningCli cli;
        cli.start({"export", project, "--study", "Steady", "--format", "vtu", "-o", pipe});
        QVERIFY(!reader.read(1).isEmpty());
        verifyCancelled(cli, SIGINT);
    }

    void anImageIsCancelledWithItsServer() {
        const CliFixture fixture;
        const QString project = fixture.built();
        RunningCli cli;
        cli.start({"image", project, "-o", fixture.path("x.png")}, QString());
        QVERIFY(cli.waitForChild("Xvfb"));
        verifyCancelled(cli, SIGINT);
        QCOMPARE(fixture.run({"show", project}).code, 0);
    }
};

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
