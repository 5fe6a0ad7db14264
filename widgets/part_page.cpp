#include "widgets/part_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/unit_text.h"
#include "twin/geometry_edits.h"
#include "twin/material_assignment.h"
#include "twin/mesh_size_edit.h"
#include "twin/part_mass.h"
#include "twin/study_parts.h"
#include "widgets/engine_text.h"
#include "widgets/entity_form.h"
#include "widgets/silenced_edits.h"
#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

PartPage::PartPage(const PropertyContext& context, std::vector<std::uint32_t> parts,
                   QWidget* parent)
    : PropertyPage(context, parent), parts_(std::move(parts)) {
    const Part& first = part(parts_.front());
    if (parts_.size() == 1) {
        addTitle(QString::fromStdString(first.name), QString::fromStdString(first.path));
    } else {
        addTitle(tr("%1 parts").arg(parts_.size()), QString());
    }
    addMaterialChoice();
    addSize();
    if (parts_.size() == 1 && !first.shape->solid) {
        addFact(tr("Solid"), tr("no: shown, but not analysed"));
    }
    addParticipation();
    addMeshSize();
    addAttachMenu(TargetKind::Part);
    addPlacement();
}

PartPage::~PartPage() { silenceEdits(*this); }

void PartPage::addSize() {
    double volume = 0.0;
    double area = 0.0;
    std::optional<double> mass = 0.0;  // none if that of a part is not known
    std::size_t faces = 0;
    PartMasses masses(context().model, context().library);
    for (const std::uint32_t index : parts_) {
        const PartShape& shape = *part(index).shape;
        const auto ofPart = masses.of(part(index));
        mass = mass && ofPart ? std::optional(*mass + *ofPart) : std::nullopt;
        volume += shape.mass.volume;
        area += shape.mass.area;
        faces += shape.faces.size();
    }
    addNumber(tr("Volume"), volume, dimension::volume());
    if (mass) {
        addNumber(tr("Mass"), *mass, dimension::mass());
    }
    addNumber(tr("Surface"), area, dimension::area());
    addFact(tr("Faces"), QString::number(faces));
}

void PartPage::addMaterialChoice() {
    const SystemModel& model = context().model;
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Material"));
    box->setObjectName("material");
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const std::string current = materialOf(model, part(parts_.front()));
    const bool isMixed = std::any_of(parts_.begin(), parts_.end(), [&](std::uint32_t index) {
        return materialOf(model, part(index)) != current;
    });
    if (isMixed || current.empty()) {
        box->addItem(isMixed ? tr("several materials") : tr("no material"), QString());
    }
    for (const std::string& name : model.names(EntityKind::Material)) {
        box->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    for (const LibraryMaterial& material : context().library.materials()) {
        if (!model.find(EntityKind::Material, material.name)) {
            box->addItem(tr("%1 (library)").arg(QString::fromStdString(material.name)),
                         QString::fromStdString(std::string(kLibraryPrefix) + material.name));
        }
    }
    const QString shown = isMixed ? QString() : QString::fromStdString(current);
    box->setCurrentIndex(std::max(0, box->findData(shown)));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        const std::string material = box->itemData(index).toString().toStdString();
        if (!material.empty()) {
            emit editRequested(
                assignMaterialEdit(context().model, *context().assembly, parts_, material));
        }
    });
    auto* label = new QLabel(tr("Material"), this);
    label->setBuddy(box);
    lines().addWidget(label);
    lines().addWidget(box);
}

void PartPage::addParticipation() {
    const auto& studies = context().model.entities(EntityKind::Study);
    const auto solids = std::count_if(parts_.begin(), parts_.end(), [this](std::uint32_t index) {
        return part(index).shape->solid;
    });
    if (studies.empty() || solids == 0) {
        return;
    }
    std::size_t taken = 0;
    for (const std::uint32_t index : parts_) {
        taken += static_cast<std::size_t>(
            std::count_if(studies.begin(), studies.end(),
                          [&](const Entity& study) { return takesPart(study, part(index)); }));
    }
    const bool isWhole = taken == static_cast<std::size_t>(solids) * studies.size();
    auto* box = new QCheckBox(tr("Part of the studies"), this);
    box->setObjectName("takesPart");
    box->setToolTip(tr("Parts that are left out are neither meshed nor solved"));
    box->setCheckState(taken == 0 ? Qt::Unchecked : isWhole ? Qt::Checked : Qt::PartiallyChecked);
    connect(box, &QCheckBox::clicked, this, [this](bool on) {
        emit editRequested(excludePartsEdit(context().model, *context().assembly, parts_, !on));
    });
    lines().addWidget(box);
}

