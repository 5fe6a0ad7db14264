#include "core/archive.h"

#include <bit>
#include <cstring>

namespace twinbench {

static_assert(std::endian::native == std::endian::little,
              "Values are archived as they lie in memory, which must be little-endian.");

void ArchiveWriter::write(std::string_view text) {
    write(static_cast<std::uint64_t>(text.size()));
    append(text.data(), text.size());
}

void ArchiveWriter::append(const void* data, std::size_t size) {
    const auto* begin = static_cast<const std::byte*>(data);
    bytes_.insert(bytes_.end(), begin, begin + size);
}

std::size_t ArchiveReader::readCount(std::size_t minimumSize) {
    const auto count = read<std::uint64_t>();
    if (minimumSize > 0 && count > rest_.size() / minimumSize) {
        failed_ = true;
        rest_ = {};
        return 0;
    }
    return static_cast<std::size_t>(count);
}

void ArchiveReader::copy(void* to, std::size_t size) {
    if (failed_ || size > rest_.size()) {
        failed_ = true;
        rest_ = {};
        return;
    }
    if (size > 0) {
        std::memcpy(to, rest_.data(), size);
        rest_ = rest_.subspan(size);
    }
}

Result<void> ArchiveReader::status(std::string_view object) const {
    if (failed_) {
        return fail(failure("archive.truncated", std::string(object),
                            "The stored data ends too early or is damaged.", {},
                            "Compute or import it again."));
    }
    if (!atEnd()) {
        return fail(failure("archive.left_over", std::string(object),
                            "The stored data has {0} bytes more than expected.",
                            {std::to_string(rest_.size())}, "Compute or import it again."));
    }
    return {};
}

}  // namespace twinbench
