#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "geometry/cad/volume_mesher.h"
#include "geometry/solid_builder.h"
#include "tests/validation/case_tools.h"

namespace twinbench {

/// Radiation between faces that see each other, on meshes from exact solids.
class EnclosureTest : public QObject {
    Q_OBJECT

private slots:
    void concentricSpheres();
};

namespace {

/// The face of a shape whose sphere has this radius.
PartFace sphereFace(const PartShape& shape, std::uint32_t part, double radius) {
    for (std::uint32_t i = 0; i < shape.faces.size(); ++i) {
        if (std::abs(shape.faces[i].radius - radius) < 1e-9) {
            return {part, i};
        }
    }
    return {part, 0};
}

/// The mean temperature of the nodes of a face.
double meanOf(const FeMesh& mesh, PartFace face, const Eigen::VectorXd& temperature) {
    double sum = 0.0, count = 0.0;
    const FaceTriangles triangles(mesh);
    for (const std::uint32_t index : triangles.of(face)) {
        for (const std::uint32_t node : mesh.triangles[index].nodes) {
            sum += temperature[node];
            count += 1.0;
        }
    }
    return sum / count;
}

}  // namespace

void EnclosureTest::concentricSpheres() {
    const double inner = 0.02, inside = 0.04, outside = 0.05;  // radii, m
    const double innerEmissivity = 0.6, outerEmissivity = 0.3, conductivity = 20.0, heat = 60.0;
    const double wall = 300.0 + heat / (4.0 * M_PI * conductivity) * (1.0 / inside - 1.0 / outside);
    const double resistance = 1.0 / innerEmissivity + (1.0 - outerEmissivity) / outerEmissivity *
                                                          inner * inner / (inside * inside);
    ValidationRecord record;
    record.id = "thermal-enclosure-spheres";
    record.title = "Concentric spheres that radiate to each other";
    record.setup =
        "Sphere of 20 mm radius that releases 60 W, emissivity 0.6, within a shell of radii 40 mm "
        "and 50 mm, emissivity 0.3, 300 K outside, k = 20 W/(m K); nothing else holds the sphere; "
        "meshed from the exact solids.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 13.3.3, eq. "
        "13.26, with the shell's conduction, section 3.3.2";
    record.quantity = "Mean temperature of the sphere's surface";
    record.unit = "K";
    record.reference = std::pow(
        std::pow(wall, 4) + heat * resistance / (kStefanBoltzmann * 4.0 * M_PI * inner * inner),
        0.25);
    const PartShape ball = toPartShape(Solid::sphere(inner).value()).value();
    const PartShape shell =
        toPartShape(Solid::sphere(outside).value().cut(Solid::sphere(inside).value()).value())
            .value();
    double sumError = 0.0, reciprocityError = 0.0;
    for (const double size : {0.012, 0.008, 0.005}) {
        auto ballMesh = meshSolid(ball, {size}, {});
        auto shellMesh = meshSolid(shell, {size}, {});
        QVERIFY(ballMesh && shellMesh);
        ThermalModel model =
            thermalModel(assembled({{std::move(*ballMesh), {}}, {std::move(*shellMesh), {}}}),
                         isotropic(conductivity));
        const PartFace from = sphereFace(ball, 0, inner);
        model.sources.push_back({{0}, heat, true});
        model.enclosures.push_back({{from}, innerEmissivity, "", {}});
        model.enclosures.push_back({{sphereFace(shell, 1, inside)}, outerEmissivity, "", {}});
        model.temperatures.push_back({{sphereFace(shell, 1, outside)}, 300.0});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        QVERIFY(std::abs(solution->flows.enclosures[0] + heat) < 1e-5 * heat);
        QVERIFY(std::abs(solution->flows.enclosures[1] - heat) < 1e-5 * heat);
        const double value = meanOf(*model.mesh, from, solution->temperature);
        record.rows.push_back({fmt::format("{:.0f} mm", 1e3 * size),
                               static_cast<double>(solution->report.unknowns), value,
                               value / record.reference - 1.0});
        sumError = solution->viewFactors->sum;
        reciprocityError = solution->viewFactors->reciprocity;
    }
    record.remark = fmt::format(
        "The net heat of both faces is the sphere's 60 W within 1e-5. On the finest mesh the view "
        "factors, before they were made to agree, missed their sums by {:.1e} in the mean, and "
        "were reciprocal within {:.1e}.",
        sumError, reciprocityError);
    writeRecord(record);
    QVERIFY(std::abs(record.rows.back().error) < 1e-3);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::EnclosureTest)
#include "enclosure_test.moc"
