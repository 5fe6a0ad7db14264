#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTextBrowser>
#include <set>

#include "tests/app/window/window_tour.h"

using namespace twinbench;

namespace {

/// Parts of Qt's own widgets, which are read out with the widget that they belong to.
bool isInner(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_") ||
           (parent && parent->objectName().startsWith("qt_")) ||
           widget.inherits("QComboBoxListView") || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QTabBar*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractItemView*>(parent);
}

/// What takes input and therefore has to say what for.
bool takesInput(const QWidget& widget) {
    if (widget.metaObject() == &QScrollArea::staticMetaObject) {
        return false;  // only what it holds does
    }
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) ||
           qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || widget.focusPolicy() == Qt::StrongFocus;
}

}  // namespace

/// Everything that takes input has a name for those who do not see it.
class AccessibleNamesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    std::set<QString> nameless_;

    void look() {
        for (QWidget* widget : shownWidgets()) {
            if (isInner(*widget) || !takesInput(*widget)) {
                continue;
            }
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
                const QWidget* parent = widget->parentWidget();
                nameless_.insert(QString("%1 '%2' in %3 '%4'")
                                     .arg(widget->metaObject()->className(), widget->objectName(),
                                          parent ? parent->metaObject()->className() : "nothing",
                                          parent ? parent->objectName() : QString()));
            }
        }
    }

    void verifyAllNamed() {
        const QStringList list(nameless_.begin(), nameless_.end());
        QVERIFY2(list.isEmpty(),
                 qPrintable(QString("%1 without a name:\n").arg(list.size()) + list.join('\n')));
    }

private slots:
    void init() {
        nameless_.clear();
        fixture_ = std::make_unique<WindowFixture>();
    }
    void cleanup() { fixture_.reset(); }

    void onTheStartPage() {
        look();
        verifyAllNamed();
    }
    void inEachStep() {
        visitSteps(*fixture_, [this] { look(); });
        verifyAllNamed();
    }
    void inTheProperties() {
        visitProperties(*fixture_, [this] { look(); });
        verifyAllNamed();
    }
    void inDialogs() {
        visitDialogs(*fixture_, [this] { look(); });
        verifyAllNamed();
    }
    void besideAResult() {
        visitResult(*fixture_, [this] { look(); });
        verifyAllNamed();
    }
};

int main(int argc, char** argv) { return runWindowTest<AccessibleNamesTest>(argc, argv); }
#include "accessible_names_test.moc"
