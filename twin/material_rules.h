#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/assembly.h"
#include "twin/material_library.h"
#include "twin/model_edit.h"

namespace twinbench {

/// "Names with one of these words are probably of this material."
struct MaterialRule {
    /// In the form of `wordsOfName`; a word ending in `*` stands for all that begin like it, one
    /// beginning with `*` for all that end like it.
    std::vector<std::string> words;
    std::string material;  ///< of the library
    std::string reason;    ///< English: "fastener"
};

/// A material for a part, to be confirmed by the user.
struct MaterialProposal {
    std::uint32_t part = 0;  ///< index into the assembly
    std::string material;    ///< "library:Steel S235"
    std::string reason;      ///< "fastener, by 'bolt' in 'bolt_1'"
    friend bool operator==(const MaterialProposal&, const MaterialProposal&) = default;
};

/// A name as words in lower case with a blank before, between and after them: separators, capitals
/// within a word and changes between letters and digits part words; accents are left out, German
/// umlauts written as two letters. "HeatSink_6061-T6" is " heat sink 6061 t 6 ".
std::string wordsOfName(std::string_view name);

/// Guesses materials by the names of parts, in the languages of the rules. Immutable.
class MaterialRules {
public:
    MaterialRules() = default;
    /// Reads {"rules": [{"words": [...], "material": "Steel S235", "reason": "fastener"}, ...]}.
    /// Errors: a file that cannot be read, incomplete rules, materials that the library lacks.
    static Result<MaterialRules> read(const std::filesystem::path& file,
                                      const MaterialLibrary& library);

    const std::vector<MaterialRule>& rules() const { return rules_; }
    /// A proposal for each solid part that has no material yet, where a rule fits the name that
    /// the file gives to its solid, or else its own, or else that of the product it belongs to. The
    /// first rule that fits counts.
    std::vector<MaterialProposal> propose(const SystemModel& model, const Assembly& assembly) const;

private:
    std::vector<MaterialRule> rules_;
};

/// The solid parts, ascending, that have no material and are in none of the proposals (which ascend
/// by part).
std::vector<std::uint32_t> partsWithoutProposal(const SystemModel& model, const Assembly& assembly,
                                                const std::vector<MaterialProposal>& proposals);

/// Gives the parts what is proposed for them, in one edit.
ModelEdit acceptProposalsEdit(const SystemModel& model, const Assembly& assembly,
                              const std::vector<MaterialProposal>& proposals);

}  // namespace twinbench
