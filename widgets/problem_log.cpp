#include "widgets/problem_log.h"

#include <QHeaderView>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/engine_text.h"

namespace twinbench {

ProblemLog::ProblemLog(QWidget* parent) : QWidget(parent), list_(new QTreeWidget(this)) {
    list_->setAccessibleName(tr("Log"));
    list_->setHeaderLabels({tr("Time"), tr("Object"), tr("Message"), tr("What to do")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list_->header()->resizeSection(1, 160);
    list_->header()->resizeSection(2, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list_);
    connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (!item->text(1).isEmpty()) {
            emit objectChosen(item->text(1));
        }
    });
}

void ProblemLog::add(const Problems& problems) {
    for (const Error& problem : problems) {
        addRow(QString::fromStdString(problem.object), messageText(problem), adviceText(problem),
               true);
    }
}

void ProblemLog::addNote(const QString& text) { addRow({}, text, {}, false); }

void ProblemLog::addRow(const QString& object, const QString& message, const QString& advice,
                        bool isProblem) {
    auto* item =
        new QTreeWidgetItem({QTime::currentTime().toString("HH:mm:ss"), object, message, advice});
    if (isProblem) {
        item->setForeground(2, theme_.error);
        item->setIcon(0, themedIcon("warning"));
    } else {
        item->setIcon(0, themedIcon("info"));
    }
    for (int column = 1; column < 4; ++column) {
        item->setToolTip(column, item->text(column));
    }
    list_->insertTopLevelItem(0, item);
}

void ProblemLog::clear() { list_->clear(); }
int ProblemLog::count() const { return list_->topLevelItemCount(); }
void ProblemLog::applyTheme(const Theme& theme) { theme_ = theme; }

}  // namespace twinbench
