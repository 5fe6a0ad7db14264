#include "widgets/clip_bar.h"

#include <QLineEdit>
#include <QSlider>
#include <QtTest>

using namespace twinbench;

/// The position of the plane that cuts the model.
class ClipBarTest : public QObject {
    Q_OBJECT

private:
    ClipBar bar_;

    void type(const char* text) {
        bar_.positionEdit()->setFocus();
        bar_.positionEdit()->selectAll();
        QTest::keyClicks(bar_.positionEdit(), text);
        QTest::keyClick(bar_.positionEdit(), Qt::Key_Return);
    }

private slots:
    void initTestCase() {
        Box3 box;
        box.add(Vec3{0.0, 0.0, 0.0});
        box.add(Vec3{0.2, 0.1, 0.1});
        bar_.setBox(box);
        bar_.show();
    }

    void typedPositionIsTakenExactly() {
        type("123.4 mm");
        QCOMPARE(bar_.plane()->origin.x, 0.1234);
        type("5 cm");
        QCOMPARE(bar_.plane()->origin.x, 0.05);
        QCOMPARE(bar_.slider()->value(), 125);
    }

    void bareNumberIsInTheUnitThatIsShown() {
        type("77");
        QCOMPARE(bar_.plane()->origin.x, 0.077);
        QCOMPARE(bar_.positionEdit()->text(), QString("77 mm"));
    }

    void whatIsNoLengthIsNotTaken() {
        type("50 mm");
        type("3 kg");
        QCOMPARE(bar_.plane()->origin.x, 0.05);
        QCOMPARE(bar_.positionEdit()->text(), QString("50 mm"));
    }

    void positionOutsideEndsAtTheBox() {
        type("900 mm");
        QCOMPARE(bar_.plane()->origin.x, 0.2);
    }
};

QTEST_MAIN(ClipBarTest)

#include "clip_bar_test.moc"
