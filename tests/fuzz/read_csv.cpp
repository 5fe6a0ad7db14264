#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/csv_columns.h"
#include "tests/fuzz/readers.h"
#include "tests/fuzz/require.h"

namespace twinbench::fuzz {

bool readCsv(std::span<const std::byte> bytes) {
    const auto table = CsvColumns::parse(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    if (!table) {
        return false;
    }
    const auto& headings = table->headings();
    require(!headings.empty(), "a table has a column");
    const std::size_t count = std::min<std::size_t>(headings.size(), 4);
    for (std::size_t column = 0; column < count; ++column) {
        table->unitOf(column);
        if (const auto found = table->find(headings[column])) {
            require(headings[*found] == headings[column], "a heading finds its column");
        }
        const auto pairs = table->pairs(column, (column + 1) % count);
        if (!pairs) {
            require(!pairs.error().empty() && pairs.error().size() <= 21, "few problems are told");
            continue;
        }
        for (const auto& [first, second] : *pairs) {
            require(std::isfinite(first) && std::isfinite(second), "all numbers are finite");
        }
    }
    return true;
}

}  // namespace twinbench::fuzz
