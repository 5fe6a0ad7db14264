#include "app/window/results_table.h"

#include <QtTest>

using namespace twinbench;

class ResultsTableTest : public QObject {
    Q_OBJECT

private:
    static StudyResult run(const std::string& scenario, double temperature, double flux) {
        StudyResult result;
        result.scenario = scenario;
        result.scalars = {
            {"max_temperature", temperature, dimension::temperature(), true, "Cell", {}},
            {"max_heat_flux", flux, dimension::heatFlux(), false, "Cell", {}}};
        return result;
    }
    static QString cell(const ResultsTable& table, const QString& row, int column) {
        const auto found = table.findItems(row, Qt::MatchExactly);
        return found.isEmpty() ? QString() : table.item(found.front()->row(), column)->text();
    }

private slots:
    void differenceIsThatOfTheVariantFromTheReference() {
        ResultsTable table;
        table.setRuns(run("Baseline", 300.0, 1000.0), run("Fan", 290.0, 900.0), false, true,
                      UnitSystem::Millimetre);
        QCOMPARE(table.horizontalHeaderItem(4)->text(), QString("Fan \u2212 Baseline"));
        QCOMPARE(cell(table, "max temperature", 4), QString("-10.000 K"));
        // The unit stands in its own column.
        QCOMPARE(cell(table, "max heat flux", 4), QString("-100.00"));
        table.setRuns(run("Fan", 290.0, 900.0), run("Baseline", 300.0, 1000.0), false, false,
                      UnitSystem::Millimetre);
        QCOMPARE(table.horizontalHeaderItem(4)->text(), QString("Fan \u2212 Baseline"));
        QCOMPARE(cell(table, "max temperature", 4), QString("-10.000 K"));
    }

    void numbersFollowTheUnits() {
        ResultsTable table;
        StudyResult baseline = run("Baseline", 373.15, 1000.0);
        baseline.scalars.front().point = Vec3{0.0254, 0.0, 0.0};
        table.setRuns(baseline, run("Fan", 363.15, 900.0), false, true, UnitSystem::Imperial);
        QCOMPARE(cell(table, "max temperature", 2), QString("212.00"));
        QCOMPARE(cell(table, "max temperature", 4), QString("-18.000 \u00B0R"));
        QCOMPARE(cell(table, "max temperature", 5), QString("\u00B0F"));
        QCOMPARE(cell(table, "max temperature", 6), QString("1.0000, 0.0000, 0.0000"));
        QCOMPARE(table.horizontalHeaderItem(6)->text(), QString("At x, y, z [in]"));
    }

    void estimatedErrorIsInPerCentAndMaximaHaveTheirBand() {
        ResultsTable table;
        StudyResult result = run("Baseline", 300.0, 101.4032);
        result.scalars[1].band = 3.21;
        result.scalars.push_back({kEnergyErrorScalar, 0.0312, {}, false, "", {}});
        StudyResult other = run("Fan", 290.0, 90.0);
        other.scalars.push_back({kEnergyErrorScalar, 0.0412, {}, false, "", {}});
        table.setRuns(result, other, false, true, UnitSystem::Millimetre);
        QCOMPARE(cell(table, "max heat flux", 2), QString("101.4 \u00B1 3.2"));
        QCOMPARE(cell(table, "max heat flux", 3), QString("90.000"));
        QCOMPARE(cell(table, "max temperature", 2), QString("26.850"));
        const QString error = "estimated error (energy norm)";
        QCOMPARE(cell(table, error, 2), QString("3.12"));
        QCOMPARE(cell(table, error, 4), QString("1.0000"));
        QCOMPARE(cell(table, error, 5), QString("%"));
    }

    void whatTheSolverLeavesOpenIsNoDifference() {
        ResultsTable table;
        table.setRuns(run("Baseline", 300.0, 0.0), run("Fan", 300.0 + 4e-13, 0.0), false, true,
                      UnitSystem::Millimetre);
        QCOMPARE(cell(table, "max temperature", 4), QString("0 K"));
        QCOMPARE(cell(table, "max heat flux", 4), QString("0"));
    }

