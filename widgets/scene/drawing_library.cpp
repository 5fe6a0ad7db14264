#include "widgets/scene/drawing_library.h"

#include <vtkVersion.h>

namespace twinbench {

std::string drawingLibrary() { return std::string("VTK ") + vtkVersion::GetVTKVersion(); }

}  // namespace twinbench
