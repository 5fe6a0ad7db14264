#pragma once

#include <QWidget>

#include "app/window/run_queue.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace twinbench {

/// The queue of runs as a list: what runs, what waits in which order; the order can be changed, and
/// what waits removed.
class RunQueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit RunQueuePanel(RunQueue& queue, QWidget* parent = nullptr);

    QListWidget* list() const { return list_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name);
    void refill();
    void updateButtons();
    /// Of the selected run, if it waits.
    std::optional<int> selected() const;
    void move(int places);
    void removeSelected();

    RunQueue& queue_;
    QListWidget* list_;
    QLabel* empty_;
    QWidget* buttons_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* remove_;
    QToolButton* clear_;
};

}  // namespace twinbench
