#include "widgets/plot_panel.h"

#include <QLabel>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include <qcustomplot.h>

namespace twinbench {

namespace {

constexpr int kReadoutDigits = 5;

void styleAxis(QCPAxis& axis, const Theme& theme) {
    const QColor text = theme.palette.color(QPalette::WindowText);
    axis.setBasePen(QPen(text));
    axis.setTickPen(QPen(text));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(text);
    axis.setLabelColor(text);
    axis.grid()->setPen(QPen(theme.gridLine));
    axis.grid()->setZeroLinePen(QPen(theme.gridLine));
}

}  // namespace

PlotPanel::PlotPanel(QWidget* parent)
    : QWidget(parent),
      plot_(new QCustomPlot(this)),
      empty_(new QLabel(tr("No curves yet. Run a transient study, or probe a point of a result."),
                        this)),
      readout_(new QLabel(this)) {
    setAccessibleName(tr("Plots"));
    plot_->setAccessibleName(tr("Curves over time"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    readout_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    readout_->setContentsMargins(8, 0, 8, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(empty_, 1);
    layout->addWidget(plot_, 1);
    layout->addWidget(readout_);

    plot_->setInteractions(QCP::iRangeZoom | QCP::iRangeDrag | QCP::iSelectLegend);
    plot_->setNoAntialiasingOnDrag(true);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        dragging_ = event->button() == Qt::LeftButton && !event->modifiers();
        if (dragging_) {
            chooseTimeAt(event->position().x());
        }
    });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (dragging_) {
            chooseTimeAt(event->position().x());
        }
    });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this] { dragging_ = false; });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] {
        plot_->rescaleAxes();
        plot_->replot();
    });
    connect(plot_, &QCustomPlot::legendClick, this,
            [this](QCPLegend*, QCPAbstractLegendItem* item, QMouseEvent*) {
                if (auto* entry = qobject_cast<QCPPlottableLegendItem*>(item)) {
                    QCPAbstractPlottable* curve = entry->plottable();
                    curve->setVisible(!curve->visible());
                    QColor colour = theme_.palette.color(QPalette::WindowText);
                    colour.setAlphaF(curve->visible() ? 1.0F : 0.4F);
                    entry->setTextColor(colour);
                    plot_->replot();
                }
            });
    rebuild();
}

PlotPanel::~PlotPanel() = default;

void PlotPanel::setCurves(std::vector<PlotCurve> curves) {
    curves_ = std::move(curves);
    rebuild();
}

void PlotPanel::applyTheme(const Theme& theme) {
    theme_ = theme;
    rebuild();
}

void PlotPanel::rebuild() {
    plot_->clearPlottables();
    plot_->clearItems();
    plot_->plotLayout()->clear();
    rects_.clear();
    cursors_.clear();
    plot_->setBackground(theme_.palette.color(QPalette::Base));
    empty_->setVisible(curves_.empty());
    plot_->setVisible(!curves_.empty());
    readout_->setVisible(!curves_.empty());

    std::vector<QString> units;
    for (const PlotCurve& curve : curves_) {
        if (std::find(units.begin(), units.end(), curve.unit) == units.end()) {
            units.push_back(curve.unit);
        }
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        addAxisRect(units[i], i + 1 == units.size());
    }
    plot_->rescaleAxes();
    setTime(time_);
}

