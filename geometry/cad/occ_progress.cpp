#include "geometry/cad/occ_progress.h"

namespace twinbench {

void OccProgress::Show(const Message_ProgressScope&, const Standard_Boolean) {
    context_.report(GetPosition(), activity_);
}

}  // namespace twinbench
