#include "app/cli/command.h"

namespace twinbench {}
