#pragma once

#include "geometry/part_shape.h"

namespace twinbench {

/// Colours of the 3D view. Values follow the window's light and dark palettes.
struct SceneTheme {
    Colour background;
    Colour part;  ///< parts that the CAD gives no colour
    Colour edge;
    Colour edgeOnDark;  ///< of parts on which the other would not be seen
    Colour selection;
    Colour hover;
    Colour text;
    Colour warning;  ///< that a result is stale
    Colour noData;   ///< parts that a field does not cover

    Colour edgeOn(const Colour& surface) const;
    /// The colour of the CAD as it is drawn: what is nearly black or white would show no shape, and
    /// could not be told from the background. Keeps the hue, and which of two colours is lighter.
    Colour drawn(const Colour& ofCad) const;

    static SceneTheme light();
    static SceneTheme dark();
};

}  // namespace twinbench
