#include <algorithm>
#include <limits>

#include "core/quantity.h"

namespace twinbench {

namespace {

constexpr std::array<const char*, Dimension::Count> kBaseSymbols = {"kg", "m", "s",
                                                                    "A",  "K", "EUR"};

/// Exponents stay in range: a dimension this far out matches nothing that is asked for.
std::int8_t exponent(long long value) {
    using Limits = std::numeric_limits<std::int8_t>;
    return static_cast<std::int8_t>(std::clamp<long long>(value, Limits::min(), Limits::max()));
}

std::string product(const Dimension& dimension, int sign, int& factors) {
    std::string text;
    factors = 0;
    for (std::size_t i = 0; i < Dimension::Count; ++i) {
        const int n = sign * dimension.exponents[i];
        if (n <= 0) {
            continue;
        }
        text += text.empty() ? "" : "*";
        text += kBaseSymbols[i];
        text += n > 1 ? "^" + std::to_string(n) : "";
        ++factors;
    }
    return text;
}

Dimension make(int mass, int length, int time, int current = 0, int temperature = 0,
               int currency = 0) {
    return {{exponent(mass), exponent(length), exponent(time), exponent(current),
             exponent(temperature), exponent(currency)}};
}

}  // namespace

Dimension operator*(const Dimension& a, const Dimension& b) {
    Dimension result;
    for (std::size_t i = 0; i < Dimension::Count; ++i) {
        result.exponents[i] = exponent(a.exponents[i] + b.exponents[i]);
    }
    return result;
}

Dimension operator/(const Dimension& a, const Dimension& b) { return a * b.power(-1); }

Dimension Dimension::power(int n) const {
    Dimension result;
    for (std::size_t i = 0; i < Count; ++i) {
        result.exponents[i] = exponent(static_cast<long long>(n) * exponents[i]);
    }
    return result;
}

std::string Dimension::text() const {
    int above = 0;
    int below = 0;
    const std::string numerator = product(*this, +1, above);
    const std::string denominator = product(*this, -1, below);
    const std::string top = above > 0 ? numerator : "1";
    if (below == 0) {
        return top;
    }
    return top + (below > 1 ? "/(" + denominator + ")" : "/" + denominator);
}

namespace dimension {

Dimension none() { return {}; }
Dimension length() { return make(0, 1, 0); }
Dimension area() { return make(0, 2, 0); }
Dimension volume() { return make(0, 3, 0); }
Dimension mass() { return make(1, 0, 0); }
Dimension time() { return make(0, 0, 1); }
Dimension temperature() { return make(0, 0, 0, 0, 1); }
Dimension current() { return make(0, 0, 0, 1); }
Dimension voltage() { return power() / current(); }
Dimension force() { return make(1, 1, -2); }
Dimension energy() { return force() * length(); }
Dimension power() { return energy() / time(); }
Dimension pressure() { return force() / area(); }
Dimension density() { return mass() / volume(); }
Dimension velocity() { return make(0, 1, -1); }
Dimension acceleration() { return make(0, 1, -2); }
Dimension specificHeat() { return energy() / (mass() * temperature()); }
Dimension thermalConductivity() { return power() / (length() * temperature()); }
Dimension heatTransferCoefficient() { return power() / (area() * temperature()); }
Dimension heatFlux() { return power() / area(); }
Dimension powerDensity() { return power() / volume(); }
Dimension thermalExpansion() { return temperature().power(-1); }
Dimension electricalConductivity() { return current() / (voltage() * length()); }
Dimension pricePerMass() { return make(0, 0, 0, 0, 0, 1) / mass(); }

}  // namespace dimension

}  // namespace twinbench
