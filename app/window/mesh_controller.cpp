#include "app/window/mesh_controller.h"

#include <algorithm>
#include <cmath>

#include "geometry/mesh_ladder.h"
#include "geometry/mesh_quality.h"
#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// The meshes as one; without geometry if there are none.
FieldDisplay displayOf(const Assembly& assembly,
                       const std::map<std::uint32_t, MeshOutcome>& meshes) {
    FieldDisplay display;
    std::vector<PlacedMesh> placed;
    for (const auto& [index, outcome] : meshes) {
        if (outcome.mesh) {
            const Part& part = assembly.parts[index];
            placed.push_back({outcome.mesh, part.placement, part.name});
            display.places.push_back({index});
        }
    }
    if (!placed.empty()) {
        display.geometry =
            FieldGeometry::build(std::make_shared<const FeMesh>(mergeMeshes(placed)));
    }
    display.showMeshEdges = true;
    display.showExtremes = false;
    return display;
}

QString qualityText(double quality) { return QString::number(quality, 'f', 3); }
QString errorText(double error) { return QString("%1 %").arg(100.0 * error, 0, 'g', 2); }

}  // namespace

MeshController::MeshController(Workbench& workbench, ViewArea& views, NumberTable& table,
                               QObject* parent)
    : QObject(parent), workbench_(workbench), views_(views), table_(table) {
    table_.setColumns({tr("Part"), tr("Nodes"), tr("Elements"), tr("Smallest quality"),
                       tr("Volume error"), tr("Relaxed nodes"), tr("Method"), tr("Problem")});
    table_.setColumnWidth(0, 180);
    table_.setColumnWidth(6, 160);
    table_.setColumnWidth(7, 400);
    connect(&workbench_, &Workbench::meshesChanged, this, [this] {
        fillTable();
        if (shown_) {
            showMeshes();
        }
    });
    connect(&workbench_, &Workbench::assemblyChanged, this, [this] {
        fillTable();
        if (shown_) {
            workbench_.loadMeshes();
        }
    });
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
        workbench_.loadMeshes();
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
    workbench_.tasks().start<FieldDisplay>(
        QString(),
        [assembly = workbench_.assembly(), meshes = workbench_.meshes()](const TaskContext&) {
            return displayOf(*assembly, meshes);
        },
        [this, assembly = workbench_.assembly()](FieldDisplay display) {
            if (!shown_ || !display.geometry || assembly != workbench_.assembly()) {
                return;
            }
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
    addTotal();
    for (const auto& [index, outcome] : workbench_.meshes()) {
        const QString name = QString::fromStdString(assembly->parts[index].name);
        if (outcome.mesh) {
            const MeshReport& report = outcome.mesh->report;
            table_.addRow({name, QString::number(outcome.mesh->nodes.size()),
                           QString::number(outcome.mesh->elements.size()),
                           qualityText(report.minQuality), errorText(report.volumeError),
                           QString::number(report.relaxedNodes), methodText(report),
                           stale_.contains(index) ? tr("Old: the mesh size has changed since")
                                                  : problemOf(report)},
                          index);
        } else {
            const QString why = outcome.error ? describeText(*outcome.error) : QString();
            table_.addRow({name, {}, {}, {}, {}, {}, {}, why}, index);
        }
    }
}

QString MeshController::methodText(const MeshReport& report) {
    const QString method = engineText(report.method);
    return report.removedEdges + report.removedFaces == 0 ? method
                                                          : tr("%1 (removed: edges %2, faces %3)")
                                                                .arg(method)
                                                                .arg(report.removedEdges)
                                                                .arg(report.removedFaces);
}

QString MeshController::problemOf(const MeshReport& report) {
    if (isPoor(report)) {
        return tr(
            "Poor elements: stresses near them are rough. Short edges and thin faces of the "
            "part make them; else try a smaller mesh size.");
    }
    if (!isFaithful(report)) {
        return tr("The mesh does not follow every face: on one the area is off by %1. Try a "
                  "smaller mesh size.")
            .arg(errorText(report.faceAreaError));
    }
    return {};
}

void MeshController::addTotal() {
    if (workbench_.meshes().empty()) {
        return;
    }
    std::size_t nodes = 0;
    std::size_t elements = 0;
    double worstQuality = HUGE_VAL;
    double worstError = 0.0;
    std::size_t relaxed = 0;
    int missing = 0;
    for (const auto& [index, outcome] : workbench_.meshes()) {
        if (!outcome.mesh) {
            ++missing;
            continue;
        }
        const MeshReport& report = outcome.mesh->report;
        nodes += outcome.mesh->nodes.size();
        elements += outcome.mesh->elements.size();
        relaxed += report.relaxedNodes;
        worstQuality = std::min(worstQuality, report.minQuality);
        worstError =
            std::abs(report.volumeError) > std::abs(worstError) ? report.volumeError : worstError;
    }
    const bool hasAny = elements > 0;
    table_.addRow(
        {tr("All parts"), QString::number(nodes), QString::number(elements),
         hasAny ? qualityText(worstQuality) : QString(), hasAny ? errorText(worstError) : QString(),
         hasAny ? QString::number(relaxed) : QString(), QString(),
         missing > 0 ? counted(missing, tr("%1 part has no mesh"), tr("%1 parts have no mesh"))
                     : QString()});
    for (int column = 0; column < table_.columnCount(); ++column) {
        QFont bold = table_.item(0, column)->font();
        bold.setBold(true);
        table_.item(0, column)->setFont(bold);
    }
}

}  // namespace twinbench
