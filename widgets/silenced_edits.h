#pragma once

#include <QLineEdit>
#include <QWidget>

namespace twinbench {

/// For destructors of widgets that follow `editingFinished` of their fields: while a widget goes,
/// the field with the focus loses it and tells so, to an owner that is no more than a QWidget by
/// then.
inline void silenceEdits(const QWidget& owner) {
    for (QLineEdit* edit : owner.findChildren<QLineEdit*>()) {
        edit->blockSignals(true);
    }
}

}  // namespace twinbench
