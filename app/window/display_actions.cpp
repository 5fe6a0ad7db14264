#include "app/window/display_actions.h"

#include <QActionGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QWidgetAction>
#include <set>

#include "twin/field_catalogue.h"
#include "twin/scalar_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDigits = 6;

}  // namespace

DisplayActions::DisplayActions(QMainWindow& window, ResultsController& results, ResultBar& bar)
    : ActionSet(tr("&Display"), window), results_(results) {
    addStyle({"results.surface", tr("&Surface"), "geometry", QKeySequence("Shift+S"),
              tr("Colours on the parts, and on cuts through them")},
             FieldStyle::Surface);
    addStyle({"results.isosurfaces", tr("&Isosurfaces"), "isosurfaces", QKeySequence("Shift+I"),
              tr("Surfaces of equal values within the parts")},
             FieldStyle::Isosurfaces);
    addStyle({"results.arrows", tr("&Arrows"), "arrows", QKeySequence("Shift+A"),
              tr("Direction and size of the heat flux or the displacement")},
             FieldStyle::Arrows);
    addStyle({"results.streamlines", tr("S&treamlines"), "streamlines", QKeySequence("Shift+V"),
              tr("Lines that follow the heat flux or the displacement")},
             FieldStyle::Streamlines);
    auto* group = new QActionGroup(this);
    for (QAction* style : actions()) {
        group->addAction(style);
    }
    makeMenu(bar);
    updateEnabled();
}

void DisplayActions::addStyle(const ActionText& text, FieldStyle style) {
    addToggle(text, results_.choice().style == style, [this, style](bool on) {
        if (on) {
            show(style);
        }
    });
}

void DisplayActions::makeMenu(ResultBar& bar) {
    auto* menu = new QMenu(bar.display());
    fillMenu(*menu);
    menu->addSeparator();
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(makeIsosurfaceRow(*menu));
    menu->addAction(action);
    bar.display()->setMenu(menu);
}

QWidget* DisplayActions::makeIsosurfaceRow(QMenu& menu) {
    auto* rows = new QWidget(&menu);
    auto* form = new QFormLayout(rows);
    count_ = new QSpinBox(rows);
    count_->setRange(1, static_cast<int>(kMostIsosurfaces));
    count_->setAccessibleName(tr("Number of isosurfaces"));
    values_ = new QLineEdit(rows);
    values_->setObjectName("isosurfaceValues");
    values_->setClearButtonEnabled(true);
    values_->setAccessibleName(tr("Values of isosurfaces"));
    values_->setToolTip(
        tr("Values in any unit of the field, separated by commas; empty: evenly "
           "between the smallest and the largest"));
    problem_ = new QLabel(rows);
    problem_->setObjectName("isosurfaceProblem");
    problem_->setWordWrap(true);
    problem_->hide();
    form->addRow(tr("Number of isosurfaces"), count_);
    form->addRow(tr("At the values"), values_);
    form->addRow(problem_);
    connect(count_, &QSpinBox::valueChanged, this, [this](int count) {
        ResultChoice choice = results_.choice();
        choice.isosurfaces = count;
        choice.isoValues = {};
        choice.style = FieldStyle::Isosurfaces;
        results_.show(choice);
    });
    connect(values_, &QLineEdit::editingFinished, this, &DisplayActions::takeValues);
    return rows;
}

Unit DisplayActions::shownUnit() const {
    const FieldInfo field = fieldDescription(results_.shownField());
    return twinbench::shownUnit(field, results_.units());
}

void DisplayActions::takeValues() {
    if (!values_->isModified()) {
        return;
    }
    static const QRegularExpression kSeparator("[,;]");
    const Unit unit = shownUnit();
    std::set<double> levels;
    problem_->hide();
    for (const QString& typed : values_->text().split(kSeparator)) {
        const QString text = typed.trimmed();
        const auto value = typedValue(text, unit);
        if (!value && !text.isEmpty()) {
            tellProblem(tr("'%1' is no value in %2.").arg(text, printedUnits(unit.symbol)));
            return;
        }
        if (value) {
            levels.insert(*value);
        }
    }
    if (levels.size() > kMostIsosurfaces) {
        tellProblem(tr("At most %1 values.").arg(kMostIsosurfaces));
        return;
    }
    ResultChoice choice = results_.choice();
    choice.isoValues = {results_.shownField(), {levels.begin(), levels.end()}};
    choice.style = FieldStyle::Isosurfaces;
    results_.show(choice);
}

void DisplayActions::tellProblem(const QString& text) {
    problem_->setText(text);
    problem_->show();
}

void DisplayActions::show(FieldStyle style) {
    if (!results_.result() || results_.choice().style == style) {
        return;
    }
    ResultChoice choice = results_.choice();
    choice.style = style;
    if (needsVectors(style)) {
        choice.envelope.reset();  // an extreme over time has no direction
        const std::string shown = results_.shownField();
        choice.field = hasArrows(shown) ? shown : arrowField(*results_.result());
    }
    results_.show(choice);
}

QAction* DisplayActions::actionOf(FieldStyle style) const {
    return actions().at(static_cast<int>(style));
}

void DisplayActions::updateEnabled() {
    const auto& result = results_.result();
    for (QAction* style : actions()) {
        enable(*style, result.has_value(), whyNoResult());
    }
    for (const FieldStyle style : {FieldStyle::Arrows, FieldStyle::Streamlines}) {
        enable(*actionOf(style), result && !arrowField(*result).empty(),
               result ? tr("only fields that have a direction") : whyNoResult());
    }
    actionOf(results_.choice().style)->setChecked(true);
    const QSignalBlocker countBlocker(count_);
    count_->setValue(results_.choice().isosurfaces);
    const Unit unit = shownUnit();
    QStringList values;
    for (const double value : results_.choice().isoValuesOf(results_.shownField())) {
        values << QString::number(unit.fromSi(value), 'g', kDigits);
    }
    values_->setPlaceholderText(printedUnits(unit.symbol));
    if (!values_->hasFocus() || !values_->isModified()) {
        values_->setText(values.join(", "));
    }
    problem_->hide();
}

}  // namespace twinbench
