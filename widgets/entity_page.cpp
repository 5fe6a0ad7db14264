#include "widgets/entity_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "geometry/part_pattern.h"
#include "twin/entity_check.h"
#include "twin/part_patterns.h"
#include "twin/run_spec.h"
#include "twin/study_parts.h"
#include "twin/target_resolver.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"
#include "widgets/material_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// Models whose exchange through a face spares what is in contact with another part.
bool sparesContacts(const Entity& entity) {
    const std::string model =
        entity.kind == EntityKind::Attachment ? entity.values.value("model", "") : "";
    return model == "heat_flux" || model == "convection" || model == "radiation" ||
           model == "enclosure_radiation" || model == "current";
}

/// Of these faces, what is in contact, in m^2.
double areaInContact(const Assembly& assembly, const std::vector<FaceRef>& faces,
                     const std::vector<ContactPair>& contacts) {
    std::map<FaceRef, double> touching;
    for (const FaceRef& face : faces) {
        touching[face] = 0.0;
    }
    const auto add = [&touching](const FaceRef& face, double area) {
        if (const auto found = touching.find(face); found != touching.end()) {
            found->second += area;
        }
    };
    for (const ContactPair& pair : contacts) {
        for (const FaceContact& contact : pair.faces) {
            add({pair.partA, contact.faceA}, contact.area);
            add({pair.partB, contact.faceB}, contact.area);
        }
    }
    double area = 0.0;
    for (const auto& [face, inContact] : touching) {
        area += std::min(inContact, assembly.parts[face.part].shape->faces[face.face].area);
    }
    return area;
}

}  // namespace

EntityPage::EntityPage(const PropertyContext& context, const Entity& entity,
                       const std::vector<ContactPair>* contacts, const RunBadge* verdict,
                       QWidget* parent)
    : PropertyPage(context, parent) {
    const ModelDescriptor* descriptor = descriptorOf(entity);
    const QString name = QString::fromStdString(entity.name);
    const QString kind = descriptor ? engineText(descriptor->label) : tr("Parameter");
    if (isSingleton(entity.kind)) {
        addTitle(kind, QString());
    } else {
        addTitle(name, kind == name ? QString() : kind);
    }
    if (entity.kind == EntityKind::Material && entity.values.is_string()) {
        addLibraryMaterial(entity);
    } else {
        addForm(entity);
    }
    if (entity.kind == EntityKind::Requirement) {
        addVerdict();
        setVerdict(verdict);
    }
    addTarget(entity, contacts);
    if (entity.kind == EntityKind::Study) {
        addStudyParts(entity);
    }
    if (entity.kind == EntityKind::Material && entity.values.is_object()) {
        addKeeping(entity);
    }
    if (!isSingleton(entity.kind)) {
        addRemoval(entity);
    }
}

void EntityPage::addForm(const Entity& entity) {
    form_ = new EntityForm(context().model, entity, context().theme, context().units, this);
    connect(form_, &EntityForm::editRequested, this, &PropertyPage::editRequested);
    connect(form_, &EntityForm::left, this, &PropertyPage::left);
    lines().addWidget(form_);
}

void EntityPage::addVerdict() {
    verdict_ = addFact(tr("Verdict"), QString());
    verdictDetails_ = addText(QString(), quietColour());
}

void EntityPage::setVerdict(const RunBadge* verdict) {
    if (verdict_ == nullptr) {
        return;
    }
    verdict_->setText(verdict ? verdict->text : tr("none yet: run its study"));
    verdictDetails_->setText(verdict ? verdict->more : QString());
    verdictDetails_->setVisible(!verdictDetails_->text().isEmpty());
}

void EntityPage::addLibraryMaterial(const Entity& entity) {
    const QString text = QString::fromStdString(entity.values.get<std::string>());
    const auto prefix = QString::fromUtf8(kLibraryPrefix.data(), int(kLibraryPrefix.size()));
    const QString name = text.startsWith(prefix) ? text.mid(prefix.size()) : text;
    const LibraryMaterial* material = context().library.find(name.toStdString());
    if (!material) {
        addFact(tr("Not in the library"), text);
        return;
    }
    for (const auto& [key, property] : material->properties) {
        addFact(propertyLabel(key), materialValueText(property.value));
        if (const QString validity = validityText(property); !validity.isEmpty()) {
            addText(validity, quietColour());
        }
        if (!property.source.empty()) {
            addText(QString::fromStdString(property.source), quietColour());
        }
    }
    auto* copy = new QPushButton(tr("Copy from the library to edit"), this);
    const ModelEdit edit{editLabel("Copy {0} from the library", {entity.name}),
                         {{entity.kind, entity.name, material->values(), std::nullopt}}};
    connect(copy, &QPushButton::clicked, this, [this, edit] { emit editRequested(edit); });
    lines().addWidget(copy);
}

