#include "app/window/result_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

namespace twinbench {

ResultBar::ResultBar(QWidget* parent)
    : QWidget(parent), fields_(new QComboBox(this)), comparison_(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](const QString& title, QComboBox* box) {
        auto* label = new QLabel(title, this);
        label->setBuddy(box);
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
    };
    addBox(tr("Field"), fields_);
    addBox(tr("Compare with"), comparison_);
    connect(fields_, &QComboBox::activated, this,
            [this](int index) { emit fieldChosen(fields_->itemData(index).toString()); });
    connect(comparison_, &QComboBox::activated, this,
            [this](int index) { emit comparisonChosen(comparison_->itemData(index).toString()); });
}

void ResultBar::setFields(const QList<std::pair<QString, QString>>& fields,
                          const QString& current) {
    fields_->clear();
    for (const auto& [name, title] : fields) {
        fields_->addItem(title, name);
    }
    fields_->setCurrentIndex(std::max(0, fields_->findData(current)));
}

void ResultBar::setScenarios(const QStringList& scenarios, const QString& current) {
    comparison_->clear();
    comparison_->addItem(tr("nothing"), QString());
    for (const QString& scenario : scenarios) {
        comparison_->addItem(scenario, scenario);
    }
    comparison_->setCurrentIndex(std::max(0, comparison_->findData(current)));
    comparison_->setEnabled(!scenarios.isEmpty());
}

}  // namespace twinbench
