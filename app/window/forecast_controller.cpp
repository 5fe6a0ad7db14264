#include "app/window/forecast_controller.h"

#include <utility>

#include "app/shared/user_folder.h"
#include "app/window/forecast_text.h"
#include "core/system_memory.h"

namespace twinbench {

namespace {

constexpr int kDelay = 300;  // ms

}  // namespace

ForecastController::ForecastController(Workbench& workbench, Panels& panels, QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels) {
    timer_.setSingleShot(true);
    timer_.setInterval(kDelay);
    connect(&timer_, &QTimer::timeout, this, &ForecastController::find);
    const auto findSoon = [this] { timer_.start(); };
    for (const auto signal : {&Workbench::modelChanged, &Workbench::assemblyChanged,
                              &Workbench::contactsChanged, &Workbench::meshesChanged}) {
        connect(&workbench_, signal, this, findSoon);
    }
    connect(&workbench_, &Workbench::runFinished, this, findSoon);
    connect(panels_.run, &RunBar::choiceChanged, this, findSoon);
}

void ForecastController::find() {
    const StudyRequest request{
        panels_.run->study().toStdString(), panels_.run->scenario().toStdString(), {}};
    if (!workbench_.runner() || !workbench_.assembly() || request.study.empty()) {
        show(fail(Problems{}));
        return;
    }
    if (std::exchange(finding_, true)) {
        again_ = true;
        return;
    }
    using Found = Checked<RunForecast>;
    workbench_.tasks().start<Found>(
        QString(),
        [runner = workbench_.runner(), model = workbench_.model(),
         request](const TaskContext&) -> Found {
            const auto sizes = runner->sizes(model, request);
            return sizes ? Found(forecastOf(*sizes, RunRates::read(runRatesFile())))
                         : fail(sizes.error());
        },
        [this, runner = workbench_.runner()](const Found& found) {
            finding_ = false;
            if (std::exchange(again_, false) || runner != workbench_.runner()) {
                find();
            } else {
                show(found);
            }
        });
}

/// What cannot be planned is no problem here: the run tells it, and the list of what is missing.
void ForecastController::show(const Checked<RunForecast>& found) {
    forecast_ = found ? std::optional(*found) : std::nullopt;
    if (!forecast_) {
        panels_.steps->setForecast({}, {}, {});
    } else if (forecast_->isCurrent) {
        const QString text = tr("the result is up to date");
        panels_.steps->setForecast(text, text, text);
    } else {
        panels_.steps->setForecast(ForecastText::of(*forecast_), ForecastText::shortOf(*forecast_),
                                   ForecastText::linesOf(*forecast_, availableMemory()));
    }
    emit this->found();
}

}  // namespace twinbench
