#include "app/window/path_curves.h"

#include <limits>

#include "twin/derived_fields.h"
#include "twin/scalar_text.h"
#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// A curve of what valueOf(entry) tells of each entry inside a part.
template <class ValueOf>
PlotCurve curveOf(const PathResult& path, UnitSystem units, const QString& name,
                  const ValueOf& valueOf) {
    const Unit unit = shownUnit(path.field, units);
    const Unit length = displayUnit(units, dimension::length());
    PlotCurve curve;
    curve.name = name;
    curve.quantity = engineText(fieldTitle(path.field.name));
    curve.unit = printedUnits(unit.symbol);
    for (const PathEntry& entry : path.entries) {
        curve.times.push_back(length.fromSi(entry.distance));
        curve.values.push_back(entry.values.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                    : unit.fromSi(valueOf(entry)));
    }
    return curve;
}

}  // namespace

std::vector<PlotCurve> pathCurves(const PathResult& path, UnitSystem units) {
    const QString title = engineText(fieldTitle(path.field.name));
    std::vector<PlotCurve> curves;
    curves.push_back(curveOf(path, units, title, [&](const PathEntry& entry) {
        return nodalMeasure(path.field, Eigen::Map<const Eigen::VectorXd>(
                                            entry.values.data(),
                                            static_cast<Eigen::Index>(entry.values.size())))[0];
    }));
    const std::vector<std::string> components = componentNames(path.field);
    for (std::size_t i = 0; components.size() > 1 && i < components.size(); ++i) {
        curves.push_back(curveOf(path, units, title + ' ' + QString::fromStdString(components[i]),
                                 [i](const PathEntry& entry) { return entry.values[i]; }));
        curves.back().secondary = true;
    }
    return curves;
}

}  // namespace twinbench
