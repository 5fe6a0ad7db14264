#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QTreeWidget>
#include <filesystem>
#include <fstream>

#include "app/shared/material_places.h"
#include "geometry/solid_builder.h"
#include "tests/app/window/window_fixture.h"
#include "twin/material_assignment.h"

using namespace twinbench;

/// From names to materials, and from one project to the next.
class MainWindowMaterialsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;

    MainWindow& window() { return fixture_->window(); }
    Workbench& workbench() { return window().workbench(); }

    /// Opens a STEP file of two solids, of which one has a telling name.
    void openHeatSink() {
        AssemblyBuilder builder;
        const auto root = builder.addAssembly("Kit");
        const auto sink = builder.addPart("Heat sink", {*Solid::box({0.1, 0.1, 0.02})});
        const auto thing = builder.addPart("Thing", {*Solid::box({0.1, 0.1, 0.01})});
        Placement beside;
        beside.translation = {0.2, 0.0, 0.0};
        builder.addOccurrence(root, sink, {}, "Heat sink");
        builder.addOccurrence(root, thing, beside, "Thing");
        const QString file = fixture_->path("kit.step");
        QVERIFY(builder.writeStep(file.toStdString()).has_value());
        window().open(file);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(workbench().assembly() != nullptr);
    }

    void keepMetal() {
        window().selection().selectEntity({EntityKind::Material, "metal"});
        auto* keep = window().panels().properties->findChild<QPushButton*>("keepMaterial");
        QVERIFY(keep != nullptr);
        keep->click();
        QVERIFY(fixture_->waitUntilIdle());
    }

    std::string materialAt(std::uint32_t part) {
        return materialOf(workbench().model(), workbench().assembly()->parts[part]);
    }

private slots:
    void init() { fixture_ = std::make_unique<WindowFixture>(); }
    void cleanup() { fixture_.reset(); }

    void proposalsAreAssignedWhenConfirmed() {
        openHeatSink();
        window().panels().steps->go(Step::Materials);
        ProposalTable& proposals = *window().panels().proposals;
        QVERIFY(proposals.isVisible());
        QTRY_COMPARE(proposals.table()->rowCount(), 2);
        QCOMPARE(proposals.table()->item(0, 0)->text(), QString("1 other part"));
        QCOMPARE(proposals.table()->item(1, 1)->text(), QString("Aluminium 6063-T5"));
        QVERIFY(materialAt(0).empty());
        proposals.findChild<QPushButton*>("acceptProposals")->click();
        QCOMPARE(materialAt(0), std::string("Aluminium 6063-T5"));
        QVERIFY(materialAt(1).empty());
        QTRY_COMPARE(proposals.table()->rowCount(), 1);
        workbench().undo();
        QVERIFY(materialAt(0).empty());
        QTRY_COMPARE(proposals.table()->rowCount(), 2);
    }

    void aRowOfTheProposalsSelectsItsParts() {
        openHeatSink();
        window().panels().steps->go(Step::Materials);
        QTRY_COMPARE(window().panels().proposals->table()->rowCount(), 2);
        window().panels().proposals->table()->selectRow(1);
        QCOMPARE(window().selection().parts(), std::vector<std::uint32_t>{0});
    }

    void aMaterialOfOnesOwnGoesFromProjectToProject() {
        fixture_->openBoxes();
        const Json values = workbench().model().find(EntityKind::Material, "metal")->values;
        keepMetal();
        const auto* list = window().panels().library->findChild<QTreeWidget*>();
        QTRY_COMPARE(list->findItems("metal", Qt::MatchExactly | Qt::MatchRecursive).size(), 2);
        openHeatSink();
        window().selection().selectParts({1});
        emit window().panels().library->materialChosen("own:metal");
        QCOMPARE(materialAt(1), std::string("metal"));
        const Json& copied = workbench().model().find(EntityKind::Material, "metal")->values;
        QVERIFY2(copied.is_object() && copied.size() == values.size(), copied.dump().c_str());
    }

    void aMaterialOfOnesOwnDoesNotMixWithAnotherOfItsName() {
        fixture_->openBoxes();
        keepMetal();
        QVERIFY(workbench().apply(
            {"Change",
             {{EntityKind::Material, "metal", Json{{"density", "1 kg/m^3"}}, std::nullopt}}}));
        window().selection().selectParts({0});
        emit window().panels().library->materialChosen("own:metal");
        QCOMPARE(materialAt(0), std::string("metal 2"));
        QCOMPARE(window().statusBar()->currentMessage(), QString("Lower is of metal 2"));
        window().selection().selectParts({1});
        emit window().panels().library->materialChosen("own:metal");
        QCOMPARE(materialAt(1), std::string("metal 2"));
        QCOMPARE(workbench().model().entities(EntityKind::Material).size(), std::size_t(2));
    }

    void aMaterialThatIsNotKeptAnyMoreIsNotAssigned() {
        fixture_->openBoxes();
        const SystemModel before = workbench().model();
        window().selection().selectParts({0});
        emit window().panels().library->materialChosen("own:gone");
        QVERIFY(workbench().model() == before);
        QCOMPARE(window().panels().messages->text(),
                 QString("gone is not among your materials any more."));
    }

    void damagedMaterialsOfOnesOwnAreTold() {
        const auto folder = ownMaterialsFolder();
        std::filesystem::create_directories(folder);
        const auto file = folder / "damaged.json";
        std::ofstream(file) << "{";
        fixture_->openBoxes();
        std::filesystem::remove(file);
        QVERIFY2(window().panels().messages->text().contains("damaged.json"),
                 qPrintable(window().panels().messages->text()));
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowMaterialsTest>(argc, argv); }

#include "main_window_materials_test.moc"
