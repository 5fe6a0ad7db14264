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
/// Lets the other threads of this process go first, too; threads that this one starts take over its
/// priority. Only a wish, and without effect where a system knows no priorities of threads.
void lowerPriorityOfThisThread();
/// For this process and the children it starts from now on. Not while other threads read the
/// environment.
void setEnvironmentVariable(const std::string& name, const std::string& value);

}  // namespace twinbench
