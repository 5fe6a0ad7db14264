#include "twin/result_statistics.h"

#include <QtTest>
#include <cmath>

#include "tests/twin/small_meshes.h"

namespace twinbench {

class ResultStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void extremesStandAtTheirPartAndPoint();
    void meanIsByVolume();
    void transientExtremesRunOverAllTimes();
    void curvesAreOfTheModelAndOfGroups();
    void severalValuesAtANodeHaveExtremesButNoMean();
    void minimumSkipsPartsWithoutValues();
    void partsWithoutValuesHaveNoExtremesMeanOrCurve();
    void bandIsThatOfThePlaceAndTimeOfTheExtreme();
    void groupNamesDropTheNumber_data();
    void groupNamesDropTheNumber();
};

namespace {

const Measure kTemperature = {"temperature", dimension::temperature(), true};
constexpr double kEdge = 0.1;

/// x in metres plus a constant, which a quadratic element holds exactly.
Eigen::VectorXd linearField(const FeMesh& mesh, double offset, double slope) {
    Eigen::VectorXd values(static_cast<Eigen::Index>(mesh.nodes.size()));
    for (std::size_t i = 0; i < mesh.nodes.size(); ++i) {
        values[static_cast<Eigen::Index>(i)] = offset + slope * mesh.nodes[i].x;
    }
    return values;
}

const ScalarResult* find(const std::vector<ScalarResult>& scalars, const std::string& name,
                         const std::string& part) {
    for (const ScalarResult& scalar : scalars) {
        if (scalar.name == name && scalar.part == part) {
            return &scalar;
        }
    }
    return nullptr;
}

}  // namespace

void ResultStatisticsTest::extremesStandAtTheirPartAndPoint() {
    const auto mesh = rowOfBoxes(kEdge, 2, {"Left", "Right"});
    ResultStatistics statistics(mesh, false);
    statistics.add(kTemperature, 0.0, linearField(*mesh, 300.0, 10.0));
    StudyResult result;
    statistics.writeTo(result);
    QCOMPARE(result.scalar("max_temperature")->value, 302.0);
    QCOMPARE(result.scalar("max_temperature")->part, std::string("Right"));
    QCOMPARE(result.scalar("max_temperature")->point->x, 0.2);
    QCOMPARE(result.scalar("min_temperature")->value, 300.0);
    QCOMPARE(find(result.partScalars, "max_temperature", "Left")->value, 301.0);
    QCOMPARE(find(result.partScalars, "min_temperature", "Right")->value, 301.0);
    QVERIFY(result.scalar("final_max_temperature") == nullptr);
    QVERIFY(result.series.empty());
}

void ResultStatisticsTest::meanIsByVolume() {
    const auto mesh = rowOfBoxes(kEdge, 3, {"Left", "Right"});
    ResultStatistics statistics(mesh, false);
    // The mean of x^2 over [0, L] is L^2 / 3; a mean over nodes would be larger.
    Eigen::VectorXd values = linearField(*mesh, 0.0, 1.0);
    values = values.cwiseAbs2();
    statistics.add(kTemperature, 0.0, values);
    StudyResult result;
    statistics.writeTo(result);
    QVERIFY(std::abs(result.scalar("mean_temperature")->value - 0.04 / 3.0) < 1e-12);
    QVERIFY(std::abs(find(result.partScalars, "mean_temperature", "Left")->value - 0.01 / 3.0) <
            1e-12);
}

void ResultStatisticsTest::transientExtremesRunOverAllTimes() {
    const auto mesh = rowOfBoxes(kEdge, 1, {"Block"});
    ResultStatistics statistics(mesh, true);
    for (const auto& [time, offset] : {std::pair{0.0, 300.0}, {10.0, 350.0}, {20.0, 320.0}}) {
        statistics.add(kTemperature, time, linearField(*mesh, offset, 10.0));
    }
    StudyResult result;
    statistics.writeTo(result);
    QCOMPARE(result.scalar("max_temperature")->value, 351.0);
    QCOMPARE(result.scalar("min_temperature")->value, 300.0);
    QCOMPARE(result.scalar("final_max_temperature")->value, 321.0);
    QCOMPARE(result.scalar("final_min_temperature")->value, 320.0);
    QVERIFY(std::abs(result.scalar("mean_temperature")->value - 320.5) < 1e-9);
}

void ResultStatisticsTest::curvesAreOfTheModelAndOfGroups() {
    const auto mesh = rowOfBoxes(kEdge, 1, {"Cell 1", "Cell 2", "Plate"});
    ResultStatistics statistics(mesh, true);
    statistics.add(kTemperature, 0.0, linearField(*mesh, 300.0, 0.0));
    statistics.add(kTemperature, 5.0, linearField(*mesh, 300.0, 100.0));
    StudyResult result;
    statistics.writeTo(result);
    const auto curve = [&](const std::string& name, const std::string& group) {
        const auto found = std::find_if(result.series.begin(), result.series.end(),
                                        [&](const SeriesResult& series) {
                                            return series.name == name && series.group == group;
                                        });
        return found == result.series.end() ? std::vector<double>{} : found->values;
    };
    QCOMPARE(result.series.size(), std::size_t{9});
    QCOMPARE(result.series[0].times, (std::vector<double>{0.0, 5.0}));
    QCOMPARE(curve("max_temperature", ""), (std::vector<double>{300.0, 330.0}));
    QCOMPARE(curve("max_temperature", "Cell"), (std::vector<double>{300.0, 320.0}));
    QCOMPARE(curve("min_temperature", "Plate"), (std::vector<double>{300.0, 320.0}));
    QVERIFY(std::abs(curve("mean_temperature", "Cell")[1] - 310.0) < 1e-9);
}

