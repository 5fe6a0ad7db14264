#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <qcustomplot.h>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"
#include "twin/derived_fields.h"

using namespace twinbench;

/// Runs in the window: progress, contour, curves, comparison, cancel.
class MainWindowRunTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    const FieldDisplay* shownField(int view = 0) {
        return window().panels().views->view(view).scene().field();
    }
    void run(const QString& study, const QString& action = "solve.run") {
        window().panels().run->choose(study, "Baseline");
        window().findAction(action)->trigger();
        QVERIFY(window().workbench().tasks().isBusy());
        QVERIFY(fixture_->waitUntilIdle(60000));
    }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void runShowsContourAndCurvesWithOneTime() {
        run("Warm-up");
        QVERIFY2(shownField(), qPrintable(window().panels().messages->text()));
        QVERIFY(!shownField()->values.empty());
        QVERIFY(!window().panels().plots->curves().empty());
        const float atEnd = shownField()->values.front();
        QSlider& slider = *window().panels().time->slider();
        QVERIFY(slider.isVisible());
        slider.setValue(0);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(*window().results().choice().time, 0.0);
        QVERIFY(shownField()->values.front() < atEnd);
        QVERIFY(std::abs(shownField()->values.front() - 20.0F) < 0.1F);
    }

    void steadyRunShowsItsNumbersAsThereAreNoCurves() {
        run("Steady");
        QVERIFY(window().panels().tabs->currentWidget()->isAncestorOf(window().panels().table));
        run("Warm-up");
        window().panels().showTab(window().panels().plots);
        QVERIFY(!window().panels().plots->curves().empty());
    }

    void hintToRunLeavesWhenTheRunBegins() {
        window().panels().run->choose("Warm-up", "Baseline");
        window().panels().steps->go(Step::Results);
        QTRY_VERIFY(window().panels().messages->text().contains("Run it"));
        window().findAction("solve.run")->trigger();
        QVERIFY(!window().panels().messages->isVisible());
        window().workbench().tasks().stop();
        QVERIFY(fixture_->waitUntilIdle());
    }

    void runIsToldWhereItsResultIsLookedFor() {
        window().panels().run->choose("Warm-up", "Baseline");
        const ResultsTable& table = *window().panels().table;
        const QLabel& steps = *window().panels().steps->missingLabel();
        QCOMPARE(table.emptyText(), ResultsTable::noResultText());
        window().findAction("solve.runAll")->trigger();
        QVERIFY2(steps.text().contains("Running"), qPrintable(steps.text()));
        QVERIFY2(table.emptyText().contains("Warm-up under Baseline is being computed"),
                 qPrintable(table.emptyText()));
        QVERIFY(window().panels().plots->emptyText().contains("is being computed"));
        window().panels().run->choose("Warm-up", "More loss");
        QVERIFY2(table.emptyText().contains("waits in the queue"), qPrintable(table.emptyText()));
        window().workbench().tasks().stop();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY2(!steps.text().contains("Running"), qPrintable(steps.text()));
        QCOMPARE(table.emptyText(), ResultsTable::noResultText());
    }

    void resultThatIsReadIsNotToldToBeMissing() {
        run("Steady");
        window().results().hide();
        window().results().show(window().results().choice());
        QVERIFY(window().results().isLoading());
        QVERIFY2(window().panels().table->emptyText().startsWith("Loading"),
                 qPrintable(window().panels().table->emptyText()));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().panels().table->rowCount() > 0);
    }

    void runOfAllScenariosKeepsTheChosenOne() {
        run("Steady", "solve.runAll");
        QCOMPARE(window().panels().run->scenario(), QString("Baseline"));
        QCOMPARE(window().results().choice().scenario, std::string("Baseline"));
        QVERIFY(window().workbench().state("Steady", "More loss") == ResultState::Current);
    }

    void whatIsBeingComputedIsQueuedAgainOnlyIfItsInputsHaveChanged() {
        window().panels().run->choose("Warm-up", "Baseline");
        window().findAction("solve.run")->trigger();
        window().findAction("solve.runAll")->trigger();
        const auto& waiting = window().workbench().queue().waiting();
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(waiting.front().scenario, std::string("More loss"));
        const auto edit = setParameterEdit(window().workbench().model(), "loss", "7 W");
        QVERIFY(edit && window().workbench().apply(*edit));
        window().findAction("solve.run")->trigger();
        QCOMPARE(waiting.size(), std::size_t(2));
        window().workbench().tasks().stop();
        QVERIFY(fixture_->waitUntilIdle());
    }

    void messageOfARunThatFailedStaysUntilTheFaultIsMended() {
        const auto told = [this] {
            return fixture_->waitUntilIdle() ? window().panels().messages->text() : QString();
        };
        const auto without = [](EntityKind kind, const char* name) {
            return ModelEdit{"Remove", {{kind, name, std::nullopt, std::nullopt}}};
        };
        QVERIFY(window().workbench().apply(without(EntityKind::Attachment, "Coolant")));
        run("Steady");
        const QString fault = told();
        QVERIFY2(!fault.isEmpty() && !fault.contains("Run it"), qPrintable(fault));
        // What only judges does not mend it.
        QVERIFY(window().workbench().apply(without(EntityKind::Requirement, "Touchable")));
        QCOMPARE(told(), fault);
        QVERIFY(window().workbench().undo());
        QCOMPARE(told(), fault);
        QVERIFY(window().workbench().undo());
        QVERIFY2(told() != fault, qPrintable(told()));
    }

    void messageOfARefusedEditLeavesWithTheNextOne() {
        const auto edit = [](const char* loss) {
            return ModelEdit{"Set", {{EntityKind::Parameter, "loss", Json(loss), std::nullopt}}};
        };
        QVERIFY(!window().workbench().apply(edit("5 furlongs per fortnight")));
        QVERIFY(!window().panels().messages->text().isEmpty());
        QVERIFY(window().workbench().apply(edit("6 W")));
        QVERIFY(window().panels().messages->text().isEmpty());
    }

    void messageToldDuringARunIsNotTiedToIt() {
        const auto edit = [](const char* loss) {
            return ModelEdit{"Set", {{EntityKind::Parameter, "loss", Json(loss), std::nullopt}}};
        };
        window().panels().run->choose("Warm-up", "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(!window().workbench().apply(edit("5 furlongs per fortnight")));
        QVERIFY(window().workbench().queue().running());
        QVERIFY(!window().panels().messages->text().isEmpty());
        // No input of the run, but another edit than the refused one.
        QVERIFY(window().workbench().apply(
            {"Remove", {{EntityKind::Requirement, "Touchable", std::nullopt, std::nullopt}}}));
        QVERIFY2(window().panels().messages->text().isEmpty(),
                 qPrintable(window().panels().messages->text()));
        window().workbench().tasks().stop();
        QVERIFY(fixture_->waitUntilIdle());
    }

    void messageOfAnExportThatFailedStaysUntilOneIsWritten() {
        auto* files = window().findChild<FileActions*>();
        QVERIFY(files);
        const MessageBar& messages = *window().panels().messages;
        window().workbench().tell({failure("test.disk", "a.csv", "The disk is full.", {}, "")});
        emit files->exportFailed();
        QVERIFY(messages.text().contains("The disk is full."));
        const auto edit = setParameterEdit(window().workbench().model(), "loss", "7 W");
        QVERIFY(edit && window().workbench().apply(*edit));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(messages.text().contains("The disk is full."));
        emit files->done("Wrote a.csv.");
        QVERIFY(messages.text().isEmpty());
    }

    void editAfterARunMakesItStale() {
        run("Steady");
        QVERIFY(!window().results().isStale());
        const auto edit = setParameterEdit(window().workbench().model(), "loss", "7 W");
        QVERIFY(edit && window().workbench().apply(*edit));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(window().results().isStale());
        QVERIFY(QString::fromStdString(shownField()->warning).contains("STALE"));
        QVERIFY(!window().panels().stale->text().isEmpty());
        window().workbench().undo();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(!window().results().isStale());
    }

    void comparisonShowsThreeViewsWithOneRange() {
        run("Steady", "solve.runAll");
        ResultChoice choice = window().results().choice();
        choice.scenario = "Baseline";
        choice.compareWith = "More loss";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().panels().views->viewCount(), 3);
        const auto& first = window().panels().views->view(0).scene().scale();
        const auto& second = window().panels().views->view(1).scene().scale();
        QVERIFY(first && second);
        QCOMPARE(first->minimum, second->minimum);
        QCOMPARE(first->maximum, second->maximum);
        NumberTable& table = *window().panels().table;
        const auto row = table.findItems("max temperature", Qt::MatchExactly).front()->row();
        QCOMPARE(table.horizontalHeaderItem(4)->text(), QString("More loss \u2212 Baseline"));
        QVERIFY(table.item(row, 4)->text().endsWith(" K"));
        QVERIFY(!table.item(0, 3)->text().isEmpty());  // the status of the second run
        // Twice the loss doubles the rise over the ambient, so the difference is the rise itself.
        const auto index = std::size_t(0);
        const float rise = shownField(0)->values[index] - 20.0F;
        QVERIFY(std::abs(shownField(2)->values[index] - rise) < 0.01F * rise);
    }

    void cancelEndsARunAndTellsNoProblem() {
        window().panels().run->choose("Warm-up", "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(window().workbench().tasks().isBusy());
        QElapsedTimer timer;
        timer.start();
        window().findAction("solve.stop")->trigger();
        QVERIFY(fixture_->waitUntilIdle(5000));
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(window().panels().messages->text().isEmpty());
        QVERIFY(window().workbench().state("Warm-up", "Baseline") == ResultState::Missing);
        QCOMPARE(window().panels().log->list()->topLevelItem(0)->text(2),
                 QString("Stopped: Warm-up under Baseline"));
    }

    void quittingDuringARunIsAskedOnce() {
        window().panels().run->choose("Warm-up", "Baseline");
        window().findAction("solve.run")->trigger();
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        QVERIFY(window().panels().messages->text().contains("Warm-up"));
        window().workbench().tasks().stop();
        QVERIFY(fixture_->waitUntilIdle());
        window().panels().messages->hide();
    }

    void curvesBesideTheMainOnesAreListedAndShownOnRequest() {
        run("Warm-up");
        PlotPanel& plots = *window().panels().plots;
        QListWidget& list = *plots.list();
        QCOMPARE(list.count(), static_cast<int>(plots.curves().size()));
        int hidden = 0;
        while (hidden < list.count() && list.item(hidden)->checkState() == Qt::Checked) {
            ++hidden;
        }
        QVERIFY(hidden < list.count());
        const int before = plots.plot()->graphCount();
        list.item(hidden)->setCheckState(Qt::Checked);
        QCOMPARE(plots.plot()->graphCount(), before + 1);
        window().results().setTime(50.0);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(plots.plot()->graphCount(), before + 1);
    }

    void requirementIsJudgedByTheResultAndTurnsStaleWithIt() {
        const auto verdict = [this] {
            return window()
                .panels()
                .tree->tree()
                ->findItems("Touchable", Qt::MatchExactly | Qt::MatchRecursive)
                .front()
                ->text(1);
        };
        QCOMPARE(verdict(), QString());
        run("Steady");
        QVERIFY2(verdict().startsWith("met, "), qPrintable(verdict()));
        const auto edit = setParameterEdit(window().workbench().model(), "loss", "50 W");
        QVERIFY(edit && window().workbench().apply(*edit));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY2(verdict().startsWith("stale, "), qPrintable(verdict()));
    }

    void colourRangeStaysWhileTheTimeMoves() {
        run("Warm-up");
        const auto atEnd = window().panels().views->main().scene().scale();
        window().results().setTime(0.0);
        QVERIFY(fixture_->waitUntilIdle());
        const auto atStart = window().panels().views->main().scene().scale();
        QVERIFY(atEnd && atStart);
        QCOMPARE(atStart->minimum, atEnd->minimum);
        QCOMPARE(atStart->maximum, atEnd->maximum);
    }

    void escapeEndsProbingWhereverTheFocusIs() {
        run("Steady");
        window().findAction("results.probe")->setChecked(true);
        window().panels().table->setFocus();
        QTest::keyClick(window().panels().table, Qt::Key_Escape);
        QVERIFY(!window().findAction("results.probe")->isChecked());
    }

    void fieldThatTheResultDoesNotHaveGivesWayToTheUsualOne() {
        run("Steady");
        ResultChoice choice = window().results().choice();
        choice.field = "von_mises";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(shownField());
        QCOMPARE(window().results().shownField(), std::string("temperature"));
        QVERIFY(window().panels().resultsAction->isVisible());
        QVERIFY(window().panels().messages->text().isEmpty());
        StudyResult stress;
        stress.type = "structural_static";
        stress.fields = {fieldDescription("displacement"), fieldDescription("von_mises")};
        QCOMPARE(displayableFields(stress),
                 (std::vector<std::string>{"von_mises", "displacement", "displacement_x",
                                           "displacement_y", "displacement_z"}));
    }

    void timeAfterTheEndOfAShorterRunShowsTheEnd() {
        run("Warm-up");
        window().results().setTime(90.0);
        QVERIFY(fixture_->waitUntilIdle());
        const Entity study = *window().workbench().model().find(EntityKind::Study, "Warm-up");
        Json values = study.values;
        values["duration"] = "50 s";
        QVERIFY(window().workbench().apply(
            {"Shorten", {{EntityKind::Study, "Warm-up", values, std::nullopt}}}));
        run("Warm-up");
        QVERIFY(shownField());
        QVERIFY(window().panels().messages->text().isEmpty());
        QVERIFY(window().panels().time->slider()->isVisible());
        QCOMPARE(window().results().choice().time.value_or(50.0), 50.0);
    }

    void probeShowsAMarkerAndACurve() {
        run("Warm-up");
        const std::size_t before = window().panels().plots->curves().size();
        window().findAction("results.probe")->setChecked(true);
        QTest::mouseClick(&window().panels().views->main(), Qt::LeftButton, {},
                          fixture_->screenPointOfTop(1));
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().results().probes().size(), std::size_t(1));
        QCOMPARE(window().panels().plots->curves().size(), before + 1);
        QVERIFY(window().selection().isEmpty());
    }

    void comparedRunsShareOneColourBarAndTellTheVariantMinusTheBaseline() {
        run("Steady", "solve.runAll");
        ResultChoice choice = window().results().choice();
        choice.scenario = "More loss";
        choice.compareWith = "Baseline";
        window().results().show(choice);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(!shownField(0)->showColourBar);
        QVERIFY(shownField(1)->showColourBar);
        QVERIFY(shownField(2)->showColourBar);
        QCOMPARE(shownField(2)->caption, std::string("More loss \xE2\x88\x92 Baseline"));
        QVERIFY(shownField(2)->values.front() > 0.0F);
        // All of it is warmer: no colours are kept for what is colder.
        QVERIFY(window().panels().views->view(2).scene().scale()->minimum >= 0.0);
        NumberTable& table = *window().panels().table;
        const auto row = table.findItems("max temperature", Qt::MatchExactly).front()->row();
        QVERIFY(table.item(row, 4)->text().section(' ', 0, 0).toDouble() > 0.0);
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowRunTest>(argc, argv); }

#include "main_window_run_test.moc"
