#include "app/window/interface_language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include "widgets/edit_label.h"
#include "widgets/engine_text.h"

using namespace twinbench;

namespace {

/// Knows a few texts of the engine.
class FewWords : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        static const QHash<QString, QString> kWords{
            {"The unit is missing.", "Die Einheit fehlt."},
            {"Did you mean '{0}'?", "Meinten Sie '{0}'?"},
            {"'{0}' is not {1}.", "'{0}' ist nicht {1}."},
            {"a number", "eine Zahl"},
            {"Stress", "Spannung"},
            {"'{0}' stands where {1} should stand.", "Wo {1} stehen sollte, steht '{0}'."}};
        static const QHash<QString, QString> kLabels{
            {"Add {0}", "{0} hinzugefügt"},
            {"Set {0} of {1}", "{1}: {0} gesetzt"},
            {"Exclude {0}", "{0} ausgeschlossen"},
            {"{0} parts", "{0} Teile"},
            {"Keep probes as monitors", "Proben behalten"}};
        return QLatin1String(context) == QLatin1String("engine") ? kWords.value(source)
               : QLatin1String(context) == QLatin1String("edit") ? kLabels.value(source)
                                                                 : QString();
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

class InterfaceLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstKnownLanguageOfTheUserCounts() {
        QCOMPARE(closestLanguage({"de-AT", "de", "en"}), QString("de"));
        QCOMPARE(closestLanguage({"pl-PL", "fr-FR"}), QString("fr"));
        QCOMPARE(closestLanguage({"zh-Hans-CN", "zh-CN", "zh"}), QString("zh_CN"));
        QCOMPARE(closestLanguage({"zh-Hant-TW"}), QString("en"));
        QCOMPARE(closestLanguage({"en-GB", "de-DE"}), QString("en"));
        QCOMPARE(closestLanguage({"C"}), QString("en"));
        QCOMPARE(closestLanguage({}), QString("en"));
    }

    void theChosenLanguageCountsBeforeThatOfTheSystem() {
        qunsetenv("TWINBENCH_LANGUAGE");
        QCOMPARE(languageFor("fr"), QString("fr"));
        QCOMPARE(languageFor("??"), languageFor(""));
        qputenv("TWINBENCH_LANGUAGE", "de");
        QCOMPARE(languageFor("fr"), QString("de"));
        qunsetenv("TWINBENCH_LANGUAGE");
    }

    void errorsAreInEnglishWithoutATranslation() {
        const Error error = badInput("unit.unknown", "a", "'{0}' is not {1}.", {"x", "a number"},
                                     "Did you mean 'y'?");
        QCOMPARE(messageText(error), QString("'x' is not a number."));
        QCOMPARE(describeText(error), QString("a: 'x' is not a number. Did you mean 'y'?"));
    }

    void errorsAreTranslatedWithTheirArguments() {
        FewWords translator;
        QCoreApplication::installTranslator(&translator);
        const Error error = badInput("unit.unknown", "a", "'{0}' is not {1}.", {"x", "a number"},
                                     "Did you mean 'y'?");
        QCOMPARE(describeText(error), QString("a: 'x' ist nicht eine Zahl. Meinten Sie 'y'?"));
        // Places may change their order, whether the text comes with its arguments or without.
        const Error order =
            badInput("selector", {}, "'{0}' stands where {1} should stand.", {"x", "a number"});
        QCOMPARE(messageText(order), QString("Wo eine Zahl stehen sollte, steht 'x'."));
        QCOMPARE(engineText(order.message()), messageText(order));
        QCOMPARE(engineText("Stress zz"), QString("Spannung zz"));
        QCOMPARE(engineText("My part"), QString("My part"));
        QCOMPARE(engineLines("Stress\n[MPa]"), QString("Spannung\n[MPa]"));
        QCoreApplication::removeTranslator(&translator);
    }

    void labelsOfEditsAreKeptInEnglishAndShownTranslated() {
        FewWords translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(editLabel("Add {0}", {"Stress"}), std::string("Add Stress"));
        // Names stay, even those that read like a text of the program.
        QCOMPARE(editLabelText("Add Stress"), QString("Stress hinzugefügt"));
        QCOMPARE(editLabelText(settingLabel("Stress", "Stress")),
                 QString("Stress: Spannung gesetzt"));
        QCOMPARE(editLabelText("Exclude 12 parts"), QString("12 Teile ausgeschlossen"));
        QCOMPARE(editLabelText("Keep probes as monitors"), QString("Proben behalten"));
        QCOMPARE(editLabelText("Alt"), QString("Alt"));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(editLabelText("Add Stress"), QString("Add Stress"));
    }

    void namesAreNotTranslated() {
        FewWords translator;
        QCoreApplication::installTranslator(&translator);
        const Error error = badInput("selector", {}, "'{0}' stands where {1} should stand.",
                                     {"a number", "a number"});
        QCOMPARE(messageText(error), QString("Wo eine Zahl stehen sollte, steht 'a number'."));
        QCOMPARE(engineText(error.message()), messageText(error));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(InterfaceLanguageTest)
#include "interface_language_test.moc"
