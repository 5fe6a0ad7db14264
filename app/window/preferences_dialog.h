#pragma once

#include <QDialog>

#include "core/unit_system.h"
#include "widgets/navigation_gesture.h"
#include "widgets/theme.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace twinbench {

/// What the user can set once for all projects.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    UnitSystem units = UnitSystem::Millimetre;
    NavigationStyle navigation = NavigationStyle::Twinbench;
    int threads = 0;           ///< of computations; 0: one per core
    double playSeconds = 8.0;  ///< that playing a history takes
    bool notifies = true;      ///< on the desktop when runs end while the window is not active
    QString language = {};     ///< of the window from the next start; empty: that of the system
    int fileLimit = 20;        ///< GB of a project file, beyond which it is compacted; 0: none
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The preferences beside the window: each change counts at once, so there is nothing to accept.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget* parent = nullptr);

    /// Shows them without telling them back.
    void setPreferences(const Preferences& preferences);
    const Preferences& preferences() const { return shown_; }

signals:
    void changed(const twinbench::Preferences& preferences);

private:
    QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& name,
                         const QStringList& choices);
    void addLanguages(QFormLayout& form);
    void addFileLimit(QFormLayout& form);
    void read();

    Preferences shown_;
    bool filling_ = false;
    QComboBox* language_;
    QComboBox* theme_;
    QComboBox* units_;
    QComboBox* navigation_;
    QLabel* mouse_;
    QSpinBox* threads_;
    QSpinBox* fileLimit_;
    QDoubleSpinBox* play_;
    QCheckBox* notifies_;
};

}  // namespace twinbench
