#include "widgets/temperature_table_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <algorithm>
#include <optional>

#include <qcustomplot.h>

#include "core/unit_text.h"
#include "twin/temperature_table.h"
#include "widgets/engine_text.h"
#include "widgets/plot_style.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kFewestRows = 4;

const Dimension& dimensionOf(int column, const ParameterDescriptor& descriptor) {
    static const Dimension temperature = dimension::temperature();
    return column == 0 ? temperature : descriptor.dimension;
}

Unit unitOf(int column, const ParameterDescriptor& descriptor, UnitSystem units) {
    return displayUnit(units, dimensionOf(column, descriptor), column == 0);
}

/// The unit that a text such as "200 GPa" is written in, if it has one of this dimension.
std::optional<Unit> unitIn(const QString& text, const Dimension& dimension) {
    static const QRegularExpression kNumber("^[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
    const std::string ascii = asciiUnitText(text.trimmed().toStdString());
    const QString rest = QString::fromStdString(ascii).remove(kNumber).trimmed();
    const auto unit = parseUnit(rest.toStdString());
    return unit && !rest.isEmpty() && unit->dimension == dimension ? std::optional(*unit)
                                                                   : std::nullopt;
}

bool isBareNumber(const QString& text) {
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber;
}

}  // namespace

TemperatureTableDialog::TemperatureTableDialog(const ParameterDescriptor& descriptor,
                                               const Json& value, const Theme& theme,
                                               UnitSystem units, QWidget* parent)
    : QDialog(parent),
      descriptor_(descriptor),
      table_(new QTableWidget(0, 2, this)),
      plot_(new QCustomPlot(this)),
      problem_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    const QString label = engineText(descriptor.label);
    setWindowTitle(tr("%1 over temperature").arg(label));
    takeUnits(value, units);
    const auto heading = [&](const QString& name, std::size_t column) {
        const QString unit = printedUnits(units_[column].symbol);
        return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit);
    };
    table_->setObjectName("temperatureTable");
    table_->setAccessibleName(tr("Table"));
    table_->setHorizontalHeaderLabels({heading(tr("Temperature"), 0), heading(tr("Value"), 1)});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    plot_->xAxis->setLabel(heading(tr("Temperature"), 0));
    plot_->yAxis->setLabel(heading(label, 1));
    plot_->addGraph()->setScatterStyle(QCPScatterStyle::ssDisc);
    plot_->graph()->setPen(QPen(theme.accent, 2.0));
    plot_->setBackground(theme.palette.color(QPalette::Base));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        styleAxis(*axis, theme);
    }
    plot_->setMinimumSize(320, 240);
    problem_->setWordWrap(true);

    auto* add = new QPushButton(tr("Add row"), this);
    auto* remove = new QPushButton(tr("Remove rows"), this);
    auto* pasteButton = new QPushButton(tr("Paste"), this);
    pasteButton->setToolTip(tr("Puts in rows that were copied from a spreadsheet (Ctrl+V)"));
    connect(add, &QPushButton::clicked, this, [this] { addRow(); });
    connect(remove, &QPushButton::clicked, this, [this] { removeRows(); });
    connect(pasteButton, &QPushButton::clicked, this,
            [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(table_, &QTableWidget::cellChanged, this, [this](int row, int column) {
        completeUnit(row, column);
        refresh();
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* below = new QHBoxLayout;
    for (QPushButton* button : {add, remove, pasteButton}) {
        button->setAutoDefault(false);
        below->addWidget(button);
    }
    below->addStretch();
    auto* left = new QVBoxLayout;
    left->addWidget(table_);
    left->addLayout(below);
    auto* both = new QHBoxLayout;
    both->addLayout(left, 1);
    both->addWidget(plot_, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(both, 1);
    all->addWidget(problem_);
    all->addWidget(buttons_);
    resize(760, 420);
    fill(value);
}

void TemperatureTableDialog::takeUnits(const Json& value, UnitSystem units) {
    units_ = {unitOf(0, descriptor_, units), unitOf(1, descriptor_, units)};
    const bool isTable = value.is_object() && value.contains("table");
    const Json rows = isTable ? value.at("table") : Json::array({Json::array({"", value})});
    for (std::size_t column = 0; column < units_.size() && !rows.empty(); ++column) {
        const Json& first =
            rows.front().is_array() && rows.front().size() == 2 ? rows.front()[column] : value;
        const QString text = valueToText(first, descriptor_.kind);
        if (const auto unit = unitIn(text, dimensionOf(static_cast<int>(column), descriptor_))) {
            units_[column] = *unit;
        }
    }
}

/// A bare number takes the unit of its column, and shows it.
void TemperatureTableDialog::completeUnit(int row, int column) {
    const std::string& symbol = units_[static_cast<std::size_t>(column)].symbol;
    if (isBareNumber(cell(row, column)) && !symbol.empty()) {
        const QSignalBlocker quiet(table_);
        table_->item(row, column)->setText(cell(row, column) + ' ' + printedUnits(symbol));
    }
}

void TemperatureTableDialog::fill(const Json& value) {
    const QSignalBlocker quiet(table_);
    const bool isTable = value.is_object() && value.contains("table");
    const Json rows = isTable ? value.at("table") : Json::array({Json::array({"20 degC", value})});
    for (const Json& row : rows) {
        addRow();
        for (int column = 0; column < 2 && row.is_array() && row.size() == 2; ++column) {
            const Json& item = row[static_cast<std::size_t>(column)];
            const auto text = valueToText(item, descriptor_.kind);
            table_->item(table_->rowCount() - 1, column)->setText(text);
        }
    }
    while (table_->rowCount() < kFewestRows) {
        addRow();
    }
    refresh();
}

void TemperatureTableDialog::addRow() {
    const int row = table_->rowCount();
    const QSignalBlocker quiet(table_);
    table_->insertRow(row);
    for (int column = 0; column < 2; ++column) {
        table_->setItem(row, column, new QTableWidgetItem);
    }
}

void TemperatureTableDialog::removeRows() {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedIndexes()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows, std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        table_->removeRow(row);
    }
    refresh();
}

QString TemperatureTableDialog::cell(int row, int column) const {
    const QTableWidgetItem* item = table_->item(row, column);
    return item ? item->text().trimmed() : QString();
}

Json TemperatureTableDialog::value() const {
    Json rows = Json::array();
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (cell(row, 0).isEmpty() && cell(row, 1).isEmpty()) {
            continue;
        }
        rows.push_back({asciiUnitText(cell(row, 0).toStdString()),
                        textToValue(cell(row, 1), descriptor_.kind)});
    }
    if (rows.size() == 1) {
        return rows[0][1];
    }
    return Json{{"table", std::move(rows)}};
}

void TemperatureTableDialog::paste(const QString& text) {
    static const QRegularExpression kLine("\r\n|\n|\r");
    static const QRegularExpression kCell("\t|;");
    int row = std::max(0, table_->currentRow());
    const int first = std::max(0, table_->currentColumn());
    for (const QString& line : text.split(kLine, Qt::SkipEmptyParts)) {
        while (row >= table_->rowCount()) {
            addRow();
        }
        const QSignalBlocker quiet(table_);
        int column = first;
        for (const QString& item : line.split(kCell)) {
            if (column < 2) {
                table_->item(row, column)->setText(item.trimmed());
                completeUnit(row, column++);
            }
        }
        ++row;
    }
    refresh();
}

void TemperatureTableDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        for (QTableWidgetItem* item : table_->selectedItems()) {
            item->setText({});
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

void TemperatureTableDialog::refresh() {
    static const ParameterValues kNone;
    const ValueReader reader(kNone);
    const auto curve = readTemperatureCurve(reader, value(), descriptor_, descriptor_.label);
    QVector<double> x;
    QVector<double> y;
    if (curve && curve->varies()) {
        for (std::size_t i = 0; i < curve->values.size(); ++i) {
            x << units_[0].fromSi(curve->temperatures[i]);
            y << units_[1].fromSi(curve->values[i].x);
        }
    }
    plot_->graph()->setData(x, y);
    plot_->rescaleAxes();
    plot_->xAxis->scaleRange(1.1);
    plot_->yAxis->scaleRange(1.2);
    plot_->replot();
    problem_->setText(curve ? QString()
                            : printedUnits(messageText(curve.error().front()).toStdString()));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(curve.has_value());
}

}  // namespace twinbench
