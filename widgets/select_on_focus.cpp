#include "widgets/select_on_focus.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QTimer>

namespace twinbench {

SelectOnFocus::SelectOnFocus(QLineEdit& edit) : QObject(&edit), edit_(edit) {
    edit_.installEventFilter(this);
}

bool SelectOnFocus::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        releases_ = 0;
        selectSoon(false);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        ++releases_;
    } else if (event->type() == QEvent::MouseButtonDblClick && releases_ == 1) {
        // Its first click was the one into the field: what is meant is the value, not a word.
        selectSoon(true);
    }
    return QObject::eventFilter(object, event);
}

void SelectOnFocus::selectSoon(bool replacesSelection) {
    // After the click itself has put the cursor.
    QTimer::singleShot(0, &edit_, [this, replacesSelection] {
        if (replacesSelection || !edit_.hasSelectedText()) {
            edit_.selectAll();
        }
    });
}

}  // namespace twinbench
