#include "widgets/entity_form.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include "widgets/temperature_table_dialog.h"

using namespace twinbench;

class EntityFormTest : public QObject {
    Q_OBJECT

private:
    static SystemModel modelOfTwoSources() {
        SystemModel model;
        const auto source = [](const char* power) {
            return Json{{"model", "heat_source"}, {"part", "Cell"}, {"power", power}};
        };
        const auto added =
            apply(model, {"Add",
                          {{EntityKind::Study, "Heat", Json{{"type", "thermal_steady"}}, {}},
                           {EntityKind::Attachment, "A", source("12 W"), {}},
                           {EntityKind::Attachment, "B", source("1 kW"), {}}}});
        if (!added) {
            qFatal("%s", added.error().front().describe().c_str());
        }
        return model;
    }

    static void type(EntityForm& form, const char* parameter, const char* text) {
        auto* edit = qobject_cast<QLineEdit*>(form.editor(parameter));
        edit->setText(text);
        edit->setModified(true);
        emit edit->editingFinished();
    }

private slots:
    void tableOfAPropertyBecomesAnEdit() {
        SystemModel model;
        const Json values = {{"density", "2700 kg/m^3"}, {"specific_heat", "900 J/(kg*K)"}};
        QVERIFY(apply(model, {"Add", {{EntityKind::Material, "al", values, {}}}}));
        EntityForm form(model, *model.find(EntityKind::Material, "al"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        std::optional<ModelEdit> edit;
        connect(&form, &EntityForm::editRequested, this,
                [&](const ModelEdit& wanted) { edit = wanted; });

        form.editor("specific_heat")->findChild<QAction*>("editTable")->trigger();
        auto* dialog = form.findChild<TemperatureTableDialog*>();
        QVERIFY(dialog);
        dialog->paste("20\t900\n80\t950");
        dialog->accept();

        QVERIFY(edit);
        QVERIFY(apply(model, *edit));
        const Json& made = model.find(EntityKind::Material, "al")->values.at("specific_heat");
        QVERIFY2(made == Json::parse(R"J({"table": [["20 degC", "900 J/(kg*K)"],
                                                    ["80 degC", "950 J/(kg*K)"]]})J"),
                 made.dump().c_str());
    }

