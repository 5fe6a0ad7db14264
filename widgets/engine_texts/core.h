#pragma once

// Made by translations/extract_engine_texts.py: do not edit.

#include <QtGlobal>

namespace twinbench {

// clang-format off
inline constexpr const char* kCoreTexts[] = {
    // core/archive.cpp
    QT_TRANSLATE_NOOP("engine", "The stored data ends too early or is damaged."),
    QT_TRANSLATE_NOOP("engine", "Compute or import it again."),
    QT_TRANSLATE_NOOP("engine", "The stored data has {0} bytes more than expected."),
    // core/child_process_posix.cpp
    QT_TRANSLATE_NOOP("engine", "The program cannot be started: {0}."),
    QT_TRANSLATE_NOOP("engine", "Check that it is installed."),
    QT_TRANSLATE_NOOP("engine", "Check its permissions and the memory available."),
    // core/csv_columns.cpp
    QT_TRANSLATE_NOOP("engine", "The first line has no headings."),
    QT_TRANSLATE_NOOP("engine", "Write the names of the columns there: Time [s];Loss [W]."),
    QT_TRANSLATE_NOOP("engine", "No single column of the table is called '{0}'."),
    QT_TRANSLATE_NOOP("engine", "Give the name as it stands in the first line."),
    QT_TRANSLATE_NOOP("engine", "Did you mean '{0}'?"),
    QT_TRANSLATE_NOOP("engine", "'{0}' in line {1} is not a number."),
    QT_TRANSLATE_NOOP("engine", "{0} more cells or lines are wrong."),
    QT_TRANSLATE_NOOP("engine", "Line {0} has {1} cells, the first line {2} headings."),
    QT_TRANSLATE_NOOP("engine", "Put cells that hold the separator into quotes."),
    // core/file_posix.cpp
    QT_TRANSLATE_NOOP("engine", "There is no such file."),
    QT_TRANSLATE_NOOP("engine", "Check the path."),
    QT_TRANSLATE_NOOP("engine", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP("engine", "Name a file in it."),
    QT_TRANSLATE_NOOP("engine", "The file cannot be read: {0}."),
    QT_TRANSLATE_NOOP("engine", "Check its permissions and the disk."),
    QT_TRANSLATE_NOOP("engine", "The disk is full."),
    QT_TRANSLATE_NOOP("engine", "Free some space or choose another folder."),
    QT_TRANSLATE_NOOP("engine", "The file would be larger than the system allows."),
    QT_TRANSLATE_NOOP("engine", "Raise the limit (ulimit -f) or choose another folder."),
    QT_TRANSLATE_NOOP("engine", "The file cannot be written: {0}."),
    QT_TRANSLATE_NOOP("engine", "Check the disk or choose another folder."),
    QT_TRANSLATE_NOOP("engine", "Make the folder first."),
    QT_TRANSLATE_NOOP("engine", "Check the permissions or choose another folder."),
    QT_TRANSLATE_NOOP("engine", "This is a device, not a file."),
    QT_TRANSLATE_NOOP("engine", "Name a file."),
    QT_TRANSLATE_NOOP("engine", "A temporary folder cannot be made: {0}."),
    QT_TRANSLATE_NOOP("engine", "Free some space there or set TMPDIR to another folder."),
    // core/quantity.cpp
    QT_TRANSLATE_NOOP("engine", "'{0}' is not a number with a unit."),
    QT_TRANSLATE_NOOP("engine", "Use a decimal point, as in 0.5 mm."),
    QT_TRANSLATE_NOOP("engine", "Write a number and a unit, as in 45.1 degC or 5e-3 m."),
    QT_TRANSLATE_NOOP("engine", "The number in '{0}' is out of range."),
    QT_TRANSLATE_NOOP("engine", "Use a magnitude between 1e-307 and 1e307."),
    QT_TRANSLATE_NOOP("engine", "'{0}' is out of range."),
    QT_TRANSLATE_NOOP("engine", "Use a smaller number."),
    QT_TRANSLATE_NOOP("engine", "{0} is below absolute zero."),
    QT_TRANSLATE_NOOP("engine", "Temperatures start at -273.15 degC (-459.67 degF)."),
    // core/units.cpp
    QT_TRANSLATE_NOOP("engine", "'{0}' has a zero of its own and cannot be part of '{1}'."),
    QT_TRANSLATE_NOOP("engine", "Temperature differences are written with K, as in W/(m*K)."),
    QT_TRANSLATE_NOOP("engine", "Unknown unit '{0}' in '{1}'."),
    QT_TRANSLATE_NOOP("engine", "Use units such as mm, degC, W/(m*K) or kg/m^3."),
    QT_TRANSLATE_NOOP("engine", "The unit '{0}' cannot be read at character {1}."),
    QT_TRANSLATE_NOOP("engine", "Write powers with ^, as in m^2."),
    QT_TRANSLATE_NOOP("engine", "Join units by *, / and parentheses, as in W/(m^2*K)."),
    QT_TRANSLATE_NOOP("engine", "The unit '{0}' is out of range."),
    QT_TRANSLATE_NOOP("engine", "Powers go from -9 to 9."),
    QT_TRANSLATE_NOOP("engine", "The unit is missing."),
    QT_TRANSLATE_NOOP("engine", "Write a unit such as mm or W/(m*K), or 1 for none."),
};
// clang-format on

}  // namespace twinbench
