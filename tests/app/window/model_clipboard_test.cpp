#include "app/window/model_clipboard.h"

#include <QClipboard>
#include <QLineEdit>
#include <QTreeWidget>

#include "tests/app/window/window_fixture.h"

namespace twinbench {

/// Several entities of the model at once: edited, copied, removed, by mouse and keyboard.
class ModelClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void severalAttachmentsAreEditedAsOne() {
        addHotterCoolant();
        clickEntries({"Coolant", "Coolant 2"});
        QCOMPARE(window().selection().entities().size(), std::size_t(2));
        auto& shared = field("coefficient");
        QCOMPARE(shared.text(), QString("h_air"));
        auto& different = field("ambient");
        QCOMPARE(different.text(), QString());
        QCOMPARE(different.placeholderText(), QString("different"));
        QTest::keyClicks(&different, "40 degC");
        QTest::keyClick(&different, Qt::Key_Return);
        QCOMPARE(valueOf("Coolant", "ambient"), Json("40 degC"));
        QCOMPARE(valueOf("Coolant 2", "ambient"), Json("40 degC"));
        QCOMPARE(field("ambient").text(), QString("40 °C"));
        window().findAction("edit.undo")->trigger();
        QCOMPARE(valueOf("Coolant", "ambient"), Json("20 degC"));
        QCOMPARE(valueOf("Coolant 2", "ambient"), Json("30 degC"));
    }

    void aBareNumberForSeveralMeansTheirCommonUnit() {
        addHotterCoolant();
        clickEntries({"Coolant", "Coolant 2"});
        QTest::keyClicks(&field("ambient"), "40");
        QTest::keyClick(&field("ambient"), Qt::Key_Return);
        QCOMPARE(valueOf("Coolant", "ambient"), Json("40 degC"));
        QCOMPARE(valueOf("Coolant 2", "ambient"), Json("40 degC"));
    }

    void aBareNumberForSeveralUnitsIsRefused() {
        addHotterCoolant();
        Json warm = model().find(EntityKind::Attachment, "Coolant 2")->values;
        warm["ambient"] = "300 K";
        QVERIFY(window().workbench().apply(
            {"Set", {{EntityKind::Attachment, "Coolant 2", warm, std::nullopt}}}));
        clickEntries({"Coolant", "Coolant 2"});
        QTest::keyClicks(&field("ambient"), "40");
        QTest::keyClick(&field("ambient"), Qt::Key_Return);
        QVERIFY(window().panels().properties->form()->hasProblem());
        QCOMPARE(valueOf("Coolant", "ambient"), Json("20 degC"));
    }

    void duplicateHasItsKeyInTheTree() {
        clickEntries({"Loss"});
        press(QKeySequence("Ctrl+D"));
        QCOMPARE(valueOf("Loss 2", "power"), Json("loss"));
    }

    void aWrongValueForSeveralIsRefusedBesideItsField() {
        addHotterCoolant();
        clickEntries({"Coolant", "Coolant 2"});
        QTest::keyClicks(&field("ambient"), "3 kg");
        QTest::keyClick(&field("ambient"), Qt::Key_Return);
        QVERIFY(window().panels().properties->form()->hasProblem());
        QCOMPARE(valueOf("Coolant", "ambient"), Json("20 degC"));
    }

    void unlikeEntriesHaveNoCommonForm() {
        clickEntries({"Coolant", "Loss"});
        QVERIFY(window().panels().properties->form() == nullptr);
        QCOMPARE(window().selection().entities().size(), std::size_t(2));
    }

    void whatWasCopiedIsPastedUnderAFreeName() {
        clickEntries({"Coolant", "Loss"});
        press(QKeySequence::Copy);
        press(QKeySequence::Paste);
        QCOMPARE(valueOf("Coolant 2", "ambient"), Json("20 degC"));
        QCOMPARE(valueOf("Loss 2", "power"), Json("loss"));
        QCOMPARE(window().selection().entities().size(), std::size_t(2));
        window().findAction("edit.undo")->trigger();
        QVERIFY(!model().find(EntityKind::Attachment, "Coolant 2"));
        QVERIFY(!model().find(EntityKind::Attachment, "Loss 2"));
    }

