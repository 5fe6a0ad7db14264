#include "twin/geometry_content.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/file.h"
#include "core/path_text.h"

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

}  // namespace

bool bringsGeometry(const ModelEdit& edit) {
    return std::any_of(edit.changes.begin(), edit.changes.end(), needsContent);
}

Checked<ModelEdit> embedGeometry(const ModelEdit& edit, ProjectStore& store) {
    ModelEdit embedded = edit;
    Problems problems;
    for (EntityChange& change : embedded.changes) {
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
