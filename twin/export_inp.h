#pragma once

#include <filesystem>

#include "twin/prepared_study.h"

namespace twinbench {

/// Writes a study as a CalculiX deck (mm, N, MPa, t, s, degC): its very mesh, materials, loads and
/// contacts, ready to run; asks for U, NT, S and HFL in the .frd. Problems: what a deck cannot say
/// (BadInput), a file that cannot be written (Failed), Cancelled.
Checked<void> exportInp(const PreparedStudy& study, const ThreadPool& pool,
                        const std::filesystem::path& file, const TaskContext& context);

/// The text of the deck.
Checked<std::string> inpDeck(const PreparedStudy& study, const ThreadPool& pool,
                             const TaskContext& context);

}  // namespace twinbench
