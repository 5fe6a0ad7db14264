#include "app/window/run_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "app/window/labelled_box.h"

namespace twinbench {

namespace {

void refill(QComboBox& box, const QStringList& names) {
    const QSignalBlocker blocker(&box);
    const QString current = box.currentText();
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(std::max(0, box.findText(current)));
    box.setEnabled(!names.isEmpty());
}

QStringList toList(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << QString::fromStdString(name);
    }
    return list;
}

}  // namespace

RunBar::RunBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    studies_ = addLabelledBox(*layout, tr("Study"));
    scenarios_ = addLabelledBox(*layout, tr("Scenario"));
    run_ = new QToolButton;
    run_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(run_);
    for (const QComboBox* box : {studies_, scenarios_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RunBar::choiceChanged);
    }
    setModel({});
}

void RunBar::setModel(const SystemModel& model) {
    const QString study = studies_->currentText();
    const QString scenario = scenarios_->currentText();
    refill(*studies_, toList(model.names(EntityKind::Study)));
    QStringList names{QString::fromUtf8(kBaseline.data(), static_cast<int>(kBaseline.size()))};
    names << toList(model.names(EntityKind::Scenario));
    refill(*scenarios_, names);
    if (study != studies_->currentText() || scenario != scenarios_->currentText()) {
        emit choiceChanged();
    }
}

QString RunBar::study() const { return studies_->currentText(); }
QString RunBar::scenario() const { return scenarios_->currentText(); }

void RunBar::choose(const QString& study, const QString& scenario) {
    const int row = studies_->findText(study);
    const int column = scenarios_->findText(scenario);
    if (row >= 0) {
        studies_->setCurrentIndex(row);
    }
    if (column >= 0) {
        scenarios_->setCurrentIndex(column);
    }
}

void RunBar::setRunAction(QAction* action) { run_->setDefaultAction(action); }

}  // namespace twinbench
