#include "app/window/labelled_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace twinbench {

namespace {

constexpr int kMinimumWidth = 110;
constexpr int kMaximumWidth = 240;

}  // namespace

QComboBox* addLabelledBox(QBoxLayout& bar, const QString& title) {
    auto* box = new QComboBox;
    auto* label = new QLabel(title);
    label->setBuddy(box);
    box->setAccessibleName(title);
    box->setMinimumWidth(kMinimumWidth);
    box->setMaximumWidth(kMaximumWidth);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar.addWidget(label);
    bar.addWidget(box);
    return box;
}

}  // namespace twinbench
