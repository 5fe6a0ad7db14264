#include "widgets/entity_form.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "twin/entity_check.h"
#include "twin/parameter_edits.h"
#include "twin/study_type.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"
#include "widgets/query_edit.h"
#include "widgets/select_on_focus.h"
#include "widgets/silenced_edits.h"
#include "widgets/target_rows.h"
#include "widgets/temperature_table_dialog.h"
#include "widgets/undo_gate.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kFewestShown = 18;  // characters, with the buttons at the end

QString toolTipOf(const ParameterDescriptor& descriptor) {
    QStringList lines{engineText(descriptor.help)};
    if (const std::string range = rangeText(descriptor); !range.empty()) {
        lines << EntityForm::tr("Allowed: %1").arg(printedUnits(engineText(range).toStdString()));
    }
    if (!descriptor.id.empty()) {
        lines << EntityForm::tr("In spec files: %1").arg(QString::fromStdString(descriptor.id));
    }
    lines.removeAll(QString());
    return lines.join("\n");
}

/// What an empty field means, or what could stand in it.
QString placeholderOf(const ParameterDescriptor& descriptor, UnitSystem units) {
    if (!descriptor.defaultText.empty()) {
        return printedUnits(engineText(descriptor.defaultText).toStdString());
    }
    const bool isQuantity =
        descriptor.kind == ValueKind::Quantity || descriptor.kind == ValueKind::Field;
    if (isQuantity && !descriptor.dimension.isNone()) {
        const Unit unit = displayUnit(units, descriptor.dimension, descriptor.absoluteTemperature);
        return EntityForm::tr("value in %1").arg(printedUnits(unit.symbol));
    }
    return {};
}

/// Queries are long: they get lines of their own.
bool isQuery(const ParameterDescriptor& descriptor) {
    return isTarget(descriptor.kind) || descriptor.id == "where";
}

/// Three quantities with their units, lists and conditions need the whole width.
bool isWide(const ParameterDescriptor& descriptor) {
    switch (descriptor.kind) {
        case ValueKind::Vector:
        case ValueKind::FieldVector:
        case ValueKind::Place:
        case ValueKind::TextList:
        case ValueKind::Overrides:
            return true;
        default:
            return isQuery(descriptor) || descriptor.id == "require";
    }
}

}  // namespace

EntityForm::EntityForm(const SystemModel& model, const Entity& entity, const Theme& theme,
                       UnitSystem units, QWidget* parent, const std::vector<std::string>& keys)
    : EntityForm(model, std::vector<Entity>{entity}, theme, units, parent, keys) {}

EntityForm::EntityForm(const SystemModel& model, const std::vector<Entity>& entities,
                       const Theme& theme, UnitSystem units, QWidget* parent,
                       const std::vector<std::string>& keys)
    : QWidget(parent),
      model_(model),
      entities_(entities),
      shared_(sharedValues(entities)),
      entity_(shared_.common),
      theme_(theme),
      units_(units),
      form_(new QFormLayout(this)) {
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const ModelDescriptor* descriptor = descriptorOf(entity_);
    if (entity_.kind == EntityKind::Parameter) {
        addRow({.id = "", .label = "Value or expression", .help = "For example 1.5 * cell_loss"});
        return;
    }
    if (!descriptor) {
        form_->addRow(new QLabel(tr("This kind of model is not known here."), this));
        return;
    }
    if (!descriptor->help.empty()) {
        auto* help = new QLabel(engineText(descriptor->help), this);
        help->setWordWrap(true);
        form_->addRow(help);
    }
    addTarget();
    for (const ParameterDescriptor& parameter : descriptor->parameters) {
        if (parameter.minimum == parameter.maximum) {
            continue;  // nothing to choose
        }
        if (keys.empty() || std::find(keys.begin(), keys.end(), parameter.id) != keys.end()) {
            addRow(parameter);
        }
    }
    addReach();
}

EntityForm::~EntityForm() { silenceEdits(*this); }

void EntityForm::addTarget() {
    if (entity_.kind != EntityKind::Attachment) {
        return;
    }
    for (const ParameterDescriptor& row : targetRows()) {
        if (entity_.values.contains(row.id) || shared_.different.contains(row.id)) {
            addRow(row);
        }
    }
}

