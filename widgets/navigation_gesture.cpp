#include "widgets/navigation_gesture.h"

#include <algorithm>

namespace twinbench {

namespace {

using Drag = NavigationGesture::Drag;

Drag ofTwinbench(Qt::MouseButtons held, Qt::KeyboardModifiers keys) {
    if (held == Qt::MiddleButton) {
        return Drag::Pan;
    }
    if (held == Qt::LeftButton) {
        return keys.testFlag(Qt::ShiftModifier) ? Drag::Pan : Drag::Turn;
    }
    return held == Qt::RightButton ? Drag::Zoom : Drag::None;
}

/// The middle button turns; a key makes it pan, another zoom.
Drag ofMiddle(Qt::KeyboardModifiers keys, Qt::KeyboardModifier pans, Qt::KeyboardModifier zooms) {
    return keys.testFlag(pans) ? Drag::Pan : keys.testFlag(zooms) ? Drag::Zoom : Drag::Turn;
}

}  // namespace

QString navigationStyleName(NavigationStyle style) {
    switch (style) {
        case NavigationStyle::Twinbench:
            return "twinbench";
        case NavigationStyle::SolidWorks:
            return "solidworks";
        case NavigationStyle::Catia:
            return "catia";
        case NavigationStyle::NxCreo:
            return "nx-creo";
        case NavigationStyle::Blender:
            return "blender";
    }
    return {};
}

std::optional<NavigationStyle> navigationStyleOf(const QString& name) {
    const auto found =
        std::find_if(kNavigationStyles.begin(), kNavigationStyles.end(),
                     [&name](NavigationStyle style) { return navigationStyleName(style) == name; });
    return found != kNavigationStyles.end() ? std::optional(*found) : std::nullopt;
}

Drag NavigationGesture::dragOf(Qt::MouseButtons held, Qt::KeyboardModifiers keys) const {
    if (style_ == NavigationStyle::Twinbench) {
        return ofTwinbench(held, keys);
    }
    if (!held.testFlag(Qt::MiddleButton)) {
        return Drag::None;
    }
    const bool withLeft = held.testFlag(Qt::LeftButton);
    const bool withRight = held.testFlag(Qt::RightButton);
    switch (style_) {
        case NavigationStyle::SolidWorks:
            return ofMiddle(keys, Qt::ControlModifier, Qt::ShiftModifier);
        case NavigationStyle::Catia:
            return withLeft || withRight ? Drag::Turn : Drag::Pan;
        case NavigationStyle::NxCreo:
            return withRight  ? Drag::Pan
                   : withLeft ? Drag::Zoom
                              : ofMiddle(keys, Qt::ShiftModifier, Qt::ControlModifier);
        default:
            return ofMiddle(keys, Qt::ShiftModifier, Qt::ControlModifier);
    }
}

void NavigationGesture::press(Qt::MouseButton button, Qt::MouseButtons held,
                              Qt::KeyboardModifiers keys) {
    click_ = held == Qt::MouseButtons(button);
    drag_ = dragOf(held, keys);
}

void NavigationGesture::release(Qt::MouseButton button, Qt::MouseButtons held) {
    if (held == Qt::NoButton) {
        click_ = false;
        drag_ = Drag::None;
        return;
    }
    // In CATIA the middle button zooms once another one was clicked meanwhile.
    const bool zooms =
        style_ == NavigationStyle::Catia && held == Qt::MiddleButton && button != Qt::MiddleButton;
    drag_ = zooms ? Drag::Zoom : dragOf(held, Qt::NoModifier);
}

}  // namespace twinbench
