// A program for libFuzzer: TWINBENCH_FUZZ_READER names what it feeds.
#include <cstdint>

#include "tests/fuzz/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    twinbench::fuzz::TWINBENCH_FUZZ_READER(std::as_bytes(std::span(data, size)));
    return 0;
}
