#pragma once

#include "app/window/action_set.h"
#include "app/window/name_bar.h"
#include "app/window/results_controller.h"
#include "app/window/workbench.h"
#include "widgets/view_area.h"

namespace twinbench {

/// What parts are coloured by while the geometry is shown: the CAD, each its own colour, their
/// material, or whether they stayed below a temperature.
class ColouringActions : public ActionSet {
    Q_OBJECT

public:
    ColouringActions(QMainWindow& window, Workbench& workbench, ResultsController& results,
                     ViewArea& views, NameBar& names);

    void updateEnabled();
    /// Parts that got hotter than this (K) in the shown result are red; shows the geometry.
    void colourByLimit(double kelvin);

signals:
    void hint(const QString& text);

private:
    enum class By { Cad, Part, Material, Limit };
    void addChoice(const ActionText& text, By by);
    void colour(By by);
    void colourByPart();
    void colourByMaterial();
    void askForLimit();
    void show(const std::vector<Colour>& colours, const std::vector<LegendEntry>& legend);
    /// What is told by colours of before may have changed.
    void follow();

    Workbench& workbench_;
    ResultsController& results_;
    ViewArea& views_;
    NameBar& names_;
    By by_ = By::Cad;
};

}  // namespace twinbench
