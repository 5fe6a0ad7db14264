#include "twin/meshed_areas.h"

#include <QtTest>

#include "tests/simulation/structured_meshes.h"

namespace twinbench {

/// Two unit cubes that touch at x = 1, in a CAD that gives them areas of its own.
class MeshedAreasTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void areasThatAgreeAreNotWorthAWord();
    void faceThatTheMeshDoesNotFollowIsToldWithItsLoad();
    void smallFaceOfALargeLoadIsNotTold();
    void tooMuchDoesNotMakeUpForTooLittle();
    void faceWithoutALoadIsNotTold();
    void pressureActsByAreaToo();
    void contactThatTheMeshLosesIsTold();
    void contactThatIsTooLargeOnTheMeshMayHaveAThinPartInBetween();
    void contactThatPassesNothingIsNotTold();

private:
    void setArea(std::uint32_t part, std::uint32_t face, double area);
    Problems warnings() const {
        return warningsOfAreas(spec_, assembly_, pairs_, *mesh_, ThreadPool(1), TaskContext());
    }

    Assembly assembly_;
    std::shared_ptr<const FeMesh> mesh_ =
        assembled({{boxMesh({0, 0, 0}, {1, 1, 1}, {1, 1, 1}), {}},
                   {boxMesh({1, 0, 0}, {2, 1, 1}, {1, 2, 2}), {}}});
    RunSpec spec_;
    std::vector<ContactPair> pairs_;
};

void MeshedAreasTest::init() {
    assembly_ = Assembly();
    spec_ = RunSpec();
    for (std::uint32_t i = 0; i < 2; ++i) {
        Part part;
        part.name = i == 0 ? "Plate" : "Cell";
        PartShape shape;
        shape.faces.resize(6);
        for (FaceInfo& face : shape.faces) {
            face.area = 1.0;
        }
        part.shape = std::make_shared<const PartShape>(std::move(shape));
        spec_.partNames.push_back(part.name);
        spec_.parts.push_back({i, {}});
        assembly_.parts.push_back(std::move(part));
    }
    ThermalModel thermal;
    thermal.convections.push_back({{{0, side::kLowX}, {0, side::kLowY}}, 10.0, 300.0});
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    thermal.contacts = {contact};
    spec_.physics = std::move(thermal);
    spec_.loads = {{"cooled", "convection", 0, 1}};
    ContactPair pair;
    pair.partB = 1;
    pair.area = 1.0;
    pairs_ = {pair};
}

void MeshedAreasTest::setArea(std::uint32_t part, std::uint32_t face, double area) {
    PartShape shape = *assembly_.parts[part].shape;
    shape.faces[face].area = area;
    assembly_.parts[part].shape = std::make_shared<const PartShape>(std::move(shape));
}

void MeshedAreasTest::areasThatAgreeAreNotWorthAWord() {
    QVERIFY(warnings().empty());
    setArea(0, side::kLowX, 1.015);
    pairs_[0].area = 0.985;
    QVERIFY(warnings().empty());
}

void MeshedAreasTest::faceThatTheMeshDoesNotFollowIsToldWithItsLoad() {
    setArea(0, side::kLowX, 1.25);
    const Problems told = warnings();
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].object, std::string("cooled"));
    const QString text = QString::fromStdString(told[0].describe());
    QVERIFY2(text.contains("1e+06 mm^2") || text.contains("1000000 mm^2"), qPrintable(text));
    QVERIFY2(text.contains("(-20.0 %)") && text.contains("smaller element size"), qPrintable(text));
}

void MeshedAreasTest::smallFaceOfALargeLoadIsNotTold() {
    auto& convection = std::get<ThermalModel>(spec_.physics).convections.front();
    convection.faces = {{0, side::kLowX}};
    for (std::uint32_t face : {side::kLowY, side::kHighY, side::kLowZ, side::kHighZ}) {
        convection.faces.push_back({0, face});
        convection.faces.push_back({1, face});
    }
    setArea(0, side::kLowX, 1.1);  // a tenth of a ninth of the load
    QVERIFY(warnings().empty());
    setArea(0, side::kLowX, 1.3);
    QCOMPARE(warnings().size(), std::size_t(1));
}

void MeshedAreasTest::tooMuchDoesNotMakeUpForTooLittle() {
    setArea(0, side::kLowX, 1.05);
    setArea(0, side::kLowY, 0.95);
    QCOMPARE(warnings().size(), std::size_t(1));
}

void MeshedAreasTest::faceWithoutALoadIsNotTold() {
    setArea(0, side::kHighZ, 2.0);
    setArea(1, side::kHighX, 2.0);
    QVERIFY(warnings().empty());
}

void MeshedAreasTest::pressureActsByAreaToo() {
    StructuralModel structural;
    structural.pressures.push_back({{{1, side::kHighX}}, 1e5});
    spec_.physics = std::move(structural);
    QVERIFY(warnings().empty());
    setArea(1, side::kHighX, 1.1);
    const Problems told = warnings();
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].object, std::string("pressure on 'Cell'"));
}

void MeshedAreasTest::contactThatTheMeshLosesIsTold() {
    pairs_[0].area = 1.25;
    const Problems told = warnings();
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].object, std::string("contact 'Plate' - 'Cell'"));
    QVERIFY(QString::fromStdString(told[0].describe()).contains("(-20.0 %)"));
    QCOMPARE(told[0].advice, std::string("Give the parts a smaller element size."));
}

void MeshedAreasTest::contactThatIsTooLargeOnTheMeshMayHaveAThinPartInBetween() {
    pairs_[0].area = 0.8;
    const Problems told = warnings();
    QCOMPARE(told.size(), std::size_t(1));
    const QString text = QString::fromStdString(told[0].describe());
    QVERIFY2(text.contains("(+25.0 %)") && text.contains("make the gap smaller"), qPrintable(text));
}

void MeshedAreasTest::contactThatPassesNothingIsNotTold() {
    pairs_[0].area = 1.25;
    ContactInterface contact = std::get<ThermalModel>(spec_.physics).contacts.front();
    contact.conductance = 0.0;
    std::get<ThermalModel>(spec_.physics).contacts = {contact};
    QVERIFY(warnings().empty());
    StructuralModel structural;
    contact.bonded = false;
    structural.contacts = {contact};
    spec_.physics = structural;
    QVERIFY(warnings().empty());
    structural.contacts.front().bonded = true;
    spec_.physics = structural;
    QCOMPARE(warnings().size(), std::size_t(1));
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::MeshedAreasTest)
#include "meshed_areas_test.moc"
