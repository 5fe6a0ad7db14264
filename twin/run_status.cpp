#include "twin/run_status.h"

namespace twinbench {

std::string_view statusName(RunStatus status) {
    switch (status) {
        case RunStatus::Done:
            return "done";
        case RunStatus::Invalid:
            return "invalid";
        case RunStatus::Failed:
            return "failed";
        case RunStatus::Cancelled:
            return "cancelled";
    }
    return "failed";
}

}  // namespace twinbench
