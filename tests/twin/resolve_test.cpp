#include <QTest>

#include "tests/twin/resolve_fixture.h"
#include "twin/geometry_check.h"

using namespace twinbench;
using namespace twinbench::test;

namespace {

std::string codes(const Problems& problems) {
    std::string text;
    for (const Error& problem : problems) {
        text += (text.empty() ? "" : " ") + problem.code;
    }
    return text;
}

std::string codes(const Checked<RunSpec>& spec) { return spec ? "" : codes(spec.error()); }

const ThermalModel& thermal(const Checked<RunSpec>& spec) {
    return std::get<ThermalModel>(spec->physics);
}

const StructuralModel& structural(const Checked<RunSpec>& spec) {
    return std::get<StructuralModel>(spec->physics);
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

}  // namespace

class ResolveTest : public QObject {
    Q_OBJECT

private slots:
    void takesAllSolidParts() {
        ResolveFixture fixture;
        const auto spec = fixture.resolve("Steady");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        QCOMPARE(spec->partNames, (std::vector<std::string>{"Cell 1", "Cell 2", "Plate"}));
        QCOMPARE(spec->type, std::string("thermal_steady"));
    }

    void takesOnlyThePartsOfTheStudy() {
        ResolveFixture fixture;
        fixture.put(
            EntityKind::Study, "Steady",
            R"J({"type": "thermal_steady", "parts": ["Cell*", "Plate"], "exclude": "Cell 1"})J");
        fixture.put(EntityKind::Assignment, "cells", R"J({"part": "Cell 2", "material": "cell"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QCOMPARE(spec->partNames, (std::vector<std::string>{"Cell 2", "Plate"}));
        QCOMPARE(thermal(spec).contacts.size(), std::size_t(1));
        QCOMPARE(thermal(spec).contacts[0].faces[0].first.part, 0u);
        QCOMPARE(thermal(spec).contacts[0].faces[0].second.part, 1u);
    }

    void turnsThreeConductivitiesWithThePart() {
        ResolveFixture fixture;
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        const Mat3 first = thermal(spec).materials[0].conductivity.values.front();
        const Mat3 second = thermal(spec).materials[1].conductivity.values.front();
        QVERIFY(near(first[0].x, 30.0) && near(first[1].y, 20.0) && near(first[2].z, 1.2));
        QVERIFY(near(second[0].x, 20.0) && near(second[1].y, 30.0) && near(second[2].z, 1.2));
        QVERIFY(near(second[0].y, 0.0) && near(second[1].z, 0.0));
        const Mat3 plate = {Vec3{200, 0, 0}, Vec3{0, 200, 0}, Vec3{0, 0, 200}};
        QVERIFY(thermal(spec).materials[2].conductivity.values.front() == plate);
    }

    void takesTheAxesOfTheMaterial() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Material, "cell",
                    R"J({"thermal_conductivity": ["3 W/(m*K)", "2 W/(m*K)", "1 W/(m*K)"],
                        "axes": [[1, 1, 0], [-1, 1, 0]]})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        const Mat3 tensor = thermal(spec).materials[0].conductivity.values.front();
        QVERIFY(near(tensor[0].x, 2.5) && near(tensor[0].y, 0.5) && near(tensor[2].z, 1.0));
    }

    void givesALaterAssignmentTheWord() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Assignment, "all", R"J({"part": "**", "material": "plate"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QVERIFY(near(thermal(spec).materials[0].conductivity.values.front()[2].z, 200.0));
    }

    void namesAllPartsWithoutAMaterial() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Assignment, "cells", R"J({"part": "Plate", "material": "plate"})J");
        const auto spec = fixture.resolve("Steady");
        QCOMPARE(codes(spec), std::string("material.missing"));
        QCOMPARE(spec.error().front().arguments.front(), std::string("Cell 1, Cell 2"));
    }

    void namesEachMissingPropertyOnce() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Material, "cell", R"J({"density": "2500 kg/m^3"})J");
        const auto spec = fixture.resolve("Warm-up");
        QCOMPARE(codes(spec), std::string("material.property_missing material.property_missing"));
    }

    void takesMaterialsOfTheLibrary() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Material, "plate", R"J("library:Unobtainium")J");
        QCOMPARE(codes(fixture.resolve("Steady")), std::string("library.unknown"));
        fixture.library_ = *MaterialLibrary::read(std::filesystem::path(TWINBENCH_SOURCE_DIR) /
                                                  "tests" / "twin" / "materials");
        fixture.put(EntityKind::Material, "plate", R"J("library:Test copper")J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QVERIFY(near(thermal(spec).materials[2].conductivity.values.front()[0].x, 390.0));
    }

    void spreadsPowerPerPartAndInTotal() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "each",
                    R"J({"model": "heat_source", "part": "Cell*", "power": "2 * cell_loss"})J");
        fixture.put(EntityKind::Attachment, "total",
                    R"J({"model": "heat_source", "part": "Cell*", "total_power": "10 W"})J");
        fixture.put(EntityKind::Attachment, "density",
                    R"J({"model": "heat_source", "part": "Plate", "power_density": "5 W/m^3"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        const auto& sources = thermal(spec).sources;
        QCOMPARE(sources.size(), std::size_t(4));
        QCOMPARE(sources[0].parts, std::vector<std::uint32_t>{0});
        QVERIFY(sources[0].total && near(sources[0].powerDensity({}, 0), 16.0));
        QCOMPARE(sources[1].parts, std::vector<std::uint32_t>{1});
        QCOMPARE(sources[2].parts, (std::vector<std::uint32_t>{0, 1}));
        QVERIFY(sources[2].total && near(sources[2].powerDensity({}, 0), 10.0));
        QVERIFY(!sources[3].total && near(sources[3].powerDensity({}, 0), 5.0));
    }

    void sharesTotalPowerWithPartsOutsideTheStudy() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "total",
                    R"J({"model": "heat_source", "part": "Cell*", "total_power": "10 W"})J");
        fixture.put(EntityKind::Study, "Steady",
                    R"J({"type": "thermal_steady", "exclude": "Cell 2"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QVERIFY(near(thermal(spec).sources[0].powerDensity({}, 0), 5.0));
    }

    void appliesConvectionToTheSelection() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "coolant",
                    R"J({"model": "convection", "faces": "cooled", "coefficient": "h_coolant",
                        "ambient": "25 degC + 5 K * sin(t / 60 s)"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        const Convection& convection = thermal(spec).convections.at(0);
        QCOMPARE(convection.faces.size(), std::size_t(1));
        QVERIFY((convection.faces[0] == PartFace{2, MinZ}));
        QVERIFY(near(convection.coefficient({}, 0), 800.0));
        QVERIFY(near(convection.ambient({}, 0), 298.15));
        QVERIFY(convection.ambient.dependsOnTime());
    }

    void limitsAttachmentsToTheirStudies() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "only",
                    R"J({"model": "heat_source", "part": "Cell*", "power": "1 W",
                        "studies": ["Warm-up"]})J");
        QCOMPARE(thermal(fixture.resolve("Steady")).sources.size(), std::size_t(0));
        QCOMPARE(thermal(fixture.resolve("Warm-up")).sources.size(), std::size_t(2));
    }

    void refusesTargetsThatMatchNothing() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "a",
                    R"J({"model": "heat_source", "part": "Zell*", "power": "1 W"})J");
        fixture.put(EntityKind::Attachment, "b",
                    R"J({"model": "heat_flux", "faces": {"part": "Plate", "where": "cylindrical"},
                        "flux": "1 W/m^2"})J");
        QCOMPARE(QString::fromStdString(codes(fixture.resolve("Steady"))),
                 QString("target.no_part target.no_face"));
        QCOMPARE(codes(checkGeometry(fixture.model_, fixture.assembly_)),
                 std::string("target.no_part target.no_face"));
    }

    void findsEveryPatternThatMatchesNothing() {
        ResolveFixture fixture;
        QCOMPARE(codes(checkGeometry(fixture.model_, fixture.assembly_)), std::string());
        fixture.put(EntityKind::Assignment, "x", R"J({"part": "Lid", "material": "plate"})J");
        fixture.put(EntityKind::Selection, "x", R"J({"where": "hole"})J");
        fixture.put(EntityKind::ContactPair, "x",
                    R"J({"between": ["Lid", "Plate"], "bonded": false})J");
        fixture.put(EntityKind::MeshPart, "Lid*", R"J({"size": "1 mm"})J");
        fixture.put(EntityKind::Requirement, "x",
                    R"J({"study": "Steady", "require": "max(temperature, 'Lid') < 1 degC"})J");
        const Problems problems = checkGeometry(fixture.model_, fixture.assembly_);
        QCOMPARE(codes(problems), std::string("target.no_part target.no_face target.no_part "
                                              "target.no_part target.no_part"));
    }

    void refusesTwoTemperaturesOnOneFace() {
        ResolveFixture fixture;
        const auto temperature = [](const char* value) {
            return Json{{"model", "temperature"}, {"faces", "cooled"}, {"value", value}}.dump();
        };
        fixture.put(EntityKind::Attachment, "a", temperature("20 degC"));
        fixture.put(EntityKind::Attachment, "b", temperature("293.15 K"));
        QVERIFY(fixture.resolve("Steady").has_value());
        fixture.put(EntityKind::Attachment, "b", temperature("21 degC"));
        QCOMPARE(codes(fixture.resolve("Steady")), std::string("attachment.conflict"));
    }

    void refusesATemperatureWithAHeatFlux() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "a",
                    R"J({"model": "heat_flux", "faces": "cooled", "flux": "1 W/m^2"})J");
        fixture.put(EntityKind::Attachment, "b",
                    R"J({"model": "temperature", "faces": "cooled", "value": "20 degC"})J");
        const auto spec = fixture.resolve("Steady");
        QCOMPARE(codes(spec), std::string("attachment.conflict"));
        QVERIFY(spec.error().front().object.find("Plate") != std::string::npos);
    }

    void takesContactsWithTheirOverrides() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Contacts, "contacts",
                    R"J({"gap": "0.2 mm", "conductance": "2000 W/(m^2*K)"})J");
        fixture.put(
            EntityKind::ContactPair, "p",
            R"J({"between": ["Plate", "Cell 2"], "conductance": "perfect", "bonded": false})J");
        const auto steady = fixture.resolve("Steady");
        QVERIFY(steady.has_value());
        QCOMPARE(fixture.gaps_, std::vector<double>{2e-4});
        const auto& contacts = thermal(steady).contacts;
        QCOMPARE(contacts.size(), std::size_t(2));
        QVERIFY(near(contacts[0].conductance, 2000.0));
        QCOMPARE(contacts[1].conductance, kPerfectConductance);
        const auto stress = fixture.resolve("Stress");
        QVERIFY(stress.has_value());
        QCOMPARE(structural(stress).contacts.size(), std::size_t(1));
    }

    void looksForNoContactsWhereThereAreNone() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Study, "Steady",
                    R"J({"type": "thermal_steady", "contacts": "none"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QVERIFY(thermal(spec).contacts.empty());
        QVERIFY(fixture.gaps_.empty());
    }

    void whatIsSwitchedOffDoesNotAct() {
        ResolveFixture fixture;
        fixture.put(
            EntityKind::Attachment, "heat",
            R"J({"model": "heat_source", "part": "Cell*", "power": "1 W", "active": false})J");
        QVERIFY(thermal(fixture.resolve("Steady")).sources.empty());
        fixture.put(
            EntityKind::Attachment, "heat",
            R"J({"model": "heat_source", "part": "Cell*", "power": "1 W", "active": true})J");
        QCOMPARE(thermal(fixture.resolve("Steady")).sources.size(), std::size_t(2));
    }

    void warnsOfATemperatureThatActsInNoStudy() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "hot",
                    R"J({"model": "temperature", "part": "Cell*", "value": "90 degC"})J");
        QVERIFY(fixture.resolve("Steady")->warnings.empty());  // the stress study takes it
        const auto removed = apply(
            fixture.model_, {"", {{EntityKind::Study, "Stress", std::nullopt, std::nullopt}}});
        QVERIFY(removed);
        QCOMPARE(codes(fixture.resolve("Steady")->warnings), std::string("attachment.unused"));
    }

    void warnsOfALoadOverTimeInASteadyStudy() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "heat",
                    R"J({"model": "heat_source", "part": "Cell*", "power": "1 W/s * t"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QCOMPARE(codes(spec->warnings), std::string("load.at_start"));
        QVERIFY(fixture.resolve("Warm-up")->warnings.empty());
    }

    void takesStructuralLoadsAtTheTimeOfTheStudy() {
        ResolveFixture fixture;
        QVERIFY(near(structural(fixture.resolve("Stress")).time, 50.0));
        fixture.put(EntityKind::Study, "Stress",
                    R"J({"type": "structural_static", "temperature_from": "Warm-up"})J");
        QVERIFY(near(structural(fixture.resolve("Stress")).time, 100.0));
        fixture.put(EntityKind::Study, "Stress", R"J({"type": "structural_static"})J");
        QVERIFY(near(structural(fixture.resolve("Stress")).time, 0.0));
    }

    void readsRemoteLoadsMassesAndSupports() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "remote",
                    R"J({"model": "remote_force", "faces": "cooled", "at": [1, 2, 3],
                        "vector": ["1 N", "2 N/s * t", "0 N"], "moment": ["0 N*m", "0 N*m", "4 N*m"]})J");
        fixture.put(EntityKind::Attachment, "mass",
                    R"J({"model": "point_mass", "faces": "cooled", "mass": "300 g"})J");
        fixture.put(EntityKind::Attachment, "springs",
                    R"J({"model": "elastic_support", "faces": "cooled", "normal": "2 N/mm^3"})J");
        fixture.put(EntityKind::Attachment, "plane",
                    R"J({"model": "symmetry", "faces": "cooled"})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY2(spec.has_value(), codes(spec).c_str());
        const StructuralModel& model = structural(spec);
        QVERIFY(norm(*model.remoteLoads.at(0).place - Vec3{1e-3, 2e-3, 3e-3}) < 1e-15);
        QVERIFY(norm(model.remoteLoads[0].force({}, 5.0) - Vec3{1, 10, 0}) < 1e-12);
        QVERIFY(norm(model.remoteLoads[0].moment({}, 0.0) - Vec3{0, 0, 4}) < 1e-12);
        QVERIFY(near(model.pointMasses.at(0).mass, 0.3));
        QVERIFY(!model.pointMasses[0].place);
        QVERIFY(near(model.elasticSupports.at(0).normal({}, 0.0), 2e9));
        QVERIFY(near(model.elasticSupports[0].tangential({}, 0.0), 0.0));
        QVERIFY(model.supports.at(0).normal);
    }

    void aLoadOverTimeChangesTheKey() {
        const auto keyWith = [](const char* force) {
            ResolveFixture fixture;
            fixture.put(EntityKind::Attachment, "force", force);
            return fixture.resolve("Stress")->physicsKey;
        };
        const char* slow =
            R"J({"model": "force", "faces": "cooled", "vector": ["0 N", "0 N", "1 N/s * t"]})J";
        const char* fast =
            R"J({"model": "force", "faces": "cooled", "vector": ["0 N", "0 N", "2 N/s * t"]})J";
        QVERIFY(keyWith(slow) == keyWith(slow));
        QVERIFY(keyWith(slow) != keyWith(fast));
    }

    void warnsOfPenetrationBeyondTheGap() {
        ResolveFixture fixture;
        fixture.contacts_[0].penetration = 5e-4;
        fixture.contacts_[1].penetration = 5e-5;
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QCOMPARE(codes(spec->warnings), std::string("contact.penetration"));
        QCOMPARE(spec->warnings.front().arguments.front(), std::string("0.5 mm"));
    }

    void warnsOfAPairThatDoesNotTouch() {
        ResolveFixture fixture;
        fixture.put(EntityKind::ContactPair, "p",
                    R"J({"between": ["Cell 1", "Cell 2"], "bonded": false})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QCOMPARE(codes(spec->warnings), std::string("contact.none"));
    }

    void refusesAPairThatDoesNotTouchWhereSomethingShouldPass() {
        ResolveFixture fixture;
        fixture.put(EntityKind::ContactPair, "p",
                    R"J({"between": ["Cell 1", "Cell 2"], "conductance": "50 W/(m^2*K)"})J");
        const auto spec = fixture.resolve("Steady");
        QCOMPARE(codes(spec), std::string("contact.none"));
        QCOMPARE(spec.error().front().object, std::string("contact pair 'p'"));
        QVERIFY(fixture.resolve("Stress"));
        fixture.put(EntityKind::ContactPair, "p",
                    R"J({"between": ["Cell 1", "Cell 2"], "bonded": true})J");
        QVERIFY(fixture.resolve("Steady"));
        QCOMPARE(codes(fixture.resolve("Stress")), std::string("contact.none"));
    }

    void doesNotWarnOfAPairWhosePartsTheStudyLeavesOut() {
        ResolveFixture fixture;
        fixture.put(EntityKind::ContactPair, "p",
                    R"J({"between": ["Cell 1", "Plate"], "bonded": false})J");
        fixture.put(EntityKind::Study, "Steady",
                    R"J({"type": "thermal_steady", "exclude": "Cell 1"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QCOMPARE(codes(spec->warnings), std::string());
    }

    void endsOutputTimesAtTheDuration() {
        ResolveFixture fixture;
        const auto spec = fixture.resolve("Warm-up");
        QVERIFY(spec.has_value());
        QCOMPARE(spec->transient.outputTimes, (std::vector<double>{30, 60, 90, 100}));
        QVERIFY(near(spec->initialTemperature, 298.15));
        QVERIFY(near(spec->transient.tolerance, 0.1));
    }

    void storesAHundredTimesByDefault() {
        ResolveFixture fixture;
        fixture.put(
            EntityKind::Study, "Warm-up",
            R"J({"type": "thermal_transient", "initial_from": "Steady", "duration": "1 h"})J");
        const auto spec = fixture.resolve({"Warm-up", "Double", {}});
        QVERIFY(spec.has_value());
        QCOMPARE(spec->transient.outputTimes.size(), std::size_t(100));
        QCOMPARE(spec->initialFrom->study, std::string("Steady"));
        QCOMPARE(spec->initialFrom->scenario, std::string("Double"));
    }

    void refusesOutputTimesOutOfOrder() {
        ResolveFixture fixture;
        for (const std::string times : {R"J(["20 s", "10 s"])J", R"J(["200 s"])J"}) {
            fixture.put(EntityKind::Study, "Warm-up",
                        R"J({"type": "thermal_transient", "initial_temperature": "25 degC",
                            "duration": "100 s", "output_times": )J" +
                            times + "}");
            QCOMPARE(codes(fixture.resolve("Warm-up")), std::string("study.output_times"));
        }
    }

    void resolvesLoadsOfAStressStudy() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "hold", R"J({"model": "fixed", "faces": "cooled"})J");
        fixture.put(EntityKind::Attachment, "guide",
                    R"J({"model": "support", "part": "Cell 1", "axes": "xz"})J");
        fixture.put(EntityKind::Attachment, "push",
                    R"J({"model": "displacement", "faces": "cooled", "z": "0.1 mm"})J");
        fixture.put(
            EntityKind::Attachment, "pull",
            R"J({"model": "force", "faces": "cooled", "vector": ["0 N", "0 N", "-100 N"]})J");
        fixture.put(EntityKind::Attachment, "press",
                    R"J({"model": "pressure", "faces": "cooled", "value": "2 MPa"})J");
        fixture.put(EntityKind::Attachment, "weight",
                    R"J({"model": "gravity", "vector": ["0 m/s^2", "0 m/s^2", "-9.81 m/s^2"]})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        const StructuralModel& model = structural(spec);
        QCOMPARE(model.fixed.at(0).faces.size(), std::size_t(1));
        QCOMPARE(model.supports.at(0).faces.size(), std::size_t(6));
        QVERIFY(model.supports[0].x && !model.supports[0].y && model.supports[0].z);
        QVERIFY(!model.displacements.at(0).components[0].has_value());
        QVERIFY(near((*model.displacements[0].components[2])({}, 0), 1e-4));
        QVERIFY((model.forces.at(0).total({}, 0.0) == Vec3{0, 0, -100}));
        QVERIFY(near(model.pressures.at(0).value({}, 0), 2e6));
        QVERIFY((model.gravity.at(0).acceleration({}, 0.0) == Vec3{0, 0, -9.81}));
        QVERIFY(near(model.materials[0].values[0].density, 2500.0));
        QVERIFY(near(model.materials[0].values[0].expansion[0].x, 10e-6));
        QVERIFY(near(model.materials[0].values[0].referenceTemperature, 298.15));
        QVERIFY(near(model.materials[2].values[0].referenceTemperature, 293.15));
        QCOMPARE(spec->temperatureFrom->study, std::string("Warm-up"));
        QVERIFY(near(*spec->temperatureTime, 50.0));
    }

    void accelerationLoadsAgainstItsDirection() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "hold", R"J({"model": "fixed", "faces": "cooled"})J");
        fixture.put(EntityKind::Attachment, "braking", R"J({"model": "acceleration",
                    "vector": ["-5 m/s^2", "0 m/s^2", "1 m/s^2"]})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        QVERIFY((structural(spec).gravity.at(0).acceleration({}, 0.0) == Vec3{5, 0, -1}));
        QVERIFY(near(structural(spec).materials[0].values[0].density, 2500.0));
    }

    void rotationTurnsItsPartsAboutAnAxis() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "hold", R"J({"model": "fixed", "faces": "cooled"})J");
        fixture.put(EntityKind::Attachment, "spin", R"J({"model": "rotation", "part": "Cell*",
                    "speed": "600 rpm", "axis": [0, 3, 4], "at": [10, 0, 0]})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        const Rotation& rotation = structural(spec).rotations.at(0);
        QCOMPARE(rotation.parts, (std::vector<std::uint32_t>{0, 1}));
        QVERIFY(norm(rotation.axis - Vec3{0, 0.6, 0.8}) < 1e-12);
        QVERIFY((rotation.place == Vec3{0.01, 0, 0}));
        QVERIFY(near(rotation.speed({}, 0.0), 20.0 * M_PI));
        QVERIFY(near(structural(spec).materials[0].values[0].density, 2500.0));
    }

    void enclosuresHaveAnEmissivityANameAndAnAmbient() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "cavity", R"J({"model": "enclosure_radiation",
                    "faces": "cooled", "emissivity": 0.3, "enclosure": "gap",
                    "ambient": "27 degC"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        const EnclosureRadiation& radiation = thermal(spec).enclosures.at(0);
        QVERIFY(near(radiation.emissivity, 0.3));
        QCOMPARE(radiation.enclosure, std::string("gap"));
        QVERIFY(near((*radiation.ambient)({}, 0.0), 300.15));
        QVERIFY(!radiation.faces.empty());
    }

    void enclosureWithTwoAmbientsIsAProblem() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "one", R"J({"model": "enclosure_radiation",
                    "faces": "cooled", "emissivity": 0.3, "ambient": "27 degC"})J");
        fixture.put(EntityKind::Attachment, "other", R"J({"model": "enclosure_radiation",
                    "faces": "cooled", "emissivity": 0.3, "ambient": "40 degC"})J");
        QCOMPARE(codes(fixture.resolve("Steady")), std::string("enclosure.ambient"));
    }

    void speedThatDependsOnThePlaceIsAProblem() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "spin", R"J({"model": "rotation", "part": "Cell*",
                    "speed": "600 rpm * x / (1 m)", "axis": [0, 0, 1]})J");
        QCOMPARE(codes(fixture.resolve("Stress")), std::string("rotation.speed"));
    }

    void needsExpansionOnlyWhereTemperaturesAct() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Material, "plate",
                    R"J({"youngs_modulus": "70 GPa", "poissons_ratio": 0.33})J");
        QCOMPARE(codes(fixture.resolve("Stress")), std::string("material.property_missing"));
        fixture.put(EntityKind::Study, "Stress", R"J({"type": "structural_static"})J");
        QVERIFY(fixture.resolve("Stress").has_value());
    }

    void prescribesTemperaturesOfPartsInAStressStudyOnly() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Study, "Stress", R"J({"type": "structural_static"})J");
        fixture.put(EntityKind::Attachment, "hot",
                    R"J({"model": "temperature", "part": "Cell*", "value": "60 degC"})J");
        fixture.put(EntityKind::Attachment, "cold",
                    R"J({"model": "temperature", "faces": "cooled", "value": "20 degC"})J");
        const auto stress = fixture.resolve("Stress");
        QVERIFY(stress.has_value());
        QCOMPARE(stress->partTemperatures.size(), std::size_t(1));
        QCOMPARE(stress->partTemperatures[0].parts, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(thermal(fixture.resolve("Steady")).temperatures.size(), std::size_t(1));
    }

    void turnsStiffnessThatDiffersByDirectionWithThePart() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Study, "Stress", R"J({"type": "structural_static"})J");
        fixture.put(EntityKind::Material, "cell",
                    R"J({"youngs_modulus": ["70 GPa", "60 GPa", "50 GPa"], "poissons_ratio": 0.3,
                        "shear_modulus": ["20 GPa", "21 GPa", "22 GPa"]})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY(spec.has_value());
        const auto& first = structural(spec).materials[0].values[0].orthotropy;
        const auto& second = structural(spec).materials[1].values[0].orthotropy;
        QVERIFY(first && second && !structural(spec).materials[2].values[0].orthotropy);
        QVERIFY((first->youngsModulus == Vec3{70e9, 60e9, 50e9}));
        QVERIFY((first->shearModulus == Vec3{20e9, 21e9, 22e9}));
        QVERIFY((first->axes * Vec3{1, 0, 0} == Vec3{1, 0, 0}));
        QVERIFY(near(std::abs((second->axes * Vec3{1, 0, 0}).y), 1.0));
    }

    void needsShearModuliWhereStiffnessDiffersByDirection() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Study, "Stress", R"J({"type": "structural_static"})J");
        fixture.put(
            EntityKind::Material, "plate",
            R"J({"youngs_modulus": ["70 GPa", "70 GPa", "50 GPa"], "poissons_ratio": 0.33})J");
        QCOMPARE(codes(fixture.resolve("Stress")), std::string("material.property_missing"));
    }

    void readsTablesOverTemperature() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Material, "plate",
                    R"J({"thermal_conductivity": {"table": [["20 degC", "200 W/(m*K)"],
                                                            ["120 degC", "180 W/(m*K)"]]}})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        const auto& curve = thermal(spec).materials[2].conductivity;
        QVERIFY(near(curve.at(293.15 + 50.0)[1].y, 190.0));
        QVERIFY(near(curve.at(500.0)[1].y, 180.0));
    }

    void mergesTheTemperaturesOfElasticTables() {
        ResolveFixture fixture;
        fixture.put(
            EntityKind::Material, "plate",
            R"J({"youngs_modulus": {"table": [["0 degC", "70 GPa"], ["200 degC", "50 GPa"]]},
                         "poissons_ratio": 0.3, "density": "2700 kg/m^3",
                         "thermal_expansion": {"table": [["0 degC", "20e-6 1/K"],
                                                         ["100 degC", "24e-6 1/K"]]}})J");
        const auto spec = fixture.resolve("Stress");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        const auto& curve = structural(spec).materials[2];
        QCOMPARE(curve.temperatures.size(), std::size_t{3});
        QVERIFY(near(curve.at(273.15 + 100.0).youngsModulus, 60e9));
        QVERIFY(near(curve.at(273.15 + 50.0).expansion[2].z, 22e-6));
        QVERIFY(near(curve.at(273.15 + 150.0).expansion[2].z, 24e-6));
    }

    void radiationTakesTheEmissivityOfTheMaterial() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "sky", R"J({"model": "radiation", "faces": "cooled",
                    "ambient": "20 degC"})J");
        QCOMPARE(codes(fixture.resolve("Steady")), std::string("material.property_missing"));
        fixture.put(EntityKind::Material, "plate",
                    R"J({"thermal_conductivity": "200 W/(m*K)", "emissivity": 0.3})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY2(spec.has_value(), spec ? "" : spec.error().front().describe().c_str());
        QVERIFY(near(thermal(spec).radiations.at(0).emissivity({}, 0), 0.3));
    }

    void appliesScenariosAndTemporarySettings() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "each",
                    R"J({"model": "heat_source", "part": "Cell 1", "power": "cell_loss"})J");
        const auto power = [&](const StudyRequest& request) {
            return thermal(fixture.resolve(request)).sources.at(0).powerDensity({}, 0);
        };
        QVERIFY(near(power({"Steady"}), 8.0));
        QVERIFY(near(power({"Steady", "Double", {}}), 16.0));
        QVERIFY(near(power({"Steady", "Double", {{"cell_loss", "3 W"}}}), 3.0));
        QCOMPARE(codes(fixture.resolve({"Steady", "Triple", {}})), std::string("scenario.unknown"));
        QCOMPARE(codes(fixture.resolve({"Steady", "", {{"cell_los", "3 W"}}})),
                 std::string("parameter.unknown"));
        QCOMPARE(codes(fixture.resolve("Stead")), std::string("study.unknown"));
    }

    void changesTheKeyWithWhatTheSolverReadsOnly() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Attachment, "each",
                    R"J({"model": "heat_source", "part": "Cell 1",
                        "power": "table(t, 0 s, 0 W, 60 s, cell_loss)"})J");
        const ContentHash before = fixture.resolve("Warm-up")->physicsKey;
        QCOMPARE(fixture.resolve("Warm-up")->physicsKey, before);
        QVERIFY(fixture.resolve({"Warm-up", "Double", {}})->physicsKey != before);
        QCOMPARE(fixture.resolve({"Warm-up", "", {{"h_coolant", "1 W/(m^2*K)"}}})->physicsKey,
                 before);
        fixture.put(EntityKind::Contacts, "contacts", R"J({"bonded": false})J");
        QCOMPARE(fixture.resolve("Warm-up")->physicsKey, before);
        fixture.put(EntityKind::Contacts, "contacts", R"J({"conductance": "10 W/(m^2*K)"})J");
        QVERIFY(fixture.resolve("Warm-up")->physicsKey != before);
    }

    void givesPartsTheirMeshSize() {
        ResolveFixture fixture;
        fixture.put(EntityKind::Mesh, "mesh", R"J({"size": "5 mm"})J");
        fixture.put(EntityKind::MeshPart, "Cell*", R"J({"size": "3 mm"})J");
        fixture.put(EntityKind::MeshPart, "Cell 2", R"J({"size": "2 mm"})J");
        const auto spec = fixture.resolve("Steady");
        QVERIFY(spec.has_value());
        QVERIFY(near(*spec->parts[0].mesh.size, 3e-3));
        QVERIFY(near(*spec->parts[1].mesh.size, 2e-3));
        QVERIFY(near(*spec->parts[2].mesh.size, 5e-3));
    }

    void resolvesTargetsForDisplay() {
        ResolveFixture fixture;
        const auto faces =
            resolveTarget(fixture.model_, fixture.assembly_, Json{{"faces", "cooled"}});
        QVERIFY(faces.has_value());
        QCOMPARE(faces->parts, std::vector<std::uint32_t>{2});
        QCOMPARE(faces->faces.size(), std::size_t(1));
        const auto parts =
            resolveTarget(fixture.model_, fixture.assembly_, Json{{"part", "Cell*"}});
        QVERIFY(parts.has_value());
        QCOMPARE(parts->parts, (std::vector<std::uint32_t>{0, 1}));
        QVERIFY(parts->faces.empty());
        QVERIFY(!resolveTarget(fixture.model_, fixture.assembly_, Json{{"faces", "coled"}}));
    }

    void tellsTheContactGap() {
        ResolveFixture fixture;
        QVERIFY(near(**contactGap(fixture.model_), 1e-4));
        fixture.put(EntityKind::Contacts, "contacts", R"J({"gap": "0.3 mm"})J");
        QVERIFY(near(**contactGap(fixture.model_), 3e-4));
        fixture.put(EntityKind::Contacts, "contacts", R"J({"enabled": false})J");
        QVERIFY(!contactGap(fixture.model_)->has_value());
    }
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "resolve_test.moc"
