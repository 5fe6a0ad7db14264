#pragma once

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

/// The range of a colour bar with round ends and ticks.
struct ColourScale {
    ColourMap map = ColourMap::Viridis;
    double minimum = 0.0;
    double maximum = 1.0;
    double tickStep = 0.1;
    bool banded = true;  ///< one band between neighbouring ticks (at most 12), else smooth

    int tickCount() const;
    std::vector<double> ticks() const;

    /// Round ends that enclose [minimum, maximum], with 4 to 12 bands between. A field that is
    /// constant gets a range around it. A diverging map is made symmetric about zero.
    static ColourScale enclosing(double minimum, double maximum,
                                 ColourMap map = ColourMap::Viridis);
};

/// The table that colours values by the scale; grey for no data.
vtkSmartPointer<vtkLookupTable> lookupTable(const ColourScale& scale);

/// printf format that shows the ticks of a scale without idle digits: "%.1f".
std::string tickFormat(const ColourScale& scale);

}  // namespace twinbench
