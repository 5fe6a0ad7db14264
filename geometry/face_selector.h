#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/assembly.h"
#include "geometry/part_pattern.h"

namespace twinbench {

/// A query over the faces of parts, as text: "planar and normal = -z and area > 1 cm^2". The
/// grammar stands in docs/command_line.md. A picked face is kept as a query too (see
/// faceSignature), so that it survives a new revision of the CAD.
class FaceSelector {
public:
    /// All problems of the text: unknown words (with the nearest known), bad numbers and units.
    static Checked<FaceSelector> parse(std::string_view text);

    const std::string& text() const { return text_; }

    /// The faces of `parts` that match, evaluated per part over all its faces in the assembly
    /// frame, in ascending order. `contactGap` (metres) decides about `touching`. An empty answer
    /// is not an error here. Unknown parts named by `touching` are problems.
    Checked<std::vector<FaceRef>> select(const Assembly& assembly,
                                         const std::vector<std::uint32_t>& parts,
                                         double contactGap) const;

    struct Node;

private:
    std::string text_;
    std::shared_ptr<const Node> root_;
};

/// A selector text that finds exactly this face of its part: by kind, direction, radius and the
/// nearest point ("planar and normal = +z and nearest (1.5, 0, 12)", millimetres). Two faces of one
/// part that coincide everywhere cannot be told apart.
std::string faceSignature(const Assembly& assembly, FaceRef face);

}  // namespace twinbench
