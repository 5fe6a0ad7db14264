#include "app/cli/text_table.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <utility>

namespace twinbench {

namespace {

constexpr const char* kGap = "   ";

/// How many columns of a terminal a UTF-8 text takes, counting one for each code point.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string padded(std::string text, std::size_t columns, bool right) {
    const std::size_t missing = columns - std::min(columns, width(text));
    return right ? std::string(missing, ' ') + text : std::move(text) + std::string(missing, ' ');
}

/// A cell in two pieces, the number and what follows it.
struct Cell {
    std::string number;
    std::string unit;
};

bool isBlank(const std::string& text) { return text.empty() || text == "-"; }

bool isNumber(std::string_view text) {
    double value = 0.0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    return status == std::errc() && end == text.data() + text.size();
}

Cell split(const std::string& text) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    return {text.substr(0, blank), text.substr(blank)};
}

/// One column as lines of equal width.
std::vector<std::string> alignedColumn(const std::vector<std::string>& cells,
                                       const std::string& heading) {
    const bool numeric = std::all_of(cells.begin(), cells.end(), [](const std::string& text) {
        return isBlank(text) || isNumber(split(text).number);
    });
    std::size_t numberWidth = 0;
    std::size_t unitWidth = 0;
    for (const std::string& text : cells) {
        const Cell cell = numeric ? split(text) : Cell{text, ""};
        numberWidth = std::max(numberWidth, width(cell.number));
        unitWidth = std::max(unitWidth, width(cell.unit));
    }
    const std::size_t whole = std::max(numberWidth + unitWidth, width(heading));
    // A heading wider than its numbers leaves room at their left.
    numberWidth = numeric ? whole - unitWidth : whole;
    std::vector<std::string> lines = {padded(heading, whole, numeric)};
    for (const std::string& text : cells) {
        const Cell cell = numeric ? split(text) : Cell{text, ""};
        lines.push_back(
            padded(padded(cell.number, numberWidth, numeric) + cell.unit, whole, false));
    }
    return lines;
}

}  // namespace

Table::Table(Row headings, std::size_t indent) : headings_(std::move(headings)), indent_(indent) {}

void Table::add(Row row) {
    assert(row.size() == headings_.size());
    rows_.push_back(std::move(row));
}

std::string Table::text() const {
    std::vector<std::string> lines(rows_.size() + 1, std::string(indent_, ' '));
    for (std::size_t column = 0; column < headings_.size(); ++column) {
        std::vector<std::string> cells;
        for (const Row& row : rows_) {
            cells.push_back(row[column]);
        }
        const std::vector<std::string> aligned = alignedColumn(cells, headings_[column]);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i] += (column > 0 ? kGap : "") + aligned[i];
        }
    }
    std::string text;
    for (std::string& line : lines) {
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string warningsText(const Problems& warnings) {
    std::string text;
    for (const Error& warning : warnings) {
        text += "Warning: " + warning.describe() + "\n";
    }
    return text;
}

}  // namespace twinbench
