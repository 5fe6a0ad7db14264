#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/window/colour_wishes.h"
#include "app/window/results_loading.h"
#include "app/window/workbench.h"
#include "widgets/colour_bar_popover.h"
#include "widgets/plot_panel.h"
#include "widgets/scene/result_display.h"
#include "widgets/view_area.h"

namespace twinbench {

/// Brings results into the views and the plots: loads fields in the background, keeps one colour
/// range over compared scenarios, one time over views and curves, probes as markers and curves.
/// UI thread.
class ResultsController : public QObject {
    Q_OBJECT

public:
    ResultsController(Workbench& workbench, ViewArea& views, PlotPanel& plots,
                      QObject* parent = nullptr);

    const ResultChoice& choice() const { return choice_; }
    bool isShown() const { return shown_; }
    /// True while what is stored of the choice is being read.
    bool isLoading() const { return shown_ && loading_; }
    /// Keeps the choice for the next time without showing it.
    void prepare(const ResultChoice& choice) { choice_ = choice; }
    void show(const ResultChoice& choice);
    /// Back to the geometry.
    void hide();
    /// Of the numbers in views, curves, table and colour bars.
    void setUnits(UnitSystem units);
    UnitSystem units() const { return units_; }
    /// The same choice again, after a run or an edit.
    void refresh();
    void setTime(double seconds);

    /// The result behind the first view, if there is one.
    const std::optional<StudyResult>& result() const { return result_; }
    const std::optional<StudyResult>& compared() const { return compared_; }
    /// True if the model has changed since the run behind the first view.
    bool isStale() const { return stale_; }
    /// The field that is shown: the chosen one, or the usual one of the study.
    std::string shownField() const;
    std::vector<double> storedTimes() const;

    /// What the colour bar of a view is about; none without values.
    std::optional<ColourBarSubject> coloursOf(int view) const;
    /// Other colours for a view and those that share its bar; kept for the study and the field.
    void setColours(int view, const ColourBarWish& wish);

    void addProbe(std::uint32_t part, const Vec3& at);
    void setProbes(std::vector<Probe> probes);
    void clearProbes();
    /// The line along which the shown field is told; none ends that.
    void setLine(const std::optional<ProbeLine>& line);
    /// Takes a click as an end of the line, first the begin, which is shown at once. True if the
    /// line has both.
    bool pickLine(std::uint32_t part, const Vec3& at);
    /// Forgets the begin of a line that got no end.
    void dropBegunLine();
    const std::optional<ProbeLine>& line() const { return line_; }
    const std::vector<LoadedPath>& paths() const { return paths_; }
    /// True if the line meets no part of what is shown.
    bool lineIsOutside() const { return lineIsOutside_; }
    const std::vector<Probe>& probes() const { return probes_; }

signals:
    void shownChanged();
    void loadingChanged();
    void timeChanged(double seconds);
    /// The chosen study has no result under the scenario.
    void nothingToShow(const QString& study, const QString& scenario);

private:
    void load();
    /// For what is told without a result, too.
    void refreshOrTell();
    /// An edit calls for another look at the results only if it touched what they come from.
    void followModel();
    void display(LoadedResults loaded);
    /// What the values of a view span, and how they are usually coloured.
    struct ShownRange {
        double minimum = 0.0, maximum = 1.0;
        ColourMap usual = ColourMap::Viridis;
        bool isDifference = false;
    };
    void showViews(LoadedResults& loaded);
    std::string colourKey(const ShownRange& range) const;
    Unit unitOf(const ShownRange& range, UnitSystem units) const;
    ColourBarWish wishOf(const ShownRange& range) const;
    ColourScale scaleOf(const ShownRange& range) const;
    void updateCurves();
    void updateMarkers();
    void followAssembly();
    Probe clicked(const std::string& name, std::uint32_t part, const Vec3& at) const;
    void forgetLine();
    std::vector<PlotCurve> curvesOf(const StudyResult& result, const std::string& prefix,
                                    bool stale) const;
    void addProbeCurves(std::vector<PlotCurve>& curves) const;

    Workbench& workbench_;
    ViewArea& views_;
    PlotPanel& plots_;
    ResultChoice choice_;
    SystemModel loadedModel_;  ///< that of the last load
    bool shown_ = false;
    bool loading_ = false;
    bool again_ = false;
    bool stale_ = false;
    bool comparedStale_ = false;
    std::optional<StudyResult> result_;
    std::optional<StudyResult> compared_;
    FieldGeometries geometries_;
    std::vector<ShownRange> ranges_;  ///< by view
    ColourWishes colours_;
    UnitSystem units_ = UnitSystem::Millimetre;
    std::vector<Probe> probes_;  ///< in parts of the assembly
    std::shared_ptr<const Assembly> assembly_;
    std::vector<SeriesResult> probeSeries_;
    std::optional<ProbeLine> line_;
    std::vector<Probe> lineEnds_;  ///< as markers; typed ones belong to no part
    std::vector<LoadedPath> paths_;
    bool lineIsOutside_ = false;
    std::shared_ptr<ProbeCurves> probeCurves_ = std::make_shared<ProbeCurves>();
};

}  // namespace twinbench
