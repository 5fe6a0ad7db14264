#pragma once

#include <optional>

#include "core/unit_system.h"
#include "twin/study_result.h"
#include "widgets/number_table.h"

namespace twinbench {

/// The numbers of the shown run as a table: scalars with where they occur, the balance, the heat of
/// attachments and contacts, the scalars by part, and beside them those of the run it is compared
/// with.
class ResultsTable : public NumberTable {
    Q_OBJECT

public:
    explicit ResultsTable(QWidget* parent = nullptr);

    /// What it says while nothing else is known.
    static QString noResultText();

    /// Differences are those of the other run from the reference.
    void setRuns(const std::optional<StudyResult>& result,
                 const std::optional<StudyResult>& compared, bool stale, bool resultIsReference,
                 UnitSystem units);

private:
    QString differenceText(const ScalarResult& scalar, const ScalarResult& other) const;
    void addScalar(const ScalarResult& scalar, const ScalarResult* other, bool compare);
    /// Frequencies with the shares of the movable mass, in place of scalars.
    void setModes(const StudyResult& result, const StudyResult* other, bool stale);
    /// Factors of buckling, in place of scalars.
    void setLoadFactors(const StudyResult& result, const StudyResult* other, bool stale);
    /// Those of a random vibration.
    void addFrequencies(const StudyResult& result, const StudyResult* other);
    void addBalance(const StudyResult& result, const StudyResult* other);
    /// Rows below a heading; nothing without rows.
    void addGroup(const QString& heading, const std::vector<ScalarResult>& scalars,
                  const std::optional<std::vector<ScalarResult>>& others);
    /// Below headings that tell which way is positive.
    void addFlows(const StudyResult& result, const StudyResult* other);

    QString coordinates(const Vec3& metres) const;

    bool resultIsReference_ = true;
    UnitSystem units_ = UnitSystem::Millimetre;
};

}  // namespace twinbench
