#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// Factors from SI to the units of the deck: mm, N, MPa, t, s, degC, so that power is in mW.
namespace inp_unit {
inline constexpr double kLength = 1e3;
inline constexpr double kStress = 1e-6;
inline constexpr double kDensity = 1e-12;      // t/mm^3
inline constexpr double kSpecificHeat = 1e6;   // mJ/(t K)
inline constexpr double kHeatFlux = 1e-3;      // mW/mm^2; heat transfer coefficients too
inline constexpr double kPower = 1e3;          // mW
inline constexpr double kPowerDensity = 1e-6;  // mW/mm^3
inline constexpr double kAcceleration = 1e3;   // mm/s^2
inline constexpr double kZeroCelsius = 273.15;
}  // namespace inp_unit

/// The text of a CalculiX deck as it grows. Numbers take at most 20 characters, as the solver
/// reads.
class InpText {
public:
    /// A keyword line or a comment, as given.
    void line(std::string_view text) {
        text_ += text;
        text_ += '\n';
    }
    /// A row of a table over temperature: `fields` and, where the table has temperatures (K), its
    /// own in degC.
    template <class... Fields>
    void tableRow(const std::vector<double>& kelvin, std::size_t row, const Fields&... fields) {
        if (kelvin.empty()) {
            data(fields...);
        } else {
            data(fields..., kelvin[row] - inp_unit::kZeroCelsius);
        }
    }
    /// Data fields on one line.
    template <class... Fields>
    void data(const Fields&... fields) {
        const char* separator = "";
        ((text_ += separator, add(fields), separator = ","), ...);
        text_ += '\n';
    }
    std::string take() { return std::move(text_); }

private:
    void add(double value) { text_ += fmt::format("{:.11e}", value); }
    void add(std::string_view text) { text_ += text; }
    void add(const std::string& text) { text_ += text; }
    void add(const char* text) { text_ += text; }
    template <std::integral T>
    void add(T value) {
        text_ += fmt::format("{}", value);
    }

    std::string text_;
};

/// Numbers in the deck count from 1.
inline std::uint32_t inpNumber(std::uint32_t index) { return index + 1; }
inline std::string inpPartSet(std::size_t part) { return "PART" + std::to_string(part + 1); }

/// The local face of its element that a boundary triangle is: 1 to 4 for the corners 123, 142, 243,
/// 341 (CalculiX User's Manual, C3D10).
int inpFaceOf(const FeMesh& mesh, const FeTriangle& triangle);

}  // namespace twinbench
