#include <QTreeWidget>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"

using namespace twinbench;

/// A result that is shown while the model goes on: other parts, another file, other runs.
class MainWindowResultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    Workbench& workbench() { return window().workbench(); }
    Scene& scene() { return window().panels().views->main().scene(); }

    void run(const QString& action = "solve.run") {
        window().panels().run->choose("Steady", "Baseline");
        window().findAction(action)->trigger();
        QVERIFY(fixture_->waitUntilIdle(60000));
        QVERIFY2(scene().field(), qPrintable(window().panels().messages->text()));
    }
    Vec3 topOf(std::uint32_t part) {
        const Box3 box = workbench().assembly()->parts[part].box();
        return {box.centre().x, box.centre().y, box.max.z};
    }
    void probe(std::uint32_t part) {
        window().results().addProbe(part, topOf(part));
        QVERIFY(fixture_->waitUntilIdle());
    }
    /// A cube beside the boxes, as the first file of the geometry.
    EntityChange cubeFirst() {
        const std::string file = fixture_->writeCube(0.02).toStdString();
        return {EntityKind::Geometry, "Cube",
                Json{{"file", file}, {"at", {"100 mm", "0 mm", "0 mm"}}}, std::size_t(0)};
    }
    void apply(const ModelEdit& edit, std::size_t partsAfter) {
        QVERIFY(workbench().apply(edit));
        QTRY_COMPARE_WITH_TIMEOUT(workbench().assembly() ? workbench().assembly()->parts.size() : 0,
                                  partsAfter, 20000);
        QVERIFY(fixture_->waitUntilIdle());
    }
    QTreeWidgetItem* runItem(const QString& scenario) {
        const auto items = window().panels().tree->tree()->findItems(
            scenario, Qt::MatchExactly | Qt::MatchRecursive);
        for (QTreeWidgetItem* item : items) {
            if (item->parent() && item->parent()->text(0) == "Steady") {
                return item;
            }
        }
        return nullptr;
    }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void resultStaysOnItsPartsWhenOthersComeBeforeThem() {
        run();
        probe(1);
        const auto value = scene().valueNear(1, topOf(1));
        QVERIFY(value);
        apply({"Add", {cubeFirst()}}, 3);
        QCOMPARE(workbench().assembly()->parts[2].name, std::string("Upper"));
        QVERIFY(scene().field());
        QVERIFY(window().results().isStale());
        QCOMPARE(scene().valueNear(2, topOf(2)), value);
        QVERIFY(!scene().valueNear(0, topOf(0)));
        QCOMPARE(window().results().probes().size(), std::size_t(1));
        window().findAction("view.fit")->trigger();
        const auto pick = window().panels().views->main().pickAt(fixture_->screenPointOfTop(2));
        QVERIFY(pick && pick->face.part == 2);
        workbench().undo();
        QTRY_COMPARE(workbench().assembly()->parts.size(), std::size_t(2));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().valueNear(1, topOf(1)), value);
        QVERIFY(!window().results().isStale());
    }

    void resultOfPartsThatAreGoneIsNoPartOfNow() {
        run();
        probe(1);
        const std::string file = workbench().model().names(EntityKind::Geometry).front();
        apply({"Replace", {{EntityKind::Geometry, file, std::nullopt, std::nullopt}, cubeFirst()}},
              1);
        QVERIFY(scene().field());
        for (const MeshPartPlace& place : scene().field()->places) {
            QVERIFY(!place.part);
        }
        QVERIFY(!scene().valueNear(0, topOf(0)));
        QVERIFY(window().results().probes().empty());
        (void)window().panels().views->picture();
    }

    void savedUnderANameTheResultIsStillShown() {
        run();
        probe(1);
        const std::filesystem::path path = fixture_->path("saved.twin").toStdString();
        workbench().saveAs(path);
        QTRY_COMPARE(workbench().projectPath(), path);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().windowTitle().contains("saved.twin"));
        QVERIFY(window().results().isShown());
        QVERIFY(scene().field() && !scene().field()->values.empty());
        QVERIFY(!window().results().isStale());
        QCOMPARE(window().results().probes().size(), std::size_t(1));
        QCOMPARE(window().panels().steps->current(), Step::Results);
        QVERIFY(!window().panels().table->item(0, 0)->text().isEmpty());
        ResultChoice choice = window().results().choice();
        choice.field = "heat_flux";
        window().results().show(choice);  // from the copy
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().results().shownField(), std::string("heat_flux"));
        QVERIFY2(window().panels().messages->text().isEmpty(),
                 qPrintable(window().panels().messages->text()));
    }

    void runInTheTreeIsShownByClickAndByKey() {
        run("solve.runAll");
        QTreeWidget& tree = *window().panels().tree->tree();
        window().panels().steps->go(Step::Geometry);
        QVERIFY(!window().results().isShown());
        QTRY_VERIFY(runItem("More loss"));
        tree.scrollToItem(runItem("More loss"));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {},
                          tree.visualItemRect(runItem("More loss")).center());
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().results().isShown());
        QCOMPARE(window().results().choice().scenario, std::string("More loss"));
        QCOMPARE(window().panels().run->scenario(), QString("More loss"));
        QCOMPARE(window().panels().steps->current(), Step::Results);
        tree.setFocus();
        tree.setCurrentItem(runItem("Baseline"));
        QTest::keyClick(&tree, Qt::Key_Return);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().results().choice().scenario, std::string("Baseline"));
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowResultsTest>(argc, argv); }

#include "main_window_results_test.moc"
