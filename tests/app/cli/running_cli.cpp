#include "tests/app/cli/running_cli.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <csignal>

namespace twinbench {

namespace {

constexpr int kPatience = 60000;  // ms, for a loaded machine
constexpr int kLook = 3;          // ms between two looks at what the program does

constexpr const char* kWorkerName = "twinbench-worke";  // the kernel keeps 15 characters

QByteArray nameOf(qint64 process) {
    QFile file("/proc/" + QString::number(process) + "/comm");
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

}  // namespace

RunningCli::~RunningCli() {
    // What the program has started dies with it, which is what these tests are about. Nothing is
    // ended here by its number, which may be another process's by now.
    process_.kill();
    process_.waitForFinished(kPatience);
}

void RunningCli::start(const QStringList& arguments, const std::optional<QString>& display) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display.value_or(environment.value("DISPLAY")));
    process_.setProcessEnvironment(environment);
    children_.clear();
    found_ = 0;
    standardError_.clear();
    process_.start(CliFixture::program(), QStringList{"--json", "--progress"} + arguments);
    process_.waitForStarted(kPatience);
}

void RunningCli::noteChildren() {
    if (process_.state() != QProcess::Running) {
        return;
    }
    for (const qint64 child : CliFixture::descendants(process_.processId())) {
        if (std::find(children_.begin(), children_.end(), child) == children_.end()) {
            children_.push_back(child);
        }
    }
}

bool RunningCli::waitForChild(const QByteArray& name) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience && !process_.waitForFinished(kLook)) {
        noteChildren();
        for (const qint64 child : CliFixture::descendants(process_.processId())) {
            if (nameOf(child) == name) {
                found_ = child;
                return true;
            }
        }
    }
    return false;
}

bool RunningCli::hangWorker() {
    if (!waitForChild(kWorkerName) || !signalWorker(SIGSTOP)) {
        return false;
    }
    noteChildren();
    // It may have answered before it stopped.
    return !process_.waitForFinished(50) && nameOf(found_) == kWorkerName;
}

bool RunningCli::waitForActivity(const QByteArray& text) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience) {
        const bool ended = process_.waitForFinished(kLook);
        standardError_ += process_.readAllStandardError();
        if (ended) {
            return false;
        }
        if (standardError_.contains(text)) {
            noteChildren();
            return true;
        }
    }
    return false;
}

bool RunningCli::signalWorker(int signal) const {
    const auto own = CliFixture::descendants(process_.processId());
    return std::find(own.begin(), own.end(), found_) != own.end() &&
           ::kill(static_cast<pid_t>(found_), signal) == 0;
}

qint64 RunningCli::endWith(int signal) {
    noteChildren();
    QElapsedTimer timer;
    timer.start();
    const qint64 program = process_.processId();
    // Of a program that has ended the number is 0, which would stand for this whole process group.
    if (process_.state() == QProcess::Running && program > 1) {
        ::kill(static_cast<pid_t>(program), signal);
    }
    process_.waitForFinished(kPatience);
    const qint64 elapsed = timer.elapsed();
    collect();
    return elapsed;
}

void RunningCli::waitForEnd() {
    process_.waitForFinished(kPatience);
    collect();
}

void RunningCli::collect() {
    result_ = {};
    result_.code = process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
    result_.out = process_.readAllStandardOutput().toStdString();
    result_.err = (standardError_ + process_.readAllStandardError()).toStdString();
    result_.json = nlohmann::json::parse(result_.out, nullptr, false);
}

bool RunningCli::leavesNothing() const {
    return QTest::qWaitFor([this] { return CliFixture::livingOf(children_) == 0; }, 5000);
}

}  // namespace twinbench
