#include "twin/project.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "twin/geometry_content.h"
#include "twin/model_difference.h"
#include "twin/spec_file.h"

namespace twinbench {

class ProjectTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void editsAreThereAfterReopening();
    void undoAndRedoAreThereAfterReopening();
    void newEditDropsWhatWasUndone();
    void refusedEditLeavesNoTrace();
    void readOnlyProjectRefusesEdits();
    void revertGoesBackToAVersionAndCanBeUndone();
    void versionOutlivesItsJournalEntries();
    void geometryIsTakenIntoTheProject();
    void missingGeometryFilesAreAllNamed();
    void specDoesNotTellWhereTheProjectKeepsItsFiles();
    void differenceMakesOneModelOfAnother();
    void everyEditAcknowledgedBeforeAKillIsThere();

private:
    std::filesystem::path path() const {
        return std::filesystem::path(folder_->path().toStdU16String()) / "a.twin";
    }
    Project openProject(OpenMode mode = OpenMode::ReadWrite) const;

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

ModelEdit setParameter(const std::string& name, const std::string& text) {
    return {"Set " + name + " to " + text,
            {{EntityKind::Parameter, name, Json(text), std::nullopt}}};
}

ModelEdit addGeometry(const std::string& name, const std::filesystem::path& file) {
    const std::u8string text = file.u8string();
    return {"Add " + name,
            {{EntityKind::Geometry, name, Json{{"file", std::string(text.begin(), text.end())}},
              std::nullopt}}};
}

std::string valueOf(const SystemModel& model, const std::string& name) {
    const auto texts = model.parameterTexts();
    const auto found = texts.find(name);
    return found == texts.end() ? "" : found->second;
}

}  // namespace

void ProjectTest::init() { folder_ = std::make_unique<QTemporaryDir>(); }

Project ProjectTest::openProject(OpenMode mode) const {
    auto project =
        std::filesystem::exists(path()) ? Project::open(path(), mode) : Project::create(path());
    if (!project) {
        qFatal("%s", project.error().describe().c_str());
    }
    return std::move(*project);
}

void ProjectTest::editsAreThereAfterReopening() {
    SystemModel before;
    {
        Project project = openProject();
        QVERIFY(project.apply(setParameter("power", "8 W")));
        QVERIFY(project.apply(setParameter("power", "9 W")));
        before = project.model();
    }
    const Project project = openProject();
    QCOMPARE(valueOf(project.model(), "power"), std::string("9 W"));
    QVERIFY(project.model() == before);
    QCOMPARE(project.log().value().size(), std::size_t{2});
    QCOMPARE(project.undoLabel(), std::string("Set power to 9 W"));
}

void ProjectTest::undoAndRedoAreThereAfterReopening() {
    {
        Project project = openProject();
        QVERIFY(!project.canUndo());
        QVERIFY(project.apply(setParameter("power", "8 W")));
        QVERIFY(project.apply(setParameter("power", "9 W")));
        QVERIFY(project.undo());
        QCOMPARE(valueOf(project.model(), "power"), std::string("8 W"));
    }
    Project project = openProject();
    QCOMPARE(valueOf(project.model(), "power"), std::string("8 W"));
    QCOMPARE(project.redoLabel(), std::string("Set power to 9 W"));
    QVERIFY(project.redo());
    QCOMPARE(valueOf(project.model(), "power"), std::string("9 W"));
    QVERIFY(!project.canRedo());
    QVERIFY(project.undo() && project.undo());
    QVERIFY(project.model() == SystemModel{});
    QCOMPARE(project.undo().error().front().code, std::string("project.nothing_to_undo"));
}

void ProjectTest::newEditDropsWhatWasUndone() {
    Project project = openProject();
    QVERIFY(project.apply(setParameter("power", "8 W")));
    QVERIFY(project.undo());
    QVERIFY(project.apply(setParameter("power", "7 W")));
    QVERIFY(!project.canRedo());
    QCOMPARE(project.log().value().size(), std::size_t{1});
}

void ProjectTest::refusedEditLeavesNoTrace() {
    Project project = openProject();
    QVERIFY(project.apply(setParameter("power", "8 W")));
    const SystemModel before = project.model();
    const ModelEdit bad{"Bad", {{EntityKind::Parameter, "other", std::nullopt, std::nullopt}}};
    QVERIFY(!project.apply(bad));
    QVERIFY(project.model() == before);
    QCOMPARE(project.log().value().size(), std::size_t{1});
}

void ProjectTest::readOnlyProjectRefusesEdits() {
    QVERIFY(openProject().apply(setParameter("power", "8 W")));
    Project project = openProject(OpenMode::ReadOnly);
    const auto done = project.apply(setParameter("power", "9 W"));
    QVERIFY(!done);
    QCOMPARE(done.error().front().code, std::string("store.read_only"));
    QCOMPARE(valueOf(project.model(), "power"), std::string("8 W"));
    QVERIFY(!project.undo());
}

