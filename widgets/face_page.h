#pragma once

#include <vector>

#include "widgets/property_page.h"

namespace twinbench {

/// "Plane", "Hole", "Cylinder" ...
QString surfaceName(const FaceInfo& face);

/// Selected faces: what they are, and what can be attached to them.
class FacePage : public PropertyPage {
    Q_OBJECT

public:
    /// `faces` is not empty; the context has an assembly.
    FacePage(const PropertyContext& context, const std::vector<FaceRef>& faces,
             QWidget* parent = nullptr);

private:
    void addFace(FaceRef ref);
};

}  // namespace twinbench
