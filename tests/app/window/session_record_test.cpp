#include "app/window/session_record.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "app/window/report_controller.h"
#include "core/process_identity.h"

using namespace twinbench;

class SessionRecordTest : public QObject {
    Q_OBJECT

private:
    static std::filesystem::path folderOf(const QTemporaryDir& folder) {
        return folder.filePath("sessions").toStdString();
    }
    static void leaveBehind(const QTemporaryDir& folder, const QString& name, const QString& owner,
                            const QString& text) {
        QDir().mkpath(folder.filePath("sessions"));
        QFile file(folder.filePath("sessions/" + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((owner + '\n' + text).toUtf8());
    }
    /// Of this host and no process that runs.
    static QString goneProcess() {
        ProcessIdentity identity = identityOfThisProcess();
        identity.startStamp = "another boot";
        return QString("%1\t%2\t%3")
            .arg(QString::fromStdString(identity.host))
            .arg(identity.processId)
            .arg(QString::fromStdString(identity.startStamp));
    }

private slots:
    void anOrdinaryEndLeavesNothing() {
        const QTemporaryDir folder;
        {
            SessionRecord record(folderOf(folder), "Twinbench 1.2.3");
            record.add("Opened a.twin");
            QVERIFY(record.text().contains("Twinbench 1.2.3"));
            QVERIFY(record.text().contains("Opened a.twin"));
        }
        QVERIFY(QDir(folder.filePath("sessions")).isEmpty());
    }

    void whatACrashLeftIsToldOnce() {
        const QTemporaryDir folder;
        leaveBehind(folder, "1.session", goneProcess(), "Twinbench 1.2.3\nCrash: SIGSEGV\n");
        {
            const SessionRecord record(folderOf(folder), "Twinbench 1.2.4");
            QCOMPARE(record.leftBehind().size(), 1);
            QVERIFY(record.leftBehind().front().contains("SIGSEGV"));
        }
        QVERIFY(SessionRecord(folderOf(folder), "").leftBehind().isEmpty());
    }

    void anotherProgramThatRunsIsLeftAlone() {
        const QTemporaryDir folder;
        const ProcessIdentity self = identityOfThisProcess();
        leaveBehind(folder, "other.session",
                    QString("%1\t%2\t%3")
                        .arg(QString::fromStdString(self.host))
                        .arg(self.processId)
                        .arg(QString::fromStdString(self.startStamp)),
                    "Twinbench 1.2.3\n");
        const SessionRecord record(folderOf(folder), "");
        QVERIFY(record.leftBehind().isEmpty());
        QVERIFY(QFile::exists(folder.filePath("sessions/other.session")));
    }

    void withoutAFolderNothingIsRecorded() {
        SessionRecord record({}, "about");
        record.add("line");
        QVERIFY(record.fileName().isEmpty() && record.text().isEmpty());
    }

    void theNextStartOffersWhatToSend() {
        const QTemporaryDir folder;
        leaveBehind(folder, "1.session", goneProcess(), "Twinbench 1.2.3\nCrash: SIGSEGV\n");
        SessionRecord record(folderOf(folder), "Twinbench 1.2.4");
        QWidget window;
        MessageBar messages;
        messages.floatOver(window);
        ReportController reports(window, messages);
        reports.follow(record);
        QVERIFY(messages.text().contains("did not end"));
        messages.offerButton()->click();
        const auto* text = window.findChild<QDialog*>("report")->findChild<QPlainTextEdit*>();
        QVERIFY(text->toPlainText().contains("SIGSEGV"));
    }

    void theSystemIsTold() {
        QVERIFY(systemText().contains(QString("Qt %1").arg(qVersion())));
        QVERIFY(systemText().contains("cores"));
    }
};

QTEST_MAIN(SessionRecordTest)
#include "session_record_test.moc"
