#include "app/window/assembly_loader.h"

#include <QStringList>
#include <utility>

#include "twin/run_spec.h"

namespace twinbench {

namespace {

ContentHash geometryHash(const SystemModel& model) {
    Hasher hasher;
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        hasher.add(geometry.name).add(geometry.values.dump());
    }
    return hasher.finish();
}

}  // namespace

void AssemblyLoader::follow(const std::shared_ptr<StudyRunner>& runner, const SystemModel& model) {
    if (!(geometryHash(model) == wanted_)) {
        load(runner, model);
    }
}

void AssemblyLoader::clear() {
    runner_ = nullptr;
    wanted_ = {};
    set(nullptr);
}

void AssemblyLoader::set(std::shared_ptr<const AssemblySurfaces> surfaces) {
    surfaces_ = std::move(surfaces);
    assembly_ = surfaces_ ? surfaces_->assembly : nullptr;
    shown_ = assembly_ ? wanted_ : ContentHash{};
    contacts_.clear();
    emit assemblyChanged();
    if (!assembly_) {
        emit contactsChanged();
    }
}

void AssemblyLoader::load(const std::shared_ptr<StudyRunner>& runner, const SystemModel& model) {
    runner_ = runner;
    wanted_ = geometryHash(model);
    QStringList names;
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        names << QString::fromStdString(geometry.name);
    }
    if (!runner_ || names.isEmpty()) {
        set(nullptr);
        return;
    }
    emit reading(names.join(", "));
    tasks_.start<Loaded>(
        tr("Import"),
        [runner, model, before = surfaces_](const TaskContext& context) -> Loaded {
            auto assembly = runner->assembly(model, context);
            return assembly ? Loaded(AssemblySurfaces::build(*assembly, before.get()))
                            : fail(assembly.error());
        },
        [this, runner, model, wanted = wanted_](Loaded loaded) {
            if (runner != runner_ || !(wanted == wanted_)) {
                return;  // another project or revision came meanwhile
            }
            show(std::move(loaded));
            if (assembly_) {
                findContacts(model);
            }
        });
}

void AssemblyLoader::show(Loaded loaded) {
    if (loaded) {
        set(std::move(*loaded));
        emit problemsFound(assembly_->warnings);
        return;
    }
    set(nullptr);
    emit problemsFound(loaded.error());
    emit failed(!loaded.error().empty() && loaded.error().front().kind == ErrorKind::Cancelled);
}

void AssemblyLoader::findContacts(const SystemModel& model) {
    const auto gap = contactGap(model);
    if (!gap || !*gap) {
        contacts_.clear();
        emit contactsChanged();
        return;
    }
    using Found = Result<std::vector<ContactPair>>;
    tasks_.start<Found>(
        tr("Find contacts"),
        [runner = runner_, model, gap = **gap](const TaskContext& context) {
            return runner->contacts(model, gap, context);
        },
        [this, assembly = assembly_](Found found) {
            if (found && assembly == assembly_) {
                contacts_ = std::move(*found);
                emit contactsChanged();
            }
        });
}

}  // namespace twinbench
