#include "core/error_archive.h"

#include <memory>
#include <utility>

namespace twinbench {

namespace {

// Deep enough for every chain of causes; damaged data must not make an endless one.
constexpr int kMaxCauses = 16;

void writeOne(ArchiveWriter& archive, const Error& error) {
    archive.write(error.kind);
    archive.write(error.code);
    archive.write(error.text);
    archive.write(static_cast<std::uint64_t>(error.arguments.size()));
    for (const std::string& argument : error.arguments) {
        archive.write(argument);
    }
    archive.write(error.object);
    archive.write(error.advice);
}

Error readOne(ArchiveReader& archive) {
    Error error;
    error.kind = archive.read<ErrorKind>();
    error.code = archive.read<std::string>();
    error.text = archive.read<std::string>();
    error.arguments.resize(archive.readCount(sizeof(std::uint64_t)));
    for (std::string& argument : error.arguments) {
        argument = archive.read<std::string>();
    }
    error.object = archive.read<std::string>();
    error.advice = archive.read<std::string>();
    return error;
}

}  // namespace

void write(ArchiveWriter& archive, const Error& error) {
    std::vector<const Error*> chain;
    for (const Error* link = &error; link != nullptr && chain.size() < kMaxCauses;
         link = link->cause.get()) {
        chain.push_back(link);
    }
    archive.write(static_cast<std::uint64_t>(chain.size()));
    for (const Error* link : chain) {
        writeOne(archive, *link);
    }
}

Error readError(ArchiveReader& archive) {
    std::vector<Error> chain(archive.readCount(sizeof(std::uint64_t)));
    for (Error& link : chain) {
        link = readOne(archive);
    }
    Error error;
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        if (link != chain.rbegin()) {
            link->cause = std::make_shared<const Error>(std::move(error));
        }
        error = std::move(*link);
    }
    return error;
}

void write(ArchiveWriter& archive, const Problems& problems) {
    archive.write(static_cast<std::uint64_t>(problems.size()));
    for (const Error& problem : problems) {
        write(archive, problem);
    }
}

Problems readProblems(ArchiveReader& archive) {
    Problems problems(archive.readCount(sizeof(std::uint64_t)));
    for (Error& problem : problems) {
        problem = readError(archive);
    }
    return problems;
}

}  // namespace twinbench
