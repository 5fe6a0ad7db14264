// Opens the project named on the command line and sets the parameter "width" to 1 mm, 2 mm, ...
// until it is killed; prints each value once the edit is durable. Every third edit is undone and
// redone.
#include <iostream>
#include <string>

#include "twin/project.h"

int main(int argc, char** argv) {
    using namespace twinbench;
    if (argc != 2) {
        return 2;
    }
    auto project = Project::open(argv[1]);
    if (!project) {
        std::cerr << project.error().describe() << '\n';
        return 1;
    }
    for (int value = 1;; ++value) {
        const std::string text = std::to_string(value) + " mm";
        ModelEdit edit{"Set width to " + text,
                       {{EntityKind::Parameter, "width", Json(text), std::nullopt}}};
        auto done = project->apply(edit);
        if (done && value % 3 == 0) {
            done = project->undo().and_then([&] { return project->redo(); });
        }
        if (!done) {
            std::cerr << done.error().front().describe() << '\n';
            return 1;
        }
        std::cout << value << std::endl;
    }
}
