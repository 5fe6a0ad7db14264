#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace twinbench {

/// Gives the keyboard to the 3D view when what had it is hidden. Qt would give it to the next
/// field, where keys that are meant as shortcuts would be typed. UI thread.
class FocusKeeper : public QObject {
    Q_OBJECT

public:
    explicit FocusKeeper(QWidget& view, QObject* parent = nullptr);

private:
    void changed(QWidget* old, QWidget* now);

    QPointer<QWidget> view_;
};

}  // namespace twinbench
