#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// The text of a table as measuring devices and spreadsheets write it: a line of headings, then
/// numbers, separated by `;`, tab or `,` (the first of these that the headings have). Quotes may
/// hold a separator; a decimal comma is read like a point. Bytes that are not UTF-8 count as
/// Latin-1.
class CsvColumns {
public:
    /// Errors: BadInput for a text without headings.
    static Result<CsvColumns> parse(std::string_view text);

    const std::vector<std::string>& headings() const { return headings_; }
    /// By its heading, with or without the unit in brackets that ends it. Errors: BadInput for an
    /// unknown name (with the nearest) and for one that several have.
    Result<std::size_t> find(std::string_view name) const;
    /// The unit in brackets that ends a heading: "s" of "Time [s]"; empty without one.
    std::string unitOf(std::size_t column) const;

    struct Pair {
        double first;
        double second;
    };
    /// The numbers of two columns, row by row, without the rows in which either is empty. Errors:
    /// BadInput for each cell that is no number and each line with too many cells, with its line;
    /// of very many the first ones and their number.
    Checked<std::vector<Pair>> pairs(std::size_t first, std::size_t second) const;

private:
    std::vector<std::string> cellsOf(std::string_view line) const;
    Result<double> number(std::string text, std::size_t line, std::size_t column) const;

    char separator_ = ',';
    std::vector<std::string> headings_;
    std::string text_;  // the lines after the headings
};

}  // namespace twinbench
