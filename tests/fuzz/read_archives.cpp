#include <cstdint>

#include "geometry/worker_protocol.h"
#include "simulation/transient_checkpoint.h"
#include "tests/fuzz/readers.h"
#include "twin/blob_codec.h"
#include "twin/study_result.h"

namespace twinbench::fuzz {

void readArchives(std::span<const std::byte> bytes) {
    if (bytes.empty()) {
        return;
    }
    const auto choice = static_cast<unsigned char>(bytes.front());
    const auto content = bytes.subspan(1);
    switch (choice) {
        case 'a':
            (void)readAssembly(content);
            break;
        case 'f':
            (void)decodeField(content, "field");
            break;
        case 'i':
            (void)decodeImport(content);
            break;
        case 'm':
            (void)volumeMeshFromBytes(content);
            break;
        case 'q':
            (void)decodeMeshRequest(content);
            break;
        case 'r':
            (void)studyResultFromBytes(content);
            break;
        case 't':
            (void)transientStateFromBytes(content);
            break;
        case 'w':
            (void)decodeAnswer(content);
            break;
        case 'z':
            (void)decompress(content, "blob");
            break;
        default:
            break;
    }
}

}  // namespace twinbench::fuzz
