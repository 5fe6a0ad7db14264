#include "core/error.h"

#include <cctype>
#include <utility>

namespace twinbench {

std::string Error::message() const {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isField = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                             std::isdigit(static_cast<unsigned char>(text[i + 1]));
        if (!isField) {
            result += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[i + 1] - '0');
        result += index < arguments.size() ? arguments[index] : text.substr(i, 3);
        i += 2;
    }
    return result;
}

std::string Error::describe() const {
    std::string result = object.empty() ? message() : object + ": " + message();
    if (!advice.empty()) {
        result += " " + advice;
    }
    if (cause) {
        result += " (" + cause->describe() + ")";
    }
    return result;
}

namespace {

Error make(ErrorKind kind, std::string code, std::string object, std::string text,
           std::vector<std::string> arguments, std::string advice) {
    Error error;
    error.kind = kind;
    error.code = std::move(code);
    error.text = std::move(text);
    error.arguments = std::move(arguments);
    error.object = std::move(object);
    error.advice = std::move(advice);
    return error;
}

}  // namespace

Error badInput(std::string code, std::string object, std::string text,
               std::vector<std::string> arguments, std::string advice) {
    return make(ErrorKind::BadInput, std::move(code), std::move(object), std::move(text),
                std::move(arguments), std::move(advice));
}

Error failure(std::string code, std::string object, std::string text,
              std::vector<std::string> arguments, std::string advice) {
    return make(ErrorKind::Failed, std::move(code), std::move(object), std::move(text),
                std::move(arguments), std::move(advice));
}

Error cancelled() { return make(ErrorKind::Cancelled, "task.cancelled", {}, "Cancelled.", {}, {}); }

}  // namespace twinbench
