#include "widgets/navigation_gesture.h"

#include <QtTest>

using namespace twinbench;
using Drag = NavigationGesture::Drag;

class NavigationGestureTest : public QObject {
    Q_OBJECT

private:
    static Drag dragOf(NavigationStyle style, Qt::MouseButton button,
                       Qt::KeyboardModifiers keys = Qt::NoModifier) {
        NavigationGesture gesture;
        gesture.setStyle(style);
        gesture.press(button, button, keys);
        return gesture.drag();
    }

private slots:
    void ownStyleUsesAllThreeButtons() {
        QCOMPARE(dragOf(NavigationStyle::Twinbench, Qt::LeftButton), Drag::Turn);
        QCOMPARE(dragOf(NavigationStyle::Twinbench, Qt::LeftButton, Qt::ShiftModifier), Drag::Pan);
        QCOMPARE(dragOf(NavigationStyle::Twinbench, Qt::MiddleButton), Drag::Pan);
        QCOMPARE(dragOf(NavigationStyle::Twinbench, Qt::RightButton), Drag::Zoom);
    }

    void othersLeaveTheLeftButtonToTheSelection() {
        for (const NavigationStyle style : kNavigationStyles) {
            if (style != NavigationStyle::Twinbench) {
                QCOMPARE(dragOf(style, Qt::LeftButton), Drag::None);
                QCOMPARE(dragOf(style, Qt::RightButton), Drag::None);
            }
        }
    }

    void keysChooseWithTheMiddleButton() {
        QCOMPARE(dragOf(NavigationStyle::SolidWorks, Qt::MiddleButton), Drag::Turn);
        QCOMPARE(dragOf(NavigationStyle::SolidWorks, Qt::MiddleButton, Qt::ControlModifier),
                 Drag::Pan);
        QCOMPARE(dragOf(NavigationStyle::SolidWorks, Qt::MiddleButton, Qt::ShiftModifier),
                 Drag::Zoom);
        for (const NavigationStyle style : {NavigationStyle::NxCreo, NavigationStyle::Blender}) {
            QCOMPARE(dragOf(style, Qt::MiddleButton), Drag::Turn);
            QCOMPARE(dragOf(style, Qt::MiddleButton, Qt::ShiftModifier), Drag::Pan);
            QCOMPARE(dragOf(style, Qt::MiddleButton, Qt::ControlModifier), Drag::Zoom);
        }
    }

    void catiaTurnsWithASecondButtonAndZoomsAfterItsClick() {
        NavigationGesture gesture;
        gesture.setStyle(NavigationStyle::Catia);
        gesture.press(Qt::MiddleButton, Qt::MiddleButton, Qt::NoModifier);
        QCOMPARE(gesture.drag(), Drag::Pan);
        gesture.press(Qt::LeftButton, Qt::MiddleButton | Qt::LeftButton, Qt::NoModifier);
        QCOMPARE(gesture.drag(), Drag::Turn);
        gesture.release(Qt::LeftButton, Qt::MiddleButton);
        QCOMPARE(gesture.drag(), Drag::Zoom);
        gesture.release(Qt::MiddleButton, Qt::NoButton);
        QCOMPARE(gesture.drag(), Drag::None);
    }

    void nxPansAndZoomsWithASecondButton() {
        NavigationGesture gesture;
        gesture.setStyle(NavigationStyle::NxCreo);
        gesture.press(Qt::MiddleButton, Qt::MiddleButton, Qt::NoModifier);
        gesture.press(Qt::RightButton, Qt::MiddleButton | Qt::RightButton, Qt::NoModifier);
        QCOMPARE(gesture.drag(), Drag::Pan);
        gesture.release(Qt::RightButton, Qt::MiddleButton);
        QCOMPARE(gesture.drag(), Drag::Turn);
        gesture.press(Qt::LeftButton, Qt::MiddleButton | Qt::LeftButton, Qt::NoModifier);
        QCOMPARE(gesture.drag(), Drag::Zoom);
    }

    void severalButtonsEndInNoClick() {
        NavigationGesture gesture;
        gesture.press(Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(gesture.isClick());
        gesture.press(Qt::RightButton, Qt::LeftButton | Qt::RightButton, Qt::NoModifier);
        gesture.release(Qt::LeftButton, Qt::RightButton);
        QVERIFY(!gesture.isClick());
        gesture.release(Qt::RightButton, Qt::NoButton);
        // The second press of a double click is none of these.
        QVERIFY(!gesture.isClick());
    }

    void namesReadBack() {
        for (const NavigationStyle style : kNavigationStyles) {
            QVERIFY(navigationStyleOf(navigationStyleName(style)) == style);
        }
        QVERIFY(!navigationStyleOf("maya"));
    }
};

QTEST_GUILESS_MAIN(NavigationGestureTest)
#include "navigation_gesture_test.moc"
