#pragma once

#include "app/window/action_set.h"
#include "app/window/selection_controller.h"
#include "core/unit_system.h"
#include "widgets/clip_stack.h"
#include "widgets/explode_bar.h"
#include "widgets/theme.h"
#include "widgets/view_area.h"

namespace twinbench {

/// How the model is looked at: standard views, fit, edges, clip planes, exploded view, hide, show
/// and see through, pick mode, theme, units of display, picture of the view.
class ViewActions : public ActionSet {
    Q_OBJECT

public:
    ViewActions(QMainWindow& window, ViewArea& views, ClipStack& clip, ExplodeBar& explode,
                SelectionController& selection);

    void fillMenu(QMenu& menu) const override;
    /// The entries that choose the units of display.
    QList<QAction*> unitActions() const;
    /// As if the entry of the menu were chosen.
    void choose(ThemeChoice theme);
    void choose(UnitSystem units);
    /// Puts the model together and shows it whole.
    void endCutting();
    /// At a place of the screen: what applies there, then what is to be seen of the selected parts.
    void showContextMenu(const QPoint& global, const QList<QAction*>& more, bool hasParts);

signals:
    void themeChosen(twinbench::ThemeChoice choice);
    void unitsChosen(twinbench::UnitSystem units);
    void reviewChanged(bool on);
    void done(const QString& message);

private:
    void addStandardViews();
    void addVisibility();
    void addThemes();
    void addUnits();
    void addCutting();
    void setClipping(bool on);
    void setExploded(bool on);
    /// Clip planes go as far as the parts do.
    void explode(double share);
    void savePicture();

    ViewArea& views_;
    ClipStack& clip_;
    ExplodeBar& explode_;
    SelectionController& selection_;
};

}  // namespace twinbench
