#include "widgets/scene/streamlines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>

#include <vtkCallbackCommand.h>
#include <vtkCellType.h>
#include <vtkFloatArray.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkStreamTracer.h>
#include <vtkTubeFilter.h>
#include <vtkUnstructuredGrid.h>

#include "widgets/scene/plane_cut.h"

namespace twinbench {

namespace {

constexpr double kStagnation = 0.01;    // of the largest vector at the seeds
constexpr double kLongestLine = 2.0;    // diagonals of the part
constexpr double kFirstStep = 0.05;     // lengths of a cell
constexpr double kShortestStep = 0.01;  // lengths of a cell
constexpr double kLongestStep = 0.25;   // lengths of a cell
constexpr int kMostSteps = 5000;
constexpr double kTubeRadius = 0.035;  // of the spacing of the seeds
constexpr int kTubeSides = 6;

/// The part's corner tetrahedra at their drawn places, with the vectors and the values.
vtkSmartPointer<vtkUnstructuredGrid> gridOf(const FeMesh& mesh, const FePart& part,
                                            const NodePlace& place,
                                            const std::vector<float>& vectors,
                                            const std::vector<float>& values) {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToDouble();
    auto directions = vtkSmartPointer<vtkFloatArray>::New();
    directions->SetName("direction");
    directions->SetNumberOfComponents(3);
    auto numbers = vtkSmartPointer<vtkFloatArray>::New();
    numbers->SetName(kValueArray);
    for (std::uint32_t node = part.firstNode; node < part.firstNode + part.nodeCount; ++node) {
        const Vec3 p = place(node);
        points->InsertNextPoint(p.x, p.y, p.z);
        directions->InsertNextTuple(vectors.data() + 3 * static_cast<std::size_t>(node));
        numbers->InsertNextValue(values[node]);
    }
    auto grid = vtkSmartPointer<vtkUnstructuredGrid>::New();
    grid->SetPoints(points);
    grid->AllocateExact(part.elementCount, 4 * static_cast<vtkIdType>(part.elementCount));
    for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
        std::array<vtkIdType, 4> corners{};
        std::transform(mesh.elements[e].begin(), mesh.elements[e].begin() + 4, corners.begin(),
                       [&part](std::uint32_t node) { return node - part.firstNode; });
        grid->InsertNextCell(VTK_TETRA, 4, corners.data());
    }
    grid->GetPointData()->SetVectors(directions);
    grid->GetPointData()->SetScalars(numbers);
    return grid;
}

/// The middles of elements that have these nodes: points on the surface are often just outside.
vtkSmartPointer<vtkPolyData> seedsAt(const FeMesh& mesh, const FePart& part, const NodePlace& place,
                                     std::set<std::uint32_t> nodes) {
    auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetDataTypeToDouble();
    for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
        const auto& element = mesh.elements[e];
        if (std::none_of(element.begin(), element.end(),
                         [&nodes](std::uint32_t node) { return nodes.erase(node) > 0; })) {
            continue;
        }
        const Vec3 middle =
            0.25 * (place(element[0]) + place(element[1]) + place(element[2]) + place(element[3]));
        points->InsertNextPoint(middle.x, middle.y, middle.z);
    }
    auto seeds = vtkSmartPointer<vtkPolyData>::New();
    seeds->SetPoints(points);
    return seeds;
}

/// Called as the lines grow; `data`: the TaskContext.
void stopIfAsked(vtkObject* tracer, unsigned long, void* data, void*) {
    if (static_cast<const TaskContext*>(data)->stopRequested()) {
        vtkAlgorithm::SafeDownCast(tracer)->SetAbortExecute(true);
    }
}

