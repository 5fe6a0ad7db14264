#pragma once

#include <exception>
#include <new>
#include <string>
#include <utility>

#include <Standard_Failure.hxx>

#include "core/result.h"

namespace twinbench {

inline constexpr const char* kNoMemory = "the memory does not suffice.";

/// The reason an OpenCASCADE exception gives, or its type where it gives none.
std::string reasonOf(const Standard_Failure& error);

/// Keeps the kernel's reports of its doings off standard output, for the whole process.
void silenceKernel();

/// Calls `work` (which returns a Result) and turns every exception of the kernel and of the
/// standard library into the error that `toError` makes of the reason.
template <class Work, class ToError>
auto guarded(Work&& work, ToError&& toError) -> decltype(work()) {
    try {
        return work();
    } catch (const Standard_Failure& error) {
        return fail(toError(reasonOf(error)));
    } catch (const std::bad_alloc&) {
        return fail(toError(std::string(kNoMemory)));
    } catch (const std::exception& error) {
        return fail(toError(std::string(error.what())));
    }
}

}  // namespace twinbench
