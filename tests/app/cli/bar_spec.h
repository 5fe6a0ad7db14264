#pragma once

#include "tests/app/cli/cli_fixture.h"

namespace twinbench {

/// A bar of 200 mm x 20 mm x 4 mm along x, called "Bar", of the fixture's metal and held at its low
/// end ("root"; the other is "tip"), without studies. Writes its STEP file, too.
nlohmann::json barSpec(const CliFixture& fixture);

/// A project of a spec, built by the program.
QString builtOf(const CliFixture& fixture, const nlohmann::json& spec,
                const QString& name = "bar.twin");

/// The code of the first error that a call told; empty if there is none.
std::string codeOf(const CliResult& result);

}  // namespace twinbench
