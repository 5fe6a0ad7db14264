#include "app/cli/project_arguments.h"

namespace twinbench {

Checked<std::map<std::string, std::string>> parseAssignments(
    const std::vector<std::string>& texts) {
    std::map<std::string, std::string> result;
    Problems problems;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0) {
            problems.push_back(badInput("cli.assignment", text, "'{0}' is not NAME=VALUE.", {text},
                                        "Write for example \"h_coolant=800 W/(m^2*K)\"."));
            continue;
        }
        result[text.substr(0, equals)] = text.substr(equals + 1);
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return result;
}

}  // namespace twinbench
