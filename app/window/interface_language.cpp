#include "app/window/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>
#include <algorithm>
#include <iterator>

#include "core/utf8_path.h"

namespace twinbench {

namespace {

constexpr const char* kEnglish = "en";

/// Qt's buttons, for where the translations of Qt are not installed.
[[maybe_unused]] constexpr const char* kButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),      QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
};

bool isKnown(const QString& code) {
    const auto& known = interfaceLanguages();
    return std::any_of(known.begin(), known.end(),
                       [&](const InterfaceLanguage& language) { return language.code == code; });
}

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

}  // namespace

const QList<InterfaceLanguage>& interfaceLanguages() {
    static const QList<InterfaceLanguage> kLanguages{{kEnglish, "English"},
                                                     {"de", "Deutsch"},
                                                     {"fr", QString::fromUtf8("Fran\u00E7ais")},
                                                     {"zh_CN", QString::fromUtf8("简体中文")}};
    return kLanguages;
}

QString closestLanguage(const QStringList& preferred) {
    for (QString name : preferred) {
        name.replace('-', '_');
        const QString language = name.section('_', 0, 0);
        if (language == "zh") {
            // Traditional characters are no worse in English.
            const bool isTraditional = name.contains("Hant") || name.endsWith("_TW") ||
                                       name.endsWith("_HK") || name.endsWith("_MO");
            if (!isTraditional) {
                return "zh_CN";
            }
        } else if (isKnown(language)) {
            return language;
        }
    }
    return kEnglish;
}

QString languageFor(const QString& chosen) {
    const QString forced = qEnvironmentVariable("TWINBENCH_LANGUAGE");
    for (const QString& wanted : {forced, chosen}) {
        if (isKnown(wanted)) {
            return wanted;
        }
    }
    return closestLanguage(QLocale::system().uiLanguages());
}

QString viewFontFor(const QString& code) {
    if (code != "zh_CN") {
        return {};
    }
    for (const char* font :
         {"opentype/noto/NotoSansCJK-Regular.ttc", "noto-cjk/NotoSansCJK-Regular.ttc",
          "truetype/wqy/wqy-microhei.ttc", "truetype/arphic/uming.ttc", "msyh.ttc", "simsun.ttc",
          "PingFang.ttc", "STHeiti Light.ttc"}) {
        const QString file = QStandardPaths::locate(QStandardPaths::FontsLocation, font);
        if (!file.isEmpty()) {
            return file;
        }
    }
    return {};
}

void installLanguage(QCoreApplication& application, const std::filesystem::path& folder,
                     const QString& code) {
    if (code == kEnglish || !isKnown(code)) {
        return;
    }
    install(application, "twinbench_" + code, QString::fromStdString(toUtf8(folder)));
    // The one that is installed last is asked first: Qt's own words for its own texts.
    install(application, "qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace twinbench
