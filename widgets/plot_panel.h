#pragma once

#include <QPen>
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

#include "widgets/curve_looks.h"
#include "widgets/text_table.h"
#include "widgets/theme.h"

class QCPAxis;
class QCPAxisRect;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QListWidget;

namespace twinbench {

/// One curve over time (or along a path), numbers in the displayed unit.
struct PlotCurve {
    QString name;
    QString quantity;            ///< what the axis is called: "Temperature"
    QString unit;                ///< as print has it: "°C"
    std::vector<double> times;   ///< s; along a path: in the unit of the distance
    std::vector<double> values;  ///< what is not a number is a gap
    bool stale = false;          ///< drawn dashed and told in the list
    bool secondary = false;      ///< listed, but drawn only when the user asks for it
    friend bool operator==(const PlotCurve&, const PlotCurve&) = default;
};

/// Curves over a common time axis, or along a path, with a cursor that all views share. A list
/// beside the plot hides and shows curves. The first unit has the axis at the left, the second that
/// at the right, further ones a plot of their own below. The wheel zooms the time, with Ctrl or
/// over an axis of values the values; a double click shows all. The menu copies and saves what is
/// shown as a table.
class PlotPanel : public QWidget {
    Q_OBJECT

public:
    enum class Axis { Time, Distance };

    explicit PlotPanel(Axis axis = Axis::Time, QWidget* parent = nullptr);
    ~PlotPanel() override;

    /// What the user hid or showed stays so for curves of the same name, and so do the zoom and the
    /// colours, whatever curves join them.
    void setCurves(std::vector<PlotCurve> curves);
    const std::vector<PlotCurve>& curves() const { return curves_; }
    bool isShown(std::size_t curve) const;
    /// The shown curves: those over the same times share the column of these.
    TextTable toTable() const;
    /// Moves the cursor without telling it back.
    void setTime(std::optional<double> seconds);
    void applyTheme(const Theme& theme);
    /// As print has it, of the curves that are set next. All of the path is shown again.
    void setDistanceUnit(const QString& unit);
    /// What is said while there are no curves; empty: what the panel says by itself.
    void setEmptyText(const QString& text);
    QString emptyText() const;
    QCustomPlot* plot() const { return plot_; }
    QListWidget* list() const { return list_; }

signals:
    /// The user dragged the cursor or clicked at a time.
    void timeChosen(double seconds);

private:
    void connectPlot();
    void fillList();
    void rebuild();
    void moveCursor();
    /// An axis for the unit, in the last plot or in a new one below.
    QCPAxis* addAxis(int index, const QString& label);
    void addCurve(const PlotCurve& curve, QCPAxis& value, const QPen& pen);
    void addCursor(QCPAxisRect& rect);
    void showReadout();
    QString axisTitle() const;
    void chooseTimeAt(double pixel);
    double lastTime() const;
    double valueAt(const PlotCurve& curve, double time) const;
    /// By curve: no two of those shown look alike.
    std::map<std::size_t, QPen> shownPens() const;
    void chooseZoom(const QPointF& position, bool values);

    Axis axis_;
    QString distanceUnit_ = "mm";
    QCustomPlot* plot_;
    QListWidget* list_;
    QWidget* both_;
    QLabel* empty_;
    QLabel* readout_;
    std::vector<PlotCurve> curves_;
    std::map<QString, bool> wishes_;  ///< by name, what the user chose to see
    CurveLooks looks_;
    std::vector<int> shownLooks_;  ///< by curve
    std::vector<QCPAxisRect*> rects_;
    std::vector<QCPItemStraightLine*> cursors_;
    std::optional<double> time_;
    Theme theme_ = Theme::lightTheme();
    std::optional<double> timeBefore_;  ///< the click that a double click begins with
    bool dragging_ = false;
    bool zoomed_ = false;
    bool filling_ = false;
};

}  // namespace twinbench
