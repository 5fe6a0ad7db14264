#pragma once

#include <iterator>
#include <utility>

#include "core/result.h"

namespace twinbench {

inline Problems singleProblem(Error error) { return {std::move(error)}; }

inline void appendProblems(Problems& problems, Problems more) {
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// The problems of a checked value; none if it is there.
template <class T>
Problems problemsOf(const Checked<T>& checked) {
    return checked ? Problems{} : checked.error();
}

/// The value, or a default one after adding its problems to `problems`.
template <class T>
T takeOr(Checked<T> checked, Problems& problems, T fallback = {}) {
    if (checked) {
        return std::move(*checked);
    }
    appendProblems(problems, std::move(checked.error()));
    return fallback;
}

}  // namespace twinbench
