#include "app/window/forecast_text.h"

#include <cmath>

#include "app/window/duration_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// To two significant digits, as nobody knows more.
double rounded(double value) {
    if (!(value > 0.0)) {
        return 0.0;
    }
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    return std::round(value / step) * step;
}

/// "15 000", with narrow blanks that do not break.
QString countText(double value) {
    QString digits = QString::number(std::llround(value));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3) {
        digits.insert(i, QChar(0x202F));
    }
    return digits;
}

template <class Text>
QString rangeText(const ForecastRange& range, const Text& text) {
    const QString low = text(rounded(range.low));
    const QString high = text(rounded(range.high));
    return low == high ? high : ForecastText::tr("%1 to %2").arg(low, high);
}

QString unknownsText(const RunForecast& forecast) {
    return ForecastText::tr("%1 unknowns").arg(rangeText(forecast.unknowns, countText));
}

}  // namespace

QString ForecastText::shortOf(const RunForecast& forecast) {
    return rangeText(forecast.seconds, durationText);
}

QString ForecastText::of(const RunForecast& forecast) {
    return tr("%1, %2, up to %3 of memory")
        .arg(unknownsText(forecast), shortOf(forecast), bytesText(rounded(forecast.memory.high)));
}

QString ForecastText::linesOf(const RunForecast& forecast, std::uint64_t freeMemory) {
    QStringList lines;
    if (forecast.runs > 1) {
        lines << tr("%1 studies are to be run").arg(forecast.runs);
    }
    if (forecast.toMesh > 0) {
        lines << counted(static_cast<int>(forecast.toMesh), tr("%1 shape is to be meshed first"),
                         tr("%1 shapes are to be meshed first"));
    }
    lines << unknownsText(forecast);
    lines << tr("Time: %1").arg(shortOf(forecast));
    lines << tr("Memory: %1 (%2 are free)")
                 .arg(rangeText(forecast.memory, bytesText),
                      bytesText(static_cast<double>(freeMemory)));
    lines << tr("In the project file: %1").arg(rangeText(forecast.disk, bytesText));
    lines << (forecast.measured > 0 ? counted(static_cast<int>(forecast.measured),
                                              tr("From %1 earlier run on this machine"),
                                              tr("From %1 earlier runs on this machine"))
                                    : tr("A guess: no such study was run on this machine yet"));
    return lines.join("\n");
}

}  // namespace twinbench
