#include <QTest>

#include "twin/expression.h"

using namespace twinbench;

class ParameterEvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void evaluatesInTheOrderOfDependence() {
        const auto values = evaluateParameters({{"a_total", "2 * b_single"},
                                                {"b_single", "count * c_loss"},
                                                {"c_loss", "8 W"},
                                                {"count", "3"}});
        QVERIFY(values.has_value());
        QCOMPARE(values->at("a_total").value, 48.0);
        QVERIFY(values->at("a_total").dimension == dimension::power());
    }

    void namesTheMembersOfACycleInOrder() {
        const auto values = evaluateParameters(
            {{"alpha", "2 * beta"}, {"beta", "gamma + 1"}, {"gamma", "alpha"}, {"user", "alpha"}});
        QVERIFY(!values);
        QCOMPARE(values.error().size(), std::size_t(1));
        QCOMPARE(values.error().front().code, std::string("parameter.cycle"));
        QCOMPARE(values.error().front().arguments.front(),
                 std::string("alpha -> beta -> gamma -> alpha"));
    }

    void findsAParameterThatMentionsItself() {
        const auto values = evaluateParameters({{"alpha", "alpha + 1"}});
        QVERIFY(!values);
        QCOMPARE(values.error().front().arguments.front(), std::string("alpha -> alpha"));
    }

    void listsEveryProblemOnce() {
        const auto values = evaluateParameters({{"bad_unit", "5 furlong"},
                                                {"bad_sum", "1 m + 1 s"},
                                                {"misses", "cell_los * 2"},
                                                {"cell_loss", "8 W"},
                                                {"after_bad", "bad_unit * 2"},
                                                {"m", "5 kg"}});
        QVERIFY(!values);
        std::set<std::string> codes;
        for (const Error& problem : values.error()) {
            codes.insert(problem.object + " " + problem.code);
        }
        QCOMPARE(codes, (std::set<std::string>{"parameter 'bad_unit' unit.unknown",
                                               "parameter 'bad_sum' expression.dimension",
                                               "parameter 'misses' expression.unknown_name",
                                               "parameter 'm' parameter.name"}));
        QCOMPARE(values.error().size(), std::size_t(4));
    }

    void suggestsTheNearestParameter() {
        const auto values = evaluateParameters({{"total", "cell_los * 2"}, {"cell_loss", "8 W"}});
        QVERIFY(!values);
        QVERIFY(values.error().front().advice.find("cell_loss") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ParameterEvaluationTest)
#include "parameter_evaluation_test.moc"
