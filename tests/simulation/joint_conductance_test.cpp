#include "simulation/joint_conductance.h"

#include <QtTest>
#include <cmath>

using namespace twinbench;

namespace {

constexpr double kMachined = 1.6e-6;
constexpr double kGround = 0.4e-6;

const JointSolid kAluminium = {167.0, 276e6};  // 6061-T6
const JointSolid kCopper = {390.0, 69e6};      // C11000, annealed
const JointSolid kStainless = {14.9, 230e6};   // 304
const JointSolid kPlastic = {0.25, std::nullopt};

double inAir(const JointSolid& a, const JointSolid& b, double roughness, double pressure) {
    return jointConductance(a, b, {roughness, pressure}, airGap(), 0.0).total();
}

double inVacuum(const JointSolid& a, const JointSolid& b, double roughness, double pressure) {
    return jointConductance(a, b, {roughness, pressure}, {}, 0.0).total();
}

}  // namespace

class JointConductanceTest : public QObject {
    Q_OBJECT

private slots:
    /// Fletcher 1988 as in Madhusudana, Thermal Contact Conductance, and Wikipedia, Thermal contact
    /// conductance: "typical" values, W/(m^2 K).
    void metalsInAirAreWithinTheRangesOfTheTables_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        for (const double pressure : {0.1e6, 1e6}) {
            const auto row = [&](const char* name, const JointSolid& a, const JointSolid& b,
                                 double least, double most) {
                QTest::addRow("%s at %g MPa", name, pressure / 1e6)
                    << inAir(a, b, kMachined, pressure) << least << most;
            };
            row("aluminium on aluminium", kAluminium, kAluminium, 2200.0, 12000.0);
            row("stainless steel on itself", kStainless, kStainless, 2000.0, 3700.0);
            row("stainless steel on aluminium", kStainless, kAluminium, 2000.0, 4500.0);
        }
        QTest::newRow("copper on copper at 0.5 MPa")
            << inAir(kCopper, kCopper, kMachined, 0.5e6) << 10000.0 << 25000.0;
    }
    void metalsInAirAreWithinTheRangesOfTheTables() {
        QFETCH(double, value);
        QFETCH(double, least);
        QFETCH(double, most);
        QVERIFY2(value >= least && value <= most, qPrintable(QString::number(value)));
    }

    /// Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., table 3.1: contact
    /// resistances in vacuum at 10 MPa.
    void metalsInVacuumAreNearTheTableOfIncropera_data() {
        QTest::addColumn<double>("resistance");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char* name, const JointSolid& solid, double least, double most) {
            QTest::newRow(name) << 1.0 / inVacuum(solid, solid, kMachined, 10e6) << least << most;
        };
        row("stainless steel", kStainless, 0.7e-4, 4e-4);
        row("aluminium", kAluminium, 0.2e-4, 0.4e-4);
    }
    void metalsInVacuumAreNearTheTableOfIncropera() {
        QFETCH(double, resistance);
        QFETCH(double, least);
        QFETCH(double, most);
        // What is measured scatters with the flatness, which the formula does not know.
        QVERIFY2(resistance > least / 1.5 && resistance < most * 1.5,
                 qPrintable(QString::number(resistance)));
    }

    void theFormulaIsThatOfCooperMikicAndYovanovich() {
        const double sigma = std::sqrt(2.0) * 1.2533 * kMachined;
        const double slope = std::sqrt(2.0) * 0.076 * std::pow(1.2533 * 1.6, 0.52);
        const double expected =
            1.25 * 167.0 * slope / sigma * std::pow(1e6 / contactHardness(276e6), 0.95);
        QVERIFY(std::abs(inVacuum(kAluminium, kAluminium, kMachined, 1e6) / expected - 1.0) < 1e-9);
    }

    void pressureAndAFinerFinishConductBetter() {
        QVERIFY(inAir(kAluminium, kAluminium, kMachined, 2e6) >
                inAir(kAluminium, kAluminium, kMachined, 1e6));
        QVERIFY(inAir(kAluminium, kAluminium, kGround, 1e6) >
                2.0 * inAir(kAluminium, kAluminium, kMachined, 1e6));
    }

    void theSofterSolidGoverns() {
        const double pair = inVacuum(kCopper, kAluminium, kMachined, 1e6);
        QCOMPARE(pair, inVacuum(kAluminium, kCopper, kMachined, 1e6));
        const JointSolid hardAluminium = {167.0, 2000e6};
        QCOMPARE(pair, inVacuum(kCopper, hardAluminium, kMachined, 1e6));
    }

    void solidsWithoutYieldStrengthPassHeatThroughTheMediumOnly() {
        const JointConductance joint =
            jointConductance(kPlastic, kPlastic, {kMachined, 1e6}, airGap(), 0.0);
        QCOMPARE(joint.spots, 0.0);
        QVERIFY(joint.medium > 2000.0 && joint.medium < 4000.0);
    }

    void facesApartHaveTheMediumOverTheGap() {
        const JointConductance joint =
            jointConductance(kAluminium, kAluminium, {kMachined, 1e6}, airGap(), 1e-4);
        QCOMPARE(joint.spots, 0.0);
        QVERIFY(std::abs(joint.medium - 0.0257 / 1.0029e-4) < 1e-6);
        QCOMPARE(jointConductance(kAluminium, kAluminium, {kMachined, 1e6}, {}, 1e-4).total(), 0.0);
    }

    void aPasteKeepsItsBondLineAndTheSolidsApart() {
        const JointConductance pressed =
            jointConductance(kAluminium, kAluminium, {kMachined, 1e6}, layerGap(3.0), 0.0);
        QCOMPARE(pressed.spots, 0.0);
        QCOMPARE(pressed.medium, 3.0 / 25e-6);
        const JointConductance thick =
            jointConductance(kAluminium, kAluminium, {kMachined, 1e6}, layerGap(3.0), 1e-3);
        QCOMPARE(thick.medium, 3000.0);
    }

    void insulatorsDoNotDivideByZero() {
        const JointSolid none = {0.0, 200e6};
        QCOMPARE(inVacuum(none, none, kMachined, 1e6), 0.0);
    }
};

QTEST_APPLESS_MAIN(JointConductanceTest)
#include "joint_conductance_test.moc"
