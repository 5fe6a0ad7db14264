#include <cstdio>
#include <filesystem>
#include <map>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/model_film.h"
#include "app/cli/result_choice.h"
#include "app/cli/text_table.h"
#include "app/shared/film_frames.h"
#include "core/path_text.h"
#include "twin/expression.h"
#include "twin/problem_list.h"

namespace twinbench {

namespace {

const std::map<std::string, StandardView> kViews = {
    {"iso", StandardView::Iso},  {"+x", StandardView::PlusX},  {"-x", StandardView::MinusX},
    {"+y", StandardView::PlusY}, {"-y", StandardView::MinusY}, {"+z", StandardView::PlusZ},
    {"-z", StandardView::MinusZ}};

class ImageCommand : public Command {
public:
    CLI::App* define(CLI::App& app) override {
        auto* command = app.add_subcommand("image", "Draw the 3D view into a PNG file");
        command->add_option("P.twin", project_, "Project")->required();
        command->add_option("--study", choice_.study, "Study; absent: the geometry");
        command->add_option("--scenario", choice_.scenario, "Scenario");
        auto* field =
            command->add_option("--field", field_, "Field; absent: the study's usual one");
        defineMoment(*command, choice_,
                     "Time, 'end', or 'max' or 'min': the extreme over all stored times");
        command->add_flag("--stale", choice_.allowStale, "Also a result that is out of date");
        command->add_option("--view", view_, "iso, +x, -x, +y, -y, +z, -z")
            ->check(CLI::IsMember(kViews));
        auto* levels =
            command
                ->add_option("--isosurfaces", isosurfaces_,
                             "How many surfaces of equal values to draw, inside faint parts")
                ->check(CLI::Range(1, static_cast<int>(kMostIsosurfaces)));
        auto* values = command
                           ->add_option("--isovalues", isoValues_,
                                        "Where to draw surfaces of equal values: 30degC,45degC")
                           ->delimiter(',')
                           ->excludes(levels);
        auto* arrows = command
                           ->add_option("--arrows", arrows_,
                                        "Vector field to draw as arrows, inside faint parts: "
                                        "heat_flux or displacement")
                           ->excludes(levels)
                           ->excludes(values)
                           ->excludes(field);
        command
            ->add_option("--streamlines", streamlines_,
                         "Vector field to draw as lines that follow it, inside faint parts")
            ->excludes(levels)
            ->excludes(values)
            ->excludes(field)
            ->excludes(arrows);
        command->add_option("--size", size_, "Width x height in pixels, for example 1280x800");
        auto* file = command->add_option("-o,--output", output_, "PNG file");
        auto* film = command
                         ->add_option("--animate", film_,
                                      "Folder for pictures over the time, or of the deformation; "
                                      "or a film, *.mp4 or *.gif (needs ffmpeg)")
                         ->excludes(file);
        command->add_option("--frames", frames_, "How many pictures")
            ->needs(film)
            ->check(CLI::Range(1, kMostFrames));
        command->add_option("--fps", perSecond_, "Pictures a second of a film; 20 if absent")
            ->needs(film)
            ->check(CLI::Range(1, 60));
        command->final_callback([this] {
            if (output_.empty() && film_.empty()) {
                throw CLI::RequiredError("--output or --animate");
            }
            const bool needsResult = !film_.empty() || isosurfaces_ > 0 || !isoValues_.empty() ||
                                     !arrows_.empty() || !streamlines_.empty() || !field_.empty();
            if (needsResult && choice_.study.empty()) {
                throw CLI::RequiredError("--study");
            }
        });
        return command;
    }

    CommandOutcome run(CliSession& session) override {
        PictureSettings settings;
        settings.view = kViews.at(view_);
        Problems problems = argumentProblems(settings);
        auto project = session.open(project_, OpenMode::ReadOnly);
        if (!project) {
            problems.push_back(project.error());
            return CommandOutcome::failed(std::move(problems));
        }
        auto chosen = choose(session, (*project)->model());
        appendProblems(problems, problemsOf(chosen));
        if (chosen && *chosen) {
            appendProblems(problems, readIsoValues((*chosen)->result, settings));
        }
        if (!problems.empty()) {
            return CommandOutcome::failed(std::move(problems));
        }
        if (!film_.empty()) {
            return animate(session, (*project)->model(), **chosen, settings);
        }
        const auto drawn = drawPicture(session, (*project)->model(), *chosen ? &**chosen : nullptr,
                                       field_, settings, output_);
        if (!drawn) {
            return CommandOutcome::failed(drawn.error());
        }
        CommandOutcome outcome;
        outcome.document = Json{{"file", output_}};
        outcome.text = output_ + "\n";
        return outcome;
    }

private:
    using Chosen = std::optional<ChosenResult>;

