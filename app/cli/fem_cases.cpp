#include "app/cli/fem_cases.h"

#include <algorithm>
#include <array>

namespace twinbench {

namespace {

constexpr std::array kCases = {
    FemCase{"bracket", "Bracket", "Bracket with holes", "parts.twin.json", false, 10e-3, 17'000,
            2.8},
    FemCase{"housing", "Housing", "Curved motor housing", "parts.twin.json", false, 10e-3, 66'000,
            2.6},
    FemCase{"tray", "Tray", "Battery tray of 2 mm sheet", "parts.twin.json", false, 10e-3, 111'000,
            2.0},
    FemCase{"stack", "Stack", "Stack of copper and foam, bonded", "parts.twin.json", true, 10e-3,
            31'000, 2.0},
    FemCase{"module", "Module", "Battery module", "module.twin.json", true, 14e-3, 170'000, 1.5},
};

}  // namespace

std::span<const FemCase> femCases() { return kCases; }

const FemCase* findFemCase(std::string_view key) {
    const auto found = std::ranges::find(kCases, key, &FemCase::key);
    return found == kCases.end() ? nullptr : &*found;
}

std::string FemTarget::study() const {
    return std::string(body->name) + (isStress ? " stress" : " heat");
}

}  // namespace twinbench
