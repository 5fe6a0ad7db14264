#include "widgets/picture_watch.h"

#include <utility>

#include <vtkCallbackCommand.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

#include "widgets/viewport.h"

namespace twinbench {

class PictureWatch::Observers {
public:
    Observers(Viewport& view, std::function<void()> begun, std::function<void()> drawn)
        : window_(view.scene().renderer()->GetRenderWindow()),
          begun_(std::move(begun)),
          drawn_(std::move(drawn)),
          tags_{add(vtkCommand::StartEvent, begun_), add(vtkCommand::EndEvent, drawn_)} {}
    ~Observers() {
        for (const unsigned long tag : tags_) {
            window_->RemoveObserver(tag);
        }
    }
    Observers(const Observers&) = delete;
    Observers& operator=(const Observers&) = delete;

private:
    unsigned long add(unsigned long event, std::function<void()>& call) {
        auto callback = vtkSmartPointer<vtkCallbackCommand>::New();
        callback->SetClientData(&call);
        callback->SetCallback([](vtkObject*, unsigned long, void* data, void*) {
            (*static_cast<std::function<void()>*>(data))();
        });
        return window_->AddObserver(event, callback);
    }

    vtkSmartPointer<vtkRenderWindow> window_;
    std::function<void()> begun_, drawn_;
    unsigned long tags_[2];
};

PictureWatch::PictureWatch(Viewport& view, std::function<void()> begun, std::function<void()> drawn)
    : observers_(std::make_unique<Observers>(view, std::move(begun), std::move(drawn))) {}

PictureWatch::~PictureWatch() = default;

}  // namespace twinbench
