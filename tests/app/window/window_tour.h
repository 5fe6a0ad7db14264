#pragma once

#include <functional>

#include "tests/app/window/window_fixture.h"

namespace twinbench {

/// Brings the window of a fixture into the states that its tests look over; `look` is called in
/// each, with everything laid out.
using LookAround = std::function<void()>;

/// Each step of a project of two boxes.
void visitSteps(WindowFixture& fixture, const LookAround& look);
/// The properties of one part, of two, and of each kind of thing in the model.
void visitProperties(WindowFixture& fixture, const LookAround& look);
/// The windows that open beside the main one.
void visitDialogs(WindowFixture& fixture, const LookAround& look);
/// A result, which takes a run.
void visitResult(WindowFixture& fixture, const LookAround& look);

/// Every widget that is shown in any window, windows first.
std::vector<QWidget*> shownWidgets();

}  // namespace twinbench
