#include "simulation/residual_history.h"

#include <algorithm>

#include <fmt/format.h>

namespace twinbench {

std::string historyText(std::span<const double> residuals) {
    constexpr std::size_t kMost = 8;
    const std::size_t count = std::min(residuals.size(), kMost);
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = count < 2 ? 0 : i * (residuals.size() - 1) / (count - 1);
        text += fmt::format("{}{:.2g}", text.empty() ? "" : ", ", residuals[at]);
    }
    return text;
}

}  // namespace twinbench
