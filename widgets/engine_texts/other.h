#pragma once

// Made by translations/extract_engine_texts.py: do not edit.

#include <QtGlobal>

namespace twinbench {

// clang-format off
inline constexpr const char* kOtherTexts[] = {
    // widgets/entity_form.cpp
    QT_TRANSLATE_NOOP("engine", "Value or expression"),
    QT_TRANSLATE_NOOP("engine", "For example 1.5 * cell_loss"),
    QT_TRANSLATE_NOOP("engine", "Studies"),
    QT_TRANSLATE_NOOP("engine", "all that fit"),
    QT_TRANSLATE_NOOP("engine", "Names of the studies it acts in, separated by semicolons"),
    QT_TRANSLATE_NOOP("engine", "Active"),
    QT_TRANSLATE_NOOP("engine", "What is not active stays in the model but acts in no study"),
    // widgets/scenario_table.cpp
    QT_TRANSLATE_NOOP("engine", "A new parameter needs a name and a value."),
    QT_TRANSLATE_NOOP("engine", "Write it as h_air = 10 W/(m^2*K)."),
    QT_TRANSLATE_NOOP("engine", "There is a parameter '{0}' already."),
    QT_TRANSLATE_NOOP("engine", "Change its value in the table."),
    // widgets/scene/offscreen_image.cpp
    QT_TRANSLATE_NOOP("engine", "The picture could not be drawn."),
    QT_TRANSLATE_NOOP("engine", "Check that an X server with OpenGL 3.2 is reachable."),
    // widgets/scene/result_display.cpp
    QT_TRANSLATE_NOOP("engine", "isosurfaces: {0}"),
    QT_TRANSLATE_NOOP("engine", "mode {0}: load factor {1}"),
    QT_TRANSLATE_NOOP("engine", "mode {0}: {1} Hz"),
    QT_TRANSLATE_NOOP("engine", "share of the largest"),
    QT_TRANSLATE_NOOP("engine", "maximum over time"),
    QT_TRANSLATE_NOOP("engine", "minimum over time"),
    QT_TRANSLATE_NOOP("engine", "deformed x {0}"),
    // widgets/target_rows.cpp
    QT_TRANSLATE_NOOP("engine", "Names, paths or patterns (Cell *), separated by semicolons"),
    QT_TRANSLATE_NOOP("engine", "Faces"),
    QT_TRANSLATE_NOOP("engine", "A line each: a selection's name, or PART: QUERY, such as\nCold plate: hole and radius = 4.5 mm\nCtrl+Enter takes it"),
    QT_TRANSLATE_NOOP("engine", "A line each, the edges between faces of two queries, such as\nBracket: hole | planar and normal = +z\nor all edges of the faces of one. With @ x, y, z only the nearest to this point. Ctrl+Enter takes it"),
    QT_TRANSLATE_NOOP("engine", "A line each, in millimetres, such as\nBracket: 12.5, 0, 4\nCtrl+Enter takes it"),
    // widgets/task_runner.cpp
    QT_TRANSLATE_NOOP("engine", "There is not enough memory for this."),
    QT_TRANSLATE_NOOP("engine", "Use a coarser mesh or fewer parts, or close other programs."),
    QT_TRANSLATE_NOOP("engine", "It ended unexpectedly: {0}."),
    QT_TRANSLATE_NOOP("engine", "What was computed before is kept. Please report this."),
    QT_TRANSLATE_NOOP("engine", "It ended unexpectedly."),
    // app/window/command_line_job.cpp
    QT_TRANSLATE_NOOP("engine", "The work broke off: {0}"),
    // app/window/film_export.cpp
    QT_TRANSLATE_NOOP("engine", "It cannot be written: {0}."),
    QT_TRANSLATE_NOOP("engine", "Choose a folder that you may write to."),
    // app/window/model_presenter.cpp
    QT_TRANSLATE_NOOP("engine", "The study has no result."),
    // app/window/project_files.cpp
    QT_TRANSLATE_NOOP("engine", "The folder for untitled projects cannot be made."),
    QT_TRANSLATE_NOOP("engine", "Check the rights of the folder."),
    // resources/rules/part_materials.json
    QT_TRANSLATE_NOOP("engine", "designation {0}"),
    QT_TRANSLATE_NOOP("engine", "designation of pure aluminium"),
    QT_TRANSLATE_NOOP("engine", "stainless steel"),
    QT_TRANSLATE_NOOP("engine", "electrical steel"),
    QT_TRANSLATE_NOOP("engine", "designation of oxygen-free copper"),
    QT_TRANSLATE_NOOP("engine", "designation of electrolytic copper"),
    QT_TRANSLATE_NOOP("engine", "brass"),
    QT_TRANSLATE_NOOP("engine", "polyamide"),
    QT_TRANSLATE_NOOP("engine", "PBT"),
    QT_TRANSLATE_NOOP("engine", "PPS"),
    QT_TRANSLATE_NOOP("engine", "ABS"),
    QT_TRANSLATE_NOOP("engine", "polypropylene"),
    QT_TRANSLATE_NOOP("engine", "polycarbonate"),
    QT_TRANSLATE_NOOP("engine", "polyimide film"),
    QT_TRANSLATE_NOOP("engine", "silicone"),
    QT_TRANSLATE_NOOP("engine", "aerogel"),
    QT_TRANSLATE_NOOP("engine", "aluminium nitride"),
    QT_TRANSLATE_NOOP("engine", "alumina"),
    QT_TRANSLATE_NOOP("engine", "ferrite magnet"),
    QT_TRANSLATE_NOOP("engine", "permanent magnet"),
    QT_TRANSLATE_NOOP("engine", "circuit board"),
    QT_TRANSLATE_NOOP("engine", "cell"),
    QT_TRANSLATE_NOOP("engine", "cylindrical cell"),
    QT_TRANSLATE_NOOP("engine", "solder"),
    QT_TRANSLATE_NOOP("engine", "thermal grease"),
    QT_TRANSLATE_NOOP("engine", "thermal interface"),
    QT_TRANSLATE_NOOP("engine", "coolant"),
    QT_TRANSLATE_NOOP("engine", "air"),
    QT_TRANSLATE_NOOP("engine", "insulation"),
    QT_TRANSLATE_NOOP("engine", "seal"),
    QT_TRANSLATE_NOOP("engine", "copper"),
    QT_TRANSLATE_NOOP("engine", "aluminium"),
    QT_TRANSLATE_NOOP("engine", "steel"),
    QT_TRANSLATE_NOOP("engine", "fastener, property class unknown"),
    QT_TRANSLATE_NOOP("engine", "insulating holder"),
    QT_TRANSLATE_NOOP("engine", "connector"),
    QT_TRANSLATE_NOOP("engine", "conductor"),
    QT_TRANSLATE_NOOP("engine", "winding"),
    QT_TRANSLATE_NOOP("engine", "extruded heat sink"),
    QT_TRANSLATE_NOOP("engine", "cold plate"),
    QT_TRANSLATE_NOOP("engine", "cast housing"),
    QT_TRANSLATE_NOOP("engine", "wheel rim"),
    QT_TRANSLATE_NOOP("engine", "shaft, gear or bearing"),
    QT_TRANSLATE_NOOP("engine", "lamination stack"),
    QT_TRANSLATE_NOOP("engine", "semiconductor"),
    QT_TRANSLATE_NOOP("engine", "battery cell, chemistry unknown"),
    QT_TRANSLATE_NOOP("engine", "structural part, if of steel"),
    // others
    QT_TRANSLATE_NOOP("engine", "greater than {0}"),
    QT_TRANSLATE_NOOP("engine", "at least {0}"),
    QT_TRANSLATE_NOOP("engine", "less than {0}"),
    QT_TRANSLATE_NOOP("engine", "at most {0}"),
    QT_TRANSLATE_NOOP("engine", "{0}, by '{1}' in '{2}'"),
    QT_TRANSLATE_NOOP("engine", "automatic"),
    QT_TRANSLATE_NOOP("engine", "iterative"),
    QT_TRANSLATE_NOOP("engine", "direct"),
    QT_TRANSLATE_NOOP("engine", "lapped"),
    QT_TRANSLATE_NOOP("engine", "ground"),
    QT_TRANSLATE_NOOP("engine", "machined"),
    QT_TRANSLATE_NOOP("engine", "cast"),
    QT_TRANSLATE_NOOP("engine", "closed"),
};
// clang-format on

}  // namespace twinbench
