#pragma once

#include "simulation/error_estimate.h"
#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Problems with exact solutions, for the estimate of the error.
struct ErrorCase {
    double unknowns = 0.0;
    ErrorEstimate estimate;
    double exactSquared = 0.0;  ///< of the error's energy norm
    /// At the places of the largest values of the parts together: |shown - exact| over the band.
    double shownErrorOverBand = 0.0;

    double effectivity() const { return std::sqrt(estimate.total.error / exactSquared); }
};

/// A box in which the temperature is sin x sin y sinh(sqrt(2) z), given on all sides; distorted
/// cells, `n` along each side.
ErrorCase smoothHeat(int n);
/// An L-shaped sheet in which the temperature is r^(2/3) sin(2 phi / 3), given on its sides:
/// singular at the re-entrant corner. 2 n cells along each long side.
ErrorCase heatAtReentrantCorner(int n);
/// The first one, cut across the middle into two parts of unlike meshes in perfect contact.
ErrorCase heatAcrossContact(int n);
/// k = 1 + T / 4 between two temperatures, in a hollow cylinder.
ErrorCase heatWithVaryingConductivity(int n);
/// A displacement that is the gradient of a harmonic function, given on all sides.
ErrorCase smoothDisplacement(int n);
/// A quarter of a thick-walled cylinder under inner pressure, plane strain, curved elements.
ErrorCase pressurisedCylinder(int n);
/// The same of any mesh of one part: radii 50 and 100 mm about z.
ErrorCase pressurisedCylinder(std::shared_ptr<const FeMesh> mesh, std::vector<PartFace> inside,
                              std::vector<PartFace> planes);
/// A warm place within a box: the gradient of Goodier's potential, given on all sides.
ErrorCase thermalStress(int n);

}  // namespace twinbench
