#pragma once

#include <memory>
#include <string>
#include <vector>

namespace twinbench {

/// What a caller can do about an error; the command line's exit codes follow from it.
enum class ErrorKind {
    BadInput,   ///< the user's file, text or value is wrong (exit 3)
    Failed,     ///< the work could not be done (exit 1)
    Cancelled,  ///< stopped on request; not a failure (exit 4)
};

/// One expected failure. `text` is an English template whose {0}, {1} ... stand for `arguments`,
/// so that the window can translate it by `code` while the command line stays English.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    std::string code;  ///< stable, dotted: "unit.unknown"
    std::string text;  ///< template of the message
    std::vector<std::string> arguments = {};
    std::string object = {};  ///< what it is about: a part, a parameter, a file
    std::string advice = {};  ///< what to do now
    std::shared_ptr<const Error> cause = {};

    /// The template with its arguments filled in.
    std::string message() const;
    /// Object, message and advice on one line, for logs and the command line.
    std::string describe() const;
};

/// All problems found, in the order they were found. Empty means valid.
using Problems = std::vector<Error>;

Error badInput(std::string code, std::string object, std::string text,
               std::vector<std::string> arguments = {}, std::string advice = {});
Error failure(std::string code, std::string object, std::string text,
              std::vector<std::string> arguments = {}, std::string advice = {});
Error cancelled();

}  // namespace twinbench
