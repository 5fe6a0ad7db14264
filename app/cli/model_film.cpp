#include "app/cli/model_film.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/cli/film_encoder.h"
#include "app/shared/film_frames.h"
#include "core/path_text.h"
#include "twin/study_type.h"
#include "widgets/scene/offscreen_image.h"

namespace twinbench {

namespace {

/// A folder for the pictures of a film that is gone with this object.
class FrameFolder {
public:
    /// What a killed program left there goes, else it would become part of the film.
    explicit FrameFolder(std::filesystem::path path) : path_(std::move(path)) { remove(); }
    ~FrameFolder() { remove(); }
    FrameFolder(const FrameFolder&) = delete;
    FrameFolder& operator=(const FrameFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    void remove() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }

    std::filesystem::path path_;
};

Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    return error ? Result<void>(fail(badInput("film.folder", pathText(folder),
                                              "The folder cannot be made: {0}.", {error.message()},
                                              "Choose a folder that you may write to.")))
                 : Result<void>();
}

/// What one picture of the film shows.
struct Frame {
    FieldMoment moment;
    double deformation = 1.0;  ///< share of the usual one
};

/// Over the time, once into the deformation and back, or a period of a vibration.
Checked<std::vector<Frame>> framesOf(const ChosenResult& chosen, int wish) {
    const StudyResult& result = chosen.result;
    const bool isMode = isModeStudy(result.type);
    const FieldInfo* temperature = result.field("temperature");
    const bool variesInTime = temperature != nullptr && temperature->times.size() > 1;
    if (!variesInTime && result.field("displacement") == nullptr) {
        return fail(Problems{badInput("film.still", result.study,
                                      "The result does not change: there is nothing to animate.",
                                      {}, "Choose a transient or a stress study.")});
    }
    const int stored = variesInTime ? static_cast<int>(temperature->times.size()) : 0;
    const int count = wish > 0 ? wish : std::clamp(stored, FilmSettings::kUsualFrames, kMostFrames);
    std::vector<Frame> frames;
    for (int i = 0; i < count; ++i) {
        Frame frame;
        if (variesInTime) {
            const double share = count > 1 ? static_cast<double>(i) / (count - 1) : 1.0;
            const auto& times = temperature->times;
            frame.moment = times.front() + share * (times.back() - times.front());
        } else {
            // The last picture is followed by the first.
            const double phase = 2.0 * std::numbers::pi * i / count;
            frame.deformation = isMode ? std::sin(phase) : 0.5 - 0.5 * std::cos(phase);
        }
        if (isMode) {
            frame.moment = chosen.moment;
        }
        frames.push_back(frame);
    }
    return frames;
}

/// Of all stored times, in the displayed unit.
Result<ColourScale> scaleOverTime(const StudyRunner& runner, const ChosenResult& chosen,
                                  const ResultPicture& picture, const TaskContext& context) {
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;
    const bool isMode = isModeStudy(chosen.result.type);
    for (const Envelope envelope : {Envelope::Minimum, Envelope::Maximum}) {
        auto display =
            picture.display(runner, isMode ? chosen.moment : FieldMoment(envelope), 0.0, context);
        if (!display) {
            return fail(display.error());
        }
        for (const float value : display->values) {
            smallest = value < smallest ? value : smallest;
            largest = value > largest ? value : largest;
        }
    }
    return ColourScale::fitting(smallest, largest, {}, ColourMap::Viridis);
}

Checked<int> drawFrames(CliSession& session, const SystemModel& model, const ChosenResult& chosen,
                        const std::string& field, const FilmSettings& settings,
                        const std::filesystem::path& folder) {
    const auto frames = framesOf(chosen, settings.frames);
    if (!frames) {
        return fail(frames.error());
    }
    if (auto made = makeFolder(folder); !made) {
        return fail(Problems{made.error()});
    }
    const auto stage = PictureStage::make(session, model, settings.picture);
    if (!stage) {
        return fail(stage.error());
    }
    StudyRunner& runner = **session.runner();
    const TaskContext& task = session.task();
    auto picture = ResultPicture::make(runner, chosen, *(*stage)->assembly, field);
    auto scale = picture.and_then(
        [&](const ResultPicture& made) { return scaleOverTime(runner, chosen, made, task); });
    if (!scale) {
        return fail(Problems{scale.error()});
    }
    // The picture of the largest deformation sets the camera; the film's first one replaces it.
    const auto widest = std::ranges::max_element(*frames, {}, &Frame::deformation);
    auto widestDisplay = picture->display(runner, widest->moment, widest->deformation, task);
    auto framed = widestDisplay ? (*stage)->write(std::move(*widestDisplay), framePath(folder, 0))
                                : Result<void>(fail(widestDisplay.error()));
    if (!framed) {
        return fail(Problems{framed.error()});
    }
    const std::pair range(scale->minimum, scale->maximum);
    for (std::size_t i = 0; i < frames->size(); ++i) {
        const Frame& frame = (*frames)[i];
        auto display = task.checkpoint().and_then([&] {
            return picture->display(runner, frame.moment, frame.deformation, settings.picture,
                                    range, task);
        });
        if (!display) {
            return fail(Problems{display.error()});
        }
        display->scale = *scale;
        if (auto written =
                (*stage)->write(std::move(*display), framePath(folder, static_cast<int>(i)));
            !written) {
            return fail(Problems{written.error()});
        }
        task.report(static_cast<double>(i + 1) / static_cast<double>(frames->size()),
                    "Drawing the pictures");
    }
    const int count = static_cast<int>(frames->size());
    removeFramesFrom(folder, count);
    return count;
}

}  // namespace

Checked<int> drawFilm(CliSession& session, const SystemModel& model, const ChosenResult& chosen,
                      const std::string& field, const FilmSettings& settings,
                      const std::filesystem::path& output) {
    if (auto unknown = unknownFilmFormat(output)) {
        return fail(Problems{std::move(*unknown)});
    }
    if (!isFilm(output)) {
        return drawFrames(session, model, chosen, field, settings, output);
    }
    // Before the pictures, which take long.
    const auto encoder = findEncoder();
    if (!encoder) {
        return fail(Problems{encoder.error()});
    }
    const auto parent = std::filesystem::absolute(output).parent_path();
    const FrameFolder folder(parent / ("." + pathText(output.filename()) + ".frames"));
    const auto count = drawFrames(session, model, chosen, field, settings, folder.path());
    if (!count) {
        return count;
    }
    // The film stands under its name when it is whole.
    const auto film = folder.path() / output.filename();
    if (auto encoded =
            encodeFilm(*encoder, folder.path(), settings.perSecond, film, session.task());
        !encoded) {
        return fail(Problems{encoded.error()});
    }
    std::error_code error;
    std::filesystem::rename(film, output, error);
    if (error) {
        return fail(Problems{failure("film.write", pathText(output), "It cannot be written: {0}.",
                                     {error.message()}, "Choose another folder.")});
    }
    return count;
}

}  // namespace twinbench
