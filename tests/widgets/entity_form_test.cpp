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
};

QTEST_MAIN(EntityFormTest)
#include "entity_form_test.moc"
