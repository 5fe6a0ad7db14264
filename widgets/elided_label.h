#pragma once

#include <QLabel>

namespace twinbench {

/// One line of plain text that ends in dots where there is no room for all of it; the tool tip
/// tells the whole then. Asks for the width of its text and lives with less.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    /// True if not all of the text is seen.
    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode mode_;
};

}  // namespace twinbench
