#include "widgets/status_line.h"

#include <QMainWindow>
#include <QStatusBar>
#include <QtTest>

#include "widgets/task_bar.h"

using namespace twinbench;

class StatusLineTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QMainWindow> window_;
    TaskRunner tasks_;
    StatusLine* line_ = nullptr;
    TaskBar* bar_ = nullptr;

    static QString words(int count) { return QString("word ").repeated(count).trimmed(); }
    void layOut() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private slots:
    void init() {
        window_ = std::make_unique<QMainWindow>();
        bar_ = new TaskBar(tasks_);
        line_ = new StatusLine(*window_->statusBar(), *bar_);
        line_->add(*new QLabel("memory"));
        window_->resize(1280, 400);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() { window_.reset(); }

    void textsTakeTheRoomThatIsFree() {
        line_->selected()->setText(words(12));
        line_->pointer()->setText(words(12));
        layOut();
        QVERIFY(!line_->selected()->isElided());
        QVERIFY(!line_->pointer()->isElided());
        QVERIFY(line_->pointer()->x() >= line_->selected()->geometry().right());
    }

    void textsShareTheRoomWhereThereIsNotEnough() {
        line_->selected()->setText("short");
        line_->pointer()->setText(words(100));
        layOut();
        QVERIFY(!line_->selected()->isElided());
        QVERIFY(line_->pointer()->isElided());
        QVERIFY(line_->pointer()->width() > 900);
        line_->selected()->setText(words(100));
        layOut();
        QVERIFY(line_->selected()->width() > 400 && line_->pointer()->width() > 400);
    }

    void messageStandsInPlaceOfTheTexts() {
        line_->selected()->setText("something");
        window_->statusBar()->showMessage("Wrote a file.");
        layOut();
        QVERIFY(!line_->selected()->isVisible());
        const auto labels = line_->findChildren<ElidedLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel* label) {
            return label->isVisible() && label->text() == "Wrote a file." && !label->isElided();
        }));
        window_->statusBar()->clearMessage();
        layOut();
        QVERIFY(line_->selected()->isVisible());
    }

    void textsGiveWayToATaskAndComeBack() {
        line_->selected()->setText(words(40));
        layOut();
        const int alone = line_->selected()->width();
        std::atomic<bool> isDone = false;
        bool isOver = false;
        tasks_.start<bool>(
            words(30),
            [&](const TaskContext&) {
                while (!isDone) {
                    QThread::msleep(1);
                }
                return true;
            },
            [&](bool) { isOver = true; });
        QTRY_VERIFY(bar_->isVisible());
        QTRY_VERIFY(line_->selected()->width() < alone);
        QVERIFY(bar_->geometry().left() >= line_->selected()->geometry().right());
        QVERIFY(bar_->geometry().right() < line_->width());
        isDone = true;
        QTRY_VERIFY(isOver);
        QTRY_COMPARE(line_->selected()->width(), alone);
    }
};

QTEST_MAIN(StatusLineTest)
#include "status_line_test.moc"
