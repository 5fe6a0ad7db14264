#include "app/window/film_export.h"

#include <QStandardPaths>
#include <QStringList>
#include <utility>

#include "app/shared/film_frames.h"
#include "app/window/command_line_job.h"
#include "core/file.h"
#include "core/utf8_path.h"

namespace twinbench {

Checked<void> exportFilm(const std::filesystem::path& commandLine,
                         std::vector<std::string> arguments, const std::filesystem::path& film,
                         const TaskContext& context) {
    const auto folder = TemporaryFolder::create();
    if (!folder) {
        return fail(Problems{folder.error()});
    }
    const std::filesystem::path made = folder->path() / film.filename();
    arguments.push_back(toUtf8(made));
    if (auto done = runCommandLine(commandLine, std::move(arguments), context); !done) {
        return done;
    }
    const auto bytes = readFile(made);
    if (!bytes) {
        return fail(Problems{bytes.error()});
    }
    const auto written = writeFileAtomically(film, *bytes);
    return written ? Checked<void>{} : fail(Problems{written.error()});
}

Checked<void> exportFrames(const std::filesystem::path& commandLine,
                           std::vector<std::string> arguments, const std::filesystem::path& folder,
                           const TaskContext& context) {
    const auto made = TemporaryFolder::create();
    if (!made) {
        return fail(Problems{made.error()});
    }
    arguments.push_back(toUtf8(made->path()));
    if (auto done = runCommandLine(commandLine, std::move(arguments), context); !done) {
        return done;
    }
    namespace fs = std::filesystem;
    std::error_code error;
    fs::create_directories(folder, error);
    int count = 0;
    while (!error && fs::exists(framePath(made->path(), count), error)) {
        fs::copy_file(framePath(made->path(), count), framePath(folder, count),
                      fs::copy_options::overwrite_existing, error);
        ++count;
    }
    if (!error) {
        removeFramesFrom(folder, count);
    }
    return error ? Checked<void>(fail(Problems{
                       failure("film.folder", toUtf8(folder), "It cannot be written: {0}.",
                               {error.message()}, "Choose a folder that you may write to.")}))
                 : Checked<void>();
}

bool isFilmName(const std::filesystem::path& file) {
    static const QStringList kEndings{".mp4", ".gif", ".avi", ".mov", ".mkv", ".webm", ".wmv"};
    return kEndings.contains(QString::fromStdString(toUtf8(file.extension())), Qt::CaseInsensitive);
}

bool hasFilmEncoder() { return !QStandardPaths::findExecutable("ffmpeg").isEmpty(); }

}  // namespace twinbench
