#include <set>
#include <system_error>

#include "core/path_text.h"
#include "twin/entity_check.h"
#include "twin/geometry_content.h"
#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/spec_file.h"
#include "twin/spec_layout.h"
#include "twin/time_table.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

/// Parses JSON and finds what the parser would drop in silence: a key given twice.
class JsonReader {
public:
    Checked<Json> read(std::string_view text) {
        try {
            Json json =
                Json::parse(text, [this](int depth, Json::parse_event_t event, Json& value) {
                    if (depth > kMaximumDepth) {
                        throw TooDeep();
                    }
                    note(event, value);
                    return true;
                });
            if (!problems_.empty()) {
                return fail(std::move(problems_));
            }
            return json;
        } catch (const Json::exception& error) {  // its syntax, or a number beyond all
            return fail(Problems{badInput("spec.syntax", "spec", "This is not valid JSON: {0}.",
                                          {withoutPrefix(error.what())})});
        } catch (const TooDeep&) {
            return fail(Problems{badInput(
                "spec.depth", "spec", "The JSON is nested more than {0} levels deep.",
                {std::to_string(kMaximumDepth)}, "No key of a spec needs more than ten.")});
        }
    }

private:
    /// What reads the values later on is recursive, and the stack has an end.
    static constexpr int kMaximumDepth = 100;
    struct TooDeep {};

    void note(Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::object_start) {
            keys_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys_.pop_back();
        } else if (event == Json::parse_event_t::key &&
                   !keys_.back().insert(value.get<std::string>()).second) {
            problems_.push_back(badInput("key.twice", "spec", "The key '{0}' is given twice.",
                                         {value.get<std::string>()}));
        }
    }

    /// "[json.exception.parse_error.101] parse error at line 3 ..." without the bracket.
    static std::string withoutPrefix(const std::string& what) {
        const std::size_t end = what.find("] ");
        return end == std::string::npos ? what : what.substr(end + 2);
    }

    std::vector<std::set<std::string>> keys_;
    Problems problems_;
};

/// Turns the sections of a spec into entity changes on a model that starts empty.
class SpecReader {
public:
    explicit SpecReader(const std::filesystem::path& folder) : folder_(folder) {}

    SpecReading read(const Json& spec) {
        if (!spec.is_object()) {
            return {{}, {}, {badInput("spec.type", "spec", "A spec is an object {...}.")}};
        }
        checkHead(spec);
        if (spec.contains("name")) {
            put(EntityKind::Project, "project", {{"name", spec["name"]}});
        }
        for (const SpecSection& section : specSections()) {
            if (spec.contains(section.key)) {
                readSection(section, spec[section.key]);
            }
            if (section.kind == EntityKind::Attachment) {
                readContacts(spec);
                readMesh(spec);
            }
        }
        editor_.commit();
        checkFiles();
        appendProblems(problems_, validate(model_));
        return {std::move(edit_), std::move(model_), std::move(problems_)};
    }

private:
    void problem(std::string code, std::string object, std::string text,
                 std::vector<std::string> arguments = {}, std::string advice = {}) {
        problems_.push_back(badInput(std::move(code), std::move(object), std::move(text),
                                     std::move(arguments), std::move(advice)));
    }

    void put(EntityKind kind, const std::string& name, const Json& values) {
        const EntityChange change{kind, name, values, std::nullopt};
        if (Result<EntityChange> inverse = editor_.change(change); !inverse) {
            problems_.push_back(std::move(inverse.error()));
        }
        taken_.emplace(kind, name);
        edit_.changes.push_back(change);
    }

    void checkHead(const Json& spec) {
        if (!spec.contains("twinbench") || !spec["twinbench"].is_number_integer()) {
            problem("spec.version", "spec",
                    "The key 'twinbench' with the format's version is missing.", {},
                    "Write \"twinbench\": 1.");
        } else if (spec["twinbench"] != kSpecVersion) {
            problem("spec.version", "spec", "Version {0} of the format is not known.",
                    {spec["twinbench"].dump()}, "This program reads version 1.");
        }
        if (!spec.contains("geometry")) {
            problem("value.missing", "spec", "The key 'geometry' is missing.", {},
                    "Write \"geometry\": [{\"file\": \"module.step\"}].");
        }
        std::vector<std::string> known = {"twinbench", "name", "contacts", "mesh"};
        for (const SpecSection& section : specSections()) {
            known.push_back(section.key);
        }
        for (const auto& [key, value] : spec.items()) {
            if (std::find(known.begin(), known.end(), key) == known.end()) {
                problem("key.unknown", "spec", "The key '{0}' is not known.", {key},
                        suggest(key, known));
            }
        }
    }

    void readSection(const SpecSection& section, const Json& json) {
        if (section.form == SpecForm::Keyed) {
            if (!json.is_object()) {
                problem("value.type", section.key, "The value must be an object: name -> value.");
                return;
            }
            for (const auto& [name, values] : json.items()) {
                name.empty() ? problem("value.missing", section.key, "An entry has no name.")
                             : put(section.kind, name, values);
            }
            return;
        }
        if (!json.is_array()) {
            problem("value.type", section.key, "The value must be a list.");
            return;
        }
        for (std::size_t i = 0; i < json.size(); ++i) {
            readItem(section, json[i], section.key + " [" + std::to_string(i + 1) + "]");
        }
    }

