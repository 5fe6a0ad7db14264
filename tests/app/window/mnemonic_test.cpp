#include "app/window/mnemonic.h"

#include <QtTest>

using namespace twinbench;

class MnemonicTest : public QObject {
    Q_OBJECT

private slots:
    void goesFromWithinAWord() { QCOMPARE(withoutMnemonic("&Fit all"), QString("Fit all")); }
    void goesWithItsBrackets() {
        QCOMPARE(withoutMnemonic(QString::fromUtf8("\u6587\u4EF6(&F)...")),
                 QString::fromUtf8("\u6587\u4EF6..."));
    }
    void otherBracketsStay() {
        QCOMPARE(withoutMnemonic("&Edges (fine)"), QString("Edges (fine)"));
    }
};

QTEST_GUILESS_MAIN(MnemonicTest)
#include "mnemonic_test.moc"
