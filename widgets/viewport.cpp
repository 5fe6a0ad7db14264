#include "widgets/viewport.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>
#include <QWheelEvent>
#include <cmath>
#include <utility>

#include <vtkCallbackCommand.h>
#include <vtkCamera.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkRenderer.h>

namespace twinbench {

namespace {

constexpr double kDragThreshold = 4.0;  // pixels before a click becomes a drag
constexpr double kDegreesPerPixel = 0.4;
constexpr double kZoomPerStep = 1.15;  // of a wheel step of 120
constexpr int kHoverDelay = 15;        // ms; several moves become one pick
constexpr int kSamples = 4;
// What takes longer is drawn with less detail first, ms: while the view moves, else.
constexpr double kSlowToMove = 50.0;
constexpr double kSlowToChange = 250.0;
constexpr double kHidingShare = 1e-3;  // of four diagonals of the model

}  // namespace

void Viewport::setDefaultSurfaceFormat() {
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    // Without an opaque buffer what lies behind the window shows through at the edges.
    format.setAlphaBufferSize(0);
    QSurfaceFormat::setDefaultFormat(format);
}

Viewport::Viewport(QWidget* parent)
    : QOpenGLWidget(parent),
      window_(vtkSmartPointer<vtkGenericOpenGLRenderWindow>::New()),
      contextEvents_(vtkSmartPointer<vtkCallbackCommand>::New()),
      cutDue_([this] { scene_.cut(); }),
      cuts_([this](const CutOrder& order, const CutFaces& faces) {
          scene_.showCut(order, faces);
          draw(kSlowToMove);  // the plane may be on its way
      }) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("3D view"));
    scene_.attachTo(*window_);
    window_->SetOwnContext(0);
    window_->SetMultiSamples(kSamples);
    window_->SetMapped(1);
    contextEvents_->SetClientData(this);
    contextEvents_->SetCallback([](vtkObject*, unsigned long event, void* self, void* call) {
        auto& view = *static_cast<Viewport*>(self);
        const bool isCurrent = QOpenGLContext::currentContext() == view.context();
        if (event == vtkCommand::WindowMakeCurrentEvent && !isCurrent) {
            view.makeCurrent();
        } else if (event == vtkCommand::WindowIsCurrentEvent) {
            *static_cast<bool*>(call) = isCurrent;
        }
    });
    window_->AddObserver(vtkCommand::WindowMakeCurrentEvent, contextEvents_);
    window_->AddObserver(vtkCommand::WindowIsCurrentEvent, contextEvents_);
    hoverTimer_.setSingleShot(true);
    hoverTimer_.setInterval(kHoverDelay);
    connect(&hoverTimer_, &QTimer::timeout, this, &Viewport::hoverNow);
    scene_.setWhyHidden([this](const Vec3& point) { return whyHidden(point); });
    scene_.setCutter([this](CutOrder order) { cuts_.order(std::move(order)); });
}

Viewport::~Viewport() {
    // VTK frees textures and buffers, which live in this context.
    makeCurrent();
    window_->Finalize();
    doneCurrent();
}

void Viewport::setAssembly(std::shared_ptr<const AssemblySurfaces> assembly, bool pickable) {
    const bool hadParts = scene_.assembly() != nullptr;
    const std::size_t partsBefore = hadParts ? scene_.assembly()->parts.size() : 0;
    picker_.setAssembly(pickable ? assembly : nullptr);
    isPreview_ = !pickable;
    setCoarse(coarse_);
    hovered_.reset();
    scene_.setAssembly(std::move(assembly));
    // Who places parts wants to see them move; who adds parts wants to see them all.
    if (!hadParts || !scene_.assembly()) {
        scene_.setView(StandardView::Iso);
        fitted_ = true;
    } else if (partsBefore != scene_.assembly()->parts.size()) {
        scene_.fit();
        fitted_ = true;
    }
    sceneChanged();
}

void Viewport::sceneChanged() { draw(kSlowToChange); }

void Viewport::draw(double slow) {
    if (fullDrawing_ > slow) {
        setCoarse(true);
    }
    update();
}

void Viewport::setCoarse(bool coarse) {
    coarse_ = coarse;
    scene_.setCoarse(coarse);
    // A preview is there to be seen soon; the complete assembly is drawn smoothly moments later.
    window_->SetMultiSamples(coarse || isPreview_ ? 0 : kSamples);
}

void Viewport::refine() {
    setCoarse(false);
    update();
}

void Viewport::setClipPlanes(const ClipPlanes& planes) {
    scene_.setClipPlanes(planes);
    if (!planes.empty()) {
        cutDue_.start();
    } else {
        draw(kSlowToMove);
    }
}

void Viewport::setExplosion(double share) {
    scene_.setExplosion(share);
    roomChanged_ = true;  // what moves apart stays in view
    draw(kSlowToMove);
}

