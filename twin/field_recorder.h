#pragma once

#include <string>
#include <utility>
#include <vector>

#include <Eigen/Core>

#include "core/archive.h"
#include "twin/project_store.h"
#include "twin/study_result.h"

namespace twinbench {

/// Gathers the nodal fields of a run in the form in which they are stored, so that a run is stored
/// in one piece at its end or not at all.
class FieldRecorder {
public:
    explicit FieldRecorder(const ContentHash& runKey) : runKey_(runKey) {}

    /// `info` without times and keys; called once per time, in order.
    void add(const FieldInfo& info, double time, const Eigen::VectorXd& values);
    /// A field that is computed from stored ones when it is asked for.
    void addDerived(const FieldInfo& info, double time);

    const std::vector<FieldInfo>& fields() const { return fields_; }
    std::vector<ProjectStore::ResultItem> takeItems() { return std::exchange(items_, {}); }
    /// Still to be stored.
    const std::vector<ProjectStore::ResultItem>& items() const { return items_; }
    void forgetItems() { items_.clear(); }
    /// What it holds until now, for a run that goes on later, and the other way round: of the same
    /// run. Damaged data shows in the reader's status.
    void write(ArchiveWriter& archive) const;
    void read(ArchiveReader& archive);

private:
    FieldInfo& field(const FieldInfo& info);

    ContentHash runKey_;
    std::vector<FieldInfo> fields_;
    std::vector<ProjectStore::ResultItem> items_;
};

}  // namespace twinbench
