#include "twin/inp_mesh.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Eigenvalues>

#include "simulation/tri6.h"

namespace twinbench {

namespace {

struct Side {
    std::vector<PartFace> faces;
    std::size_t triangles = 0;
    double area = 0.0;

    double density() const { return area > 0.0 ? static_cast<double>(triangles) / area : 0.0; }
};

Side sideOf(const FeMesh& mesh, const FaceTriangles& faceTriangles, const ContactInterface& contact,
            bool first) {
    Side side;
    for (const auto& [a, b] : contact.faces) {
        const PartFace face = first ? a : b;
        if (std::find(side.faces.begin(), side.faces.end(), face) != side.faces.end()) {
            continue;
        }
        side.faces.push_back(face);
        for (const std::uint32_t index : faceTriangles.of(face)) {
            side.area += tri6::area(tri6::coordinates(mesh, mesh.triangles[index]));
            ++side.triangles;
        }
    }
    return side;
}

/// Whether a side is the better slave: its points are projected onto the other side, so that an
/// overhanging slave loses those beside the edge. The smaller side is taken, unless the other one
/// is meshed so much more finely that its nodes make up for that.
bool isBetterSlave(const Side& side, const Side& other) {
    constexpr double kSmaller = 0.9;
    constexpr double kMuchDenser = 3.0;
    if (side.area < kSmaller * other.area) {
        return other.density() < kMuchDenser * side.density();
    }
    if (other.area < kSmaller * side.area) {
        return side.density() > kMuchDenser * other.density();
    }
    return side.density() > other.density();
}

void writeSurface(const FeMesh& mesh, const FaceTriangles& faceTriangles, const Side& side,
                  const std::string& name, InpText& text) {
    text.line("*SURFACE,NAME=" + name + ",TYPE=ELEMENT");
    for (const PartFace& face : side.faces) {
        for (const std::uint32_t index : faceTriangles.of(face)) {
            const FeTriangle& triangle = mesh.triangles[index];
            text.data(inpNumber(triangle.element), "S" + std::to_string(inpFaceOf(mesh, triangle)));
        }
    }
}

}  // namespace

int inpFaceOf(const FeMesh& mesh, const FeTriangle& triangle) {
    const auto& nodes = mesh.elements[triangle.element];
    for (std::size_t corner = 0; corner < 4; ++corner) {
        const bool isOnFace = std::find(triangle.nodes.begin(), triangle.nodes.begin() + 3,
                                        nodes[corner]) != triangle.nodes.begin() + 3;
        if (!isOnFace) {
            constexpr std::array<int, 4> kFaceOpposite = {3, 4, 2, 1};
            return kFaceOpposite[corner];
        }
    }
    return 1;
}

void writeInpMesh(const FeMesh& mesh, InpText& text) {
    text.line("*NODE,NSET=NALL");
    for (std::uint32_t node = 0; node < mesh.nodes.size(); ++node) {
        const Vec3 p = inp_unit::kLength * mesh.nodes[node];
        text.data(inpNumber(node), p.x, p.y, p.z);
    }
    for (std::size_t p = 0; p < mesh.parts.size(); ++p) {
        const FePart& part = mesh.parts[p];
        text.line("** Part " + part.name);
        text.line("*ELEMENT,TYPE=C3D10,ELSET=" + inpPartSet(p));
        for (std::uint32_t e = part.firstElement; e < part.firstElement + part.elementCount; ++e) {
            const auto& n = mesh.elements[e];
            text.data(inpNumber(e), inpNumber(n[0]), inpNumber(n[1]), inpNumber(n[2]),
                      inpNumber(n[3]), inpNumber(n[4]), inpNumber(n[5]), inpNumber(n[6]),
                      inpNumber(n[7]), inpNumber(n[8]), inpNumber(n[9]));
        }
    }
    text.line("*ELSET,ELSET=EALL");
    for (std::size_t p = 0; p < mesh.parts.size(); ++p) {
        text.line(inpPartSet(p));
    }
}

void writeInpSurfaces(const FeMesh& mesh, const std::vector<ContactInterface>& contacts,
                      InpText& text) {
    const FaceTriangles faceTriangles(mesh);
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        Side slave = sideOf(mesh, faceTriangles, contacts[i], true);
        Side master = sideOf(mesh, faceTriangles, contacts[i], false);
        if (isBetterSlave(master, slave)) {
            std::swap(slave, master);
        }
        writeSurface(mesh, faceTriangles, slave, "SLAVE" + std::to_string(i + 1), text);
        writeSurface(mesh, faceTriangles, master, "MASTER" + std::to_string(i + 1), text);
    }
}

PrincipalTensor principalTensor(const Mat3& tensor) {
    Eigen::Matrix3d matrix;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            matrix(row, column) = tensor[static_cast<std::size_t>(row)][column];
        }
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver(matrix);
    const Eigen::Vector3d values = solver.eigenvalues();
    PrincipalTensor principal;
    const double scale = values.cwiseAbs().maxCoeff();
    if (values[2] - values[0] <= 1e-12 * scale) {
        principal.values.fill(values.mean());
        return principal;
    }
    principal.isotropic = false;
    Eigen::Matrix3d axes = solver.eigenvectors();
    if (axes.determinant() < 0.0) {
        axes.col(2) = -axes.col(2);
    }
    for (int i = 0; i < 3; ++i) {
        principal.values[static_cast<std::size_t>(i)] = values[i];
        principal.axes[static_cast<std::size_t>(i)] = {axes(0, i), axes(1, i), axes(2, i)};
    }
    return principal;
}

std::vector<PrincipalTensor> principalTensors(const std::vector<Mat3>& tensors) {
    std::vector<PrincipalTensor> result;
    for (const Mat3& tensor : tensors) {
        result.push_back(principalTensor(tensor));
    }
    const auto turned = std::ranges::find(result, false, &PrincipalTensor::isotropic);
    if (turned != result.end()) {
        const Mat3 axes = transposed(turned->axes);
        std::ranges::transform(tensors, result.begin(),
                               [&](const Mat3& tensor) { return tensorAlong(axes, tensor); });
    }
    return result;
}

PrincipalTensor tensorAlong(const Mat3& axes, const Mat3& tensor) {
    PrincipalTensor result;
    result.isotropic = false;
    result.axes = transposed(axes);
    for (std::size_t i = 0; i < 3; ++i) {
        const Vec3& axis = result.axes[i];
        result.values[i] = dot(axis, tensor * axis);
    }
    return result;
}

void writeInpSection(std::size_t part, const PrincipalTensor& tensor, InpText& text) {
    const std::string number = std::to_string(part + 1);
    std::string section = "*SOLID SECTION,ELSET=" + inpPartSet(part) + ",MATERIAL=MAT" + number;
    if (!tensor.isotropic) {
        text.line("*ORIENTATION,NAME=AXES" + number + ",SYSTEM=RECTANGULAR");
        const Vec3& a = tensor.axes[0];
        const Vec3& b = tensor.axes[1];
        text.data(a.x, a.y, a.z, b.x, b.y, b.z);
        section += ",ORIENTATION=AXES" + number;
    }
    text.line(section);
}

}  // namespace twinbench
