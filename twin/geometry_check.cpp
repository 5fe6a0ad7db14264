#include "twin/geometry_check.h"

#include "twin/contact_settings.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/requirement.h"
#include "twin/target_resolver.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

class GeometryCheck {
public:
    GeometryCheck(const SystemModel& model, const Assembly& assembly, double gap)
        : model_(model), targets_(model, assembly, gap) {}

    Problems run() {
        checkKey(EntityKind::Assignment, "part");
        for (const Entity& entity : model_.entities(EntityKind::Selection)) {
            if (validateEntity(entity).empty()) {
                add(targets_.faces(Json(entity.name), describeEntity(entity.kind, entity.name)));
            }
        }
        checkKey(EntityKind::Attachment, "part");
        checkFaces(EntityKind::Attachment, "faces");
        checkLines();
        checkKey(EntityKind::ContactPair, "between");
        for (const Entity& entity : model_.entities(EntityKind::MeshPart)) {
            add(targets_.parts(Json(entity.name), describeEntity(entity.kind, entity.name)));
        }
        checkKey(EntityKind::Study, "parts");
        checkKey(EntityKind::Study, "exclude");
        checkStudyPairs();
        checkKey(EntityKind::Monitor, "part");
        checkFaces(EntityKind::Monitor, "heat_through");
        checkRequirements();
        return std::move(problems_);
    }

private:
    template <class T>
    void add(const Checked<T>& found) {
        appendProblems(problems_, problemsOf(found));
    }

    void checkKey(EntityKind kind, const char* key) {
        for (const Entity& entity : model_.entities(kind)) {
            if (entity.values.is_object() && entity.values.contains(key)) {
                add(targets_.parts(entity.values[key],
                                   describeEntity(kind, entity.name) + ", " + key));
            }
        }
    }

    /// A selection that is named is told with the selection, not with each that uses it.
    void checkFaces(EntityKind kind, const char* key) {
        for (const Entity& entity : model_.entities(kind)) {
            if (!entity.values.is_object() || !entity.values.contains(key)) {
                continue;
            }
            const Json& target = entity.values[key];
            for (const Json& item : target.is_array() ? target : Json::array({target})) {
                if (item.is_object() && checkFaceTarget(item, {}).empty()) {
                    add(targets_.faces(item, describeEntity(kind, entity.name) + ", " + key));
                }
            }
        }
    }

    void checkLines() {
        for (const Entity& entity : model_.entities(EntityKind::Attachment)) {
            if (!validateEntity(entity).empty()) {
                continue;
            }
            const std::string object = describeEntity(entity.kind, entity.name);
            if (entity.values.contains("edges")) {
                add(targets_.edges(entity.values["edges"], object + ", edges"));
            }
            if (entity.values.contains("points")) {
                add(targets_.points(entity.values["points"], object + ", points"));
            }
        }
    }

    void checkStudyPairs() {
        for (const Entity& study : model_.entities(EntityKind::Study)) {
            const Json contacts = study.values.is_object()
                                      ? study.values.value("contacts", Json::object())
                                      : Json::object();
            const Json pairs =
                contacts.is_object() ? contacts.value("pairs", Json::array()) : Json::array();
            for (const Json& pair : pairs) {
                if (pair.is_object() && pair.contains("between")) {
                    add(targets_.parts(pair["between"],
                                       describeEntity(study.kind, study.name) + ", contacts"));
                }
            }
        }
    }

    void checkRequirements() {
        for (const Entity& entity : model_.entities(EntityKind::Requirement)) {
            if (!validateEntity(entity).empty()) {
                continue;
            }
            const auto requirement =
                Requirement::parse(entity.values["require"].get<std::string>());
            for (const ResultQuery& query : requirement->queries()) {
                if (!query.part.empty()) {
                    add(targets_.parts(Json(query.part), describeEntity(entity.kind, entity.name)));
                }
            }
        }
    }

    const SystemModel& model_;
    TargetResolver targets_;
    Problems problems_;
};

/// The gap within which faces touch; the usual one if the model's contacts are faulty.
double gapOf(const SystemModel& model) {
    for (const EntityKind kind : {EntityKind::Contacts, EntityKind::ContactPair}) {
        for (const Entity& entity : model.entities(kind)) {
            if (!validateEntity(entity).empty()) {
                return ContactSettings().gap;
            }
        }
    }
    return touchingGap(model);
}

}  // namespace

Problems checkGeometry(const SystemModel& model, const Assembly& assembly) {
    return GeometryCheck(model, assembly, gapOf(model)).run();
}

}  // namespace twinbench
