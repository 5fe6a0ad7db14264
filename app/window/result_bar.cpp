#include "app/window/result_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "app/window/labelled_box.h"
#include "widgets/theme.h"

namespace twinbench {

ResultBar::ResultBar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    fields_ = addLabelledBox(*layout, tr("Field"));
    display_ = new QToolButton(this);
    // Icons only: the whole bar must fit beside the tools of the view.
    display_->setIcon(themedIcon("isosurfaces"));
    display_->setText(tr("Display"));
    display_->setAccessibleName(display_->text());
    display_->setAutoRaise(true);
    display_->setPopupMode(QToolButton::InstantPopup);
    display_->setToolTip(tr("Display: how the field is drawn, as surface, isosurfaces or arrows"));
    layout->addWidget(display_);
    colours_ = new QToolButton(this);
    colours_->setIcon(themedIcon("colours"));
    colours_->setText(tr("Colours"));
    colours_->setAccessibleName(colours_->text());
    colours_->setAutoRaise(true);
    colours_->setToolTip(
        tr("Colours: range, bands and colours of the field; also by a click on its bar"));
    layout->addWidget(colours_);
    connect(colours_, &QToolButton::clicked, this, [this] {
        emit coloursRequested(colours_->mapToGlobal(colours_->rect().bottomRight()));
    });
    comparison_ = addLabelledBox(*layout, tr("Compare with"));
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
