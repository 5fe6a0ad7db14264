#include "app/cli/model_picture.h"

#include "widgets/scene/offscreen_image.h"
#include "widgets/scene/result_display.h"

namespace twinbench {

namespace {

Result<FieldDisplay> displayOf(const StudyRunner& runner, const ChosenResult& chosen,
                               const Assembly& assembly, const std::string& field) {
    auto geometry = makeFieldGeometry(runner, chosen.result);
    if (!geometry) {
        return fail(geometry.error());
    }
    ResultView view;
    const auto fields = displayableFields(chosen.result);
    view.field = field.empty() && !fields.empty() ? fields.front() : field;
    view.time = chosen.time;
    if (chosen.stale) {
        view.warning = "STALE: the model has changed since this run";
    }
    if (chosen.result.field("displacement")) {
        auto displacement = runner.nodalField(chosen.result, "displacement", chosen.time);
        if (!displacement) {
            return fail(displacement.error());
        }
        view.deformationFactor = niceDeformationFactor(**geometry, *displacement);
    }
    return makeFieldDisplay(runner, chosen.result, std::move(*geometry), &assembly, view);
}

}  // namespace

Checked<void> drawPicture(CliSession& session, const SystemModel& model, const ChosenResult* chosen,
                          const std::string& field, const PictureSettings& settings,
                          const std::filesystem::path& path) {
    if (auto ready = session.display().ensure(session.task()); !ready) {
        return fail(Problems{ready.error()});
    }
    auto runner = session.runner();
    if (!runner) {
        return fail(Problems{runner.error()});
    }
    auto assembly = (*runner)->assembly(model, session.task());
    if (!assembly) {
        return fail(assembly.error());
    }
    Scene scene;
    scene.setAssembly(AssemblySurfaces::build(*assembly));
    if (chosen) {
        auto display = displayOf(**runner, *chosen, **assembly, field);
        if (!display) {
            return fail(Problems{display.error()});
        }
        scene.showField(std::move(*display));
    }
    scene.layout(settings.width, settings.height, 1.0);
    scene.setView(settings.view);
    if (auto written = writePng(scene, settings.width, settings.height, path); !written) {
        return fail(Problems{written.error()});
    }
    return {};
}

}  // namespace twinbench
