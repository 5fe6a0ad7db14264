#pragma once

#include <QString>

namespace twinbench {

/// A duration for people, seconds: "0.4 s", "12 s", "2 min 5 s", "3 h 10 min".
QString durationText(double seconds);

/// A number of bytes for people: "850 KB", "120 MB", "1.4 GB".
QString bytesText(double bytes);

}  // namespace twinbench
