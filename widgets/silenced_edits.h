#pragma once

#include <QLineEdit>
#include <QWidget>

#include "widgets/query_edit.h"

namespace twinbench {

/// For destructors of widgets that follow the end of editing in their fields: while a widget goes,
/// the field with the focus loses it and tells so, to an owner that is no more than a QWidget by
/// then.
inline void silenceEdits(const QWidget& owner) {
    for (QLineEdit* edit : owner.findChildren<QLineEdit*>()) {
        edit->blockSignals(true);
    }
    for (QueryEdit* edit : owner.findChildren<QueryEdit*>()) {
        edit->blockSignals(true);
    }
}

}  // namespace twinbench
