#include <QFile>
#include <QTest>
#include <csignal>

#include "tests/app/cli/running_cli.h"

using namespace twinbench;
using nlohmann::json;

namespace {

std::string told(const CliResult& result) {
    return result.json.is_object() ? result.json.value("errors", json::array()).dump() : result.out;
}

std::string codeOf(const CliResult& result) {
    return result.json["errors"].empty() ? "" : result.json["errors"][0]["code"].get<std::string>();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    file.write(content);
}

double lossOf(const CliFixture& fixture, const QString& project) {
    return fixture.run({"show", project}).json["parameters"]["loss"]["value"].get<double>();
}

}  // namespace

/// What may happen to a project: damage, other programs, full disks, sudden deaths. One clear
/// message, and nothing lost that was there.
class ProjectSafetyTest : public QObject {
    Q_OBJECT

private slots:
    void aDamagedProjectIsToldByEveryCommand_data() {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << 0 << 3;
        QTest::newRow("text") << 1 << 3;
        QTest::newRow("cut in half") << 2 << 1;
        QTest::newRow("only a header") << 3 << 1;
        QTest::newRow("zeros in the middle") << 4 << 1;
        QTest::newRow("garbage on the first page") << 5 << 1;
        QTest::newRow("newer format") << 6 << 3;
        QTest::newRow("of another program") << 7 << 3;
    }
    void aDamagedProjectIsToldByEveryCommand() {
        QFETCH(int, damage);
        QFETCH(int, code);
        const CliFixture fixture;
        const QString project = fixture.built();
        const QByteArray whole = contentOf(project);
        overwrite(project, damaged(whole, damage));
        for (const QStringList& command :
             {QStringList{"show"}, QStringList{"log"}, QStringList{"undo"}, QStringList{"check"},
              QStringList{"mesh"}, QStringList{"compact"}, QStringList{"set", "loss=6 W"},
              QStringList{"run", "--study", "Steady"},
              QStringList{"probe", "--study", "Steady", "--field", "temperature", "--at",
                          "0,0,0"}}) {
            QStringList arguments = command;
            arguments.insert(1, project);
            const CliResult result = fixture.run(arguments);
            QVERIFY2(result.code == code,
                     qPrintable(command.first() + ": " + told(result).c_str()));
            QCOMPARE(result.json["errors"].size(), std::size_t{1});
            QVERIFY2(told(result).find("model.twin") != std::string::npos, told(result).c_str());
            QVERIFY2(!result.json["errors"][0]["advice"].get<std::string>().empty(),
                     told(result).c_str());
        }
        overwrite(project, whole);
        QCOMPARE(fixture.run({"show", project}).code, 0);
    }

