#include "twin/frd_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>

namespace twinbench {

namespace {

// Columns of a line of values: " -1", the node in ten characters, then numbers of twelve.
constexpr std::size_t kNodeColumn = 3;
constexpr std::size_t kNodeWidth = 10;
constexpr std::size_t kValueWidth = 12;

std::vector<double> valuesOf(const std::string& line) {
    std::vector<double> values;
    for (std::size_t at = kNodeColumn + kNodeWidth; at + kValueWidth <= line.size();
         at += kValueWidth) {
        values.push_back(std::strtod(line.substr(at, kValueWidth).c_str(), nullptr));
    }
    return values;
}

}  // namespace

FrdFields readFrd(const std::string& path, std::size_t nodeCount) {
    FrdFields fields;
    std::ifstream file(path);
    std::string line;
    std::vector<std::vector<double>>* field = nullptr;
    while (std::getline(file, line)) {
        if (line.starts_with(" -4")) {
            std::istringstream text(line.substr(3));
            std::string name;
            text >> name;
            field = &fields[name];
            field->assign(nodeCount, {});
        } else if (line.starts_with(" -3")) {
            field = nullptr;
        } else if (field != nullptr && line.starts_with(" -1")) {
            const auto node =
                std::strtoul(line.substr(kNodeColumn, kNodeWidth).c_str(), nullptr, 10) - 1;
            if (node < nodeCount) {
                (*field)[node] = valuesOf(line);
            }
        }
    }
    return fields;
}

double largestValue(const FrdFields& fields, const std::string& name) {
    double largest = -std::numeric_limits<double>::infinity();
    const auto found = fields.find(name);
    if (found == fields.end()) {
        return std::nan("");
    }
    for (const std::vector<double>& values : found->second) {
        if (!values.empty()) {
            const bool isVector = values.size() > 2;
            largest = std::max(largest,
                               isVector ? std::hypot(values[0], values[1], values[2]) : values[0]);
        }
    }
    return std::isfinite(largest) ? largest : std::nan("");
}

}  // namespace twinbench
