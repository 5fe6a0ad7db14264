#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace twinbench {

/// Asks for a name in a line above the views, without a dialog. Enter takes it, Escape leaves.
class NameBar : public QWidget {
    Q_OBJECT

public:
    explicit NameBar(QWidget* parent = nullptr);

    void ask(const QString& question, const QString& proposal, const QString& button,
             std::function<void(const QString&)> done);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* question_;
    QLineEdit* name_;
    QPushButton* accept_;
    std::function<void(const QString&)> done_;
};

}  // namespace twinbench
