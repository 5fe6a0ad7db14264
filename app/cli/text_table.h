#pragma once

#include <string>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// Rows of text under headings, for people. A column that holds numbers only, with or without
/// units, is aligned so that the numbers end below each other and the units begin below each other;
/// other columns begin at the left.
class Table {
public:
    using Row = std::vector<std::string>;

    /// `indent` blanks stand before each line.
    explicit Table(Row headings, std::size_t indent = 0);
    /// A row of as many cells as there are headings. An empty cell or "-" fits any column.
    void add(Row row);
    bool isEmpty() const { return rows_.empty(); }
    /// Headings and rows, each ended by a line break.
    std::string text() const;

private:
    Row headings_;
    std::vector<Row> rows_;
    std::size_t indent_;
};

/// "1 part", "2 parts".
std::string counted(std::size_t count, const std::string& noun);
/// A line for each warning.
std::string warningsText(const Problems& warnings);

}  // namespace twinbench