    void aReadOnlyProjectIsShownAndNotChanged() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner));
        QCOMPARE(fixture.run({"show", project}).code, 0);
        QCOMPARE(fixture.run({"log", project}).code, 0);
        for (const QStringList& command :
             {QStringList{"set", project, "loss=6 W"}, QStringList{"undo", project},
              QStringList{"compact", project}}) {
            const CliResult result = fixture.run(command);
            QCOMPARE(result.code, 1);
            QCOMPARE(codeOf(result), std::string("project.read_only"));
        }
        for (const QStringList& command :
             {QStringList{"run", project, "--study", "Steady"}, QStringList{"check", project}}) {
            const CliResult result = fixture.run(command);
            QCOMPARE(result.code, 1);
            QCOMPARE(codeOf(result), std::string("store.read_only"));
        }
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(lossOf(fixture, project), 5.0);
    }

    void aReadOnlyProjectStillGivesItsCurrentResults() {
        const CliFixture fixture;
        const QString project = fixture.built();
        const CliResult written = fixture.run({"check", project});
        QVERIFY(written.code == 0 || written.code == 5);
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner));
        const CliResult check = fixture.run({"check", project});
        QCOMPARE(check.code, written.code);
        QVERIFY(check.json["requirements"] == written.json["requirements"]);
        const CliResult run = fixture.run({"run", project, "--study", "Steady"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json["runs"][0]["status"].get<std::string>(), std::string("done"));
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner | QFile::WriteOwner));
    }

    void aDiskThatFillsFailsTheCommandAndKeepsTheProject_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("run") << QStringList{"run", "--study", "Warm-up"};
        QTest::newRow("mesh") << QStringList{"mesh", "--size", "1.5 mm"};
    }
    void aDiskThatFillsFailsTheCommandAndKeepsTheProject() {
        QFETCH(QStringList, command);
        const CliFixture fixture;
        json spec = fixture.spec();
        spec["mesh"]["size"] = "3 mm";
        const QString project = fixture.path("model.twin");
        QCOMPARE(fixture.run({"build", fixture.write(spec), "-o", project}).code, 0);
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        command.insert(1, project);
        // Enough for the log of an edit, too little for that of a result.
        constexpr int kLimit = 40;
        const CliResult result = fixture.runWithSizeLimit(kLimit, command);
        QVERIFY2(result.code == 1, (result.out + result.err).c_str());
        QCOMPARE(lossOf(fixture, project), 5.0);
        const json show = fixture.run({"show", project}).json;
        QCOMPARE(show["results"][0]["state"].get<std::string>(), std::string("current"));
        QCOMPARE(fixture.run({"set", project, "loss=6 W"}).code, 0);
        QCOMPARE(lossOf(fixture, project), 6.0);
    }

    void aDiskThatFillsLeavesNoHalfMadeProject() {
        const CliFixture fixture;
        const QString spec = fixture.write(fixture.spec());
        const QString project = fixture.path("new.twin");
        for (const QStringList& command :
             {QStringList{"build", spec, "-o", project},
              QStringList{"import", fixture.path("blocks.step"), "-o", project}}) {
            const CliResult result = fixture.runWithSizeLimit(16, command);
            QVERIFY2(result.code == 1, (result.out + result.err).c_str());
            QVERIFY2(told(result).find("new.twin") != std::string::npos, told(result).c_str());
            QVERIFY(!QFile::exists(project));
            QVERIFY2(fixture.hiddenFiles().isEmpty(), qPrintable(fixture.hiddenFiles().join(' ')));
        }
    }

    void anExportToAFullDiskIsOneMessage() {
        const CliFixture fixture;
        const QString project = fixture.built();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        for (const char* format : {"vtu", "csv", "inp"}) {
            const CliResult result = fixture.run(
                {"export", project, "--study", "Steady", "--format", format, "-o", "/dev/full"});
            QCOMPARE(result.code, 1);
            QCOMPARE(codeOf(result), std::string("file.disk_full"));
        }
        const CliResult nowhere = fixture.run({"export", project, "--study", "Steady", "--format",
                                               "csv", "-o", fixture.path("no/such/folder.csv")});
        QCOMPARE(nowhere.code, 3);
    }

    void killingTheProgramInMidRunLosesNothingAndBlocksNothing() {
        const CliFixture fixture;
        const QString project = fixture.builtLong();
        QCOMPARE(fixture.run({"run", project, "--study", "Steady"}).code, 0);
        RunningCli cli;
        cli.start({"run", project, "--study", "Warm-up"});
        QVERIFY(cli.waitForActivity(" s of "));
        cli.endWith(SIGKILL);
        QVERIFY(cli.leavesNothing());
        QCOMPARE(fixture.run({"set", project, "loss=6 W"}).code, 0);
        QCOMPARE(fixture.run({"undo", project}).code, 0);
        const json show = fixture.run({"show", project}).json;
        QCOMPARE(show["results"][0]["state"].get<std::string>(), std::string("current"));
    }

    void killingTheProgramWhileItsWorkerHangsLeavesNoChild() {
        const CliFixture fixture;
        const QString project = fixture.built();
        RunningCli cli;
        cli.start({"mesh", project, "--size", "0.8 mm"});
        QVERIFY(cli.hangWorker());
        cli.endWith(SIGKILL);
        QVERIFY(cli.leavesNothing());
        QCOMPARE(fixture.run({"mesh", project, "--size", "10 mm"}).code, 0);
    }

    void everyAcknowledgedEditSurvivesAKill() {
        const CliFixture fixture;
        const QString project = fixture.built();
        for (int i = 0; i < 3; ++i) {
            RunningCli cli;
            cli.start({"script", project, "-"});
            for (int value = 10; value < 200; ++value) {
                cli.process().write(qPrintable(QString("set \"loss=%1 W\"\n").arg(value)));
            }
            while (cli.process().bytesAvailable() < 2000 && cli.process().waitForReadyRead(30000)) {
            }
            cli.endWith(SIGKILL);
            const auto lines = QString::fromStdString(cli.result().out).split('\n');
            const auto acknowledged = lines.filter("\"ok\":true").size();
            QVERIFY(acknowledged > 0);
            QVERIFY2(lossOf(fixture, project) >= 9.0 + static_cast<double>(acknowledged),
                     qPrintable(QString::number(lossOf(fixture, project))));
            QCOMPARE(fixture.run({"undo", project}).code, 0);
        }
    }

    void aKilledReaderIsOneMessage() {
        const CliFixture fixture;
        const auto file = fixture.spec()["geometry"][0]["file"].get<std::string>();
        RunningCli cli;
        cli.start({"import", QString::fromStdString(file)});
        QVERIFY(cli.hangWorker());
        cli.signalWorker(SIGKILL);
        cli.waitForEnd();
        QVERIFY2(cli.result().code == 1, cli.result().out.c_str());
        QVERIFY2(cli.result().out.find("worker.killed") != std::string::npos,
                 cli.result().out.c_str());
        QVERIFY(cli.leavesNothing());
    }

    void aKilledMesherLosesOneWayOfMeshing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("mesh") << QStringList{"mesh", "model.twin", "--size", "0.8 mm"};
        QTest::newRow("run") << QStringList{"run", "fine.twin", "--study", "Steady"};
    }
    void aKilledMesherLosesOneWayOfMeshing() {
        QFETCH(QStringList, arguments);
        const CliFixture fixture;
        fixture.built();
        json fine = fixture.spec();
        fine["mesh"]["size"] = "0.8 mm";
        QCOMPARE(fixture
                     .run({"build", fixture.write(fine, "fine.twin.json"), "-o",
                           fixture.path("fine.twin")})
                     .code,
                 0);
        arguments[1] = fixture.path(arguments[1]);
        RunningCli cli;
        cli.start(arguments);
        QVERIFY(cli.hangWorker());
        cli.signalWorker(SIGKILL);
        cli.waitForEnd();
        QVERIFY2(cli.result().code == 0, cli.result().out.c_str());
        QVERIFY(cli.leavesNothing());
        const CliResult meshes = arguments[0] == "mesh"
                                     ? cli.result()
                                     : fixture.run({"mesh", arguments[1], "--size", "0.8 mm"});
        QStringList methods;
        for (const json& part : meshes.json["parts"]) {
            methods << QString::fromStdString(part["method"].get<std::string>());
        }
        methods.removeDuplicates();
        QVERIFY(methods != QStringList{"gmsh frontal"});
    }

private:
    static QByteArray damaged(const QByteArray& whole, int damage) {
        constexpr qsizetype kPage = 4096;
        QByteArray content = whole;
        switch (damage) {
            case 0:
                return {};
            case 1:
                return QByteArray("This is no project.\n").repeated(100);
            case 2:
                return whole.left(whole.size() / 2);
            case 3:
                return whole.left(100);
            case 4:
                return content.replace(kPage, 2 * kPage, QByteArray(2 * kPage, '\0'));
            case 5:
                return content.replace(100, kPage - 100, QByteArray(kPage - 100, '\x55'));
            case 6:  // the user version, a big-endian number at byte 60 of every SQLite file
                return content.replace(60, 4, QByteArray("\0\0\0\x63", 4));
            default:  // the application id, at byte 68
                return content.replace(68, 4, QByteArray("\0\0\0\x01", 4));
        }
    }
};

QTEST_GUILESS_MAIN(ProjectSafetyTest)
#include "project_safety_test.moc"
