#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "simulation/fe_mesh.h"

namespace twinbench {

/// A named array over nodes or cells, components fastest.
struct VtuArray {
    std::string name;
    int components = 1;
    std::vector<float> values;
};

/// Writes quadratic tetrahedra with nodal arrays as a VTK XML file (*.vtu): coordinates in mm, raw
/// appended binary data, the cell array "part" and the names of the parts as field data. The file
/// appears whole or not at all.
class VtuWriter {
public:
    explicit VtuWriter(const FeMesh& mesh) : mesh_(&mesh) {}

    void add(VtuArray array) { arrays_.push_back(std::move(array)); }
    void setTime(double seconds) { time_ = seconds; }
    Result<void> write(const std::filesystem::path& file) const;

private:
    const FeMesh* mesh_;
    std::vector<VtuArray> arrays_;
    double time_ = 0.0;
};

}  // namespace twinbench
