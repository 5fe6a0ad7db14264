#include "twin/geometry_content.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/file.h"
#include "core/path_text.h"
#include "twin/entity_check.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/time_table.h"

namespace twinbench {

namespace {

Result<std::vector<std::byte>> readGeometryFile(const std::string& path) {
    auto bytes = readFile(pathFromText(path));
    if (bytes && bytes->empty()) {
        return fail(
            badInput("geometry.empty_file", path, "The file is empty.", {}, "Export it again."));
    }
    return bytes;
}

bool needsContent(const EntityChange& change) {
    return change.kind == EntityKind::Geometry && change.values && change.values->is_object() &&
           change.values->contains("file") && change.values->at("file").is_string() &&
           !change.values->contains(kGeometryContentKey);
}

bool bringsTables(const EntityChange& change) {
    return change.kind == EntityKind::Attachment && change.values && change.values->is_object() &&
           std::any_of(change.values->begin(), change.values->end(), needsPoints);
}

void embedTables(EntityChange& change, Problems& problems) {
    const std::string object = describeEntity(change.kind, change.name);
    const ModelDescriptor* model = descriptorOf({change.kind, change.name, *change.values});
    for (auto& [key, value] : change.values->items()) {
        const ParameterDescriptor* descriptor = model != nullptr ? model->find(key) : nullptr;
        if (descriptor == nullptr || !needsPoints(value)) {
            continue;  // an unknown key is told when the edit is checked
        }
        value = takeOr(readTimeTable(value, *descriptor, object + ", " + key), problems, value);
    }
}

}  // namespace

bool bringsFiles(const ModelEdit& edit) {
    return std::ranges::any_of(edit.changes, [](const EntityChange& change) {
        return needsContent(change) || bringsTables(change);
    });
}

Checked<ModelEdit> embedFiles(const ModelEdit& edit, ProjectStore& store) {
    ModelEdit embedded = edit;
    Problems problems;
    for (EntityChange& change : embedded.changes) {
        if (bringsTables(change)) {
            embedTables(change, problems);
        }
        if (!needsContent(change)) {
            continue;
        }
        auto hash = readGeometryFile(change.values->at("file").get<std::string>())
                        .and_then([&](const auto& bytes) { return store.putBlob(bytes); });
        if (hash) {
            (*change.values)[kGeometryContentKey] = hash->hex();
        } else {
            problems.push_back(std::move(hash.error()));
        }
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return embedded;
}

std::optional<ContentHash> geometryContent(const Entity& geometry) {
    const auto content = geometry.values.find(kGeometryContentKey);
    if (content == geometry.values.end() || !content->is_string()) {
        return std::nullopt;
    }
    return ContentHash::fromHex(content->get<std::string>());
}

}  // namespace twinbench
