#include "geometry/cad/step_file_check.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/file.h"
#include "core/utf8_path.h"
#include "geometry/cad/step_text.h"

namespace twinbench {

namespace {

constexpr std::string_view kMagic = "ISO-10303-21;";
constexpr std::string_view kEnd = "END-ISO-10303-21";
// A byte order mark or a mail header may come first.
constexpr std::size_t kMagicWithin = 1024;

// Beginnings of the schema names of AP203, AP214, AP242, AP209, AP210, AP238 and older editions.
constexpr std::array<std::string_view, 8> kKnownSchemas = {
    "CONFIG_CONTROL_DESIGN", "AUTOMOTIVE_DESIGN", "AP203", "AP209", "AP210", "AP214", "AP242",
    "INTEGRATED_CNC_SCHEMA"};

Error unreadable(const std::filesystem::path& file, const char* code, const char* text,
                 const char* advice) {
    return badInput(code, toUtf8(file), text, {}, advice);
}

/// The first quoted name after FILE_SCHEMA, up to its object identifier; some writers end the name
/// with a full stop.
std::string schemaOf(std::string_view text) {
    const std::size_t keyword = text.find("FILE_SCHEMA");
    const std::size_t open = text.find('\'', keyword);
    if (keyword == std::string_view::npos || open == std::string_view::npos) {
        return {};
    }
    std::string_view name = text.substr(open + 1, text.find('\'', open + 1) - open - 1);
    name.remove_prefix(std::min(name.find_first_not_of(" \t\r\n"), name.size()));
    return std::string(name.substr(0, name.find_first_of(" \t\r\n{.")));
}

bool isKnown(std::string schema) {
    std::transform(schema.begin(), schema.end(), schema.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return std::any_of(kKnownSchemas.begin(), kKnownSchemas.end(),
                       [&](std::string_view known) { return schema.starts_with(known); });
}

}  // namespace

Result<StepFileHead> checkStepFile(const std::filesystem::path& file) {
    const auto content = readFile(file);
    if (!content) {
        return fail(content.error());
    }
    const std::string_view text(reinterpret_cast<const char*>(content->data()), content->size());
    if (text.empty()) {
        return fail(unreadable(file, "step.empty", "The file is empty (0 bytes).",
                               "Export it again from the CAD program."));
    }
    if (text.starts_with("PK\x03\x04") || text.starts_with("\x1f\x8b")) {
        return fail(unreadable(file, "step.compressed", "This is a compressed archive.",
                               "Unpack it and import the STEP file inside."));
    }
    const std::size_t magic = text.substr(0, kMagicWithin).find(kMagic);
    if (magic == std::string_view::npos) {
        return fail(unreadable(file, "step.not_step",
                               "This is not a STEP file: it does not begin with ISO-10303-21.",
                               "Export the model as STEP AP203, AP214 or AP242."));
    }
    if (text.find('\0') != std::string_view::npos) {
        return fail(unreadable(file, "step.binary",
                               "The file begins as STEP but holds binary data: it is damaged.",
                               "Export or copy it again."));
    }
    if (text.rfind(kEnd) == std::string_view::npos) {
        return fail(unreadable(file, "step.truncated",
                               "The file is cut off: END-ISO-10303-21 is missing at its end.",
                               "Export or copy it again."));
    }
    StepFileHead head;
    head.schema = schemaOf(text.substr(magic));
    head.knownSchema = isKnown(head.schema);
    head.utf8 = isUtf8(text);
    return head;
}

}  // namespace twinbench
