#include "app/window/film_export.h"

#include <utility>

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

}  // namespace twinbench
