#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <memory>

#include "core/crash_note.h"

namespace twinbench {

/// What happens while the program is open, in a file of its own that goes when the program ends as
/// it should. One that is there without its program tells of an end that was none. UI thread.
class SessionRecord {
public:
    /// `folder` is made if need be; `about`: lines on the program and the system. An empty folder,
    /// or one that cannot be written, records nothing.
    SessionRecord(const std::filesystem::path& folder, const QString& about);
    ~SessionRecord();
    SessionRecord(const SessionRecord&) = delete;
    SessionRecord& operator=(const SessionRecord&) = delete;

    /// A line with the time.
    void add(const QString& line);
    /// What sessions left that did not end as they should, the newest first. Their files are gone
    /// once this object has read them.
    const QStringList& leftBehind() const { return leftBehind_; }
    /// Of this session; empty if nothing is recorded.
    QString fileName() const { return file_.fileName(); }
    /// What is recorded until now.
    QString text() const;

private:
    void takeLeftBehind(const std::filesystem::path& folder);

    QFile file_;
    std::unique_ptr<CrashNote> crash_;
    QStringList leftBehind_;
};

/// Version of the program and of what it stands on, system and memory, a line each.
QString systemText();

}  // namespace twinbench
