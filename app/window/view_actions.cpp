#include "app/window/view_actions.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

#include "app/window/window_settings.h"

namespace twinbench {

namespace {

// In the order of ThemeChoice and UnitSystem.
const QStringList kThemeIds{"view.themeSystem", "view.themeLight", "view.themeDark"};
const QStringList kUnitIds{"view.unitsMillimetre", "view.unitsSi", "view.unitsImperial"};

}  // namespace

ViewActions::ViewActions(QMainWindow& window, ViewArea& views, ClipStack& clip, ExplodeBar& explode,
                         SelectionController& selection)
    : ActionSet(tr("&View"), window),
      views_(views),
      clip_(clip),
      explode_(explode),
      selection_(selection) {
    add({"view.fit", tr("&Fit all"), "fit", QKeySequence("F"), tr("Shows all visible parts")},
        [this] { views_.fit(); });
    add({"view.zoomSelected", tr("&Zoom to the selection"), "search", QKeySequence("Shift+F"), {}},
        [this] { selection_.zoomToSelected(); });
    addSeparator();
    addStandardViews();
    addSeparator();
    addVisibility();
    addSeparator();
    addToggle({"view.edges", tr("&Edges"), "edges", QKeySequence("E"), {}}, true,
              [this](bool on) { views_.setEdgesVisible(on); });
    addCutting();
    addToggle(
        {"view.pickParts", tr("Pick &parts instead of faces"), "geometry", QKeySequence("P"), {}},
        false, [this](bool on) { selection_.setPickParts(on); });
    addSeparator();
    add({"view.picture", tr("Save a &picture..."), "camera", QKeySequence("Ctrl+Shift+P"), {}},
        [this] { savePicture(); });
    addToggle(
        {"view.review", tr("&Review mode"), "show", QKeySequence("F11"), tr("Only the 3D view")},
        false, [this](bool on) { emit reviewChanged(on); });
    addSeparator();
    addThemes();
    addUnits();
}

void ViewActions::addCutting() {
    addToggle({"view.clip", tr("&Clip planes"), "clip", QKeySequence("C"),
               tr("Cut the model open, with up to three planes")},
              false, [this](bool on) { setClipping(on); });
    addToggle({"view.explode", tr("E&xploded view"), "explode", QKeySequence("Shift+E"),
               tr("Draws the parts from each other")},
              false, [this](bool on) { setExploded(on); });
    connect(&clip_, &ClipStack::planesChanged, this, [this] {
        if (action("view.clip")->isChecked()) {
            views_.setClipPlanes(clip_.planes());
        }
    });
    connect(&clip_, &ClipStack::closeRequested, this,
            [this] { action("view.clip")->setChecked(false); });
    connect(&explode_, &ExplodeBar::shareChanged, this, [this](double share) {
        if (action("view.explode")->isChecked()) {
            explode(share);
        }
    });
    connect(&explode_, &ExplodeBar::closeRequested, this,
            [this] { action("view.explode")->setChecked(false); });
}

void ViewActions::endCutting() {
    for (QAction* cutting : actions({"view.clip", "view.explode"})) {
        cutting->setChecked(false);
    }
}

void ViewActions::addStandardViews() {
    const struct {
        const char* id;
        QString text;
        StandardView view;
    } kViews[] = {{"view.iso", tr("&Isometric"), StandardView::Iso},
                  {"view.front", tr("F&ront (-Y)"), StandardView::MinusY},
                  {"view.back", tr("&Back (+Y)"), StandardView::PlusY},
                  {"view.left", tr("&Left (-X)"), StandardView::MinusX},
                  {"view.right", tr("Ri&ght (+X)"), StandardView::PlusX},
                  {"view.top", tr("&Top (+Z)"), StandardView::PlusZ},
                  {"view.bottom", tr("Botto&m (-Z)"), StandardView::MinusZ}};
    int number = 1;
    for (const auto& entry : kViews) {
        add({entry.id, entry.text, "view", QKeySequence(QString::number(number++)), {}},
            [this, view = entry.view] { views_.setView(view); });
    }
}

void ViewActions::addVisibility() {
    add({"view.hide", tr("&Hide"), "hide", QKeySequence("H"), tr("Hides the selected parts")},
        [this] { selection_.hideSelected(); });
    add({"view.isolate", tr("I&solate"), "isolate", QKeySequence("I"),
         tr("Shows only the selected parts")},
        [this] { selection_.isolateSelected(); });
    add({"view.showAll", tr("Show &all"), "show", QKeySequence("Shift+H"), {}},
        [this] { selection_.showAll(); });
    add({"view.transparent", tr("See thr&ough"), "transparent", QKeySequence("T"),
         tr("Makes the selected parts transparent, or opaque again")},
        [this] { selection_.toggleTransparent(); });
    add({"view.opaque", tr("Make all opa&que"), "", QKeySequence("Shift+T"), {}},
        [this] { views_.setTransparent({}); });
}

void ViewActions::addThemes() {
    auto* group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> kThemes[] = {{tr("System colours"), ThemeChoice::System},
                                                       {tr("Light colours"), ThemeChoice::Light},
                                                       {tr("Dark colours"), ThemeChoice::Dark}};
    const ThemeChoice current = WindowSettings().theme();
    for (int i = 0; i < kThemeIds.size(); ++i) {
        const ThemeChoice choice = kThemes[i].second;
        QAction* made = addToggle({kThemeIds[i], kThemes[i].first, "", {}, {}}, choice == current,
                                  [this, choice](bool on) {
                                      if (on) {
                                          emit themeChosen(choice);
                                      }
                                  });
        group->addAction(made);
    }
}

void ViewActions::addUnits() {
    auto* group = new QActionGroup(this);
    const QString help = tr("Numbers of results and measures; typed values keep their units");
    const std::pair<QString, UnitSystem> kSystems[] = {
        {tr("Units: mm, N, MPa, °C"), UnitSystem::Millimetre},
        {tr("Units: m, N, Pa, °C (SI)"), UnitSystem::Si},
        {tr("Units: in, lbf, psi, °F (imperial)"), UnitSystem::Imperial}};
    const UnitSystem current = WindowSettings().units();
    for (int i = 0; i < kUnitIds.size(); ++i) {
        const UnitSystem system = kSystems[i].second;
        QAction* made = addToggle({kUnitIds[i], kSystems[i].first, "", {}, help}, system == current,
                                  [this, system](bool on) {
                                      if (on) {
                                          emit unitsChosen(system);
                                      }
                                  });
        group->addAction(made);
    }
}

void ViewActions::choose(ThemeChoice theme) {
    action(kThemeIds[static_cast<int>(theme)])->setChecked(true);
}

void ViewActions::choose(UnitSystem units) {
    action(kUnitIds[static_cast<int>(units)])->setChecked(true);
}

QList<QAction*> ViewActions::unitActions() const { return actions(kUnitIds); }

void ViewActions::fillMenu(QMenu& menu) const {
    ActionSet::fillMenu(menu);
    const auto makeSubmenu = [&menu](const QString& title, const QList<QAction*>& entries) {
        auto* submenu = new QMenu(title, &menu);
        for (QAction* entry : entries) {
            menu.removeAction(entry);
            submenu->addAction(entry);
        }
        menu.addMenu(submenu);
    };
    makeSubmenu(tr("&Colours"), actions(kThemeIds));
    makeSubmenu(tr("&Units"), unitActions());
}

void ViewActions::showContextMenu(const QPoint& global, const QList<QAction*>& more,
                                  bool hasParts) {
    QMenu menu;
    menu.addActions(more);
    menu.addSeparator();
    if (hasParts) {
        menu.addActions(
            actions({"view.zoomSelected", "view.hide", "view.isolate", "view.transparent"}));
    }
    menu.addActions(actions({"view.showAll", "view.fit"}));
    menu.exec(global);
}

void ViewActions::setClipping(bool on) {
    clip_.setVisible(on);
    if (on) {
        clip_.setBox(views_.main().scene().visibleBox());
    }
    views_.setClipPlanes(on ? clip_.planes() : ClipPlanes{});
}

void ViewActions::setExploded(bool on) {
    constexpr double kUsual = 0.5;
    explode_.setVisible(on);
    if (on && explode_.share() == 0.0) {
        explode_.setShare(kUsual);
    }
    explode(on ? explode_.share() : 0.0);
}

void ViewActions::explode(double share) {
    views_.setExplosion(share);
    if (action("view.clip")->isChecked()) {
        clip_.followBox(views_.main().scene().visibleBox());
    }
}

void ViewActions::savePicture() {
    const QImage picture = views_.picture();
    const QString path =
        QFileDialog::getSaveFileName(&window(), tr("Save a picture"), {}, tr("Pictures (*.png)"));
    if (!path.isEmpty()) {
        emit done(picture.save(path)
                      ? tr("Wrote %1.").arg(path)
                      : tr("%1 cannot be written. Choose another folder.").arg(path));
    }
}

}  // namespace twinbench
