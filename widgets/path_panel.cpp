#include "widgets/path_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace twinbench {

namespace {

constexpr double kMillimetres = 1e3;  // per metre
constexpr int kDigits = 6;
constexpr int kEditWidth = 200;

/// "1, 2.5, 3" in mm; nothing of what is no point.
std::optional<Vec3> pointOf(const QString& text) {
    const QStringList numbers = text.split(',');
    Vec3 point;
    for (int axis = 0; axis < 3; ++axis) {
        bool good = numbers.size() == 3;
        point[axis] = good ? numbers[axis].trimmed().toDouble(&good) / kMillimetres : 0.0;
        if (!good) {
            return std::nullopt;
        }
    }
    return point;
}

QString textOf(const std::optional<Vec3>& point) {
    if (!point) {
        return {};
    }
    const auto number = [](double metres) {
        return QLocale::c().toString(kMillimetres * metres, 'g', kDigits);
    };
    return QStringList{number(point->x), number(point->y), number(point->z)}.join(", ");
}

}  // namespace

PathPanel::PathPanel(QWidget* parent)
    : QWidget(parent), bar_(new QWidget(this)), plot_(new PlotPanel(PlotPanel::Axis::Distance)) {
    setAccessibleName(tr("Path"));
    auto* points = new QHBoxLayout(bar_);
    points->setContentsMargins(8, 4, 8, 4);
    from_ = addEdit(tr("From x, y, z [mm]"));
    to_ = addEdit(tr("to"));
    points->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(plot_, 1);
}

QLineEdit* PathPanel::addEdit(const QString& title) {
    auto* label = new QLabel(title);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(title);
    edit->setPlaceholderText("0, 0, 0");
    edit->setMaximumWidth(kEditWidth);
    label->setBuddy(edit);
    bar_->layout()->addWidget(label);
    bar_->layout()->addWidget(edit);
    connect(edit, &QLineEdit::editingFinished, this, &PathPanel::choose);
    return edit;
}

void PathPanel::setPoints(const std::optional<Vec3>& from, const std::optional<Vec3>& to) {
    from_->setText(textOf(from));
    to_->setText(textOf(to));
    for (QLineEdit* edit : {from_, to_}) {
        edit->setModified(false);
    }
}

void PathPanel::choose() {
    const auto from = pointOf(from_->text());
    const auto to = pointOf(to_->text());
    if (from && to && (from_->isModified() || to_->isModified())) {
        for (QLineEdit* edit : {from_, to_}) {
            edit->setModified(false);
        }
        emit lineChosen(*from, *to);
    }
}

}  // namespace twinbench
