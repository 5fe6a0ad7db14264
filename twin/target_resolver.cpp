#include "twin/target_resolver.h"

#include <algorithm>
#include <array>
#include <set>

#include "geometry/face_selector.h"
#include "twin/problem_list.h"
#include "twin/value_check.h"
#include "twin/value_reader.h"

namespace twinbench {

namespace {

std::vector<std::string> partNames(const Assembly& assembly) {
    std::vector<std::string> names;
    for (const Part& part : assembly.parts) {
        names.push_back(part.name);
    }
    return names;
}

/// What to write instead: the parts of an assembly that the pattern names, or else the nearest
/// part's name; no list of all parts, which may be thousands.
std::string nearestPart(const std::string& pattern, const Assembly& assembly) {
    const auto isInside = [&](const Part& part) { return part.path.starts_with(pattern + "/"); };
    if (std::ranges::any_of(assembly.parts, isInside)) {
        return "It is an assembly: write '" + pattern + "/**' for its parts.";
    }
    const std::string anywhere = "**/" + pattern;
    if (!pattern.empty() && !matchingParts(anywhere, assembly).empty()) {
        return "Solids of one product are called 'Product/Solid 2': write '" + anywhere + "'.";
    }
    const std::string nearest = nearestWord(pattern, partNames(assembly));
    return nearest.empty() ? "Patterns are case-sensitive; * stands for any characters but /."
                           : "Did you mean '" + nearest + "'?";
}

template <class T>
std::vector<T> sortedUnique(std::vector<T> items) {
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

}  // namespace

std::optional<Json> targetValues(const Entity& entity) {
    if (!entity.values.is_object()) {
        return std::nullopt;
    }
    // A selection is what attachments call "faces".
    if (entity.kind == EntityKind::Selection) {
        return Json{{"faces", entity.values}};
    }
    if (entity.kind == EntityKind::Monitor && entity.values.contains("heat_through")) {
        return Json{{"faces", entity.values.at("heat_through")}};
    }
    constexpr std::array kKeys = {"part", "faces", "edges", "points"};
    const bool hasTarget =
        std::ranges::any_of(kKeys, [&](const char* key) { return entity.values.contains(key); });
    if (entity.kind == EntityKind::Attachment && hasTarget) {
        return entity.values;
    }
    return std::nullopt;
}

Checked<std::vector<std::uint32_t>> TargetResolver::parts(const Json& patterns,
                                                          const std::string& object) const {
    const auto list = readTextList(patterns, object);
    if (!list) {
        return fail(list.error());
    }
    std::vector<std::uint32_t> found;
    Problems problems;
    for (const std::string& pattern : *list) {
        const std::vector<std::uint32_t> matching = matchingParts(pattern, assembly_);
        if (matching.empty()) {
            problems.push_back(badInput("target.no_part", object, "No part matches '{0}'.",
                                        {pattern}, nearestPart(pattern, assembly_)));
        }
        found.insert(found.end(), matching.begin(), matching.end());
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return sortedUnique(std::move(found));
}

Checked<std::vector<FaceRef>> TargetResolver::faces(const Json& target,
                                                    const std::string& object) const {
    if (target.is_object()) {
        return matchingFaces(target, object);
    }
    if (target.is_array()) {
        std::vector<FaceRef> all;
        Problems problems;
        for (const Json& item : target) {
            const std::vector<FaceRef> found = takeOr(faces(item, object), problems);
            all.insert(all.end(), found.begin(), found.end());
        }
        if (!problems.empty()) {
            return fail(std::move(problems));
        }
        return sortedUnique(std::move(all));
    }
    const std::string name = target.is_string() ? target.get<std::string>() : target.dump();
    const Entity* selection = model_.find(EntityKind::Selection, name);
    if (selection == nullptr || selection->values.is_string()) {
        return fail(
            Problems{badInput("selection.unknown", object, "The selection '{0}' does not exist.",
                              {name}, suggest(name, model_.names(EntityKind::Selection)))});
    }
    return faces(selection->values, object);
}

Checked<std::vector<FaceRef>> TargetResolver::matchingFaces(const Json& selection,
                                                            const std::string& object) const {
    const auto candidates = parts(selection.value("part", Json("**")), object);
    if (!candidates) {
        return fail(candidates.error());
    }
    const Json where = selection.value("where", Json("all"));
    const std::string text = where.is_string() ? where.get<std::string>() : where.dump();
    const auto selector = FaceSelector::parse(text);
    auto found = selector ? selector->select(assembly_, *candidates, gap_)
                          : Checked<std::vector<FaceRef>>(fail(selector.error()));
    if (!found) {
        for (Error& problem : found.error()) {
            problem.object = object;
        }
        return found;
    }
    if (found->empty()) {
        return fail(Problems{badInput("target.no_face", object,
                                      "No face of the {0} matching parts is '{1}'.",
                                      {std::to_string(candidates->size()), text})});
    }
    return found;
}

std::vector<FaceRef> TargetResolver::facesOf(const std::vector<std::uint32_t>& parts) const {
    std::vector<FaceRef> faces;
    for (const std::uint32_t part : parts) {
        const std::size_t count = assembly_.parts[part].shape->faces.size();
        for (std::uint32_t face = 0; face < count; ++face) {
            faces.push_back({part, face});
        }
    }
    return faces;
}

}  // namespace twinbench
