#include "geometry/cad/occ_guard.h"

#include <Message.hxx>
#include <Message_Messenger.hxx>
#include <Standard_OutOfMemory.hxx>

namespace twinbench {

void silenceKernel() { Message::DefaultMessenger()->ChangePrinters().Clear(); }

std::string reasonOf(const Standard_Failure& error) {
    if (error.IsKind(STANDARD_TYPE(Standard_OutOfMemory))) {
        return kNoMemory;
    }
    const char* message = error.GetMessageString();
    return message != nullptr && *message != '\0' ? message : error.DynamicType()->Name();
}

}  // namespace twinbench
