#include "twin/export_vtu.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/file.h"
#include "core/path_text.h"
#include "core/xml_text.h"
#include "twin/vtu_writer.h"

namespace twinbench {

namespace {

Result<VtuArray> arrayOf(const StudyRunner& runner, const StudyResult& result,
                         const FieldInfo& field, std::optional<double> time) {
    auto values = runner.nodalField(result, field.name, time);
    if (!values) {
        return fail(values.error());
    }
    const Unit unit = displayUnit(field.dimension, field.absoluteTemperature);
    for (float& value : *values) {
        value = static_cast<float>(unit.fromSi(value));
    }
    return VtuArray{field.name + " [" + unit.symbol + "]", field.components, std::move(*values)};
}

Result<void> writeTime(const StudyRunner& runner, const StudyResult& result,
                       std::optional<double> time, const std::filesystem::path& file) {
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(mesh.error());
    }
    VtuWriter writer(**mesh);
    for (const FieldInfo& field : result.fields) {
        auto array = arrayOf(runner, result, field, time);
        if (!array) {
            return fail(array.error());
        }
        writer.add(std::move(*array));
        writer.setTime(time.value_or(field.times.back()));
    }
    return writer.write(file);
}

Result<void> writeCollection(const StudyRunner& runner, const StudyResult& result,
                             const std::filesystem::path& file, const TaskContext& context) {
    std::string collection =
        "<?xml version=\"1.0\"?>\n<VTKFile type=\"Collection\" version=\"0.1\">\n<Collection>\n";
    const std::vector<double> times =
        result.fields.empty() ? std::vector<double>{} : result.fields.front().times;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (auto go = context.checkpoint(); !go) {
            return go;
        }
        std::filesystem::path piece = file.stem();
        piece += fmt::format("_{:04}.vtu", i);
        if (auto done = writeTime(runner, result, times[i], file.parent_path() / piece); !done) {
            return done;
        }
        collection += fmt::format("<DataSet timestep=\"{}\" part=\"0\" file=\"{}\"/>\n", times[i],
                                  xmlEscaped(pathText(piece)));
        context.report(static_cast<double>(i + 1) / static_cast<double>(times.size()), "Exporting");
    }
    collection += "</Collection>\n</VTKFile>\n";
    return writeFileAtomically(file, std::string_view(collection));
}

}  // namespace

Result<void> exportVtu(const StudyRunner& runner, const StudyResult& result,
                       std::optional<double> time, const std::filesystem::path& file,
                       const TaskContext& context) {
    const bool isCollection = file.extension() == ".pvd" || file.extension() == ".PVD";
    return isCollection ? writeCollection(runner, result, file, context)
                        : writeTime(runner, result, time, file);
}

}  // namespace twinbench
