#include "core/error.h"

#include <QtTest>

#include "core/result.h"

namespace twinbench {

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void messageFillsInTheArguments();
    void messageLeavesOtherBracesAlone();
    void missingArgumentStaysVisible();
    void argumentsAreNotReadAsTemplates();
    void descriptionHoldsObjectMessageAdviceAndCause();
    void kindsFollowFromTheMaker();
    void checkedCarriesEveryProblem();
};

void ErrorTest::messageFillsInTheArguments() {
    const Error error = badInput("x", "Plate", "{0} must be below {1}, not {0}.", {"7", "5"});
    QCOMPARE(error.message(), std::string("7 must be below 5, not 7."));
}

void ErrorTest::messageLeavesOtherBracesAlone() {
    QCOMPARE(failure("x", "", "{} {a} {0", {"7"}).message(), std::string("{} {a} {0"));
    QCOMPARE(failure("x", "", "", {"7"}).message(), std::string());
}

void ErrorTest::missingArgumentStaysVisible() {
    QCOMPARE(failure("x", "", "{0} and {1}", {"a"}).message(), std::string("a and {1}"));
}

void ErrorTest::argumentsAreNotReadAsTemplates() {
    QCOMPARE(failure("x", "", "{0}{1}", {"{1}", "b"}).message(), std::string("{1}b"));
}

void ErrorTest::descriptionHoldsObjectMessageAdviceAndCause() {
    Error error = failure("x", "Plate", "The mesh failed.", {}, "Use a smaller size.");
    QCOMPARE(error.describe(), std::string("Plate: The mesh failed. Use a smaller size."));
    error.cause = std::make_shared<Error>(failure("y", "", "Crashed."));
    QCOMPARE(error.describe(),
             std::string("Plate: The mesh failed. Use a smaller size. (Crashed.)"));
}

void ErrorTest::kindsFollowFromTheMaker() {
    QVERIFY(badInput("x", "", "").kind == ErrorKind::BadInput);
    QVERIFY(failure("x", "", "").kind == ErrorKind::Failed);
    QVERIFY(cancelled().kind == ErrorKind::Cancelled);
}

void ErrorTest::checkedCarriesEveryProblem() {
    const Checked<int> checked = fail(Problems{badInput("a", "", ""), badInput("b", "", "")});
    QVERIFY(!checked);
    QCOMPARE(checked.error().size(), std::size_t{2});
    QCOMPARE(checked.error()[1].code, std::string("b"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ErrorTest)
#include "error_test.moc"
