#include "core/error_archive.h"

#include <memory>
#include <utility>

namespace twinbench {

// All but the cause.
template <>
inline constexpr auto kArchived<Error> = std::tuple(&Error::kind, &Error::code, &Error::text,
                                                    &Error::arguments, &Error::object,
                                                    &Error::advice);

namespace {

// Deep enough for every chain of causes; damaged data must not make an endless one.
constexpr int kMaxCauses = 16;

}  // namespace

void write(ArchiveWriter& archive, const Error& error) {
    std::vector<const Error*> chain;
    for (const Error* link = &error; link != nullptr && chain.size() < kMaxCauses;
         link = link->cause.get()) {
        chain.push_back(link);
    }
    archive.write(static_cast<std::uint64_t>(chain.size()));
    for (const Error* link : chain) {
        archive.write(*link);
    }
}

Error readError(ArchiveReader& archive) {
    auto chain = archive.read<std::vector<Error>>();
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
