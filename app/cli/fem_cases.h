#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace twinbench {

/// A body or an assembly of the finite-element benchmark. Its spec file among the benchmarks has
/// the studies "NAME stress" and "NAME heat".
struct FemCase {
    std::string_view key;   ///< as the command line calls it
    std::string_view name;  ///< of its studies
    std::string_view what;  ///< for people
    std::string_view file;  ///< name of the spec file
    bool hasContacts = false;
    double size = 0.0;      ///< an element size to begin with, metres
    std::size_t nodes = 0;  ///< about as many as it gives
    double growth = 3.0;    ///< nodes grow with this power of one over the size, about
};

std::span<const FemCase> femCases();
/// Null if there is none of this key.
const FemCase* findFemCase(std::string_view key);

/// What of a case is measured: one of its studies with about this many unknowns, three per node for
/// stress and one for heat.
struct FemTarget {
    const FemCase* body = nullptr;
    bool isStress = true;
    std::size_t unknowns = 0;

    std::string study() const;
    std::size_t nodes() const { return isStress ? unknowns / 3 : unknowns; }
};

}  // namespace twinbench
