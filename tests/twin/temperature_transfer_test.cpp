#include "twin/temperature_transfer.h"

#include <QtTest>

namespace twinbench {

class TemperatureTransferTest : public QObject {
    Q_OBJECT

private slots:
    void partsAreFoundInAnyOrder();
    void otherMeshesOfAPartAreInterpolated();
    void withoutTheOtherMeshItFails();
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

/// Of the result above, where no mesh is needed.
FieldTransfer transfer(const StudyResult& from) {
    static const FeMesh kNoMesh;
    return {from, kTemperatures,
            []() -> Result<std::shared_ptr<const FeMesh>> {
                return fail(failure("store.no_mesh", "Plate", "There is no mesh."));
            },
            kNoMesh};
}

/// A straight element with corners at the origin and at `size` along the axes.
FeMesh oneElement(double size) {
    FeMesh mesh;
    const std::vector<Vec3> corners = {{0, 0, 0}, {size, 0, 0}, {0, size, 0}, {0, 0, size}};
    mesh.nodes = corners;
    for (const auto& [a, b] :
         std::vector<std::pair<int, int>>{{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}}) {
        mesh.nodes.push_back(
            0.5 * (corners[static_cast<std::size_t>(a)] + corners[static_cast<std::size_t>(b)]));
    }
    mesh.elements = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}};
    for (const std::array<std::uint32_t, 6>& nodes : std::vector<std::array<std::uint32_t, 6>>{
             {0, 2, 1, 6, 5, 4}, {0, 1, 3, 4, 8, 7}, {1, 2, 3, 5, 9, 8}, {2, 0, 3, 6, 7, 9}}) {
        FeTriangle triangle;
        triangle.nodes = nodes;
        mesh.triangles.push_back(triangle);
    }
    mesh.parts = {{"Plate", 0, 10, 0, 1, 0, 4}};
    return mesh;
}

/// 300 K + 10 K/m x + 20 K/m y.
double linearField(const Vec3& p) { return 300.0 + 10.0 * p.x + 20.0 * p.y; }

}  // namespace

void TemperatureTransferTest::partsAreFoundInAnyOrder() {
    Eigen::VectorXd mapped = Eigen::VectorXd::Constant(6, 250.0);
    const StudyResult from = thermalResult();
    QVERIFY(transferTemperature(transfer(from), {part("Plate", 2, 0, 3), part("Cell", 1, 3, 2)},
                                mapped));
    const std::vector<double> values(mapped.begin(), mapped.end());
    QCOMPARE(values, (std::vector<double>{310, 311, 312, 300, 301, 250}));
}

void TemperatureTransferTest::otherMeshesOfAPartAreInterpolated() {
    const auto source = std::make_shared<const FeMesh>(oneElement(1.0));
    const FeMesh target = oneElement(0.7);
    std::vector<float> field;
    for (const Vec3& node : source->nodes) {
        field.push_back(static_cast<float>(linearField(node)));
    }
    StudyResult from;
    from.parts = {part("Plate", 1, 0, 10)};
    Eigen::VectorXd values = Eigen::VectorXd::Zero(10);
    const auto moved = transferTemperature(
        {from, field, [&]() -> Result<std::shared_ptr<const FeMesh>> { return source; }, target},
        {part("Plate", 2, 0, 10)}, values);
    QVERIFY(moved);
    for (std::size_t node = 0; node < target.nodes.size(); ++node) {
        QVERIFY(std::abs(values[static_cast<Eigen::Index>(node)] -
                         linearField(target.nodes[node])) < 1e-4);
    }
}

void TemperatureTransferTest::withoutTheOtherMeshItFails() {
    const StudyResult from = thermalResult();
    Eigen::VectorXd values = Eigen::VectorXd::Zero(6);
    const auto moved = transferTemperature(transfer(from), {part("Plate", 3, 0, 3)}, values);
    QVERIFY(!moved);
    QCOMPARE(moved.error().front().code, std::string("store.no_mesh"));
}

void TemperatureTransferTest::everyPartWithoutATemperatureIsNamed() {
    const StudyResult from = thermalResult();
    Eigen::VectorXd values = Eigen::VectorXd::Zero(6);
    const auto mapped = transferTemperature(
        transfer(from), {part("Lid", 3, 0, 3), part("Cell", 1, 3, 2), part("Strap", 4, 5, 1)},
        values);
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().size(), std::size_t{2});
    QCOMPARE(mapped.error()[0].object, std::string("Lid"));
    QCOMPARE(mapped.error()[1].object, std::string("Strap"));
    QCOMPARE(mapped.error()[0].kind, ErrorKind::BadInput);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::TemperatureTransferTest)
#include "temperature_transfer_test.moc"
