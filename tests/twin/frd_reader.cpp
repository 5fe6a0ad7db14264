#include "tests/twin/frd_reader.h"

#include <fstream>
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
        values.push_back(std::stod(line.substr(at, kValueWidth)));
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
            const auto node = std::stoul(line.substr(kNodeColumn, kNodeWidth)) - 1;
            if (node < nodeCount) {
                (*field)[node] = valuesOf(line);
            }
        }
    }
    return fields;
}

}  // namespace twinbench
