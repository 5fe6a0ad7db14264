#include "widgets/clip_stack.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace twinbench;

/// Up to three planes that cut the model.
class ClipStackTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ClipStack> stack_;

private slots:
    void init() {
        stack_ = std::make_unique<ClipStack>();
        Box3 box;
        box.add(Vec3{0.0, 0.0, 0.0});
        box.add(Vec3{0.2, 0.1, 0.1});
        stack_->setBox(box);
        stack_->show();
    }

    void planesAreAddedUpToThree() {
        QCOMPARE(stack_->planes().size(), std::size_t(1));
        stack_->bar(0)->addButton()->click();
        stack_->bar(1)->addButton()->click();
        QCOMPARE(stack_->planes().size(), std::size_t(3));
        QCOMPARE(stack_->planes()[1].normal, (Vec3{0, 1, 0}));
        QVERIFY(!stack_->bar(2)->addButton()->isVisible());
        QVERIFY(!stack_->bar(0)->addButton()->isVisible());
    }

    void planeThatIsOffDoesNotCut() {
        stack_->bar(0)->addButton()->click();
        QSignalSpy changed(stack_.get(), &ClipStack::planesChanged);
        stack_->bar(0)->onBox()->setChecked(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(stack_->planes().size(), std::size_t(1));
        QCOMPARE(stack_->planes().front().normal, (Vec3{0, 1, 0}));
    }

    void removedPlaneLeavesTheOthersAsTheyAre() {
        stack_->bar(0)->addButton()->click();
        stack_->bar(1)->slider()->setValue(100);
        emit stack_->bar(0)->closeRequested();
        QCOMPARE(stack_->planes().size(), std::size_t(1));
        QCOMPARE(stack_->planes().front().normal, (Vec3{0, 1, 0}));
        QCOMPARE(stack_->planes().front().origin.y, 0.02);
        QSignalSpy closed(stack_.get(), &ClipStack::closeRequested);
        emit stack_->bar(0)->closeRequested();
        QCOMPARE(closed.count(), 1);
    }

    void planesStayWhereTheyAreInAnotherBox() {
        stack_->setSettings({{0, 0.05, false, true}});
        Box3 box;
        box.add(Vec3{-0.1, 0.0, 0.0});
        box.add(Vec3{0.4, 0.1, 0.1});
        QSignalSpy changed(stack_.get(), &ClipStack::planesChanged);
        stack_->followBox(box);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(stack_->planes().front().origin.x, 0.05);
        stack_->bar(0)->slider()->setValue(stack_->bar(0)->slider()->maximum());
        QCOMPARE(stack_->planes().front().origin.x, 0.4);
    }

    void settingsComeBackAsTheyWere() {
        const std::vector<ClipSetting> settings{{2, 0.0301, true, true}, {0, 0.15, false, false}};
        stack_->setSettings(settings);
        QCOMPARE(stack_->planes().size(), std::size_t(1));
        const auto now = stack_->settings();
        QCOMPARE(now.size(), settings.size());
        QCOMPARE(now[0].position, 0.0301);
        QCOMPARE(now[1].on, false);
        QCOMPARE(stack_->planes().front().normal, (Vec3{0, 0, -1}));
    }
};

QTEST_MAIN(ClipStackTest)

#include "clip_stack_test.moc"
