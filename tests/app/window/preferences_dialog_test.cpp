#include "app/window/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QtTest>

#include "app/window/window_settings.h"

using namespace twinbench;

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void eachChangeIsToldAtOnce() {
        PreferencesDialog dialog;
        std::vector<Preferences> told;
        connect(&dialog, &PreferencesDialog::changed, this,
                [&](const Preferences& preferences) { told.push_back(preferences); });
        dialog.findChild<QComboBox*>("theme")->setCurrentIndex(2);
        QCOMPARE(told.back().theme, ThemeChoice::Dark);
        dialog.findChild<QComboBox*>("units")->setCurrentIndex(2);
        QCOMPARE(told.back().units, UnitSystem::Imperial);
        dialog.findChild<QComboBox*>("navigation")->setCurrentIndex(3);
        QCOMPARE(told.back().navigation, NavigationStyle::NxCreo);
        dialog.findChild<QSpinBox*>("threads")->setValue(1);
        QCOMPARE(told.back().threads, 1);
        dialog.findChild<QSpinBox*>("fileLimit")->setValue(3);
        QCOMPARE(told.back().fileLimit, 3);
        dialog.findChild<QDoubleSpinBox*>("playSeconds")->setValue(20.0);
        QCOMPARE(told.back().playSeconds, 20.0);
        dialog.findChild<QCheckBox*>("notifies")->setChecked(false);
        QVERIFY(!told.back().notifies);
        dialog.findChild<QComboBox*>("language")->setCurrentText("Deutsch");
        QCOMPARE(told.back().language, QString("de"));
        QCOMPARE(told.size(), std::size_t{8});
    }

    void whatIsShownIsNotToldBack() {
        PreferencesDialog dialog;
        const QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        dialog.setPreferences(
            {ThemeChoice::Light, UnitSystem::Si, NavigationStyle::Catia, 1, 5.0, false});
        QVERIFY(changed.isEmpty());
        QCOMPARE(dialog.findChild<QComboBox*>("units")->currentIndex(), 1);
        QCOMPARE(dialog.findChild<QComboBox*>("navigation")->currentText(), QString("CATIA"));
    }

    void theyAreKeptInTheSettings() {
        const Preferences chosen{ThemeChoice::Dark,
                                 UnitSystem::Imperial,
                                 NavigationStyle::Blender,
                                 1,
                                 30.0,
                                 false,
                                 "fr"};
        WindowSettings().setPreferences(chosen);
        QVERIFY(WindowSettings().preferences() == chosen);
    }

    void everyFieldHasAName() {
        PreferencesDialog dialog;
        for (const char* name :
             {"language", "theme", "units", "navigation", "threads", "fileLimit", "playSeconds"}) {
            const auto* field = dialog.findChild<QWidget*>(name);
            QVERIFY2(field && !field->accessibleName().isEmpty(), name);
        }
    }
};

int main(int argc, char** argv) {
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName("twinbench");
    PreferencesDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "preferences_dialog_test.moc"
