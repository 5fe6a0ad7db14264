#pragma once

// Made by translations/extract_engine_texts.py: do not edit.

#include <QtGlobal>

namespace twinbench {

// clang-format off
inline constexpr const char* kEditLabels[] = {
    // twin/geometry_edits.cpp
    QT_TRANSLATE_NOOP("edit", "Place {0}"),
    // twin/material_assignment.cpp
    QT_TRANSLATE_NOOP("edit", "Assign {0} to {1}"),
    QT_TRANSLATE_NOOP("edit", "Assign {0} to {1} parts"),
    // twin/material_rules.cpp
    QT_TRANSLATE_NOOP("edit", "Assign a proposed material"),
    QT_TRANSLATE_NOOP("edit", "Assign proposed materials to {0} parts"),
    // twin/mesh_size_edit.cpp
    QT_TRANSLATE_NOOP("edit", "Remove the element size of {0}"),
    QT_TRANSLATE_NOOP("edit", "Set the element size of {0} to {1}"),
    // twin/model_validation.cpp
    QT_TRANSLATE_NOOP("edit", "Set {0} to {1}"),
    // twin/parameter_edits.cpp
    QT_TRANSLATE_NOOP("edit", "Inherit {0} in {1}"),
    QT_TRANSLATE_NOOP("edit", "Set {0} to {1} in {2}"),
    QT_TRANSLATE_NOOP("edit", "Make {0} a parameter"),
    // twin/project.cpp
    QT_TRANSLATE_NOOP("edit", "Version {0}"),
    QT_TRANSLATE_NOOP("edit", "Revert to {0}"),
    // twin/spec_reader.cpp
    QT_TRANSLATE_NOOP("edit", "Build from spec"),
    // twin/study_parts.cpp
    QT_TRANSLATE_NOOP("edit", "Exclude {0}"),
    QT_TRANSLATE_NOOP("edit", "Include {0}"),
    // widgets/contact_page.cpp
    QT_TRANSLATE_NOOP("edit", "Remove {0}"),
    // widgets/entity_page.cpp
    QT_TRANSLATE_NOOP("edit", "Copy {0} from the library"),
    // widgets/scenario_table.cpp
    QT_TRANSLATE_NOOP("edit", "Add scenario {0}"),
    QT_TRANSLATE_NOOP("edit", "Add {0}"),
    QT_TRANSLATE_NOOP("edit", "Remove scenario {0}"),
    // app/window/attach_controller.cpp
    QT_TRANSLATE_NOOP("edit", "Change the target of {0}"),
    QT_TRANSLATE_NOOP("edit", "Rename {0} to {1}"),
    QT_TRANSLATE_NOOP("edit", "Duplicate {0}"),
    // app/window/model_clipboard.cpp
    QT_TRANSLATE_NOOP("edit", "Paste {0}"),
    // app/window/project_files.cpp
    QT_TRANSLATE_NOOP("edit", "Import {0}"),
    QT_TRANSLATE_NOOP("edit", "Build from {0}"),
    // app/window/results_actions.cpp
    QT_TRANSLATE_NOOP("edit", "Keep probes as monitors"),
    // others
    QT_TRANSLATE_NOOP("edit", "Set {0} of {1}"),
    QT_TRANSLATE_NOOP("edit", "{0} parts"),
};
// clang-format on

}  // namespace twinbench
