#include "app/window/report_controller.h"

namespace twinbench {

ReportController::ReportController(QWidget& window, MessageBar& messages)
    : QObject(&window), messages_(messages), report_(new ReportWindow(&window)) {}

void ReportController::follow(SessionRecord& record) {
    record_ = &record;
    if (!record.leftBehind().isEmpty()) {
        messages_.showProblem(
            tr("Twinbench did not end as it should the last time. What you did is kept: edits are "
               "on the disk at once."));
        messages_.offer(tr("What to send"), [this] { showLeft(); });
    }
}

void ReportController::note(const QString& line) {
    if (record_) {
        record_->add(line);
    }
}

void ReportController::showLeft() {
    report_->show(tr("What to send about the last end"),
                  tr("This tells the version, the system and the last messages, with the names of "
                     "your files and parts in them. Nothing is sent by itself: read it, leave out "
                     "what is nobody's business, and send it with what you did last."),
                  record_->leftBehind().join("\n\n--------\n\n"));
}

void ReportController::show() {
    report_->show(tr("Report a problem"),
                  tr("This tells the version, the system and the messages of this session, with "
                     "the names of your files and parts in them. Nothing is sent by itself: read "
                     "it, and send it with what you did and what you expected."),
                  record_ && !record_->text().isEmpty() ? record_->text() : systemText());
}

}  // namespace twinbench