void ResultStatisticsTest::severalValuesAtANodeHaveExtremesButNoMean() {
    const auto mesh = rowOfBoxes(kEdge, 1, {"Bar"});
    ResultStatistics statistics(mesh, false);
    const Measure stress = {"principal_stress", dimension::pressure(), false};
    statistics.addRange(stress, 0.0, linearField(*mesh, -2.0, 0.0), linearField(*mesh, -8.0, 10.0));
    StudyResult result;
    statistics.writeTo(result);
    QCOMPARE(result.scalar("max_principal_stress")->value, -2.0);
    QCOMPARE(result.scalar("min_principal_stress")->value, -8.0);
    QVERIFY(result.scalar("mean_principal_stress") == nullptr);
}

void ResultStatisticsTest::minimumSkipsPartsWithoutValues() {
    const auto mesh = rowOfBoxes(kEdge, 1, {"Pad", "Steel"});
    ResultStatistics statistics(mesh, false);
    Eigen::VectorXd values = linearField(*mesh, 2.0, 10.0);
    values.head(mesh->parts[0].nodeCount).setConstant(std::nan(""));
    statistics.addMinimum({"safety_factor", dimension::none(), false}, 0.0, values);
    StudyResult result;
    statistics.writeTo(result);
    QCOMPARE(result.scalars.size(), std::size_t{1});
    QCOMPARE(result.scalar("min_safety_factor")->value, 3.0);
    QCOMPARE(result.scalar("min_safety_factor")->part, std::string("Steel"));
    QCOMPARE(result.partScalars.size(), std::size_t{1});
}

void ResultStatisticsTest::partsWithoutValuesHaveNoExtremesMeanOrCurve() {
    const auto mesh = rowOfBoxes(kEdge, 2, {"Plastic", "Copper"});
    ResultStatistics statistics(mesh, true);
    Eigen::VectorXd values = linearField(*mesh, 2.0, 0.0);
    values.head(mesh->parts[0].nodeCount).setConstant(std::nan(""));
    statistics.add({"electric_potential", dimension::voltage(), false}, 0.0, values);
    StudyResult result;
    statistics.writeTo(result);
    QVERIFY(std::abs(result.scalar("mean_electric_potential")->value - 2.0) < 1e-12);
    QCOMPARE(result.scalar("max_electric_potential")->part, std::string("Copper"));
    for (const ScalarResult& scalar : result.partScalars) {
        QCOMPARE(scalar.part, std::string("Copper"));
    }
    for (const SeriesResult& series : result.series) {
        QVERIFY(series.group != "Plastic");
    }
}

void ResultStatisticsTest::bandIsThatOfThePlaceAndTimeOfTheExtreme() {
    const auto mesh = rowOfBoxes(kEdge, 2, {"Left", "Right"});
    const Measure flux = {"heat_flux", dimension::heatFlux()};
    ResultStatistics statistics(mesh, true);
    double factor = 1.0;
    const auto band = [&](std::uint32_t node) { return factor * mesh->nodes[node].x; };
    statistics.add(flux, 0.0, linearField(*mesh, 300.0, 10.0), band);
    factor = 2.0;
    statistics.add(flux, 1.0, linearField(*mesh, 100.0, 10.0), band);
    statistics.addFinalBands(flux, band);
    StudyResult result;
    statistics.writeTo(result);
    QCOMPARE(result.scalar("max_heat_flux")->band, 0.2);
    QCOMPARE(result.scalar("final_max_heat_flux")->band, 0.4);
    QCOMPARE(find(result.partScalars, "max_heat_flux", "Left")->band, 0.1);
    QVERIFY(!result.scalar("min_heat_flux")->band);
    QVERIFY(!result.scalar("mean_heat_flux")->band);
}

void ResultStatisticsTest::groupNamesDropTheNumber_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("group");
    QTest::newRow("number") << "Cell 12"
                            << "Cell";
    QTest::newRow("suffix of equal names") << "Cell [3]"
                                           << "Cell";
    QTest::newRow("dash") << "nut-2"
                          << "nut";
    QTest::newRow("no number") << "Plate"
                               << "Plate";
    QTest::newRow("only a number") << "4711"
                                   << "4711";
    QTest::newRow("number inside") << "M3 screw"
                                   << "M3 screw";
}

void ResultStatisticsTest::groupNamesDropTheNumber() {
    QFETCH(QString, part);
    QFETCH(QString, group);
    QCOMPARE(QString::fromStdString(partGroupName(part.toStdString())), group);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::ResultStatisticsTest)
#include "result_statistics_test.moc"
