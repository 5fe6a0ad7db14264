#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/window/workbench.h"
#include "widgets/plot_panel.h"
#include "widgets/scene/result_display.h"
#include "widgets/view_area.h"

namespace twinbench {

/// What the views show of results.
struct ResultChoice {
    std::string study;
    std::string scenario = std::string(kBaseline);
    std::optional<std::string> compareWith;  ///< a second scenario: two views and the difference
    std::string field;
    std::optional<double> time;  ///< s; absent: the end
    bool deformed = true;
    bool meshEdges = false;
    bool extremes = true;
};

/// A point that was probed: its value goes along with the shown result, its history is a curve.
struct Probe {
    std::string name;
    std::uint32_t part = 0;  ///< of the assembly
    Vec3 at;                 ///< metres, assembly frame
};

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
    void show(const ResultChoice& choice);
    /// Back to the geometry.
    void hide();
    /// The same choice again, after a run or an edit.
    void refresh();
    void setTime(double seconds);

    /// The result behind the first view, if there is one.
    const std::optional<StudyResult>& result() const { return result_; }
    std::vector<double> storedTimes() const;

    void addProbe(std::uint32_t part, const Vec3& at);
    void clearProbes();
    const std::vector<Probe>& probes() const { return probes_; }

signals:
    void shownChanged();
    void timeChanged(double seconds);
    /// The chosen study has no result under the scenario.
    void nothingToShow(const QString& study, const QString& scenario);

private:
    struct Loaded;

    void load();
    void display(Loaded loaded);
    void updateCurves();
    void updateMarkers();
    std::vector<PlotCurve> curvesOf(const StudyResult& result, const std::string& prefix,
                                    bool stale) const;
    void addProbeCurves(std::vector<PlotCurve>& curves) const;

    Workbench& workbench_;
    ViewArea& views_;
    PlotPanel& plots_;
    ResultChoice choice_;
    bool shown_ = false;
    bool loading_ = false;
    bool again_ = false;
    std::optional<StudyResult> result_;
    std::optional<StudyResult> compared_;
    std::map<ContentHash, std::shared_ptr<const FieldGeometry>> geometries_;
    std::vector<Probe> probes_;
    std::map<std::string, SeriesResult> probeSeries_;
};

}  // namespace twinbench