    void aWrongValueIsToldAndNotTaken() {
        SystemModel model;
        QVERIFY(apply(model, {"Add", {{EntityKind::Material, "al", Json::object(), {}}}}));
        EntityForm form(model, *model.find(EntityKind::Material, "al"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        bool isTaken = false;
        connect(&form, &EntityForm::editRequested, this, [&] { isTaken = true; });
        auto* density = qobject_cast<QLineEdit*>(form.editor("density"));
        density->setFocus();
        QTest::keyClicks(density, "3 W");
        emit density->editingFinished();
        QVERIFY(!isTaken);
        bool isTold = false;
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            isTold = isTold || label->text().contains("kg/m");
        }
        QVERIFY(isTold);
    }

    void aUnitThatDoesNotFitIsToldAsItWasTyped() {
        SystemModel model;
        QVERIFY(apply(model, {"Set", {{EntityKind::Mesh, "mesh", Json{{"size", "2 mm"}}, {}}}}));
        EntityForm form(model, model.only(EntityKind::Mesh), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        auto* size = qobject_cast<QLineEdit*>(form.editor("size"));
        QVERIFY(size);
        size->selectAll();
        QTest::keyClicks(size, "5 g");
        emit size->editingFinished();
        QStringList told;
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            if (label->text().contains("5 g")) {
                told << label->text();
            }
        }
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains("is in g,") && told.front().contains("mm, m, in"),
                 qPrintable(told.front()));
        size->undo();
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains("5 g"), qPrintable(label->text()));
        }
    }

    void aStudyThatIsNotThereIsTold() {
        SystemModel model = modelOfTwoSources();
        EntityForm form(model, *model.find(EntityKind::Attachment, "A"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        std::optional<ModelEdit> edit;
        connect(&form, &EntityForm::editRequested, this,
                [&](const ModelEdit& wanted) { edit = wanted; });
        type(form, "studies", "Heat; Haet");
        QVERIFY(!edit);
        QVERIFY(form.hasProblem());
        type(form, "studies", "Heat");
        QVERIFY(edit);
        QVERIFY(!form.hasProblem());
    }

    void whatWasRefusedStandsInTheNextForm() {
        SystemModel model = modelOfTwoSources();
        const Entity& source = *model.find(EntityKind::Attachment, "A");
        EntityForm form(model, source, Theme::lightTheme(), UnitSystem::Millimetre);
        type(form, "power", "5 kg");
        EntityForm next(model, source, Theme::lightTheme(), UnitSystem::Millimetre);
        next.retype(form.refusedTexts());
        auto* power = qobject_cast<QLineEdit*>(next.editor("power"));
        QCOMPARE(power->text(), QString("5 kg"));
        QVERIFY(next.hasProblem());
        std::optional<ModelEdit> edit;
        connect(&next, &EntityForm::editRequested, this,
                [&](const ModelEdit& wanted) { edit = wanted; });
        type(next, "power", "5");
        QVERIFY(edit);
        QCOMPARE(edit->changes.front().values->at("power").get<std::string>(), std::string("5 W"));
    }

    void aNumberForSeveralTakesTheirCommonUnit() {
        SystemModel model = modelOfTwoSources();
        EntityForm form(model, model.entities(EntityKind::Attachment), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        std::optional<ModelEdit> edit;
        connect(&form, &EntityForm::editRequested, this,
                [&](const ModelEdit& wanted) { edit = wanted; });
        type(form, "power", "7");
        QVERIFY(!edit);  // watts and kilowatts
        QVERIFY(form.hasProblem());
        type(form, "power", "7 kW");
        QVERIFY(edit);
        QCOMPARE(edit->changes.size(), std::size_t(2));
    }

    void theFirstValueIsOneWithAUnit() {
        SystemModel model = modelOfTwoSources();
        EntityForm form(model, *model.find(EntityKind::Attachment, "A"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        QVERIFY(form.firstValue());
        QCOMPARE(form.firstValue()->objectName(), QString("power"));
    }

    void aDoubleClickIntoAFieldSelectsItsValue() {
        SystemModel model = modelOfTwoSources();
        EntityForm form(model, *model.find(EntityKind::Attachment, "A"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        form.show();
        auto* power = qobject_cast<QLineEdit*>(form.editor("power"));
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.editor("studies")->setFocus();
        power->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(power, Qt::LeftButton, {}, {8, power->height() / 2});
        QTest::mouseDClick(power, Qt::LeftButton, {}, {8, power->height() / 2});
        QTRY_COMPARE(power->selectedText(), power->text());
    }

    void longNumbersOfAPlaceAreShortAndKeepTheirDigits() {
        SystemModel model;
        const Json at = {"12.300000000000001 mm", "0 mm", "4.100000000000001 mm"};
        const Json values = {{"file", "a.step"}, {"at", at}};
        const auto added = apply(model, {"Add", {{EntityKind::Geometry, "a", values, {}}}});
        QVERIFY2(added, added ? "" : added.error().front().describe().c_str());
        EntityForm form(model, *model.find(EntityKind::Geometry, "a"), Theme::lightTheme(),
                        UnitSystem::Millimetre);
        auto* place = qobject_cast<QLineEdit*>(form.editor("at"));
        QVERIFY(place);
        QCOMPARE(place->text(), QString("12.3 mm, 0 mm, 4.1 mm"));
        std::optional<ModelEdit> edit;
        connect(&form, &EntityForm::editRequested, this,
                [&](const ModelEdit& wanted) { edit = wanted; });
        place->selectAll();
        QTest::keyClicks(place, "12.3 mm, 7 mm, 4.1 mm");
        emit place->editingFinished();
        QVERIFY(edit);
        const Json& moved = edit->changes.front().values->at("at");
        QCOMPARE(moved[0].get<std::string>(), std::string("12.300000000000001 mm"));
        QCOMPARE(moved[1].get<std::string>(), std::string("7 mm"));
        QCOMPARE(moved[2].get<std::string>(), std::string("4.100000000000001 mm"));
    }
};

QTEST_MAIN(EntityFormTest)
#include "entity_form_test.moc"