void PlotPanel::addAxisRect(const QString& unit, bool isLast) {
    auto* rect = new QCPAxisRect(plot_);
    plot_->plotLayout()->addElement(plot_->plotLayout()->rowCount(), 0, rect);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setRangeZoom(Qt::Horizontal);
    // Left drag moves the cursor; the wheel zooms.
    rect->setRangeDragAxes({}, {});
    QCPAxis* time = rect->axis(QCPAxis::atBottom);
    QCPAxis* value = rect->axis(QCPAxis::atLeft);
    styleAxis(*time, theme_);
    styleAxis(*value, theme_);
    time->setLabel(isLast ? tr("Time [s]") : QString());

    auto* legend = new QCPLegend;
    rect->insetLayout()->addElement(legend, Qt::AlignRight | Qt::AlignTop);
    legend->setLayer("legend");
    QColor background = theme_.palette.color(QPalette::Base);
    background.setAlphaF(0.85F);
    legend->setBrush(background);
    legend->setBorderPen(QPen(theme_.gridLine));
    legend->setTextColor(theme_.palette.color(QPalette::WindowText));
    std::set<QString> quantities;
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        const PlotCurve& curve = curves_[i];
        if (curve.unit != unit) {
            continue;
        }
        quantities.insert(curve.quantity);
        QCPGraph* graph = plot_->addGraph(time, value);
        graph->setName(curve.stale ? tr("%1 (stale)").arg(curve.name) : curve.name);
        graph->setPen(QPen(theme_.curve(static_cast<int>(i)), 2.0,
                           curve.stale ? Qt::DashLine : Qt::SolidLine));
        graph->setData(QVector<double>(curve.times.begin(), curve.times.end()),
                       QVector<double>(curve.values.begin(), curve.values.end()), true);
        legend->addItem(new QCPPlottableLegendItem(legend, graph));
    }
    const QString quantity = quantities.size() == 1 ? *quantities.begin() : tr("Value");
    value->setLabel(QString("%1 [%2]").arg(quantity, unit));

    auto* cursor = new QCPItemStraightLine(plot_);
    for (QCPItemPosition* point : {cursor->point1, cursor->point2}) {
        point->setAxes(time, value);
        point->setAxisRect(rect);
        point->setTypeX(QCPItemPosition::ptPlotCoords);
        point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    cursor->setClipAxisRect(rect);
    cursor->setPen(QPen(theme_.accent, 1.5));
    rects_.push_back(rect);
    cursors_.push_back(cursor);
}

void PlotPanel::setTime(std::optional<double> seconds) {
    time_ = seconds;
    for (QCPItemStraightLine* cursor : cursors_) {
        cursor->setVisible(time_.has_value());
        cursor->point1->setCoords(time_.value_or(0.0), 0.0);
        cursor->point2->setCoords(time_.value_or(0.0), 1.0);
    }
    showReadout();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void PlotPanel::chooseTimeAt(double pixel) {
    if (rects_.empty()) {
        return;
    }
    double time = rects_.front()->axis(QCPAxis::atBottom)->pixelToCoord(pixel);
    double last = 0.0;
    for (const PlotCurve& curve : curves_) {
        last = curve.times.empty() ? last : std::max(last, curve.times.back());
    }
    time = std::clamp(time, 0.0, last);
    setTime(time);
    emit timeChosen(time);
}

double PlotPanel::valueAt(const PlotCurve& curve, double time) const {
    const auto after = std::lower_bound(curve.times.begin(), curve.times.end(), time);
    if (after == curve.times.begin()) {
        return curve.values.front();
    }
    if (after == curve.times.end()) {
        return curve.values.back();
    }
    const auto i = static_cast<std::size_t>(after - curve.times.begin());
    const double share = (time - curve.times[i - 1]) / (curve.times[i] - curve.times[i - 1]);
    return (1.0 - share) * curve.values[i - 1] + share * curve.values[i];
}

void PlotPanel::showReadout() {
    if (!time_) {
        readout_->setText(tr("Click into the plot to set the time."));
        return;
    }
    QStringList parts{tr("t = %1 s").arg(*time_, 0, 'g', kReadoutDigits)};
    for (const PlotCurve& curve : curves_) {
        if (!curve.times.empty()) {
            parts << QString("%1: %2 %3")
                         .arg(curve.name,
                              QString::number(valueAt(curve, *time_), 'g', kReadoutDigits),
                              curve.unit);
        }
    }
    readout_->setText(parts.join("   "));
}

QString PlotPanel::toCsv() const {
    QString text;
    for (const PlotCurve& curve : curves_) {
        text += QString("time [s],%1 [%2]\n").arg(curve.name, curve.unit);
        for (std::size_t i = 0; i < curve.times.size(); ++i) {
            text +=
                QString("%1,%2\n").arg(curve.times[i], 0, 'g', 10).arg(curve.values[i], 0, 'g', 10);
        }
        text += "\n";
    }
    return text;
}

}  // namespace twinbench
