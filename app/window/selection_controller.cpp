#include "app/window/selection_controller.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/window/part_successors.h"
#include "twin/contact_settings.h"
#include "twin/run_spec.h"
#include "twin/target_resolver.h"
#include "widgets/shared_values.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// The edges and points of a target.
std::vector<SelectedShape> shapesOf(const ResolvedTarget& target, const Assembly& assembly) {
    std::vector<SelectedShape> shapes;
    for (const EdgeRef& ref : target.edges) {
        const Part& part = assembly.parts[ref.part];
        SelectedShape line{ref.part, SelectedShape::Kind::Line, {}};
        for (const Vec3& point : part.shape->tessellation.edges[ref.edge].points) {
            line.points.push_back(part.placement.point(point));
        }
        shapes.push_back(std::move(line));
    }
    for (const SurfacePoint& point : target.points) {
        shapes.push_back({point.part, SelectedShape::Kind::Point, {point.position}});
    }
    return shapes;
}

}  // namespace

SelectionController::SelectionController(Workbench& workbench, Selection& selection,
                                         ViewArea& views, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection), views_(views) {
    connect(&selection_, &Selection::changed, this, &SelectionController::showSelection);
    connect(&views_, &ViewArea::picked, this, &SelectionController::picked);
    connect(&views_, &ViewArea::escapePressed, this, &SelectionController::escape);
    connect(&views_, &ViewArea::doubleClicked, this, [this](const std::optional<ScenePick>& pick) {
        pick ? views_.zoomTo(views_.main().scene().partBox(pick->face.part)) : views_.fit();
    });
    connect(&workbench_, &Workbench::assemblyChanged, this, &SelectionController::showAssembly);
    connect(&workbench_, &Workbench::contactsChanged, this, [this] {
        forgetPlace();
        if (selection_.contact()) {
            showSelection();
        }
    });
    connect(&workbench_, &Workbench::modelChanged, this, [this] {
        const auto& entities = selection_.entities();
        const auto isGone = [this](const EntityRef& entity) {
            return workbench_.model().find(entity.kind, entity.name) == nullptr;
        };
        if (std::ranges::any_of(entities, isGone)) {
            selection_.clear();
        } else if (!entities.empty()) {
            showSelection();  // they may act on something else now
        }
    });
}

void SelectionController::showAssembly() {
    forgetPlace();
    const auto before = std::exchange(shown_, workbench_.assembly());
    std::vector<std::uint32_t> hidden;
    std::set<std::uint32_t> transparent;
    const auto successors = successorsOf(before.get(), shown_.get());
    for (const auto& [old, now] : successors) {
        if (!views_.main().scene().isPartVisible(old)) {
            hidden.push_back(now);
        }
        if (views_.transparent().contains(old)) {
            transparent.insert(now);
        }
    }
    std::vector<std::uint32_t> parts;
    for (const std::uint32_t part : selection_.parts()) {
        if (const auto found = successors.find(part); found != successors.end()) {
            parts.push_back(found->second);
        }
    }
    std::vector<FaceRef> faces;
    for (const FaceRef& face : selection_.faces()) {
        if (const auto found = successors.find(face.part); found != successors.end()) {
            faces.push_back({found->second, face.face});
        }
    }
    std::optional<PartPair> contact;
    if (const auto& parted = selection_.contact();
        parted && successors.contains(parted->first) && successors.contains(parted->second)) {
        contact = std::minmax(successors.at(parted->first), successors.at(parted->second));
    }
    const auto entity = selection_.entity();
    const auto entities = selection_.entities();
    selection_.clear();
    views_.setAssembly(workbench_.surfaces());
    setVisible(hidden, false);
    views_.setTransparent(std::move(transparent));
    // Later: trees and forms that follow the selection must have the new assembly first.
    QMetaObject::invokeMethod(
        this,
        [this, entity, entities, contact, parts, faces, shown = shown_] {
            if (shown != shown_ || !selection_.isEmpty()) {
                return;
            }
            if (entity && workbench_.model().find(entity->kind, entity->name)) {
                selection_.selectEntity(*entity, parts, faces);
            } else if (entities.size() > 1) {
                selection_.selectEntities(entities);
            } else if (contact) {
                selection_.selectContact(*contact);
            } else if (!faces.empty()) {
                selection_.selectFaces(faces);
            } else {
                selection_.selectParts(parts);
            }
        },
        Qt::QueuedConnection);
}

