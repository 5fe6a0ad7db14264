#include "app/cli/film_encoder.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>

#include "core/child_process.h"
#include "core/path_text.h"

namespace twinbench {

namespace {

#ifdef _WIN32
constexpr char kPathSeparator = ';';
constexpr const char* kEncoder = "ffmpeg.exe";
#else
constexpr char kPathSeparator = ':';
constexpr const char* kEncoder = "ffmpeg";
#endif

std::string lowerExtension(const std::filesystem::path& file) {
    std::string extension = pathText(file.extension());
    std::ranges::transform(extension, extension.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return extension;
}

/// The encoder takes a percent sign in a path for the number of a picture.
std::string literal(const std::string& path) {
    std::string result;
    for (const char letter : path) {
        result += letter == '%' ? "%%" : std::string(1, letter);
    }
    return result;
}

}  // namespace

bool isFilm(const std::filesystem::path& file) {
    const std::string extension = lowerExtension(file);
    return extension == ".mp4" || extension == ".gif";
}

std::optional<Error> unknownFilmFormat(const std::filesystem::path& file) {
    static constexpr std::string_view kOthers[] = {".avi", ".mov", ".mkv", ".webm", ".wmv"};
    const std::string extension = lowerExtension(file);
    if (std::ranges::find(kOthers, extension) == std::end(kOthers)) {
        return std::nullopt;
    }
    return badInput("film.format", pathText(file), "Films of the format {0} are not written.",
                    {extension}, "Name a file *.mp4 or *.gif, or a folder for single pictures.");
}

Result<std::filesystem::path> findEncoder() {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    std::string folder;
    while (std::getline(folders, folder, kPathSeparator)) {
        const auto program = std::filesystem::path(folder) / kEncoder;
        std::error_code error;
        if (!folder.empty() && std::filesystem::is_regular_file(program, error)) {
            return program;
        }
    }
    return fail(failure("film.no_encoder", kEncoder,
                        "Films need the program ffmpeg, which is not installed.", {},
                        "Install the package ffmpeg, or name a folder for single pictures."));
}

Result<void> encodeFilm(const std::filesystem::path& encoder, const std::filesystem::path& folder,
                        int perSecond, const std::filesystem::path& film,
                        const TaskContext& context) {
    ChildProcessSpec spec;
    spec.program = encoder;
    spec.arguments = {"-y",
                      "-loglevel",
                      "error",
                      "-framerate",
                      std::to_string(perSecond),
                      "-i",
                      literal(pathText(folder)) + "/frame_%04d.png"};
    if (lowerExtension(film) == ".gif") {
        // Colours of its own for each film, else fields look grainy.
        spec.arguments.insert(spec.arguments.end(),
                              {"-vf", "split[a][b];[a]palettegen[p];[b][p]paletteuse"});
    } else {
        // What players everywhere show: even sizes and colours at half the resolution.
        spec.arguments.insert(spec.arguments.end(),
                              {"-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-c:v", "libx264",
                               "-pix_fmt", "yuv420p", "-movflags", "+faststart"});
    }
    spec.arguments.push_back(pathText(film));
    const auto outcome = runChildProcess(spec, context);
    if (!outcome) {
        return fail(outcome.error());
    }
    if (outcome->end != ChildProcessOutcome::End::Exited || outcome->exitCode != 0) {
        return fail(failure("film.encoder", pathText(film), "The encoder failed: {0}",
                            {outcome->standardError}, "Check that the disk has room."));
    }
    return {};
}

}  // namespace twinbench
