#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include "widgets/scene/scene_theme.h"

class QApplication;

namespace twinbench {

enum class ThemeChoice { System, Light, Dark };

/// The looks of the window: palettes of Qt's Fusion style with one accent colour, and what follows
/// from them for plots and 3D views. Contrasts of text are at least 4.5 : 1 (WCAG AA).
struct Theme {
    bool dark = false;
    QPalette palette;
    SceneTheme scene;
    QColor accent;
    QColor warning;
    QColor error;
    QColor success;
    QColor stale;
    QColor gridLine;

    static Theme lightTheme();
    static Theme darkTheme();
    /// The system's own colours decide for System.
    static Theme of(ThemeChoice choice);
    void applyTo(QApplication& application) const;

    /// Distinct line colours for curves, legible on the background; they repeat after these.
    static constexpr int kCurveColours = 8;
    QColor curve(int index) const;
};

/// An icon of the resources (":/icons/NAME.svg") drawn in the current text colour.
QIcon themedIcon(const QString& name);

}  // namespace twinbench
