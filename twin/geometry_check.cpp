#include "twin/geometry_check.h"

#include "twin/contact_settings.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/requirement.h"
#include "twin/target_resolver.h"

namespace twinbench {

namespace {

class GeometryCheck {
public:
    GeometryCheck(const SystemModel& model, const Assembly& assembly, double gap)
        : model_(model), targets_(model, assembly, gap) {}

    Problems run() {
        checkKey(EntityKind::Assignment, "part");
        for (const Entity& entity : model_.entities(EntityKind::Selection)) {
            add(targets_.faces(Json(entity.name), describeEntity(entity.kind, entity.name)));
        }
        checkKey(EntityKind::Attachment, "part");
        checkFaces(EntityKind::Attachment, "faces");
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
            if (entity.values.contains(key)) {
                add(targets_.parts(entity.values[key],
                                   describeEntity(kind, entity.name) + ", " + key));
            }
        }
    }

    /// A selection that is named is told with the selection, not with each that uses it.
    void checkFaces(EntityKind kind, const char* key) {
        for (const Entity& entity : model_.entities(kind)) {
            if (entity.values.contains(key) && !entity.values[key].is_string()) {
                add(targets_.faces(entity.values[key],
                                   describeEntity(kind, entity.name) + ", " + key));
            }
        }
    }

    void checkStudyPairs() {
        for (const Entity& study : model_.entities(EntityKind::Study)) {
            const Json contacts = study.values.value("contacts", Json::object());
            if (!contacts.is_object() || !contacts.contains("pairs")) {
                continue;
            }
            for (const Json& pair : contacts["pairs"]) {
                add(targets_.parts(pair["between"],
                                   describeEntity(study.kind, study.name) + ", contacts"));
            }
        }
    }

    void checkRequirements() {
        for (const Entity& entity : model_.entities(EntityKind::Requirement)) {
            const auto requirement =
                Requirement::parse(entity.values["require"].get<std::string>());
            if (!requirement) {
                continue;  // told by validate()
            }
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

}  // namespace

Problems checkGeometry(const SystemModel& model, const Assembly& assembly) {
    return GeometryCheck(model, assembly, touchingGap(model)).run();
}

}  // namespace twinbench
