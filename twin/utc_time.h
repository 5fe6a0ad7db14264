#pragma once

#include <string>

namespace twinbench {

/// The time now as ISO 8601 UTC with milliseconds: "2026-03-01T12:30:05.120Z".
std::string utcNow();

}  // namespace twinbench
