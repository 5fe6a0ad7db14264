#pragma once

#include <functional>
#include <memory>

namespace twinbench {

class Viewport;

/// Tells when a view begins to draw a picture, and when it has drawn it. Must not outlive the view.
/// UI thread.
class PictureWatch {
public:
    PictureWatch(Viewport& view, std::function<void()> begun, std::function<void()> drawn);
    ~PictureWatch();
    PictureWatch(const PictureWatch&) = delete;
    PictureWatch& operator=(const PictureWatch&) = delete;

private:
    class Observers;
    std::unique_ptr<Observers> observers_;
};

}  // namespace twinbench
