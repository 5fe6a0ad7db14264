#pragma once

#include <QObject>

class QLineEdit;

namespace twinbench {

/// The first click into a field, or the first double click, selects its text, so that a value that
/// is typed takes its place; a later one puts the cursor. Belongs to the field. UI thread.
class SelectOnFocus : public QObject {
    Q_OBJECT

public:
    explicit SelectOnFocus(QLineEdit& edit);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void selectSoon(bool replacesSelection);

    QLineEdit& edit_;
    int releases_ = 0;  ///< of the mouse, since the focus came
};

}  // namespace twinbench
