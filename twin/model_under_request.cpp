#include "twin/model_under_request.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "twin/model_editor.h"
#include "twin/value_check.h"

namespace twinbench {

Checked<SystemModel> modelUnder(const SystemModel& model, const StudyRequest& request) {
    Problems problems;
    if (!request.scenario.empty() && request.scenario != kBaseline &&
        model.find(EntityKind::Scenario, request.scenario) == nullptr) {
        std::vector<std::string> known = model.names(EntityKind::Scenario);
        known.insert(known.begin(), std::string(kBaseline));
        problems.push_back(badInput("scenario.unknown", "scenario '" + request.scenario + "'",
                                    "It does not exist.", {}, suggest(request.scenario, known)));
    }
    std::map<std::string, std::string> texts = model.parameterTexts(request.scenario);
    for (const auto& [name, text] : request.sets) {
        if (texts.contains(name)) {
            texts[name] = text;
        } else {
            problems.push_back(badInput("parameter.unknown", "parameter '" + name + "'",
                                        "It does not exist.", {},
                                        suggest(name, model.names(EntityKind::Parameter))));
        }
    }
    SystemModel changed = model;
    ModelEditor editor(changed);
    for (const auto& [name, text] : texts) {
        auto done = editor.change({EntityKind::Parameter, name, Json(text), std::nullopt});
        if (!done) {
            problems.push_back(done.error());
        }
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    editor.commit();
    return changed;
}

}  // namespace twinbench
