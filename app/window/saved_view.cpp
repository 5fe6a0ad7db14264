#include "app/window/saved_view.h"

#include <algorithm>

#include "app/window/json_vec3.h"

namespace twinbench {

namespace {

Json toJson(const std::vector<ClipSetting>& clips) {
    Json list = Json::array();
    for (const ClipSetting& clip : clips) {
        list.push_back({{"axis", clip.axis},
                        {"position", clip.position},
                        {"flipped", clip.flipped},
                        {"on", clip.on}});
    }
    return list;
}

Json toJson(const ResultChoice& choice) {
    Json json = {{"study", choice.study},
                 {"scenario", choice.scenario},
                 {"field", choice.field},
                 {"deformed", choice.deformed},
                 {"mesh", choice.meshEdges},
                 {"extremes", choice.extremes},
                 {"rainbow", choice.rainbow},
                 {"style", static_cast<int>(choice.style)},
                 {"isosurfaces", choice.isosurfaces}};
    if (!choice.isoValues.values.empty()) {
        json["isovalues"] = {{"field", choice.isoValues.field},
                             {"values", choice.isoValues.values}};
    }
    if (choice.compareWith) {
        json["compare"] = *choice.compareWith;
    }
    if (choice.time) {
        json["time"] = *choice.time;
    }
    if (choice.envelope) {
        json["envelope"] = *choice.envelope == Envelope::Maximum ? "max" : "min";
    }
    return json;
}

/// What is of another type than expected counts as missing.
template <class T>
T valueIn(const Json& json, const char* key, T missing) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (!json.is_object() || found == json.end()) {
        return missing;
    }
    const bool fits = std::is_same_v<T, bool>          ? found->is_boolean()
                      : std::is_same_v<T, std::string> ? found->is_string()
                                                       : found->is_number();
    return fits ? found->get<T>() : missing;
}

const Json& listIn(const Json& json, const char* key) {
    static const Json kNone = Json::array();
    const auto found = json.find(key);
    return found != json.end() && found->is_array() ? *found : kNone;
}

Vec3 vectorIn(const Json& json, const char* key) {
    return vec3From(json.value(key, Json())).value_or(Vec3{});
}

std::vector<std::string> textsIn(const Json& json, const char* key) {
    std::vector<std::string> texts;
    for (const Json& item : listIn(json, key)) {
        if (item.is_string()) {
            texts.push_back(item.get<std::string>());
        }
    }
    return texts;
}

ResultChoice choiceFrom(const Json& json) {
    ResultChoice choice;
    choice.study = valueIn(json, "study", std::string());
    choice.scenario = valueIn(json, "scenario", choice.scenario);
    choice.field = valueIn(json, "field", std::string());
    choice.deformed = valueIn(json, "deformed", choice.deformed);
    choice.meshEdges = valueIn(json, "mesh", choice.meshEdges);
    choice.extremes = valueIn(json, "extremes", choice.extremes);
    choice.rainbow = valueIn(json, "rainbow", choice.rainbow);
    choice.style = static_cast<FieldStyle>(
        std::clamp(valueIn(json, "style", 0), 0, static_cast<int>(FieldStyle::Streamlines)));
    choice.isosurfaces = std::clamp(valueIn(json, "isosurfaces", choice.isosurfaces), 1,
                                    static_cast<int>(kMostIsosurfaces));
    const Json given = json.value("isovalues", Json::object());
    choice.isoValues.field = valueIn(given, "field", std::string());
    for (const Json& value : listIn(given, "values")) {
        if (value.is_number() && choice.isoValues.values.size() < kMostIsosurfaces) {
            choice.isoValues.values.push_back(value.get<double>());
        }
    }
    if (const std::string other = valueIn(json, "compare", std::string()); !other.empty()) {
        choice.compareWith = other;
    }
    if (json.contains("time") && json["time"].is_number()) {
        choice.time = json["time"].get<double>();
    }
    if (const std::string envelope = valueIn(json, "envelope", std::string()); !envelope.empty()) {
        choice.envelope = envelope == "max" ? Envelope::Maximum : Envelope::Minimum;
    }
    return choice;
}

std::optional<SavedView> viewFrom(const Json& json) {
    SavedView view;
    view.name = QString::fromStdString(valueIn(json, "name", std::string()));
    if (view.name.isEmpty()) {
        return std::nullopt;
    }
    view.step =
        static_cast<Step>(std::clamp(valueIn(json, "step", 0), 0, static_cast<int>(Step::Results)));
    view.camera = {vectorIn(json, "position"), vectorIn(json, "focus"), vectorIn(json, "up"),
                   valueIn(json, "scale", 0.0)};
    const bool canLook = norm(view.camera.position - view.camera.focus) > 0.0 &&
                         norm(view.camera.up) > 0.0 && view.camera.scale > 0.0;
    if (!canLook) {
        return std::nullopt;
    }
    view.hidden = textsIn(json, "hidden");
    view.transparent = textsIn(json, "transparent");
    for (const Json& clip : listIn(json, "clips")) {
        view.clips.push_back({std::clamp(valueIn(clip, "axis", 0), 0, 2),
                              valueIn(clip, "position", 0.0), valueIn(clip, "flipped", false),
                              valueIn(clip, "on", true)});
    }
    view.explosion = std::clamp(valueIn(json, "explosion", 0.0), 0.0, 1.0);
    if (json.contains("result") && json["result"].is_object()) {
        view.result = choiceFrom(json["result"]);
    }
    return view;
}

}  // namespace

Json toJson(const std::vector<SavedView>& views) {
    Json list = Json::array();
    for (const SavedView& view : views) {
        Json json = {{"name", view.name.toStdString()},
                     {"step", static_cast<int>(view.step)},
                     {"position", toJson(view.camera.position)},
                     {"focus", toJson(view.camera.focus)},
                     {"up", toJson(view.camera.up)},
                     {"scale", view.camera.scale},
                     {"hidden", view.hidden},
                     {"transparent", view.transparent},
                     {"clips", toJson(view.clips)},
                     {"explosion", view.explosion}};
        if (view.result) {
            json["result"] = toJson(*view.result);
        }
        list.push_back(std::move(json));
    }
    return list;
}

std::vector<SavedView> savedViewsFrom(const Json& list) {
    std::vector<SavedView> views;
    for (const Json& item : list.is_array() ? list : Json::array()) {
        if (auto view = viewFrom(item)) {
            views.push_back(std::move(*view));
        }
    }
    return views;
}

}  // namespace twinbench
