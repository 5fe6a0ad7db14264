#include "widgets/scene/field_symbols.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include <vtkArrowSource.h>
#include <vtkFloatArray.h>
#include <vtkGlyph3D.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>

#include "widgets/scene/plane_cut.h"

namespace twinbench {

namespace {

// Of the spacing: arrows of neighbours in a row just do not touch where the field is large.
constexpr double kArrowLength = 1.2;
constexpr double kUsualShare = 0.95;  // of all arrows are not longer than the usual length
constexpr double kLongest = 1.5;      // usual lengths
constexpr double kShortest = 0.02;
constexpr int kSpacingTrials = 14;
constexpr double kNearCount = 0.1;  // by which the number of seeds may miss the wish

/// The nodes of one part by the cubes of a grid: the one nearest to each middle.
class CubeNodes {
public:
    explicit CubeNodes(double spacing) : spacing_(spacing) {}

    void add(std::uint32_t node, const Vec3& point) {
        std::uint64_t key = 0;
        double distance = 0.0;
        for (int axis = 0; axis < 3; ++axis) {
            const double place = point[axis] / spacing_;
            const double cube = std::floor(place);
            distance += std::pow(place - cube - 0.5, 2);
            // 21 bits each: two million cubes along an axis.
            const auto number = static_cast<std::int64_t>(cube);
            key = (key << 21U) | (static_cast<std::uint64_t>(number) & 0x1FFFFFU);
        }
        const auto [found, isNew] = nearest_.try_emplace(key, std::pair(distance, node));
        if (!isNew && distance < found->second.first) {
            found->second = {distance, node};
        }
    }

