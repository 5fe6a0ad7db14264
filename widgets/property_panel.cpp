#include "widgets/property_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "geometry/face_selector.h"
#include "twin/entity_check.h"
#include "twin/geometry_edits.h"
#include "twin/run_spec.h"
#include "twin/study_parts.h"
#include "widgets/material_assignment.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

QString shown(double si, const Dimension& dimension) {
    return printedQuantity({si, dimension, false});
}

/// "+Z", or the components of a direction that lies along no axis.
QString directionText(const Vec3& direction) {
    constexpr double kAlong = 1.0 - 1e-6;
    const double components[] = {direction.x, direction.y, direction.z};
    for (int axis = 0; axis < 3; ++axis) {
        if (std::abs(components[axis]) > kAlong) {
            return QString(components[axis] > 0.0 ? "+%1" : "\u2212%1").arg(QChar('X' + axis));
        }
    }
    QStringList texts;
    for (const double component : components) {
        texts << QString::number(std::abs(component) < 5e-4 ? 0.0 : component, 'f', 3);
    }
    return texts.join(", ");
}

QString surfaceName(const FaceInfo& face) {
    switch (face.kind) {
        case SurfaceKind::Plane:
            return PropertyPanel::tr("Plane");
        case SurfaceKind::Cylinder:
            return face.hole ? PropertyPanel::tr("Hole") : PropertyPanel::tr("Cylinder");
        case SurfaceKind::Cone:
            return PropertyPanel::tr("Cone");
        case SurfaceKind::Sphere:
            return PropertyPanel::tr("Sphere");
        case SurfaceKind::Torus:
            return PropertyPanel::tr("Torus");
        case SurfaceKind::Freeform:
            return PropertyPanel::tr("Free-form");
    }
    return {};
}

/// Long names of files and parts wrap at their joints: a zero-width space follows each.
QString breakable(QString text) {
    static const QRegularExpression kJoints("([_/.-])(?=\\w)");
    return text.replace(kJoints, QString("\\1") + QChar(0x200B));
}

}  // namespace