    void modesHaveTheirSharesOfTheMovableMass() {
        ResultsTable table;
        StudyResult result;
        result.type = "modal";
        result.scenario = "Baseline";
        result.modes = {{0.0, true, 1e-8, {1.0, 0.0, 0.0}}, {120.5, false, 1e-9, {0.0, 1.0, 0.0}}};
        result.modalMass = {5.0, {4.0, 4.0, 0.0}};
        StudyResult other = result;
        other.scenario = "Stiffer";
        other.modes[1].frequency = 140.0;
        table.setRuns(result, other, false, true, UnitSystem::Millimetre);
        QCOMPARE(table.horizontalHeaderItem(1)->text(), QString("Baseline [Hz]"));
        QCOMPARE(cell(table, "1 (rigid motion)", 3), QString("25.00"));
        QCOMPARE(cell(table, "2", 1), QString("120.50"));
        QCOMPARE(cell(table, "2", 2), QString("140.00"));
        QCOMPARE(cell(table, "2", 4), QString("25.00"));
        QCOMPARE(cell(table, "Sum", 3), QString("25.00"));
        QCOMPARE(cell(table, "Sum", 5), QString());  // nothing can move along z
    }

    void loadFactorsStandBesideThoseOfAnotherScenario() {
        ResultsTable table;
        StudyResult result;
        result.type = "buckling";
        result.scenario = "Baseline";
        result.bucklingModes = {{2.5, 1e-9}, {-1.25, 1e-9}};
        StudyResult other = result;
        other.scenario = "Thicker";
        other.bucklingModes[0].loadFactor = 5.0;
        table.setRuns(result, other, false, true, UnitSystem::Millimetre);
        QCOMPARE(table.horizontalHeaderItem(1)->text(), QString("Load factor, Baseline"));
        QCOMPARE(cell(table, "1", 1), QString("2.5000"));
        QCOMPARE(cell(table, "1", 2), QString("5.0000"));
        QCOMPARE(cell(table, "2 (reversed loads)", 1), QString("-1.2500"));
        result.bucklingModes.clear();
        table.setRuns(result, std::nullopt, false, true, UnitSystem::Millimetre);
        QCOMPARE(cell(table, "None", 1), QString("Nothing buckles under these loads"));
    }

    void fatigueLifeIsToldInHours() {
        ResultsTable table;
        StudyResult result;
        result.type = "random_vibration";
        result.scenario = "Baseline";
        result.scalars = {{"min_fatigue_life", 7200.0, dimension::time(), false, "Bar", {}}};
        result.modes = {{81.5, false, 1e-9, {0.0, 1.0, 0.0}}};
        table.setRuns(result, std::nullopt, false, true, UnitSystem::Millimetre);
        QCOMPARE(cell(table, "min fatigue life", 2), QString("2.0000"));
        QCOMPARE(cell(table, "min fatigue life", 3), QString("h"));
        QCOMPARE(cell(table, "Mode 1", 2), QString("81.500"));
        QCOMPARE(cell(table, "Mode 1", 3), QString("Hz"));
    }

    void heatOfAttachmentsStandsBesideTheirNames() {
        ResultsTable table;
        StudyResult result = run("Baseline", 300.0, 1000.0);
        result.type = "thermal_steady";
        BoundaryFlow film;
        film.name = "Coolant";
        film.model = "convection";
        film.heat = -12.5;
        result.boundaries = {film};
        table.setRuns(result, std::nullopt, false, true, UnitSystem::Millimetre);
        QCOMPARE(cell(table, "heat by convection", 1), QString("Coolant"));
        QCOMPARE(cell(table, "heat by convection", 2), QString("-12.500"));
        QCOMPARE(cell(table, "heat by convection", 3), QString("W"));
    }

    void heatFlowsStandTogetherBelowALineThatTellsTheirSigns() {
        ResultsTable table;
        StudyResult result = run("Baseline", 300.0, 1000.0);
        result.type = "thermal_steady";
        result.partScalars = result.scalars;
        BoundaryFlow film;
        film.name = "Coolant";
        film.model = "convection";
        film.heat = -12.5;
        result.boundaries = {film};
        table.setRuns(result, std::nullopt, false, true, UnitSystem::Millimetre);
        const auto row = [&table](const QString& text) {
            const auto found = table.findItems(text, Qt::MatchStartsWith);
            return found.isEmpty() ? -1 : found.front()->row();
        };
        const int heading = row("Heat flow: positive into the parts");
        QVERIFY(heading > 0);
        QCOMPARE(table.columnSpan(heading, 0), table.columnCount());
        QCOMPARE(row("heat by convection"), heading + 1);
        QCOMPARE(row("By part"), heading + 2);
    }

    void valuesKeepTheirZeros() {
        ResultsTable table;
        table.setRuns(run("Baseline", 273.15 + 53.4, 1000.0), std::nullopt, false, true,
                      UnitSystem::Millimetre);
        QCOMPARE(cell(table, "max temperature", 2), QString("53.400"));
    }
};

QTEST_MAIN(ResultsTableTest)
#include "results_table_test.moc"
