#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "app/cli/cli_session.h"
#include "app/cli/result_choice.h"
#include "widgets/scene/result_display.h"
#include "widgets/scene/scene.h"

namespace twinbench {

struct PictureSettings {
    int width = 1280;
    int height = 800;
    StandardView view = StandardView::Iso;
    FieldStyle style = FieldStyle::Surface;
    int isosurfaces = 0;                 ///< how many
    std::vector<double> isoValues = {};  ///< SI: where they lie instead
};

/// The scene that pictures are drawn of, with the model's geometry in it; without a display in a
/// virtual X server.
struct PictureStage {
    static Checked<std::unique_ptr<PictureStage>> make(CliSession& session,
                                                       const SystemModel& model,
                                                       const PictureSettings& settings);
    /// What the scene shows. The first picture sets the camera, so that what moves in a film is
    /// the model alone.
    Result<void> write(const std::filesystem::path& path);
    Result<void> write(FieldDisplay display, const std::filesystem::path& path);

    PictureSettings settings;
    std::shared_ptr<const Assembly> assembly;
    Scene scene;

private:
    bool isFramed_ = false;
};

/// A field of a result, ready to be displayed at any moment.
class ResultPicture {
public:
    /// `field` empty: the usual one of the study. `chosen` and `assembly` must outlive it.
    static Result<ResultPicture> make(const StudyRunner& runner, const ChosenResult& chosen,
                                      const Assembly& assembly, const std::string& field);
    /// `deformation`: share of the usual enlargement; 0 is undeformed. On the surface, whatever the
    /// style of the picture.
    Result<FieldDisplay> display(const StudyRunner& runner, const FieldMoment& moment,
                                 double deformation, const TaskContext& context) const;
    /// The same in the style of the picture. `range`: what isosurfaces lie between, in the
    /// displayed unit; absent: the values at the moment.
    Result<FieldDisplay> display(const StudyRunner& runner, const FieldMoment& moment,
                                 double deformation, const PictureSettings& settings,
                                 std::optional<std::pair<double, double>> range,
                                 const TaskContext& context) const;

private:
    ResultView viewAt(const FieldMoment& moment, double deformation) const;

    const ChosenResult* chosen_ = nullptr;
    const Assembly* assembly_ = nullptr;
    std::string field_;
    std::shared_ptr<const FieldGeometry> geometry_;
    double deformationFactor_ = 0.0;
};

/// Draws the model's geometry, or a field of a result on it, into a PNG file.
Checked<void> drawPicture(CliSession& session, const SystemModel& model, const ChosenResult* chosen,
                          const std::string& field, const PictureSettings& settings,
                          const std::filesystem::path& path);

}  // namespace twinbench
