#pragma once

#include <QString>
#include <string>

#include "core/error.h"

namespace twinbench {

/// The English texts of the rooms without Qt, in the language of the window. They are found by the
/// text itself (engine_texts/ lists them); what is not known, such as a name, stays as it is.
QString engineText(const std::string& english);

/// Each line by itself, as in the title and caption of a view.
QString engineLines(const std::string& english);

/// The message of an error without object and advice.
QString messageText(const Error& error);
QString adviceText(const Error& error);
/// Message and advice, with units as they are printed, for a line below a field.
QString problemText(const Error& error);
/// Object, message and advice on one line.
QString describeText(const Error& error);

}  // namespace twinbench
