#include "widgets/view_area.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QSplitter>
#include <algorithm>
#include <numeric>

#include "widgets/library_list.h"

namespace twinbench {

namespace {

constexpr int kViewsInARow = 2;
constexpr int kStill = 250;  // ms without a change before views are drawn in full
constexpr int kTitleMargin = 8;
constexpr int kNext = 10;  // ms between one view and the next: input goes first

bool isForSelection(const QDropEvent& drop) { return drop.modifiers().testFlag(Qt::ShiftModifier); }

}  // namespace

ViewArea::ViewArea(QWidget* parent)
    : QWidget(parent),
      splitter_(new QSplitter(this)),
      note_(new QLabel(this)),
      title_(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    splitter_->setOrientation(Qt::Vertical);
    splitter_->setChildrenCollapsible(false);
    for (QSplitter*& row : rows_) {
        row = new QSplitter(splitter_);
        row->setChildrenCollapsible(false);
        splitter_->addWidget(row);
    }
    rows_[1]->hide();
    setAcceptDrops(true);
    refinement_.setSingleShot(true);
    connect(&refinement_, &QTimer::timeout, this, &ViewArea::refineNext);
    addView();
    note_->setAttribute(Qt::WA_TransparentForMouseEvents);
    note_->setAlignment(Qt::AlignCenter);
    note_->setForegroundRole(QPalette::PlaceholderText);
    note_->hide();
    title_->setAttribute(Qt::WA_TransparentForMouseEvents);
    title_->setAutoFillBackground(true);
    title_->setMargin(kTitleMargin);
    title_->setAlignment(Qt::AlignCenter);
    title_->hide();
}

void ViewArea::setNote(const QString& text) {
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
    note_->setGeometry(rect());
    note_->raise();
}

void ViewArea::setTitle(const QString& text) {
    title_->setText(text);
    title_->setVisible(!text.isEmpty());
    placeTitle();
}

void ViewArea::placeTitle() {
    title_->adjustSize();
    title_->move((width() - title_->width()) / 2, height() - title_->height() - kTitleMargin);
    title_->raise();
}

void ViewArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    note_->setGeometry(rect());
    placeTitle();
}

void ViewArea::addView() {
    const int index = static_cast<int>(views_.size());
    QSplitter* row = rows_[index < kViewsInARow ? 0 : 1];
    auto* view = new Viewport(row);
    row->addWidget(view);
    // The first view fits itself to its size; the others go along.
    view->setFollowing(index > 0);
    views_.push_back(view);
    view->scene().setTheme(theme_.scene);
    view->scene().setEdgesVisible(edgesVisible_);
    view->setNavigation(navigation_);
    if (assembly_) {
        view->setAssembly(assembly_);
        view->scene().setDimmed(faintParts());
    }
    connect(view, &Viewport::picked, this, &ViewArea::picked);
    connect(view, &Viewport::doubleClicked, this, &ViewArea::doubleClicked);
    connect(view, &Viewport::contextMenuRequested, this, &ViewArea::contextMenuRequested);
    connect(view, &Viewport::escapePressed, this, &ViewArea::escapePressed);
    connect(view, &Viewport::hovered, this,
            [this, index](const std::optional<ScenePick>& pick) { emit hovered(index, pick); });
    connect(view, &Viewport::colourBarClicked, this,
            [this, index](QPoint global) { emit colourBarClicked(index, global); });
    connect(view, &Viewport::cameraMoved, this, [this, view] { linkCameras(*view); });
    connect(view, &Viewport::turned, this, &ViewArea::turned);
    connect(view, &Viewport::drawnCoarse, this, [this] { refinement_.start(kStill); });
}

void ViewArea::setNavigation(NavigationStyle style) {
    navigation_ = style;
    for (Viewport* view : views_) {
        view->setNavigation(style);
    }
}

void ViewArea::refineNext() {
    const auto next =
        std::find_if(views_.begin(), views_.end(), [](Viewport* view) { return view->isCoarse(); });
    if (next != views_.end()) {
        (*next)->refine();
        refinement_.start(kNext);
    }
}

void ViewArea::setViewCount(int count) {
    count = std::clamp(count, 1, 3);
    if (count == viewCount()) {
        return;  // keeps the widths that the user gave them
    }
    while (viewCount() > count) {
        // Its end lets the others grow and move, whose cameras must no longer reach it.
        Viewport* last = views_.back();
        views_.pop_back();
        delete last;
    }
    while (viewCount() < count) {
        addView();
        Viewport& added = *views_.back();
        added.copyCamera(main());
        added.setClipPlanes(main().scene().clipPlanes());
        added.setExplosion(explosion_);
        added.scene().setPartColours(partColours_, legend_);
        added.scene().setAnnotations(annotations_);
        for (std::uint32_t part = 0; assembly_ && part < assembly_->parts.size(); ++part) {
            added.scene().setPartVisible(part, main().scene().isPartVisible(part));
        }
        added.scene().setSelection(selectedParts_, selectedFaces_, selectedShapes_);
    }
    rows_[1]->setVisible(count > kViewsInARow);
    rows_[0]->setSizes(QList<int>(rows_[0]->count(), std::max(1, width() / rows_[0]->count())));
    splitter_->setSizes({std::max(1, height() / 2), std::max(1, height() / 2)});
}

void ViewArea::linkCameras(const Viewport& source) {
    for (Viewport* view : views_) {
        if (view != &source) {
            view->copyCamera(source);
        }
    }
}

void ViewArea::setAssembly(std::shared_ptr<const AssemblySurfaces> assembly) {
    assembly_ = std::move(assembly);
    dimmed_.clear();
    seenThrough_ = false;
    transparent_.clear();
    partColours_.clear();
    legend_.clear();
    annotations_.clear();
    selectedParts_.clear();
    selectedFaces_.clear();
    selectedShapes_.clear();
    for (Viewport* view : views_) {
        view->setAssembly(assembly_);
    }
}

