#include "app/cli/model_picture.h"

#include <utility>

#include "twin/study_type.h"
#include "widgets/scene/offscreen_image.h"

namespace twinbench {

Checked<std::unique_ptr<PictureStage>> PictureStage::make(CliSession& session,
                                                          const SystemModel& model,
                                                          const PictureSettings& settings) {
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
    auto stage = std::make_unique<PictureStage>();
    stage->settings = settings;
    stage->assembly = *assembly;
    stage->scene.setAssembly(AssemblySurfaces::build(*assembly));
    return stage;
}

Result<void> PictureStage::write(const std::filesystem::path& path) {
    scene.layout(settings.width, settings.height, 1.0);
    if (!isFramed_) {
        scene.setView(settings.view);
    }
    return writePng(scene, settings.width, settings.height, path, !std::exchange(isFramed_, true));
}

Result<void> PictureStage::write(FieldDisplay display, const std::filesystem::path& path) {
    scene.showField(std::move(display));
    return write(path);
}

Result<ResultPicture> ResultPicture::make(const StudyRunner& runner, const ChosenResult& chosen,
                                          const Assembly& assembly, const std::string& field) {
    auto geometry = makeFieldGeometry(runner, chosen.result);
    if (!geometry) {
        return fail(geometry.error());
    }
    ResultPicture picture;
    picture.chosen_ = &chosen;
    picture.assembly_ = &assembly;
    const auto fields = displayableFields(chosen.result);
    picture.field_ = field.empty() && !fields.empty() ? fields.front() : field;
    if (chosen.result.field("displacement")) {
        auto displacement = runner.nodalField(chosen.result, "displacement", chosen.moment.time);
        if (!displacement) {
            return fail(displacement.error());
        }
        picture.deformationFactor_ =
            niceDeformationFactor(**geometry, *displacement, isModeStudy(chosen.result.type));
    }
    picture.geometry_ = std::move(*geometry);
    return picture;
}

ResultView ResultPicture::viewAt(const FieldMoment& moment, double deformation) const {
    ResultView view;
    view.field = field_;
    view.time = moment.time;
    view.envelope = moment.envelope;
    view.deformationFactor = deformation * deformationFactor_;
    if (chosen_->stale) {
        view.warning = "STALE: the model has changed since this run";
    }
    return view;
}

Result<FieldDisplay> ResultPicture::display(const StudyRunner& runner, const FieldMoment& moment,
                                            double deformation, const TaskContext& context) const {
    return makeFieldDisplay(runner, chosen_->result, geometry_, assembly_,
                            viewAt(moment, deformation), context);
}

Result<FieldDisplay> ResultPicture::display(const StudyRunner& runner, const FieldMoment& moment,
                                            double deformation, const PictureSettings& settings,
                                            std::optional<std::pair<double, double>> range,
                                            const TaskContext& context) const {
    ResultView view = viewAt(moment, deformation);
    view.style = settings.style;
    auto display = makeFieldDisplay(runner, chosen_->result, geometry_, assembly_, view, context);
    if (!display) {
        return display;
    }
    const auto [low, high] = range.value_or(rangeOf(display->values));
    makeSymbols(*display,
                settings.isoValues.empty() ? isoLevels(low, high, settings.isosurfaces)
                                           : shownValues(settings.isoValues, field_, view.units),
                context);
    return display;
}

Checked<void> drawPicture(CliSession& session, const SystemModel& model, const ChosenResult* chosen,
                          const std::string& field, const PictureSettings& settings,
                          const std::filesystem::path& path) {
    const auto stage = PictureStage::make(session, model, settings);
    if (!stage) {
        return fail(stage.error());
    }
    Result<void> written;
    if (chosen) {
        StudyRunner& runner = **session.runner();
        auto display = ResultPicture::make(runner, *chosen, *(*stage)->assembly, field)
                           .and_then([&](const ResultPicture& picture) {
                               return picture.display(runner, chosen->moment, 1.0, settings,
                                                      std::nullopt, session.task());
                           });
        written = display ? (*stage)->write(std::move(*display), path)
                          : Result<void>(fail(display.error()));
    } else {
        written = (*stage)->write(path);
    }
    if (!written) {
        return fail(Problems{written.error()});
    }
    return {};
}

}  // namespace twinbench
