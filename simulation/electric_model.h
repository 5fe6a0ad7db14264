#pragma once

#include <optional>
#include <vector>

#include <Eigen/Core>

#include "simulation/coefficient.h"
#include "simulation/contact_interface.h"
#include "simulation/temperature_curve.h"

namespace twinbench {

struct ElectricPotential {
    std::vector<PartFace> faces;
    Coefficient potential;  ///< V
};

struct ElectricCurrent {
    std::vector<PartFace> faces;
    /// A, through all faces together, positive into the body: spread evenly over the part of them
    /// that touches no other conductor.
    Coefficient current;
};

/// Stationary electric conduction in solid parts, div(sigma grad V) = 0 (Ohm's law and the
/// continuity of charge), where sigma may vary with the temperature. Currents change slowly enough
/// that neither induction nor displacement currents matter.
struct ElectricModel {
    /// By part: S/m, symmetric, assembly frame; none of a part that insulates.
    std::vector<std::optional<TemperatureCurve<Mat3>>> conductivities;
    std::vector<ElectricPotential> potentials;
    std::vector<ElectricCurrent> currents;
    std::vector<ContactInterface> contacts;  ///< between conducting parts; conductance in S/m^2
};

/// A potential or a current of the model at one instant.
struct ElectrodeState {
    double current = 0.0;    ///< A, into the body
    double potential = 0.0;  ///< V, the mean over its faces by area
    double power = 0.0;      ///< W that it brings in
};

/// The electric field at one instant.
struct ElectricState {
    Eigen::VectorXd potential;               ///< V, per node; NaN where no current can flow
    Eigen::VectorXd heat;                    ///< Joule heat, W, per node: volumes and contacts
    double volumeHeat = 0.0;                 ///< W, of the volumes
    double contactHeat = 0.0;                ///< W, of contacts
    std::vector<ElectrodeState> potentials;  ///< in the model's order
    std::vector<ElectrodeState> currents;    ///< the same
    std::vector<double> contacts;  ///< A, from the first part of each interface to the second

    double power() const { return volumeHeat + contactHeat; }
    /// The sum of the electrodes' currents over the current that passes; 0 where none does.
    double chargeError() const;
    /// The difference of the Joule heat to what the electrodes bring in, over it.
    double powerError() const;
};

/// Nodal fields for display; NaN where no current can flow.
struct ElectricFields {
    Eigen::VectorXd potential;       ///< V
    Eigen::VectorXd currentDensity;  ///< A/m^2, 3 per node
    Eigen::VectorXd jouleHeat;       ///< W/m^3, in the volume
};

}  // namespace twinbench
