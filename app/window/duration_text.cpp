#include "app/window/duration_text.h"

#include <QCoreApplication>
#include <cmath>

namespace twinbench {

namespace {

constexpr double kMinute = 60.0;
constexpr int kMinutesPerHour = 60;
constexpr int kSecondsPerMinute = 60;
constexpr double kKilo = 1e3;

}  // namespace

QString durationText(double seconds) {
    if (seconds < 10.0) {
        return QCoreApplication::translate("DurationText", "%1 s").arg(seconds, 0, 'f', 1);
    }
    const auto whole = std::llround(seconds);
    if (seconds < 2.0 * kMinute) {
        return QCoreApplication::translate("DurationText", "%1 s").arg(whole);
    }
    if (whole < 10 * kSecondsPerMinute) {
        return QCoreApplication::translate("DurationText", "%1 min %2 s")
            .arg(whole / kSecondsPerMinute)
            .arg(whole % kSecondsPerMinute);
    }
    const auto minutes = std::llround(seconds / kMinute);
    if (minutes < kMinutesPerHour) {
        return QCoreApplication::translate("DurationText", "%1 min").arg(minutes);
    }
    return QCoreApplication::translate("DurationText", "%1 h %2 min")
        .arg(minutes / kMinutesPerHour)
        .arg(minutes % kMinutesPerHour);
}

QString bytesText(double bytes) {
    const double kilobytes = bytes / kKilo;
    if (kilobytes < kKilo) {
        return QCoreApplication::translate("DurationText", "%1 KB")
            .arg(std::ceil(kilobytes), 0, 'f', 0);
    }
    const double megabytes = kilobytes / kKilo;
    return megabytes < kKilo ? QCoreApplication::translate("DurationText", "%1 MB")
                                   .arg(megabytes, 0, 'f', megabytes < 10.0 ? 1 : 0)
                             : QCoreApplication::translate("DurationText", "%1 GB")
                                   .arg(megabytes / kKilo, 0, 'f', 1);
}

}  // namespace twinbench
