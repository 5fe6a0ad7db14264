#pragma once

#include "geometry/part_shape.h"

namespace twinbench {

/// Colours of the 3D view. Values follow the window's light and dark palettes.
struct SceneTheme {
    Colour background;
    Colour part;  ///< parts that the CAD gives no colour
    Colour edge;
    Colour selection;
    Colour hover;
    Colour text;
    Colour warning;  ///< that a result is stale
    Colour noData;   ///< parts that a field does not cover

    static SceneTheme light();
    static SceneTheme dark();
};

}  // namespace twinbench
