#include "widgets/scene/colour_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <vtkLookupTable.h>

namespace twinbench {

namespace {

using Rgb = std::array<double, 3>;

// Support points of matplotlib's viridis (CC0), every eighth of the range.
constexpr std::array<Rgb, 9> kViridis = {{{0.267, 0.005, 0.329},
                                          {0.283, 0.141, 0.458},
                                          {0.254, 0.265, 0.530},
                                          {0.207, 0.372, 0.553},
                                          {0.164, 0.471, 0.558},
                                          {0.128, 0.567, 0.551},
                                          {0.267, 0.679, 0.480},
                                          {0.556, 0.783, 0.316},
                                          {0.993, 0.906, 0.144}}};
// ColorBrewer RdBu, reversed (Apache-2.0).
constexpr std::array<Rgb, 9> kBlueRed = {{{0.129, 0.400, 0.674},
                                          {0.263, 0.576, 0.765},
                                          {0.573, 0.773, 0.871},
                                          {0.820, 0.898, 0.941},
                                          {0.969, 0.969, 0.969},
                                          {0.992, 0.859, 0.780},
                                          {0.957, 0.647, 0.510},
                                          {0.839, 0.376, 0.302},
                                          {0.698, 0.094, 0.169}}};
constexpr std::array<Rgb, 9> kRainbow = {{{0.0, 0.0, 1.0},
                                          {0.0, 0.5, 1.0},
                                          {0.0, 1.0, 1.0},
                                          {0.0, 1.0, 0.5},
                                          {0.0, 1.0, 0.0},
                                          {0.5, 1.0, 0.0},
                                          {1.0, 1.0, 0.0},
                                          {1.0, 0.5, 0.0},
                                          {1.0, 0.0, 0.0}}};

constexpr int kSmoothColours = 256;
constexpr int kMostBands = 12;
constexpr int kFewestBands = 4;
constexpr int kUsualBands = 10;
constexpr double kRounding = 1e-6;  // of a step
// Neither is in a map, nor is it the grey of no data.
constexpr Rgb kBelow = {0.30, 0.24, 0.20};
constexpr Rgb kAbove = {0.86, 0.20, 0.64};

Rgb colourAt(ColourMap map, double fraction) {
    const auto& points = map == ColourMap::Viridis   ? kViridis
                         : map == ColourMap::BlueRed ? kBlueRed
                                                     : kRainbow;
    const double position = std::clamp(fraction, 0.0, 1.0) * (points.size() - 1);
    const auto lower = std::min<std::size_t>(static_cast<std::size_t>(position), points.size() - 2);
    const double share = position - static_cast<double>(lower);
    Rgb colour{};
    for (int i = 0; i < 3; ++i) {
        colour[i] = (1.0 - share) * points[lower][i] + share * points[lower + 1][i];
    }
    return colour;
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `raw`.
double roundStep(double raw) {
    const double decade = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * decade >= raw * (1.0 - 1e-9)) {
            return factor * decade;
        }
    }
    return 10.0 * decade;
}

/// A step that divides the span into about ten, into whole steps if one
/// that is round does so.
double roundDivision(double span) {
    for (const int bands : {10, 8, 12, 9, 11, 6, 5}) {
        const double step = span / bands;
        if (std::abs(roundStep(step) - step) < kRounding * step) {
            return step;
        }
    }
    return span / kUsualBands;
}

}  // namespace

int ColourScale::tickCount() const {
    const double span = logarithmic ? std::log10(maximum / minimum) : maximum - minimum;
    return static_cast<int>(std::lround(span / tickStep)) + 1;
}

std::vector<double> ColourScale::ticks() const {
    std::vector<double> result;
    for (int i = 0; i < tickCount(); ++i) {
        const double tick =
            logarithmic ? minimum * std::pow(10.0, i * tickStep) : minimum + i * tickStep;
        const bool isZero = !logarithmic && std::abs(tick) < kRounding * tickStep;
        result.push_back(isZero ? 0.0 : tick);
    }
    return result;
}

double ColourScale::fractionOf(double value) const {
    return logarithmic ? std::log10(value / minimum) / std::log10(maximum / minimum)
                       : (value - minimum) / (maximum - minimum);
}

