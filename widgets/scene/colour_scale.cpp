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

}  // namespace

int ColourScale::tickCount() const {
    return static_cast<int>(std::lround((maximum - minimum) / tickStep)) + 1;
}

std::vector<double> ColourScale::ticks() const {
    std::vector<double> result;
    for (int i = 0; i < tickCount(); ++i) {
        result.push_back(minimum + i * tickStep);
    }
    return result;
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

vtkSmartPointer<vtkLookupTable> lookupTable(const ColourScale& scale) {
    const int colours = scale.banded ? std::max(1, scale.tickCount() - 1) : kSmoothColours;
    auto table = vtkSmartPointer<vtkLookupTable>::New();
    table->SetNumberOfTableValues(colours);
    table->SetTableRange(scale.minimum, scale.maximum);
    for (int i = 0; i < colours; ++i) {
        const double fraction = colours > 1 ? static_cast<double>(i) / (colours - 1) : 0.5;
        const Rgb colour = colourAt(scale.map, fraction);
        table->SetTableValue(i, colour[0], colour[1], colour[2], 1.0);
    }
    table->SetNanColor(0.6, 0.6, 0.6, 1.0);
    return table;
}

std::string tickFormat(const ColourScale& scale) {
    const double magnitude = std::max(std::abs(scale.minimum), std::abs(scale.maximum));
    if (magnitude >= 1e5 || magnitude < 1e-3) {
        return "%.2e";
    }
    int decimals = 0;
    for (double step = scale.tickStep; decimals < 6; ++decimals, step *= 10.0) {
        if (std::abs(step - std::round(step)) < 1e-6 * step) {
            break;
        }
    }
    return fmt::format("%.{}f", decimals);
}

}  // namespace twinbench
