#pragma once

#include <QWidget>

#include "core/error.h"
#include "widgets/theme.h"

class QTreeWidget;

namespace twinbench {

/// Every problem and message since the project was opened, the newest first; each selects the
/// object that it is about.
class ProblemLog : public QWidget {
    Q_OBJECT

public:
    explicit ProblemLog(QWidget* parent = nullptr);

    void add(const Problems& problems);
    void addNote(const QString& text);
    void clear();
    int count() const;
    void applyTheme(const Theme& theme);
    QTreeWidget* list() const { return list_; }

signals:
    void objectChosen(const QString& object);

private:
    void addRow(const QString& object, const QString& message, const QString& advice,
                bool isProblem);

    QTreeWidget* list_;
    Theme theme_ = Theme::lightTheme();
};

}  // namespace twinbench