PropertyPanel::PropertyPanel(Selection& selection, const MaterialLibrary& library, QWidget* parent)
    : QScrollArea(parent), selection_(selection), library_(library) {
    setAccessibleName(tr("Properties"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&selection_, &Selection::changed, this, &PropertyPanel::rebuild);
    rebuild();
}

void PropertyPanel::setAssembly(std::shared_ptr<const Assembly> assembly) {
    assembly_ = std::move(assembly);
    rebuild();
}

void PropertyPanel::setModel(const SystemModel& model) {
    model_ = model;
    rebuild();
}

void PropertyPanel::applyTheme(const Theme& theme) {
    theme_ = theme;
    rebuild();
}

void PropertyPanel::rebuild() {
    // The next field of a form stays the next field when an edit renews the form.
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    // A form in which an edit just ended is still on the call stack: delete it later.
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    form_ = nullptr;
    content_ = new QWidget;
    layout_ = new QVBoxLayout(content_);
    layout_->setContentsMargins(12, 12, 12, 12);
    layout_->setSpacing(8);
    if (selection_.entity()) {
        showEntity();
    } else if (assembly_ && !selection_.faces().empty()) {
        showFaces();
    } else if (assembly_ && !selection_.parts().empty()) {
        showParts();
    } else {
        addTitle(tr("Nothing selected"),
                 tr("Click a face in the view, or a part or an entry in the model tree."));
    }
    layout_->addStretch(1);
    setWidget(content_);
    if (auto* next = focused.isEmpty() ? nullptr : content_->findChild<QWidget*>(focused)) {
        next->setFocus();
        verticalScrollBar()->setValue(scrolled);
    }
}

void PropertyPanel::addTitle(const QString& title, const QString& subtitle) {
    auto* heading = new QLabel(breakable(title), content_);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    heading->setWordWrap(true);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout_->addWidget(heading);
    if (!subtitle.isEmpty()) {
        auto* text = new QLabel(breakable(subtitle), content_);
        text->setWordWrap(true);
        QPalette palette = text->palette();
        palette.setColor(QPalette::WindowText, theme_.palette.color(QPalette::PlaceholderText));
        text->setPalette(palette);
        layout_->addWidget(text);
    }
}

void PropertyPanel::addFact(const QString& name, const QString& value) {
    auto* row = new QWidget(content_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(name, row);
    auto* text = new QLabel(value, row);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(label);
    line->addStretch(1);
    line->addWidget(text);
    layout_->addWidget(row);
}

void PropertyPanel::showParts() {
    const auto& parts = selection_.parts();
    double volume = 0.0;
    double area = 0.0;
    std::size_t faces = 0;
    for (const std::uint32_t index : parts) {
        const PartShape& shape = *assembly_->parts[index].shape;
        volume += shape.mass.volume;
        area += shape.mass.area;
        faces += shape.faces.size();
    }
    const Part& first = assembly_->parts[parts.front()];
    addTitle(
        parts.size() == 1 ? QString::fromStdString(first.name) : tr("%1 parts").arg(parts.size()),
        parts.size() == 1 ? QString::fromStdString(first.path) : QString());
    addMaterialChoice();
    addFact(tr("Volume"), shown(volume, dimension::volume()));
    addFact(tr("Surface"), shown(area, dimension::area()));
    addFact(tr("Faces"), QString::number(faces));
    if (parts.size() == 1 && !first.shape->solid) {
        addFact(tr("Solid"), tr("no: shown, but not analysed"));
    }
    addParticipation();
    addAttachMenu();
    addPlacement();
}

/// Whether the studies analyse the parts; what does not mesh or does not matter is left out here.
void PropertyPanel::addParticipation() {
    const auto& studies = model_.entities(EntityKind::Study);
    const auto parts = selection_.parts();
    const bool anySolid = std::any_of(parts.begin(), parts.end(), [this](std::uint32_t part) {
        return assembly_->parts[part].shape->solid;
    });
    if (studies.empty() || !anySolid) {
        return;
    }
    std::size_t taken = 0;
    std::size_t solid = 0;
    for (const std::uint32_t index : parts) {
        for (const Entity& study : studies) {
            solid += assembly_->parts[index].shape->solid ? 1 : 0;
            taken += takesPart(study, assembly_->parts[index]) ? 1 : 0;
        }
    }
    auto* box = new QCheckBox(tr("Part of the studies"), content_);
    box->setObjectName("takesPart");
    box->setToolTip(tr("Parts that are left out are neither meshed nor solved"));
    box->setCheckState(taken == 0       ? Qt::Unchecked
                       : taken == solid ? Qt::Checked
                                        : Qt::PartiallyChecked);
    connect(box, &QCheckBox::clicked, this, [this, parts](bool on) {
        emit editRequested(excludePartsEdit(model_, *assembly_, parts, !on));
    });
    layout_->addWidget(box);
}

/// Where the file of the parts stands, if there are several files to place.
void PropertyPanel::addPlacement() {
    if (model_.entities(EntityKind::Geometry).size() < 2) {
        return;
    }
    const std::string file = geometryOfPart(model_, *assembly_, selection_.parts().front());
    const auto together = partsOfGeometry(model_, *assembly_, file);
    for (const std::uint32_t part : selection_.parts()) {
        if (!std::binary_search(together.begin(), together.end(), part)) {
            return;
        }
    }
    const Entity* geometry = model_.find(EntityKind::Geometry, file);
    if (!geometry) {
        return;
    }
    addTitle(tr("Place of the file"), QString::fromStdString(file));
    auto* form = new EntityForm(model_, *geometry, theme_, content_, {"at", "rotate"});
    connect(form, &EntityForm::editRequested, this, &PropertyPanel::editRequested);
    layout_->addWidget(form);
    auto* row = new QWidget(content_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Turn by 90\u00B0 about"), row));
    for (int axis = 0; axis < 3; ++axis) {
        auto* turn = new QPushButton(QString("XYZ"[axis]), row);
        turn->setObjectName(QString("turn%1").arg("XYZ"[axis]));
        turn->setMaximumWidth(turn->fontMetrics().averageCharWidth() * 8);
        connect(turn, &QPushButton::clicked, this,
                [this, file, axis] { emit turnRequested(QString::fromStdString(file), axis); });
        line->addWidget(turn);
    }
    line->addStretch(1);
    layout_->addWidget(row);
    auto* place = new QPushButton(tr("Lay a face of it on another face"), content_);
    place->setObjectName("place");
    connect(place, &QPushButton::clicked, this, &PropertyPanel::placeRequested);
    layout_->addWidget(place);
}

void PropertyPanel::addMaterialChoice() {
    auto* box = new QComboBox(content_);
    box->setAccessibleName(tr("Material"));
    box->setObjectName("material");
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const std::string current = materialOf(model_, assembly_->parts[selection_.parts().front()]);
    const bool isMixed = std::any_of(
        selection_.parts().begin(), selection_.parts().end(),
        [&](std::uint32_t part) { return materialOf(model_, assembly_->parts[part]) != current; });
    if (isMixed || current.empty()) {
        box->addItem(isMixed ? tr("several materials") : tr("no material"), QString());
    }
    for (const std::string& name : model_.names(EntityKind::Material)) {
        box->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    for (const LibraryMaterial& material : library_.materials()) {
        if (!model_.find(EntityKind::Material, material.name)) {
            box->addItem(tr("%1 (library)").arg(QString::fromStdString(material.name)),
                         QString::fromStdString(std::string(kLibraryPrefix) + material.name));
        }
    }
    const QString shownMaterial = isMixed ? QString() : QString::fromStdString(current);
    box->setCurrentIndex(std::max(0, box->findData(shownMaterial)));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        const std::string material = box->itemData(index).toString().toStdString();
        if (!material.empty()) {
            emit editRequested(
                assignMaterialEdit(model_, *assembly_, selection_.parts(), material));
        }
    });
    auto* label = new QLabel(tr("Material"), content_);
    label->setBuddy(box);
    layout_->addWidget(label);
    layout_->addWidget(box);
}

void PropertyPanel::addAttachMenu() {
    auto* button = new QPushButton(tr("Attach physics"), content_);
    button->setObjectName("attach");
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const ModelDescriptor& model) {
        const QString id = QString::fromStdString(model.id);
        QAction* action = menu->addAction(QString::fromStdString(model.label));
        action->setToolTip(QString::fromStdString(model.help));
        connect(action, &QAction::triggered, this, [this, id] { emit attachRequested(id); });
    };
    const bool isOnFaces = !selection_.faces().empty();
    const TargetKind wanted = isOnFaces ? TargetKind::Faces : TargetKind::Part;
    for (const ModelDescriptor& model : attachmentModels()) {
        if (model.target == wanted || model.target == TargetKind::PartOrFaces) {
            add(model);
        }
    }
    if (!isOnFaces) {
        menu->addSection(tr("On all their faces"));
        for (const ModelDescriptor& model : attachmentModels()) {
            if (model.target == TargetKind::Faces) {
                add(model);
            }
        }
    }
    button->setMenu(menu);
    layout_->addWidget(button);
}

void PropertyPanel::showFaces() {
    const auto& faces = selection_.faces();
    double area = 0.0;
    for (const FaceRef& ref : faces) {
        area += assembly_->parts[ref.part].shape->faces[ref.face].area;
    }
    const Part& part = assembly_->parts[faces.front().part];
    const FaceInfo& face = part.shape->faces[faces.front().face];
    if (faces.size() == 1) {
        addTitle(tr("%1 of %2").arg(surfaceName(face), QString::fromStdString(part.name)),
                 QString::fromStdString(faceSignature(*assembly_, faces.front())));
    } else {
        addTitle(tr("%1 faces").arg(faces.size()), QString());
    }
    addFact(tr("Area"), shown(area, dimension::area()));
    if (faces.size() == 1 && face.radius > 0.0) {
        addFact(tr("Radius"), shown(face.radius, dimension::length()));
    }
    if (faces.size() == 1 && face.kind == SurfaceKind::Plane) {
        const Vec3 normal = part.placement.direction(face.normal);
        addFact(tr("Normal"), directionText(normal));
    }
    if (faces.size() == 1) {
        const std::string material = materialOf(model_, part);
        addFact(tr("Material"), material.empty() ? tr("none") : QString::fromStdString(material));
    }
    addAttachMenu();
}

void PropertyPanel::showTarget(const Entity& entity) {
    const auto values = targetValues(entity);
    if (!assembly_ || !values) {
        return;
    }
    const auto target = resolveTarget(model_, *assembly_, *values);
    if (!target) {
        auto* problem = new QLabel(printedUnits(target.error().front().message()), content_);
        problem->setWordWrap(true);
        QPalette palette = problem->palette();
        palette.setColor(QPalette::WindowText, theme_.error);
        problem->setPalette(palette);
        layout_->addWidget(problem);
        return;
    }
    double area = 0.0;
    for (const FaceRef& face : target->faces) {
        area += assembly_->parts[face.part].shape->faces[face.face].area;
    }
    const int faces = static_cast<int>(target->faces.size());
    const int parts = static_cast<int>(target->parts.size());
    const QString onParts = counted(parts, tr("%1 part"), tr("%1 parts"));
    addFact(tr("Acts on"),
            faces > 0 ? tr("%1 of %2").arg(counted(faces, tr("%1 face"), tr("%1 faces")), onParts)
                      : onParts);
    if (faces > 0) {
        addFact(tr("Area"), shown(area, dimension::area()));
    }
}

void PropertyPanel::showLibraryMaterial(const Entity& entity) {
    const std::string text = entity.values.get<std::string>();
    const LibraryMaterial* material =
        library_.find(text.starts_with(kLibraryPrefix) ? text.substr(kLibraryPrefix.size()) : text);
    if (!material) {
        addFact(tr("Not in the library"), QString::fromStdString(text));
        return;
    }
    for (const auto& [key, property] : material->properties) {
        addFact(QString::fromStdString(key).replace('_', ' '),
                valueToText(property.value, ValueKind::QuantityOrThree));
        if (!property.source.empty()) {
            auto* source = new QLabel(QString::fromStdString(property.source), content_);
            source->setWordWrap(true);
            source->setForegroundRole(QPalette::PlaceholderText);
            layout_->addWidget(source);
        }
    }
    auto* copy = new QPushButton(tr("Copy from the library to edit"), content_);
    const ModelEdit edit{"Copy " + entity.name + " from the library",
                         {{entity.kind, entity.name, material->values(), std::nullopt}}};
    connect(copy, &QPushButton::clicked, this, [this, edit] { emit editRequested(edit); });
    layout_->addWidget(copy);
}

void PropertyPanel::showEntity() {
    const EntityRef& ref = *selection_.entity();
    const Entity* entity = model_.find(ref.kind, ref.name);
    if (!entity) {
        addTitle(tr("Nothing selected"), QString());
        return;
    }
    const ModelDescriptor* descriptor = descriptorOf(*entity);
    addTitle(QString::fromStdString(entity->name),
             descriptor ? QString::fromStdString(descriptor->label) : tr("Parameter"));
    if (entity->kind == EntityKind::Material && entity->values.is_string()) {
        showLibraryMaterial(*entity);
    } else {
        form_ = new EntityForm(model_, *entity, theme_, content_);
        connect(form_, &EntityForm::editRequested, this, &PropertyPanel::editRequested);
        connect(form_, &EntityForm::left, this, &PropertyPanel::rebuild, Qt::QueuedConnection);
        layout_->addWidget(form_);
    }
    showTarget(*entity);
    if (isSingleton(ref.kind)) {
        return;
    }
    auto* remove = new QPushButton(tr("Remove"), content_);
    remove->setObjectName("remove");
    connect(remove, &QPushButton::clicked, this, [this, ref] {
        emit editRequested(
            {"Remove " + ref.name, {{ref.kind, ref.name, std::nullopt, std::nullopt}}});
    });
    layout_->addWidget(remove);
}

}  // namespace twinbench
