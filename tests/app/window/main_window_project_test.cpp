#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "app/window/main_window.h"
#include "app/window/untitled_projects.h"
#include "tests/app/window/window_fixture.h"

using namespace twinbench;

/// Projects in the window: saving, opening, closing, and the geometry that they hold.
class MainWindowProjectTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    Workbench& workbench() { return fixture_->window().workbench(); }
    bool setLoss(const std::string& value) {
        const auto edit = setParameterEdit(workbench().model(), "loss", value);
        return edit && workbench().apply(*edit);
    }
    /// False if it is not there at the end; the window tells why.
    bool saveAs(const std::filesystem::path& path) {
        workbench().saveAs(path);
        return fixture_->waitUntilIdle() && workbench().projectPath() == path;
    }
    std::filesystem::path place(const QString& file) const {
        return fixture_->path(file).toStdString();
    }
    void run() {
        window().panels().run->choose("Steady", "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(workbench().tasks().isBusy());
    }
    bool isRecent(const QString& path) const {
        return WindowSettings().recentFiles().contains(path);
    }
    std::size_t partCount() {
        return workbench().assembly() ? workbench().assembly()->parts.size() : 0;
    }
    QToolButton& readAgain() { return *window().panels().messages->offerButton(); }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void saveAsDuringARunKeepsEveryEdit() {
        const std::filesystem::path untitled = workbench().projectPath();
        QVERIFY(setLoss("6 W"));
        run();
        QVERIFY(setLoss("7 W"));
        const SystemModel before = workbench().model();
        workbench().saveAs(place("saved.twin"));
        QVERIFY(setLoss("7.5 W"));  // while it is being copied
        const SystemModel last = workbench().model();
        QVERIFY(!(last == before));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().projectPath(), place("saved.twin"));
        QVERIFY(!workbench().isUntitled());
        QVERIFY(workbench().model() == last);
        workbench().undo();
        QVERIFY(workbench().model() == before);
        QVERIFY(workbench().readOnlyReason().isEmpty());
        QVERIFY(setLoss("8 W"));
        QVERIFY(!std::filesystem::exists(untitled));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{2});
        QVERIFY(window().panels().messages->text().isEmpty());
    }

    void saveAsDuringARunStartsItAnew() {
        QVERIFY(setLoss("6.25 W"));
        run();
        QVERIFY(saveAs(place("moved.twin")));
        QVERIFY(fixture_->waitUntilIdle());
        const auto done = workbench().runner()->stored(workbench().model(), {"Steady", "Baseline"});
        QVERIFY(done);
        QVERIFY(done->state == ResultState::Current);
    }

    void saveAsToAPlaceThatCannotBeWrittenKeepsTheProject() {
        const std::filesystem::path untitled = workbench().projectPath();
        QVERIFY(!saveAs(place("no folder/saved.twin")));
        QVERIFY(!window().panels().messages->text().isEmpty());
        QCOMPARE(workbench().projectPath(), untitled);
        QVERIFY(setLoss("6 W"));
    }

    void openProjectStaysWritableWhenItIsOpenedAgain() {
        QVERIFY(saveAs(place("saved.twin")));
        window().open(fixture_->path("saved.twin"));
        QVERIFY(workbench().readOnlyReason().isEmpty());
        QVERIFY(setLoss("6 W"));
        run();
        workbench().closeProject();
        QVERIFY(workbench().tasks().isBusy());
        window().open(fixture_->path("saved.twin"));
        QTRY_VERIFY(workbench().hasProject());
        QVERIFY(workbench().readOnlyReason().isEmpty());
        QVERIFY(workbench().model().find(EntityKind::Parameter, "loss")->values == Json("6 W"));
        QVERIFY(setLoss("7 W"));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{2});
    }

    void projectWithoutANameStaysOneWhenItIsOpenedAgain() {
        const std::filesystem::path untitled = workbench().projectPath();
        QVERIFY(isUntitled(QString::fromStdString(untitled.string())));
        QVERIFY(untitledTitle(QFileInfo(QString::fromStdString(untitled.string())))
                    .startsWith("boxes, "));
        workbench().closeProject();
        QVERIFY(fixture_->waitUntilIdle());
        window().open(QString::fromStdString(untitled.string()));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().projectPath(), untitled);
        QVERIFY(workbench().isUntitled());
        QVERIFY(!isRecent(QString::fromStdString(untitled.string())));
        QVERIFY(saveAs(place("moved.twin")));
        QVERIFY(!std::filesystem::exists(untitled));
        QVERIFY(isRecent(fixture_->path("boxes.twin.json")));
    }

    void compactingDropsTheRunsOfBefore() {
        QVERIFY(saveAs(place("saved.twin")));
        const auto solve = [this](const std::string& loss) {
            QVERIFY(setLoss(loss));
            run();
            QVERIFY(fixture_->waitUntilIdle());
        };
        for (const char* loss : {"6 W", "7 W", "8 W"}) {
            solve(loss);
        }
        window().findAction("file.compact")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().state("Steady", "Baseline"), ResultState::Current);
        QVERIFY(setLoss("7 W"));
        QCOMPARE(workbench().state("Steady", "Baseline"), ResultState::Stale);
    }

    void projectLargerThanItsLimitIsCompactedAfterARun() {
        for (const char* loss : {"6 W", "7 W", "8 W"}) {
            QVERIFY(setLoss(loss));
            workbench().setFileLimit(loss == std::string("8 W") ? 1 : 0);
            run();
            QVERIFY(fixture_->waitUntilIdle());
        }
        QCOMPARE(workbench().state("Steady", "Baseline"), ResultState::Current);
        QVERIFY(setLoss("6 W"));
        QCOMPARE(workbench().state("Steady", "Baseline"), ResultState::Stale);
    }

    void partsOfNoStudyAreNotMeshed() {
        window().selection().selectParts({1});
        window().findAction("parts.exclude")->trigger();
        window().findAction("mesh.all")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().meshes().size(), std::size_t{1});
        QVERIFY(workbench().meshes().contains(0));
    }

    void fileThatCannotBeOpenedIsNoRecentFile() {
        QVERIFY(isRecent(fixture_->path("boxes.twin.json")));
        window().open(fixture_->path("missing.twin"));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(!window().panels().messages->text().isEmpty());
        QVERIFY(workbench().hasProject());
        QVERIFY(!isRecent(fixture_->path("missing.twin")));
    }

    void undoOfTheOnlyImportLeavesNoParts() {
        workbench().undo();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{0});
        QVERIFY(window().panels().messages->text().isEmpty());
        workbench().redo();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{2});
    }

    void geometryThatCannotBeReadLeavesNoParts() {
        QFile broken(fixture_->path("broken.step"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("ISO-10303-21;\nno geometry");
        broken.close();
        workbench().addCad(place("broken.step"));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{0});
        QVERIFY(!window().panels().messages->text().isEmpty());
        QVERIFY(readAgain().isVisible());
        workbench().undo();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{2});
    }

    void stoppedImportCanBeStartedAgain() {
        workbench().addCad(fixture_->writeCube(0.02).toStdString());
        QTRY_COMPARE(workbench().model().entities(EntityKind::Geometry).size(), std::size_t{2});
        window().findAction("solve.stop")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{0});
        QVERIFY(readAgain().isVisible());
        readAgain().click();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{3});
    }

    void meshesOfAnotherSizeAreToldToBeOld() {
        window().findAction("mesh.all")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        NumberTable& table = *window().panels().meshes;
        QCOMPARE(table.rowCount(), 3);
        QVERIFY(table.item(1, 7)->text().isEmpty());
        QVERIFY(workbench().apply(
            {"Set size", {{EntityKind::Mesh, "mesh", Json{{"size", "5 mm"}}, std::nullopt}}}));
        QVERIFY(table.item(1, 7)->text().contains("Old"));
        workbench().undo();
        QVERIFY(table.item(1, 7)->text().isEmpty());
    }

    void meshesAreSummedUpInTheFirstRow() {
        window().findAction("mesh.all")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        NumberTable& table = *window().panels().meshes;
        const auto number = [&table](int row, int column) {
            return table.item(row, column)->text().toDouble();
        };
        QCOMPARE(table.item(0, 0)->text(), QString("All parts"));
        for (const int column : {1, 2}) {
            QVERIFY(number(1, column) > 0.0);
            QCOMPARE(number(0, column), number(1, column) + number(2, column));
        }
        QCOMPARE(number(0, 3), std::min(number(1, 3), number(2, 3)));
    }

    void contactIsSelectedTellsItselfAndTakesValuesOfItsOwn() {
        QTRY_COMPARE(workbench().contacts().size(), std::size_t{1});
        QTreeWidget& tree = *window().panels().tree->tree();
        const auto row = [&tree] {
            return tree.findItems("Lower \u2013 Upper", Qt::MatchExactly | Qt::MatchRecursive)
                .value(0);
        };
        QVERIFY(row());
        tree.setCurrentItem(row());
        QVERIFY(window().selection().contact() == PartPair(0, 1));
        QVERIFY(row()->isSelected());
        const QWidget& page = *window().panels().properties;
        const auto texts = [&page] {
            QStringList all;
            for (const QLabel* label : page.findChildren<QLabel*>()) {
                all << label->text();
            }
            return all.join('\n');
        };
        QVERIFY2(texts().contains("900 mm\u00B2"), qPrintable(texts()));
        auto* conductance = page.findChild<QLineEdit*>("conductance");
        QVERIFY(conductance);
        QVERIFY(conductance->placeholderText().contains("perfect"));
        conductance->setFocus();
        QTest::keyClicks(conductance, "5000 W/(m^2*K)");
        QTest::keyClick(conductance, Qt::Key_Return);
        const auto& pairs = workbench().model().entities(EntityKind::ContactPair);
        QCOMPARE(pairs.size(), std::size_t{1});
        QVERIFY(pairs.front().values["between"] == Json({"Lower", "Upper"}));
        QVERIFY(row()->font(1).bold());
        QVERIFY(row()->isSelected());
        auto* bonded = page.findChild<QComboBox*>("bonded");
        QVERIFY(bonded);
        bonded->setCurrentIndex(2);
        emit bonded->activated(2);
        QVERIFY(workbench().model().entities(EntityKind::ContactPair).front().values["bonded"] ==
                Json(false));
        QTest::mouseClick(page.findChild<QPushButton*>("reset"), Qt::LeftButton);
        QVERIFY(workbench().model().entities(EntityKind::ContactPair).empty());
    }

    void partTakesAnElementSizeOfItsOwn() {
        window().selection().selectParts({1});
        auto* size = window().panels().properties->findChild<QLineEdit*>("meshSize");
        QVERIFY(size);
        QCOMPARE(size->placeholderText(), QString("10 mm (as the whole mesh)"));
        size->setFocus();
        QTest::keyClicks(size, "4 mm");
        QTest::keyClick(size, Qt::Key_Return);
        const Entity* mesh = workbench().model().find(EntityKind::MeshPart, "Upper");
        QVERIFY(mesh);
        QVERIFY(mesh->values["size"] == Json("4 mm"));
    }

    void contactsFollowTheirSettings() {
        QTRY_COMPARE(workbench().contacts().size(), std::size_t{1});
        const auto set = [this](const Json& values) {
            return workbench().apply(
                {"Set contacts", {{EntityKind::Contacts, "contacts", values, std::nullopt}}});
        };
        const auto isInTree = [this] {
            return !window()
                        .panels()
                        .tree->tree()
                        ->findItems("Lower \u2013 Upper", Qt::MatchExactly | Qt::MatchRecursive)
                        .isEmpty();
        };
        QVERIFY(isInTree());
        QVERIFY(set(Json{{"enabled", false}}));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(workbench().contacts().empty());
        QVERIFY(!isInTree());
        QVERIFY(set(Json{{"gap", "0.2 mm"}}));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().contacts().size(), std::size_t{1});
        QVERIFY(isInTree());
    }

    void contactsOfPartsThatAreGoneAreNoRows() {
        const QString name = "Lower \u2013 Upper";
        QTreeWidget& tree = *window().panels().tree->tree();
        const auto rows = [&tree, &name] {
            return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).size();
        };
        QTRY_COMPARE(rows(), qsizetype{1});
        qsizetype rowsWithNewParts = -1;
        connect(&workbench(), &Workbench::assemblyChanged, this,
                [&] { rowsWithNewParts = rows(); });  // before contacts are looked for
        const std::string boxes = workbench().model().names(EntityKind::Geometry).front();
        const std::string cube = fixture_->writeCube(0.02).toStdString();
        QVERIFY(workbench().apply(
            {"Replace",
             {{EntityKind::Geometry, boxes, std::nullopt, std::nullopt},
              {EntityKind::Geometry, "Cube", Json{{"file", cube}}, std::nullopt}}}));
        QTRY_COMPARE_WITH_TIMEOUT(partCount(), std::size_t{1}, 20000);
        QCOMPARE(rowsWithNewParts, qsizetype{0});
        window().selection().selectContact(PartPair(0, 1));  // nobody has these parts
        QVERIFY(!window().panels().properties->findChild<QLineEdit*>("conductance"));
        window().findAction("view.fit")->trigger();
        disconnect(&workbench(), nullptr, this, nullptr);
    }

    void importUndoneAndRedoneWhileItIsReadIsThere() {
        workbench().addCad(fixture_->writeCube(0.02).toStdString());
        QTRY_COMPARE(workbench().model().entities(EntityKind::Geometry).size(), std::size_t{2});
        workbench().undo();
        workbench().redo();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{3});
        QVERIFY(window().panels().messages->text().isEmpty() ||
                window().panels().messages->text().contains("stands where"));
    }

    void specificationIsExportedAndOpensAgain() {
        const QString path = fixture_->path("exported.twin.json");
        QTimer::singleShot(0, this, [&path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        window().findAction("file.exportSpec")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY2(QFile::exists(path), qPrintable(window().panels().messages->text()));
        const auto studies = workbench().model().names(EntityKind::Study);
        QVERIFY(setLoss("6 W"));
        window().open(path);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().model().names(EntityKind::Study), studies);
        QVERIFY(workbench().model().find(EntityKind::Parameter, "loss")->values == Json("5 W"));
        QCOMPARE(partCount(), std::size_t{2});
    }

    void meshesAreShownAfterReopening_data() {
        QTest::addColumn<bool>("isLeftThere");
        QTest::newRow("left in the mesh step") << true;
        QTest::newRow("left in another step") << false;
    }
    void meshesAreShownAfterReopening() {
        QFETCH(bool, isLeftThere);
        QVERIFY(saveAs(place("saved.twin")));
        run();
        QVERIFY(fixture_->waitUntilIdle());
        window().panels().steps->go(isLeftThere ? Step::Mesh : Step::Geometry);
        QVERIFY(fixture_->waitUntilIdle());
        workbench().closeProject();
        QVERIFY(fixture_->waitUntilIdle());
        window().open(fixture_->path("saved.twin"));
        QTRY_VERIFY(workbench().hasProject());
        QVERIFY(fixture_->waitUntilIdle());
        window().panels().steps->go(Step::Mesh);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().meshes().size(), std::size_t{2});
        QVERIFY(window().panels().meshes->rowCount() > 2);
    }

    void meshesOfPartsThatAreGoneAreDropped() {
        workbench().addCad(fixture_->writeCube(0.02).toStdString());
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{3});
        window().panels().steps->go(Step::Mesh);
        window().findAction("mesh.all")->trigger();
        workbench().undo();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(partCount(), std::size_t{2});
        QVERIFY(workbench().meshes().empty());
        window().findAction("mesh.all")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().meshes().size(), std::size_t{2});
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowProjectTest>(argc, argv); }

#include "main_window_project_test.moc"
