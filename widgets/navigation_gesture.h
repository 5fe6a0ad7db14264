#pragma once

#include <QString>
#include <Qt>
#include <array>
#include <optional>

namespace twinbench {

/// The mouse of which program turns, pans and zooms a view. The wheel zooms in all of them, a
/// click of the left button selects, one of the right opens the menu.
enum class NavigationStyle {
    Twinbench,   ///< left turns, middle or Shift + left pans, right zooms
    SolidWorks,  ///< middle turns, Ctrl + middle pans, Shift + middle zooms
    Catia,       ///< middle pans, with left or right held turns, after a click of these zooms
    NxCreo,      ///< middle turns, Shift or right + middle pans, Ctrl or left + middle zooms
    Blender,     ///< middle turns, Shift + middle pans, Ctrl + middle zooms
};

inline constexpr std::array kNavigationStyles{NavigationStyle::Twinbench,
                                              NavigationStyle::SolidWorks, NavigationStyle::Catia,
                                              NavigationStyle::NxCreo, NavigationStyle::Blender};

/// The stable name for settings: "twinbench", "solidworks", "catia", "nx-creo", "blender".
QString navigationStyleName(NavigationStyle style);
std::optional<NavigationStyle> navigationStyleOf(const QString& name);

/// What dragging does to the view now, from the buttons and keys that are held and the order in
/// which they came.
class NavigationGesture {
public:
    enum class Drag { None, Turn, Pan, Zoom };

    void setStyle(NavigationStyle style) { style_ = style; }
    NavigationStyle style() const { return style_; }

    /// `held`: the buttons that are down afterwards.
    void press(Qt::MouseButton button, Qt::MouseButtons held, Qt::KeyboardModifiers keys);
    void release(Qt::MouseButton button, Qt::MouseButtons held);
    Drag drag() const { return drag_; }
    /// True while a button is down that alone was pressed: its release may be a click.
    bool isClick() const { return click_; }

private:
    Drag dragOf(Qt::MouseButtons held, Qt::KeyboardModifiers keys) const;

    NavigationStyle style_ = NavigationStyle::Twinbench;
    Drag drag_ = Drag::None;
    bool click_ = false;
};

}  // namespace twinbench
