#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include "app/window/main_window.h"
#include "tests/app/window/window_fixture.h"

using namespace twinbench;

/// How the model and its results are looked at: display styles, cuts, exploded and transparent
/// parts, measures, notes, saved views.
class MainWindowViewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;
    MainWindow& window() { return fixture_->window(); }
    ViewArea& views() { return *window().panels().views; }
    Scene& scene() { return views().main().scene(); }
    QAction& action(const QString& id) { return *window().findAction(id); }

    void run() {
        window().panels().run->choose("Steady", "Baseline");
        action("solve.run").trigger();
        QVERIFY(fixture_->waitUntilIdle(60000));
        QVERIFY2(scene().field(), qPrintable(window().panels().messages->text()));
    }
    void clickTop(std::uint32_t part, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(&views().main(), Qt::LeftButton, keys, fixture_->screenPointOfTop(part));
    }
    const std::vector<Annotation>& annotations() { return window().annotations().all(); }

private slots:
    void init() {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->openBoxes();
    }
    void cleanup() { fixture_.reset(); }

    void fieldIsShownAsIsosurfacesArrowsAndStreamlines() {
        run();
        action("results.isosurfaces").trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->style, FieldStyle::Isosurfaces);
        QVERIFY(scene().field()->caption.find("isosurfaces: ") != std::string::npos);
        auto* menu = window().panels().results->display()->menu();
        QLineEdit& values = *menu->findChild<QLineEdit*>("isosurfaceValues");
        values.clear();
        QTest::keyClicks(&values, "30; 303.65 K, 32 degC");
        QTest::keyClick(&values, Qt::Key_Return);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY2(scene().field()->caption.find("isosurfaces: 30, 30.5, 32 °C") != std::string::npos,
                 scene().field()->caption.c_str());
        values.selectAll();
        QTest::keyClicks(&values, "30 mm");
        QTest::keyClick(&values, Qt::Key_Return);
        QVERIFY(menu->findChild<QLabel*>("isosurfaceProblem")->text().contains("30 mm"));
        action("results.arrows").trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->style, FieldStyle::Arrows);
        QCOMPARE(window().results().shownField(), std::string("heat_flux"));
        action("results.streamlines").trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->style, FieldStyle::Streamlines);
        // A scalar has no direction.
        emit window().panels().results->fieldChosen("temperature");
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->style, FieldStyle::Surface);
        QVERIFY(action("results.surface").isChecked());
    }

    void numberOfIsosurfacesIsAsked() {
        run();
        auto* menu = window().panels().results->display()->menu();
        QVERIFY(menu);
        menu->findChild<QSpinBox*>()->setValue(2);
        QVERIFY(fixture_->waitUntilIdle());
        QCOMPARE(scene().field()->style, FieldStyle::Isosurfaces);
        const std::string& caption = scene().field()->caption;
        QCOMPARE(std::count(caption.begin(), caption.end(), ','), 1);
    }

    void selectedPartsAreSeenThrough() {
        window().selection().selectParts({1});
        action("view.transparent").trigger();
        QCOMPARE(views().transparent(), (std::set<std::uint32_t>{1}));
        window().selection().selectParts({0, 1});
        action("view.transparent").trigger();
        QCOMPARE(views().transparent().size(), std::size_t(2));
        action("view.transparent").trigger();
        QVERIFY(views().transparent().empty());
    }

    void explodedPartsMoveAndArePickedWhereTheyAre() {
        const double before = scene().visibleBox().max.z;
        action("view.explode").setChecked(true);
        QVERIFY(window().panels().explode->isVisible());
        window().panels().explode->slider()->setValue(200);
        QVERIFY(scene().visibleBox().max.z > before + 0.004);
        (void)views().picture();
        const Vec3 top = scene().drawnAt(1, {0.01, 0.01, 0.02});
        QVERIFY(top.z > 0.024);
        action("view.explode").setChecked(false);
        QCOMPARE(scene().visibleBox().max.z, before);
    }

    void severalPlanesCut() {
        action("view.clip").setChecked(true);
        ClipStack& clip = *window().panels().clip;
        clip.bar(0)->addButton()->click();
        QCOMPARE(scene().clipPlanes().size(), std::size_t(2));
        action("view.clip").setChecked(false);
        QVERIFY(scene().clipPlanes().empty());
    }

    void measureTellsOfAFaceThenOfTwo() {
        action("annotate.measure").setChecked(true);
        clickTop(1);
        QCOMPARE(annotations().size(), std::size_t(1));
        QCOMPARE(annotations()[0].text, QString("Plane: area 900 mm\u00B2"));
        ScenePick other{{0, 0}, {0.005, 0.005, 0.0}};
        for (std::uint32_t face = 0; face < 6; ++face) {
            const Part& part = window().workbench().assembly()->parts[0];
            if (part.shape->faces[face].normal.z < -0.5) {
                other.face.face = face;
            }
        }
        window().annotations().measure(other, false);
        QCOMPARE(annotations().size(), std::size_t(1));
        QVERIFY2(annotations()[0].text.contains("faces 20 mm apart"),
                 qPrintable(annotations()[0].text));
        action("annotate.copy").trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("faces 20 mm apart"));
        clickTop(1, Qt::ControlModifier);
        clickTop(1, Qt::ControlModifier);
        QCOMPARE(annotations().size(), std::size_t(3));
        QTest::keyClick(&views().main(), Qt::Key_Escape);
        QVERIFY(!action("annotate.measure").isChecked());
        QVERIFY(window().selection().isEmpty());
        action("annotate.clear").trigger();
        QVERIFY(annotations().empty());
    }

    void oneToolAtATimeTakesClicks() {
        run();
        action("results.probe").setChecked(true);
        action("annotate.measure").setChecked(true);
        QVERIFY(!action("results.probe").isChecked());
        clickTop(1);
        QCOMPARE(annotations().size(), std::size_t(1));
        QVERIFY(window().results().probes().empty());
    }

    void noteIsPinnedWhereItWasClicked() {
        action("annotate.note").setChecked(true);
        clickTop(1);
        auto* line = window().panels().names->findChild<QLineEdit*>();
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, "Too thin");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(annotations().size(), std::size_t(1));
        QCOMPARE(annotations()[0].text, QString("Too thin"));
        QVERIFY(std::abs(annotations()[0].from.at.z - 0.02) < 1e-9);
    }

    void savedViewComesBackWithAllThatWasSeen() {
        run();
        views().setView(StandardView::PlusX);
        window().selection().selectParts({0});
        action("view.transparent").trigger();
        window().selection().selectParts({1});
        action("view.hide").trigger();
        action("view.clip").setChecked(true);
        action("view.explode").setChecked(true);
        action("results.isosurfaces").trigger();
        QVERIFY(fixture_->waitUntilIdle());
        const CameraPose pose = views().main().pose();
        const ClipPlanes planes = scene().clipPlanes();
        action("views.save").trigger();

        action("view.clip").setChecked(false);
        action("view.explode").setChecked(false);
        action("view.showAll").trigger();
        views().setTransparent({});
        views().setView(StandardView::Iso);
        window().panels().steps->go(Step::Geometry);
        QVERIFY(!scene().field());

        window().savedViews().show(0);
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(!scene().isPartVisible(1));
        QCOMPARE(views().transparent(), (std::set<std::uint32_t>{0}));
        QCOMPARE(scene().clipPlanes().size(), planes.size());
        QVERIFY(std::abs(planes[0].height(scene().clipPlanes()[0].origin)) < 1e-9);
        QVERIFY(views().explosion() > 0.0);
        QVERIFY(scene().field());
        QCOMPARE(scene().field()->style, FieldStyle::Isosurfaces);
        QCOMPARE(views().main().pose().position, pose.position);
        QCOMPARE(views().main().pose().scale, pose.scale);
    }

    void reviewStepsThroughSavedViewsWithArrowKeys() {
        action("views.save").trigger();
        views().setView(StandardView::PlusX);
        action("views.save").trigger();
        window().savedViews().rename(0, "From above");
        const QString first = "1 of 2: From above";
        action("view.review").setChecked(true);
        QVERIFY(window().isFullScreen());
        QVERIFY(!window().panels().savedViews->isVisible());
        QTest::keyClick(&window(), Qt::Key_Right);
        QCOMPARE(views().title()->text(), first);
        QTest::keyClick(&window(), Qt::Key_Left);
        QCOMPARE(views().title()->text(), QString("2 of 2: View 2"));
        QTest::keyClick(&views().main(), Qt::Key_Escape);
        QVERIFY(!action("view.review").isChecked());
        QVERIFY(!window().isFullScreen());
        QVERIFY(views().title()->isHidden());
    }

    void savedViewsAndNotesGoWithTheFileToAnotherUser() {
        const std::filesystem::path place = fixture_->path("kept.twin").toStdString();
        window().workbench().saveAs(place);
        QVERIFY(fixture_->waitUntilIdle());
        action("views.save").trigger();
        window().savedViews().rename(0, "Kept");
        window().annotations().addNote({{1, 0}, {0.01, 0.01, 0.02}}, "Remember");
        window().workbench().closeProject();
        QTRY_VERIFY(window().savedViews().all().empty());
        QVERIFY(fixture_->waitUntilIdle());
        QSettings().clear();
        const QString sent = fixture_->path("sent.twin");
        QVERIFY(QFile::copy(QString::fromStdString(place.string()), sent));
        window().open(sent);
        QVERIFY(fixture_->waitUntilIdle());
        QTRY_COMPARE(window().savedViews().all().size(), std::size_t(1));
        QCOMPARE(window().panels().savedViews->list()->item(0)->text(), QString("Kept"));
        QCOMPARE(annotations().size(), std::size_t(1));
        QCOMPARE(annotations()[0].text, QString("Remember"));
    }

    void viewsOfAReadOnlyProjectAreTheUsersOwn() {
        const std::filesystem::path place = fixture_->path("kept.twin").toStdString();
        window().workbench().saveAs(place);
        QVERIFY(fixture_->waitUntilIdle());
        action("views.save").trigger();
        window().workbench().closeProject();
        QVERIFY(fixture_->waitUntilIdle());
        const auto writer = ProjectStore::open(place, OpenMode::ReadWrite);
        QVERIFY(writer && !(*writer)->readOnly());
        const auto openToRead = [&](std::size_t views) {
            window().open(QString::fromStdString(place.string()));
            QVERIFY(fixture_->waitUntilIdle());
            QVERIFY(!window().workbench().readOnlyReason().isEmpty());
            QTRY_COMPARE(window().savedViews().all().size(), views);
        };
        openToRead(1);
        action("views.save").trigger();
        window().workbench().closeProject();
        openToRead(2);
    }

    void partsAreColouredByMaterialAndByATemperatureLimit() {
        action("colour.material").setChecked(true);
        (void)views().picture();
        QVERIFY(action("colour.material").isChecked());
        run();
        auto* colours = window().findChild<ColouringActions*>();
        colours->colourByLimit(1.0);
        QVERIFY(!window().results().isShown());
        // What was told is of another model then.
        const auto edit = setParameterEdit(window().workbench().model(), "loss", "6 W");
        QVERIFY(edit && window().workbench().apply(*edit));
        QVERIFY(action("colour.cad").isChecked());
    }

    void cameraStaysWhenTheResultBecomesStale() {
        run();
        (void)views().picture();
        const CameraPose before = views().main().pose();
        QVERIFY(window().workbench().apply(
            {"Edit", {{EntityKind::Parameter, "loss", Json("7 W"), std::nullopt}}}));
        QVERIFY(fixture_->waitUntilIdle());
        QTRY_VERIFY(window().results().isStale());
        (void)views().picture();
        QVERIFY(!scene().field()->warning.empty());
        const CameraPose after = views().main().pose();
        QCOMPARE(after.scale, before.scale);
        QVERIFY(norm(after.focus - before.focus) < 1e-12);
        QVERIFY(norm(after.position - before.position) < 1e-12);
    }

    void meshLinesAreOffUntilChosenAndRememberedThen() {
        run();
        QVERIFY(!scene().field()->showMeshEdges);
        action("results.mesh").trigger();
        QVERIFY(fixture_->waitUntilIdle());
        QVERIFY(scene().field()->showMeshEdges);
        fixture_ = std::make_unique<WindowFixture>();
        QVERIFY(action("results.mesh").isChecked());
        action("results.mesh").trigger();
        fixture_ = std::make_unique<WindowFixture>();
        QVERIFY(!action("results.mesh").isChecked());
    }

    void clipPlanesReachAsFarAsExplodedParts() {
        action("view.clip").setChecked(true);
        ClipBar& bar = *window().panels().clip->bar(0);
        bar.setSetting({2, 0.012, false, true});
        action("view.explode").setChecked(true);
        window().panels().explode->slider()->setValue(200);
        QCOMPARE(bar.setting().position, 0.012);
        bar.slider()->setValue(bar.slider()->maximum());
        QCOMPARE(bar.setting().position, scene().visibleBox().max.z);
    }

    void tabsFitIntoTheUsualWindow() {
        window().resize(1280, 800);
        QCoreApplication::processEvents();
        const QTabBar& bar = *window().panels().tabs->tabBar();
        QVERIFY2(bar.sizeHint().width() <= 658,
                 qPrintable(QString::number(bar.sizeHint().width())));
    }
};

int main(int argc, char** argv) { return runWindowTest<MainWindowViewTest>(argc, argv); }
#include "main_window_view_test.moc"
