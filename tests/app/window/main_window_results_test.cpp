#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <cmath>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"
#include "twin/probe_result.h"
#include "widgets/tree_items.h"

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
        const auto value = scene().valueAt(1, topOf(1));
        QVERIFY(value);
        apply({"Add", {cubeFirst()}}, 3);
        QCOMPARE(workbench().assembly()->parts[2].name, std::string("Upper"));
        QVERIFY(scene().field());
        QVERIFY(window().results().isStale());
        QCOMPARE(scene().valueAt(2, topOf(2)), value);
        QVERIFY(!scene().valueAt(0, topOf(0)));
        QCOMPARE(window().results().probes().size(), std::size_t(1));
        window().findAction("view.fit")->trigger();
        const auto pick = window().panels().views->main().pickAt(fixture_->screenPointOfTop(2));
        QVERIFY(pick && pick->face.part == 2);
        workbench().undo();
        QTRY_COMPARE(workbench().assembly()->parts.size(), std::size_t(2));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().valueAt(1, topOf(1)), value);
        QVERIFY(!window().results().isStale());
    }

    void modesAreChosenAndPlayed() {
        QVERIFY(workbench().apply(
            {"Add",
             {{EntityKind::Study, "Modes", Json{{"type", "modal"}, {"modes", 8}}, std::nullopt}}}));
        window().panels().run->choose("Modes", "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(fixture_->waitUntilIdle(60000));
        QVERIFY2(scene().field(), qPrintable(window().panels().messages->text()));
        ModeBar& bar = *window().panels().modes;
        QTRY_COMPARE(bar.modes()->count(), 8);
        // The boxes float: the first mode that is no rigid motion is shown.
        QCOMPARE(bar.modes()->currentIndex(), 6);
        QVERIFY(QString::fromStdString(scene().field()->caption).contains("mode 7"));
        emit bar.modeChosen(8);
        QVERIFY(fixture_->waitUntilIdle());
        QTRY_VERIFY(QString::fromStdString(scene().field()->caption).contains("mode 8"));
        QCOMPARE(bar.modes()->currentIndex(), 7);
        const Vec3 corner = workbench().assembly()->parts[1].box().max;
        const Vec3 atRest = scene().drawnAt(1, corner);
        emit bar.phaseChanged(-1.0);
        QVERIFY(norm(scene().drawnAt(1, corner) - atRest) > 1e-9);
        emit bar.phaseChanged(1.0);
        QVERIFY(norm(scene().drawnAt(1, corner) - atRest) < 1e-12);
    }

    void shakingFromTheMenusIsRunAndShown() {
        window().findAction("physics.base_vibration")->trigger();
        window().findAction("study.random_vibration")->trigger();
        const Entity study = workbench().model().entities(EntityKind::Study).back();
        QCOMPARE(study.values["type"], Json("random_vibration"));
        Json values = study.values;
        values["max_frequency"] = "1 MHz";
        values["modes"] = 4;
        const Json held{{"model", "fixed"}, {"faces", Json{{"part", "*"}, {"where", "lowest z"}}}};
        QVERIFY(workbench().apply({"Hold",
                                   {{EntityKind::Attachment, "Held", held, std::nullopt},
                                    {EntityKind::Study, study.name, values, std::nullopt}}}));
        window().panels().run->choose(QString::fromStdString(study.name), "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(fixture_->waitUntilIdle(60000));
        QVERIFY2(scene().field(), qPrintable(window().panels().messages->text()));
        QVERIFY(QString::fromStdString(scene().field()->title).startsWith("RMS von Mises"));
        QVERIFY(window().panels().modes->modes()->count() == 0);
    }

    void requirementIsJudgedUnderTheChosenScenario() {
        run();
        const auto verdict = [this] {
            const auto items = window().panels().tree->tree()->findItems(
                "Touchable", Qt::MatchExactly | Qt::MatchRecursive);
            return items.isEmpty() ? QString() : items.front()->toolTip(1);
        };
        const QString baseline = verdict();
        QVERIFY2(baseline.contains("met") && baseline.contains("Baseline"), qPrintable(baseline));
        window().panels().run->choose("Steady", "More loss");
        QTRY_VERIFY(verdict() != baseline);  // not run yet
        window().findAction("solve.run")->trigger();
        QVERIFY(fixture_->waitUntilIdle(60000));
        QTRY_VERIFY2(verdict().contains("More loss"), qPrintable(verdict()));
    }

    void treeShowsThePartsThatGetHotter() {
        run();
        double upper = 0.0;
        double lower = 0.0;
        for (const ScalarResult& scalar : window().results().result()->partScalars) {
            if (scalar.name == "max_temperature") {
                (scalar.part == "Upper" ? upper : lower) = scalar.value;
            }
        }
        QVERIFY(std::abs(upper - lower) > 1e-6);
        ModelTree& tree = *window().panels().tree;
        tree.filter()->setText(QString("> %1 K").arg(0.5 * (upper + lower), 0, 'g', 12));
        QStringList shown;
        for (QTreeWidgetItemIterator it(tree.tree()); *it; ++it) {
            if (partOf(*it) && !(*it)->isHidden()) {
                shown << (*it)->text(0);
            }
        }
        QCOMPARE(shown, QStringList(upper > lower ? "Upper" : "Lower"));
    }

    void projectIsOpenedWhereItWasLeft() {
        run();
        probe(1);
        const auto value = scene().valueAt(1, topOf(1));
        const QString path = QString::fromStdString(workbench().projectPath().string());
        workbench().closeProject();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().results().probes().empty());
        window().open(path);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().panels().steps->current(), Step::Results);
        QCOMPARE(window().panels().run->study(), QString("Steady"));
        QTRY_VERIFY(scene().field());
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().valueAt(1, topOf(1)), value);
        QCOMPARE(window().results().probes().size(), std::size_t(1));
    }

    void whatIsRememberedOfLostProjectsGoes() {
        const QString lost = "lastTime/lost";
        QSettings().setValue(lost, R"({"project": "/nowhere/lost.twin", "step": 1})");
        window().panels().steps->go(Step::Mesh);
        workbench().closeProject();
        QVERIFY(!QSettings().contains(lost));
        QSettings settings;
        settings.beginGroup("lastTime");
        QVERIFY(!settings.childKeys().isEmpty());
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
        QVERIFY(!scene().valueAt(0, topOf(0)));
        QVERIFY(window().results().probes().empty());
        (void)window().panels().views->picture();
    }

    void labelsAndReadOutTellWhatTheCommandLineTells() {
        run();
        const Box3 box = workbench().assembly()->parts[1].box();
        // Off the nodes, where the triangles that are drawn have another value.
        const Vec3 size = box.max - box.min;
        const Vec3 at{box.min.x + 0.37 * size.x, box.min.y, box.min.z + 0.81 * size.z};
        window().results().addProbe(1, at);
        QVERIFY(fixture_->waitUntilIdle());
        const auto probed = probeResult(*workbench().runner(), *window().results().result(),
                                        "temperature", at, std::nullopt, "Upper");
        QVERIFY(probed);
        const double wanted =
            displayUnit(dimension::temperature(), true).fromSi(probed->entries.front().values[0]);
        const auto shown = scene().valueAt(1, at);
        QVERIFY(shown);
        QVERIFY2(std::abs(*shown - wanted) < 1e-4 * std::abs(wanted),
                 qPrintable(QString("%1 %2").arg(*shown).arg(wanted)));
        QVERIFY(norm(window().results().probes().front().at - at) < 1e-9);
    }

    void pathTellsTheShownFieldBetweenTwoClicks() {
        run();
        Viewport& view = window().panels().views->main();
        window().findAction("results.path")->trigger();
        QVERIFY(!window().findAction("results.probe")->isChecked());
        const QPoint top = fixture_->screenPointOfTop(1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, top);
        QVERIFY(!window().results().line());
        QTest::mouseClick(&view, Qt::LeftButton, {}, top + QPoint(8, 4));
        QVERIFY(window().results().line());
        QVERIFY(!window().findAction("results.path")->isChecked());
        QVERIFY(window().results().probes().empty());
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().panels().tabs->currentWidget(), window().panels().path);
        QCOMPARE(window().results().paths().size(), std::size_t(1));
    }

    void pathFollowsTheField() {
        run();
        const Box3 box = workbench().assembly()->parts[1].box();
        const Vec3 middle = box.centre();
        window().results().setLine(
            ProbeLine{{middle.x, middle.y, box.min.z}, {middle.x, middle.y, box.max.z}, 11});
        QVERIFY(fixture_->waitUntilIdle());
        const auto curves = window().panels().path->plot().curves();
        QCOMPARE(curves.size(), std::size_t(1));
        QCOMPARE(curves[0].quantity, QString("Temperature"));
        QVERIFY(curves[0].times.size() >= 11);
        QVERIFY(std::abs(curves[0].times.back() - 1e3 * (box.max.z - box.min.z)) < 1e-6);
        QVERIFY(std::isfinite(curves[0].values[5]));
        ResultChoice choice = window().results().choice();
        choice.field = "heat_flux";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        // Its length, and the components.
        QCOMPARE(window().panels().path->plot().curves().size(), std::size_t(4));
        window().findAction("results.clearProbes")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().panels().path->plot().curves().empty());
    }

    void pathIsPickedByItsTwoEnds() {
        run();
        const Vec3 begin = topOf(1);
        QVERIFY(!window().results().pickLine(1, begin));
        QVERIFY(!window().results().line());
        QVERIFY(window().results().pickLine(0, workbench().assembly()->parts[0].box().min));
        QVERIFY(window().results().line());
        QVERIFY(norm(window().results().line()->from - begin) < 1e-9);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().results().paths().size(), std::size_t(1));
        QVERIFY(!window().results().pickLine(1, begin));  // another line begins
        QVERIFY(!window().results().line());
        QVERIFY(window().panels().path->plot().curves().empty());
    }

    void pickingAPathEndsWithTheResult() {
        run();
        window().findAction("results.path")->trigger();
        QTest::mouseClick(&window().panels().views->main(), Qt::LeftButton, {},
                          fixture_->screenPointOfTop(1));
        window().results().hide();
        QVERIFY(!window().findAction("results.path")->isChecked());
        window().results().refresh();
        window().selection().clear();
        QTest::mouseClick(&window().panels().views->main(), Qt::LeftButton, {},
                          fixture_->screenPointOfTop(1));
        QCOMPARE(window().selection().faces().size(), std::size_t(1));
        QVERIFY(!window().results().line());
    }

    void pathOfAHiddenResultGoesWithTheNextEdit() {
        run();
        const Box3 box = workbench().assembly()->parts[1].box();
        window().results().setLine(ProbeLine{box.min, box.max});
        QVERIFY(fixture_->waitUntilIdle());
        window().results().hide();
        QVERIFY(!window().panels().path->plot().curves().empty());
        QVERIFY(workbench().apply(
            {"Set loss", {{EntityKind::Parameter, "loss", Json("7 W"), std::nullopt}}}));
        QVERIFY(window().panels().path->plot().curves().empty());
        QVERIFY(window().results().line());
        window().results().clearProbes();
        QVERIFY(!window().results().line());
        QVERIFY(window().panels().path->from()->text().isEmpty());
    }

    void lineBesideThePartsIsToldInItsPanelOnly() {
        run();
        const auto* problem = window().panels().path->findChild<QLabel*>("pathProblem");
        QVERIFY(problem);
        window().results().setLine(ProbeLine{{1, 1, 1}, {2, 2, 2}});
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(problem->text(), QString("The line meets no part of this result."));
        QVERIFY2(window().panels().messages->text().isEmpty(),
                 qPrintable(window().panels().messages->text()));
        window().results().clearProbes();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(problem->text().isEmpty());
    }

    void filmIsOfferedOfWhatMoves() {
        run();
        QVERIFY(window().findAction("file.exportVtu")->isEnabled());
        QVERIFY(!window().findAction("file.exportFilm")->isEnabled());
    }

    void withoutAnEncoderPicturesAreOfferedInsteadOfFilms() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", fixture_->path({}).toUtf8());
        run();
        const QString offered = window().findAction("file.exportFilm")->text();
        qputenv("PATH", path);
        QVERIFY2(offered.contains("ffmpeg") && offered.contains("PNG"), qPrintable(offered));
    }

    void coloursThatTheUserSetStayWithTheField() {
        run();
        ColourBarWish wish;
        wish.maximum = 1000.0;
        wish.bands = 5;
        QVERIFY(window().results().coloursOf(0));
        window().results().setColours(0, wish);
        QCOMPARE(scene().scale()->maximum, 1000.0);
        QCOMPARE(scene().scale()->tickCount(), 6);
        ResultChoice choice = window().results().choice();
        choice.field = "heat_flux";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().results().coloursOf(0)->wish == ColourBarWish());
        choice.field = "temperature";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().scale()->maximum, 1000.0);
        ColourWishes stored;
        stored.open(QString::fromStdString(workbench().projectPath().string()));
        QVERIFY(stored.find("Steady", "temperature") == wish);
    }

    void clickOnTheColourBarOpensItsSettings() {
        run();
        Viewport& view = window().panels().views->main();
        (void)view.grabFramebuffer();  // lays the bar out
        const auto& bar = scene().colourBar().bar();
        const double ratio = view.devicePixelRatioF();
        const QPoint middle(static_cast<int>((bar.x + 0.5 * bar.width) / ratio),
                            view.height() - static_cast<int>((bar.y + 0.5 * bar.height) / ratio));
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
        auto* popover = window().findChild<ColourBarPopover*>();
        QVERIFY(popover && popover->isVisible());
        QVERIFY(window().selection().isEmpty());
        popover->hide();
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
