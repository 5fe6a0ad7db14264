#pragma once

#include <string>
#include <vector>

namespace twinbench {

/// One mesh of a validation case.
struct ValidationRow {
    std::string mesh;  ///< "4 x 4 x 4 cells", "5 mm"
    double unknowns = 0.0;
    double value = 0.0;  ///< in the unit of the record
    double error = 0.0;  ///< relative, or absolute where the reference is zero
};

/// One validation case as docs/validation.md shows it.
struct ValidationRecord {
    std::string id;  ///< file name of the fragment: "thermal-slab"
    std::string title;
    std::string setup;     ///< what is modelled, in one or two sentences
    std::string source;    ///< where the reference value or formula comes from
    std::string quantity;  ///< "Temperature at the middle"
    std::string unit;
    double reference = 0.0;
    std::vector<ValidationRow> rows;
    std::string remark = {};  ///< observed order, balance
};

/// Writes the fragment of the page into the folder TWINBENCH_VALIDATION_DIR of the build. The test
/// `validation.page` joins the fragments and compares them with docs/validation.md.
void writeRecord(const ValidationRecord& record);

/// Writes a fragment that is more than one case, as it shall stand in the page.
void writeFragment(const std::string& id, const std::string& text);

/// log2-like order from the errors of two meshes whose sizes differ by `ratio`.
double observedOrder(double coarseError, double fineError, double ratio);

}  // namespace twinbench
