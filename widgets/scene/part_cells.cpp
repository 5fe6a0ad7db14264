#include "widgets/scene/part_cells.h"

#include <algorithm>
#include <utility>

#include <vtkCellArray.h>
#include <vtkTypeInt32Array.h>

namespace twinbench {

void PartCells::add(std::initializer_list<std::uint32_t> points) {
    for (const std::uint32_t point : points) {
        points_.push_back(static_cast<std::int32_t>(point));
    }
}

vtkSmartPointer<vtkCellArray> PartCells::toVtk(std::vector<std::int32_t> points) const {
    const std::size_t cells = points.size() / size_;
    auto connectivity = vtkSmartPointer<vtkTypeInt32Array>::New();
    connectivity->SetNumberOfValues(static_cast<vtkIdType>(points.size()));
    std::copy(points.begin(), points.end(), connectivity->GetPointer(0));
    auto offsets = vtkSmartPointer<vtkTypeInt32Array>::New();
    offsets->SetNumberOfValues(static_cast<vtkIdType>(cells + 1));
    for (std::size_t i = 0; i <= cells; ++i) {
        offsets->SetValue(static_cast<vtkIdType>(i), static_cast<std::int32_t>(i * size_));
    }
    auto result = vtkSmartPointer<vtkCellArray>::New();
    result->SetData(offsets, connectivity);
    return result;
}

vtkSmartPointer<vtkCellArray> PartCells::ofParts(const std::vector<bool>& wanted) const {
    std::vector<std::int32_t> chosen;
    chosen.reserve(points_.size());
    for (std::size_t part = 0; part < partCount(); ++part) {
        if (part < wanted.size() && wanted[part]) {
            const auto from = points_.begin() + static_cast<std::ptrdiff_t>(size_ * begin(part));
            const auto to = points_.begin() + static_cast<std::ptrdiff_t>(size_ * end(part));
            chosen.insert(chosen.end(), from, to);
        }
    }
    return toVtk(std::move(chosen));
}

void PartCells::append(std::size_t part, const std::function<bool(std::size_t cell)>& wanted,
                       PartCells& to) const {
    for (std::size_t cell = begin(part); cell < end(part); ++cell) {
        if (wanted(cell)) {
            to.points_.insert(to.points_.end(), points(cell), points(cell) + size_);
        }
    }
}

vtkSmartPointer<vtkCellArray> PartCells::all() const { return toVtk(points_); }

}  // namespace twinbench
