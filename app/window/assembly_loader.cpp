#include "app/window/assembly_loader.h"

#include <QPointer>
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
    const bool isHandedOver = runner != runner_ && !isCurrent();
    if (!(geometryHash(model) == wanted_) || isHandedOver) {
        load(runner, model);
        return;
    }
    model_ = model;
    if (runner != runner_) {
        runner_ = runner;
        searched_ = nullptr;
    }
    followContacts();
}

void AssemblyLoader::clear() {
    cancel();
    runner_ = nullptr;
    wanted_ = {};
    set(nullptr);
}

void AssemblyLoader::cancel() {
    ++loads_;
    ++searches_;
    tasks_.cancel(load_);
    tasks_.cancel(search_);
    searched_ = nullptr;
}

void AssemblyLoader::set(std::shared_ptr<const AssemblySurfaces> surfaces) {
    surfaces_ = std::move(surfaces);
    assembly_ = surfaces_ ? surfaces_->assembly : nullptr;
    shown_ = assembly_ ? wanted_ : ContentHash{};
    contacts_.clear();
    isFinding_ = assembly_ != nullptr;  // they are looked for next
    emit assemblyChanged();
    if (!assembly_) {
        emit contactsChanged();
    }
}

void AssemblyLoader::load(const std::shared_ptr<StudyRunner>& runner, const SystemModel& model) {
    cancel();
    runner_ = runner;
    model_ = model;
    wanted_ = geometryHash(model);
    QStringList names;
    for (const Entity& geometry : model.entities(EntityKind::Geometry)) {
        names << QString::fromStdString(geometry.name);
    }
    if (!runner_ || names.isEmpty()) {
        set(nullptr);
        return;
    }
    isFinding_ = true;
    emit reading(names.join(", "));
    load_ = tasks_.start<Loaded>(
        tr("Import"),
        [runner, model, before = surfaces_,
         sink = drawableSink()](const TaskContext& context) -> Loaded {
            auto assembly = runner->assembly(model, context, nullptr, sink);
            return assembly ? Loaded(AssemblySurfaces::build(*assembly, before.get()))
                            : fail(assembly.error());
        },
        [this, load = loads_](Loaded loaded) {
            if (load != loads_) {
                return;  // another project or revision came meanwhile
            }
            show(std::move(loaded));
            followContacts();
        });
}

AssemblySink AssemblyLoader::drawableSink() {
    if (surfaces_) {
        return {};
    }
    // On a thread of the runner, which may outlive this object.
    return [self = QPointer(this), load = loads_, tasks = &tasks_](Assembly assembly) {
        const auto surfaces =
            AssemblySurfaces::drawable(std::make_shared<const Assembly>(std::move(assembly)));
        QMetaObject::invokeMethod(
            tasks,
            [self, load, surfaces] {
                if (self && self->loads_ == load) {
                    emit self->drawable(surfaces);
                }
            },
            Qt::QueuedConnection);
    };
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

void AssemblyLoader::followContacts() {
    if (!assembly_ || !isCurrent()) {
        return;
    }
    const auto read = contactGap(model_);
    const std::optional<double> gap = read ? *read : std::nullopt;
    if (searched_ == assembly_ && searchedGap_ == gap) {
        return;
    }
    ++searches_;
    tasks_.cancel(search_);
    searched_ = assembly_;
    searchedGap_ = gap;
    if (gap) {
        findContacts(*gap);
    } else {
        setContacts({});
    }
}

void AssemblyLoader::findContacts(double gap) {
    using Found = Result<std::vector<ContactPair>>;
    isFinding_ = true;
    emit contactsChanged();
    search_ = tasks_.start<Found>(
        tr("Find contacts"),
        [runner = runner_, model = model_, gap](const TaskContext& context) {
            return runner->contacts(model, gap, context);
        },
        [this, search = searches_](Found found) {
            if (search != searches_) {
                return;  // another gap or assembly came meanwhile
            }
            if (!found) {
                searched_ = nullptr;  // the next edit tries again
                emit problemsFound({found.error()});
            }
            setContacts(found ? std::move(*found) : std::vector<ContactPair>());
        });
}

void AssemblyLoader::setContacts(std::vector<ContactPair> contacts) {
    contacts_ = std::move(contacts);
    isFinding_ = false;
    emit contactsChanged();
}

}  // namespace twinbench
