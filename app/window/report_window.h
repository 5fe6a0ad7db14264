#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace twinbench {

/// A text to be sent to those who make the program, beside the window: it can be read, changed,
/// copied and saved. Nothing is sent by the program itself.
class ReportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ReportWindow(QWidget* parent = nullptr);

    void show(const QString& title, const QString& introduction, const QString& text);
    QPlainTextEdit* text() const { return text_; }

private:
    void copy();
    void save();

    QLabel* introduction_;
    QPlainTextEdit* text_;
    QLabel* note_;
};

}  // namespace twinbench
