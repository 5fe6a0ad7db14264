#pragma once

#include <string>
#include <vector>

#include "app/cli/text_table.h"
#include "twin/system_model.h"

namespace twinbench {

/// Processor, cores and memory of this machine, for people.
std::string thisMachine();

/// What `bench fem` measured, for people: {"machine", "rows": those of FemBenchmark::measure}.
class PerformancePage {
public:
    explicit PerformancePage(const Json& record) : record_(record) {}

    std::string text() const;      ///< tables for a terminal
    std::string markdown() const;  ///< docs/performance.md

private:
    using Rows = std::vector<Table::Row>;  ///< the headings first

    Rows ours(const char* physics) const;
    Rows against(const char* physics) const;
    Rows paths() const;
    Rows scenarios() const;
    Rows goals() const;

    const Json& record_;
};

}  // namespace twinbench
