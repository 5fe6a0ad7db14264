#include "app/window/run_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

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

RunBar::RunBar(QWidget* parent)
    : QWidget(parent),
      studies_(new QComboBox(this)),
      scenarios_(new QComboBox(this)),
      run_(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](const QString& title, QComboBox* box) {
        auto* label = new QLabel(title, this);
        label->setBuddy(box);
        box->setAccessibleName(title);
        box->setMinimumWidth(110);
        box->setMaximumWidth(200);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RunBar::choiceChanged);
    };
    addBox(tr("Study"), studies_);
    addBox(tr("Scenario"), scenarios_);
    run_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(run_);
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
