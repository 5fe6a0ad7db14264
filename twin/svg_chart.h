#pragma once

#include <string>
#include <vector>

namespace twinbench {

struct ChartCurve {
    std::string name;
    std::vector<double> x;
    std::vector<double> y;
};

/// Curves over one axis as an SVG image, with ticks at round numbers and a legend.
struct Chart {
    std::string xLabel;
    std::string yLabel;
    std::vector<ChartCurve> curves;
};

/// Points that are not finite are left out. UTF-8.
std::string svgOf(const Chart& chart);

/// Round numbers from about `low` to about `high`, about `count` of them: 1, 2 or 5 times a power
/// of ten apart.
std::vector<double> roundTicks(double low, double high, int count);

}  // namespace twinbench
