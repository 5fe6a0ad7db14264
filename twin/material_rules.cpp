#include "twin/material_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "core/file.h"
#include "core/path_text.h"
#include "geometry/assembly_tree.h"
#include "twin/material_assignment.h"
#include "twin/value_check.h"

namespace twinbench {

namespace {

/// The letters of Latin-1's upper half as UTF-8 has them after the byte C3, without accents.
std::string_view plainLatin(unsigned char second) {
    static constexpr std::array<std::string_view, 32> kLower = {
        "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i",  "i", "i",  "i",
        "d", "n", "o", "o", "o",  "o", "oe", "",  "o", "u", "u", "u", "ue", "y", "th", "y"};
    constexpr unsigned char kSharpS = 0x9F;
    return second == kSharpS ? "ss" : kLower[second % kLower.size()];
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }

/// Gathers words, and parts them where their kind of letter changes.
class WordWriter {
public:
    void add(std::string_view letters, bool startsWord) {
        if (startsWord) {
            endWord();
        }
        text_ += letters;
    }
    void endWord() {
        if (text_.back() != ' ') {
            text_ += ' ';
        }
    }
    char last() const { return text_.back(); }
    std::string take() {
        endWord();
        return std::move(text_);
    }

private:
    std::string text_ = " ";
};

/// Whether the words, with their stars taken off, stand in a text of `wordsOfName`.
bool containsWord(std::string_view text, std::string_view word) {
    const bool anyBefore = word.starts_with('*');
    const bool anyAfter = word.ends_with('*');
    word.remove_prefix(anyBefore ? 1 : 0);
    word.remove_suffix(anyAfter ? 1 : 0);
    const std::string wanted = (anyBefore ? "" : " ") + std::string(word) + (anyAfter ? "" : " ");
    return text.find(wanted) != std::string_view::npos;
}

std::string productOf(const Part& part) {
    const std::size_t end = part.path.rfind('/');
    if (end == std::string::npos || end == 0) {
        return {};
    }
    const std::size_t begin = part.path.rfind('/', end - 1);
    return part.path.substr(begin == std::string::npos ? 0 : begin + 1,
                            end - (begin == std::string::npos ? 0 : begin + 1));
}

Error damagedRules(const std::filesystem::path& file, const std::string& what) {
    return badInput("rules.damaged", pathText(file), "The rules cannot be read: {0}.", {what});
}

std::optional<MaterialRule> readRule(const Json& json) {
    if (!json.is_object() || !json.value("words", Json()).is_array() ||
        !json.value("material", Json()).is_string() || !json.value("reason", Json()).is_string()) {
        return std::nullopt;
    }
    MaterialRule rule{{}, json["material"].get<std::string>(), json["reason"].get<std::string>()};
    for (const Json& word : json["words"]) {
        if (!word.is_string() || word.get_ref<const std::string&>().size() < 2) {
            return std::nullopt;
        }
        rule.words.push_back(word.get<std::string>());
    }
    return rule.words.empty() ? std::nullopt : std::optional(std::move(rule));
}

/// The first rule that fits a name, with the word that did.
std::optional<std::pair<const MaterialRule*, std::string>> ruleFor(
    const std::vector<MaterialRule>& rules, const std::string& name) {
    const std::string text = wordsOfName(name);
    for (const MaterialRule& rule : rules) {
        for (const std::string& word : rule.words) {
            if (containsWord(text, word)) {
                return std::pair{&rule, word};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::string wordsOfName(std::string_view name) {
    constexpr unsigned char kLatin = 0xC3;
    constexpr unsigned char kAscii = 0x80;
    WordWriter words;
    char before = ' ';  // as it is in the name
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte == kLatin && i + 1 < name.size()) {
            words.add(plainLatin(static_cast<unsigned char>(name[++i])), isDigit(before));
            before = 'a';
        } else if (byte >= kAscii) {
            words.add(name.substr(i, 1), isDigit(before));
            before = c;
        } else if (isUpper(c)) {
            const char lower = static_cast<char>(c - 'A' + 'a');
            words.add({&lower, 1}, isLower(before) || isDigit(before));
            before = c;
        } else if (isLower(c)) {
            words.add({&c, 1}, isDigit(before));
            before = c;
        } else if (isDigit(c)) {
            words.add({&c, 1}, before != ' ' && !isDigit(before));
            before = c;
        } else {
            words.endWord();
            before = ' ';
        }
    }
    return words.take();
}

Result<MaterialRules> MaterialRules::read(const std::filesystem::path& file,
                                          const MaterialLibrary& library) {
    const Result<std::vector<std::byte>> bytes = readFile(file);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto* begin = reinterpret_cast<const char*>(bytes->data());
    const Json json = Json::parse(begin, begin + bytes->size(), nullptr, false);
    if (!json.is_object() || !json.value("rules", Json()).is_array()) {
        return fail(damagedRules(file, "it is not an object with \"rules\""));
    }
    MaterialRules result;
    for (const Json& item : json["rules"]) {
        std::optional<MaterialRule> rule = readRule(item);
        if (!rule) {
            return fail(damagedRules(
                file, "a rule needs words, a material and a reason: " + item.dump().substr(0, 80)));
        }
        if (library.find(rule->material) == nullptr) {
            return fail(damagedRules(file, "the library has no '" + rule->material + "'. " +
                                               suggest(rule->material, library.names())));
        }
        result.rules_.push_back(std::move(*rule));
    }
    return result;
}

std::vector<MaterialProposal> MaterialRules::propose(const SystemModel& model,
                                                     const Assembly& assembly) const {
    std::vector<MaterialProposal> proposals;
    const auto given = givenNames(assembly.root, assembly.parts);
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        const Part& part = assembly.parts[i];
        if (!part.shape->solid || !materialOf(model, part).empty()) {
            continue;
        }
        const auto own = given.find(i);
        for (const std::string& name :
             {own == given.end() ? std::string() : own->second, part.name, productOf(part)}) {
            const auto found = ruleFor(rules_, name);
            if (found) {
                const auto& [rule, word] = *found;
                proposals.push_back({i, std::string(kLibraryPrefix) + rule->material,
                                     rule->reason + ", by '" + word + "' in '" + name + "'"});
                break;
            }
        }
    }
    return proposals;
}

std::vector<std::uint32_t> partsWithoutProposal(const SystemModel& model, const Assembly& assembly,
                                                const std::vector<MaterialProposal>& proposals) {
    std::vector<std::uint32_t> unknown;
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        const Part& part = assembly.parts[i];
        if (part.shape->solid && materialOf(model, part).empty() &&
            !std::ranges::binary_search(proposals, i, {}, &MaterialProposal::part)) {
            unknown.push_back(i);
        }
    }
    return unknown;
}

ModelEdit acceptProposalsEdit(const SystemModel& model, const Assembly& assembly,
                              const std::vector<MaterialProposal>& proposals) {
    std::map<std::string, std::vector<std::uint32_t>> parts;
    for (const MaterialProposal& proposal : proposals) {
        parts[proposal.material].push_back(proposal.part);
    }
    ModelEdit edit;
    edit.label = proposals.size() == 1 ? "Assign a proposed material"
                                       : "Assign proposed materials to " +
                                             std::to_string(proposals.size()) + " parts";
    SystemModel after = model;
    for (const auto& [material, receivers] : parts) {
        ModelEdit one = assignMaterialEdit(after, assembly, receivers, material);
        (void)apply(after, one);
        edit.changes.insert(edit.changes.end(), std::make_move_iterator(one.changes.begin()),
                            std::make_move_iterator(one.changes.end()));
    }
    return edit;
}

}  // namespace twinbench
