#include "twin/study_result.h"

#include <QtTest>

namespace twinbench {

class StudyResultTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBack();
    void resultsWithoutBandsAreStillRead();
    void resultsWithoutCurrentsAreStillRead();
    void damagedBytesAreAnError();
    void fieldsAndScalarsAreFoundByName();
};

namespace {

StudyResult example() {
    StudyResult result;
    result.study = "Warm-up";
    result.scenario = "Double flow";
    result.type = "thermal_transient";
    result.status = RunStatus::Invalid;
    result.key = {1, 2};
    result.geometryKey = {3, 4};
    result.time = "2026-03-01T12:30:05.120Z";
    result.solver.unknowns = 1234;
    result.solver.method = "cholesky";
    result.solver.residualHistory = {1.0, 1e-12};
    result.solver.steps = 17;
    result.stages = {{"read", 0.5, true}, {"solve", 1.5, false}};
    result.wallSeconds = 2.0;
    result.peakMemory = 1ULL << 33U;
    result.balance.kind = "heat";
    result.balance.in = 5.0;
    result.balance.stored = -1.0;
    result.balance.appliedMoment = {1, 2, 3};
    result.scalars = {
        {"max_temperature", 318.25, dimension::temperature(), true, "Cell 1", Vec3{1, 2, 3}}};
    result.partScalars = result.scalars;
    result.partScalars.push_back(
        {"max_heat_flux", 900.0, dimension::heatFlux(), false, "Cell 1", Vec3{1, 2, 3}, 25.0});
    result.series = {
        {"max_temperature", "Cell", dimension::temperature(), true, {0, 1}, {300, 301}}};
    result.monitors = {{"Q plate", "", dimension::power(), false, {0, 1}, {0, 8}}};
    result.fields = {
        {"temperature", 1, dimension::temperature(), true, {0.0, 10.0}, {{5, 6}, {7, 8}}}};
    result.contacts = {{"Cell 1", "Plate", 2500.0, "From air", 5.0, {5.0}, 12.0}};
    ResultPart part;
    part.name = "Cell 1";
    part.path = "Module/Cell 1";
    part.assemblyIndex = 3;
    part.meshKey = {9, 10};
    part.placement.translation = {0.1, 0.2, 0.3};
    part.firstNode = 40;
    part.nodeCount = 50;
    result.parts = {part};
    result.warnings = {badInput("a.b", "Cell 1", "Too {0}", {"hot"}, "Cool it.")};
    result.errors = {failure("balance.off", "Warm-up", "Off")};
    result.modes = {{0.0, true, 1e-9, {1, 0, 0}}, {120.5, false, 1e-8, {0, 2, 0}}};
    result.modalMass = {4.0, {1, 2, 3}};
    BoundaryFlow plus;
    plus.name = "Plus";
    plus.electrode = ElectrodeFlow{300.0, 0.01, {290.0, 300.0}, {0.009, 0.01}};
    result.boundaries = {plus};
    result.electric = {3.0, 0.5, 0.01, std::nullopt, 1e-12, 1e-9};
    result.bucklingModes = {{2.5, 1e-9}, {-1.5, 1e-8}};
    result.refinement = {{1200, 0.05}, {5000, 0.015}};
    result.leftOut = {"the edge between Plate, face 1 and face 2"};
    return result;
}

/// The same without what format 6 added.
StudyResult withoutWhatIsNew() {
    StudyResult result = example();
    result.boundaries.clear();
    result.contacts.clear();
    result.electric.reset();
    result.bucklingModes.clear();
    result.refinement.clear();
    result.leftOut.clear();
    return result;
}

/// The numbers of three empty lists, and what is electric and absent: six numbers, three flags.
constexpr std::size_t kBytesOfWhatIsNew =
    3 * sizeof(std::uint64_t) + 6 * sizeof(double) + 3 * sizeof(bool);

}  // namespace

