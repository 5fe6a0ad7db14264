#include "app/window/preferences_controller.h"

namespace twinbench {

PreferencesController::PreferencesController(QWidget& window, Workbench& workbench, Panels& panels,
                                             ViewActions& view, WindowSettings& settings)
    : QObject(&window),
      workbench_(workbench),
      panels_(panels),
      view_(view),
      settings_(settings),
      dialog_(new PreferencesDialog(&window)) {
    connect(dialog_, &PreferencesDialog::changed, this, &PreferencesController::take);
    connect(&view_, &ViewActions::themeChosen, this, [this](ThemeChoice theme) {
        Preferences preferences = dialog_->preferences();
        preferences.theme = theme;
        dialog_->setPreferences(preferences);
    });
    connect(&view_, &ViewActions::unitsChosen, this, [this](UnitSystem units) {
        Preferences preferences = dialog_->preferences();
        preferences.units = units;
        dialog_->setPreferences(preferences);
    });
    dialog_->setPreferences(settings_.preferences());
    apply(settings_.preferences());
}

void PreferencesController::show() {
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void PreferencesController::take(const Preferences& preferences) {
    view_.choose(preferences.theme);
    view_.choose(preferences.units);
    settings_.setPreferences(preferences);
    apply(preferences);
}

void PreferencesController::apply(const Preferences& preferences) {
    panels_.views->setNavigation(preferences.navigation);
    panels_.time->setPlayDuration(preferences.playSeconds);
    workbench_.setThreads(static_cast<unsigned>(preferences.threads));
    constexpr std::uint64_t kGigabyte = 1'000'000'000;
    workbench_.setFileLimit(kGigabyte * static_cast<std::uint64_t>(preferences.fileLimit));
}

}  // namespace twinbench
