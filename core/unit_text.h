#pragma once

#include <string>
#include <string_view>

namespace twinbench {

/// The ASCII spelling of what people type and paste: "W/(m·K)" -> "W/(m*K)", "mm²" -> "mm^2",
/// "µm" -> "um", "°C" -> "degC", "Ω" -> "ohm", typographic minus and blanks. What it does not know
/// stays as it is. UTF-8 in, UTF-8 out.
std::string asciiUnitText(std::string_view text);

/// The other way round, as print has it: "W/(m^2*K)" -> "W/(m²·K)", "degC" -> "°C". An asterisk
/// between blanks is arithmetic and stays. `asciiUnitText` takes it back.
std::string typographicUnitText(std::string_view text);

}  // namespace twinbench
