#include "core/crash_note.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class CrashNoteTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString file() const { return folder_.filePath("note"); }
    QByteArray noteOf(const QString& how, QProcess::ExitStatus expected) {
        QFile note(file());
        if (!note.open(QIODevice::WriteOnly)) {
            return "cannot be written";
        }
        note.write("before\n");
        note.close();
        QProcess process;
        process.start(TWINBENCH_CRASH_PROGRAM, {file(), how});
        if (!process.waitForFinished() || process.exitStatus() != expected) {
            return "another end than expected";
        }
        return note.open(QIODevice::ReadOnly) ? note.readAll() : QByteArray("no file");
    }

private slots:
    void aCrashIsNotedWithItsCallStack() {
        for (const auto& [how, signal] : {std::pair("segv", "SIGSEGV"), {"abort", "SIGABRT"}}) {
            const QByteArray note = noteOf(how, QProcess::CrashExit);
            QVERIFY2(note.startsWith("before\n"), note.constData());
            QVERIFY2(note.contains(signal), note.constData());
            QVERIFY2(note.count('\n') > 4, note.constData());
            QVERIFY2(note.contains("crash_program"), note.constData());
        }
    }

    void aPoliteEndLeavesNoFile() {
        QCOMPARE(noteOf("term", QProcess::CrashExit), QByteArray("no file"));
    }

    void anOrdinaryEndNotesNothing() {
        QCOMPARE(noteOf("end", QProcess::NormalExit), QByteArray("before\n"));
    }
};

QTEST_GUILESS_MAIN(CrashNoteTest)
#include "crash_note_test.moc"
