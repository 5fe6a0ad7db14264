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
        // After the click itself has put the cursor.
        QTimer::singleShot(0, &edit_, [this] {
            if (!edit_.hasSelectedText()) {
                edit_.selectAll();
            }
        });
    }
    return QObject::eventFilter(object, event);
}

}  // namespace twinbench
