#include "twin/export_csv.h"

#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "core/file.h"
#include "twin/csv_text.h"
#include "twin/result_flows.h"

namespace twinbench {

namespace {

constexpr double kMillimetresPerMetre = 1e3;

std::string coordinates(const Vec3& metres) {
    const Vec3 point = kMillimetresPerMetre * metres;
    return fmt::format("{:.9g},{:.9g},{:.9g}", point.x, point.y, point.z);
}

void addScalars(const char* kind, const std::vector<ScalarResult>& scalars, std::string& table) {
    for (const ScalarResult& scalar : scalars) {
        const Unit unit = displayUnit(scalar.dimension, scalar.absoluteTemperature);
        table += fmt::format("{},{},{},,{:.9g},{},{},{}\n", kind, csvQuoted(scalar.name),
                             csvQuoted(scalar.part), unit.fromSi(scalar.value), unit.symbol,
                             scalar.point ? coordinates(*scalar.point) : ",,",
                             scalar.band ? fmt::format("{:.9g}", *scalar.band / unit.factor) : "");
    }
}

void addSeries(const char* kind, const std::vector<SeriesResult>& curves, std::string& table) {
    for (const SeriesResult& curve : curves) {
        const Unit unit = displayUnit(curve.dimension, curve.absoluteTemperature);
        for (std::size_t i = 0; i < curve.times.size(); ++i) {
            table += fmt::format("{},{},{},{:.9g},{:.9g},{},,,,\n", kind, csvQuoted(curve.name),
                                 csvQuoted(curve.group), curve.times[i],
                                 unit.fromSi(curve.values[i]), unit.symbol);
        }
    }
}

}  // namespace

std::string csvTable(const StudyResult& result) {
    std::string table = "kind,name,part,time [s],value,unit,x [mm],y [mm],z [mm],band\n";
    addScalars("scalar", result.scalars, table);
    addScalars("part", result.partScalars, table);
    addSeries("series", result.series, table);
    addSeries("monitor", result.monitors, table);
    addScalars("flow", flowScalars(result), table);
    addSeries("flow", flowSeries(result), table);
    return table;
}

Result<void> exportCsv(const StudyResult& result, const std::filesystem::path& file) {
    return writeFileAtomically(file, std::string_view(csvTable(result)));
}

}  // namespace twinbench
