#include "widgets/scene/scene_camera.h"

#include <QtTest>

#include <vtkCamera.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

using namespace twinbench;

/// What is seen of the model: all of it, clear of texts and axes.
class SceneCameraTest : public QObject {
    Q_OBJECT

private:
    vtkSmartPointer<vtkRenderer> renderer_ = vtkSmartPointer<vtkRenderer>::New();

    /// Looks along -z: x is right, y is up. Where a point is drawn, pixels.
    std::array<double, 2> drawn(const Vec3& point, const ViewRoom& room) {
        vtkCamera* camera = renderer_->GetActiveCamera();
        const double pixelsPerMetre = room.height / (2.0 * camera->GetParallelScale());
        const double* focus = camera->GetFocalPoint();
        return {0.5 * room.width + pixelsPerMetre * (point.x - focus[0]),
                0.5 * room.height + pixelsPerMetre * (point.y - focus[1])};
    }
    static Box3 box(const Vec3& min, const Vec3& max) {
        Box3 box;
        box.add(min);
        box.add(max);
        return box;
    }
    void frame(const std::vector<Box3>& boxes, const ViewRoom& room) {
        renderer_->GetActiveCamera()->ParallelProjectionOn();
        lookFrom(*renderer_, StandardView::PlusZ);
        frameBoxes(*renderer_, boxes, room);
    }

private slots:
    void modelFillsTheRoomBesideTheColourBar() {
        const ViewRoom room{800.0, 600.0, 100.0, {}};
        frame({box({0, 0, 0}, {7, 1, 1})}, room);
        QVERIFY(drawn({0, 0, 0}, room)[0] > 0.0);
        QVERIFY(drawn({0, 0, 0}, room)[0] < 40.0);
        QVERIFY(drawn({7, 0, 0}, room)[0] < 700.0);
        QVERIFY(drawn({7, 0, 0}, room)[0] > 660.0);
    }

    void modelKeepsClearOfTextsAndAxes() {
        const ViewRectangle axes{0.0, 0.0, 90.0, 90.0};
        const ViewRectangle caption{0.0, 520.0, 300.0, 600.0};
        const ViewRoom room{800.0, 600.0, 100.0, {axes, caption}};
        for (const Vec3& size : {Vec3{1, 1, 1}, Vec3{1, 4, 1}, Vec3{4, 1, 1}, Vec3{7, 6, 1}}) {
            frame({box({0, 0, 0}, size)}, room);
            const auto low = drawn({0, 0, 0}, room);
            const auto high = drawn(size, room);
            QVERIFY(low[0] >= 0.0 && low[1] >= 0.0 && high[0] <= 700.0 && high[1] <= 600.0);
            QVERIFY(low[0] >= axes.right || low[1] >= axes.top);
            QVERIFY(low[0] >= caption.right || high[1] <= caption.bottom);
        }
    }

    void modelPastTheCornerOfATextMayStandBesideIt() {
        // Two boxes along a diagonal leave the upper left corner free.
        const ViewRoom room{600.0, 600.0, 0.0, {{0.0, 500.0, 200.0, 600.0}}};
        const std::vector<Box3> diagonal{box({0, 0, 0}, {1, 1, 1}), box({5, 5, 0}, {6, 6, 1})};
        frame(diagonal, room);
        const double withText = renderer_->GetActiveCamera()->GetParallelScale();
        frame(diagonal, {600.0, 600.0, 0.0, {}});
        QCOMPARE(withText, renderer_->GetActiveCamera()->GetParallelScale());
    }

    void textsDoNotMakeTheModelASpeck() {
        const ViewRoom narrow{200.0, 150.0, 0.0, {{0.0, 60.0, 190.0, 150.0}}};
        frame({box({0, 0, 0}, {1, 1, 1})}, narrow);
        const auto low = drawn({0, 0, 0}, narrow);
        const auto high = drawn({1, 1, 0}, narrow);
        QVERIFY(high[1] - low[1] > 0.4 * narrow.height);
    }
};

QTEST_GUILESS_MAIN(SceneCameraTest)

#include "scene_camera_test.moc"
