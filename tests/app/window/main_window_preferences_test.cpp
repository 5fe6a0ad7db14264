#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <vtkCamera.h>
#include <vtkRenderer.h>

#include "tests/app/window/window_fixture.h"

using namespace twinbench;

/// Preferences, units of display, help, and the queue of runs in the window.
class MainWindowPreferencesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    Workbench& workbench() { return window().workbench(); }
    Panels& panels() { return window().panels(); }
    Viewport& view() { return panels().views->main(); }
    Scene& scene() { return view().scene(); }

    void trigger(const char* action) { window().findAction(action)->trigger(); }
    QComboBox* choice(const char* name) {
        return window().findChild<QDialog*>("preferences")->findChild<QComboBox*>(name);
    }
    void run() {
        panels().run->choose("Steady", "Baseline");
        trigger("solve.run");
        QVERIFY(fixture_->waitUntilIdle(60000));
        QVERIFY(scene().field());
    }
    void drag(Qt::MouseButton button, Qt::KeyboardModifiers keys = {}) {
        const QPoint from = view().rect().center();
        QTest::mousePress(&view(), button, keys, from);
        for (int i = 1; i <= 8; ++i) {
            const QPointF at = from + QPoint(10 * i, 0);
            QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton, button,
                             keys);
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), button, keys, from + QPoint(80, 0));
    }
    std::array<double, 3> direction() {
        std::array<double, 3> towards{};
        scene().renderer()->GetActiveCamera()->GetDirectionOfProjection(towards.data());
        return towards;
    }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() {
        window().findAction("view.unitsMillimetre")->setChecked(true);
        fixture_.reset();
    }

    void unitsSwitchEverywhereAtOnce() {
        run();
        const double celsius = scene().field()->values.front();
        QCOMPARE(scene().field()->unit, std::string("\u00B0C"));
        trigger("view.unitsImperial");
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->unit, std::string("\u00B0F"));
        QVERIFY(std::abs(scene().field()->values.front() - (1.8 * celsius + 32.0)) < 1e-3);
        QVERIFY(panels().table->horizontalHeaderItem(4)->text().contains("[in]"));
        QCOMPARE(panels().units->text(), QString("in \u00B7 lbf \u00B7 psi \u00B7 \u00B0F"));
        QCOMPARE(window().results().coloursOf(0)->unit.symbol, std::string("degF"));
        window().selection().selectParts({0});
        QVERIFY(fixture_->waitUntilIdle());
        bool hasArea = false;
        for (const QLabel* label : panels().properties->findChildren<QLabel*>()) {
            hasArea = hasArea || label->text().endsWith("in\u00B2");
        }
        QVERIFY(hasArea);
        trigger("view.unitsMillimetre");
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->unit, std::string("\u00B0C"));
    }

    void typedValuesKeepTheirUnits() {
        const auto& attachments = workbench().model().entities(EntityKind::Attachment);
        const auto found = std::ranges::find_if(attachments, [](const Entity& entity) {
            return entity.values.value("model", "") == "convection";
        });
        QVERIFY(found != attachments.end());
        window().selection().selectEntity({EntityKind::Attachment, found->name});
        const auto text = [this] {
            return qobject_cast<QLineEdit*>(panels().properties->form()->editor("ambient"))->text();
        };
        const QString before = text();
        QCOMPARE(before, QString("20 \u00B0C"));
        trigger("view.unitsImperial");
        QCOMPARE(text(), before);
    }

    void aFixedColourRangeStaysWhereItIs() {
        run();
        ColourBarWish wish;
        wish.minimum = 20.0;
        wish.maximum = 100.0;
        window().results().setColours(0, wish);
        trigger("view.unitsImperial");
        QVERIFY(fixture_->waitUntilIdle());
        const auto shown = window().results().coloursOf(0)->wish;
        QVERIFY(std::abs(*shown.minimum - 68.0) < 1e-9);
        QVERIFY(std::abs(*shown.maximum - 212.0) < 1e-9);
    }

    void thePreferencesCountAtOnce() {
        trigger("edit.preferences");
        auto* dialog = window().findChild<QDialog*>("preferences");
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        choice("units")->setCurrentIndex(1);
        QVERIFY(panels().units->text().startsWith("m "));
        QVERIFY(window().findAction("view.unitsSi")->isChecked());
        trigger("view.unitsMillimetre");
        QCOMPARE(choice("units")->currentIndex(), 0);
        const auto colour = window().palette().color(QPalette::Window);
        choice("theme")->setCurrentIndex(2);
        QTRY_VERIFY(window().palette().color(QPalette::Window) != colour);
        choice("theme")->setCurrentIndex(1);
        QTRY_COMPARE(window().palette().color(QPalette::Window), colour);
        QVERIFY(WindowSettings().preferences().theme == ThemeChoice::Light);
    }

    void theMouseIsThatOfTheChosenProgram() {
        trigger("edit.preferences");
        choice("navigation")->setCurrentIndex(1);  // SolidWorks
        const auto before = direction();
        drag(Qt::LeftButton);
        QCOMPARE(direction(), before);
        drag(Qt::MiddleButton, Qt::ControlModifier);
        const auto panned = direction();
        for (std::size_t axis = 0; axis < 3; ++axis) {
            QVERIFY(std::abs(panned[axis] - before[axis]) < 1e-9);  // but for rounding
        }
        drag(Qt::MiddleButton);
        QVERIFY(direction() != before);
        choice("navigation")->setCurrentIndex(0);
        const auto turned = direction();
        drag(Qt::LeftButton);
        QVERIFY(direction() != turned);
    }

    void otherThreadsGiveTheSameResult() {
        run();
        const std::vector<float> values = scene().field()->values;
        workbench().setThreads(1);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(workbench().pool()->threadCount(), 1U);
        QVERIFY(workbench().assembly());
        window().results().refresh();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(scene().field()->values == values);
        workbench().setThreads(0);
    }

    void helpIsAboutWhatIsAtHand() {
        panels().steps->go(Step::Solve);
        view().setFocus();
        trigger("help.atHand");
        auto* help = window().findChild<QDialog*>("help");
        QVERIFY(help->isVisible() && !help->isModal());
        QVERIFY(help->findChild<QTextBrowser*>()->toPlainText().contains("fit all"));
        help->close();
    }

    void shortcutsAreListed() {
        trigger("help.shortcuts");
        auto* list = window().findChild<QDialog*>("shortcuts")->findChild<QTreeWidget*>();
        QVERIFY(!list->findItems("F5", Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        QVERIFY(!list->findItems("F11", Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        window().findChild<QDialog*>("shortcuts")->close();
    }

    void runsOfSeveralScenariosWaitInTheQueue() {
        panels().run->choose("Steady", "Baseline");
        const QSignalSpy finished(&workbench().queue(), &RunQueue::finished);
        trigger("solve.runAll");
        QCOMPARE(panels().queue->list()->count(), 2);
        QVERIFY(panels().queue->list()->item(0)->text().contains("running"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(panels().queue->list()->count(), 0);
        for (const char* scenario : {"Baseline", "More loss"}) {
            QCOMPARE(workbench().state("Steady", scenario), ResultState::Current);
        }
    }

    void aForecastStandsBesideReadyToRun() {
        panels().run->choose("Steady", "Baseline");
        const auto text = [this] { return panels().steps->missingLabel()->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(text().startsWith("Ready to run: "), 20000);
        QVERIFY2(text().contains(" s"), qPrintable(text()));
        QVERIFY(panels().steps->missingLabel()->toolTip().contains("Memory: "));
        run();
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("up to date"), 20000);
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowPreferencesTest>(argc, argv); }
#include "main_window_preferences_test.moc"
