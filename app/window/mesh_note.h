#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <map>

#include "twin/mesh_stage.h"

namespace twinbench {

/// What the log says of a meshing: how many parts and elements, how long it took, and how many
/// parts have poor elements or no mesh.
class MeshNote {
    Q_DECLARE_TR_FUNCTIONS(MeshNote)

public:
    /// `meshes`: by part of the assembly.
    static QString of(const std::map<std::uint32_t, MeshOutcome>& meshes, double seconds);
};

}  // namespace twinbench
