#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

#include "app/window/main_window.h"
#include "geometry/solid_builder.h"
#include "tests/app/window/window_fixture.h"

using namespace twinbench;

/// Placing files, leaving parts out and changing what loads act on, by mouse and keyboard.
class MainWindowPartsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    Viewport& view() { return window().panels().views->main(); }
    const Assembly& assembly() { return *window().workbench().assembly(); }

    void clickTop(std::uint32_t part, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(&view(), Qt::LeftButton, keys, fixture_->screenPointOfTop(part));
    }

    /// Adds a file with one small box that stands in the two others.
    /// Puts the chip beside the boxes, where it can be seen, and clicks its top as what moves.
    void beginToPlaceTheChip() {
        QTest::mouseClick(window().panels().messages->offerButton(), Qt::LeftButton);
        QTRY_VERIFY(assembly().parts[2].box().min.x > 0.03);
        QVERIFY(fixture_->waitUntilIdle());
        window().findAction("view.fit")->trigger();
        window().findAction("parts.place")->setChecked(true);
        clickTop(2);
    }

    void addChip() {
        AssemblyBuilder builder;
        const auto part = builder.addPart("Chip", {*Solid::box({0.01, 0.01, 0.002})});
        const auto root = builder.addAssembly("Chip file");
        builder.addOccurrence(root, part, {}, "Chip");
        const auto path = fixture_->path("chip.step").toStdString();
        QVERIFY(builder.writeStep(path).has_value());
        window().workbench().addCad(path);
        QTRY_COMPARE_WITH_TIMEOUT(assembly().parts.size(), std::size_t(3), 20000);
        QVERIFY(fixture_->waitUntilIdle());
    }

    std::size_t facesOf(const char* attachment) {
        const SystemModel& model = window().workbench().model();
        const Entity* entity = model.find(EntityKind::Attachment, attachment);
        const auto target = resolveTarget(model, assembly(), entity->values);
        return target ? target->faces.size() : 0;
    }

    bool takesUpper(const char* study) {
        const Entity* entity = window().workbench().model().find(EntityKind::Study, study);
        return !entity->values.contains("exclude");
    }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void addedFileIsPutBesideAndLaidOnAFaceByTwoClicks() {
        addChip();
        QCOMPARE(window().selection().parts(), std::vector<std::uint32_t>{2});
        beginToPlaceTheChip();
        clickTop(1);
        QTRY_COMPARE(assembly().parts[2].box().min.z, 0.02);
        QVERIFY(!window().findAction("parts.place")->isChecked());
        QCOMPARE(window().selection().parts(), std::vector<std::uint32_t>{2});
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(assembly().parts[2].box().min.x > 0.03);
    }

    void undoWhilePlacingEndsThePlacing() {
        addChip();
        beginToPlaceTheChip();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(assembly().parts.size(), std::size_t(2));
        QVERIFY(!window().findAction("parts.place")->isChecked());
        clickTop(1);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(assembly().parts.size(), std::size_t(2));
    }

    void offerForPartsThatAreGoneDoesNothing() {
        addChip();
        emit window().workbench().partsNotMeshed({2});
        QTRY_VERIFY(window().panels().messages->text().contains("could not be meshed"));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(assembly().parts.size(), std::size_t(2));
        QTest::mouseClick(window().panels().messages->offerButton(), Qt::LeftButton);
        QVERIFY(takesUpper("Steady"));
    }

    void fileThatCannotBeReadIsTakenOutByOneClick() {
        QFile broken(fixture_->path("broken.step"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("This is no STEP file.");
        broken.close();
        window().workbench().addCad(broken.fileName().toStdString());
        MessageBar& messages = *window().panels().messages;
        QTRY_VERIFY_WITH_TIMEOUT(messages.offerButton()->isVisible(), 20000);
        QTest::mouseClick(messages.offerButton(), Qt::LeftButton);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(window().workbench().model().entities(EntityKind::Geometry).size(),
                 std::size_t(1));
        QCOMPARE(assembly().parts.size(), std::size_t(2));
    }

    void numberBecomesAParameterOfTheModel() {
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        auto* edit = window().panels().properties->form()->editor("ambient");
        auto* make = edit->findChild<QAction*>("makeParameter");
        QVERIFY(make);
        make->trigger();
        const SystemModel& model = window().workbench().model();
        QVERIFY(model.find(EntityKind::Parameter, "coolant_ambient")->values == Json("20 degC"));
        QVERIFY(model.find(EntityKind::Attachment, "Coolant")->values["ambient"] ==
                Json("coolant_ambient"));
    }

    void placingNeedsASecondFile() {
        window().findAction("parts.place")->trigger();
        QVERIFY(window().panels().messages->text().contains("second STEP file"));
        QVERIFY(!window().findAction("parts.place")->isChecked());
    }

    void keyLeavesSelectedPartsOutOfEveryStudy() {
        window().selection().selectParts({1});
        QTest::keyClick(&window(), Qt::Key_X);
        QVERIFY(!takesUpper("Steady"));
        QVERIFY(!takesUpper("Warm-up"));
        const auto items = window().panels().tree->tree()->findItems(
            "Upper", Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.front()->text(1), QString("left out"));
        QTest::keyClick(&window(), Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(takesUpper("Steady"));
        QCOMPARE(items.front()->text(1), QString("metal"));
    }

    void partsThatDoNotMeshAreNamedAndLeftOutByOneClick() {
        emit window().workbench().partsNotMeshed({1});
        QTRY_VERIFY(window().panels().messages->text().contains("Upper"));
        QTest::mouseClick(window().panels().messages->offerButton(), Qt::LeftButton);
        QVERIFY(!takesUpper("Steady"));
    }

    void ctrlClickAddsAFaceToALoadAndTakesItAway() {
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        QCOMPARE(facesOf("Coolant"), std::size_t(1));
        clickTop(1, Qt::ControlModifier);
        QCOMPARE(facesOf("Coolant"), std::size_t(2));
        QVERIFY(window().selection().entity().has_value());
        clickTop(1, Qt::ControlModifier);
        QCOMPARE(facesOf("Coolant"), std::size_t(1));
    }

    void placeOfAContactIsFoundInTheBackground() {
        QTRY_COMPARE(window().workbench().contacts().size(), std::size_t{1});
        QVERIFY(fixture_->waitUntilIdle());
        auto* picking = &window().picking();
        const QSignalSpy found(picking, &SelectionController::contactShown);
        window().selection().selectContact(PartPair(0, 1));
        QVERIFY(window().workbench().tasks().isBusy());
        QCOMPARE(found.count(), 0);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(found.count(), 1);
        // Once for all looks at it.
        window().selection().clear();
        window().selection().selectContact(PartPair(0, 1));
        QVERIFY(!window().workbench().tasks().isBusy());
        // Contacts that are found anew have another place.
        QVERIFY(window().workbench().apply(
            {"Set", {{EntityKind::Contacts, "contacts", Json{{"gap", "0.2 mm"}}, std::nullopt}}}));
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(found.count() > 1);
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowPartsTest>(argc, argv); }

#include "main_window_parts_test.moc"
