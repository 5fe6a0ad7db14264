#pragma once

#include <QObject>

class QLineEdit;

namespace twinbench {

/// The first click into a field selects its text, so that a value that is typed takes its place; a
/// second one puts the cursor. Belongs to the field. UI thread.
class SelectOnFocus : public QObject {
    Q_OBJECT

public:
    explicit SelectOnFocus(QLineEdit& edit);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QLineEdit& edit_;
};

}  // namespace twinbench
