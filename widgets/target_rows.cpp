#include "widgets/target_rows.h"

namespace twinbench {

std::vector<ParameterDescriptor> targetRows() {
    return {{.id = "part",
             .label = "Parts",
             .kind = ValueKind::TextList,
             .help = "Names, paths or patterns (Cell *), separated by semicolons"},
            {.id = "faces",
             .label = "Faces",
             .kind = ValueKind::Faces,
             .help = "A line each: a selection's name, or PART: QUERY, such as\n"
                     "Cold plate: hole and radius = 4.5 mm\n"
                     "Ctrl+Enter takes it"},
            {.id = "edges",
             .label = "Edges",
             .kind = ValueKind::Edges,
             .help = "A line each, the edges between faces of two queries, such as\n"
                     "Bracket: hole | planar and normal = +z\n"
                     "or all edges of the faces of one. "
                     "With @ x, y, z only the nearest to this point. Ctrl+Enter takes it"},
            {.id = "points",
             .label = "Points",
             .kind = ValueKind::Points,
             .help = "A line each, in millimetres, such as\n"
                     "Bracket: 12.5, 0, 4\n"
                     "Ctrl+Enter takes it"}};
}

}  // namespace twinbench