    void readItem(const SpecSection& section, Json values, const std::string& object) {
        if (!values.is_object()) {
            problem("value.type", object, "The value must be an object {...}.");
            return;
        }
        std::string name;
        if (values.contains(section.nameKey)) {
            const Json given = values[section.nameKey];
            values.erase(section.nameKey);
            if (!given.is_string() || given.get_ref<const std::string&>().empty()) {
                problem("value.type", object, "'{0}' must be a text.", {section.nameKey});
            } else {
                name = given.get<std::string>();
            }
        } else if (section.form == SpecForm::Named) {
            problem("value.missing", object, "The key 'name' is missing.");
        }
        if (section.kind == EntityKind::Geometry) {
            if (values.contains(kGeometryContentKey)) {
                problem("key.unknown", object, "The key '{0}' is not known.",
                        {kGeometryContentKey});
            }
            makeAbsolute(values);
        }
        if (section.kind == EntityKind::Attachment) {
            for (Json& value : values) {
                if (isTimeTable(value)) {
                    if (value.contains(kPointsKey)) {
                        problem("key.unknown", object, "The key '{0}' is not known.", {kPointsKey});
                    }
                    makeAbsolute(value);
                }
            }
        }
        const bool derived = name.empty();
        if (derived) {
            name = freeName(section.kind, derivedName(section.kind, values));
        } else if (taken_.contains({section.kind, name})) {
            problem("name.twice", object, "The name '{0}' is given twice.", {name});
        }
        put(section.kind, name, values);
    }

    std::string freeName(EntityKind kind, const std::string& wish) const {
        std::string name = wish;
        for (int number = 2; taken_.contains({kind, name}); ++number) {
            name = wish + " " + std::to_string(number);
        }
        return name;
    }

    void makeAbsolute(Json& values) const {
        if (values.contains("file") && values["file"].is_string()) {
            values["file"] = pathText(
                (folder_ / pathFromText(values["file"].get<std::string>())).lexically_normal());
        }
    }

    void checkFiles() {
        for (const Entity& load : model_.entities(EntityKind::Attachment)) {
            checkTables(load);
        }
        for (const Entity& geometry : model_.entities(EntityKind::Geometry)) {
            if (!geometry.values.contains("file") || !geometry.values["file"].is_string()) {
                continue;
            }
            const std::string file = geometry.values["file"].get<std::string>();
            std::error_code error;
            if (!std::filesystem::is_regular_file(pathFromText(file), error)) {
                problem("geometry.missing", describeEntity(geometry.kind, geometry.name),
                        "The file '{0}' does not exist.", {file},
                        "Paths are relative to the spec file.");
            }
        }
    }

    void checkTables(const Entity& load) {
        const ModelDescriptor* model = descriptorOf(load);
        for (const auto& [key, value] : load.values.items()) {
            const ParameterDescriptor* descriptor = model != nullptr ? model->find(key) : nullptr;
            if (descriptor != nullptr && needsPoints(value)) {
                const std::string object = describeEntity(load.kind, load.name) + ", " + key;
                appendProblems(problems_, problemsOf(readTimeTable(value, *descriptor, object)));
            }
        }
    }

    void readContacts(const Json& spec) {
        if (!spec.contains("contacts")) {
            return;
        }
        Json values = spec["contacts"];
        if (values == "none") {
            put(EntityKind::Contacts, "contacts", {{"enabled", false}});
            return;
        }
        if (!values.is_object()) {
            problem("value.type", "contacts", "The value must be \"none\" or an object {...}.");
            return;
        }
        if (values.contains("pairs")) {
            readSection({"pairs", EntityKind::ContactPair, SpecForm::Derived}, values["pairs"]);
            values.erase("pairs");
        }
        put(EntityKind::Contacts, "contacts", values);
    }

    void readMesh(const Json& spec) {
        if (!spec.contains("mesh")) {
            return;
        }
        Json values = spec["mesh"];
        if (!values.is_object()) {
            problem("value.type", "mesh", "The value must be an object {...}.");
            return;
        }
        if (values.contains("parts")) {
            readSection({"parts", EntityKind::MeshPart, SpecForm::Keyed}, values["parts"]);
            values.erase("parts");
        }
        put(EntityKind::Mesh, "mesh", values);
    }

    std::filesystem::path folder_;
    SystemModel model_;
    ModelEditor editor_{model_};
    ModelEdit edit_{"Build from spec", {}};
    std::set<std::pair<EntityKind, std::string>> taken_;
    Problems problems_;
};

}  // namespace

SpecReading readSpecAsFarAsPossible(std::string_view text, const std::filesystem::path& folder) {
    const Checked<Json> json = JsonReader().read(text);
    return json ? SpecReader(folder).read(*json) : SpecReading{{}, {}, json.error()};
}

Checked<ModelEdit> readSpec(std::string_view text, const std::filesystem::path& folder) {
    SpecReading reading = readSpecAsFarAsPossible(text, folder);
    if (!reading.problems.empty()) {
        return fail(std::move(reading.problems));
    }
    return std::move(reading.edit);
}

}  // namespace twinbench
