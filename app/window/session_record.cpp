#include "app/window/session_record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSysInfo>
#include <algorithm>
#include <optional>
#include <thread>

#include "core/process_identity.h"
#include "core/system_memory.h"
#include "core/utf8_path.h"
#include "widgets/scene/drawing_library.h"

namespace twinbench {

namespace {

constexpr const char* kSuffix = "*.session";
constexpr int kMostLeft = 3;          // told at once
constexpr qint64 kMostRead = 200000;  // bytes of one session's end
constexpr double kGigabyte = 1e9;
constexpr QChar kSeparator('\t');

/// The first line of each file: whose it is.
QString lineOf(const ProcessIdentity& identity) {
    return QStringList{QString::fromStdString(identity.host), QString::number(identity.processId),
                       QString::fromStdString(identity.startStamp)}
        .join(kSeparator);
}

std::optional<ProcessIdentity> identityOf(const QString& line) {
    const QStringList parts = line.split(kSeparator);
    if (parts.size() != 3) {
        return std::nullopt;
    }
    return ProcessIdentity{parts[0].toStdString(), parts[1].toLongLong(), parts[2].toStdString()};
}

}  // namespace

SessionRecord::SessionRecord(const std::filesystem::path& folder, const QString& about) {
    if (folder.empty() || !QDir().mkpath(QString::fromStdString(toUtf8(folder)))) {
        return;
    }
    takeLeftBehind(folder);
    const ProcessIdentity self = identityOfThisProcess();
    const QDir place(QString::fromStdString(toUtf8(folder)));
    file_.setFileName(place.filePath(QString("%1.session").arg(self.processId)));
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file_.setFileName({});
        return;
    }
    file_.write((lineOf(self) + '\n' + about + '\n').toUtf8());
    file_.close();
    // Both append from now on.
    if (file_.open(QIODevice::WriteOnly | QIODevice::Append)) {
        crash_ = std::make_unique<CrashNote>(pathFromUtf8(file_.fileName().toStdString()));
    }
}

SessionRecord::~SessionRecord() {
    crash_.reset();
    if (!file_.fileName().isEmpty()) {
        file_.remove();
    }
}

void SessionRecord::takeLeftBehind(const std::filesystem::path& folder) {
    const QDir place(QString::fromStdString(toUtf8(folder)));
    for (const QFileInfo& left : place.entryInfoList({kSuffix}, QDir::Files, QDir::Time)) {
        QFile file(left.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const auto owner = identityOf(QString::fromUtf8(file.readLine()).trimmed());
        if (owner && mayBeRunning(*owner)) {
            continue;
        }
        if (leftBehind_.size() < kMostLeft) {
            file.seek(std::max(file.pos(), file.size() - kMostRead));
            leftBehind_ << QString::fromUtf8(file.readAll());
        }
        file.remove();
    }
}

void SessionRecord::add(const QString& line) {
    if (file_.isOpen()) {
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        file_.write(QString("%1 %2\n").arg(time, QString(line).replace('\n', ' ')).toUtf8());
        file_.flush();
    }
}

QString SessionRecord::text() const {
    QFile file(file_.fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    (void)file.readLine();
    return QString::fromUtf8(file.readAll());
}

QString systemText() {
    const QStringList lines{
        QString("Twinbench %1").arg(QCoreApplication::applicationVersion()),
        QString("Qt %1, %2").arg(qVersion(), QString::fromStdString(drawingLibrary())),
        QString("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        QString("%1, %2 cores, %3 GB of memory free")
            .arg(QSysInfo::currentCpuArchitecture())
            .arg(std::thread::hardware_concurrency())
            .arg(static_cast<double>(availableMemory()) / kGigabyte, 0, 'f', 1)};
    return lines.join('\n');
}

}  // namespace twinbench
