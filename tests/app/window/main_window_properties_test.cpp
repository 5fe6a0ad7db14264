#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTranslator>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/query_edit.h"
#include "widgets/value_text.h"

using namespace twinbench;

namespace {

bool showsText(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// A window whose texts are others than the English ones; what holds a name is none of its texts.
class OtherLanguage : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text.contains("Coolant") ? QString() : "~" + text;
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

/// Values of what is selected, and of scenarios, by keyboard.
class MainWindowPropertiesTest : public QObject {
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

    void patternOfAStudyThatMeansNoPartIsTold() {
        const QWidget& panel = *window().panels().properties;
        window().selection().selectEntity({EntityKind::Study, "Steady"});
        QVERIFY(showsText(panel, "2 of 2 parts"));
        Json values = window().workbench().model().find(EntityKind::Study, "Steady")->values;
        values["parts"] = {"Upper", "Uper*"};
        QVERIFY(window().workbench().apply(
            {"Set", {{EntityKind::Study, "Steady", values, std::nullopt}}}));
        QVERIFY(showsText(panel, "1 of 2 parts"));
        QVERIFY(showsText(panel, "Uper*"));
    }

    void massOfPartsFollowsFromTheirMaterial() {
        const QWidget& panel = *window().panels().properties;
        window().selection().selectParts({0});
        QVERIFY(showsText(panel, "Mass"));
        const double mass = 2700.0 * window().workbench().assembly()->parts[0].shape->mass.volume;
        QVERIFY(
            showsText(panel, printedQuantity({mass, dimension::mass()}, UnitSystem::Millimetre)));
        QVERIFY(window().workbench().apply(
            {"Remove", {{EntityKind::Assignment, "*", std::nullopt, std::nullopt}}}));
        window().selection().selectParts({0, 1});
        QVERIFY(!showsText(panel, "Mass"));
    }

    void wrongUnitShowsTheProblemAndChangesNothing() {
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        EntityForm* form = window().panels().properties->form();
        QVERIFY(form);
        auto* edit = qobject_cast<QLineEdit*>(form->editor("ambient"));
        QVERIFY(edit);
        const SystemModel before = window().workbench().model();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "3 kg");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(window().workbench().model() == before);
        const auto labels = form->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isHidden() && label->text().contains("kg");
        }));
        edit->selectAll();
        QTest::keyClicks(edit, "30 degC");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!(window().workbench().model() == before));
    }

    void facesAreEditedAsAQueryAndCounted() {
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        auto* query =
            qobject_cast<QueryEdit*>(window().panels().properties->form()->editor("faces"));
        QVERIFY(query);
        QCOMPARE(query->toPlainText(), QString("Lower: planar and normal = -z"));
        query->setFocus();
        query->selectAll();
        QTest::keyClicks(query, "Lower: planar and not normal = +z");
        QTest::keyClick(query, Qt::Key_Return, Qt::ControlModifier);
        const Entity* coolant =
            window().workbench().model().find(EntityKind::Attachment, "Coolant");
        QCOMPARE(coolant->values.at("faces").value("where", ""),
                 std::string("planar and not normal = +z"));
        QTRY_VERIFY(showsText(*window().panels().properties, "5 faces of 1 part"));
    }

    void newParameterIsNamedAndValuedInOneLine() {
        QLineEdit& field = *window().panels().scenarios->parameterField();
        window().panels().showTab(window().panels().scenarios);
        QTest::keyClicks(&field, "h_top = 12 W/(m^2*K)");
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_VERIFY(window().workbench().model().find(EntityKind::Parameter, "h_top"));
        const SystemModel before = window().workbench().model();
        QTest::keyClicks(&field, "h_side = 12 apples");
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_VERIFY(!window().panels().messages->text().isEmpty());
        QVERIFY(window().workbench().model() == before);
    }

    void renamedAttachmentKeepsItsPlaceAndValues() {
        const auto before = window().workbench().model().names(EntityKind::Attachment);
        window().selection().selectEntity({EntityKind::Attachment, before.front()});
        QTest::keyClick(&window(), Qt::Key_F2);
        auto* field = window().panels().names->findChild<QLineEdit*>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, "Cell loss");
        QTest::keyClick(field, Qt::Key_Return);
        const auto after = window().workbench().model().names(EntityKind::Attachment);
        QCOMPARE(after.front(), std::string("Cell loss"));
        QCOMPARE(after.size(), before.size());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window().workbench().model().names(EntityKind::Attachment), before);
    }

    void convectionTellsWhatOfItsAreaIsInContact() {
        const auto facts = [this] {
            QStringList texts;
            for (const QLabel* label : window().panels().properties->findChildren<QLabel*>()) {
                texts << label->text();
            }
            return texts;
        };
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        QVERIFY(facts().contains("Area"));
        QVERIFY(!facts().contains("In contact"));
        Json values = window().workbench().model().find(EntityKind::Attachment, "Coolant")->values;
        values["faces"]["where"] = "planar and normal = +z";
        QVERIFY(window().workbench().apply(
            {"Turn", {{EntityKind::Attachment, "Coolant", values, std::nullopt}}}));
        QVERIFY(fixture_->waitUntilIdle());
        const qsizetype at = facts().indexOf("In contact");
        QVERIFY(at >= 0);
        QCOMPARE(facts()[at + 1], QString("900 mm\u00B2"));
        QCOMPARE(facts()[facts().indexOf("Free") + 1], QString("0 mm\u00B2"));
    }

    void contactsThatComeWhileSomethingIsTypedAreShownAfterwards() {
        PropertyPanel& panel = *window().panels().properties;
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(!window().workbench().contacts().empty());
        panel.setAssembly(window().workbench().assembly());  // whose contacts are being looked for
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        QVERIFY(showsText(panel, "Area, with what is in contact"));
        auto* edit = qobject_cast<QLineEdit*>(panel.form()->editor("coefficient"));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "50 furl");
        panel.setContacts(window().workbench().contacts());
        QCoreApplication::processEvents();
        QCOMPARE(edit->text(), QString("50 furl"));
        QVERIFY(edit->isVisible());
        // What is refused stays to be mended.
        QTest::keyClick(edit, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCOMPARE(edit->text(), QString("50 furl"));
        QVERIFY(edit->isVisible());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "50 W/(m^2*K)");
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_VERIFY(!showsText(panel, "Area, with what is in contact"));
        QVERIFY(showsText(panel, "Area"));
    }

    void contactsAreShownWhenAFieldIsLeftAsItWas() {
        PropertyPanel& panel = *window().panels().properties;
        QVERIFY(fixture_->waitUntilIdle());
        panel.setAssembly(window().workbench().assembly());
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        QWidget* edit = panel.form()->editor("coefficient");
        edit->setFocus();
        panel.setContacts(window().workbench().contacts());
        QVERIFY(showsText(panel, "Area, with what is in contact"));
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_VERIFY(!showsText(panel, "Area, with what is in contact"));
        QVERIFY(panel.form()->editor("ambient")->hasFocus());
    }

    void nextFieldOfAFormIsSelectedWhenAnEditRenewsIt() {
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        auto* edit =
            qobject_cast<QLineEdit*>(window().panels().properties->form()->editor("coefficient"));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "50 W/(m^2*K)");
        QTest::keyClick(edit, Qt::Key_Tab);
        auto* next =
            qobject_cast<QLineEdit*>(window().panels().properties->form()->editor("ambient"));
        QVERIFY(next && next->hasFocus());
        QCOMPARE(next->selectedText(), next->text());
    }

    void scenarioCellOverridesAndInherits() {
        ScenarioTable& scenarios = *window().panels().scenarios;
        QTableWidget& table = *scenarios.table();
        QCOMPARE(table.columnCount(), 2);
        QVERIFY(table.item(0, 1)->font().bold());
        QVERIFY(!table.item(1, 1)->font().bold());
        table.item(1, 1)->setText("200 W/(m^2*K)");
        QTRY_VERIFY(table.item(1, 1)->font().bold());
        table.item(1, 1)->setText("");
        QTRY_COMPARE(table.item(1, 1)->text(), QString("100 W/(m\u00B2\u00B7K)"));
        QVERIFY(!table.item(1, 1)->font().bold());
        const SystemModel before = window().workbench().model();
        table.item(1, 1)->setText("7 mm");
        QTRY_VERIFY(!window().panels().messages->text().isEmpty());
        QVERIFY(window().workbench().model() == before);
    }

    void labelsOfEditsAreInEnglishInTheProjectAndTranslatedInTheWindow() {
        fixture_.reset();
        OtherLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
        window().selection().selectEntity({EntityKind::Attachment, "Coolant"});
        auto* edit =
            qobject_cast<QLineEdit*>(window().panels().properties->form()->editor("ambient"));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "30 degC");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(window().workbench().undoLabel(), QString("~Set ~Ambient temperature of Coolant"));
        const auto project = Project::open(window().workbench().projectPath());
        const std::string kept = project ? project->undoLabel() : project.error().describe();
        fixture_.reset();
        QCoreApplication::removeTranslator(&language);
        QCOMPARE(kept, std::string("Set Ambient temperature of Coolant"));
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowPropertiesTest>(argc, argv); }

#include "main_window_properties_test.moc"
