#include "widgets/path_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <tuple>

#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDigits = 6;
constexpr int kEditWidth = 200;

}  // namespace

/// "1, 2.5, 3 cm", bare numbers in the unit of the points; nothing of what is no point.
std::optional<Vec3> PathPanel::pointOf(const QString& text) const {
    const QStringList lengths = text.split(',');
    if (lengths.size() != 3) {
        return std::nullopt;
    }
    Vec3 point;
    for (int axis = 0; axis < 3; ++axis) {
        const auto length = typedLength(lengths[axis], length_);
        if (!length) {
            return std::nullopt;
        }
        point[axis] = *length;
    }
    return point;
}

QString PathPanel::textOf(const std::optional<Vec3>& point) const {
    if (!point) {
        return {};
    }
    const auto number = [this](double metres) {
        return QLocale::c().toString(length_.fromSi(metres), 'g', kDigits);
    };
    return QStringList{number(point->x), number(point->y), number(point->z)}.join(", ");
}

PathPanel::PathPanel(QWidget* parent)
    : QWidget(parent),
      bar_(new QWidget(this)),
      length_(displayUnit(UnitSystem::Millimetre, dimension::length())),
      plot_(new PlotPanel(PlotPanel::Axis::Distance)) {
    setAccessibleName(tr("Path"));
    auto* points = new QHBoxLayout(bar_);
    points->setContentsMargins(8, 4, 8, 4);
    std::tie(fromLabel_, from_) = addEdit(tr("From x, y, z"));
    to_ = addEdit(tr("to")).second;
    nameUnit();
    problem_ = new QLabel;
    problem_->setObjectName("pathProblem");
    problem_->setWordWrap(true);
    points->addWidget(problem_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(plot_, 1);
}

std::pair<QLabel*, QLineEdit*> PathPanel::addEdit(const QString& title) {
    auto* label = new QLabel(title);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(title);
    edit->setPlaceholderText("0, 0, 0");
    edit->setMaximumWidth(kEditWidth);
    edit->setToolTip(tr("Three lengths with their units; bare numbers are in the unit shown"));
    new UndoGate(*edit);
    label->setBuddy(edit);
    bar_->layout()->addWidget(label);
    bar_->layout()->addWidget(edit);
    connect(edit, &QLineEdit::editingFinished, this, &PathPanel::choose);
    return {label, edit};
}

void PathPanel::nameUnit() {
    fromLabel_->setText(tr("From x, y, z [%1]").arg(printedUnits(length_.symbol)));
    plot_->setDistanceUnit(printedUnits(length_.symbol));
}

void PathPanel::setUnits(UnitSystem units) {
    const auto from = pointOf(from_->text());
    const auto to = pointOf(to_->text());
    length_ = displayUnit(units, dimension::length());
    nameUnit();
    setPoints(from, to);
}

void PathPanel::setPoints(const std::optional<Vec3>& from, const std::optional<Vec3>& to) {
    if (from_->isModified() || to_->isModified()) {
        return;  // what is being typed is not to be lost
    }
    from_->setText(textOf(from));
    to_->setText(textOf(to));
}

void PathPanel::setProblem(const QString& text) { problem_->setText(text); }

void PathPanel::applyTheme(const Theme& theme) {
    QPalette palette = problem_->palette();
    palette.setColor(QPalette::WindowText, theme.error);
    problem_->setPalette(palette);
    plot_->applyTheme(theme);
}

void PathPanel::choose() {
    if (!from_->isModified() && !to_->isModified()) {
        return;
    }
    const auto from = pointOf(from_->text());
    const auto to = pointOf(to_->text());
    const auto isWrong = [](const QLineEdit& edit, bool isPoint) {
        return !isPoint && !edit.text().trimmed().isEmpty();
    };
    const bool anyWrong = isWrong(*from_, from.has_value()) || isWrong(*to_, to.has_value());
    setProblem(anyWrong ? tr("A point is three lengths with commas between them: 1 cm, 0, 2.5")
                        : QString());
    if (from && to) {
        for (QLineEdit* edit : {from_, to_}) {
            edit->setModified(false);
        }
        emit lineChosen(*from, *to);
    }
}

}  // namespace twinbench
