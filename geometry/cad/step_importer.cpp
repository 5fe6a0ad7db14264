#include "geometry/cad/step_importer.h"

#include <chrono>

#include "core/utf8_path.h"
#include "geometry/cad/assembly_reader.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/step_document.h"
#include "geometry/cad/step_file_check.h"

namespace twinbench {

namespace {

// Shares of the progress range, by typical times.
constexpr double kRead = 0.5;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Error noGeometry(const std::filesystem::path& file, const StepFileHead& head) {
    if (!head.knownSchema) {
        return badInput("step.unknown_schema", toUtf8(file),
                        "The schema of the file, \"{0}\", is none that carries CAD geometry.",
                        {head.schema}, "Export the model as STEP AP203, AP214 or AP242.");
    }
    return badInput("step.no_geometry", toUtf8(file), "The file holds no product and no geometry.",
                    {}, "Check that the model was exported, not only its properties.");
}

Result<ImportedAssembly> import(const std::filesystem::path& file, const StepFileHead& head,
                                const TaskContext& context, const AssemblySink& onTessellated) {
    ImportedAssembly result;
    const auto start = std::chrono::steady_clock::now();
    const auto document = readStepDocument(file, head.utf8, context.share(0.0, kRead));
    if (!document) {
        const bool unknown = document.error().kind == ErrorKind::BadInput && !head.knownSchema;
        return fail(unknown ? noGeometry(file, head) : document.error());
    }
    result.times.read = secondsSince(start);
    const auto middle = std::chrono::steady_clock::now();
    auto assembly = readAssembly(*document, toUtf8(file.stem()), context.share(kRead, 1.0),
                                 [&](Assembly drawable) {
                                     result.times.tessellate = secondsSince(middle);
                                     if (onTessellated) {
                                         onTessellated(std::move(drawable));
                                     }
                                 });
    if (!assembly) {
        return fail(assembly.error());
    }
    if (assembly->parts.empty()) {
        return fail(noGeometry(file, head));
    }
    result.assembly = std::move(*assembly);
    result.assembly.schema = head.schema;
    result.times.measure = secondsSince(middle) - result.times.tessellate;
    return result;
}

}  // namespace

Result<ImportedAssembly> importStepHere(const std::filesystem::path& file,
                                        const TaskContext& context,
                                        const AssemblySink& onTessellated) {
    const auto head = checkStepFile(file);
    if (!head) {
        return fail(head.error());
    }
    return guarded([&] { return import(file, *head, context, onTessellated); },
                   [&](const std::string& reason) {
                       return failure("step.kernel", toUtf8(file),
                                      "The CAD kernel gave up reading the file: {0}", {reason},
                                      "Export it again, with another application protocol.");
                   });
}

}  // namespace twinbench
