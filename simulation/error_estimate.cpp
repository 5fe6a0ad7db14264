#include "simulation/error_estimate.h"

#include <cmath>

namespace twinbench {

double EnergyError::relative() const {
    const double whole = energy + error;
    return whole > resolution ? std::sqrt(error / whole) : 0.0;
}

EnergyError& EnergyError::operator+=(const EnergyError& other) {
    error += other.error;
    energy += other.energy;
    resolution += other.resolution;
    return *this;
}

ErrorEstimate summedByPart(const FeMesh& mesh, std::span<const EnergyError> elements) {
    ErrorEstimate estimate;
    estimate.elements.reserve(elements.size());
    for (const EnergyError& element : elements) {
        estimate.elements.push_back(element.error);
    }
    for (const FePart& part : mesh.parts) {
        EnergyError sum;
        for (const EnergyError& element : elements.subspan(part.firstElement, part.elementCount)) {
            sum += element;
        }
        estimate.parts.push_back(sum);
        estimate.total += sum;
    }
    return estimate;
}

}  // namespace twinbench
