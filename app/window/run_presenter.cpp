#include "app/window/run_presenter.h"

namespace twinbench {

RunPresenter::RunPresenter(Workbench& workbench, ResultsController& results, Panels& panels,
                           QObject* parent)
    : QObject(parent), workbench_(workbench), results_(results), panels_(panels) {
    connect(&workbench_.queue(), &RunQueue::changed, this, &RunPresenter::follow);
    connect(&workbench_, &Workbench::runProgressed, this, [this](double fraction) {
        fraction_ = fraction;
        tell();
    });
    connect(&results_, &ResultsController::loadingChanged, this, &RunPresenter::tell);
    connect(&results_, &ResultsController::shownChanged, this, &RunPresenter::tell);
    connect(panels_.run, &RunBar::choiceChanged, this, &RunPresenter::tell);
    tell();
}

void RunPresenter::follow() {
    const auto& running = workbench_.queue().running();
    const int id = running ? running->id : 0;
    if (id != running_) {
        running_ = id;
        fraction_ = 0.0;
    }
    tell();
}

void RunPresenter::tell() {
    const auto& running = workbench_.queue().running();
    if (running) {
        panels_.steps->setRunning(
            tr("Running: %1, %2").arg(RunQueue::describe(*running), progressText()),
            tr("%1: %2").arg(QString::fromStdString(running->study), progressText()));
    } else {
        panels_.steps->setRunning({}, {});
    }
    const QString waiting = waitingText();
    panels_.table->setEmptyText(waiting.isEmpty() ? ResultsTable::noResultText() : waiting);
    panels_.plots->setEmptyText(waiting);
}

QString RunPresenter::progressText() const {
    // Before the first report nobody knows how long it takes.
    return fraction_ > 0.0 ? tr("%1 %").arg(100.0 * fraction_, 0, 'f', 0) : tr("begun");
}

QString RunPresenter::waitingText() const {
    if (results_.isLoading() && !results_.result()) {
        return tr("Loading the result \u2026");
    }
    const QueuedRun chosen{0, panels_.run->study().toStdString(),
                           panels_.run->scenario().toStdString()};
    const RunQueue& queue = workbench_.queue();
    const auto& running = queue.running();
    if (running && running->study == chosen.study && running->scenario == chosen.scenario) {
        return tr("%1 is being computed: %2. The result is shown when it is there.")
            .arg(RunQueue::describe(chosen), progressText());
    }
    return queue.has(chosen.study, chosen.scenario)
               ? tr("%1 waits in the queue.").arg(RunQueue::describe(chosen))
               : QString();
}

}  // namespace twinbench
