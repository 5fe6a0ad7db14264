#include "geometry/worker_protocol.h"
#include "simulation/transient_checkpoint.h"
#include "tests/fuzz/readers.h"
#include "twin/blob_codec.h"
#include "twin/study_result.h"

namespace twinbench::fuzz {

bool readArchives(std::span<const std::byte> bytes) {
    if (bytes.empty()) {
        return false;
    }
    const auto content = bytes.subspan(1);
    switch (static_cast<char>(bytes.front())) {
        case 'a':
            return readAssembly(content).has_value();
        case 'f':
            return decodeField(content, "field").has_value();
        case 'i':
            return decodeImport(content).has_value();
        case 'm':
            return volumeMeshFromBytes(content).has_value();
        case 'q':
            return decodeMeshRequest(content).has_value();
        case 'r':
            return studyResultFromBytes(content).has_value();
        case 't':
            return transientStateFromBytes(content).has_value();
        case 'w':
            return decodeAnswer(content).has_value();
        case 'z':
            return decompress(content, "blob").has_value();
        default:
            return false;
    }
}

}  // namespace twinbench::fuzz
