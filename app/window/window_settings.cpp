#include "app/window/window_settings.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QScreen>
#include <algorithm>

#include "app/window/untitled_projects.h"

namespace twinbench {

namespace {

constexpr int kMostRecent = 10;
constexpr int kLayoutVersion = 1;

}  // namespace

ThemeChoice WindowSettings::theme() const {
    const QString name = settings_.value("theme", "system").toString();
    return name == "dark"    ? ThemeChoice::Dark
           : name == "light" ? ThemeChoice::Light
                             : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice) {
    settings_.setValue("theme", choice == ThemeChoice::Dark    ? "dark"
                                : choice == ThemeChoice::Light ? "light"
                                                               : "system");
}

UnitSystem WindowSettings::units() const {
    return unitSystemOf(settings_.value("units").toString().toStdString())
        .value_or(UnitSystem::Millimetre);
}

void WindowSettings::setUnits(UnitSystem units) {
    const std::string_view name = unitSystemName(units);
    settings_.setValue("units", QString::fromUtf8(name.data(), static_cast<int>(name.size())));
}

bool WindowSettings::meshLines() const { return settings_.value("meshLines", false).toBool(); }

void WindowSettings::setMeshLines(bool shown) { settings_.setValue("meshLines", shown); }

Preferences WindowSettings::preferences() const {
    const Preferences usual;
    Preferences read;
    read.theme = theme();
    read.units = units();
    read.navigation =
        navigationStyleOf(settings_.value("navigation").toString()).value_or(usual.navigation);
    read.threads = settings_.value("threads", usual.threads).toInt();
    read.fileLimit = settings_.value("fileLimit", usual.fileLimit).toInt();
    read.playSeconds = settings_.value("playSeconds", usual.playSeconds).toDouble();
    read.language = settings_.value("language", usual.language).toString();
    read.notifies = settings_.value("notifies", usual.notifies).toBool();
    return read;
}

void WindowSettings::setPreferences(const Preferences& preferences) {
    setTheme(preferences.theme);
    setUnits(preferences.units);
    settings_.setValue("navigation", navigationStyleName(preferences.navigation));
    settings_.setValue("threads", preferences.threads);
    settings_.setValue("fileLimit", preferences.fileLimit);
    settings_.setValue("playSeconds", preferences.playSeconds);
    settings_.setValue("language", preferences.language);
    settings_.setValue("notifies", preferences.notifies);
}

QStringList WindowSettings::recentFiles() const {
    QStringList files = settings_.value("recent").toStringList();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString& file) {
                                   return !QFileInfo::exists(file) || isUntitled(file);
                               }),
                files.end());
    return files;
}

void WindowSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString file = QFileInfo(path).absoluteFilePath();
    files.removeAll(file);
    files.prepend(file);
    settings_.setValue("recent", files.mid(0, kMostRecent));
}

QString WindowSettings::layoutKey(const QMainWindow& window) {
    const QSize size = window.screen() ? window.screen()->size() : QSize();
    return QString("layout/%1x%2").arg(size.width()).arg(size.height());
}

bool WindowSettings::restoreGeometry(QMainWindow& window) const {
    return window.restoreGeometry(settings_.value(layoutKey(window) + "/geometry").toByteArray());
}

void WindowSettings::restorePanels(QMainWindow& window) const {
    window.restoreState(settings_.value(layoutKey(window) + "/panels").toByteArray(),
                        kLayoutVersion);
}

void WindowSettings::saveLayout(const QMainWindow& window) {
    const QString key = layoutKey(window);
    settings_.setValue(key + "/geometry", window.saveGeometry());
    settings_.setValue(key + "/panels", window.saveState(kLayoutVersion));
}

}  // namespace twinbench
