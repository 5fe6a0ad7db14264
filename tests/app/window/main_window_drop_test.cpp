#include <QDragMoveEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"
#include "twin/material_assignment.h"

using namespace twinbench;

/// What is dragged onto parts, and the tool bar of the steps.
class MainWindowDropTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void draggedMaterialHighlightsWhatWouldGetIt() {
        ViewArea& views = *window().panels().views;
        const QPoint at = views.main().mapTo(&views, fixture_->screenPointOfTop(1));
        QMimeData material;
        material.setData("application/x-twinbench-material", "metal");
        QDragEnterEvent enter(at, Qt::CopyAction, &material, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&views, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &material, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&views, &move);
        QVERIFY(move.isAccepted());
        QTRY_VERIFY(window().panels().pointer->text().contains("Upper"));
        QCOMPARE(QToolTip::text(), QString("metal for Upper"));
        window().selection().selectParts({0, 1});
        QApplication::sendEvent(&views, &move);
        QCOMPARE(QToolTip::text(),
                 QString("metal for Upper\nWith Shift: for all 2 selected parts"));
        QDragMoveEvent wide(at, Qt::CopyAction, &material, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&views, &wide);
        QCOMPARE(QToolTip::text(), QString("metal for 2 selected parts"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&views, &leave);
        QVERIFY(window().panels().pointer->text().isEmpty());
    }

    void materialOfThePartAgainIsToldAndIsNothingToUndo() {
        MainWindow& w = window();
        w.selection().selectParts({1});
        emit w.panels().library->materialChosen("library:Copper C11000");
        QCOMPARE(w.statusBar()->currentMessage(), QString("Upper is of Copper C11000"));
        QCOMPARE(w.workbench().undoLabel(), QString("Assign Copper C11000 to Upper"));
        const auto assignments = w.workbench().model().entities(EntityKind::Assignment).size();
        emit w.panels().tree->materialDropped("metal", 1);
        emit w.panels().tree->materialDropped("Copper C11000", 1);
        QCOMPARE(w.workbench().model().entities(EntityKind::Assignment).size(), assignments);
        const SystemModel before = w.workbench().model();
        const QString label = w.workbench().undoLabel();
        emit w.panels().tree->materialDropped("Copper C11000", 1);
        QVERIFY(w.workbench().model() == before);
        w.workbench().undo();
        QVERIFY(!(w.workbench().model() == before));
        QCOMPARE(w.workbench().redoLabel(), label);
    }

    void materialDroppedOnTheSelectionOfTheTreeOrWithShiftIsForAllOfIt() {
        const auto material = [this](std::uint32_t part) {
            const Workbench& workbench = window().workbench();
            return materialOf(workbench.model(), workbench.assembly()->parts[part]);
        };
        window().selection().selectParts({0});
        emit window().panels().tree->materialDropped("library:Copper C11000", 1);
        QCOMPARE(material(0), std::string("metal"));
        QCOMPARE(material(1), std::string("Copper C11000"));
        window().selection().selectParts({0, 1});
        emit window().panels().tree->materialDropped("metal", 1);
        QCOMPARE(material(1), std::string("metal"));
        emit window().panels().views->materialDropped("Copper C11000", 0, false);
        QCOMPARE(material(0), std::string("Copper C11000"));
        QCOMPARE(material(1), std::string("metal"));
        emit window().panels().views->materialDropped("Copper C11000", 0, true);
        QCOMPARE(material(1), std::string("Copper C11000"));
    }

    void toolsAreThereAfterTheMenuOfTheRest() {
        StepBar& steps = *window().panels().steps;
        window().resize(700, 700);
        steps.go(Step::Physics);
        QCoreApplication::processEvents();
        auto* rest = steps.toolButtons().findChild<QToolButton*>("qt_toolbar_ext_button");
        QVERIFY(rest && rest->isVisible());
        // The click comes back when its menu is closed.
        bool wasMenu = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&wasMenu, &poll] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                wasMenu = true;
                poll.stop();
                QTest::keyClick(menu, Qt::Key_Escape);
            }
        });
        poll.start(20);
        QTest::mouseClick(rest, Qt::LeftButton);
        QTRY_VERIFY(wasMenu);
        for (const Step step : {Step::Mesh, Step::Solve, Step::Physics}) {
            steps.go(step);
            QCoreApplication::processEvents();
            QAction* first = steps.toolButtons().actions().front();
            QVERIFY(steps.toolButtons().widgetForAction(first)->isVisible());
        }
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowDropTest>(argc, argv); }

#include "main_window_drop_test.moc"
