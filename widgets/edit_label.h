#pragma once

#include <QString>
#include <string>
#include <vector>

namespace twinbench {

/// The label of an edit, as the journal keeps it, in English: a template, {0} and so on, with these
/// in its places. engine_texts/ lists the templates.
std::string editLabel(const char* english, const std::vector<std::string>& places);

/// The label of an edit that sets a field; `field`: its name in English.
std::string settingLabel(const std::string& field, const std::string& entity);

/// A label in the language of the window. What is no label of the program's own stays as it is.
QString editLabelText(const std::string& label);

}  // namespace twinbench
