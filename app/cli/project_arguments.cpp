#include "app/cli/project_arguments.h"

#include "core/blanks.h"
#include "core/path_text.h"
#include "twin/problem_list.h"
#include "twin/spec_file.h"

namespace twinbench {

Assignments parseAssignments(const std::vector<std::string>& texts) {
    Assignments result;
    std::string last;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        const bool isWhole = equals != std::string::npos && equals > 0;
        if (isWhole) {
            last = trimmed(std::string_view(text).substr(0, equals));
            result.values[last] = trimmed(std::string_view(text).substr(equals + 1));
        } else if (!last.empty() && equals == std::string::npos) {
            result.values[last] += " " + text;
        } else {
            result.problems.push_back(badInput("cli.assignment", text, "'{0}' is not NAME=VALUE.",
                                               {text},
                                               "Write for example \"h_coolant=800 W/(m^2*K)\"."));
        }
    }
    return result;
}

Checked<ModelEdit> editFrom(const Assignments& assignments, const SystemModel& model) {
    ModelEdit edit;
    Problems problems = assignments.problems;
    SystemModel trial = model;
    for (const auto& [name, text] : assignments.values) {
        auto one = setParameterEdit(trial, name, text);
        if (!one) {
            appendProblems(problems, one.error());
            continue;
        }
        edit.label += (edit.label.empty() ? "" : ", ") + one->label;
        edit.changes.insert(edit.changes.end(), one->changes.begin(), one->changes.end());
        // Later values may refer to earlier ones, and a cycle may need two of them.
        (void)apply(trial, *one);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return edit;
}

Checked<ModelEdit> geometryOnlySpec(const std::string& file) {
    const Json spec{{"twinbench", 1},
                    {"name", pathText(std::filesystem::path(file).stem())},
                    {"geometry", {{{"file", file}}}}};
    // A name that is no UTF-8 is told as a file that does not exist.
    return readSpec(spec.dump(-1, ' ', false, Json::error_handler_t::replace),
                    std::filesystem::current_path());
}

}  // namespace twinbench
