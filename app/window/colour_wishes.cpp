#include "app/window/colour_wishes.h"

#include <QSettings>
#include <algorithm>

#include "app/window/project_setting.h"
#include "twin/system_model.h"

namespace twinbench {

namespace {

QString settingOf(const QString& project) { return projectSetting("colourBars", project); }

std::string keyOf(const std::string& study, const std::string& field) {
    return study + '\n' + field;
}

Json toJson(const ColourBarWish& wish) {
    Json json = Json::object();
    if (wish.minimum) {
        json["minimum"] = *wish.minimum;
    }
    if (wish.maximum) {
        json["maximum"] = *wish.maximum;
    }
    if (wish.bands) {
        json["bands"] = *wish.bands;
    }
    if (wish.map) {
        json["map"] = static_cast<int>(*wish.map);
    }
    if (wish.logarithmic) {
        json["logarithmic"] = true;
    }
    return json;
}

template <class Number>
std::optional<Number> numberIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_number() ? std::optional(found->get<Number>())
                                                     : std::nullopt;
}

ColourBarWish wishFrom(const Json& json) {
    constexpr int kMostBands = 100;
    ColourBarWish wish;
    wish.minimum = numberIn<double>(json, "minimum");
    wish.maximum = numberIn<double>(json, "maximum");
    if (const auto bands = numberIn<int>(json, "bands")) {
        wish.bands = std::clamp(*bands, 0, kMostBands);
    }
    const auto map = numberIn<int>(json, "map");
    if (map && *map >= 0 && *map <= static_cast<int>(ColourMap::Rainbow)) {
        wish.map = static_cast<ColourMap>(*map);
    }
    wish.logarithmic = json.contains("logarithmic");
    return wish;
}

}  // namespace

void ColourWishes::open(const QString& project) {
    project_ = project;
    wishes_.clear();
    const std::string text = QSettings().value(settingOf(project)).toString().toStdString();
    const Json stored = Json::parse(text, nullptr, false);
    if (!stored.is_object()) {
        return;
    }
    for (const auto& [key, wish] : stored.items()) {
        if (wish.is_object()) {
            wishes_[key] = wishFrom(wish);
        }
    }
}

void ColourWishes::moveTo(const QString& project) {
    project_ = project;
    save();
}

ColourBarWish ColourWishes::find(const std::string& study, const std::string& field) const {
    const auto found = wishes_.find(keyOf(study, field));
    return found != wishes_.end() ? found->second : ColourBarWish();
}

void ColourWishes::set(const std::string& study, const std::string& field,
                       const ColourBarWish& wish) {
    if (wish == ColourBarWish()) {
        wishes_.erase(keyOf(study, field));
    } else {
        wishes_[keyOf(study, field)] = wish;
    }
    save();
}

void ColourWishes::save() const {
    Json stored = Json::object();
    for (const auto& [key, wish] : wishes_) {
        stored[key] = toJson(wish);
    }
    QSettings().setValue(settingOf(project_), QString::fromStdString(stored.dump()));
}

}  // namespace twinbench
