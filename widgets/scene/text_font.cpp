#include "widgets/scene/text_font.h"

#include <vtkTextProperty.h>

namespace twinbench {

namespace {

std::string& viewFont() {
    static std::string file;
    return file;
}

}  // namespace

void setViewFont(const std::string& file) { viewFont() = file; }

void useViewFont(vtkTextProperty& property) {
    if (viewFont().empty()) {
        property.SetFontFamilyToArial();
        return;
    }
    property.SetFontFamily(VTK_FONT_FILE);
    property.SetFontFile(viewFont().c_str());
}

}  // namespace twinbench
