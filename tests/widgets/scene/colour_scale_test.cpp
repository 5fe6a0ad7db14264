#include "widgets/scene/colour_scale.h"

#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>

#include <vtkLookupTable.h>

using namespace twinbench;

class ColourScaleTest : public QObject {
    Q_OBJECT

private slots:
    void endsAreRoundAndEncloseTheField_data() {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::newRow("degC") << 25.03 << 31.909;
        QTest::newRow("MPa") << 0.0013 << 28.71;
        QTest::newRow("small") << 1.2e-7 << 6.8e-5;
        QTest::newRow("negative") << -412.0 << -3.0;
        QTest::newRow("narrow beside its size") << 1000.001 << 1000.002;
    }

    void endsAreRoundAndEncloseTheField() {
        QFETCH(const double, minimum);
        QFETCH(const double, maximum);
        const ColourScale scale = ColourScale::enclosing(minimum, maximum);
        QVERIFY(scale.minimum <= minimum && scale.maximum >= maximum);
        const double bands = (scale.maximum - scale.minimum) / scale.tickStep;
        QVERIFY(std::abs(bands - std::round(bands)) < 1e-6);
        QVERIFY2(bands > 3.5 && bands < 12.5, qPrintable(QString::number(bands)));
        const double digit =
            scale.tickStep / std::pow(10.0, std::floor(std::log10(scale.tickStep)));
        const std::array round = {1.0, 2.0, 2.5, 5.0, 10.0};
        QVERIFY(std::any_of(round.begin(), round.end(),
                            [&](double r) { return std::abs(digit - r) < 1e-6; }));
        const std::vector<double> ticks = scale.ticks();
        QCOMPARE(static_cast<int>(ticks.size()), scale.tickCount());
        QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
    }

    void constantFieldGetsARangeAroundIt() {
        for (const double value : {0.0, 25.0, -3e-6}) {
            const ColourScale scale = ColourScale::enclosing(value, value);
            QVERIFY(scale.minimum < value || value == 0.0);
            QVERIFY(scale.maximum > scale.minimum && scale.maximum >= value);
        }
    }

    void differencesAreSymmetricAboutZero() {
        const ColourScale scale = ColourScale::enclosing(-1.2, 7.9, ColourMap::BlueRed);
        QVERIFY(std::abs(scale.minimum + scale.maximum) < 1e-9);
        QVERIFY(scale.maximum >= 7.9);
    }

    void oneBandLiesBetweenNeighbouringTicks() {
        const ColourScale scale = ColourScale::enclosing(20.0, 60.0);
        const auto table = lookupTable(scale);
        QCOMPARE(static_cast<int>(table->GetNumberOfTableValues()), scale.tickCount() - 1);
        std::array<double, 3> low{};
        std::array<double, 3> beside{};
        std::array<double, 3> above{};
        table->GetColor(scale.minimum + 0.1 * scale.tickStep, low.data());
        table->GetColor(scale.minimum + 0.9 * scale.tickStep, beside.data());
        table->GetColor(scale.minimum + 1.1 * scale.tickStep, above.data());
        QVERIFY(low == beside);
        QVERIFY(low != above);
    }

    void ticksAreToldWithoutIdleDigits() {
        QCOMPARE(tickLabels(ColourScale::enclosing(20.0, 60.0)).front(), std::string("20"));
        QCOMPARE(tickLabels(ColourScale::enclosing(25.0, 25.9)).front(), std::string("25.0"));
        const auto labels = tickLabels(ColourScale::enclosing(-0.55, 0.6, ColourMap::BlueRed));
        QCOMPARE(labels[labels.size() / 2], std::string("0.0"));
    }

    void endsOfTheUserAreKeptAndWhatLiesBeyondIsTold() {
        ColourBarWish wish;
        wish.maximum = 37.5;
        const ColourScale scale = ColourScale::fitting(20.0, 400.0, wish);
        QCOMPARE(scale.maximum, 37.5);
        QVERIFY(scale.minimum <= 20.0 && !scale.showsBelow && scale.showsAbove);
        QVERIFY(scale.tickCount() > 4 && scale.tickCount() < 14);
        QVERIFY(std::abs(scale.ticks().back() - 37.5) < 1e-9);
        const auto table = lookupTable(scale);
        std::array<double, 3> inside{};
        std::array<double, 3> beyond{};
        table->GetColor(37.4, inside.data());
        table->GetColor(38.0, beyond.data());
        QVERIFY(inside != beyond);
        wish.minimum = 50.0;  // above the maximum: no range at all
        QVERIFY(ColourScale::fitting(20.0, 400.0, wish).minimum < 37.5);
    }

    void bandsAreAsManyAsWished() {
        ColourBarWish wish;
        wish.bands = 7;
        QCOMPARE(lookupTable(ColourScale::fitting(0.0, 1.0, wish))->GetNumberOfTableValues(),
                 vtkIdType(7));
        wish.bands = 0;
        const ColourScale smooth = ColourScale::fitting(0.0, 1.0, wish);
        QVERIFY(!smooth.banded);
        QCOMPARE(tickLabels(smooth).back(), std::string("1.0"));
    }

    void logarithmicBandsHaveTheSameRatio() {
        ColourBarWish wish;
        wish.logarithmic = true;
        wish.bands = 4;
        const ColourScale scale = ColourScale::fitting(0.5, 5000.0, wish);
        const auto ticks = scale.ticks();
        QCOMPARE(ticks.size(), std::size_t(5));
        QVERIFY(std::abs(ticks[1] / ticks[0] - ticks[4] / ticks[3]) < 1e-6);
        QVERIFY(std::abs(scale.fractionOf(ticks[2]) - 0.5) < 1e-9);
        QVERIFY(!ColourScale::fitting(-0.5, 5000.0, wish).logarithmic);
    }
};

QTEST_GUILESS_MAIN(ColourScaleTest)
#include "colour_scale_test.moc"
