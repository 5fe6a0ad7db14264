#pragma once

#include <QObject>

#include "app/window/report_window.h"
#include "app/window/session_record.h"
#include "widgets/message_bar.h"

namespace twinbench {

/// Tells that the program did not end as it should the last time, with what to send about it, and
/// gathers the same for a problem of now. UI thread.
class ReportController : public QObject {
    Q_OBJECT

public:
    ReportController(QWidget& window, MessageBar& messages);

    /// From now on what is noted goes into the record, which must outlive this object; what
    /// sessions left behind is told at once.
    void follow(SessionRecord& record);
    void note(const QString& line);
    /// What to send about a problem of now.
    void show();

private:
    void showLeft();

    MessageBar& messages_;
    ReportWindow* report_;
    SessionRecord* record_ = nullptr;
};

}  // namespace twinbench