/// Where an attachment acts besides its target.
void EntityForm::addReach() {
    if (entity_.kind != EntityKind::Attachment) {
        return;
    }
    addRow({.id = "studies",
            .label = "Studies",
            .kind = ValueKind::TextList,
            .defaultText = "all that fit",
            .help = "Names of the studies it acts in, separated by semicolons"});
    addRow({.id = "active",
            .label = "Active",
            .kind = ValueKind::Flag,
            .defaultText = "true",
            .help = "What is not active stays in the model but acts in no study"});
}

void EntityForm::addRow(const ParameterDescriptor& descriptor) {
    if (rows_.contains(descriptor.id)) {
        return;
    }
    Row row{descriptor, makeEditor(descriptor), new QLabel(this)};
    row.problem->setWordWrap(true);
    row.problem->setVisible(false);
    QPalette palette = row.problem->palette();
    palette.setColor(QPalette::WindowText, theme_.error);
    row.problem->setPalette(palette);
    auto* label = new QLabel(engineText(descriptor.label), this);
    label->setToolTip(toolTipOf(descriptor));
    label->setBuddy(row.editor);
    row.editor->setToolTip(toolTipOf(descriptor));
    row.editor->setAccessibleName(engineText(descriptor.label));
    row.editor->setObjectName(QString::fromStdString(descriptor.id));
    if (isWide(descriptor)) {
        form_->addRow(label);
        form_->addRow(row.editor);
    } else {
        form_->addRow(label, row.editor);
    }
    form_->addRow(row.problem);
    rows_[descriptor.id] = row;
}

QWidget* EntityForm::makeFlag(const std::string& id, bool isOn) {
    auto* box = new QCheckBox(this);
    box->setChecked(isOn);
    if (shared_.different.contains(id)) {
        box->setTristate();
        box->setCheckState(Qt::PartiallyChecked);
    }
    connect(box, &QCheckBox::stateChanged, this,
            [this, id](int state) { commit(id, state == Qt::Checked ? "true" : "false"); });
    return box;
}

QWidget* EntityForm::makeEditor(const ParameterDescriptor& descriptor) {
    const std::string id = descriptor.id;
    const Json value = id.empty()                    ? entity_.values
                       : entity_.values.contains(id) ? entity_.values.at(id)
                                                     : Json();
    const bool differs = shared_.different.contains(id);
    if (descriptor.kind == ValueKind::Flag) {
        return makeFlag(id,
                        value.is_boolean() ? value.get<bool>() : descriptor.defaultText == "true");
    }
    if (descriptor.kind == ValueKind::Choice) {
        auto* box = new QComboBox(this);
        for (const std::string& choice : descriptor.choices) {
            box->addItem(engineText(choice), QString::fromStdString(choice));
        }
        box->setEditable(true);
        box->setCurrentText(engineText(valueToText(value, descriptor.kind).toStdString()));
        box->lineEdit()->setPlaceholderText(differs ? tr("different")
                                                    : placeholderOf(descriptor, units_));
        connect(box, &QComboBox::textActivated, this, [this, id, box](const QString& text) {
            const int known = box->findText(text);
            commit(id, known < 0 ? text : box->itemData(known).toString());
        });
        return box;
    }
    if (isQuery(descriptor)) {
        const bool hasLines = isTarget(descriptor.kind);
        auto* query = new QueryEdit(
            hasLines ? targetToText(value, descriptor.kind) : valueToText(value, descriptor.kind),
            this);
        query->setPlaceholderText(differs ? tr("different") : QString());
        new UndoGate(*query);
        connect(query, &QueryEdit::edited, this, [this, id, hasLines](const QString& text) {
            commit(id, hasLines ? text : text.simplified());
        });
        return query;
    }
    if (id == "temperature_from" || id == "initial_from" || id == "prestress_from") {
        return makeStudyBox(id, valueToText(value, descriptor.kind));
    }
    auto* edit = new QLineEdit(valueToText(value, descriptor.kind), this);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(differs ? tr("different") : placeholderOf(descriptor, units_));
    // A row that cannot show a value with its unit beside a long label puts it below.
    edit->setMinimumWidth(kFewestShown * edit->fontMetrics().averageCharWidth());
    new UndoGate(*edit);
    new SelectOnFocus(*edit);
    offerParameter(descriptor, *edit);
    offerTable(descriptor, *edit);
    // A problem is that of the text before.
    connect(edit, &QLineEdit::textChanged, this, [this, id] { showProblems({}, id); });
    connect(edit, &QLineEdit::editingFinished, this, [this, id, edit] {
        if (edit->isModified()) {
            edit->setModified(false);
            commit(id, edit->text());
        }
    });
    return edit;
}

