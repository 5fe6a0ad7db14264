#include "simulation/spectral_fatigue.h"

#include <QtTest>
#include <cmath>
#include <complex>
#include <functional>
#include <numbers>
#include <random>
#include <vector>

#include <unsupported/Eigen/FFT>

namespace twinbench {

class SpectralFatigueTest : public QObject {
    Q_OBJECT

private slots:
    void oneFrequencyHasRayleighsDamage();
    void dirlikAgreesWithCountedCycles_data();
    void dirlikAgreesWithCountedCycles();
    void widerBandsAreMilderThanNarrowOnes();
    void twiceTheStressIsWorseByThePower();
    void noStressNoDamage();
};

namespace {

using Density = std::function<double(double)>;

constexpr double kHighest = 50.0;  // Hz, of the spectra here
const FatigueCurve kCurve{900e6, -0.2};

SpectralMoments momentsOf(const Density& density) {
    SpectralMoments moments;
    constexpr int kSteps = 200000;
    for (int i = 0; i < kSteps; ++i) {
        const double f = kHighest * (i + 0.5) / kSteps;
        const double g = density(f) * kHighest / kSteps;
        moments.m0 += g;
        moments.m1 += f * g;
        moments.m2 += f * f * g;
        moments.m4 += f * f * f * f * g;
    }
    return moments;
}

/// A Gaussian signal with the density, of waves with random phases.
std::vector<double> signal(const Density& density, double step, std::size_t count) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> phase(0.0, 2.0 * std::numbers::pi);
    const double spacing = 1.0 / (static_cast<double>(count) * step);
    std::vector<std::complex<double>> spectrum(count, 0.0);
    for (std::size_t k = 1; k < count / 2; ++k) {
        const double f = static_cast<double>(k) * spacing;
        const double amplitude = f < kHighest ? std::sqrt(2.0 * density(f) * spacing) : 0.0;
        spectrum[k] = std::polar(0.5 * amplitude * static_cast<double>(count), phase(random));
        spectrum[count - k] = std::conj(spectrum[k]);
    }
    Eigen::FFT<double> fft;
    std::vector<std::complex<double>> values;
    fft.inv(values, spectrum);
    std::vector<double> result(count);
    std::ranges::transform(values, result.begin(), [](const auto& v) { return v.real(); });
    return result;
}

/// Damage of a course by the rainflow count of ASTM E1049, section 5.4.4; what remains at the end
/// counts as half cycles.
double countedDamage(const std::vector<double>& course, const FatigueCurve& curve) {
    std::vector<double> stack;
    double damage = 0.0;
    const auto range = [&](std::size_t i) { return std::abs(stack[i + 1] - stack[i]); };
    for (std::size_t i = 1; i + 1 < course.size(); ++i) {
        if ((course[i] - course[i - 1]) * (course[i + 1] - course[i]) > 0.0) {
            continue;
        }
        stack.push_back(course[i]);
        while (stack.size() >= 4 && range(stack.size() - 3) <= range(stack.size() - 2) &&
               range(stack.size() - 3) <= range(stack.size() - 4)) {
            damage += curve.damage(0.5 * range(stack.size() - 3));
            stack.erase(stack.end() - 3, stack.end() - 1);
        }
    }
    for (std::size_t i = 0; i + 1 < stack.size(); ++i) {
        damage += 0.5 * curve.damage(0.5 * range(i));
    }
    return damage;
}

double box(double f, double from, double to, double level) {
    return f >= from && f <= to ? level : 0.0;
}

constexpr double kLevel = 4e14;  // Pa^2/Hz

Density wide() {
    return [](double f) { return box(f, 2.0, 40.0, kLevel); };
}
Density twoHumps() {
    return [](double f) { return box(f, 4.0, 6.0, 8 * kLevel) + box(f, 30.0, 34.0, kLevel); };
}
Density resonance() {
    return [](double f) {
        const double r = f / 15.0;
        return kLevel / ((1 - r * r) * (1 - r * r) + 0.04 * 0.04 * r * r) / 50.0;
    };
}

}  // namespace

void SpectralFatigueTest::oneFrequencyHasRayleighsDamage() {
    constexpr double kRms = 30e6;
    constexpr double kFrequency = 20.0;
    const double m0 = kRms * kRms;
    const SpectralMoments moments{m0, m0 * kFrequency, m0 * std::pow(kFrequency, 2),
                                  m0 * std::pow(kFrequency, 4)};
    // The mean of 2 (a / s)^5 over a Rayleigh distribution of a.
    const double power = kCurve.power();
    double expected = 0.0;
    constexpr double kStep = 1e-3;
    for (double z = 0.5 * kStep; z < 12.0; z += kStep) {
        expected += kFrequency * 2.0 * std::pow(z * kRms / kCurve.coefficient, power) * z *
                    std::exp(-0.5 * z * z) * kStep;
    }
    QVERIFY(std::abs(dirlikDamageRate(moments, kCurve) / expected - 1.0) < 1e-4);
    QVERIFY(std::abs(narrowBandDamageRate(moments, kCurve) / expected - 1.0) < 1e-4);
}

void SpectralFatigueTest::dirlikAgreesWithCountedCycles_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("limit");
    QTest::newRow("wide band") << 0 << 0.1;
    // Dirlik fitted spectra of many shapes; two humps far apart are the hardest.
    QTest::newRow("two humps") << 1 << 0.2;
    QTest::newRow("resonance") << 2 << 0.05;
}

void SpectralFatigueTest::dirlikAgreesWithCountedCycles() {
    QFETCH(int, shape);
    QFETCH(double, limit);
    const Density density = shape == 0 ? wide() : shape == 1 ? twoHumps() : resonance();
    constexpr double kStep = 1.0 / 1024;
    constexpr std::size_t kCount = std::size_t{1} << 21;
    const double counted = countedDamage(signal(density, kStep, kCount), kCurve) /
                           (kStep * static_cast<double>(kCount));
    const double rate = dirlikDamageRate(momentsOf(density), kCurve);
    qInfo("Dirlik by count: %.4f, narrow band by count: %.3f", rate / counted,
          narrowBandDamageRate(momentsOf(density), kCurve) / counted);
    QVERIFY(std::abs(rate / counted - 1.0) < limit);
}

void SpectralFatigueTest::widerBandsAreMilderThanNarrowOnes() {
    const SpectralMoments moments = momentsOf(twoHumps());
    QVERIFY(dirlikDamageRate(moments, kCurve) < 0.9 * narrowBandDamageRate(moments, kCurve));
}

void SpectralFatigueTest::twiceTheStressIsWorseByThePower() {
    const SpectralMoments one = momentsOf(wide());
    const SpectralMoments two{4 * one.m0, 4 * one.m1, 4 * one.m2, 4 * one.m4};
    QVERIFY(std::abs(dirlikDamageRate(two, kCurve) / dirlikDamageRate(one, kCurve) / 32.0 - 1.0) <
            1e-9);
}

void SpectralFatigueTest::noStressNoDamage() {
    QCOMPARE(dirlikDamageRate({}, kCurve), 0.0);
    QCOMPARE(narrowBandDamageRate({}, kCurve), 0.0);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::SpectralFatigueTest)
#include "spectral_fatigue_test.moc"
