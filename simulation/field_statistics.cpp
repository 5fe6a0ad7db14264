#include "simulation/field_statistics.h"

#include "simulation/structural_model.h"
#include "simulation/tet10.h"

namespace twinbench {

namespace {

struct PartIntegral {
    double volume = 0.0;
    double field = 0.0;
};

PartIntegral integrate(const FeMesh& mesh, const FePart& part, const Eigen::VectorXd& field,
                       const ThreadPool& pool) {
    constexpr std::size_t kElements = 512;
    const auto sum = [&](bool weighted) {
        return pool.sumBlocks(
            part.elementCount, kElements, [&](std::size_t begin, std::size_t end) {
                double total = 0.0;
                for (std::size_t i = begin; i < end; ++i) {
                    const std::size_t e = part.firstElement + i;
                    const auto values = tet10::nodalValues<1>(mesh, e, field);
                    tet10::forPoints(tet10::table4(), tet10::coordinates(mesh, e),
                                     [&](const tet10::Point& point, const tet10::Shape& shape) {
                                         total += point.weight *
                                                  (weighted ? values.dot(shape.transpose()) : 1.0);
                                     });
                }
                return total;
            });
    };
    return {sum(false), sum(true)};
}

FieldRange extremes(const FeMesh& mesh, std::uint32_t part, const Eigen::VectorXd& field) {
    const FePart& range = mesh.parts[part];
    FieldRange result;
    result.min = result.max = {field[range.firstNode], range.firstNode, part};
    for (std::uint32_t i = 0; i < range.nodeCount; ++i) {
        const std::uint32_t node = range.firstNode + i;
        if (field[node] < result.min.value) {
            result.min = {field[node], node, part};
        }
        if (field[node] > result.max.value) {
            result.max = {field[node], node, part};
        }
    }
    return result;
}

}  // namespace

FieldStatistics fieldStatistics(const FeMesh& mesh, const Eigen::VectorXd& field,
                                const ThreadPool& pool) {
    FieldStatistics statistics;
    PartIntegral total;
    for (std::uint32_t part = 0; part < mesh.parts.size(); ++part) {
        FieldRange range = extremes(mesh, part, field);
        const PartIntegral integral = integrate(mesh, mesh.parts[part], field, pool);
        range.mean = integral.field / integral.volume;
        total.volume += integral.volume;
        total.field += integral.field;
        FieldRange& all = statistics.all;
        all.min = part == 0 || range.min.value < all.min.value ? range.min : all.min;
        all.max = part == 0 || range.max.value > all.max.value ? range.max : all.max;
        statistics.parts.push_back(range);
    }
    statistics.all.mean = total.field / total.volume;
    return statistics;
}

Eigen::VectorXd nodalMagnitude(const Eigen::VectorXd& vectors) {
    return vectors.reshaped(3, vectors.size() / 3).colwise().norm().transpose();
}

Eigen::VectorXd nodalVonMises(const Eigen::VectorXd& stress) {
    Eigen::VectorXd result(stress.size() / 6);
    for (Eigen::Index node = 0; node < result.size(); ++node) {
        result[node] = vonMises(stress.data() + 6 * node);
    }
    return result;
}

}  // namespace twinbench
