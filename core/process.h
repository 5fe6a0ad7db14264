#pragma once

#include <cstdint>
#include <string>

namespace twinbench {

/// The number by which the operating system knows this process.
std::int64_t thisProcessId();
/// Whether a process of this number runs on this computer. One that has ended but was not yet
/// collected by its parent does not run. Numbers are used again after a while.
bool isProcessAlive(std::int64_t processId);
/// The name of this computer in its network; empty if it has none.
std::string hostName();
/// Lets other programs go first. Call it before the first thread starts: threads take over the
/// priority of the one that starts them.
void lowerPriorityOfThisProcess();
/// For this process and the children it starts from now on. Not while other threads read the
/// environment.
void setEnvironmentVariable(const std::string& name, const std::string& value);

}  // namespace twinbench