void Viewport::finishCut() {
    setCoarse(false);
    if (cuts_.isBusy() || scene_.isCutDue()) {
        scene_.cutHere();
    }
}

void Viewport::setView(StandardView view) {
    scene_.setView(view);
    fitted_ = true;
    draw(kSlowToMove);
    emit cameraMoved();
}

void Viewport::setPose(const CameraPose& pose) {
    twinbench::setPose(*scene_.renderer(), pose);
    fitted_ = false;
    draw(kSlowToMove);
    emit cameraMoved();
}

void Viewport::fit() {
    scene_.fit();
    fitted_ = true;
    draw(kSlowToMove);
    emit cameraMoved();
}

void Viewport::zoomTo(const Box3& box) {
    scene_.zoomTo(box);
    fitted_ = false;
    draw(kSlowToMove);
    emit cameraMoved();
}

void Viewport::fitAgain() {
    roomChanged_ = true;
    update();
}

void Viewport::copyCamera(const Viewport& other) {
    scene_.renderer()->GetActiveCamera()->DeepCopy(other.scene_.renderer()->GetActiveCamera());
    fitted_ = other.fitted_;
    fullDrawing_ = std::max(fullDrawing_, other.fullDrawing_);  // it shows about as much
    draw(kSlowToMove);
}

void Viewport::initializeGL() {
    window_->InitializeFromCurrentContext();
    window_->OpenGLInit();
    window_->SetReadyForRendering(true);
    window_->SetForceMaximumHardwareLineWidth(1);
    window_->SetFrameBlitModeToNoBlit();
    initialised_ = true;
}

void Viewport::resizeGL(int width, int height) {
    const double ratio = devicePixelRatioF();
    window_->SetSize(static_cast<int>(width * ratio), static_cast<int>(height * ratio));
    roomChanged_ = true;
}

void Viewport::paintGL() {
    if (!initialised_) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    vtkOpenGLState* state = window_->GetState();
    state->Reset();
    state->Push();
    state->vtkglDepthFunc(GL_LEQUAL);
    const int* size = window_->GetSize();
    scene_.layout(size[0], size[1], devicePixelRatioF());
    if (std::exchange(roomChanged_, false) && fitted_ && !following_) {
        scene_.fit();
        scene_.layout(size[0], size[1], devicePixelRatioF());
        emit cameraMoved();
    }
    window_->Render();
    blitToWidget();
    state->Pop();
    context()->functions()->glFinish();
    if (coarse_) {
        emit drawnCoarse();
    } else {
        fullDrawing_ = 1e-6 * static_cast<double>(timer.nsecsElapsed());
    }
}

void Viewport::blitToWidget() {
    auto* gl = context()->extraFunctions();
    const int* size = window_->GetSize();
    window_->GetDisplayFramebuffer()->Bind(GL_READ_FRAMEBUFFER);
    window_->GetDisplayFramebuffer()->ActivateReadBuffer(0);
    gl->glBindFramebuffer(GL_DRAW_FRAMEBUFFER, defaultFramebufferObject());
    const GLenum buffer = GL_COLOR_ATTACHMENT0;
    gl->glDrawBuffers(1, &buffer);
    gl->glDisable(GL_SCISSOR_TEST);
    gl->glBlitFramebuffer(0, 0, size[0], size[1], 0, 0, size[0], size[1], GL_COLOR_BUFFER_BIT,
                          GL_NEAREST);
    gl->glBindFramebuffer(GL_FRAMEBUFFER, defaultFramebufferObject());
}

std::optional<ScenePick> Viewport::pickAt(const QPointF& position) const {
    const double ratio = devicePixelRatioF();
    return picker_.pick(scene_, position.x() * ratio, (height() - position.y()) * ratio);
}

void Viewport::mousePressEvent(QMouseEvent* event) {
    pressed_ = last_ = event->position();
    moved_ = false;
    gesture_.press(event->button(), event->buttons(), event->modifiers());
}

void Viewport::mouseMoveEvent(QMouseEvent* event) {
    const QPointF now = event->position();
    if (event->buttons() == Qt::NoButton) {
        hoverAt(now);
        return;
    }
    if (!moved_ && std::hypot(now.x() - pressed_.x(), now.y() - pressed_.y()) < kDragThreshold) {
        return;
    }
    moved_ = true;
    const QPointF by = now - last_;
    last_ = now;
    switch (gesture_.drag()) {
        case NavigationGesture::Drag::Turn:
            return turn(by);
        case NavigationGesture::Drag::Pan:
            return pan(by);
        case NavigationGesture::Drag::Zoom:
            return zoom(std::pow(1.01, -by.y()), pressed_);
        case NavigationGesture::Drag::None:
            return;
    }
}

