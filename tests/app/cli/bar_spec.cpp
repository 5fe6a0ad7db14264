#include "tests/app/cli/bar_spec.h"

#include "geometry/solid_builder.h"

namespace twinbench {

nlohmann::json barSpec(const CliFixture& fixture) {
    AssemblyBuilder builder;
    const auto root = builder.addAssembly("Stand");
    builder.addOccurrence(root, builder.addPart("Bar", {*Solid::box({0.2, 0.02, 0.004})}), {},
                          "Bar");
    if (auto written = builder.writeStep(fixture.path("bar.step").toStdU16String()); !written) {
        qFatal("%s", written.error().describe().c_str());
    }
    nlohmann::json spec = fixture.spec();
    spec["geometry"] = nlohmann::json::parse(R"([{"file": "bar.step"}])");
    spec["selections"] = nlohmann::json::parse(
        R"({"root": {"part": "Bar", "where": "lowest x"},
            "tip": {"part": "Bar", "where": "highest x"}})");
    spec["attach"] = nlohmann::json::parse(R"([{"model": "fixed", "faces": "root"}])");
    spec["mesh"] = {{"size", "4 mm"}};
    for (const char* key : {"studies", "scenarios", "requirements"}) {
        spec[key] = nlohmann::json::array();
    }
    return spec;
}

QString builtOf(const CliFixture& fixture, const nlohmann::json& spec, const QString& name) {
    const QString project = fixture.path(name);
    const CliResult built = fixture.run({"build", fixture.write(spec), "-o", project});
    if (built.code != 0) {
        qFatal("%s", built.out.c_str());
    }
    return project;
}

std::string codeOf(const CliResult& result) {
    return result.json.contains("errors") && !result.json["errors"].empty()
               ? result.json["errors"][0]["code"].get<std::string>()
               : std::string();
}

}  // namespace twinbench
