#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "tests/app/cli/cli_fixture.h"

namespace twinbench {

/// twinbench-cli at work in the background, with the processes that it started. The destructor ends
/// the program.
class RunningCli {
public:
    RunningCli() = default;
    ~RunningCli();

    /// `display` is the X display that the program gets: absent that of this process, empty none.
    void start(const QStringList& arguments, const std::optional<QString>& display = {});
    QProcess& process() { return process_; }

    /// Waits until the program has a geometry worker and stops that in its tracks (SIGSTOP), as if
    /// it hung; false if the program ended before it was seen.
    bool hangWorker();
    /// Waits until the progress on standard error tells of an activity that holds the text; false
    /// if the program ends before. The program must have been started with --progress.
    bool waitForActivity(const QByteArray& text);
    /// Waits until the program has a child of the name; false if the program ends before.
    bool waitForChild(const QByteArray& name);

    /// Sends the signal to the program (not to its children) and gives the milliseconds until it
    /// has ended, with what it printed.
    qint64 endWith(int signal);
    /// To the worker that was waited for, if it is still there.
    bool signalWorker(int signal) const;
    /// Waits for the end without a signal.
    void waitForEnd();

    const CliResult& result() const { return result_; }
    /// Whether nothing of what the program had started is left, within a short time.
    bool leavesNothing() const;

private:
    void noteChildren();
    void collect();

    QProcess process_;
    std::vector<qint64> children_;
    qint64 found_ = 0;  ///< the child that was waited for
    QByteArray standardError_;
    CliResult result_;
};

}  // namespace twinbench