    CommandOutcome animate(CliSession& session, const SystemModel& model,
                           const ChosenResult& chosen, const PictureSettings& settings) const {
        const auto frames =
            drawFilm(session, model, chosen, field_, {settings, frames_, perSecond_}, film_);
        if (!frames) {
            return CommandOutcome::failed(frames.error());
        }
        CommandOutcome outcome;
        outcome.document = Json{{"file", film_}, {"frames", *frames}};
        outcome.text =
            fmt::format("{}: {}\n", film_, counted(static_cast<std::size_t>(*frames), "picture"));
        return outcome;
    }

    /// Reads the arguments into `settings`; gives what is wrong with them.
    Problems argumentProblems(PictureSettings& settings) {
        Problems problems;
        if (!parseSize(settings)) {
            problems.push_back(badInput("image.size", "--size",
                                        "'{0}' is not WIDTHxHEIGHT from 16 to 8192 pixels.",
                                        {size_}, "Write for example 1280x800."));
        }
        const std::filesystem::path file(output_);
        if (file.has_extension() && !hasEnding(file, ".png")) {
            problems.push_back(
                badInput("image.format", output_, "Pictures are PNG files, not '{0}'.",
                         {file.extension().string()}, "Give the file a name that ends in .png."));
        }
        if (auto styled = chooseStyle(settings); !styled) {
            problems.push_back(styled.error());
        }
        return problems;
    }

    /// In the dimension of the field that is drawn.
    Problems readIsoValues(const StudyResult& result, PictureSettings& settings) const {
        Problems problems;
        const auto fields = displayableFields(result);
        const FieldInfo field = fieldDescription(
            field_.empty() && !fields.empty() ? std::string_view(fields.front()) : field_);
        for (const std::string& text : isoValues_) {
            settings.style = FieldStyle::Isosurfaces;
            const auto value = parseQuantity(text).and_then([&](const Quantity& quantity) {
                return siValue(quantity, field.dimension, field.absoluteTemperature, "--isovalues");
            });
            if (value) {
                settings.isoValues.push_back(*value);
            } else {
                problems.push_back(value.error());
                problems.back().object = "--isovalues";
            }
        }
        if (isoValues_.size() > kMostIsosurfaces) {
            problems.push_back(badInput("image.isovalues", "--isovalues",
                                        "At most {0} values are drawn.",
                                        {std::to_string(kMostIsosurfaces)}));
        }
        return problems;
    }

    Checked<Chosen> choose(CliSession& session, const SystemModel& model) const {
        if (choice_.study.empty()) {
            return Chosen{};
        }
        auto chosen = chooseResult(session, model, choice_);
        if (!chosen) {
            return fail(chosen.error());
        }
        return Chosen{std::move(*chosen)};
    }

    Result<void> chooseStyle(PictureSettings& settings) {
        if (isosurfaces_ > 0) {
            settings.style = FieldStyle::Isosurfaces;
            settings.isosurfaces = isosurfaces_;
        }
        if (!arrows_.empty()) {
            return drawDirections("arrows", arrows_, FieldStyle::Arrows, settings);
        }
        if (!streamlines_.empty()) {
            return drawDirections("streamlines", streamlines_, FieldStyle::Streamlines, settings);
        }
        return {};
    }

    Result<void> drawDirections(const std::string& option, const std::string& field,
                                FieldStyle style, PictureSettings& settings) {
        if (!hasArrows(field)) {
            return fail(badInput("image." + option, "--" + option, "'{0}' is not a vector field.",
                                 {field}, "Write heat_flux or displacement."));
        }
        if (choice_.time == "max" || choice_.time == "min") {
            return fail(badInput("image." + option + "_time", "--time",
                                 "An extreme over time ('{0}') has no direction.", {choice_.time},
                                 "Draw " + option + " at a time, or the field without them."));
        }
        settings.style = style;
        field_ = field;
        return {};
    }

    bool parseSize(PictureSettings& settings) const {
        char end = 0;
        return std::sscanf(size_.c_str(), "%dx%d%c", &settings.width, &settings.height, &end) ==
                   2 &&
               settings.width >= 16 && settings.width <= 8192 && settings.height >= 16 &&
               settings.height <= 8192;
    }

    std::string project_;
    ResultChoice choice_;
    std::string field_;
    std::string view_ = "iso";
    std::string size_ = "1280x800";
    std::string output_;
    std::string film_;
    std::string arrows_;
    std::string streamlines_;
    int isosurfaces_ = 0;
    std::vector<std::string> isoValues_;
    int frames_ = 0;
    int perSecond_ = 20;
};

}  // namespace

std::unique_ptr<Command> makeImageCommand() { return std::make_unique<ImageCommand>(); }

}  // namespace twinbench
