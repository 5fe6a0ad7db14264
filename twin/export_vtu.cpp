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
                         const FieldInfo& field, const FieldMoment& moment,
                         const TaskContext& context) {
    auto read = readField(runner, result, field.name, moment, context);
    if (!read) {
        return fail(read.error());
    }
    const Unit unit = displayUnit(field.dimension, field.absoluteTemperature);
    for (float& value : read->numbers) {
        value = static_cast<float>(unit.fromSi(value));
    }
    const char* const extreme = !moment.envelope                        ? ""
                                : *moment.envelope == Envelope::Maximum ? ", max"
                                                                        : ", min";
    return VtuArray{read->field.name + extreme + " [" + unit.symbol + "]", read->field.components,
                    std::move(read->numbers)};
}

Result<void> writeMoment(const StudyRunner& runner, const StudyResult& result,
                         const FieldMoment& moment, const std::filesystem::path& file,
                         const TaskContext& context) {
    const auto mesh = runner.mesh(result);
    if (!mesh) {
        return fail(mesh.error());
    }
    VtuWriter writer(**mesh);
    for (const FieldInfo& field : result.fields) {
        if (moment.envelope && !hasEnvelope(field)) {
            continue;
        }
        auto array = arrayOf(runner, result, field, moment, context);
        if (!array) {
            return fail(array.error());
        }
        writer.add(std::move(*array));
        writer.setTime(moment.time.value_or(field.times.back()));
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
        if (auto done = writeMoment(runner, result, times[i], file.parent_path() / piece, context);
            !done) {
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
                       const FieldMoment& moment, const std::filesystem::path& file,
                       const TaskContext& context) {
    const bool isCollection = hasEnding(file, ".pvd");
    if (isCollection && moment.envelope) {
        return fail(badInput("export.envelope", pathText(file),
                             "A collection holds every time, not the extremes over time.", {},
                             "Write the extremes into a file that ends in .vtu."));
    }
    return isCollection ? writeCollection(runner, result, file, context)
                        : writeMoment(runner, result, moment, file, context);
}

}  // namespace twinbench
