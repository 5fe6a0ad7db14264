#include "core/csv_columns.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "core/nearest_word.h"

namespace twinbench {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// How many bytes the UTF-8 character at `i` has; 0 if it is none.
std::size_t utf8Length(std::string_view text, std::size_t i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80U            ? 1
                               : (lead >> 5U) == 0x06U ? 2
                               : (lead >> 4U) == 0x0EU ? 3
                               : (lead >> 3U) == 0x1EU ? 4
                                                       : 0;
    if (length == 0 || i + length > text.size()) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if (!isContinuation(text[i + k])) {
            return 0;
        }
    }
    return length;
}

std::string toUtf8(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t length = utf8Length(text, i); length > 0) {
            result += text.substr(i, length);
            i += length;
            continue;
        }
        const auto latin = static_cast<unsigned char>(text[i++]);
        result += static_cast<char>(0xC0U | (latin >> 6U));
        result += static_cast<char>(0x80U | (latin & 0x3FU));
    }
    return result;
}

std::string bare(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\"";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

/// Where the bracket that ends a heading begins.
std::optional<std::size_t> bracketOf(const std::string& heading) {
    if (heading.empty() || (heading.back() != ']' && heading.back() != ')')) {
        return std::nullopt;
    }
    const std::size_t begin = heading.rfind(heading.back() == ']' ? '[' : '(');
    return begin == std::string::npos ? std::nullopt : std::optional(begin);
}

std::string withoutUnit(const std::string& heading) {
    const auto bracket = bracketOf(heading);
    return bracket ? bare(std::string_view(heading).substr(0, *bracket)) : heading;
}

/// Where the separator after the first cell stands, or the line ends; quotes may hold separators.
std::size_t endOfCell(std::string_view line, char separator) {
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (line[i] == separator && !isQuoted) {
            return i;
        }
    }
    return line.size();
}

/// The line at the beginning of `rest`, which it is taken off.
std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

}  // namespace

Result<CsvColumns> CsvColumns::parse(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    const std::string_view head = takeLine(text);
    if (bare(head).empty()) {
        return fail(badInput("csv.empty", "table", "The first line has no headings.", {},
                             "Write the names of the columns there: Time [s];Loss [W]."));
    }
    CsvColumns table;
    for (const char separator : {';', '\t', ','}) {
        if (head.find(separator) != std::string_view::npos) {
            table.separator_ = separator;
            break;
        }
    }
    for (const std::string& cell : table.cellsOf(head)) {
        table.headings_.push_back(toUtf8(cell));
    }
    table.text_ = std::string(text);
    return table;
}

std::vector<std::string> CsvColumns::cellsOf(std::string_view line) const {
    std::vector<std::string> cells;
    for (;;) {
        const std::size_t end = endOfCell(line, separator_);
        cells.push_back(bare(line.substr(0, end)));
        if (end == line.size()) {
            return cells;
        }
        line.remove_prefix(end + 1);
    }
}

Result<std::size_t> CsvColumns::find(std::string_view name) const {
    const auto matching = [&](const auto& matches) {
        std::vector<std::size_t> columns;
        for (std::size_t i = 0; i < headings_.size(); ++i) {
            if (matches(headings_[i])) {
                columns.push_back(i);
            }
        }
        return columns;
    };
    auto found = matching([&](const std::string& heading) { return heading == name; });
    if (found.empty()) {
        found = matching([&](const std::string& heading) { return withoutUnit(heading) == name; });
    }
    if (found.size() == 1) {
        return found.front();
    }
    std::vector<std::string> known = headings_;
    std::ranges::transform(headings_, std::back_inserter(known), withoutUnit);
    const std::string near = nearestWord(name, known);
    return fail(badInput("csv.column", std::string(name),
                         "No single column of the table is called '{0}'.", {std::string(name)},
                         near.empty() ? "Give the name as it stands in the first line."
                                      : "Did you mean '" + near + "'?"));
}

std::string CsvColumns::unitOf(std::size_t column) const {
    const std::string& heading = headings_[column];
    const auto bracket = bracketOf(heading);
    return bracket
               ? bare(std::string_view(heading).substr(*bracket + 1, heading.size() - *bracket - 2))
               : std::string();
}

Result<double> CsvColumns::number(std::string text, std::size_t line, std::size_t column) const {
    // A comma within a cell is a decimal comma: where commas separate, quotes hold it.
    std::ranges::replace(text, ',', '.');
    double value = 0.0;
    const char* const end = text.data() + text.size();
    const char* const begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) {
        return fail(badInput("csv.number", headings_[column], "'{0}' in line {1} is not a number.",
                             {toUtf8(text), std::to_string(line)}));
    }
    return value;
}

namespace {

/// What a person would read of the problems: the first ones, and how many there are.
Problems firstOf(Problems problems) {
    constexpr std::size_t kMost = 20;
    const std::size_t count = problems.size();
    if (count > kMost) {
        problems.resize(kMost);
        problems.push_back(badInput("csv.more", "table", "{0} more cells or lines are wrong.",
                                    {std::to_string(count - kMost)}));
    }
    return problems;
}

}  // namespace

Checked<std::vector<CsvColumns::Pair>> CsvColumns::pairs(std::size_t first,
                                                         std::size_t second) const {
    std::vector<Pair> result;
    Problems problems;
    std::string_view rest = text_;
    for (std::size_t line = 2; !rest.empty(); ++line) {
        const std::vector<std::string> cells = cellsOf(takeLine(rest));
        if (cells.size() > headings_.size()) {
            problems.push_back(badInput("csv.cells", "table",
                                        "Line {0} has {1} cells, the first line {2} headings.",
                                        {std::to_string(line), std::to_string(cells.size()),
                                         std::to_string(headings_.size())},
                                        "Put cells that hold the separator into quotes."));
            continue;
        }
        if (std::max(first, second) >= cells.size() || cells[first].empty() ||
            cells[second].empty()) {
            continue;
        }
        const auto a = number(cells[first], line, first);
        const auto b = number(cells[second], line, second);
        for (const auto* cell : {&a, &b}) {
            if (!*cell) {
                problems.push_back(cell->error());
            }
        }
        if (problems.empty()) {
            result.push_back({*a, *b});
        }
    }
    if (!problems.empty()) {
        return fail(firstOf(std::move(problems)));
    }
    return result;
}

}  // namespace twinbench