void EntityPage::addTarget(const Entity& entity, const std::vector<ContactPair>* contacts) {
    const auto values = targetValues(entity);
    if (!context().assembly || !values) {
        return;
    }
    const Assembly& assembly = *context().assembly;
    const auto target = resolveTarget(context().model, assembly, *values);
    if (!target) {
        addText(printedUnits(messageText(target.error().front()).toStdString()),
                context().theme.error);
        return;
    }
    double area = 0.0;
    for (const FaceRef& face : target->faces) {
        area += assembly.parts[face.part].shape->faces[face.face].area;
    }
    const int faces = static_cast<int>(target->faces.size());
    const int parts = static_cast<int>(target->parts.size());
    const QString onParts = counted(parts, tr("%1 part"), tr("%1 parts"));
    const int edges = static_cast<int>(target->edges.size());
    const int points = static_cast<int>(target->points.size());
    const QString what = faces > 0    ? counted(faces, tr("%1 face"), tr("%1 faces"))
                         : edges > 0  ? counted(edges, tr("%1 edge"), tr("%1 edges"))
                         : points > 0 ? counted(points, tr("%1 point"), tr("%1 points"))
                                      : QString();
    addFact(tr("Acts on"), what.isEmpty() ? onParts : tr("%1 of %2").arg(what, onParts));
    if (faces > 0) {
        addArea(area, target->faces, sparesContacts(entity), contacts);
    }
}

void EntityPage::addStudyParts(const Entity& study) {
    if (!context().assembly) {
        return;
    }
    const auto& parts = context().assembly->parts;
    const auto taken =
        std::ranges::count_if(parts, [&study](const Part& part) { return takesPart(study, part); });
    const auto solids =
        std::ranges::count_if(parts, [](const Part& part) { return part.shape->solid; });
    addFact(tr("Takes"), tr("%1 of %2 parts").arg(taken).arg(solids));
    for (const char* key : {"parts", "exclude"}) {
        for (const std::string& pattern : patternsOf(study.values, key)) {
            if (matchingParts(pattern, *context().assembly).empty()) {
                addText(tr("No part is called %1.").arg(QString::fromStdString(pattern)),
                        context().theme.error);
            }
        }
    }
}

void EntityPage::addArea(double area, const std::vector<FaceRef>& faces, bool sparesContacts,
                         const std::vector<ContactPair>* contacts) {
    const Assembly& assembly = *context().assembly;
    if (!sparesContacts || assembly.parts.size() < 2) {
        addNumber(tr("Area"), area, dimension::area());
        return;
    }
    if (contacts == nullptr) {
        addNumber(tr("Area, with what is in contact"), area, dimension::area());
        return;
    }
    addNumber(tr("Area"), area, dimension::area());
    constexpr double kLeastShare = 1e-3;  // of the area: contacts are found between facets
    const double inContact = areaInContact(assembly, faces, *contacts);
    if (inContact > kLeastShare * area) {
        addNumber(tr("In contact"), inContact, dimension::area());
        addNumber(tr("Free"), std::max(0.0, area - inContact), dimension::area());
        addText(tr("It acts on the free area only, where the contact takes part in the study."),
                quietColour());
    }
}

void EntityPage::addKeeping(const Entity& entity) {
    auto* keep = new QPushButton(tr("Keep in my materials"), this);
    keep->setObjectName("keepMaterial");
    keep->setToolTip(tr("Puts a copy into the list of materials of all your projects"));
    const QString name = QString::fromStdString(entity.name);
    connect(keep, &QPushButton::clicked, this, [this, name] { emit keepRequested(name); });
    lines().addWidget(keep);
}

void EntityPage::addRemoval(const Entity& entity) {
    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName("remove");
    const ModelEdit edit{editLabel("Remove {0}", {entity.name}),
                         {{entity.kind, entity.name, std::nullopt, std::nullopt}}};
    connect(remove, &QPushButton::clicked, this, [this, edit] { emit editRequested(edit); });
    lines().addWidget(remove);
}

}  // namespace twinbench