void PartPage::addMeshSize() {
    const SystemModel& model = context().model;
    const auto sizeText = [](const Entity* entity) {
        return entity ? valueToText(entity->values.value("size", Json()), ValueKind::Quantity)
                      : QString();
    };
    const QString own = sizeText(ownMeshSizeOf(model, part(parts_.front())));
    const bool isMixed = std::any_of(parts_.begin(), parts_.end(), [&](std::uint32_t index) {
        return sizeText(ownMeshSizeOf(model, part(index))) != own;
    });
    auto* edit = new QLineEdit(isMixed ? QString() : own, this);
    edit->setObjectName("meshSize");
    edit->setAccessibleName(tr("Element size"));
    edit->setToolTip(tr("Of the mesh of what is selected; empty: as the whole mesh"));
    const Entity* ofPattern = meshSizeOf(model, part(parts_.front()));
    const QString whole = sizeText(ofPattern ? ofPattern : &model.only(EntityKind::Mesh));
    edit->setPlaceholderText(isMixed           ? tr("several sizes")
                             : whole.isEmpty() ? tr("by size and curvature")
                             : ofPattern
                                 ? tr("%1 (%2)").arg(whole, QString::fromStdString(ofPattern->name))
                                 : tr("%1 (as the whole mesh)").arg(whole));
    auto* problem = addText(QString(), context().theme.error);
    problem->hide();
    new UndoGate(*edit);
    connect(edit, &QLineEdit::textChanged, problem, &QWidget::hide);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, problem] {
        if (edit->isModified()) {
            edit->setModified(false);
            setMeshSize(edit->text(), *problem);
        }
    });
    auto* label = new QLabel(tr("Element size"), this);
    label->setBuddy(edit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(edit, 1);
    lines().insertLayout(lines().indexOf(problem), row);
}

void PartPage::setMeshSize(const QString& text, QLabel& problem) {
    const std::string size = asciiUnitText(text.trimmed().toStdString());
    const ModelEdit edit = meshSizeEdit(context().model, *context().assembly, parts_, size);
    SystemModel trial = context().model;
    const auto applied = apply(trial, edit);
    problem.setVisible(!applied);
    if (!applied) {
        problem.setText(problemText(applied.error().front()));
    } else if (!edit.changes.empty()) {
        emit editRequested(edit);
    }
}

void PartPage::addPlacement() {
    const SystemModel& model = context().model;
    if (model.entities(EntityKind::Geometry).size() < 2) {
        return;
    }
    const std::string file = geometryOfPart(model, *context().assembly, parts_.front());
    const auto together = partsOfGeometry(model, *context().assembly, file);
    const bool isOfOneFile = std::all_of(parts_.begin(), parts_.end(), [&](std::uint32_t index) {
        return std::binary_search(together.begin(), together.end(), index);
    });
    const Entity* geometry = model.find(EntityKind::Geometry, file);
    if (!isOfOneFile || !geometry) {
        return;
    }
    addTitle(tr("Place of the file"), QString::fromStdString(file));
    auto* form =
        new EntityForm(model, *geometry, context().theme, context().units, this, {"at", "rotate"});
    connect(form, &EntityForm::editRequested, this, &PropertyPage::editRequested);
    connect(form, &EntityForm::left, this, &PropertyPage::left);
    lines().addWidget(form);
    addTurns(QString::fromStdString(file));
    auto* place = new QPushButton(tr("Lay a face of it on another face"), this);
    place->setObjectName("place");
    connect(place, &QPushButton::clicked, this, &PropertyPage::placeRequested);
    lines().addWidget(place);
}

void PartPage::addTurns(const QString& geometry) {
    constexpr int kWidth = 8;  // in characters
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Turn by 90\u00B0 about"), row));
    for (int axis = 0; axis < 3; ++axis) {
        const QChar name("XYZ"[axis]);
        auto* turn = new QPushButton(name, row);
        turn->setObjectName(QString("turn%1").arg(name));
        turn->setMaximumWidth(turn->fontMetrics().averageCharWidth() * kWidth);
        connect(turn, &QPushButton::clicked, this,
                [this, geometry, axis] { emit turnRequested(geometry, axis); });
        line->addWidget(turn);
    }
    line->addStretch(1);
    lines().addWidget(row);
}

}  // namespace twinbench
