#pragma once

#include <tl/expected.hpp>

#include "core/error.h"

namespace twinbench {

/// The value, or the one reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// The value, or every problem that stands in its way: for validation of user input.
template <class T>
using Checked = tl::expected<T, Problems>;

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Problems> fail(Problems problems) {
    return tl::unexpected<Problems>(std::move(problems));
}

}  // namespace twinbench
