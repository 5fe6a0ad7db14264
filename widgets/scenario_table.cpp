#include "widgets/scenario_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/unit_text.h"
#include "twin/parameter_edits.h"
#include "widgets/edit_label.h"
#include "widgets/unit_completion.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kFrame = 24;  // of an edit line, around its text

}  // namespace

ScenarioTable::ScenarioTable(QWidget* parent)
    : QWidget(parent),
      table_(new QTableWidget(this)),
      empty_(new QLabel(
          tr("No parameters yet. Name a value above, use the name in place of numbers, and "
             "scenarios can change it."),
          this)),
      name_(new QLineEdit(this)),
      parameter_(new QLineEdit(this)),
      remove_(new QToolButton(this)) {
    table_->setAccessibleName(tr("Scenarios"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setDefaultSectionSize(150);
    // Bold is what the scenario that is shown, or overrides, are told by.
    table_->horizontalHeader()->setHighlightSections(false);
    table_->verticalHeader()->setHighlightSections(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    name_->setPlaceholderText(tr("New scenario"));
    name_->setAccessibleName(tr("Name of the new scenario"));
    name_->setMaximumWidth(180);
    parameter_->setPlaceholderText(tr("New parameter: h_air = 10 W/(m\u00B2\u00B7K)"));
    parameter_->setAccessibleName(tr("Name and value of the new parameter"));
    parameter_->setMinimumWidth(
        parameter_->fontMetrics().horizontalAdvance(parameter_->placeholderText()) + kFrame);
    parameter_->setToolTip(
        tr("A name, an equals sign and a value with its unit, or an expression of others"));
    auto* add = new QToolButton(this);
    add->setIcon(themedIcon("add"));
    add->setText(tr("Add"));
    add->setObjectName("addScenario");
    remove_->setIcon(themedIcon("remove"));
    remove_->setText(tr("Remove the scenario"));
    auto* addParameter = new QToolButton(this);
    addParameter->setIcon(themedIcon("add"));
    addParameter->setText(tr("Add"));
    addParameter->setObjectName("addParameter");
    for (QToolButton* button : {add, remove_, addParameter}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(name_);
    bar->addWidget(add);
    bar->addWidget(remove_);
    bar->addStretch(1);
    bar->addWidget(parameter_, 2);
    bar->addWidget(addParameter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    layout->addWidget(empty_, 1);
    connect(add, &QToolButton::clicked, this, &ScenarioTable::addScenario);
    connect(name_, &QLineEdit::returnPressed, this, &ScenarioTable::addScenario);
    connect(addParameter, &QToolButton::clicked, this, &ScenarioTable::addParameter);
    connect(parameter_, &QLineEdit::returnPressed, this, &ScenarioTable::addParameter);
    connect(remove_, &QToolButton::clicked, this, &ScenarioTable::removeScenario);
    connect(table_, &QTableWidget::cellChanged, this, &ScenarioTable::cellEdited);
    connect(table_, &QTableWidget::currentCellChanged, this,
            [this](int, int column) { remove_->setEnabled(column > 0); });
    connect(table_->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int column) {
                emit scenarioChosen(
                    table_->horizontalHeaderItem(column)->data(Qt::UserRole).toString());
            });
    rebuild();
}

void ScenarioTable::setModel(const SystemModel& model) {
    model_ = model;
    rebuild();
}

void ScenarioTable::setCurrentScenario(const QString& scenario) {
    current_ = scenario;
    rebuild();
}

void ScenarioTable::applyTheme(const Theme& theme) {
    theme_ = theme;
    rebuild();
}

void ScenarioTable::rebuild() {
    updating_ = true;
    const int row = table_->currentRow();
    const int column = table_->currentColumn();
    const auto& parameters = model_.entities(EntityKind::Parameter);
    const auto& scenarios = model_.entities(EntityKind::Scenario);
    table_->clear();
    table_->setRowCount(static_cast<int>(parameters.size()));
    table_->setColumnCount(static_cast<int>(scenarios.size()) + 1);
    table_->setVisible(!parameters.empty());
    empty_->setVisible(parameters.empty());
    QStringList names{QString::fromUtf8(kBaseline.data(), static_cast<int>(kBaseline.size()))};
    for (const Entity& scenario : scenarios) {
        names << QString::fromStdString(scenario.name);
    }
    for (int i = 0; i < names.size(); ++i) {
        auto* heading = new QTableWidgetItem(names[i]);
        heading->setData(Qt::UserRole, names[i]);
        heading->setToolTip(tr("Double click to show this scenario"));
        QFont font = heading->font();
        font.setBold(names[i] == current_);
        heading->setFont(font);
        table_->setHorizontalHeaderItem(i, heading);
    }
    const auto baseline = model_.parameterTexts();
    for (int r = 0; r < table_->rowCount(); ++r) {
        const std::string& name = parameters[static_cast<std::size_t>(r)].name;
        table_->setVerticalHeaderItem(r, new QTableWidgetItem(QString::fromStdString(name)));
        const QString inherited = QString::fromStdString(baseline.at(name));
        setCell(r, 0, inherited, false);
        for (std::size_t s = 0; s < scenarios.size(); ++s) {
            const Json& values = scenarios[s].values;
            const bool overridden = values.is_object() && values.contains("set") &&
                                    values.at("set").is_object() && values.at("set").contains(name);
            const QString text =
                overridden && values.at("set").at(name).is_string()
                    ? QString::fromStdString(values.at("set").at(name).get<std::string>())
                    : inherited;
            setCell(r, static_cast<int>(s) + 1, text, overridden);
        }
    }
    table_->setCurrentCell(row, column);
    remove_->setEnabled(table_->currentColumn() > 0);
    updating_ = false;
}

void ScenarioTable::setCell(int row, int column, const QString& text, bool overridden) {
    auto* item = new QTableWidgetItem(printedUnits(text.toStdString()));
    if (column > 0) {
        QFont font = item->font();
        font.setBold(overridden);
        item->setFont(font);
        item->setToolTip(overridden ? tr("Overridden. Empty the cell to inherit the baseline.")
                                    : tr("Inherited from the baseline"));
        if (!overridden) {
            item->setForeground(theme_.palette.color(QPalette::PlaceholderText));
        }
    }
    table_->setItem(row, column, item);
}

void ScenarioTable::cellEdited(int row, int column) {
    if (updating_) {
        return;
    }
    const std::string parameter = table_->verticalHeaderItem(row)->text().toStdString();
    const std::string scenario =
        column == 0 ? std::string() : table_->horizontalHeaderItem(column)->text().toStdString();
    const std::string text =
        withUnitOf(asciiUnitText(table_->item(row, column)->text().trimmed().toStdString()),
                   model_.parameterTexts(scenario).at(parameter));
    const auto edit = column == 0 ? setParameterEdit(model_, parameter, text)
                                  : overrideEdit(model_, scenario, parameter, text);
    // Later: an answer rebuilds the table, whose edited item is still in use here.
    QMetaObject::invokeMethod(
        this,
        [this, edit] {
            if (edit) {
                emit editRequested(*edit);
            } else {
                rebuild();
                emit problemsFound(edit.error());
            }
        },
        Qt::QueuedConnection);
}

void ScenarioTable::addScenario() {
    const QString wish = name_->text().trimmed();
    const std::string name = model_.freeName(
        EntityKind::Scenario, (wish.isEmpty() ? tr("Scenario 1") : wish).toStdString());
    name_->clear();
    emit editRequested(
        {editLabel("Add scenario {0}", {name}),
         {{EntityKind::Scenario, name, Json{{"set", Json::object()}}, std::nullopt}}});
}

void ScenarioTable::addParameter() {
    const QString text = parameter_->text();
    const qsizetype equals = text.indexOf('=');
    const std::string name = text.left(equals).trimmed().toStdString();
    const std::string value =
        equals < 0 ? "" : asciiUnitText(text.mid(equals + 1).trimmed().toStdString());
    if (name.empty() || value.empty()) {
        emit problemsFound(
            {badInput("parameter.form", "parameter", "A new parameter needs a name and a value.",
                      {}, "Write it as h_air = 10 W/(m^2*K).")});
        return;
    }
    if (model_.find(EntityKind::Parameter, name)) {
        emit problemsFound(
            {badInput("parameter.exists", name, "There is a parameter '{0}' already.", {name},
                      "Change its value in the table.")});
        return;
    }
    const ModelEdit edit{editLabel("Add {0}", {name}),
                         {{EntityKind::Parameter, name, Json(value), std::nullopt}}};
    SystemModel trial = model_;
    if (auto applied = apply(trial, edit); !applied) {
        emit problemsFound(applied.error());
        return;
    }
    parameter_->clear();
    emit editRequested(edit);
}

void ScenarioTable::removeScenario() {
    const int column = table_->currentColumn();
    if (column > 0) {
        const std::string name = table_->horizontalHeaderItem(column)->text().toStdString();
        emit editRequested({editLabel("Remove scenario {0}", {name}),
                            {{EntityKind::Scenario, name, std::nullopt, std::nullopt}}});
    }
}

}  // namespace twinbench
