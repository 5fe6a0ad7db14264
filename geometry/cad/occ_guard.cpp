#include "geometry/cad/occ_guard.h"

namespace twinbench {

std::string reasonOf(const Standard_Failure& error) {
    const char* message = error.GetMessageString();
    return message != nullptr && *message != '\0' ? message : error.DynamicType()->Name();
}

}  // namespace twinbench
