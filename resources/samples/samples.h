#pragma once

#include "resources/samples/sample_assembly.h"

namespace twinbench::samples {

/// The product of the battery module, for use in other samples; frame as in module_parts.h.
SampleAssembly::ProductId addBatteryModule(SampleAssembly& sample);

Result<AssemblyBuilder> batteryModule();
Result<AssemblyBuilder> busbarJoint();
Result<AssemblyBuilder> inverter();
Result<AssemblyBuilder> motor();
Result<AssemblyBuilder> skateboard();
/// The bodies of resources/bench/parts.twin.json.
Result<AssemblyBuilder> benchParts();

}  // namespace twinbench::samples