void StudyResultTest::everythingComesBack() {
    const StudyResult before = example();
    const auto read = studyResultFromBytes(toBytes(before));
    QVERIFY(read);
    const StudyResult& after = *read;
    // Equal bytes mean equal values of everything that is written.
    QVERIFY(toBytes(after) == toBytes(before));
    QCOMPARE(after.scenario, before.scenario);
    QCOMPARE(after.status, RunStatus::Invalid);
    QCOMPARE(after.solver.residualHistory, before.solver.residualHistory);
    QCOMPARE(after.stages[1].seconds, 1.5);
    QCOMPARE(after.balance.stored, -1.0);
    QVERIFY(after.balance.appliedMoment == Vec3(1, 2, 3));
    QCOMPARE(after.scalars[0].value, 318.25);
    QVERIFY(!after.partScalars[0].band);
    QCOMPARE(after.partScalars[1].band, 25.0);
    QCOMPARE(after.monitors[0].values, before.monitors[0].values);
    QCOMPARE(after.fields[0].keys[1], before.fields[0].keys[1]);
    QCOMPARE(after.parts[0].path, before.parts[0].path);
    QCOMPARE(after.contacts[0].conductance, 2500.0);
    QCOMPARE(after.contacts[0].origin, std::string("From air"));
    QVERIFY(after.parts[0].placement == before.parts[0].placement);
    QCOMPARE(after.warnings[0].message(), std::string("Too hot"));
    QCOMPARE(after.errors[0].code, std::string("balance.off"));
    QCOMPARE(after.modes[1].frequency, 120.5);
    QVERIFY(after.modes[0].isRigid);
    QVERIFY(after.modalMass.movable == Vec3(1, 2, 3));
    QCOMPARE(after.boundaries[0].electrode->currents[0], 290.0);
    QCOMPARE(after.contacts[0].current, 12.0);
    QCOMPARE(after.electric->voltage, 0.01);
    QVERIFY(!after.electric->resistance);
    QCOMPARE(after.bucklingModes[1].loadFactor, -1.5);
    QCOMPARE(after.refinement[1].elements, std::uint64_t{5000});
    QCOMPARE(after.leftOut, example().leftOut);
}

void StudyResultTest::resultsWithoutCurrentsAreStillRead() {
    auto bytes = toBytes(withoutWhatIsNew());
    bytes.resize(bytes.size() - kBytesOfWhatIsNew);
    bytes[0] = std::byte{5};
    const auto read = studyResultFromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->modes[1].frequency, 120.5);
    QVERIFY(read->bucklingModes.empty());
}

void StudyResultTest::resultsWithoutBandsAreStillRead() {
    // Format 4 ends where the bands begin: a flag and a number for each of the three scalars, then
    // the modes, of which there are none: their number, and four masses, and what is newer still.
    StudyResult old = withoutWhatIsNew();
    old.modes.clear();
    auto bytes = toBytes(old);
    bytes.resize(bytes.size() - kBytesOfWhatIsNew);
    bytes.resize(bytes.size() - sizeof(std::uint64_t) - 4 * sizeof(double));
    bytes.resize(bytes.size() - 3 * (sizeof(bool) + sizeof(double)));
    bytes[0] = std::byte{4};
    const auto read = studyResultFromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->partScalars[1].value, 900.0);
    QVERIFY(!read->partScalars[1].band);
    QCOMPARE(read->errors[0].code, std::string("balance.off"));
}

void StudyResultTest::damagedBytesAreAnError() {
    const auto bytes = toBytes(example());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        QVERIFY(!studyResultFromBytes(std::span(bytes).first(length)));
    }
    auto longer = bytes;
    longer.push_back(std::byte{0});
    QVERIFY(!studyResultFromBytes(longer));
}

void StudyResultTest::fieldsAndScalarsAreFoundByName() {
    const StudyResult result = example();
    QCOMPARE(result.field("temperature"), &result.fields[0]);
    QCOMPARE(result.scalar("max_temperature"), &result.scalars[0]);
    QVERIFY(result.field("stress") == nullptr);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::StudyResultTest)
#include "study_result_test.moc"
