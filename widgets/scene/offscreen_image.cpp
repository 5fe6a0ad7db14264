#include "widgets/scene/offscreen_image.h"

#include <vtkPNGWriter.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>
#include <vtkUnsignedCharArray.h>
#include <vtkWindowToImageFilter.h>

#include "core/file.h"

namespace twinbench {

Result<void> writePng(Scene& scene, int width, int height, const std::filesystem::path& path,
                      bool fit) {
    auto window = vtkSmartPointer<vtkRenderWindow>::New();
    window->SetOffScreenRendering(1);
    window->SetMultiSamples(8);
    window->SetSize(width, height);
    scene.attachTo(*window);
    scene.layout(width, height, 1.0);
    if (fit) {
        scene.fit();  // to what the texts leave, which were not measured before
        scene.layout(width, height, 1.0);
    }
    window->Render();

    auto image = vtkSmartPointer<vtkWindowToImageFilter>::New();
    image->SetInput(window);
    image->SetInputBufferTypeToRGB();
    image->ReadFrontBufferOff();
    auto writer = vtkSmartPointer<vtkPNGWriter>::New();
    writer->SetInputConnection(image->GetOutputPort());
    writer->WriteToMemoryOn();
    writer->Write();
    const vtkUnsignedCharArray* bytes = writer->GetResult();
    if (!bytes || bytes->GetNumberOfValues() == 0) {
        return fail(failure("image.render", path.string(), "The picture could not be drawn.", {},
                            "Check that an X server with OpenGL 3.2 is reachable."));
    }
    const auto* data = reinterpret_cast<const std::byte*>(writer->GetResult()->GetPointer(0));
    return writeFileAtomically(
        path, std::span(data, static_cast<std::size_t>(bytes->GetNumberOfValues())));
}

}  // namespace twinbench
