#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace twinbench {

/// How a call of twinbench-cli ended.
struct CliResult {
    int code = -1;
    std::string out;
    std::string err;
    nlohmann::json json;  ///< of standard output; discarded if that is none
};

/// A folder of its own with a STEP file of two blocks (20 x 20 x 10 mm, one on the other, called
/// "Lower" and "Upper") and a spec of a heated, cooled and fixed pair with a steady, a transient
/// and a stress study.
class CliFixture {
public:
    CliFixture();

    QString path(const QString& name) const { return folder_.filePath(name); }
    /// The spec as it stands; tests change a copy and write it.
    nlohmann::json spec() const;
    /// Writes a spec and gives its path.
    QString write(const nlohmann::json& spec, const QString& name = "model.twin.json") const;
    QString writeText(const std::string& text, const QString& name) const;
    /// A project of the spec, built by the program.
    QString built(const QString& name = "model.twin") const;
    /// The same with a transient study of so many steps that it takes minutes.
    QString builtLong() const;
    /// Files that begin with a dot: temporary ones that should be gone.
    QStringList hiddenFiles() const;

    /// Runs the program with --json in front of the arguments.
    static CliResult run(const QStringList& arguments, const QString& standardInput = {});
    /// The same without --json, for what people read.
    static CliResult runForPeople(const QStringList& arguments);
    /// The same where no file can grow beyond so many kibibytes, as on a disk that fills.
    static CliResult runWithSizeLimit(int kibibytes, const QStringList& arguments);
    static QString program();
    /// The processes that a process has started, and those that they have (Linux).
    static std::vector<qint64> descendants(qint64 process);
    /// How many of these processes still run.
    static std::size_t livingOf(const std::vector<qint64>& processes);

private:
    QTemporaryDir folder_;
};

}  // namespace twinbench
