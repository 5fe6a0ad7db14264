#include "app/window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <vtkActorCollection.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkRenderer.h>

#include "tests/app/window/window_fixture.h"

using namespace twinbench;

namespace {

/// Items of the tree that are shown and whose text is this.
int shownItems(QTreeWidget& tree, const QString& text) {
    int count = 0;
    for (QTreeWidgetItem* item : tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive)) {
        bool hidden = item->isHidden();
        for (auto* above = item->parent(); above; above = above->parent()) {
            hidden = hidden || above->isHidden();
        }
        count += hidden ? 0 : 1;
    }
    return count;
}

}  // namespace

/// The window without a solver, by mouse and keyboard.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    QTreeWidget& tree() { return *window().panels().tree->tree(); }
    void clickTop(std::uint32_t part, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(&window().panels().views->main(), Qt::LeftButton, keys,
                          fixture_->screenPointOfTop(part));
    }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void treeShowsPartsAndFollowsItsFilter() {
        QCOMPARE(shownItems(tree(), "Lower"), 1);
        QCOMPARE(shownItems(tree(), "Upper"), 1);
        QTest::keyClicks(window().panels().tree->filter(), "Low");
        QCOMPARE(shownItems(tree(), "Lower"), 1);
        QCOMPARE(shownItems(tree(), "Upper"), 0);
        QCOMPARE(shownItems(tree(), "Steady"), 0);
    }

    void treeIsAsOpenAfterFilteringAsBefore() {
        QTreeWidgetItem* studies = tree().findItems("Studies", Qt::MatchExactly).front();
        studies->setExpanded(false);
        QTest::keyClicks(window().panels().tree->filter(), "Stea");
        QVERIFY(studies->isExpanded());
        window().panels().tree->filter()->clear();
        QVERIFY(!studies->isExpanded());
        window().selection().selectEntity({EntityKind::Study, "Steady"});
        QVERIFY(studies->isExpanded());
    }

    void clickInTheViewSelectsTheFace() {
        clickTop(1);
        QCOMPARE(window().selection().faces().size(), std::size_t(1));
        QCOMPARE(window().selection().faces().front().part, 1U);
        const auto items = tree().selectedItems();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.front()->text(0), QString("Upper"));
        QCOMPARE(window().panels().selected->text(),
                 QString("Selected: 1 face of Upper, 900 mm\u00B2"));
        QTest::keyClick(&window().panels().views->main(), Qt::Key_Escape);
        QVERIFY(window().selection().isEmpty());
    }

    void attachedConvectionShowsInTreeAndUndoRemovesIt() {
        clickTop(1);
        window().findAction("physics.convection")->trigger();
        QCOMPARE(shownItems(tree(), "Convection"), 1);
        QVERIFY(window().panels().properties->form());
        QCOMPARE(window().workbench().undoLabel(), QString("Add Convection"));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownItems(tree(), "Convection"), 0);
        QCOMPARE(window().statusBar()->currentMessage(), QString("Undone: Add Convection"));
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(shownItems(tree(), "Convection"), 1);
    }

    void undoKeyInAFieldReachesTheModelUnlessSomethingWasTyped() {
        clickTop(1);
        window().findAction("physics.convection")->trigger();
        auto* edit =
            qobject_cast<QLineEdit*>(window().panels().properties->form()->editor("ambient"));
        edit->setFocus();
        QTest::keyClicks(edit, "5");
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownItems(tree(), "Convection"), 1);
        QVERIFY(!edit->text().contains("5"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QTest::qWait(0);  // Escape renews the form when the event is done
        edit = qobject_cast<QLineEdit*>(window().panels().properties->form()->editor("ambient"));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownItems(tree(), "Convection"), 0);
    }

    void tourGoesOnWhenAStepIsDone() {
        auto* tour = window().findChild<Tour*>();
        QVERIFY(tour);
        tour->start();
        QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
        QCOMPARE(tour->step(), 1);
        clickTop(1);
        QCOMPARE(tour->step(), 2);
    }

    void hiddenPartLeavesViewAndComesBack() {
        window().selection().selectParts({1});
        window().findAction("view.hide")->trigger();
        QVERIFY(!window().panels().views->main().scene().isPartVisible(1));
        window().findAction("view.showAll")->trigger();
        QVERIFY(window().panels().views->main().scene().isPartVisible(1));
    }

    void clipSliderMovesThePlane() {
        window().findAction("view.clip")->setChecked(true);
        const auto& scene = window().panels().views->main().scene();
        QVERIFY(!scene.clipPlanes().empty());
        const double before = scene.clipPlanes().front().origin.x;
        window().panels().clip->bar(0)->slider()->setValue(100);
        QVERIFY(scene.clipPlanes().front().origin.x < before);
        window().findAction("view.clip")->setChecked(false);
        QVERIFY(scene.clipPlanes().empty());
    }

    void comparedViewsCloseWhileTheFirstGrows() {
        ViewArea& views = *window().panels().views;
        views.setViewCount(3);
        QTRY_VERIFY(views.main().width() < views.width());
        QTest::qWait(100);  // all are drawn once
        views.setViewCount(1);
        QTRY_COMPARE(views.main().width(), views.width());
        QTest::qWait(100);
        QVERIFY(!views.picture().isNull());
    }

    void cutsAreDrawnOfVisiblePartsOnly() {
        ViewArea& views = *window().panels().views;
        const auto drawnCells = [&views] {
            (void)views.picture();
            vtkActorCollection* actors = views.main().scene().renderer()->GetActors();
            actors->InitTraversal();
            vtkIdType cells = 0;
            while (vtkActor* actor = actors->GetNextActor()) {
                auto* mapper = vtkPolyDataMapper::SafeDownCast(actor->GetMapper());
                cells += actor->GetVisibility() != 0 && mapper && mapper->GetInput()
                             ? mapper->GetInput()->GetNumberOfCells()
                             : 0;
            }
            return cells;
        };
        window().findAction("view.clip")->setChecked(true);
        const vtkIdType both = drawnCells();
        views.setPartVisible(1, false);
        const vtkIdType one = drawnCells();
        QVERIFY(one > 0 && one < both);
        views.setPartVisible(0, false);
        QCOMPARE(drawnCells(), vtkIdType{0});
        views.setPartVisible(0, true);
        views.setPartVisible(1, true);
        QCOMPARE(drawnCells(), both);
    }

    void paletteFindsAndRunsActions() {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette& palette = *window().panels().palette;
        QVERIFY(palette.isVisible());
        QTest::keyClicks(palette.input(), "pick parts");
        QCOMPARE(palette.list()->count(), 1);
        QTest::keyClick(palette.input(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QVERIFY(window().findAction("view.pickParts")->isChecked());
        clickTop(1);
        QCOMPARE(window().selection().parts().size(), std::size_t(1));
    }

    void paletteListsWhatCannotBeDoneWithTheReason() {
        window().openPalette();
        CommandPalette& palette = *window().panels().palette;
        QTest::keyClicks(palette.input(), "Deformed");
        QCOMPARE(palette.list()->count(), 1);
        QVERIFY2(palette.list()->item(0)->text().contains("show a result first"),
                 qPrintable(palette.list()->item(0)->text()));
        QTest::keyClick(palette.input(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.input(), Qt::Key_Escape);
    }

    void missingStudyIsChosenFromAMenu() {
        const auto without = [](EntityKind kind, const char* name) {
            return EntityChange{kind, name, std::nullopt, std::nullopt};
        };
        QVERIFY(window().workbench().apply(
            {"Remove",
             {without(EntityKind::Requirement, "Touchable"), without(EntityKind::Study, "Steady"),
              without(EntityKind::Study, "Warm-up")}}));
        window().panels().steps->go(Step::Solve);
        QLabel& missing = *window().panels().steps->missingLabel();
        QVERIFY2(missing.text().contains("Add a study"), qPrintable(missing.text()));
        emit missing.linkActivated("0");
        auto* menu = window().findChild<QMenu*>("studies");
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), static_cast<int>(studyTypes().size()));
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(window().workbench().model().entities(EntityKind::Study).size(), std::size_t(1));
    }

    void meshingLeavesALineInTheLog() {
        window().findAction("mesh.all")->trigger();
        QVERIFY(fixture_->waitUntilIdle());
        const QString line = window().panels().log->list()->topLevelItem(0)->text(2);
        QVERIFY2(line.startsWith("Mesh: 2 parts meshed, ") && line.contains(" elements, ") &&
                     line.endsWith("no poor elements"),
                 qPrintable(line));
    }

    void keyboardGoesToTheViewWhenItsFieldIsHidden() {
        auto& view = window().panels().views->main();
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        auto* edit = window().panels().properties->form()->editor("ambient");
        edit->setFocus();
        window().selection().clear();
        QTest::qWait(0);
        QVERIFY(!qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        MessageBar& messages = *window().panels().messages;
        messages.showHint("Hint");
        messages.offer("Mend", [] {});
        messages.offerButton()->setFocus();
        messages.hide();
        QVERIFY(view.hasFocus());
    }

    void messagesDoNotMoveTheView() {
        ViewArea& views = *window().panels().views;
        const QRect before(views.mapTo(&window(), QPoint()), views.size());
        const QSize view = views.main().size();
        MessageBar& messages = *window().panels().messages;
        messages.showHint("Click a face");
        QTest::qWait(50);
        QVERIFY(messages.isVisible());
        QVERIFY(views.rect().contains(messages.geometry()));
        const int oneLine = messages.height();
        messages.showHint(QString("A long text, ").repeated(40));
        QTest::qWait(50);
        QVERIFY(messages.height() > oneLine);
        QVERIFY(views.rect().contains(messages.geometry()));
        QCOMPARE(QRect(views.mapTo(&window(), QPoint()), views.size()), before);
        QCOMPARE(views.main().size(), view);
        window().resize(1000, 700);
        QTest::qWait(50);
        QVERIFY(views.rect().contains(messages.geometry()));
    }

    void missingPiecesAreSeenInEveryStep() {
        const auto& model = window().workbench().model();
        const std::string assignment = model.names(EntityKind::Assignment).front();
        QVERIFY(window().workbench().apply(
            {"Remove", {{EntityKind::Assignment, assignment, std::nullopt, std::nullopt}}}));
        const QLabel& missing = *window().panels().steps->missingLabel();
        for (int step = 0; step <= static_cast<int>(Step::Results); ++step) {
            window().panels().steps->go(static_cast<Step>(step));
            QCoreApplication::processEvents();
            QVERIFY(!missing.visibleRegion().isEmpty());
            QVERIFY(missing.width() > missing.fontMetrics().horizontalAdvance(missing.toolTip()));
        }
    }

    void partsWithoutMaterialAreToldAndSelected() {
        const auto& model = window().workbench().model();
        const std::string assignment = model.names(EntityKind::Assignment).front();
        QVERIFY(window().workbench().apply(
            {"Remove", {{EntityKind::Assignment, assignment, std::nullopt, std::nullopt}}}));
        QLabel* missing = window().panels().steps->missingLabel();
        QVERIFY(missing->text().contains("2 parts have no material"));
        emit missing->linkActivated("0");
        QCOMPARE(window().selection().parts().size(), std::size_t(2));
        QCOMPARE(window().panels().steps->current(), Step::Materials);
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowTest>(argc, argv); }

#include "main_window_test.moc"
