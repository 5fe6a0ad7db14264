#pragma once

// Made by translations/extract_engine_texts.py: do not edit.

#include <QtGlobal>

namespace twinbench {

// clang-format off
inline constexpr const char* kSimulationTexts[] = {
    // simulation/block_lanczos.cpp
    QT_TRANSLATE_NOOP("engine", "The modes reached a residual of {0} in {1} steps, {2} was asked for."),
    QT_TRANSLATE_NOOP("engine", "Ask for fewer modes, or check materials and mesh."),
    QT_TRANSLATE_NOOP("engine", "The displacement field is not finite."),
    QT_TRANSLATE_NOOP("engine", "Check the materials and the mesh."),
    QT_TRANSLATE_NOOP("engine", "Finding the modes"),
    // simulation/cholesky_factor.cpp
    QT_TRANSLATE_NOOP("engine", "linear system"),
    QT_TRANSLATE_NOOP("engine", "The Cholesky factor needs {0} GB of memory, {1} GB are available."),
    QT_TRANSLATE_NOOP("engine", "Choose a coarser mesh, or conjugate gradients as the solver."),
    QT_TRANSLATE_NOOP("engine", "Analysing the system"),
    QT_TRANSLATE_NOOP("engine", "The system matrix is not positive definite (unknown {0} of {1})."),
    QT_TRANSLATE_NOOP("engine", "Check that each part is held or connected, and that its properties are positive."),
    // simulation/cholesky_solver.cpp
    QT_TRANSLATE_NOOP("engine", "The direct solution leaves a residual of {0}, {1} was asked for."),
    QT_TRANSLATE_NOOP("engine", "The system is close to singular: check that each part is held."),
    QT_TRANSLATE_NOOP("engine", "The matrix is too large for a direct solution."),
    QT_TRANSLATE_NOOP("engine", "Make the mesh coarser, or leave parts out of the study."),
    // simulation/conjugate_gradient.cpp
    QT_TRANSLATE_NOOP("engine", "Iteration {0}, residual {1}"),
    // simulation/elastic_support.cpp
    QT_TRANSLATE_NOOP("engine", "elastic support"),
    QT_TRANSLATE_NOOP("engine", "The stiffness is negative or not finite somewhere."),
    QT_TRANSLATE_NOOP("engine", "Give a stiffness of at least 0 N/m^3."),
    // simulation/enclosure.cpp
    QT_TRANSLATE_NOOP("engine", "The faces of the enclosure are in contact everywhere."),
    QT_TRANSLATE_NOOP("engine", "Choose faces that can see each other."),
    QT_TRANSLATE_NOOP("engine", "{0} % of the radiation meets no face of the enclosure; of this face {1} %."),
    QT_TRANSLATE_NOOP("engine", "Add the faces that it meets, or give the ambient temperature that is seen through the openings."),
    QT_TRANSLATE_NOOP("engine", "This face of the enclosure sees none of its faces."),
    QT_TRANSLATE_NOOP("engine", "Radiation to wide surroundings is enough for it."),
    // simulation/line_target.cpp
    QT_TRANSLATE_NOOP("engine", "The mesh has no edge between the faces {0} and {1} where the geometry has one."),
    QT_TRANSLATE_NOOP("engine", "Choose a smaller mesh size, or attach to a face."),
    // simulation/linear_solver.cpp
    QT_TRANSLATE_NOOP("engine", "Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked for. On the way it was {3}."),
    QT_TRANSLATE_NOOP("engine", "Look for parts that hardly hold together and for very thin elements, or make the mesh coarser."),
    QT_TRANSLATE_NOOP("engine", "The system matrix is not positive definite: conjugate gradients met a direction without energy, or a number that is not finite."),
    QT_TRANSLATE_NOOP("engine", "Check that each part is held or connected, and all properties and loads."),
    QT_TRANSLATE_NOOP("engine", "cg + p-multigrid"),
    QT_TRANSLATE_NOOP("engine", "cg + p-multigrid, then cholesky"),
    // simulation/modal_analysis.cpp
    QT_TRANSLATE_NOOP("engine", "The density"),
    QT_TRANSLATE_NOOP("engine", "{0} modes are asked for."),
    QT_TRANSLATE_NOOP("engine", "Ask for 1 at least."),
    QT_TRANSLATE_NOOP("engine", "The prestress is not six finite numbers at each node."),
    QT_TRANSLATE_NOOP("engine", "Solve the static study on the mesh of this study."),
    QT_TRANSLATE_NOOP("engine", "The prestress is beyond buckling: some motion sets energy free."),
    QT_TRANSLATE_NOOP("engine", "Take smaller loads in the study that gives the prestress."),
    QT_TRANSLATE_NOOP("engine", "mode {0}"),
    QT_TRANSLATE_NOOP("engine", "At {0} Hz the mode leaves a residual of {1} (limit {2}); the steps came to {3}."),
    QT_TRANSLATE_NOOP("engine", "Refine the mesh where elements are long and thin, and check the materials."),
    QT_TRANSLATE_NOOP("engine", "All {0} modes lie below the largest frequency of {1} Hz; there may be more."),
    QT_TRANSLATE_NOOP("engine", "Ask for more modes."),
    QT_TRANSLATE_NOOP("engine", "No mode lies below the largest frequency of {0} Hz; the lowest is at {1} Hz."),
    QT_TRANSLATE_NOOP("engine", "Set a larger frequency, or none."),
    QT_TRANSLATE_NOOP("engine", "Every node is held in every direction: nothing can vibrate."),
    QT_TRANSLATE_NOOP("engine", "Release some faces."),
    QT_TRANSLATE_NOOP("engine", "{0} modes are asked for, the mesh has {1}."),
    QT_TRANSLATE_NOOP("engine", "Choose a coarser mesh, or leave parts out of the study."),
    QT_TRANSLATE_NOOP("engine", "block Lanczos, cholesky"),
    QT_TRANSLATE_NOOP("engine", "Found the modes"),
    // simulation/model_check.cpp
    QT_TRANSLATE_NOOP("engine", "part {0}"),
    QT_TRANSLATE_NOOP("engine", "{0} is {1} {2}; it must be above 0."),
    QT_TRANSLATE_NOOP("engine", "Give the part's material a positive value."),
    QT_TRANSLATE_NOOP("engine", "{0} has {1} K as temperature {2} of its table; they must ascend from absolute zero."),
    QT_TRANSLATE_NOOP("engine", "{0} is {1} {2}; it must be a finite number."),
    QT_TRANSLATE_NOOP("engine", "The part has no material."),
    QT_TRANSLATE_NOOP("engine", "Assign a material to it or exclude it from the study."),
    QT_TRANSLATE_NOOP("engine", "It acts on no face."),
    QT_TRANSLATE_NOOP("engine", "Choose at least one face."),
    QT_TRANSLATE_NOOP("engine", "The mesh has no such face for the {0}."),
    QT_TRANSLATE_NOOP("engine", "Mesh the part again or choose another face."),
    QT_TRANSLATE_NOOP("engine", "The gap is {0} m; it must not be negative."),
    QT_TRANSLATE_NOOP("engine", "The conductance is {0} W/(m^2 K); it must not be negative."),
    QT_TRANSLATE_NOOP("engine", "{0} of its {1} elements are inverted."),
    QT_TRANSLATE_NOOP("engine", "Mesh the part again with another element size."),
    QT_TRANSLATE_NOOP("engine", "The model has {0} problems:\n{1}"),
    // simulation/nested_dissection.cpp
    QT_TRANSLATE_NOOP("engine", "There is not enough memory to order the unknowns."),
    QT_TRANSLATE_NOOP("engine", "Choose a coarser mesh, or close other programs."),
    // simulation/p_multigrid.cpp
    QT_TRANSLATE_NOOP("engine", "Preparing the coarse system"),
    // simulation/remote_load.cpp
    QT_TRANSLATE_NOOP("engine", "The remote load is not finite."),
    QT_TRANSLATE_NOOP("engine", "Check its expressions and its place."),
    // simulation/rigid_body_check.cpp
    QT_TRANSLATE_NOOP("engine", "move and turn freely"),
    QT_TRANSLATE_NOOP("engine", "{0}{1} can {2}."),
    QT_TRANSLATE_NOOP("engine", "The model is not held: {0}"),
    QT_TRANSLATE_NOOP("engine", "Fix a face, add a support or bond it to a part that is held."),
    // simulation/structural_constraints.cpp
    QT_TRANSLATE_NOOP("engine", "The prescribed displacement is not a finite number everywhere."),
    QT_TRANSLATE_NOOP("engine", "Check its expression."),
    QT_TRANSLATE_NOOP("engine", "A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}."),
    QT_TRANSLATE_NOOP("engine", "Make them agree or remove one of them."),
    // simulation/structural_loads.cpp
    QT_TRANSLATE_NOOP("engine", "The force is not a finite number everywhere."),
    QT_TRANSLATE_NOOP("engine", "Check its expressions."),
    QT_TRANSLATE_NOOP("engine", "The pressure is not a finite number everywhere."),
    QT_TRANSLATE_NOOP("engine", "Check its expression or table."),
    // simulation/structural_model_check.cpp
    QT_TRANSLATE_NOOP("engine", "Young's modulus"),
    QT_TRANSLATE_NOOP("engine", "The shear modulus"),
    QT_TRANSLATE_NOOP("engine", "Poisson's ratios {0} (12), {1} (23), {2} (13) do not fit the Young's moduli: a load could set energy free."),
    QT_TRANSLATE_NOOP("engine", "The square of ratio 12 must be less than E1 / E2, and so on for 23 and 13."),
    QT_TRANSLATE_NOOP("engine", "Poisson's ratio is {0}; it must lie between -1 and 0.5."),
    QT_TRANSLATE_NOOP("engine", "Give the part's material a Poisson's ratio in this range."),
    QT_TRANSLATE_NOOP("engine", "The thermal expansion"),
    QT_TRANSLATE_NOOP("engine", "The reference temperature"),
    QT_TRANSLATE_NOOP("engine", "The elastic table"),
    QT_TRANSLATE_NOOP("engine", "The mesh has no node {0}."),
    QT_TRANSLATE_NOOP("engine", "The force"),
    QT_TRANSLATE_NOOP("engine", "remote force"),
    QT_TRANSLATE_NOOP("engine", "The moment"),
    QT_TRANSLATE_NOOP("engine", "The mass"),
    QT_TRANSLATE_NOOP("engine", "point mass"),
    QT_TRANSLATE_NOOP("engine", "The pressure"),
    QT_TRANSLATE_NOOP("engine", "The acceleration"),
    QT_TRANSLATE_NOOP("engine", "The speed"),
    QT_TRANSLATE_NOOP("engine", "The temperature has {0} values for {1} nodes."),
    QT_TRANSLATE_NOOP("engine", "Solve the thermal study on the mesh of this study."),
    QT_TRANSLATE_NOOP("engine", "The temperature is not a finite number everywhere."),
    // simulation/structural_static.cpp
    QT_TRANSLATE_NOOP("engine", "The largest displacement, {0} m, is beyond small-strain theory (model size {1} m)."),
    QT_TRANSLATE_NOOP("engine", "Check loads, materials and whether the supports hold every motion."),
    QT_TRANSLATE_NOOP("engine", "Done"),
    // simulation/structural_system.cpp
    QT_TRANSLATE_NOOP("engine", "Preparing the equations"),
    QT_TRANSLATE_NOOP("engine", "Assembling"),
    // simulation/supernodal_factorization.cpp
    QT_TRANSLATE_NOOP("engine", "Factorising"),
    // simulation/table_ranges.cpp
    QT_TRANSLATE_NOOP("engine", "The table of the {0} reaches from {1} to {2}, the temperatures from {3} to {4}: beyond its ends the last value counts."),
    QT_TRANSLATE_NOOP("engine", "Extend the table if the property goes on changing."),
    QT_TRANSLATE_NOOP("engine", "table ranges"),
    QT_TRANSLATE_NOOP("engine", "They are of another model."),
    QT_TRANSLATE_NOOP("engine", "Run it anew."),
    // simulation/temperature_bounds.cpp
    QT_TRANSLATE_NOOP("engine", "The temperature gets to {0} at {1}, {2} {3} everything that acts on the model."),
    QT_TRANSLATE_NOOP("engine", "Refine the mesh where temperatures change suddenly: its elements are larger than the depth that the change has reached."),
    QT_TRANSLATE_NOOP("engine", "temperature bounds"),
    // simulation/thermal_model_check.cpp
    QT_TRANSLATE_NOOP("engine", "The thermal conductivity must be a finite symmetric tensor."),
    QT_TRANSLATE_NOOP("engine", "The smallest principal thermal conductivity"),
    QT_TRANSLATE_NOOP("engine", "The thermal conductivity"),
    QT_TRANSLATE_NOOP("engine", "The specific heat"),
    QT_TRANSLATE_NOOP("engine", "The mesh has no such part for the heat source."),
    QT_TRANSLATE_NOOP("engine", "heat source"),
    QT_TRANSLATE_NOOP("engine", "It acts on no part."),
    QT_TRANSLATE_NOOP("engine", "The power density"),
    QT_TRANSLATE_NOOP("engine", "The heat flux"),
    QT_TRANSLATE_NOOP("engine", "The ambient temperature"),
    QT_TRANSLATE_NOOP("engine", "The heat transfer coefficient"),
    QT_TRANSLATE_NOOP("engine", "The heat transfer coefficient is {0} W/(m^2 K); it must not be negative."),
    QT_TRANSLATE_NOOP("engine", "The emissivity is {0}; it must be between 0 and 1."),
    QT_TRANSLATE_NOOP("engine", "The emissivity is {0}; it must be above 0 and at most 1."),
    QT_TRANSLATE_NOOP("engine", "Two enclosure radiations act on this face."),
    QT_TRANSLATE_NOOP("engine", "Remove one of them."),
    QT_TRANSLATE_NOOP("engine", "The prescribed temperature"),
    QT_TRANSLATE_NOOP("engine", "Two different temperatures are prescribed on this face."),
    QT_TRANSLATE_NOOP("engine", "A temperature and a heat flux are prescribed on this face."),
    QT_TRANSLATE_NOOP("engine", "It is {0}; it must be a finite number above 0."),
    QT_TRANSLATE_NOOP("engine", "output times"),
    QT_TRANSLATE_NOOP("engine", "{0} s is not after the one before it or lies beyond the duration of {1} s."),
    QT_TRANSLATE_NOOP("engine", "initial temperature"),
    QT_TRANSLATE_NOOP("engine", "It must be one finite value for each of {0} nodes."),
    // simulation/thermal_stage.cpp
    QT_TRANSLATE_NOOP("engine", "The temperatures that properties or radiation depend on do not settle: after {0} iterations the residual is {1} of that at the start. On the way it was {2}."),
    QT_TRANSLATE_NOOP("engine", "Check the table of its material for jumps, or start a transient with smaller steps."),
    QT_TRANSLATE_NOOP("engine", "Check the radiation and the table of its material, or run a transient study."),
    QT_TRANSLATE_NOOP("engine", "The temperature field is not finite."),
    // simulation/thermal_system.cpp
    QT_TRANSLATE_NOOP("engine", "{0} is not a finite number everywhere at {1} s."),
    QT_TRANSLATE_NOOP("engine", "{0} and {1} more"),
    QT_TRANSLATE_NOOP("engine", "edges or points"),
    QT_TRANSLATE_NOOP("engine", "No prescribed temperature, convection or radiation holds these parts, so their steady temperature is undetermined."),
    QT_TRANSLATE_NOOP("engine", "Add a convection, a radiation or a temperature, or a contact to a part that has one."),
    QT_TRANSLATE_NOOP("engine", "The heat transfer coefficient is negative or not finite at {0} s."),
    QT_TRANSLATE_NOOP("engine", "At {0} s the emissivity is not between 0 and 1, or the ambient temperature is below absolute zero."),
    QT_TRANSLATE_NOOP("engine", "At {0} s the radiation in the enclosure is not finite, or its ambient temperature is below absolute zero."),
    QT_TRANSLATE_NOOP("engine", "The heat source"),
    QT_TRANSLATE_NOOP("engine", "The convection"),
    QT_TRANSLATE_NOOP("engine", "The radiation"),
    QT_TRANSLATE_NOOP("engine", "The radiation in the enclosure"),
    // simulation/thermal_transient.cpp
    QT_TRANSLATE_NOOP("engine", "A load depends on time in a way that does not tell when it changes; steps are kept within {0} s, and what happens within less may be missed."),
    QT_TRANSLATE_NOOP("engine", "Set max_step, or write the load with table(t, ...) or if(t < ..., ...)."),
    // simulation/transient_checkpoint.cpp
    QT_TRANSLATE_NOOP("engine", "It was written by another version."),
    // simulation/view_factors.cpp
    QT_TRANSLATE_NOOP("engine", "Finding what faces see of each other"),
};
// clang-format on

}  // namespace twinbench