void SelectionController::picked(const std::optional<ScenePick>& pick, bool add) {
    if (click_ != Click::Selects) {
        if (pick) {
            tell(*pick, add);
        }
        return;
    }
    if (!pick) {
        if (!add) {
            selection_.clear();
        }
        return;
    }
    if (add && selection_.entity() && selection_.entity()->kind == EntityKind::Attachment) {
        emit targetToggled(pick->face);
        return;
    }
    if (pickParts_) {
        add ? selection_.togglePart(pick->face.part) : selection_.selectParts({pick->face.part});
    } else {
        add ? selection_.toggleFace(pick->face) : selection_.selectFaces({pick->face});
    }
}

void SelectionController::showSelection() {
    std::vector<std::uint32_t> parts;
    std::vector<FaceRef> faces;
    std::vector<SelectedShape> shapes;
    bool isResolved = false;
    for (const EntityRef& ref : selection_.entities()) {
        isResolved = addTarget(ref, parts, faces, shapes) || isResolved;
    }
    if (!isResolved) {
        parts = selection_.parts();
        faces = selection_.faces();
    }
    if (const auto& contact = selection_.contact()) {
        findPlace(*contact);
        shapes = place_.shapes;
        if (shapes.empty()) {
            parts = {contact->first, contact->second};
        }
    }
    views_.setSeenThrough(selection_.contact().has_value());
    views_.setSelection(parts, faces, shapes);
}

bool SelectionController::addTarget(const EntityRef& ref, std::vector<std::uint32_t>& parts,
                                    std::vector<FaceRef>& faces,
                                    std::vector<SelectedShape>& shapes) const {
    const Entity* entity = workbench_.model().find(ref.kind, ref.name);
    const auto values = entity ? targetValues(*entity) : std::nullopt;
    if (!values || !workbench_.assembly()) {
        return false;
    }
    const auto target = resolveTarget(workbench_.model(), *workbench_.assembly(), *values);
    if (!target) {
        return false;
    }
    const auto lines = shapesOf(*target, *workbench_.assembly());
    shapes.insert(shapes.end(), lines.begin(), lines.end());
    // The parts of faces are told, too: only the faces are meant.
    if (target->faces.empty()) {
        parts.insert(parts.end(), target->parts.begin(), target->parts.end());
    }
    faces.insert(faces.end(), target->faces.begin(), target->faces.end());
    return true;
}

void SelectionController::findPlace(PartPair parts) {
    if (placeOf_ == parts || !workbench_.assembly()) {
        return;
    }
    placeOf_ = parts;
    place_ = {};
    workbench_.tasks().cancel(placeTask_);
    placeTask_ = workbench_.tasks().start<ContactPlace>(
        QString(),
        [parts, assembly = workbench_.assembly(), contacts = workbench_.contacts(),
         gap = touchingGap(workbench_.model())](const TaskContext& context) {
            return findContactPlace(*assembly, contacts, parts, gap, context);
        },
        [this, request = ++placeRequest_](ContactPlace found) {
            if (request == placeRequest_) {
                place_ = std::move(found);
                showSelection();
                emit contactShown();
            }
        });
}

void SelectionController::forgetPlace() {
    placeOf_.reset();
    place_ = {};
    ++placeRequest_;
}

void SelectionController::tell(const ScenePick& pick, bool add) {
    switch (click_) {
        case Click::Selects:
            break;
        case Click::Probes:
            emit probed(pick.face.part, pick.point);
            break;
        case Click::Places:
            emit placePicked(pick);
            break;
        case Click::Measures:
            emit measured(pick, add);
            break;
        case Click::Pins:
            emit pinned(pick);
            break;
    }
}

void SelectionController::setClick(Click click, bool on) {
    if (on == (click_ == click)) {
        return;
    }
    const Click before = std::exchange(click_, on ? click : Click::Selects);
    views_.setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    if (before == Click::Probes || click_ == Click::Probes) {
        emit probingChanged(click_ == Click::Probes);
    }
    if (before == Click::Places || click_ == Click::Places) {
        emit placingChanged(click_ == Click::Places);
    }
    emit clickChanged(click_);
}

void SelectionController::escape() {
    if (click_ != Click::Selects) {
        setClick(click_, false);
    } else {
        selection_.clear();
    }
}

std::vector<std::uint32_t> SelectionController::selectedParts() const {
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
    }
    if (const auto& contact = selection_.contact()) {
        parts.insert({contact->first, contact->second});
    }
    return {parts.begin(), parts.end()};
}

void SelectionController::setVisible(const std::vector<std::uint32_t>& parts, bool visible) {
    for (const std::uint32_t part : parts) {
        views_.setPartVisible(part, visible);
        emit visibilityChanged(part, visible);
    }
    showSelection();
}

