// Opens the project store named on the command line for writing and appends journal entries until
// it is killed, or stores runs with several large fields if a second argument says "runs"; prints
// the number of each once it is durable.
#include <cstdio>
#include <iostream>
#include <string>

#include "tests/twin/large_run.h"

namespace {

int storeRuns(twinbench::ProjectStore& store) {
    for (int number = 1;; ++number) {
        if (auto stored = store.putResults(twinbench::largeRun(number)); !stored) {
            std::cerr << stored.error().describe() << '\n';
            return 1;
        }
        std::cout << number << std::endl;
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        return 2;
    }
    auto store = twinbench::ProjectStore::open(argv[1], twinbench::OpenMode::ReadWrite);
    if (!store) {
        std::cerr << store.error().describe() << '\n';
        return 1;
    }
    if (argc == 3 && std::string(argv[2]) == "runs") {
        return storeRuns(**store);
    }
    while (true) {
        const auto number = (*store)->append("Entry", "{}", "{}");
        if (!number) {
            std::cerr << number.error().describe() << '\n';
            return 1;
        }
        std::cout << *number << std::endl;
    }
}
