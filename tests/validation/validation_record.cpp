#include "tests/validation/validation_record.h"

#include <cmath>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

namespace twinbench {

void writeRecord(const ValidationRecord& record) {
    const std::filesystem::path folder(TWINBENCH_VALIDATION_DIR);
    std::filesystem::create_directories(folder);
    std::ofstream file(folder / (record.id + ".md"));
    file << fmt::format("## {}\n\n{}\n\nReference: {}: {:.6g} {}. Source: {}.\n\n", record.title,
                        record.setup, record.quantity, record.reference, record.unit,
                        record.source);
    file << fmt::format("| mesh | unknowns | {} [{}] | error |\n|---|---|---|---|\n",
                        record.quantity, record.unit);
    for (const ValidationRow& row : record.rows) {
        // Errors at the level of rounding differ from machine to machine.
        const std::string error =
            std::abs(row.error) < 1e-9 ? "< 1e-9" : fmt::format("{:.2e}", row.error);
        file << fmt::format("| {} | {:.0f} | {:.6g} | {} |\n", row.mesh, row.unknowns, row.value,
                            error);
    }
    if (!record.remark.empty()) {
        file << "\n" << record.remark << "\n";
    }
}

void writeFragment(const std::string& id, const std::string& text) {
    const std::filesystem::path folder(TWINBENCH_VALIDATION_DIR);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / (id + ".md")) << text;
}

double observedOrder(double coarseError, double fineError, double ratio) {
    return std::log(std::abs(coarseError) / std::abs(fineError)) / std::log(ratio);
}

}  // namespace twinbench
