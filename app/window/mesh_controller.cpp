#include "app/window/mesh_controller.h"

namespace twinbench {

namespace {

using Geometry = std::shared_ptr<const FieldGeometry>;

Geometry surfacesOf(const Assembly& assembly, const std::map<std::uint32_t, MeshOutcome>& meshes) {
    std::vector<PlacedMesh> placed;
    std::vector<std::uint32_t> parts;
    for (const auto& [index, outcome] : meshes) {
        if (outcome.mesh) {
            const Part& part = assembly.parts[index];
            placed.push_back({outcome.mesh, part.placement, part.name});
            parts.push_back(index);
        }
    }
    return placed.empty()
               ? nullptr
               : FieldGeometry::build(std::make_shared<const FeMesh>(mergeMeshes(placed)), parts);
}

}  // namespace

MeshController::MeshController(Workbench& workbench, ViewArea& views, NumberTable& table,
                               QObject* parent)
    : QObject(parent), workbench_(workbench), views_(views), table_(table) {
    table_.setColumns({tr("Part"), tr("Nodes"), tr("Elements"), tr("Smallest quality"),
                       tr("Volume error"), tr("Method"), tr("Problem")});
    table_.setColumnWidth(0, 180);
    table_.setColumnWidth(5, 160);
    table_.setColumnWidth(6, 400);
    connect(&workbench_, &Workbench::meshesChanged, this, [this] {
        fillTable();
        if (shown_) {
            showMeshes();
        }
    });
    connect(&workbench_, &Workbench::assemblyChanged, this, &MeshController::fillTable);
    connect(&workbench_, &Workbench::modelChanged, this, [this] {
        if (workbench_.staleMeshes() != stale_) {
            fillTable();
        }
    });
}

void MeshController::setShown(bool shown) {
    if (shown == shown_) {
        return;
    }
    shown_ = shown;
    if (shown) {
        showMeshes();
    } else {
        views_.main().scene().clearField();
        views_.main().sceneChanged();
    }
}

void MeshController::showMeshes() {
    if (workbench_.meshes().empty() || !workbench_.assembly()) {
        return;
    }
    workbench_.tasks().start<Geometry>(
        QString(),
        [assembly = workbench_.assembly(), meshes = workbench_.meshes()](const TaskContext&) {
            return surfacesOf(*assembly, meshes);
        },
        [this, assembly = workbench_.assembly()](Geometry geometry) {
            if (!shown_ || !geometry || assembly != workbench_.assembly()) {
                return;
            }
            FieldDisplay display;
            display.geometry = std::move(geometry);
            display.showMeshEdges = true;
            display.showExtremes = false;
            views_.setViewCount(1);
            views_.main().scene().showField(std::move(display));
            views_.main().sceneChanged();
        });
}

void MeshController::fillTable() {
    table_.setRowCount(0);
    stale_ = workbench_.staleMeshes();
    const auto& assembly = workbench_.assembly();
    if (!assembly) {
        return;
    }
    for (const auto& [index, outcome] : workbench_.meshes()) {
        const QString name = QString::fromStdString(assembly->parts[index].name);
        if (outcome.mesh) {
            const MeshReport& report = outcome.mesh->report;
            table_.addRow(
                {name, QString::number(outcome.mesh->nodes.size()),
                 QString::number(outcome.mesh->elements.size()),
                 QString::number(report.minQuality, 'f', 3),
                 tr("%1 %").arg(100.0 * report.volumeError, 0, 'g', 2),
                 QString::fromStdString(report.method),
                 stale_.contains(index) ? tr("Old: the mesh size has changed since") : QString()});
        } else {
            const QString why =
                outcome.error ? QString::fromStdString(outcome.error->describe()) : QString();
            table_.addRow({name, {}, {}, {}, {}, {}, why});
        }
    }
}

}  // namespace twinbench
