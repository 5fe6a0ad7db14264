#include "twin/vtu_writer.h"

#include <cstdint>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "core/file.h"
#include "core/xml_text.h"

namespace twinbench {

namespace {

constexpr std::uint8_t kQuadraticTetra = 24;
constexpr double kMillimetresPerMetre = 1e3;
constexpr std::int32_t kNodesPerElement = 10;

/// The XML head and the appended data behind it, which it refers to by offsets.
class Document {
public:
    void line(std::string_view text) { head_.append(text).append("\n"); }

    template <class T>
    void array(std::string_view type, const std::string& name, int components,
               const std::vector<T>& values) {
        line(
            fmt::format("<DataArray type=\"{}\" Name=\"{}\" NumberOfComponents=\"{}\" "
                        "format=\"appended\" offset=\"{}\"/>",
                        type, xmlEscaped(name), components, data_.size()));
        const std::uint64_t size = values.size() * sizeof(T);
        append(&size, sizeof size);
        append(values.data(), size);
    }

    std::string finish() {
        line("<AppendedData encoding=\"raw\">");
        head_ += "_";
        head_ += data_;
        line("\n</AppendedData>");
        line("</VTKFile>");
        return std::move(head_);
    }

private:
    void append(const void* bytes, std::size_t size) {
        data_.append(static_cast<const char*>(bytes), size);
    }

    std::string head_;
    std::string data_;
};

void addFieldData(const FeMesh& mesh, double time, Document& document) {
    document.line("<FieldData>");
    document.line(fmt::format(
        "<DataArray type=\"Float64\" Name=\"TimeValue\" NumberOfTuples=\"1\" format=\"ascii\">{}"
        "</DataArray>",
        time));
    std::string codes;
    for (const FePart& part : mesh.parts) {
        for (const char c : part.name) {
            codes += fmt::format("{} ", static_cast<unsigned char>(c));
        }
        codes += "0 ";
    }
    document.line(fmt::format(
        "<Array type=\"String\" Name=\"part names\" NumberOfTuples=\"{}\" format=\"ascii\">{}"
        "</Array>",
        mesh.parts.size(), codes));
    document.line("</FieldData>");
}

void addPoints(const FeMesh& mesh, Document& document) {
    std::vector<float> coordinates;
    coordinates.reserve(3 * mesh.nodes.size());
    for (const Vec3& node : mesh.nodes) {
        for (int axis = 0; axis < 3; ++axis) {
            coordinates.push_back(static_cast<float>(kMillimetresPerMetre * node[axis]));
        }
    }
    document.line("<Points>");
    document.array("Float32", "Points", 3, coordinates);
    document.line("</Points>");
}

void addCells(const FeMesh& mesh, Document& document) {
    std::vector<std::int32_t> connectivity;
    std::vector<std::int64_t> offsets;
    std::vector<std::int32_t> parts;
    connectivity.reserve(kNodesPerElement * mesh.elements.size());
    for (const auto& element : mesh.elements) {
        connectivity.insert(connectivity.end(), element.begin(), element.end());
        offsets.push_back(static_cast<std::int64_t>(connectivity.size()));
    }
    for (std::size_t p = 0; p < mesh.parts.size(); ++p) {
        parts.insert(parts.end(), mesh.parts[p].elementCount, static_cast<std::int32_t>(p));
    }
    document.line("<CellData>");
    document.array("Int32", "part", 1, parts);
    document.line("</CellData>");
    document.line("<Cells>");
    document.array("Int32", "connectivity", 1, connectivity);
    document.array("Int64", "offsets", 1, offsets);
    document.array("UInt8", "types", 1,
                   std::vector<std::uint8_t>(mesh.elements.size(), kQuadraticTetra));
    document.line("</Cells>");
}

}  // namespace

Result<void> VtuWriter::write(const std::filesystem::path& file) const {
    Document document;
    document.line("<?xml version=\"1.0\"?>");
    document.line(
        "<VTKFile type=\"UnstructuredGrid\" version=\"1.0\" byte_order=\"LittleEndian\" "
        "header_type=\"UInt64\">");
    document.line("<UnstructuredGrid>");
    addFieldData(*mesh_, time_, document);
    document.line(fmt::format("<Piece NumberOfPoints=\"{}\" NumberOfCells=\"{}\">",
                              mesh_->nodes.size(), mesh_->elements.size()));
    document.line("<PointData>");
    for (const VtuArray& array : arrays_) {
        document.array("Float32", array.name, array.components, array.values);
    }
    document.line("</PointData>");
    addPoints(*mesh_, document);
    addCells(*mesh_, document);
    document.line("</Piece>");
    document.line("</UnstructuredGrid>");
    return writeFileAtomically(file, std::string_view(document.finish()));
}

}  // namespace twinbench