    std::size_t count() const { return nearest_.size(); }
    std::vector<std::uint32_t> nodes() const {
        std::vector<std::uint32_t> result;
        for (const auto& [key, entry] : nearest_) {
            result.push_back(entry.second);
        }
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    double spacing_;
    std::unordered_map<std::uint64_t, std::pair<double, std::uint32_t>> nearest_;
};

CubeNodes cubesOf(const FeMesh& mesh, const FePart& part, double spacing) {
    CubeNodes cubes(spacing);
    for (std::uint32_t n = part.firstNode; n < part.firstNode + part.nodeCount; ++n) {
        cubes.add(n, mesh.nodes[n]);
    }
    return cubes;
}

std::size_t countOf(const FeMesh& mesh, double spacing) {
    std::size_t count = 0;
    for (const FePart& part : mesh.parts) {
        count += cubesOf(mesh, part, spacing).count();
    }
    return count;
}

Vec3 vectorAt(const std::vector<float>& vectors, std::uint32_t node) {
    const float* v = vectors.data() + 3 * static_cast<std::size_t>(node);
    return {v[0], v[1], v[2]};
}

/// The length that most vectors do not exceed.
double usualLength(const EvenNodes& seeds, const std::vector<float>& vectors) {
    std::vector<double> lengths;
    for (const auto& nodes : seeds.byPart) {
        for (const std::uint32_t node : nodes) {
            const double length = norm(vectorAt(vectors, node));
            if (std::isfinite(length)) {
                lengths.push_back(length);
            }
        }
    }
    if (lengths.empty()) {
        return 0.0;
    }
    const auto at = static_cast<std::ptrdiff_t>(kUsualShare * static_cast<double>(lengths.size()));
    std::nth_element(lengths.begin(), lengths.begin() + at, lengths.end());
    return lengths[static_cast<std::size_t>(at)];
}

vtkSmartPointer<vtkArrowSource> arrowShape() {
    auto shape = vtkSmartPointer<vtkArrowSource>::New();
    shape->SetTipResolution(10);
    shape->SetTipLength(0.36);
    shape->SetTipRadius(0.11);
    shape->SetShaftResolution(7);
    shape->SetShaftRadius(0.035);
    return shape;
}

}  // namespace

std::vector<double> isoLevels(double minimum, double maximum, int count) {
    std::vector<double> levels;
    if (!(maximum > minimum) || count < 1) {
        return levels;
    }
    const double step = (maximum - minimum) / (count + 1);
    const double quantum = std::pow(10.0, std::floor(std::log10(0.5 * step)));
    for (int i = 1; i <= count; ++i) {
        const double level = std::round((minimum + i * step) / quantum) * quantum;
        if (level > minimum && level < maximum && (levels.empty() || level > levels.back())) {
            levels.push_back(level);
        }
    }
    return levels;
}

std::pair<double, double> rangeOf(const std::vector<float>& values) {
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;
    for (const float value : values) {
        smallest = value < smallest ? value : smallest;
        largest = value > largest ? value : largest;
    }
    return {smallest, largest};
}

SurfacesByPart isosurfaces(const FeMesh& mesh, const NodePlace& place,
                           const std::vector<float>& values, const std::vector<double>& levels) {
    SurfacesByPart surfaces;
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        for (const double level : levels) {
            if (auto surface = levelSurface(mesh, part, place, values, level)) {
                surfaces.emplace_back(part, std::move(surface));
            }
        }
    }
    return surfaces;
}

EvenNodes evenNodes(const FeMesh& mesh, std::size_t count) {
    EvenNodes seeds;
    seeds.byPart.resize(mesh.parts.size());
    Box3 box;
    for (const Vec3& node : mesh.nodes) {
        box.add(node);
    }
    if (!(box.diagonal() > 0.0) || count == 0) {
        return seeds;
    }
    // The number of cubes that hold nodes falls as they grow, though not by a rule: parts are
    // thin and hollow.
    double fine = box.diagonal() / 1000.0;
    double coarse = box.diagonal();
    for (int i = 0; i < kSpacingTrials; ++i) {
        seeds.spacing = std::sqrt(fine * coarse);
        const auto found = static_cast<double>(countOf(mesh, seeds.spacing));
        const double miss = found / static_cast<double>(count) - 1.0;
        if (std::abs(miss) < kNearCount) {
            break;
        }
        (miss > 0.0 ? fine : coarse) = seeds.spacing;
    }
    for (std::size_t part = 0; part < mesh.parts.size(); ++part) {
        seeds.byPart[part] = cubesOf(mesh, mesh.parts[part], seeds.spacing).nodes();
    }
    return seeds;
}

SurfacesByPart arrows(const FeMesh& mesh, const NodePlace& place, const std::vector<float>& vectors,
                      const std::vector<float>& values, std::size_t count) {
    const EvenNodes seeds = evenNodes(mesh, count);
    const double usual = usualLength(seeds, vectors);
    SurfacesByPart result;
    if (!(usual > 0.0)) {
        return result;
    }
    const auto shape = arrowShape();
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        auto points = vtkSmartPointer<vtkPoints>::New();
        auto directions = vtkSmartPointer<vtkFloatArray>::New();
        directions->SetNumberOfComponents(3);
        auto magnitudes = vtkSmartPointer<vtkFloatArray>::New();
        magnitudes->SetName(kValueArray);
        for (const std::uint32_t node : seeds.byPart[part]) {
            const Vec3 vector = vectorAt(vectors, node);
            const double share = std::min(norm(vector) / usual, kLongest);
            if (!(share > kShortest)) {
                continue;  // nor where there is no number
            }
            const Vec3 drawn = share * kArrowLength * seeds.spacing * normalized(vector);
            const Vec3 tail = place(node) - 0.5 * drawn;
            points->InsertNextPoint(tail.x, tail.y, tail.z);
            directions->InsertNextTuple3(drawn.x, drawn.y, drawn.z);
            magnitudes->InsertNextValue(values[node]);
        }
        if (points->GetNumberOfPoints() == 0) {
            continue;
        }
        auto seeded = vtkSmartPointer<vtkPolyData>::New();
        seeded->SetPoints(points);
        seeded->GetPointData()->SetVectors(directions);
        seeded->GetPointData()->SetScalars(magnitudes);
        auto glyphs = vtkSmartPointer<vtkGlyph3D>::New();
        glyphs->SetInputData(seeded);
        glyphs->SetSourceConnection(shape->GetOutputPort());
        glyphs->SetVectorModeToUseVector();
        glyphs->SetScaleModeToScaleByVector();
        glyphs->SetColorModeToColorByScalar();
        glyphs->Update();
        result.emplace_back(part, glyphs->GetOutput());
    }
    return result;
}

}  // namespace twinbench
