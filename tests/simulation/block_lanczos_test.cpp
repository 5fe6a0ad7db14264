#include "simulation/block_lanczos.h"

#include <QtTest>
#include <cmath>
#include <stop_token>

namespace twinbench {

class BlockLanczosTest : public QObject {
    Q_OBJECT

private slots:
    void largestValuesOfADiagonalMatrix();
    void vectorsAreOrthonormalInTheMass();
    void moreEqualValuesThanABlockHasColumnsAreAllFound();
    void wholeSpectrumOfASmallMatrix();
    void basisThatEndsWithinABlock();
    void valuesBelowTheFloorAreLeftOut();
    void spectrumBelowTheFloorGivesNothing();
    void stopRequestCancels();
    void errorOfTheInverseIsPassedOn();
    void numbersThatAreNotFiniteAreAnError();
};

namespace {

/// A^-1 and M diagonal.
EigenOperators diagonal(const Eigen::VectorXd& inverse, const Eigen::VectorXd& mass) {
    return {inverse.size(),
            [inverse](const Eigen::MatrixXd& b) -> Result<Eigen::MatrixXd> {
                return Eigen::MatrixXd(inverse.asDiagonal() * b);
            },
            [mass](const Eigen::MatrixXd& x) { return Eigen::MatrixXd(mass.asDiagonal() * x); }};
}

/// 1, 1/4, 1/9 ...: as of a string.
Eigen::VectorXd squares(Eigen::Index size) {
    return Eigen::VectorXd::LinSpaced(size, 1.0, static_cast<double>(size))
        .array()
        .square()
        .inverse();
}

}  // namespace

void BlockLanczosTest::largestValuesOfADiagonalMatrix() {
    const Eigen::VectorXd mass = Eigen::VectorXd::LinSpaced(3000, 1.0, 2.0);
    const Eigen::VectorXd values = squares(3000);
    const auto pairs =
        largestEigenpairs(diagonal(values.cwiseQuotient(mass), mass), 20, TaskContext());
    QVERIFY(pairs);
    QVERIFY((pairs->values - values.head(20)).cwiseQuotient(values.head(20)).norm() < 1e-12);
    QVERIFY(pairs->history.back() < 1e-9);
}

void BlockLanczosTest::vectorsAreOrthonormalInTheMass() {
    const Eigen::VectorXd mass = Eigen::VectorXd::LinSpaced(2000, 1.0, 100.0);
    const auto pairs = largestEigenpairs(diagonal(squares(2000), mass), 30, TaskContext());
    QVERIFY(pairs);
    const Eigen::MatrixXd gram = pairs->vectors.transpose() * mass.asDiagonal() * pairs->vectors;
    QVERIFY((gram - Eigen::MatrixXd::Identity(30, 30)).cwiseAbs().maxCoeff() < 1e-12);
}

void BlockLanczosTest::moreEqualValuesThanABlockHasColumnsAreAllFound() {
    Eigen::VectorXd values = squares(3000);
    values.head(25).setConstant(1.0);
    values.segment(25, 40).setConstant(0.5);
    const auto pairs = largestEigenpairs(diagonal(values, Eigen::VectorXd::Ones(3000)), 60, {});
    QVERIFY(pairs);
    QVERIFY((pairs->values - values.head(60)).cwiseAbs().maxCoeff() < 1e-12);
}

void BlockLanczosTest::wholeSpectrumOfASmallMatrix() {
    for (const Eigen::Index size : {1, 3, 8, 13, 30}) {
        const Eigen::VectorXd values = squares(size);
        const auto pairs =
            largestEigenpairs(diagonal(values, Eigen::VectorXd::Ones(size)), size, {});
        QVERIFY(pairs);
        QVERIFY((pairs->values - values).cwiseQuotient(values).norm() < 1e-10);
    }
}

void BlockLanczosTest::basisThatEndsWithinABlock() {
    constexpr Eigen::Index kCount = 20;
    for (Eigen::Index more = 0; more <= 8; ++more) {
        const Eigen::Index size = lanczosColumns(kCount) + more;
        // Values so close that they converge late.
        const Eigen::VectorXd values = Eigen::VectorXd::LinSpaced(size, 1.1, 1.0);
        const auto pairs =
            largestEigenpairs(diagonal(values, Eigen::VectorXd::Ones(size)), kCount, {});
        QVERIFY(pairs);
        QVERIFY((pairs->values - values.head(kCount)).norm() < 1e-9);
    }
}

void BlockLanczosTest::valuesBelowTheFloorAreLeftOut() {
    // Three values stand out of a band around zero.
    Eigen::VectorXd values = Eigen::VectorXd::LinSpaced(2000, -0.01, 0.01);
    values.head(3) = Eigen::Vector3d(1.0, 0.5, 0.1);
    values[1999] = -3.0;
    EigenOperators operators = diagonal(values, Eigen::VectorXd::Ones(2000));
    operators.floor = 0.03;
    const auto pairs = largestEigenpairs(operators, 6, TaskContext());
    QVERIFY(pairs);
    QCOMPARE(pairs->values.size(), Eigen::Index{3});
    QCOMPARE(pairs->vectors.cols(), Eigen::Index{3});
    QVERIFY((pairs->values - values.head(3)).norm() < 1e-12);
}

void BlockLanczosTest::spectrumBelowTheFloorGivesNothing() {
    const Eigen::VectorXd values = Eigen::VectorXd::LinSpaced(1000, -1.0, 0.01);
    EigenOperators operators = diagonal(values, Eigen::VectorXd::Ones(1000));
    operators.floor = 0.03;
    const auto pairs = largestEigenpairs(operators, 2, TaskContext());
    QVERIFY(pairs);
    QCOMPARE(pairs->values.size(), Eigen::Index{0});
}

void BlockLanczosTest::stopRequestCancels() {
    std::stop_source source;
    source.request_stop();
    const auto pairs = largestEigenpairs(diagonal(squares(100), Eigen::VectorXd::Ones(100)), 3,
                                         TaskContext(source.get_token()));
    QVERIFY(!pairs && pairs.error().kind == ErrorKind::Cancelled);
}

void BlockLanczosTest::errorOfTheInverseIsPassedOn() {
    EigenOperators operators = diagonal(squares(100), Eigen::VectorXd::Ones(100));
    operators.inverse = [](const Eigen::MatrixXd&) -> Result<Eigen::MatrixXd> {
        return fail(failure("test.no_inverse", "test", "There is none."));
    };
    const auto pairs = largestEigenpairs(operators, 3, {});
    QVERIFY(!pairs && pairs.error().code == "test.no_inverse");
}

void BlockLanczosTest::numbersThatAreNotFiniteAreAnError() {
    const EigenOperators operators =
        diagonal(Eigen::VectorXd::Constant(100, NAN), Eigen::VectorXd::Ones(100));
    const auto pairs = largestEigenpairs(operators, 3, {});
    QVERIFY(!pairs && pairs.error().code == "modal.not_finite");
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::BlockLanczosTest)
#include "block_lanczos_test.moc"
