// The process in which the CAD kernel and the mesher run: they keep process-wide state, cannot be
// interrupted everywhere and may crash on damaged files. See geometry/geometry_worker.h.
#include <cstdio>
#include <iostream>
#include <new>
#include <string>

#include "core/file.h"
#include "core/process.h"
#include "core/utf8_path.h"
#include "geometry/cad/step_importer.h"
#include "geometry/cad/volume_mesher.h"
#include "geometry/worker_protocol.h"

namespace twinbench {

namespace {

enum ExitCode { Done = 0, Failed = 1, Usage = 2, NoAnswer = 3 };

using Answer = Result<std::vector<std::byte>>;

void printProgress(const Progress& progress) {
    std::puts(progressLine(progress).c_str());
    std::fflush(stdout);
}

/// The caller gets to draw the assembly while the rest is being measured.
void tellTessellated(const Assembly& assembly, const std::filesystem::path& answerFile) {
    ArchiveWriter archive;
    write(archive, assembly);
    if (writeFileAtomically(tessellatedFile(answerFile), archive.take())) {
        std::puts(kTessellatedLine);
        std::fflush(stdout);
    }
}

Answer import(const std::filesystem::path& file, const std::filesystem::path& answerFile,
              const TaskContext& context) {
    const auto imported = importStepHere(
        file, context, [&](const Assembly& assembly) { tellTessellated(assembly, answerFile); });
    if (!imported) {
        return fail(imported.error());
    }
    return encodeImport(*imported);
}

Answer mesh(const std::filesystem::path& file, const TaskContext& context) {
    const auto bytes = readFile(file);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto request = decodeMeshRequest(*bytes);
    if (!request) {
        return fail(request.error());
    }
    const MeshRung* rung = findRung(request->method);
    if (rung == nullptr) {
        return fail(failure("mesh.rung_unknown", {}, "There is no way of meshing called '{0}'.",
                            {request->method}, "Install the program again."));
    }
    MeshRung asked = *rung;
    asked.faceSizes = request->faceSizes;
    const auto result = meshSolid(request->shape, request->settings, asked, context);
    if (!result) {
        return fail(result.error());
    }
    return toBytes(*result);
}

Answer run(const std::string& command, const std::filesystem::path& input,
           const std::filesystem::path& answerFile) {
    const TaskContext context(std::stop_token(), printProgress);
    try {
        return command == "import" ? import(input, answerFile, context) : mesh(input, context);
    } catch (const std::bad_alloc&) {
        return fail(failure("worker.memory", {}, "The memory does not suffice.", {},
                            "Close other programs, or simplify the shape."));
    }
}

int runWorker(int argc, char** argv) {
    const std::string command = argc == 4 ? argv[1] : "";
    if (command != "import" && command != "mesh") {
        std::fputs(
            "usage: twinbench-worker import FILE ANSWER\n"
            "       twinbench-worker mesh REQUEST ANSWER\n",
            stderr);
        return Usage;
    }
    lowerPriorityOfThisProcess();
    std::cout.rdbuf(nullptr);  // standard output carries progress, not what the libraries print
    const std::filesystem::path answerFile = pathFromUtf8(argv[3]);
    const Answer answer = run(command, pathFromUtf8(argv[2]), answerFile);
    if (const auto written = writeFileAtomically(answerFile, encodeAnswer(answer)); !written) {
        std::fputs((written.error().describe() + "\n").c_str(), stderr);
        return NoAnswer;
    }
    return answer ? Done : Failed;
}

}  // namespace

}  // namespace twinbench

int main(int argc, char** argv) { return twinbench::runWorker(argc, argv); }
