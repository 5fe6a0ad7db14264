#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/result.h"

namespace twinbench {

/// The members of a record in the order in which archives hold them, for writing and for reading:
///     template <>
///     inline constexpr auto kArchived<Record> = std::tuple(&Record::id, &Record::name);
template <class T>
inline constexpr auto kArchived = nullptr;

namespace archive_detail {

template <class T>
inline constexpr bool isRecord = !std::is_null_pointer_v<decltype(kArchived<T>)>;
template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
/// Archived as it lies in memory.
template <class T>
inline constexpr bool isPlain = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T> &&
                                !isRecord<T> && !isOptional<T> && !std::is_same_v<T, bool>;

/// The fewest bytes that a value takes in an archive.
template <class T>
constexpr std::size_t smallestSize() {
    if constexpr (isRecord<T>) {
        return std::apply(
            [](auto... member) {
                return (smallestSize<std::decay_t<decltype(std::declval<T&>().*member)>>() + ...);
            },
            kArchived<T>);
    } else if constexpr (isVector<T> || std::is_same_v<T, std::string>) {
        return sizeof(std::uint64_t);
    } else {
        return sizeof(T);
    }
}

}  // namespace archive_detail

/// Writes values in a row into a byte buffer: little-endian, no padding. Used for blobs in the
/// project file and between the program and its worker process. Takes numbers, strings, optionals,
/// vectors, trivially copyable values and records of these (kArchived).
class ArchiveWriter {
public:
    template <class T>
    void write(const T& value) {
        using namespace archive_detail;
        if constexpr (isRecord<T>) {
            std::apply([&](auto... member) { (write(value.*member), ...); }, kArchived<T>);
        } else if constexpr (isOptional<T>) {
            write(value.has_value());
            write(value.value_or(typename T::value_type{}));
        } else if constexpr (isVector<T>) {
            writeElements(value);
        } else {
            static_assert(isPlain<T> || std::is_same_v<T, bool>);
            append(&value, sizeof value);
        }
    }
    void write(std::string_view text);
    void write(const std::string& text) { write(std::string_view(text)); }
    void write(const char*) = delete;  // would write the pointer's target ambiguously
    std::vector<std::byte> take() { return std::move(bytes_); }

private:
    /// The number of elements, then the elements.
    template <class T>
    void writeElements(const std::vector<T>& values) {
        write(static_cast<std::uint64_t>(values.size()));
        if constexpr (archive_detail::isPlain<T>) {
            append(values.data(), values.size() * sizeof(T));
        } else {
            for (const T& value : values) {
                write(value);
            }
        }
    }
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
    void read(T& value) {
        using namespace archive_detail;
        if constexpr (isRecord<T>) {
            std::apply([&](auto... member) { (read(value.*member), ...); }, kArchived<T>);
        } else if constexpr (isOptional<T>) {
            const bool present = read<bool>();
            auto content = read<typename T::value_type>();
            value = present ? T(std::move(content)) : std::nullopt;
        } else if constexpr (isVector<T>) {
            readElements(value);
        } else if constexpr (std::is_same_v<T, std::string>) {
            value.resize(readCount());
            copy(value.data(), value.size());
        } else if constexpr (std::is_same_v<T, bool>) {
            value = read<std::uint8_t>() != 0;  // damaged data may hold any byte
        } else {
            static_assert(isPlain<T>);
            copy(&value, sizeof value);
        }
    }
    template <class T>
    T read() {
        T value{};
        read(value);
        return value;
    }
    /// For loops over values: a count that the remaining bytes can hold at `minimumSize` each.
    std::size_t readCount(std::size_t minimumSize = 1);

    bool failed() const { return failed_; }
    bool atEnd() const { return rest_.empty(); }
    /// An error naming `object` if anything was missing or is left over.
    Result<void> status(std::string_view object) const;

private:
    template <class T>
    void readElements(std::vector<T>& values) {
        values.resize(readCount(archive_detail::smallestSize<T>()));
        if constexpr (archive_detail::isPlain<T>) {
            copy(values.data(), values.size() * sizeof(T));
        } else {
            for (T& value : values) {
                read(value);
            }
        }
    }
    void copy(void* to, std::size_t size);

    std::span<const std::byte> rest_;
    bool failed_ = false;
};

}  // namespace twinbench
