#pragma once

#include <optional>
#include <string>
#include <vector>

#include <vtkSmartPointer.h>

class vtkLookupTable;

namespace twinbench {

enum class ColourMap {
    Viridis,  ///< perceptually uniform, for one-sided fields
    BlueRed,  ///< diverging, for differences
    Rainbow,  ///< on request only
};

/// What the user asks of a colour bar; what is left open suits the values.
struct ColourBarWish {
    std::optional<double> minimum, maximum;  ///< in the unit of the bar
    std::optional<ColourMap> map;
    std::optional<int> bands;  ///< 0: smooth
    bool logarithmic = false;  ///< where all values are positive

    friend bool operator==(const ColourBarWish&, const ColourBarWish&) = default;
};

/// The range of a colour bar and what divides it into bands.
struct ColourScale {
    ColourMap map = ColourMap::Viridis;
    double minimum = 0.0;
    double maximum = 1.0;
    double tickStep = 0.1;     ///< between ticks; of a logarithmic scale in decades
    bool banded = true;        ///< one band between neighbouring ticks, else smooth
    bool logarithmic = false;  ///< both ends are positive
    /// Values beyond the ends have a colour of their own, as the user cut the range.
    bool showsBelow = false, showsAbove = false;

    int tickCount() const;
    std::vector<double> ticks() const;
    /// Where a value is on the bar: 0 at the minimum, 1 at the maximum.
    double fractionOf(double value) const;

    /// Round ends that enclose [minimum, maximum], with 4 to 12 bands between. A field that is
    /// constant gets a range around it. A diverging map is made symmetric about zero.
    static ColourScale enclosing(double minimum, double maximum,
                                 ColourMap map = ColourMap::Viridis);
    /// The same with what the user asks for; `usual` is the map where no other is wished.
    static ColourScale fitting(double minimum, double maximum, const ColourBarWish& wish,
                               ColourMap usual = ColourMap::Viridis);
};

/// The table that colours values by the scale, in views as in the bar; grey for no data.
vtkSmartPointer<vtkLookupTable> lookupTable(const ColourScale& scale);

/// The texts of the ticks, all with as many decimals, without idle digits: "24.5", "25.0".
std::vector<std::string> tickLabels(const ColourScale& scale);

}  // namespace twinbench
