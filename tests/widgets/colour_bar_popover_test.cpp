#include "widgets/colour_bar_popover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace twinbench;

class ColourBarPopoverTest : public QObject {
    Q_OBJECT

private:
    static ColourBarSubject temperatures() {
        ColourBarSubject subject;
        subject.title = "Temperature";
        subject.unit = displayUnit(dimension::temperature(), true);
        subject.automatic = ColourScale::enclosing(20.0, 60.0);
        return subject;
    }
    static void type(QLineEdit& field, const QString& text) {
        field.setText(text);
        emit field.editingFinished();
    }

private slots:
    void rangeTakesAnyUnitOfTheField() {
        ColourBarPopover popover;
        popover.open(temperatures(), {0, 0});
        QSignalSpy wished(&popover, &ColourBarPopover::wished);
        type(*popover.maximumField(), "323.15 K");
        QCOMPARE(wished.size(), 1);
        const auto wish = wished.last().first().value<ColourBarWish>();
        QVERIFY(wish.maximum && std::abs(*wish.maximum - 50.0) < 1e-9);
        QVERIFY(!wish.minimum);
        type(*popover.maximumField(), "45");
        QCOMPARE(wished.last().first().value<ColourBarWish>().maximum, std::optional(45.0));
    }

    void wrongValuesAreToldAndChangeNothing() {
        ColourBarPopover popover;
        popover.open(temperatures(), {0, 0});
        QSignalSpy wished(&popover, &ColourBarPopover::wished);
        type(*popover.maximumField(), "3 mm");
        QVERIFY(popover.problem().contains("3 mm"));
        type(*popover.maximumField(), "10");  // below the minimum of now
        QVERIFY(popover.problem().contains("minimum"));
        QVERIFY(wished.isEmpty());
    }

    void bandsColoursAndLogarithmAreWished() {
        ColourBarPopover popover;
        ColourBarSubject subject = temperatures();
        popover.open(subject, {0, 0});
        QVERIFY(!popover.logarithmicBox()->isEnabled());
        subject.isPositive = true;
        popover.open(subject, {0, 0});
        QSignalSpy wished(&popover, &ColourBarPopover::wished);
        popover.logarithmicBox()->click();
        popover.bandsBox()->setCurrentIndex(popover.bandsBox()->findData(8));
        emit popover.bandsBox()->activated(popover.bandsBox()->currentIndex());
        const auto wish = wished.last().first().value<ColourBarWish>();
        QVERIFY(wish.logarithmic);
        QCOMPARE(wish.bands, std::optional(8));
        QVERIFY(!wish.map);
    }
};

QTEST_MAIN(ColourBarPopoverTest)
#include "colour_bar_popover_test.moc"
