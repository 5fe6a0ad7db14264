#include "core/nearest_word.h"

#include <algorithm>

namespace twinbench {

namespace {

constexpr int kCaseCost = 1;  // 'kw' for 'kW' is a smaller slip than a wrong letter
constexpr int kEditCost = 2;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

int substitutionCost(char a, char b) {
    if (a == b) {
        return 0;
    }
    return lower(a) == lower(b) ? kCaseCost : kEditCost;
}

/// Weighted Damerau-Levenshtein distance (optimal string alignment): insertion, deletion,
/// substitution and the exchange of two neighbours.
int editDistance(std::string_view a, std::string_view b) {
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = kEditCost * static_cast<int>(i + j);
                continue;
            }
            int best = cost[i - 1][j - 1] + substitutionCost(a[i - 1], b[j - 1]);
            best = std::min({best, cost[i - 1][j] + kEditCost, cost[i][j - 1] + kEditCost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, cost[i - 2][j - 2] + kEditCost);
            }
            cost[i][j] = best;
        }
    }
    return cost[a.size()][b.size()];
}

/// The largest distance that still looks like a slip of the pen: one edit in a short word, up to
/// three in a long one; a single letter may only be of the wrong case.
int toleratedDistance(std::size_t length) {
    if (length <= 1) {
        return kCaseCost;
    }
    if (length <= 4) {
        return kEditCost;
    }
    return length <= 8 ? 2 * kEditCost : 3 * kEditCost;
}

}  // namespace

std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates) {
    std::string nearest;
    int bestDistance = toleratedDistance(word.size()) + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t difference =
            std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size());
        if (difference >= static_cast<std::size_t>(bestDistance)) {
            continue;  // each letter too many is an edit; words may be very long
        }
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

}  // namespace twinbench
