#include "geometry/worker_protocol.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include <fmt/format.h>

#include "core/error_archive.h"

namespace twinbench {

namespace {

constexpr std::string_view kProgress = "progress ";

}  // namespace

std::string progressLine(const Progress& progress) {
    std::string activity = progress.activity;
    std::replace(activity.begin(), activity.end(), '\n', ' ');
    return fmt::format("{}{:.4f} {}", kProgress, progress.fraction, activity);
}

std::optional<Progress> parseProgressLine(const std::string& line) {
    if (!line.starts_with(kProgress)) {
        return std::nullopt;
    }
    Progress progress;
    const char* begin = line.data() + kProgress.size();
    const char* end = line.data() + line.size();
    const auto [stop, error] = std::from_chars(begin, end, progress.fraction);
    if (error != std::errc() || stop == end || *stop != ' ' ||
        !(progress.fraction >= 0.0 && progress.fraction <= 1.0)) {
        return std::nullopt;
    }
    progress.activity.assign(stop + 1, end);
    return progress;
}

std::filesystem::path tessellatedFile(const std::filesystem::path& answerFile) {
    std::filesystem::path file = answerFile;
    return file += ".tessellated";
}

std::vector<std::byte> encodeAnswer(const Result<std::vector<std::byte>>& answer) {
    ArchiveWriter archive;
    archive.write(answer.has_value());
    if (answer) {
        archive.write(*answer);
    } else {
        write(archive, answer.error());
    }
    return archive.take();
}

Result<std::vector<std::byte>> decodeAnswer(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    if (archive.read<bool>()) {
        auto payload = archive.read<std::vector<std::byte>>();
        if (const auto status = archive.status("worker"); !status) {
            return fail(status.error());
        }
        return payload;
    }
    Error error = readError(archive);
    const auto status = archive.status("worker");
    return fail(status ? error : status.error());
}

std::vector<std::byte> encodeImport(const ImportedAssembly& imported) {
    ArchiveWriter assembly;
    write(assembly, imported.assembly);
    ArchiveWriter archive;
    archive.write(imported.times.read);
    archive.write(imported.times.tessellate);
    archive.write(imported.times.measure);
    archive.write(assembly.take());
    return archive.take();
}

Result<ImportedAssembly> decodeImport(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    ImportedAssembly imported;
    archive.read(imported.times.read);
    archive.read(imported.times.tessellate);
    archive.read(imported.times.measure);
    const auto assemblyBytes = archive.read<std::vector<std::byte>>();
    if (const auto status = archive.status("worker"); !status) {
        return fail(status.error());
    }
    auto assembly = readAssembly(assemblyBytes);
    if (!assembly) {
        return fail(assembly.error());
    }
    imported.assembly = std::move(*assembly);
    return imported;
}

std::vector<std::byte> encodeMeshRequest(const PartShape& shape, const MeshSettings& settings,
                                         const MeshRung& rung) {
    ArchiveWriter archive;
    write(archive, shape);
    archive.write(settings.size);
    archive.write(rung.method);
    archive.write(rung.faceSizes);
    return archive.take();
}

Result<MeshRequest> decodeMeshRequest(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    MeshRequest request;
    request.shape = readPartShape(archive);
    archive.read(request.settings.size);
    archive.read(request.method);
    archive.read(request.faceSizes);
    if (const auto status = archive.status("mesh request"); !status) {
        return fail(status.error());
    }
    return request;
}

}  // namespace twinbench