void Viewport::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick = gesture_.isClick() && !moved_;
    gesture_.release(event->button(), event->buttons());
    if (!isClick) {
        return;
    }
    if (isOnColourBar(event->position())) {
        // What opens there leaves the bar to be seen.
        const double left = scene_.colourBar().bar().x / devicePixelRatioF();
        emit colourBarClicked(mapToGlobal(QPoint(static_cast<int>(left), 0)));
        return;
    }
    const auto pick = pickAt(event->position());
    if (event->button() == Qt::LeftButton) {
        emit picked(pick, event->modifiers().testFlag(Qt::ControlModifier));
    } else if (event->button() == Qt::RightButton) {
        emit contextMenuRequested(pick, event->globalPosition().toPoint());
    }
}

void Viewport::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !isOnColourBar(event->position())) {
        emit doubleClicked(pickAt(event->position()));
    }
}

void Viewport::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    zoom(std::pow(kZoomPerStep, steps), event->position());
}

void Viewport::leaveEvent(QEvent*) { endHover(); }

void Viewport::hoverAt(const QPointF& position, HoverOf what) {
    last_ = position;
    hoverOf_ = what;
    hoverTimer_.start();
}

void Viewport::endHover() {
    hoverTimer_.stop();
    if (hovered_) {
        hovered_.reset();
        scene_.setHover(std::nullopt);
        sceneChanged();
    }
    emit hovered(std::nullopt);
}

void Viewport::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
    } else {
        QOpenGLWidget::keyPressEvent(event);
    }
}

bool Viewport::isOnColourBar(const QPointF& position) const {
    const double ratio = devicePixelRatioF();
    return scene_.colourBar().isShown() &&
           scene_.colourBar().whole().contains(position.x() * ratio,
                                               (height() - position.y()) * ratio);
}

std::string Viewport::whyHidden(const Vec3& point) const {
    if (isCutAway(scene_.clipPlanes(), point)) {
        return tr("cut away").toStdString();
    }
    double towards[3];
    scene_.renderer()->GetActiveCamera()->GetDirectionOfProjection(towards);
    const Vec3 direction{towards[0], towards[1], towards[2]};
    const double far = 4.0 * scene_.visibleBox().diagonal();
    const auto hit = picker_.distanceAlong(scene_, point - far * direction, direction);
    // What is drawn may lie before the very point by what its triangles miss of curved faces.
    const bool isBehind = hit && *hit < far * (1.0 - kHidingShare);
    return isBehind ? tr("behind").toStdString() : std::string();
}

void Viewport::hoverNow() {
    const bool onBar = isOnColourBar(last_);
    setCursor(onBar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(onBar ? tr("Click to set range, bands and colours") : QString());
    const auto pick = onBar ? std::nullopt : pickAt(last_);
    const bool isPart = hoverOf_ == HoverOf::Part;
    auto face = pick ? std::optional(pick->face) : std::nullopt;
    if (face && isPart) {
        face->face = 0;
    }
    if (face != hovered_) {
        hovered_ = face;
        scene_.setHover(face, isPart);
        sceneChanged();
    }
    emit hovered(pick);
}

void Viewport::turn(const QPointF& by) {
    vtkCamera* camera = scene_.renderer()->GetActiveCamera();
    camera->Azimuth(-kDegreesPerPixel * by.x());
    camera->Elevation(kDegreesPerPixel * by.y());
    camera->OrthogonalizeViewUp();
    draw(kSlowToMove);
    emit cameraMoved();
    emit turned();
}

void Viewport::pan(const QPointF& by) {
    vtkCamera* camera = scene_.renderer()->GetActiveCamera();
    // In parallel projection the view's height shows 2 * scale metres.
    const double metresPerPixel = 2.0 * camera->GetParallelScale() / std::max(height(), 1);
    double up[3];
    double forward[3];
    camera->GetViewUp(up);
    camera->GetDirectionOfProjection(forward);
    const Vec3 upward = normalized({up[0], up[1], up[2]});
    const Vec3 right = normalized(cross({forward[0], forward[1], forward[2]}, upward));
    const Vec3 move = metresPerPixel * (by.y() * upward - by.x() * right);
    double position[3];
    double focus[3];
    camera->GetPosition(position);
    camera->GetFocalPoint(focus);
    camera->SetPosition(position[0] + move.x, position[1] + move.y, position[2] + move.z);
    fitted_ = false;
    camera->SetFocalPoint(focus[0] + move.x, focus[1] + move.y, focus[2] + move.z);
    draw(kSlowToMove);
    emit cameraMoved();
    emit turned();
}

void Viewport::zoom(double factor, const QPointF& at) {
    // The point under the pointer stays where it is: pan there, zoom, pan back.
    const QPointF fromCentre = at - QPointF(width() / 2.0, height() / 2.0);
    pan(-fromCentre);
    vtkCamera* camera = scene_.renderer()->GetActiveCamera();
    camera->SetParallelScale(camera->GetParallelScale() / factor);
    pan(fromCentre);
}

}  // namespace twinbench
