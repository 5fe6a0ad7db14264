#pragma once

#include <QString>

namespace twinbench {

/// What the tree says about a study under a scenario, or about a requirement.
struct RunBadge {
    QString text;  ///< "current", "stale", "no result", "running"
    bool stale = false;
    bool missing = false;
    QString more = {};  ///< for the tooltip
    friend bool operator==(const RunBadge&, const RunBadge&) = default;
};

}  // namespace twinbench
