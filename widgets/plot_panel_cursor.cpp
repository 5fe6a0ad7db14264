#include <QLabel>
#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "widgets/plot_panel.h"
#include "widgets/plot_style.h"
#include "widgets/scene/number_text.h"

// The time that is chosen in the curves, and their values there.

namespace twinbench {

namespace {

constexpr int kReadoutDigits = 5;
constexpr int kReadoutName = 200;  // pixels of a name in the read-out
constexpr char16_t kNoValue = u'\u2013';

}  // namespace

void PlotPanel::addCursor(QCPAxisRect& rect) {
    auto* cursor = new QCPItemStraightLine(plot_);
    for (QCPItemPosition* point : {cursor->point1, cursor->point2}) {
        point->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        point->setAxisRect(&rect);
        point->setTypeX(QCPItemPosition::ptPlotCoords);
        point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    cursor->setLayer(kCursorLayer);
    cursor->setClipAxisRect(&rect);
    cursor->setPen(QPen(theme_.palette.color(QPalette::WindowText), 1.5, Qt::DotLine));
    cursors_.push_back(cursor);
}

void PlotPanel::setTime(std::optional<double> seconds) {
    const bool stays = seconds == time_;
    time_ = seconds;
    moveCursor();
    if (!stays && !curves_.empty()) {
        plot_->layer(kCursorLayer)->replot();
    }
}

void PlotPanel::moveCursor() {
    // Without a choice the views show the end.
    const double shown = time_.value_or(lastTime());
    for (QCPItemStraightLine* cursor : cursors_) {
        cursor->point1->setCoords(shown, 0.0);
        cursor->point2->setCoords(shown, 1.0);
    }
    showReadout();
}

double PlotPanel::lastTime() const {
    double last = 0.0;
    for (const PlotCurve& curve : curves_) {
        last = curve.times.empty() ? last : std::max(last, curve.times.back());
    }
    return last;
}

void PlotPanel::chooseTimeAt(double pixel) {
    if (rects_.empty()) {
        return;
    }
    const double time =
        std::clamp(rects_.front()->axis(QCPAxis::atBottom)->pixelToCoord(pixel), 0.0, lastTime());
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
    const double time = time_.value_or(lastTime());
    const QString place =
        (axis_ == Axis::Time ? tr("t = %1 s") : tr("s = %1 %2")).arg(time, 0, 'g', kReadoutDigits);
    QStringList parts{axis_ == Axis::Time ? place : place.arg(distanceUnit_)};
    QStringList whole = parts;
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        if (isShown(i) && !curves_[i].times.empty()) {
            const double number = valueAt(curves_[i], time);
            const QString value = std::isfinite(number)
                                      ? QString::fromStdString(numberText(number, kReadoutDigits)) +
                                            ' ' + curves_[i].unit
                                      : QString(QChar(kNoValue));
            parts << fontMetrics().elidedText(curves_[i].name, Qt::ElideMiddle, kReadoutName) +
                         ": " + value;
            whole << curves_[i].name + ": " + value;
        }
    }
    readout_->setText(parts.join("    "));
    readout_->setToolTip(whole.join("\n"));
}

}  // namespace twinbench
