#pragma once

#include <string>

class vtkTextProperty;

namespace twinbench {

/// Texts in views that are made from now on are drawn with the font of this file. The font that
/// comes with VTK has no Chinese characters.
void setViewFont(const std::string& file);

/// That font, or the one of VTK.
void useViewFont(vtkTextProperty& property);

}  // namespace twinbench
