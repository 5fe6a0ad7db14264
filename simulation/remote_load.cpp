#include "simulation/remote_load.h"

#include <Eigen/Cholesky>

#include "simulation/eigen_vec3.h"
#include "simulation/model_check.h"
#include "simulation/structural_loads.h"
#include "simulation/tri6.h"

namespace twinbench {

namespace {

/// Calls visit(point, triangle) for the quadrature points of faces.
template <class Visit>
void forFaces(const FeMesh& mesh, const FaceTriangles& triangles,
              const std::vector<PartFace>& faces, const Visit& visit) {
    for (const PartFace& face : faces) {
        for (const std::uint32_t index : triangles.of(face)) {
            const FeTriangle& triangle = mesh.triangles[index];
            tri6::forPoints(tri6::coordinates(mesh, triangle),
                            [&](const tri6::Point& point) { visit(point, triangle); });
        }
    }
}

/// The traction a + b x (x - centre), N/m^2, of a resultant.
struct LinearTraction {
    Eigen::Vector3d centre = Eigen::Vector3d::Zero();
    Eigen::Vector3d constant = Eigen::Vector3d::Zero();
    Eigen::Vector3d turning = Eigen::Vector3d::Zero();

    Eigen::Vector3d at(const Eigen::Vector3d& position) const {
        return constant + turning.cross(position - centre);
    }
};

/// Area, centre and second moments of faces as of a thin sheet.
struct Sheet {
    double area = 0.0;
    Eigen::Vector3d centre = Eigen::Vector3d::Zero();
    Eigen::Matrix3d inertia = Eigen::Matrix3d::Zero();  ///< m^4, about the centre
};

Sheet sheetOf(const FeMesh& mesh, const FaceTriangles& triangles,
              const std::vector<PartFace>& faces) {
    Sheet sheet;
    forFaces(mesh, triangles, faces, [&](const tri6::Point& point, const FeTriangle&) {
        sheet.area += point.area;
        sheet.centre += point.area * point.position;
    });
    sheet.centre /= sheet.area;
    forFaces(mesh, triangles, faces, [&](const tri6::Point& point, const FeTriangle&) {
        const Eigen::Vector3d arm = point.position - sheet.centre;
        sheet.inertia +=
            point.area * (arm.squaredNorm() * Eigen::Matrix3d::Identity() - arm * arm.transpose());
    });
    return sheet;
}

LinearTraction tractionOf(const Sheet& sheet, const Eigen::Vector3d& place,
                          const Eigen::Vector3d& force, const Eigen::Vector3d& moment) {
    const Eigen::Vector3d aboutCentre = moment + (place - sheet.centre).cross(force);
    return {sheet.centre, force / sheet.area, sheet.inertia.ldlt().solve(aboutCentre)};
}

/// The place of a load, the middle of its faces if none is given.
Eigen::Vector3d placeOf(const std::optional<Vec3>& place, const Sheet& sheet) {
    return place ? toEigen(*place) : sheet.centre;
}

/// Adds the nodal forces of a traction on faces, N, 3 per node.
void addTraction(const FeMesh& mesh, const FaceTriangles& triangles,
                 const std::vector<PartFace>& faces, const LinearTraction& traction,
                 Eigen::Ref<Eigen::VectorXd> load) {
    forFaces(mesh, triangles, faces, [&](const tri6::Point& point, const FeTriangle& face) {
        const Eigen::Vector3d force = point.area * traction.at(point.position);
        for (int i = 0; i < 6; ++i) {
            const auto node = static_cast<Eigen::Index>(face.nodes[static_cast<std::size_t>(i)]);
            load.segment<3>(3 * node) += point.shape[i] * force;
        }
    });
}

class RemoteLoads {
public:
    RemoteLoads(const StructuralModel& model, const FaceTriangles& triangles, Eigen::VectorXd& load)
        : model_(model), mesh_(*model.mesh), triangles_(triangles), load_(load) {}

    void add(const RemoteLoad& remote) {
        const Sheet sheet = sheetOf(mesh_, triangles_, remote.faces);
        const Eigen::Vector3d place = placeOf(remote.place, sheet);
        const Vec3 point = fromEigen(place);
        add(remote.faces, tractionOf(sheet, place, toEigen(remote.force(point, model_.time)),
                                     toEigen(remote.moment(point, model_.time))));
    }

    void add(const PointMass& mass) {
        const Sheet sheet = sheetOf(mesh_, triangles_, mass.faces);
        const Eigen::Vector3d place = placeOf(mass.place, sheet);
        // A mass on several parts turns with the first of them.
        const Vec3 acceleration =
            bodyAcceleration(model_, mass.faces.front().part, fromEigen(place));
        add(mass.faces,
            tractionOf(sheet, place, mass.mass * toEigen(acceleration), Eigen::Vector3d::Zero()));
    }

private:
    void add(const std::vector<PartFace>& faces, const LinearTraction& traction) {
        addTraction(mesh_, triangles_, faces, traction, load_);
    }

    const StructuralModel& model_;
    const FeMesh& mesh_;
    const FaceTriangles& triangles_;
    Eigen::VectorXd& load_;
};

}  // namespace

Result<void> addRemoteLoads(const StructuralModel& model, const FaceTriangles& triangles,
                            Eigen::VectorXd& load) {
    RemoteLoads loads(model, triangles, load);
    for (const RemoteLoad& remote : model.remoteLoads) {
        loads.add(remote);
        if (!load.allFinite()) {
            return fail(badInput(
                "remote_load.not_finite", faceName(*model.mesh, remote.faces.front()),
                "The remote load is not finite.", {}, "Check its expressions and its place."));
        }
    }
    for (const PointMass& mass : model.pointMasses) {
        loads.add(mass);
    }
    return {};
}

Eigen::MatrixXd carriedMotion(const FeMesh& mesh, const FaceTriangles& triangles,
                              const PointMass& mass) {
    const Sheet sheet = sheetOf(mesh, triangles, mass.faces);
    const Eigen::Vector3d place = placeOf(mass.place, sheet);
    Eigen::MatrixXd motion =
        Eigen::MatrixXd::Zero(3 * static_cast<Eigen::Index>(mesh.nodes.size()), 3);
    for (int axis = 0; axis < 3; ++axis) {
        addTraction(mesh, triangles, mass.faces,
                    tractionOf(sheet, place, Eigen::Vector3d::Unit(axis), Eigen::Vector3d::Zero()),
                    motion.col(axis));
    }
    return motion;
}

}  // namespace twinbench
