#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/content_hash.h"
#include "core/result.h"
#include "core/task_context.h"

namespace twinbench {

enum class OpenMode { ReadWrite, ReadOnly };

/// One line of the journal as stored.
struct JournalEntry {
    std::int64_t number = 0;  ///< ascending from 1
    std::string time;         ///< ISO 8601 UTC
    std::string label;
    std::string edit;     ///< JSON of the ModelEdit
    std::string inverse;  ///< JSON of the edit that takes it back
    bool undone = false;
};

struct SavedVersion {
    std::string name;
    std::string time;                ///< ISO 8601 UTC
    std::int64_t journalNumber = 0;  ///< of the last entry in force when it was saved
};

/// Which run stands for a study and a scenario.
struct LatestRun {
    std::string study;
    std::string scenario;
    ContentHash key;
};

/// The project file `*.twin`: one SQLite database with the journal, content-addressed blobs
/// (compressed), and the results of stages by key. Every call is durable when it returns, and one
/// transaction unless it says otherwise. Safe to use from several threads: edits (the journal and
/// the versions) do not wait for results that are being read or written. On local disks it keeps a
/// write-ahead log beside the file while open and merges it when it closes; on network shares a
/// rollback journal. Errors carry the path: Failed for a full disk, a busy, damaged or read-only
/// file; BadInput for a file that is missing, no project, or of a newer version.
class ProjectStore {
public:
    static Result<std::unique_ptr<ProjectStore>> create(const std::filesystem::path& path);
    /// A second writer (lock of a living process) gets a read-only store; so does a read-only
    /// place. The lock of a process that is gone is taken over.
    static Result<std::unique_ptr<ProjectStore>> open(const std::filesystem::path& path,
                                                      OpenMode mode);
    ~ProjectStore();

    const std::filesystem::path& path() const;
    bool readOnly() const;
    /// Why it is read-only: "open for writing by process 4711 on host bench7".
    const std::string& readOnlyReason() const;

    /// Writes the project as it is now to another file, free to be opened for writing; a file that
    /// is there is replaced when the copy is complete. Works on a read-only project, too. Errors:
    /// Failed for a place that cannot be written, and for a project that is open for writing.
    Result<void> copyTo(const std::filesystem::path& path) const;
    /// Gives up writing before all that hold the store have let go of it: the file is whole and
    /// free for another writer. From then on changes are refused, while reading goes on.
    void endWriting();

    /// Counts the changes made through this object.
    std::uint64_t changeCount() const;
    /// Brings a copy that was made when the source's count was `since` to the state of the source
    /// now, and gives the count of that.
    Result<std::uint64_t> takeChanges(const ProjectStore& source, std::uint64_t since);

    // Journal. Appending drops what was undone.
    Result<std::int64_t> append(const std::string& label, const std::string& edit,
                                const std::string& inverse);
    Result<void> setUndone(std::int64_t number, bool undone);
    Result<std::vector<JournalEntry>> journal() const;

    /// Keeps the model of now (as JSON) under a name; a version of that name is replaced.
    Result<void> saveVersion(const std::string& name, const std::string& model);
    Result<std::vector<SavedVersion>> versions() const;
    /// The model of a version. Errors: BadInput for an unknown name.
    Result<std::string> versionModel(const std::string& name) const;

    /// What the views of the project keep in its file: a text, which is not part of the model and
    /// not in the journal. Empty if nothing was kept.
    Result<void> setViewState(const std::string& text);
    Result<std::string> viewState() const;

    // Blobs by their content.
    Result<ContentHash> putBlob(std::span<const std::byte> bytes);
    Result<std::vector<std::byte>> blob(const ContentHash& hash) const;

    // Stage results: key -> blob, with a kind ("mesh", "field", "run") for statistics.
    Result<void> putResult(const ContentHash& key, const std::string& kind,
                           std::span<const std::byte> bytes);
    /// Absent if there is none under the key.
    Result<std::optional<std::vector<std::byte>>> result(const ContentHash& key) const;
    /// Whether there is one, without reading it.
    bool hasResult(const ContentHash& key) const;
    struct ResultItem {
        ContentHash key;
        std::string kind;
        std::vector<std::byte> bytes;
        bool compressed = false;  ///< the bytes are what `compress` (blob_codec.h) made
    };
    /// Several results, the last of which refers to the others: a run with its fields. They are
    /// written in batches, so that edits come in between; the last is only there if all are. If
    /// `latest` is given, its run becomes the one that stands for its study and scenario.
    Result<void> putResults(std::span<const ResultItem> items,
                            const std::optional<LatestRun>& latest = std::nullopt);

    /// Drops these results; a latest run among them goes, too.
    Result<void> dropResults(std::span<const ContentHash> keys);

    // The run that stands for a study and a scenario, current or stale: its key.
    Result<void> setLatestRun(const std::string& study, const std::string& scenario,
                              const ContentHash& key);
    Result<std::optional<ContentHash>> latestRun(const std::string& study,
                                                 const std::string& scenario) const;
    Result<std::vector<LatestRun>> latestRuns() const;

    /// Drops results and blobs that are not to be kept, and the latest runs whose result goes;
    /// gives the bytes won back. Many small transactions, so that edits come in between; whatever
    /// ends it in the middle, all that is kept is there.
    Result<std::uint64_t> compact(std::span<const ContentHash> keepResults,
                                  std::span<const ContentHash> keepBlobs,
                                  const TaskContext& task = TaskContext());
    /// The same of results alone that were there at a time (`utcNow`), for a project that is being
    /// worked on: what is just being brought in or computed is not in what is to be kept yet.
    Result<std::uint64_t> compactResults(std::span<const ContentHash> keepResults,
                                         const std::string& asOf, const TaskContext& task);

private:
    struct Impl;
    explicit ProjectStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace twinbench
