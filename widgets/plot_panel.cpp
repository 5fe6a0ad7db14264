#include "widgets/plot_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

#include <qcustomplot.h>

#include "widgets/plot_style.h"

namespace twinbench {

namespace {

constexpr int kTableDigits = 9;
constexpr int kListWidth = 280;
constexpr int kLeastListWidth = 120;
constexpr int kRightMargin = 24;  // for half of the last tick
constexpr int kAxesPerPlot = 2;
constexpr double kValueMargin = 0.06;  // of the range, free above and below the curves

QIcon lineIcon(QPen pen) {
    QPixmap pixmap(28, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    pen.setWidthF(2.5);
    painter.setPen(pen);
    painter.drawLine(1, 6, 27, 6);
    return QIcon(pixmap);
}

}  // namespace

PlotPanel::PlotPanel(Axis axis, QWidget* parent)
    : QWidget(parent),
      axis_(axis),
      plot_(new QCustomPlot(this)),
      list_(new QListWidget(this)),
      both_(new QWidget(this)),
      empty_(new QLabel(this)),
      readout_(new QLabel(this)) {
    setAccessibleName(tr("Plots"));
    plot_->setAccessibleName(axis == Axis::Time ? tr("Curves over time")
                                                : tr("Curves along a path"));
    addTableMenu(*plot_, [this] { return toTable(); });
    plot_->setMinimumHeight(80);
    list_->setAccessibleName(tr("Curves"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMinimumWidth(kLeastListWidth);
    list_->setIconSize({28, 12});
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEmptyText({});
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    readout_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    readout_->setContentsMargins(8, 0, 8, 4);
    readout_->setWordWrap(true);
    readout_->setMinimumWidth(1);
    auto* sides = new QSplitter(both_);
    sides->setChildrenCollapsible(false);
    sides->addWidget(plot_);
    sides->addWidget(list_);
    sides->setStretchFactor(0, 1);
    sides->setSizes({3 * kListWidth, kListWidth});
    auto* whole = new QHBoxLayout(both_);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(sides);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(empty_, 1);
    layout->addWidget(both_, 1);
    layout->addWidget(readout_);
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!filling_) {
            wishes_[item->data(Qt::UserRole).toString()] = item->checkState() == Qt::Checked;
            fillList();
            rebuild();
        }
    });
    connectPlot();
    rebuild();
}

PlotPanel::~PlotPanel() = default;

void PlotPanel::connectPlot() {
    // With a picture of its own the cursor moves without all curves being drawn again.
    plot_->addLayer(kCursorLayer);
    plot_->layer(kCursorLayer)->setMode(QCPLayer::lmBuffered);
    plot_->setInteractions(QCP::iRangeZoom);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setCursor(Qt::SplitHCursor);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        dragging_ = event->button() == Qt::LeftButton && !event->modifiers();
        if (dragging_) {
            timeBefore_ = time_;
            chooseTimeAt(event->position().x());
        }
    });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (dragging_) {
            chooseTimeAt(event->position().x());
        }
    });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this] { dragging_ = false; });
    connect(plot_, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        chooseZoom(event->position(), event->modifiers().testFlag(Qt::ControlModifier));
        zoomed_ = true;
    });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] {
        zoomed_ = false;
        const double before = timeBefore_.value_or(lastTime());
        setTime(before);
        rebuild();
        emit timeChosen(before);
    });
}

void PlotPanel::chooseZoom(const QPointF& position, bool values) {
    for (QCPAxisRect* rect : rects_) {
        for (const QCPAxis* axis : rect->axes(QCPAxis::atLeft | QCPAxis::atRight)) {
            values = values || (axis->visible() && axis->selectTest(position, false) >= 0.0);
        }
    }
    for (QCPAxisRect* rect : rects_) {
        rect->setRangeZoom(values ? Qt::Vertical : Qt::Horizontal);
    }
}

void PlotPanel::setCurves(std::vector<PlotCurve> curves) {
    if (curves == curves_) {
        return;  // another time of the same runs
    }
    curves_ = std::move(curves);
    fillList();
    rebuild();
}

void PlotPanel::applyTheme(const Theme& theme) {
    theme_ = theme;
    fillList();
    rebuild();
}

void PlotPanel::setDistanceUnit(const QString& unit) {
    distanceUnit_ = unit;
    zoomed_ = false;
}

bool PlotPanel::isShown(std::size_t curve) const {
    const auto wish = wishes_.find(curves_[curve].name);
    return wish != wishes_.end() ? wish->second : !curves_[curve].secondary;
}

std::map<std::size_t, QPen> PlotPanel::shownPens() const {
    // Dashes are for stale curves.
    static constexpr std::array kStyles = {Qt::SolidLine, Qt::DashDotLine, Qt::DotLine,
                                           Qt::DashDotDotLine};
    std::map<std::size_t, QPen> pens;
    for (std::size_t i = 0; i < shownLooks_.size(); ++i) {
        if (const int look = shownLooks_[i]; look != CurveLooks::kHidden) {
            const auto round = static_cast<std::size_t>(look / Theme::kCurveColours);
            pens[i] = QPen(theme_.curve(look), 2.0,
                           curves_[i].stale ? Qt::DashLine : kStyles[round % kStyles.size()]);
        }
    }
    return pens;
}

