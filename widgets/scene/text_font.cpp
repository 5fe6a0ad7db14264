#include "widgets/scene/text_font.h"

#include <filesystem>

#include <vtkTextProperty.h>

namespace twinbench {

namespace {

/// The font of most desktops' windows, so that texts in views look like those around them; VTK's
/// own is another.
std::string desktopFont() {
    for (const char* file : {"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                             "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
                             "/usr/share/fonts/TTF/DejaVuSans.ttf", "C:/Windows/Fonts/segoeui.ttf",
                             "/System/Library/Fonts/Supplemental/Arial.ttf"}) {
        std::error_code error;
        if (std::filesystem::exists(file, error)) {
            return file;
        }
    }
    return {};
}

std::string& viewFont() {
    static std::string file = desktopFont();
    return file;
}

}  // namespace

void setViewFont(const std::string& file) { viewFont() = file.empty() ? desktopFont() : file; }

void useViewFont(vtkTextProperty& property) {
    if (viewFont().empty()) {
        property.SetFontFamilyToArial();
        return;
    }
    property.SetFontFamily(VTK_FONT_FILE);
    property.SetFontFile(viewFont().c_str());
}

}  // namespace twinbench
