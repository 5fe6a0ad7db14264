#pragma once

#include <cstdio>
#include <cstdlib>

namespace twinbench::fuzz {

/// Ends the process, as an assertion does, where a reader breaks a promise.
inline void require(bool kept, const char* promise) {
    if (!kept) {
        std::fprintf(stderr, "Broken: %s\n", promise);
        std::abort();
    }
}

}  // namespace twinbench::fuzz
