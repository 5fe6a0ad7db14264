#pragma once

#include <QObject>
#include <QTimer>

#include "app/window/panels.h"
#include "app/window/workbench.h"
#include "twin/run_forecast.h"

namespace twinbench {

/// Says beside "Ready to run" what a run of the chosen study will take; found in the background
/// whenever what it depends on has changed. UI thread.
class ForecastController : public QObject {
    Q_OBJECT

public:
    ForecastController(Workbench& workbench, Panels& panels, QObject* parent = nullptr);

    /// The last that was found; none while nothing is known.
    const std::optional<RunForecast>& forecast() const { return forecast_; }

signals:
    void found();

private:
    void find();
    void show(const Checked<RunForecast>& found);

    Workbench& workbench_;
    Panels& panels_;
    QTimer timer_;  ///< several changes become one forecast
    bool finding_ = false;
    bool again_ = false;
    std::optional<RunForecast> forecast_;
};

}  // namespace twinbench
