#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// Writes values in a row into a byte buffer: little-endian, no padding. Used for blobs in the
/// project file and between the program and its worker process.
class ArchiveWriter {
public:
    template <class T>
    void write(const T& value) {
        static_assert(std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>);
        append(&value, sizeof value);
    }
    void write(std::string_view text);
    void write(const std::string& text) { write(std::string_view(text)); }
    void write(const char*) = delete;  // would write the pointer's target ambiguously
    /// The number of elements, then the elements.
    template <class T>
    void write(const std::vector<T>& values) {
        static_assert(std::is_trivially_copyable_v<T>);
        write(static_cast<std::uint64_t>(values.size()));
        append(values.data(), values.size() * sizeof(T));
    }
    std::vector<std::byte> take() { return std::move(bytes_); }

private:
    void append(const void* data, std::size_t size);
    std::vector<std::byte> bytes_;
};

/// Reads what ArchiveWriter wrote. A read past the end or of an impossible size sets the failed
/// state and gives zeros and empty values from then on, so that a reader checks `status` once, at
/// its end.
class ArchiveReader {
public:
    explicit ArchiveReader(std::span<const std::byte> bytes) : rest_(bytes) {}

    template <class T>
    T read() {
        T value{};
        if constexpr (std::is_same_v<T, std::string>) {
            value = readString();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = read<std::uint8_t>() != 0;  // damaged data may hold any byte
        } else {
            static_assert(std::is_trivially_copyable_v<T>);
            copy(&value, sizeof value);
        }
        return value;
    }
    template <class T>
    std::vector<T> readVector() {
        static_assert(std::is_trivially_copyable_v<T>);
        std::vector<T> values(readCount(sizeof(T)));
        copy(values.data(), values.size() * sizeof(T));
        return values;
    }
    /// For loops over records: a count that the remaining bytes can hold at `minimumSize` each.
    std::size_t readCount(std::size_t minimumSize = 1);

    bool failed() const { return failed_; }
    bool atEnd() const { return rest_.empty(); }
    /// An error naming `object` if anything was missing or is left over.
    Result<void> status(std::string_view object) const;

private:
    std::string readString();
    void copy(void* to, std::size_t size);

    std::span<const std::byte> rest_;
    bool failed_ = false;
};

}  // namespace twinbench
