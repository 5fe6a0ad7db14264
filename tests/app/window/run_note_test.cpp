#include "app/window/run_note.h"

#include <QTest>

using namespace twinbench;

/// What the log tells of a run.
class RunNoteTest : public QObject {
    Q_OBJECT

private slots:
    void runIsToldWithItsNumbers() {
        StudyResult run;
        run.study = "Warm-up";
        run.scenario = "Hot";
        run.wallSeconds = 12.34;
        run.solver.unknowns = 20500;
        run.solver.steps = 40;
        run.solver.iterations = 1;
        run.balance.relativeError = 2e-6;
        run.warnings.resize(2);
        QCOMPARE(RunNote::of(run),
                 QString("Warm-up under Hot: done in 12.3 s, 20500 unknowns, 40 time steps, "
                         "1 iteration, balance off by 0.0002 %, 2 warnings"));
    }

    void invalidRunIsNotCalledDone() {
        StudyResult run;
        run.study = "Steady";
        run.scenario = "Baseline";
        run.status = RunStatus::Invalid;
        QVERIFY(RunNote::of(run).contains("not valid"));
        QVERIFY(RunNote::of(run).endsWith("no warnings"));
    }
};

QTEST_GUILESS_MAIN(RunNoteTest)

#include "run_note_test.moc"
