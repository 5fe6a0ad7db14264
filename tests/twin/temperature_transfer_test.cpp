#include "twin/temperature_transfer.h"

#include <QtTest>

namespace twinbench {

class TemperatureTransferTest : public QObject {
    Q_OBJECT

private slots:
    void partsAreFoundInAnyOrder();
    void everyPartWithoutATemperatureIsNamed();
};

namespace {

ResultPart part(const std::string& name, std::uint64_t mesh, std::uint32_t first,
                std::uint32_t count) {
    ResultPart result;
    result.name = name;
    result.path = "Assembly/" + name;
    result.meshKey = {mesh, 0};
    result.firstNode = first;
    result.nodeCount = count;
    return result;
}

StudyResult thermalResult() {
    StudyResult result;
    result.study = "Warm-up";
    result.parts = {part("Cell", 1, 0, 2), part("Plate", 2, 2, 3)};
    return result;
}

const std::vector<float> kTemperatures = {300, 301, 310, 311, 312};

}  // namespace

void TemperatureTransferTest::partsAreFoundInAnyOrder() {
    Eigen::VectorXd mapped = Eigen::VectorXd::Constant(6, 250.0);
    QVERIFY(transferTemperature(thermalResult(), kTemperatures,
                                {part("Plate", 2, 0, 3), part("Cell", 1, 3, 2)}, mapped));
    const std::vector<double> values(mapped.begin(), mapped.end());
    QCOMPARE(values, (std::vector<double>{310, 311, 312, 300, 301, 250}));
}

void TemperatureTransferTest::everyPartWithoutATemperatureIsNamed() {
    Eigen::VectorXd values = Eigen::VectorXd::Zero(6);
    const auto mapped = transferTemperature(
        thermalResult(), kTemperatures,
        {part("Plate", 3, 0, 3), part("Cell", 1, 3, 2), part("Strap", 4, 5, 1)}, values);
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().size(), std::size_t{2});
    QCOMPARE(mapped.error()[0].object, std::string("Plate"));
    QCOMPARE(mapped.error()[1].object, std::string("Strap"));
    QCOMPARE(mapped.error()[0].kind, ErrorKind::BadInput);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::TemperatureTransferTest)
#include "temperature_transfer_test.moc"
