// Opens the project store named on the command line for writing and appends journal entries until
// it is killed; prints the number of each entry once it is durable.
#include <cstdio>
#include <iostream>
#include <string>

#include "twin/project_store.h"

int main(int argc, char** argv) {
    if (argc != 2) {
        return 2;
    }
    auto store = twinbench::ProjectStore::open(argv[1], twinbench::OpenMode::ReadWrite);
    if (!store) {
        std::cerr << store.error().describe() << '\n';
        return 1;
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
