#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "widgets/theme.h"

class QCPAxisRect;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace twinbench {

/// One curve over time, numbers in the displayed unit.
struct PlotCurve {
    QString name;
    QString quantity;  ///< what the axis is called: "Temperature"
    QString unit;
    std::vector<double> times;  ///< s
    std::vector<double> values;
    bool stale = false;  ///< drawn dashed and told in the legend
};

/// Curves over a common time axis, one stacked plot per unit, with a cursor that all views share.
/// The legend hides and shows curves; wheel and drag zoom and pan, a double click shows all.
class PlotPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlotPanel(QWidget* parent = nullptr);
    ~PlotPanel() override;

    void setCurves(std::vector<PlotCurve> curves);
    const std::vector<PlotCurve>& curves() const { return curves_; }
    /// Moves the cursor without telling it back.
    void setTime(std::optional<double> seconds);
    void applyTheme(const Theme& theme);
    /// All curves as comma-separated values, times of the first curve of each unit in rows.
    QString toCsv() const;
    QCustomPlot* plot() const { return plot_; }

signals:
    /// The user dragged the cursor or clicked at a time.
    void timeChosen(double seconds);

private:
    void rebuild();
    void addAxisRect(const QString& unit, bool isLast);
    void showReadout();
    void chooseTimeAt(double pixel);
    double valueAt(const PlotCurve& curve, double time) const;

    QCustomPlot* plot_;
    QLabel* empty_;
    QLabel* readout_;
    std::vector<PlotCurve> curves_;
    std::vector<QCPAxisRect*> rects_;
    std::vector<QCPItemStraightLine*> cursors_;
    std::optional<double> time_;
    Theme theme_ = Theme::lightTheme();
    bool dragging_ = false;
};

}  // namespace twinbench
