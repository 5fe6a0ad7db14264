#pragma once

// Made by translations/extract_engine_texts.py: do not edit.

#include <QtGlobal>

namespace twinbench {

// clang-format off
inline constexpr const char* kGeometryTexts[] = {
    // geometry/assembly_archive.cpp
    QT_TRANSLATE_NOOP("engine", "The stored assembly refers to things that it does not have."),
    QT_TRANSLATE_NOOP("engine", "Import the file again."),
    // geometry/cad/assembly_reader.cpp
    QT_TRANSLATE_NOOP("engine", "The file holds no solid: nothing can be analysed."),
    QT_TRANSLATE_NOOP("engine", "Export the model with its solids."),
    // geometry/cad/kernel_import.cpp
    QT_TRANSLATE_NOOP("engine", "OpenCASCADE cannot read the file: {0}"),
    QT_TRANSLATE_NOOP("engine", "it is no STEP file."),
    // geometry/cad/mesh_cgal.cpp
    QT_TRANSLATE_NOOP("engine", "CGAL: {0}"),
    QT_TRANSLATE_NOOP("engine", "the triangles are no closed surface."),
    QT_TRANSLATE_NOOP("engine", "no tetrahedra were made."),
    // geometry/cad/mesh_curving.cpp
    QT_TRANSLATE_NOOP("engine", "{0} boundary triangles lie on no face and {1} triangles of faces are not on the boundary."),
    QT_TRANSLATE_NOOP("engine", "{0} of {1} tetrahedra are inverted."),
    // geometry/cad/mesh_fidelity.cpp
    QT_TRANSLATE_NOOP("engine", "The mesh has no triangle on {0} of {1} faces, the largest of {2} mm^2."),
    // geometry/cad/mesh_gmsh.cpp
    QT_TRANSLATE_NOOP("engine", "Gmsh: {0}"),
    QT_TRANSLATE_NOOP("engine", "Gmsh's face {0} of area {1} mm^2 is no face of the part."),
    QT_TRANSLATE_NOOP("engine", "the surface mesh has {0} triangles."),
    QT_TRANSLATE_NOOP("engine", "unknown error."),
    // geometry/cad/mesh_healing.cpp
    QT_TRANSLATE_NOOP("engine", "Healing the solid failed: {0}"),
    QT_TRANSLATE_NOOP("engine", "nothing is left of it."),
    // geometry/cad/part_shape_batch.cpp
    QT_TRANSLATE_NOOP("engine", "The CAD kernel gave up on the shape: {0}"),
    QT_TRANSLATE_NOOP("engine", "Repair the shape in the CAD program and export it again."),
    // geometry/cad/product_shapes.cpp
    QT_TRANSLATE_NOOP("engine", "{0} face(s) of the product belong to no solid and were left out."),
    QT_TRANSLATE_NOOP("engine", "Export solids only, or sew the faces."),
    QT_TRANSLATE_NOOP("engine", "The CAD kernel finds faults in the shape; meshing it may fail."),
    QT_TRANSLATE_NOOP("engine", "Repair it in the CAD program if that happens."),
    // geometry/cad/shape_codec.cpp
    QT_TRANSLATE_NOOP("engine", "The stored boundary representation is damaged: {0}"),
    QT_TRANSLATE_NOOP("engine", "Import the CAD file again."),
    QT_TRANSLATE_NOOP("engine", "no shape."),
    // geometry/cad/solid_builder.cpp
    QT_TRANSLATE_NOOP("engine", "The {0} is {1}; it must be greater than 0 mm."),
    QT_TRANSLATE_NOOP("engine", "Give a positive length."),
    QT_TRANSLATE_NOOP("engine", "The solid could not be built: {0}"),
    QT_TRANSLATE_NOOP("engine", "Check that the sizes fit the solid."),
    QT_TRANSLATE_NOOP("engine", "{0} separate solids are left."),
    QT_TRANSLATE_NOOP("engine", "the result is not a valid solid."),
    QT_TRANSLATE_NOOP("engine", "the Boolean operation failed."),
    QT_TRANSLATE_NOOP("engine", "No edge matches the selection."),
    QT_TRANSLATE_NOOP("engine", "Select edges that the solid has."),
    QT_TRANSLATE_NOOP("engine", "a {0} of {1} does not fit the {2} selected edge(s)."),
    // geometry/cad/step_document.cpp
    QT_TRANSLATE_NOOP("engine", "{0} entities of the file could not be translated and are missing."),
    QT_TRANSLATE_NOOP("engine", "Compare the parts with the CAD program."),
    QT_TRANSLATE_NOOP("engine", "Reading the file"),
    QT_TRANSLATE_NOOP("engine", "The file looks like STEP but its data cannot be read."),
    QT_TRANSLATE_NOOP("engine", "Export it again from the CAD program."),
    QT_TRANSLATE_NOOP("engine", "Translating the geometry"),
    // geometry/cad/step_file_check.cpp
    QT_TRANSLATE_NOOP("engine", "The file is empty (0 bytes)."),
    QT_TRANSLATE_NOOP("engine", "This is a compressed archive."),
    QT_TRANSLATE_NOOP("engine", "Unpack it and import the STEP file inside."),
    QT_TRANSLATE_NOOP("engine", "This is not a STEP file: it does not begin with ISO-10303-21."),
    QT_TRANSLATE_NOOP("engine", "Export the model as STEP AP203, AP214 or AP242."),
    QT_TRANSLATE_NOOP("engine", "The file begins as STEP but holds binary data: it is damaged."),
    QT_TRANSLATE_NOOP("engine", "Export or copy it again."),
    QT_TRANSLATE_NOOP("engine", "The file is cut off: END-ISO-10303-21 is missing at its end."),
    // geometry/cad/step_importer.cpp
    QT_TRANSLATE_NOOP("engine", "The schema of the file, \"{0}\", is none that carries CAD geometry."),
    QT_TRANSLATE_NOOP("engine", "The file holds no product and no geometry."),
    QT_TRANSLATE_NOOP("engine", "Check that the model was exported, not only its properties."),
    QT_TRANSLATE_NOOP("engine", "The CAD kernel gave up reading the file: {0}"),
    QT_TRANSLATE_NOOP("engine", "Export it again, with another application protocol."),
    // geometry/cad/step_writer.cpp
    QT_TRANSLATE_NOOP("engine", "The STEP file cannot be written."),
    QT_TRANSLATE_NOOP("engine", "Check the folder, its permissions and the free space."),
    QT_TRANSLATE_NOOP("engine", "A product holds itself."),
    QT_TRANSLATE_NOOP("engine", "Place each assembly only in assemblies above it."),
    QT_TRANSLATE_NOOP("engine", "The STEP file cannot be written: {0}"),
    // geometry/cad/tessellator.cpp
    QT_TRANSLATE_NOOP("engine", "Tessellating"),
    // geometry/cad/volume_mesher.cpp
    QT_TRANSLATE_NOOP("engine", "The part has no solid, so it has no volume."),
    QT_TRANSLATE_NOOP("engine", "Exclude it from the study."),
    QT_TRANSLATE_NOOP("engine", "The boundary representation does not fit the part: {0} faces instead of {1}."),
    QT_TRANSLATE_NOOP("engine", "The flattest element has a scaled Jacobian of {0} (at least {1})."),
    QT_TRANSLATE_NOOP("engine", "The CAD kernel failed: {0}"),
    // geometry/cad/watertight_surface.cpp
    QT_TRANSLATE_NOOP("engine", "The triangles of the faces do not close: {0} ({1})."),
    QT_TRANSLATE_NOOP("engine", "a face without triangles"),
    QT_TRANSLATE_NOOP("engine", "open sides"),
    // geometry/contact_finder.cpp
    QT_TRANSLATE_NOOP("engine", "Finding contacts"),
    // geometry/face_mating.cpp
    QT_TRANSLATE_NOOP("engine", "The face is not plane."),
    QT_TRANSLATE_NOOP("engine", "Choose plane faces to lay one on the other."),
    // geometry/face_selector.cpp
    QT_TRANSLATE_NOOP("engine", "No part is called '{0}'."),
    QT_TRANSLATE_NOOP("engine", "Give the name, the path or a pattern of a part."),
    // geometry/face_selector_parser.cpp
    QT_TRANSLATE_NOOP("engine", "The face selector is empty."),
    QT_TRANSLATE_NOOP("engine", "Write 'all' for all faces."),
    QT_TRANSLATE_NOOP("engine", "'and', 'or' or the end"),
    QT_TRANSLATE_NOOP("engine", "'and' or 'or'"),
    QT_TRANSLATE_NOOP("engine", "a condition"),
    QT_TRANSLATE_NOOP("engine", "The brackets are nested too deeply."),
    QT_TRANSLATE_NOOP("engine", "Use at most 100 levels."),
    QT_TRANSLATE_NOOP("engine", "'=' after 'normal'"),
    QT_TRANSLATE_NOOP("engine", "The direction (0, 0, 0) is none."),
    QT_TRANSLATE_NOOP("engine", "Write a direction as +z or (0, 0, 1)."),
    QT_TRANSLATE_NOOP("engine", "an area such as 1 cm^2"),
    QT_TRANSLATE_NOOP("engine", "a length such as 3 mm"),
    QT_TRANSLATE_NOOP("engine", "'{0}' is not {1}."),
    QT_TRANSLATE_NOOP("engine", "an area"),
    QT_TRANSLATE_NOOP("engine", "a length"),
    QT_TRANSLATE_NOOP("engine", "Give a unit of area, as in 1 cm^2."),
    QT_TRANSLATE_NOOP("engine", "Give a unit of length, as in 3 mm."),
    QT_TRANSLATE_NOOP("engine", "a part in quotes after 'touching'"),
    QT_TRANSLATE_NOOP("engine", "'(' after 'nearest'"),
    QT_TRANSLATE_NOOP("engine", "',' and another coordinate"),
    QT_TRANSLATE_NOOP("engine", "')' after three coordinates"),
    QT_TRANSLATE_NOOP("engine", "a coordinate"),
    QT_TRANSLATE_NOOP("engine", "'{0}' is not a {1}."),
    QT_TRANSLATE_NOOP("engine", "Give coordinates in millimetres or with a unit of length."),
    QT_TRANSLATE_NOOP("engine", "Give the direction as three numbers."),
    QT_TRANSLATE_NOOP("engine", "The text ends where {0} should stand."),
    QT_TRANSLATE_NOOP("engine", "'{0}' stands where {1} should stand."),
    QT_TRANSLATE_NOOP("engine", "'{0}' is no condition for faces."),
    QT_TRANSLATE_NOOP("engine", "Known are planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all."),
    // geometry/geometry_worker.cpp
    QT_TRANSLATE_NOOP("engine", "{0} took longer than {1} s and was stopped."),
    QT_TRANSLATE_NOOP("engine", "Simplify the shape, or try a larger element size."),
    QT_TRANSLATE_NOOP("engine", "{0} was killed from outside."),
    QT_TRANSLATE_NOOP("engine", "The memory may have run out: close other programs and try again."),
    QT_TRANSLATE_NOOP("engine", "{0} crashed (signal {1})."),
    QT_TRANSLATE_NOOP("engine", "The shape is likely to be damaged: repair it in the CAD program."),
    QT_TRANSLATE_NOOP("engine", "The file is damaged: export it again from the CAD program."),
    QT_TRANSLATE_NOOP("engine", "{0} ended without an answer (exit code {1}). {2}"),
    QT_TRANSLATE_NOOP("engine", "Check the free memory and the free space for temporary files."),
    // geometry/mesh_ladder.cpp
    QT_TRANSLATE_NOOP("engine", "No time was left."),
    QT_TRANSLATE_NOOP("engine", "The mesh has {0} % more volume than the part (at most {1} % either way)."),
    QT_TRANSLATE_NOOP("engine", "No way of meshing worked. {0}"),
    QT_TRANSLATE_NOOP("engine", "Repair the part in the CAD system, set another element size, or exclude the part from the study."),
    // geometry/mesh_sizes.cpp
    QT_TRANSLATE_NOOP("engine", "The element size of {0} mm is too small: the least for this part is {1} mm (about {2} elements)."),
    QT_TRANSLATE_NOOP("engine", "Use a larger element size."),
    // geometry/volume_mesh.cpp
    QT_TRANSLATE_NOOP("engine", "volume mesh"),
    QT_TRANSLATE_NOOP("engine", "The stored mesh refers to nodes or elements that it does not have."),
    QT_TRANSLATE_NOOP("engine", "Mesh the part again."),
};
// clang-format on

}  // namespace twinbench