vtkSmartPointer<vtkPolyData> traced(vtkUnstructuredGrid& grid, vtkPolyData& seeds,
                                    double terminalSpeed, const TaskContext& context) {
    auto tracer = vtkSmartPointer<vtkStreamTracer>::New();
    tracer->SetInputData(&grid);
    tracer->SetSourceData(&seeds);
    // By cells: the mid-side nodes, which no corner tetrahedron has, mislead a search by points.
    tracer->SetInterpolatorType(vtkStreamTracer::INTERPOLATOR_WITH_CELL_LOCATOR);
    tracer->SetIntegratorTypeToRungeKutta45();
    tracer->SetIntegrationDirectionToBoth();
    tracer->SetIntegrationStepUnit(vtkStreamTracer::CELL_LENGTH_UNIT);
    tracer->SetInitialIntegrationStep(kFirstStep);
    tracer->SetMinimumIntegrationStep(kShortestStep);
    tracer->SetMaximumIntegrationStep(kLongestStep);
    tracer->SetMaximumNumberOfSteps(kMostSteps);
    tracer->SetMaximumPropagation(kLongestLine * grid.GetLength());
    tracer->SetTerminalSpeed(terminalSpeed);
    tracer->SetComputeVorticity(false);
    auto stopper = vtkSmartPointer<vtkCallbackCommand>::New();
    stopper->SetCallback(&stopIfAsked);
    stopper->SetClientData(const_cast<TaskContext*>(&context));  // VTK's callbacks know no const
    tracer->AddObserver(vtkCommand::ProgressEvent, stopper);
    tracer->Update();
    return tracer->GetOutput();
}

vtkSmartPointer<vtkPolyData> tubes(vtkPolyData& lines, double radius) {
    lines.GetPointData()->SetActiveScalars(kValueArray);
    auto filter = vtkSmartPointer<vtkTubeFilter>::New();
    filter->SetInputData(&lines);
    filter->SetRadius(radius);
    filter->SetNumberOfSides(kTubeSides);
    filter->CappingOn();
    filter->Update();
    // Symbols of all parts are put together: only what all of them have may stay.
    auto result = vtkSmartPointer<vtkPolyData>::New();
    result->SetPoints(filter->GetOutput()->GetPoints());
    result->SetPolys(filter->GetOutput()->GetPolys());
    result->SetStrips(filter->GetOutput()->GetStrips());
    vtkPointData& data = *filter->GetOutput()->GetPointData();
    result->GetPointData()->SetScalars(data.GetArray(kValueArray));
    result->GetPointData()->SetNormals(data.GetNormals());
    return result;
}

}  // namespace

SurfacesByPart streamlines(const FeMesh& mesh, const NodePlace& place,
                           const std::vector<float>& vectors, const std::vector<float>& values,
                           std::size_t count, const TaskContext& context) {
    const EvenNodes seeds = evenNodes(mesh, count);
    const auto speedAt = [&vectors](std::uint32_t node) {
        const float* v = vectors.data() + 3 * static_cast<std::size_t>(node);
        const double speed = std::hypot(v[0], v[1], v[2]);
        return std::isfinite(speed) ? speed : 0.0;
    };
    double largest = 0.0;
    for (const auto& nodes : seeds.byPart) {
        for (const std::uint32_t node : nodes) {
            largest = std::max(largest, speedAt(node));
        }
    }
    SurfacesByPart result;
    if (!(largest > 0.0)) {
        return result;
    }
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        std::set<std::uint32_t> moving;
        std::copy_if(seeds.byPart[part].begin(), seeds.byPart[part].end(),
                     std::inserter(moving, moving.end()),
                     [&](std::uint32_t node) { return speedAt(node) > kStagnation * largest; });
        if (moving.empty() || context.stopRequested()) {
            continue;
        }
        const FePart& range = mesh.parts[part];
        const auto grid = gridOf(mesh, range, place, vectors, values);
        const auto lines = traced(*grid, *seedsAt(mesh, range, place, std::move(moving)),
                                  kStagnation * largest, context);
        if (lines->GetNumberOfLines() > 0) {
            result.emplace_back(part, tubes(*lines, kTubeRadius * seeds.spacing));
        }
    }
    return result;
}

}  // namespace twinbench