ColourScale ColourScale::enclosing(double minimum, double maximum, ColourMap map) {
    if (map == ColourMap::BlueRed) {
        const double extreme = std::max(std::abs(minimum), std::abs(maximum));
        minimum = -extreme;
        maximum = extreme;
    }
    const double magnitude = std::max(std::abs(minimum), std::abs(maximum));
    // Below this the spread is rounding of the stored single-precision numbers.
    if (maximum - minimum <= 1e-6 * magnitude || magnitude == 0.0) {
        const double half = magnitude > 0.0 ? 0.01 * magnitude : 1.0;
        minimum -= half;
        maximum += half;
    }
    ColourScale scale;
    scale.map = map;
    scale.tickStep = roundStep((maximum - minimum) / (kMostBands - 2));
    // Stored numbers are of single precision: one just beyond a tick needs no band of its own.
    constexpr double kSlack = 1e-3;  // of a band
    scale.minimum = std::floor(minimum / scale.tickStep + kSlack) * scale.tickStep;
    scale.maximum = std::ceil(maximum / scale.tickStep - kSlack) * scale.tickStep;
    return scale;
}

ColourScale ColourScale::fitting(double minimum, double maximum, const ColourBarWish& wish,
                                 ColourMap usual) {
    ColourScale scale = enclosing(minimum, maximum, wish.map.value_or(usual));
    const double low = wish.minimum.value_or(scale.minimum);
    const double high = wish.maximum.value_or(scale.maximum);
    if (low < high) {
        scale.showsBelow = wish.minimum && minimum < low;
        scale.showsAbove = wish.maximum && maximum > high;
        scale.minimum = low;
        scale.maximum = high;
    }
    scale.logarithmic = wish.logarithmic && scale.maximum > 0.0 &&
                        (scale.minimum > 0.0 || (minimum > 0.0 && !wish.minimum));
    if (scale.logarithmic && scale.minimum <= 0.0) {
        scale.minimum = minimum;  // the round end below it has no logarithm
    }
    const double span = scale.logarithmic ? std::log10(scale.maximum / scale.minimum)
                                          : scale.maximum - scale.minimum;
    const double steps = span / scale.tickStep;
    const bool isRound = !scale.logarithmic && steps > kFewestBands - 0.5 &&
                         steps < kMostBands + 0.5 &&
                         std::abs(steps - std::round(steps)) < kRounding * steps;
    scale.banded = wish.bands.value_or(1) > 0;
    if (scale.banded && wish.bands) {
        scale.tickStep = span / *wish.bands;
    } else if (!isRound) {
        scale.tickStep = roundDivision(span);
    }
    return scale;
}

vtkSmartPointer<vtkLookupTable> lookupTable(const ColourScale& scale) {
    const int colours = scale.banded ? std::max(1, scale.tickCount() - 1) : kSmoothColours;
    auto table = vtkSmartPointer<vtkLookupTable>::New();
    table->SetNumberOfTableValues(colours);
    table->SetTableRange(scale.minimum, scale.maximum);
    table->SetScale(scale.logarithmic ? VTK_SCALE_LOG10 : VTK_SCALE_LINEAR);
    for (int i = 0; i < colours; ++i) {
        const double fraction = colours > 1 ? static_cast<double>(i) / (colours - 1) : 0.5;
        const Rgb colour = colourAt(scale.map, fraction);
        table->SetTableValue(i, colour[0], colour[1], colour[2], 1.0);
    }
    table->SetNanColor(0.6, 0.6, 0.6, 1.0);
    table->SetUseBelowRangeColor(scale.showsBelow);
    table->SetBelowRangeColor(kBelow[0], kBelow[1], kBelow[2], 1.0);
    table->SetUseAboveRangeColor(scale.showsAbove);
    table->SetAboveRangeColor(kAbove[0], kAbove[1], kAbove[2], 1.0);
    return table;
}

std::vector<std::string> tickLabels(const ColourScale& scale) {
    constexpr int kStepDigits = 3;
    std::vector<std::string> labels;
    const double magnitude = std::max(std::abs(scale.minimum), std::abs(scale.maximum));
    const bool needsPowers = magnitude >= 1e5 || magnitude < 1e-3;
    // As many decimals as the ends and steps need, but no more than tell the ticks apart.
    const int most = std::clamp(
        kStepDigits - 1 - static_cast<int>(std::floor(std::log10(scale.tickStep))), 0, 6);
    const auto isWhole = [](double number, double of) {
        return std::abs(number - std::round(number)) < kRounding * of;
    };
    int decimals = 0;
    for (double factor = 1.0; decimals < most; ++decimals, factor *= 10.0) {
        const double step = factor * scale.tickStep;
        if (isWhole(step, step) && isWhole(factor * scale.minimum, step)) {
            break;
        }
    }
    for (const double tick : scale.ticks()) {
        labels.push_back(scale.logarithmic ? fmt::format("{:.3g}", tick)
                         : needsPowers     ? fmt::format("{:.2e}", tick)
                                           : fmt::format("{:.{}f}", tick, decimals));
    }
    return labels;
}

}  // namespace twinbench
