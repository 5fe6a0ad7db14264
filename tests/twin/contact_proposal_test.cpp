#include "twin/contact_proposal.h"

#include <QTest>
#include <filesystem>

#include "tests/twin/resolve_fixture.h"

using namespace twinbench;
using namespace twinbench::test;

class ContactProposalTest : public QObject {
    Q_OBJECT

private:
    ResolveFixture fixture_;

    /// Of the first contact in a steady study.
    double conductance() {
        const auto spec = fixture_.resolve("Steady");
        if (!spec) {
            return -1.0;
        }
        return std::get<ThermalModel>(spec->physics).contacts.front().conductance;
    }
    std::string origin() {
        const auto spec = fixture_.resolve("Steady");
        return spec ? spec->contactOrigins.front() : spec.error().front().describe();
    }
    void setContacts(const std::string& json) {
        fixture_.put(EntityKind::Contacts, "contacts", json);
    }
    void setMetals() {
        for (const char* name : {"cell", "plate"}) {
            fixture_.put(
                EntityKind::Material, name,
                R"J({"thermal_conductivity": "167 W/(m*K)", "yield_strength": "276 MPa"})J");
        }
    }

private slots:
    void init() {
        fixture_ = ResolveFixture();
        fixture_.library_ = *MaterialLibrary::read(std::filesystem::path(TWINBENCH_SOURCE_DIR) /
                                                   "resources/materials");
    }

    void nothingIsProposedWhereItIsNotAskedFor() {
        QCOMPARE(conductance(), kPerfectConductance);
        QCOMPARE(origin(), std::string());
    }

    void touchingMetalsConductByTheirSpotsAndTheAir() {
        setMetals();
        setContacts(R"J({"conductance": "auto"})J");
        const double expected =
            jointConductance({167.0, 276e6}, {167.0, 276e6}, {1.6e-6, 1e6}, airGap(), 0.0).total();
        QVERIFY(std::abs(conductance() / expected - 1.0) < 5e-3);
        QCOMPARE(origin(), std::string("From cell on plate, machined, at 1 MPa, in air"));
    }

    void finishPressureAndMediumCount() {
        setMetals();
        setContacts(R"J({"conductance": "auto", "gap_medium": "vacuum", "surface_finish": "ground",
                         "contact_pressure": "2 MPa"})J");
        const double expected =
            jointConductance({167.0, 276e6}, {167.0, 276e6}, {0.4e-6, 2e6}, {}, 0.0).total();
        QVERIFY(std::abs(conductance() / expected - 1.0) < 5e-3);
        QCOMPARE(origin(), std::string("From cell on plate, ground, at 2 MPa, in vacuum"));
    }

    void aProposalHasThreeDigits() {
        setMetals();
        setContacts(R"J({"conductance": "auto"})J");
        QCOMPARE(conductance(), 9410.0);
    }

    void facesApartConductThroughTheMedium() {
        fixture_.contacts_[0].gap = 5e-5;
        setContacts(R"J({"conductance": "auto"})J");
        QCOMPARE(conductance(), 511.0);
        QCOMPARE(origin(), std::string("From air in a gap of 0.05 mm"));
    }

    void aMediumIsAMaterialOfTheModelOrTheLibrary() {
        fixture_.contacts_[0].gap = 1e-4;
        setContacts(R"J({"conductance": "auto", "gap_medium": "library:Gap filler 3 W/(m*K)"})J");
        QCOMPARE(conductance(), 30000.0);
        QCOMPARE(origin(), std::string("From Gap filler 3 W/(m*K) in a gap of 0.1 mm"));
        fixture_.put(EntityKind::Material, "paste", R"J({"thermal_conductivity": "1 W/(m*K)"})J");
        setContacts(R"J({"conductance": "auto", "gap_medium": "paste"})J");
        QCOMPARE(conductance(), 10000.0);
    }

    void aPairMayAskForItOrHaveItsOwnMedium() {
        fixture_.put(EntityKind::ContactPair, "pair",
                     R"J({"between": ["Cell 1", "Plate"], "conductance": "auto",
                          "gap_medium": "vacuum"})J");
        fixture_.contacts_[0].gap = 5e-5;
        QCOMPARE(conductance(), 0.0);
        const auto spec = fixture_.resolve("Steady");
        QCOMPARE(std::get<ThermalModel>(spec->physics).contacts[1].conductance,
                 kPerfectConductance);
    }

    void aStudyMayAskForIt() {
        fixture_.put(EntityKind::Study, "Steady",
                     R"J({"type": "thermal_steady", "contacts": {"conductance": "auto"}})J");
        fixture_.contacts_[0].gap = 5e-5;
        QCOMPARE(conductance(), 511.0);
        const SystemModel& model = fixture_.model_;
        ModelContactProposals proposals(model, fixture_.library_);
        QVERIFY(!proposals.of(fixture_.assembly_.parts[0], fixture_.assembly_.parts[2], 0.0));
    }

    void aStressStudyNeedsNone() {
        setContacts(R"J({"conductance": "auto", "gap_medium": "library:Nothing"})J");
        QVERIFY(fixture_.resolve("Stress"));
    }

    void anUnknownMediumIsToldWithTheNearest() {
        setContacts(
            R"J({"conductance": "auto", "gap_medium": "library:Thermal greese 0.67 W/(m*K)"})J");
        const auto spec = fixture_.resolve("Steady");
        QVERIFY(!spec);
        QCOMPARE(spec.error().front().code, std::string("contact.medium"));
        QCOMPARE(spec.error().front().object, std::string("contact 'Cell 1' - 'Plate'"));
        QVERIFY(spec.error().front().advice.find("Thermal grease") != std::string::npos);
    }

    void aMediumThatIsNoMaterialIsAProblemOfTheModel() {
        const Json values = Json::parse(R"J({"gap_medium": "ayr"})J");
        QVERIFY(apply(fixture_.model_,
                      {"", {{EntityKind::Contacts, "contacts", values, std::nullopt}}}));
        const Problems problems = validate(fixture_.model_);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().object, std::string("contacts, gap_medium"));
        QCOMPARE(problems.front().advice, std::string("Did you mean 'air'?"));
    }

    void aPartWithoutConductivityIsNamed() {
        fixture_.put(EntityKind::Material, "cell", R"J({"density": "2500 kg/m^3"})J");
        setContacts(R"J({"conductance": "auto"})J");
        ModelContactProposals proposals(fixture_.model_, fixture_.library_);
        const auto proposal =
            proposals.of(fixture_.assembly_.parts[0], fixture_.assembly_.parts[2], 0.0);
        QVERIFY(proposal && !*proposal);
        QCOMPARE(proposal->error().front().arguments.front(), std::string("Cell 1"));
    }

    void librariesMetalsAreWithinPublishedRanges() {
        const auto of = [&](const char* material) {
            for (const char* name : {"cell", "plate"}) {
                fixture_.put(EntityKind::Material, name, Json(material).dump());
            }
            setContacts(R"J({"conductance": "auto"})J");
            return conductance();
        };
        // Typical values in air, after Madhusudana, Thermal Contact Conductance, W/(m^2 K).
        const double aluminium = of("library:Aluminium 6061-T6");
        QVERIFY2(aluminium > 2200.0 && aluminium < 12000.0, qPrintable(QString::number(aluminium)));
        const double steel = of("library:Stainless steel 304");
        QVERIFY2(steel > 2000.0 && steel < 3700.0, qPrintable(QString::number(steel)));
    }
};

QTEST_GUILESS_MAIN(ContactProposalTest)
#include "contact_proposal_test.moc"
