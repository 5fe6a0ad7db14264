#include "widgets/path_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <tuple>
#include <utility>

#include "widgets/silenced_edits.h"
#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDigits = 6;
constexpr int kMostEditWidth = 320;
constexpr int kFrame = 16;  // of an edit line, around its text

}  // namespace

/// "1, 2.5, 3 cm", bare numbers in the unit of the points; nothing of what is no point.
std::optional<Vec3> PathPanel::pointOf(const QString& text) const {
    const QStringList lengths = text.split(',');
    if (lengths.size() != 3) {
        return std::nullopt;
    }
    Vec3 point;
    for (int axis = 0; axis < 3; ++axis) {
        const auto length = typedValue(lengths[axis], length_);
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
    std::tie(fromLabel_, from_) = addEdit(*points, tr("From x, y, z"));
    to_ = addEdit(*points, tr("to")).second;
    nameUnit();
    // What is left goes to the fields first.
    points->addStretch();
    problem_ = new QLabel;
    problem_->setObjectName("pathProblem");
    problem_->setWordWrap(true);
    problem_->setContentsMargins(8, 0, 8, 4);
    problem_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(problem_);
    layout->addWidget(plot_, 1);
}

PathPanel::~PathPanel() { silenceEdits(*this); }

std::pair<QLabel*, QLineEdit*> PathPanel::addEdit(QHBoxLayout& row, const QString& title) {
    auto* label = new QLabel(title);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(title);
    edit->setPlaceholderText("0, 0, 0");
    edit->setMinimumWidth(fontMetrics().horizontalAdvance("-000.000, -00.0000, 00.0000") + kFrame);
    edit->setMaximumWidth(kMostEditWidth);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit->setToolTip(tr("Three lengths with their units; bare numbers are in the unit shown"));
    new UndoGate(*edit);
    label->setBuddy(edit);
    row.addWidget(label);
    row.addWidget(edit, 1);
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
    for (const auto& [edit, point] : {std::pair(from_, from), std::pair(to_, to)}) {
        edit->setText(textOf(point));
        edit->setCursorPosition(0);  // a text that is cut shows its begin
    }
}

void PathPanel::setProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

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
