#include "widgets/curve_looks.h"

#include <QtTest>
#include <set>

using namespace twinbench;

class CurveLooksTest : public QObject {
    Q_OBJECT

private:
    static constexpr int kColours = 3;
    CurveLooks looks_;
    std::vector<int> assign(const std::vector<QString>& names, std::vector<bool> shown = {}) {
        shown.resize(names.size(), true);
        return looks_.assign(names, shown, kColours);
    }

private slots:
    void init() { looks_ = CurveLooks(); }

    void curveKeepsItsLookWhenOthersComeBeforeIt() {
        QCOMPARE(assign({"Max"}), (std::vector<int>{0}));
        QCOMPARE(assign({"Probe 1", "Max"}), (std::vector<int>{1, 0}));
        QCOMPARE(assign({"Probe 2", "Probe 1", "Max"}), (std::vector<int>{2, 1, 0}));
    }

    void curveThatComesBackLooksAsBefore() {
        assign({"Probe 1", "Max"});
        QVERIFY(assign({}).empty());
        QCOMPARE(assign({"Max"}), (std::vector<int>{1}));
    }

    void hiddenCurvesKeepTheirColourWhileThereAreOthers() {
        assign({"A", "B"});
        QCOMPARE(assign({"A", "B", "C"}, {false, true, true}),
                 (std::vector<int>{CurveLooks::kHidden, 1, 2}));
        QCOMPARE(assign({"A", "B", "C", "D"}, {false, true, true, true}),
                 (std::vector<int>{CurveLooks::kHidden, 1, 2, 0}));
        const auto all = assign({"A", "B", "C", "D"});
        QCOMPARE(std::set<int>(all.begin(), all.end()).size(), all.size());
    }

    void curvesOfTheSameNameAreToldApart() {
        QCOMPARE(assign({"A", "A"}), (std::vector<int>{0, 1}));
    }
};

QTEST_APPLESS_MAIN(CurveLooksTest)
#include "curve_looks_test.moc"