void PlotPanel::fillList() {
    std::vector<QString> names;
    std::vector<bool> shown;
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        names.push_back(curves_[i].name);
        shown.push_back(isShown(i));
    }
    shownLooks_ = looks_.assign(names, shown, Theme::kCurveColours);
    filling_ = true;
    list_->clear();
    const auto pens = shownPens();
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        const PlotCurve& curve = curves_[i];
        auto* item =
            new QListWidgetItem(curve.stale ? tr("%1 (stale)").arg(curve.name) : curve.name, list_);
        item->setData(Qt::UserRole, curve.name);
        item->setToolTip(QString("%1 [%2]").arg(curve.name, curve.unit));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        const auto pen = pens.find(i);
        const bool isOn = pen != pens.end();
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        item->setIcon(lineIcon(isOn ? pen->second : QPen(Qt::transparent)));
    }
    filling_ = false;
}

QString PlotPanel::axisTitle() const {
    return axis_ == Axis::Time ? tr("Time [s]") : tr("Distance [%1]").arg(distanceUnit_);
}

TextTable PlotPanel::toTable() const {
    TextTable table{{}};
    const std::vector<double>* times = nullptr;
    const auto addColumn = [&](const QString& heading, const std::vector<double>& numbers) {
        table.front() << heading;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto row = static_cast<qsizetype>(i) + 1;
            while (table.size() <= row) {
                table << QStringList();
            }
            while (table[row].size() + 1 < table.front().size()) {
                table[row] << QString();
            }
            table[row] << (std::isfinite(numbers[i])
                               ? QString::number(numbers[i], 'g', kTableDigits)
                               : QString());
        }
    };
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        if (!isShown(i)) {
            continue;
        }
        if (!times || *times != curves_[i].times) {
            times = &curves_[i].times;
            addColumn(axisTitle(), *times);
        }
        addColumn(QString("%1 [%2]").arg(curves_[i].name, curves_[i].unit), curves_[i].values);
    }
    return table;
}

void PlotPanel::setEmptyText(const QString& text) {
    const QString usual =
        axis_ == Axis::Time
            ? tr("No curves. Show the result of a transient study (R) or run one (F5); each "
                 "point that is probed adds its own.")
            : tr("No path. Choose Results > Path and click two points of a result, or type them "
                 "above.");
    empty_->setText(text.isEmpty() ? usual : text);
}

QString PlotPanel::emptyText() const { return empty_->text(); }

void PlotPanel::rebuild() {
    const QCPRange zoom =
        zoomed_ && !rects_.empty() ? rects_.front()->axis(QCPAxis::atBottom)->range() : QCPRange();
    plot_->clearPlottables();
    plot_->clearItems();
    plot_->plotLayout()->clear();
    rects_.clear();
    cursors_.clear();
    plot_->setBackground(theme_.palette.color(QPalette::Base));
    empty_->setVisible(curves_.empty());
    both_->setVisible(!curves_.empty());
    readout_->setVisible(!curves_.empty());

    std::map<QString, QCPAxis*> axes;  // by unit
    for (const auto& [index, pen] : shownPens()) {
        const PlotCurve& curve = curves_[index];
        QCPAxis*& axis = axes[curve.unit];
        if (!axis) {
            axis = addAxis(static_cast<int>(axes.size()) - 1,
                           QString("%1 [%2]").arg(curve.quantity, curve.unit));
        }
        addCurve(curve, *axis, pen);
    }
    plot_->rescaleAxes();
    for (const auto& [unit, axis] : axes) {
        const double margin = kValueMargin * axis->range().size();
        axis->setRange(axis->range().lower - margin, axis->range().upper + margin);
    }
    for (QCPAxisRect* rect : rects_) {
        QCPAxis* time = rect->axis(QCPAxis::atBottom);
        time->setRange(zoomed_ && zoom.size() > 0.0 ? zoom : QCPRange(0.0, lastTime()));
        time->setLabel(rect == rects_.back() ? axisTitle() : QString());
    }
    moveCursor();
    if (!curves_.empty()) {
        plot_->replot(QCustomPlot::rpQueuedReplot);
    }
}

QCPAxis* PlotPanel::addAxis(int index, const QString& label) {
    if (index % kAxesPerPlot == 0) {
        auto* added = new QCPAxisRect(plot_);
        plot_->plotLayout()->addElement(plot_->plotLayout()->rowCount(), 0, added);
        added->setRangeDragAxes(nullptr, nullptr);  // a drag moves the cursor
        added->setRangeZoomAxes({added->axis(QCPAxis::atBottom)},
                                added->axes(QCPAxis::atLeft | QCPAxis::atRight));
        QMargins margins = added->minimumMargins();
        margins.setRight(kRightMargin);
        added->setMinimumMargins(margins);
        styleAxis(*added->axis(QCPAxis::atBottom), theme_);
        addCursor(*added);
        rects_.push_back(added);
    }
    QCPAxisRect& rect = *rects_.back();
    QCPAxis* axis = rect.axis(index % kAxesPerPlot == 0 ? QCPAxis::atLeft : QCPAxis::atRight);
    axis->setVisible(true);
    axis->setTickLabels(true);
    styleAxis(*axis, theme_);
    axis->grid()->setVisible(index % kAxesPerPlot == 0);
    axis->setLabel(label);
    return axis;
}

void PlotPanel::addCurve(const PlotCurve& curve, QCPAxis& value, const QPen& pen) {
    QCPGraph* graph = plot_->addGraph(value.axisRect()->axis(QCPAxis::atBottom), &value);
    graph->setName(curve.name);
    graph->setPen(pen);
    graph->setData(QVector<double>(curve.times.begin(), curve.times.end()),
                   QVector<double>(curve.values.begin(), curve.values.end()), true);
}

}  // namespace twinbench
