#include "twin/svg_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/unit_text.h"
#include "core/xml_text.h"

namespace twinbench {

namespace {

constexpr double kWidth = 860.0, kHeight = 340.0;  // px
constexpr double kLeft = 70.0, kRight = 230.0, kTop = 14.0, kBottom = 48.0;
constexpr double kLegendLine = 18.0;
constexpr int kXTicks = 7, kYTicks = 6;
// Told apart by those who see few colours, too: Okabe & Ito 2008, Color Universal Design.
constexpr std::array kColours = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                 "#e69f00", "#56b4e9", "#000000"};

std::string printed(const std::string& text) { return xmlEscaped(typographicUnitText(text)); }

/// The range of an axis and its place on the page.
class Axis {
public:
    Axis(double from, double to) : from_(from), to_(to) {}

    void add(double value) {
        if (std::isfinite(value)) {
            low_ = std::min(low_, value);
            high_ = std::max(high_, value);
        }
    }

    /// To be called once all values are in: the axis ends at ticks.
    void finish(int count) {
        if (!(low_ <= high_)) {
            low_ = 0.0;
            high_ = 1.0;
        }
        if (high_ - low_ <= 1e-12 * std::max(std::abs(low_), std::abs(high_))) {
            const double margin = low_ == 0.0 ? 1.0 : 0.05 * std::abs(low_);
            low_ -= margin;
            high_ += margin;
        }
        ticks_ = roundTicks(low_, high_, count);
        low_ = std::min(low_, ticks_.front());
        high_ = std::max(high_, ticks_.back());
    }

    const std::vector<double>& ticks() const { return ticks_; }
    double at(double value) const {
        return from_ + (value - low_) / (high_ - low_) * (to_ - from_);
    }

private:
    double from_, to_;
    double low_ = HUGE_VAL, high_ = -HUGE_VAL;
    std::vector<double> ticks_;
};

std::string label(double x, double y, const char* anchor, const std::string& text) {
    return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", x, y,
                       anchor, printed(text));
}

std::string line(double x1, double y1, double x2, double y2, const char* colour) {
    return fmt::format(
        "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\"/>\n", x1, y1,
        x2, y2, colour);
}

std::string grid(const Axis& x, const Axis& y) {
    std::string svg;
    for (const double tick : x.ticks()) {
        svg += line(x.at(tick), kTop, x.at(tick), kHeight - kBottom, "#e2e6ea");
        svg += label(x.at(tick), kHeight - kBottom + 16.0, "middle", fmt::format("{:.6g}", tick));
    }
    for (const double tick : y.ticks()) {
        svg += line(kLeft, y.at(tick), kWidth - kRight, y.at(tick), "#e2e6ea");
        svg += label(kLeft - 6.0, y.at(tick) + 4.0, "end", fmt::format("{:.6g}", tick));
    }
    return svg;
}

std::string polyline(const ChartCurve& curve, const Axis& x, const Axis& y, const char* colour) {
    std::string points;
    for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
        if (std::isfinite(curve.x[i]) && std::isfinite(curve.y[i])) {
            points += fmt::format("{:.1f},{:.1f} ", x.at(curve.x[i]), y.at(curve.y[i]));
        }
    }
    return fmt::format(
        "<polyline fill=\"none\" stroke=\"{}\" stroke-width=\"1.6\" points=\"{}\"/>\n", colour,
        points);
}

}  // namespace

std::vector<double> roundTicks(double low, double high, int count) {
    const double raw = (high - low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    const double step = power * (share < 1.5 ? 1.0 : share < 3.5 ? 2.0 : share < 7.5 ? 5.0 : 10.0);
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double i = first; i <= last; i += 1.0) {
        ticks.push_back(i * step + 0.0);
    }
    return ticks;
}

std::string svgOf(const Chart& chart) {
    Axis x(kLeft, kWidth - kRight);
    Axis y(kHeight - kBottom, kTop);
    for (const ChartCurve& curve : chart.curves) {
        std::ranges::for_each(curve.x, [&](double value) { x.add(value); });
        std::ranges::for_each(curve.y, [&](double value) { y.add(value); });
    }
    x.finish(kXTicks);
    y.finish(kYTicks);
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#1f2328\">\n"
        "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
        kWidth, kHeight);
    svg += grid(x, y);
    svg += label(0.5 * (kLeft + kWidth - kRight), kHeight - 10.0, "middle", chart.xLabel);
    svg += fmt::format(
        "<text transform=\"translate(14,{:.1f}) rotate(-90)\" "
        "text-anchor=\"middle\">{}</text>\n",
        0.5 * (kTop + kHeight - kBottom), printed(chart.yLabel));
    double legend = kTop + 12.0;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) {
        const char* colour = kColours[i % kColours.size()];
        svg += polyline(chart.curves[i], x, y, colour);
        svg += line(kWidth - kRight + 12.0, legend - 4.0, kWidth - kRight + 30.0, legend - 4.0,
                    colour);
        svg += label(kWidth - kRight + 36.0, legend, "start", chart.curves[i].name);
        legend += kLegendLine;
    }
    return svg + "</svg>\n";
}

}  // namespace twinbench
