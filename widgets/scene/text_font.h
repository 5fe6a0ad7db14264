#pragma once

#include <string>

class vtkTextProperty;

namespace twinbench {

/// Texts in views that are made from now on are drawn with the font of this file; without one, with
/// the desktop's, which may have no Chinese characters.
void setViewFont(const std::string& file);

/// That font, or the one of VTK where there is none.
void useViewFont(vtkTextProperty& property);

}  // namespace twinbench
