#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <vector>

#include <vtkSmartPointer.h>

class vtkCellArray;

namespace twinbench {

/// Some faces: by part, whether a face is one of them; later faces are not.
using FacesByPart = std::map<std::uint32_t, std::vector<bool>>;

/// Triangles or line segments of many parts in one list, part after part: views draw all parts at
/// once and choose by part what is drawn.
class PartCells {
public:
    /// `size`: points of a cell.
    explicit PartCells(int size) : size_(static_cast<std::size_t>(size)) {}

    /// What is added from here on belongs to the next part.
    void beginPart() { first_.push_back(count()); }
    /// `size` points.
    void add(std::initializer_list<std::uint32_t> points);

    std::size_t count() const { return points_.size() / size_; }
    std::size_t partCount() const { return first_.size(); }
    std::size_t begin(std::size_t part) const { return first_[part]; }
    std::size_t end(std::size_t part) const {
        return part + 1 < first_.size() ? first_[part + 1] : count();
    }
    const std::int32_t* points(std::size_t cell) const { return points_.data() + size_ * cell; }

    /// Those of the parts that are wanted, for VTK.
    vtkSmartPointer<vtkCellArray> ofParts(const std::vector<bool>& wanted) const;
    /// Those of one part that are wanted, added to others.
    void append(std::size_t part, const std::function<bool(std::size_t cell)>& wanted,
                PartCells& to) const;
    /// All of them, for VTK.
    vtkSmartPointer<vtkCellArray> all() const;

private:
    vtkSmartPointer<vtkCellArray> toVtk(std::vector<std::int32_t> points) const;

    std::size_t size_;
    std::vector<std::int32_t> points_;
    std::vector<std::size_t> first_;  ///< by part, in cells
};

}  // namespace twinbench
