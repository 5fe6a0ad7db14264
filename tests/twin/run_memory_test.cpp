#include "twin/run_memory.h"

#include <QTest>

using namespace twinbench;

class RunMemoryTest : public QObject {
    Q_OBJECT

private:
    static RunSize sizeOf(double nodes, bool isMeshed, int components) {
        RunSize size;
        size.study = "Stress";
        size.components = components;
        size.parts = {{{}, nodes, isMeshed, "Housing", 1e-3}, {{}, 10.0, true, "Pin", 1e-3}};
        return size;
    }

private slots:
    void aRunThatFitsHasNoProblem() {
        QVERIFY(!memoryProblem(sizeOf(1e6, true, 3), 16e9));
        QVERIFY(!memoryProblem(sizeOf(1e7, true, 1), 16e9));
    }

    void aRunThatIsTooLargeTellsTheSizeThatFits() {
        const auto problem = memoryProblem(sizeOf(8e6, true, 3), 15e9);
        QVERIFY(problem);
        QCOMPARE(problem->object, std::string("study 'Stress'"));
        QVERIFY(problem->message().find("60 GB") != std::string::npos);
        QVERIFY(problem->message().find("15 GB are available") != std::string::npos);
        // 60 GB in half of 15 GB: twice the size has an eighth of the elements.
        QVERIFY2(problem->advice.find("2 mm in 'Housing'") != std::string::npos,
                 problem->advice.c_str());
    }

    void anEstimateIsRefusedOnlyWhereItsLeastIsTooMuch() {
        QVERIFY(memoryProblem(sizeOf(3e6, true, 3), 15e9));
        QVERIFY(!memoryProblem(sizeOf(3e6, false, 3), 15e9));
    }

    void aResultThatIsThereNeedsNothing() {
        RunSize size = sizeOf(8e8, true, 3);
        size.isCurrent = true;
        QVERIFY(!memoryProblem(size, 15e9));
    }
};

QTEST_APPLESS_MAIN(RunMemoryTest)
#include "run_memory_test.moc"
