#pragma once

#include <QString>

class QBoxLayout;
class QComboBox;

namespace twinbench {

/// Puts a combo box with its label, whose name it also bears for assistive technology, at the end
/// of a bar. Long entries are shortened, so that they do not push the other tools out of the bar.
QComboBox* addLabelledBox(QBoxLayout& bar, const QString& title);

}  // namespace twinbench