void ProjectTest::revertGoesBackToAVersionAndCanBeUndone() {
    Project project = openProject();
    QVERIFY(project.apply(setParameter("power", "8 W")));
    QVERIFY(project.saveVersion("First"));
    const SystemModel first = project.model();
    QVERIFY(project.apply(setParameter("power", "9 W")));
    QVERIFY(project.apply(setParameter("flow", "2 m/s")));
    QVERIFY(project.revertTo("First"));
    QVERIFY(project.model() == first);
    QCOMPARE(project.undoLabel(), std::string("Revert to First"));
    QVERIFY(project.undo());
    QCOMPARE(valueOf(project.model(), "flow"), std::string("2 m/s"));
    QVERIFY(!project.revertTo("Second"));
}

void ProjectTest::versionOutlivesItsJournalEntries() {
    Project project = openProject();
    QVERIFY(project.apply(setParameter("power", "8 W")));
    QVERIFY(project.saveVersion("First"));
    QVERIFY(project.undo());
    QVERIFY(project.apply(setParameter("power", "5 W")));
    QVERIFY(project.revertTo("First"));
    QCOMPARE(valueOf(project.model(), "power"), std::string("8 W"));
}

void ProjectTest::geometryIsTakenIntoTheProject() {
    const auto file = path().parent_path() / "part.step";
    std::ofstream(file) << "ISO-10303-21;";
    Project project = openProject();
    QVERIFY(project.apply(addGeometry("Part", file)));
    std::filesystem::remove(file);
    const auto hash = geometryContent(*project.model().find(EntityKind::Geometry, "Part"));
    QVERIFY(hash.has_value());
    const auto bytes = project.store().blob(*hash);
    QVERIFY(bytes);
    QCOMPARE(bytes->size(), std::size_t{13});
}

void ProjectTest::missingGeometryFilesAreAllNamed() {
    const auto folder = path().parent_path();
    std::ofstream(folder / "empty.step").close();
    Project project = openProject();
    ModelEdit edit = addGeometry("A", folder / "missing.step");
    edit.changes.push_back(addGeometry("B", folder / "empty.step").changes.front());
    const auto done = project.apply(edit);
    QVERIFY(!done);
    QCOMPARE(done.error().size(), std::size_t{2});
    QVERIFY(done.error()[0].object.find("missing.step") != std::string::npos);
    QVERIFY(done.error()[1].object.find("empty.step") != std::string::npos);
    QCOMPARE(done.error()[1].kind, ErrorKind::BadInput);
}

void ProjectTest::specDoesNotTellWhereTheProjectKeepsItsFiles() {
    const auto file = path().parent_path() / "part.step";
    std::ofstream(file) << "ISO-10303-21;";
    Project project = openProject();
    QVERIFY(project.apply(addGeometry("Part", file)));
    QVERIFY(writeSpec(project.model()).dump().find(kGeometryContentKey) == std::string::npos);
}

void ProjectTest::differenceMakesOneModelOfAnother() {
    SystemModel from;
    SystemModel to;
    for (const char* name : {"a", "b", "c", "d"}) {
        QVERIFY(apply(from, setParameter(name, "1 W")));
    }
    for (const char* name : {"e", "d", "b", "a"}) {
        QVERIFY(apply(to, setParameter(name, name == std::string("b") ? "2 W" : "1 W")));
    }
    SystemModel changed = from;
    QVERIFY(apply(changed, differenceEdit(from, to, "Difference")));
    QVERIFY(changed == to);
    QVERIFY(differenceEdit(to, to, "Nothing").changes.empty());
    QVERIFY(apply(changed, differenceEdit(to, from, "Back")));
    QVERIFY(changed == from);
}

void ProjectTest::everyEditAcknowledgedBeforeAKillIsThere() {
    openProject();
    for (int round = 0; round < 3; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + "/edit_project",
                      {QString::fromStdU16String(path().u16string())});
        QVERIFY(process.waitForReadyRead(10'000));
        QTest::qWait(30 + 40 * round);
        process.kill();
        QVERIFY(process.waitForFinished());
        int acknowledged = 0;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            acknowledged = std::max(acknowledged, line.toInt());
        }
        QVERIFY(acknowledged > 0);
        const Project project = openProject();
        QVERIFY(!project.store().readOnly());
        // The edit that the kill met may be there too, and an edit may just have been undone.
        const int value =
            QString::fromStdString(valueOf(project.model(), "width")).chopped(3).toInt();
        const auto journal = project.log().value();
        const bool isUndone = journal.back().undone;
        QVERIFY(value + (isUndone ? 1 : 0) >= acknowledged);
        QVERIFY(value <= acknowledged + 1);
    }
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ProjectTest)
#include "project_test.moc"