QWidget* EntityForm::makeStudyBox(const std::string& id, const QString& current) {
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->addItem(tr("none"), QString());
    for (const Entity& study : model_.entities(EntityKind::Study)) {
        const auto type = study.values.value("type", "");
        const bool isSource =
            id == "prestress_from" ? type == "structural_static" : isThermalStudy(type);
        const bool isEdited = std::ranges::any_of(
            entities_, [&](const Entity& entity) { return entity.name == study.name; });
        if (isSource && !isEdited) {
            const QString name = QString::fromStdString(study.name);
            box->addItem(name, name);
        }
    }
    if (!current.isEmpty() && box->findData(current) < 0) {
        box->addItem(tr("%1 (missing)").arg(current), current);
    }
    box->setPlaceholderText(tr("different"));
    box->setCurrentIndex(shared_.different.contains(id) ? -1 : std::max(0, box->findData(current)));
    connect(box, &QComboBox::activated, this,
            [this, id, box](int index) { commit(id, box->itemData(index).toString()); });
    return box;
}

/// A quantity that stands there as a number gets a button that makes it a parameter.
void EntityForm::offerParameter(const ParameterDescriptor& descriptor, QLineEdit& edit) {
    const bool isQuantity =
        descriptor.kind == ValueKind::Quantity || descriptor.kind == ValueKind::Field;
    const bool mayDepend = entity_.kind == EntityKind::Attachment ||
                           entity_.kind == EntityKind::Study ||
                           entity_.kind == EntityKind::Contacts;
    const bool isNumber = entity_.values.is_object() && entity_.values.contains(descriptor.id) &&
                          entity_.values.at(descriptor.id).is_string() &&
                          parseQuantity(entity_.values.at(descriptor.id).get<std::string>());
    if (!isQuantity || !mayDepend || !isNumber || entities_.size() > 1) {
        return;
    }
    QAction* make = edit.addAction(themedIcon("scenario"), QLineEdit::TrailingPosition);
    make->setObjectName("makeParameter");
    make->setToolTip(tr("Make it a parameter, which scenarios can change"));
    connect(make, &QAction::triggered, this, [this, id = descriptor.id] {
        const auto made = makeParameterEdit(model_, entity_, id);
        showProblems(made ? Problems{} : made.error(), id);
        if (made) {
            emit editRequested(*made);
        }
    });
}

/// A property that may vary with the temperature gets a button that opens its table.
void EntityForm::offerTable(const ParameterDescriptor& descriptor, QLineEdit& edit) {
    if (!descriptor.mayBeTable) {
        return;
    }
    QAction* open = edit.addAction(themedIcon("curve"), QLineEdit::TrailingPosition);
    open->setObjectName("editTable");
    open->setToolTip(tr("Table over temperature"));
    connect(open, &QAction::triggered, this, [this, descriptor, &edit] {
        // It goes with the form, which is made anew whenever the model changes.
        auto* dialog = new TemperatureTableDialog(
            descriptor, textToValue(edit.text(), descriptor.kind), theme_, units_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, descriptor] {
            commit(descriptor.id, valueToText(dialog->value(), descriptor.kind));
        });
        dialog->open();
    });
}

void EntityForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What was typed is left, not committed when the field loses the focus.
    for (QLineEdit* edit : findChildren<QLineEdit*>()) {
        edit->setModified(false);
    }
    for (QueryEdit* query : findChildren<QueryEdit*>()) {
        query->document()->setModified(false);
    }
    for (const auto& [parameter, row] : rows_) {
        showProblems({}, parameter);
    }
    emit left();
}

QWidget* EntityForm::editor(const std::string& parameter) const {
    const auto found = rows_.find(parameter);
    return found != rows_.end() ? found->second.editor : nullptr;
}

}  // namespace twinbench
