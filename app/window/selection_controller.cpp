#include "app/window/selection_controller.h"

#include <algorithm>
#include <set>

#include "core/quantity.h"

namespace twinbench {

SelectionController::SelectionController(Workbench& workbench, Selection& selection,
                                         ViewArea& views, QObject* parent)
    : QObject(parent), workbench_(workbench), selection_(selection), views_(views) {
    connect(&selection_, &Selection::changed, this, &SelectionController::showSelection);
    connect(&views_, &ViewArea::picked, this, &SelectionController::picked);
    connect(&views_, &ViewArea::escapePressed, this, &SelectionController::escape);
    connect(&views_, &ViewArea::doubleClicked, this, [this](const std::optional<ScenePick>& pick) {
        pick ? views_.zoomTo(workbench_.assembly()->parts[pick->face.part].box()) : views_.fit();
    });
    connect(&workbench_, &Workbench::assemblyChanged, this, [this] {
        selection_.clear();
        views_.setAssembly(workbench_.assembly());
    });
    connect(&workbench_, &Workbench::modelChanged, this, [this] {
        const auto& entity = selection_.entity();
        if (entity && !workbench_.model().find(entity->kind, entity->name)) {
            selection_.clear();
        }
    });
}

void SelectionController::picked(const std::optional<ScenePick>& pick, bool add) {
    if (probing_) {
        if (pick) {
            emit probed(pick->face.part, pick->point);
        }
        return;
    }
    if (!pick) {
        if (!add) {
            selection_.clear();
        }
        return;
    }
    if (pickParts_) {
        add ? selection_.togglePart(pick->face.part) : selection_.selectParts({pick->face.part});
    } else {
        add ? selection_.toggleFace(pick->face) : selection_.selectFaces({pick->face});
    }
}

void SelectionController::showSelection() {
    std::vector<std::uint32_t> parts = selection_.parts();
    std::vector<FaceRef> faces = selection_.faces();
    const auto& ref = selection_.entity();
    if (ref && workbench_.assembly()) {
        const Entity* entity = workbench_.model().find(ref->kind, ref->name);
        const bool hasTarget =
            entity && entity->values.is_object() &&
            (entity->values.contains("part") || entity->values.contains("faces"));
        if (hasTarget) {
            if (auto target =
                    resolveTarget(workbench_.model(), *workbench_.assembly(), entity->values)) {
                parts = std::move(target->parts);
                faces = std::move(target->faces);
            }
        }
    }
    views_.setSelection(parts, faces);
}

void SelectionController::setProbing(bool probing) {
    if (probing_ != probing) {
        probing_ = probing;
        views_.setCursor(probing ? Qt::CrossCursor : Qt::ArrowCursor);
        emit probingChanged(probing);
    }
}

void SelectionController::escape() {
    if (probing_) {
        setProbing(false);
    } else {
        selection_.clear();
    }
}

std::vector<std::uint32_t> SelectionController::selectedParts() const {
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
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

void SelectionController::zoomToSelected() {
    Box3 box;
    for (const std::uint32_t part : selectedParts()) {
        box.add(workbench_.assembly()->parts[part].box());
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
    if (!assembly || selection_.isEmpty()) {
        return {};
    }
    if (!selection_.faces().empty()) {
        double area = 0.0;
        for (const FaceRef& face : selection_.faces()) {
            area += assembly->parts[face.part].shape->faces[face.face].area;
        }
        const Quantity total{area, dimension::area(), false};
        const auto count = static_cast<int>(selection_.faces().size());
        return tr("%n face(s), %1", nullptr, count)
            .arg(QString::fromStdString(formatQuantity(total, 5)));
    }
    const auto& parts = selection_.parts();
    return parts.size() == 1 ? QString::fromStdString(assembly->parts[parts.front()].path)
                             : tr("%n part(s)", nullptr, static_cast<int>(parts.size()));
}

}  // namespace twinbench
