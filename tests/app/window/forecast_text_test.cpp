#include "app/window/forecast_text.h"

#include <QtTest>

#include "app/window/duration_text.h"

using namespace twinbench;

class ForecastTextTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreRoundedToWhatIsKnown() {
        RunForecast forecast;
        forecast.unknowns = {15234.0, 15234.0};
        forecast.seconds = {12.34, 47.1};
        forecast.memory = {3e8, 1.234e9};
        QCOMPARE(ForecastText::shortOf(forecast), QString("12 s to 47 s"));
        QCOMPARE(ForecastText::of(forecast),
                 QString("15\u202F000 unknowns, 12 s to 47 s, up to 1.2 GB of memory"));
    }

    void allOfItTellsWhatItRestsOn() {
        RunForecast forecast;
        forecast.unknowns = {1e3, 4e3};
        forecast.seconds = {1.0, 2.0};
        forecast.toMesh = 1;
        const QString guess = ForecastText::linesOf(forecast, 8'000'000'000);
        QVERIFY(guess.contains("1 shape is to be meshed first"));
        QVERIFY(guess.contains("8.0 GB are free"));
        QVERIFY(guess.contains("A guess"));
        forecast.measured = 3;
        QVERIFY(ForecastText::linesOf(forecast, 0).contains("3 earlier runs"));
    }

    void durationsAndSizesFitPeople() {
        QCOMPARE(durationText(0.42), QString("0.4 s"));
        QCOMPARE(durationText(95.0), QString("95 s"));
        QCOMPARE(durationText(125.0), QString("2 min 5 s"));
        QCOMPARE(durationText(11400.0), QString("3 h 10 min"));
        QCOMPARE(bytesText(1200.0), QString("2 KB"));
        QCOMPARE(bytesText(1.23e8), QString("123 MB"));
        QCOMPARE(bytesText(1.44e9), QString("1.4 GB"));
    }
};

QTEST_GUILESS_MAIN(ForecastTextTest)
#include "forecast_text_test.moc"
