#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>

class QCoreApplication;

namespace twinbench {

/// A language that the window can be shown in.
struct InterfaceLanguage {
    QString code;  ///< of its files: "de", "zh_CN"
    QString name;  ///< in itself: "Deutsch"
};

/// English, which needs no file, comes first.
const QList<InterfaceLanguage>& interfaceLanguages();

/// The first of the languages that a user prefers ("de-AT", "zh-Hans-CN") which the window has;
/// English if there is none.
QString closestLanguage(const QStringList& preferred);

/// The language of the window: `chosen` if it is one of interfaceLanguages(), otherwise that of the
/// system. The environment variable TWINBENCH_LANGUAGE comes before both.
QString languageFor(const QString& chosen);

/// A file of a font that draws the language in views, if VTK's own font does not and one is
/// installed; otherwise empty.
QString viewFontFor(const QString& code);

/// Translates the texts of the application from now on, Qt's own too. Windows that exist already
/// stay as they are, so it is called before the first.
void installLanguage(QCoreApplication& application, const std::filesystem::path& folder,
                     const QString& code);

}  // namespace twinbench