void ViewArea::preview(const std::shared_ptr<const AssemblySurfaces>& surfaces) {
    for (Viewport* view : views_) {
        view->setAssembly(surfaces, false);
    }
}

void ViewArea::setPartVisible(std::uint32_t part, bool visible) {
    for (Viewport* view : views_) {
        view->scene().setPartVisible(part, visible);
        view->sceneChanged();
    }
}

void ViewArea::setDimmed(std::vector<std::uint32_t> parts) {
    if (parts == dimmed_) {
        return;
    }
    dimmed_ = std::move(parts);
    showDimmed();
}

void ViewArea::setSeenThrough(bool seenThrough) {
    if (seenThrough != seenThrough_) {
        seenThrough_ = seenThrough;
        showDimmed();
    }
}

std::vector<std::uint32_t> ViewArea::faintParts() const {
    if (!seenThrough_ || !assembly_) {
        std::vector<std::uint32_t> faint(transparent_.begin(), transparent_.end());
        faint.insert(faint.end(), dimmed_.begin(), dimmed_.end());
        return faint;
    }
    std::vector<std::uint32_t> all(assembly_->parts.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

void ViewArea::showDimmed() {
    for (Viewport* view : views_) {
        view->scene().setDimmed(faintParts());
        view->sceneChanged();
    }
}

void ViewArea::setSelection(const std::vector<std::uint32_t>& parts,
                            const std::vector<FaceRef>& faces,
                            const std::vector<SelectedShape>& shapes) {
    selectedParts_ = parts;
    selectedFaces_ = faces;
    selectedShapes_ = shapes;
    for (Viewport* view : views_) {
        view->scene().setSelection(parts, faces, shapes);
        view->sceneChanged();
    }
}

void ViewArea::setClipPlanes(const ClipPlanes& planes) {
    for (Viewport* view : views_) {
        view->setClipPlanes(planes);
    }
}

void ViewArea::setTransparent(std::set<std::uint32_t> parts) {
    if (parts != transparent_) {
        transparent_ = std::move(parts);
        showDimmed();
    }
}

void ViewArea::setExplosion(double share) {
    explosion_ = share;
    for (Viewport* view : views_) {
        view->setExplosion(share);
    }
}

void ViewArea::setPartColours(const std::vector<Colour>& colours,
                              const std::vector<LegendEntry>& legend) {
    partColours_ = colours;
    legend_ = legend;
    for (Viewport* view : views_) {
        view->scene().setPartColours(colours, legend);
        view->sceneChanged();
    }
}

void ViewArea::setAnnotations(const std::vector<Marker>& annotations) {
    annotations_ = annotations;
    for (Viewport* view : views_) {
        view->scene().setAnnotations(annotations);
        view->sceneChanged();
    }
}

void ViewArea::setEdgesVisible(bool visible) {
    edgesVisible_ = visible;
    for (Viewport* view : views_) {
        view->scene().setEdgesVisible(visible);
        view->sceneChanged();
    }
}

void ViewArea::setView(StandardView view) { main().setView(view); }
void ViewArea::fit() { main().fit(); }
void ViewArea::zoomTo(const Box3& box) { main().zoomTo(box); }

QImage ViewArea::picture() {
    QImage whole(size() * devicePixelRatioF(), QImage::Format_RGB32);
    whole.setDevicePixelRatio(devicePixelRatioF());
    whole.fill(palette().color(QPalette::Window));
    QPainter painter(&whole);
    for (Viewport* view : views_) {
        view->finishCut();
        QImage drawn = view->grabFramebuffer();
        // VTK leaves an alpha below one where it drew half transparent; the colours are final.
        drawn.reinterpretAsFormat(QImage::Format_RGB32);
        painter.drawImage(QRect(view->mapTo(this, QPoint()), view->size()), drawn);
    }
    return whole;
}

void ViewArea::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedMaterial(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

std::pair<Viewport*, QPointF> ViewArea::viewBelow(const QPointF& position) const {
    for (Viewport* view : views_) {
        const QPointF at = view->mapFrom(this, position.toPoint());
        if (view->rect().contains(at.toPoint())) {
            return {view, at};
        }
    }
    return {nullptr, {}};
}

void ViewArea::dragMoveEvent(QDragMoveEvent* event) {
    // What would get the material is highlighted and told, as under the pointer.
    std::optional<ScenePick> pick;
    if (const auto [view, at] = viewBelow(event->position()); view) {
        view->hoverAt(at, Viewport::HoverOf::Part);
        pick = view->pickAt(at);
    }
    emit materialDragged(draggedMaterial(*event->mimeData()),
                         pick ? std::optional(pick->face.part) : std::nullopt,
                         isForSelection(*event));
    event->accept();
}

void ViewArea::dragLeaveEvent(QDragLeaveEvent*) {
    for (Viewport* view : views_) {
        view->endHover();
    }
    emit materialDragged({}, std::nullopt, false);
}

void ViewArea::dropEvent(QDropEvent* event) {
    const auto [view, at] = viewBelow(event->position());
    if (!view) {
        return;
    }
    view->endHover();
    emit materialDragged({}, std::nullopt, false);
    if (const auto pick = view->pickAt(at)) {
        emit materialDropped(draggedMaterial(*event->mimeData()), pick->face.part,
                             isForSelection(*event));
        event->acceptProposedAction();
    }
}

void ViewArea::applyTheme(const Theme& theme) {
    theme_ = theme;
    for (Viewport* view : views_) {
        view->scene().setTheme(theme.scene);
        view->sceneChanged();
    }
}

}  // namespace twinbench
