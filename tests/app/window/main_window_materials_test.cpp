#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

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
        QCOMPARE(proposals.table()->rowCount(), 1);
        QCOMPARE(proposals.table()->item(0, 1)->text(), QString("Aluminium 6063-T5"));
        QVERIFY(materialAt(0).empty());
        proposals.findChild<QPushButton*>("acceptProposals")->click();
        QCOMPARE(materialAt(0), std::string("Aluminium 6063-T5"));
        QVERIFY(materialAt(1).empty());
        QCOMPARE(proposals.table()->rowCount(), 0);
        workbench().undo();
        QVERIFY(materialAt(0).empty());
        QCOMPARE(proposals.table()->rowCount(), 1);
    }

    void aRowOfTheProposalsSelectsItsParts() {
        openHeatSink();
        window().panels().steps->go(Step::Materials);
        window().panels().proposals->table()->selectRow(0);
        QCOMPARE(window().selection().parts(), std::vector<std::uint32_t>{0});
    }

    void aMaterialOfOnesOwnGoesFromProjectToProject() {
        fixture_->openBoxes();
        const Json values = workbench().model().find(EntityKind::Material, "metal")->values;
        window().selection().selectEntity({EntityKind::Material, "metal"});
        auto* keep = window().panels().properties->findChild<QPushButton*>("keepMaterial");
        QVERIFY(keep != nullptr);
        keep->click();
        const auto* list = window().panels().library->findChild<QTreeWidget*>();
        QCOMPARE(list->findItems("metal", Qt::MatchExactly | Qt::MatchRecursive).size(), 2);
        openHeatSink();
        window().selection().selectParts({1});
        emit window().panels().library->materialChosen("own:metal");
        QCOMPARE(materialAt(1), std::string("metal"));
        const Json& copied = workbench().model().find(EntityKind::Material, "metal")->values;
        QVERIFY2(copied.is_object() && copied.size() == values.size(), copied.dump().c_str());
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowMaterialsTest>(argc, argv); }

#include "main_window_materials_test.moc"
