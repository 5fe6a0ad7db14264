#pragma once

#include <vector>

#include "simulation/contact_interface.h"
#include "twin/inp_text.h"

namespace twinbench {

/// Nodes (mm), quadratic tetrahedra and a set per part.
void writeInpMesh(const FeMesh& mesh, InpText& text);

/// The two surfaces of each contact, SLAVEn (the smaller or much finer side) and MASTERn.
void writeInpSurfaces(const FeMesh& mesh, const std::vector<ContactInterface>& contacts,
                      InpText& text);

/// A symmetric tensor of a material along its principal axes: equal values need no orientation.
struct PrincipalTensor {
    std::array<double, 3> values{};
    Mat3 axes = kIdentity3;  ///< rows: unit vectors
    bool isotropic = true;
};
PrincipalTensor principalTensor(const Mat3& tensor);
/// The tensors of a table, all along the axes of the first that has any.
std::vector<PrincipalTensor> principalTensors(const std::vector<Mat3>& tensors);
/// Along axes (columns) that are known, of which those of the tensor are some.
PrincipalTensor tensorAlong(const Mat3& axes, const Mat3& tensor);

/// *ORIENTATION for a part's principal axes and *SOLID SECTION of its material.
void writeInpSection(std::size_t part, const PrincipalTensor& tensor, InpText& text);

}  // namespace twinbench