    void copiesGoIntoAnotherProject() {
        clickEntries({"Coolant"});
        press(QKeySequence::Copy);
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
        window().panels().tree->tree()->setFocus();
        press(QKeySequence::Paste);
        QVERIFY(model().find(EntityKind::Attachment, "Coolant 2"));
    }

    void anyOtherTextIsNotPasted() {
        const SystemModel before = model();
        for (const char* text : {"", "Coolant", "{}", "[1, 2]", "{\"changes\": 3}"}) {
            QGuiApplication::clipboard()->setText(text);
            window().findAction("edit.paste")->trigger();
            QVERIFY(model() == before);
        }
    }

    void deleteRemovesWhatIsSelectedInTheTree() {
        clickEntries({"Loss"});
        QTest::keyClick(window().panels().tree->tree(), Qt::Key_Delete);
        QVERIFY(!model().find(EntityKind::Attachment, "Loss"));
    }

    void escapeLeavesAFieldToTheShortcuts() {
        clickEntries({"Coolant"});
        field("ambient").setFocus();
        QTest::keyClicks(&field("ambient"), "7");
        QTest::keyClick(&field("ambient"), Qt::Key_Escape);
        QTRY_VERIFY(!qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QCOMPARE(field("ambient").text(), QString("20 °C"));
        QCOMPARE(valueOf("Coolant", "ambient"), Json("20 degC"));
    }

    void severalAreRemovedByOneEdit() {
        clickEntries({"Coolant", "Loss"});
        window().findAction("edit.remove")->trigger();
        QVERIFY(model().entities(EntityKind::Attachment).empty());
        window().findAction("edit.undo")->trigger();
        QCOMPARE(model().entities(EntityKind::Attachment).size(), std::size_t(2));
    }

private:
    MainWindow& window() { return fixture_->window(); }
    const SystemModel& model() { return window().workbench().model(); }

    Json valueOf(const std::string& attachment, const char* key) {
        const Entity* entity = model().find(EntityKind::Attachment, attachment);
        return entity ? entity->values.value(key, Json()) : Json();
    }

    QLineEdit& field(const char* parameter) {
        return *qobject_cast<QLineEdit*>(window().panels().properties->form()->editor(parameter));
    }

    /// A copy of Coolant that differs in its ambient.
    void addHotterCoolant() {
        Json values = model().find(EntityKind::Attachment, "Coolant")->values;
        values["ambient"] = "30 degC";
        QVERIFY(window().workbench().apply(
            {"Add", {{EntityKind::Attachment, "Coolant 2", values, std::nullopt}}}));
        QVERIFY(fixture_->waitUntilIdle());
    }

    /// The first by a click, the others with Ctrl.
    void clickEntries(const QStringList& names) {
        QTreeWidget& tree = *window().panels().tree->tree();
        Qt::KeyboardModifiers keys;
        for (const QString& name : names) {
            const auto items = tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(items.size(), 1);
            for (auto* above = items.front()->parent(); above; above = above->parent()) {
                above->setExpanded(true);
            }
            tree.scrollToItem(items.front());
            QTest::mouseClick(tree.viewport(), Qt::LeftButton, keys,
                              tree.visualItemRect(items.front()).center());
            keys = Qt::ControlModifier;
        }
        tree.setFocus();
    }

    void press(const QKeySequence& keys) {
        QTest::keySequence(window().panels().tree->tree(), keys);
    }

    std::unique_ptr<WindowFixture> fixture_;
};

}  // namespace twinbench

int main(int argc, char** argv) {
    return twinbench::runWindowTest<twinbench::ModelClipboardTest>(argc, argv);
}

#include "model_clipboard_test.moc"
