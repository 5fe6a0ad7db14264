#include "twin/assembly_stage.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/file.h"
#include "core/path_text.h"
#include "twin/geometry_content.h"
#include "twin/geometry_placement.h"

namespace twinbench {

/// One STEP file of the model.
struct AssemblyStage::Item {
    std::filesystem::path file;
    ContentHash content;
    ContentHash importKey;
    std::string name;  ///< empty: as in the file
    Placement placement;
};

struct AssemblyStage::Plan {
    std::vector<Item> items;
    ContentHash key;
};

namespace {

std::string nameOf(const Entity& geometry) {
    const auto name = geometry.values.find("name");
    return name != geometry.values.end() && name->is_string() ? name->get<std::string>() : "";
}

std::filesystem::path fileOf(const Entity& geometry) {
    const auto file = geometry.values.find("file");
    return file != geometry.values.end() && file->is_string()
               ? pathFromText(file->get<std::string>())
               : std::filesystem::path();
}

void addPlacement(Hasher& hasher, const Placement& placement) {
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            hasher.add(placement.rotation[static_cast<std::size_t>(row)][column]);
        }
        hasher.add(placement.translation[row]);
    }
}

}  // namespace

Checked<AssemblyStage::Plan> AssemblyStage::plan(const SystemModel& model) const {
    Plan plan;
    Problems problems;
    Hasher key;
    key.add("assembly 1");
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        Item item;
        item.file = fileOf(geometry);
        item.name = nameOf(geometry);
        if (const auto content = geometryContent(geometry)) {
            item.content = *content;
        } else if (const auto bytes = readFile(item.file)) {
            item.content = ContentHash::of(*bytes);
        } else {
            problems.push_back(bytes.error());
        }
        if (auto placement = geometryPlacement(model, geometry)) {
            item.placement = *placement;
        } else {
            problems.insert(problems.end(), placement.error().begin(), placement.error().end());
        }
        item.importKey =
            Hasher().add("import").add(GeometryWorker::importVersion()).add(item.content).finish();
        key.add(item.importKey).add(item.name);
        addPlacement(key, item.placement);
        plan.items.push_back(std::move(item));
    }
    if (plan.items.empty()) {
        problems.push_back(badInput("model.no_geometry", "geometry", "The project has no geometry.",
                                    {}, "Import a STEP file."));
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    plan.key = key.finish();
    return plan;
}

std::shared_ptr<const Assembly> AssemblyStage::loadImport(const ContentHash& key) const {
    const auto bytes = services_->load(key);
    if (!bytes) {
        return nullptr;
    }
    auto assembly = readAssembly(*bytes);
    return assembly ? std::make_shared<const Assembly>(std::move(*assembly)) : nullptr;
}

Result<std::shared_ptr<const Assembly>> AssemblyStage::import(
    const Item& item, const TaskContext& context, StageClock& clock,
    const AssemblySink& onTessellated) const {
    // The file itself, if it is still the one that the project was built from; else the copy that
    // the project keeps.
    const auto original = readFile(item.file);
    Result<ImportedAssembly> imported = fail(cancelled());
    if (original && ContentHash::of(*original) == item.content) {
        imported = services_->worker.importStep(item.file, context, onTessellated);
    } else {
        auto folder = TemporaryFolder::create();
        auto bytes = services_->store->blob(item.content);
        if (!folder || !bytes) {
            return fail(folder ? bytes.error() : folder.error());
        }
        const std::filesystem::path copy = folder->path() / item.file.filename();
        if (auto written = writeFileAtomically(copy, *bytes); !written) {
            return fail(written.error());
        }
        imported = services_->worker.importStep(copy, context, onTessellated);
    }
    if (!imported) {
        return fail(imported.error());
    }
    services_->counter->add("read");
    services_->counter->add("tessellate");
    clock.charge({{"tessellate", imported->times.tessellate + imported->times.measure}});
    ArchiveWriter archive;
    write(archive, imported->assembly);
    if (auto kept = services_->keep(item.importKey, "assembly", archive.take()); !kept) {
        return fail(kept.error());
    }
    return std::make_shared<const Assembly>(std::move(imported->assembly));
}

Assembly AssemblyStage::placed(const Plan& plan, const Files& files) {
    std::vector<PlacedAssembly> items;
    for (std::size_t i = 0; i < files.size(); ++i) {
        items.push_back({files[i], plan.items[i].name, plan.items[i].placement});
    }
    return composeAssembly(items);
}

ComposedAssembly AssemblyStage::compose(const Plan& plan, const Files& files) {
    auto assembly = std::make_shared<const Assembly>(placed(plan, files));
    recent_.put(plan.key, assembly);
    return {std::move(assembly), plan.key};
}

Checked<ComposedAssembly> AssemblyStage::run(const SystemModel& model, const TaskContext& context,
                                             StageClock& clock, const AssemblySink& onTessellated) {
    clock.enter("tessellate");
    clock.enter("read");
    clock.setReused("read", true);
    clock.setReused("tessellate", true);
    const auto plan = this->plan(model);
    if (!plan) {
        return fail(plan.error());
    }
    if (auto assembly = recent_.find(plan->key)) {
        return ComposedAssembly{std::move(assembly), plan->key};
    }
    Files files;
    Problems problems;
    const double share = 1.0 / static_cast<double>(plan->items.size());
    for (const Item& item : plan->items) {
        const auto done = static_cast<double>(files.size() + problems.size());
        auto file = loadImport(item.importKey);
        if (!file) {
            clock.setReused("read", false);
            clock.setReused("tessellate", false);
            const auto drawable = [&](Assembly tessellated) {
                Files shown = files;
                shown.push_back(std::make_shared<const Assembly>(std::move(tessellated)));
                onTessellated(placed(*plan, shown));
            };
            auto imported = import(item, context.share(done * share, (done + 1) * share), clock,
                                   onTessellated ? AssemblySink(drawable) : AssemblySink());
            if (!imported) {
                problems.push_back(imported.error());
                continue;
            }
            file = std::move(*imported);
        }
        files.push_back(std::move(file));
    }
    if (!problems.empty()) {
        return fail(std::move(problems));
    }
    return compose(*plan, files);
}

Checked<ComposedAssembly> AssemblyStage::stored(const SystemModel& model) {
    const auto plan = this->plan(model);
    if (!plan) {
        return fail(plan.error());
    }
    if (auto assembly = recent_.find(plan->key)) {
        return ComposedAssembly{std::move(assembly), plan->key};
    }
    Files files;
    for (const Item& item : plan->items) {
        files.push_back(loadImport(item.importKey));
    }
    if (std::any_of(files.begin(), files.end(), [](const auto& file) { return !file; })) {
        return ComposedAssembly{nullptr, plan->key};
    }
    return compose(*plan, files);
}

std::vector<ContentHash> AssemblyStage::importKeys(const SystemModel& model) const {
    std::vector<ContentHash> keys;
    if (const auto plan = this->plan(model)) {
        for (const Item& item : plan->items) {
            keys.push_back(item.importKey);
        }
    }
    return keys;
}

}  // namespace twinbench
