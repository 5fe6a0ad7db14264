#include "tests/app/window/window_tour.h"

#include "app/window/panels.h"

namespace twinbench {

namespace {

constexpr int kLayoutTime = 50;  // ms
constexpr int kRunTime = 60000;  // ms

void lookSoon(const LookAround& look) {
    QTest::qWait(kLayoutTime);
    look();
}

}  // namespace

void visitSteps(WindowFixture& fixture, const LookAround& look) {
    fixture.openBoxes();
    for (const Step step :
         {Step::Geometry, Step::Materials, Step::Physics, Step::Mesh, Step::Solve, Step::Results}) {
        fixture.window().panels().steps->go(step);
        lookSoon(look);
    }
}

void visitProperties(WindowFixture& fixture, const LookAround& look) {
    fixture.openBoxes();
    MainWindow& window = fixture.window();
    window.selection().selectParts({0});
    lookSoon(look);
    window.selection().selectParts({0, 1});
    lookSoon(look);
    for (const EntityKind kind :
         {EntityKind::Project, EntityKind::Geometry, EntityKind::Material, EntityKind::Parameter,
          EntityKind::Attachment, EntityKind::Contacts, EntityKind::Mesh, EntityKind::Study,
          EntityKind::Scenario, EntityKind::Requirement}) {
        for (const Entity& entity : window.workbench().model().entities(kind)) {
            window.selection().selectEntity({kind, entity.name});
            lookSoon(look);
        }
    }
    window.selection().clear();
}

void visitDialogs(WindowFixture& fixture, const LookAround& look) {
    fixture.openBoxes();
    for (const char* action : {"edit.preferences", "help.shortcuts"}) {
        fixture.window().findAction(action)->trigger();
        lookSoon(look);
    }
}

void visitResult(WindowFixture& fixture, const LookAround& look) {
    fixture.openBoxes();
    MainWindow& window = fixture.window();
    window.panels().run->choose("Steady", "Baseline");
    window.findAction("solve.run")->trigger();
    QVERIFY(fixture.waitUntilIdle(kRunTime));
    QVERIFY(window.panels().views->main().scene().field());
    lookSoon(look);
}

std::vector<QWidget*> shownWidgets() {
    std::vector<QWidget*> shown;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        shown.push_back(top);
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (widget->isVisibleTo(top)) {
                shown.push_back(widget);
            }
        }
    }
    return shown;
}

}  // namespace twinbench