void SelectionController::hideSelected() { setVisible(selectedParts(), false); }

void SelectionController::isolateSelected() {
    const auto kept = selectedParts();
    if (kept.empty() || !workbench_.assembly()) {
        return;
    }
    std::vector<std::uint32_t> others;
    for (std::uint32_t part = 0; part < workbench_.assembly()->parts.size(); ++part) {
        if (!std::binary_search(kept.begin(), kept.end(), part)) {
            others.push_back(part);
        }
    }
    setVisible(kept, true);
    setVisible(others, false);
    zoomToSelected();
}

void SelectionController::showAll() {
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; workbench_.assembly() && i < workbench_.assembly()->parts.size();
         ++i) {
        all.push_back(i);
    }
    setVisible(all, true);
}

void SelectionController::toggleTransparent() {
    const auto selected = selectedParts();
    std::set<std::uint32_t> transparent = views_.transparent();
    const bool areAll = std::all_of(selected.begin(), selected.end(),
                                    [&](std::uint32_t part) { return transparent.contains(part); });
    for (const std::uint32_t part : selected) {
        areAll ? static_cast<void>(transparent.erase(part))
               : static_cast<void>(transparent.insert(part));
    }
    views_.setTransparent(std::move(transparent));
}

void SelectionController::zoomToSelected() {
    Box3 box;
    const auto& assembly = workbench_.assembly();
    for (const std::uint32_t part : selectedParts()) {
        if (assembly && part < assembly->parts.size()) {
            box.add(views_.main().scene().partBox(part));
        }
    }
    box.isEmpty() ? views_.fit() : views_.zoomTo(box);
}

bool SelectionController::selectByName(const QString& name) {
    const std::string wanted = name.toStdString();
    if (const auto& assembly = workbench_.assembly()) {
        for (std::uint32_t i = 0; i < assembly->parts.size(); ++i) {
            if (assembly->parts[i].name == wanted || assembly->parts[i].path == wanted) {
                selection_.selectParts({i});
                return true;
            }
        }
    }
    // Problems call entities by kind and name: "attachment 'Coolant'".
    const qsizetype quote = name.indexOf('\'');
    const std::string bare =
        quote >= 0 ? name.mid(quote + 1, name.lastIndexOf('\'') - quote - 1).toStdString() : wanted;
    for (std::size_t kind = 0; kind < kEntityKindCount; ++kind) {
        const auto entityKind = static_cast<EntityKind>(kind);
        if (workbench_.model().find(entityKind, bare)) {
            selection_.selectEntity({entityKind, bare});
            return true;
        }
    }
    return false;
}

QString SelectionController::describeSelection() const {
    const auto& assembly = workbench_.assembly();
    if (selection_.entity()) {
        return QString::fromStdString(selection_.entity()->name);
    }
    if (selection_.entities().size() > 1) {
        std::vector<Entity> entities;
        for (const EntityRef& ref : selection_.entities()) {
            entities.push_back({ref.kind, ref.name, {}});
        }
        return QString::fromStdString(namesOf(entities));
    }
    if (!assembly || selection_.isEmpty()) {
        return {};
    }
    const auto name = [&](std::uint32_t part) {
        return part < assembly->parts.size() ? QString::fromStdString(assembly->parts[part].name)
                                             : QString();
    };
    if (const auto& contact = selection_.contact()) {
        const QString both =
            tr("contact of %1 and %2").arg(name(contact->first), name(contact->second));
        return place_.isWholeFaces ? tr("%1, shown as whole faces").arg(both) : both;
    }
    if (!selection_.faces().empty()) {
        return describeFaces();
    }
    const auto& parts = selection_.parts();
    return parts.size() == 1 ? QString::fromStdString(assembly->parts[parts.front()].path)
                             : tr("%1 parts").arg(parts.size());
}

QString SelectionController::describeFaces() const {
    const auto& parts = workbench_.assembly()->parts;
    double area = 0.0;
    std::set<std::uint32_t> owners;
    for (const FaceRef& face : selection_.faces()) {
        area += parts[face.part].shape->faces[face.face].area;
        owners.insert(face.part);
    }
    const auto count = static_cast<int>(selection_.faces().size());
    const auto ownerCount = static_cast<int>(owners.size());
    return tr("%1 of %2, %3")
        .arg(counted(count, tr("%1 face"), tr("%1 faces")),
             ownerCount == 1 ? QString::fromStdString(parts[*owners.begin()].name)
                             : counted(ownerCount, tr("%1 part"), tr("%1 parts")),
             printedQuantity({area, dimension::area(), false}, units_));
}

}  // namespace twinbench
