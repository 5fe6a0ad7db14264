#include <QtTest>

#include <fmt/format.h>

#include "geometry/cad/volume_mesher.h"
#include "tests/simulation/error_cases.h"
#include "tests/validation/quarter_ring.h"
#include "tests/validation/validation_record.h"

namespace twinbench {

/// The estimated error against the exact one.
class ErrorEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void estimatedAgainstExactError();
};

namespace {

constexpr const char* kHeading =
    "## Estimated error in the energy norm\n\n"
    "Problems whose exact stress or heat flux is known, with n cells, distorted or curved, through "
    "the box, the arms of the L or the wall, each cut into six tetrahedra, or on meshes from the "
    "exact solid; direct solver. The effectivity is the "
    "estimated over the true error in the energy norm; the last column is the true error of the "
    "largest flux or von Mises stress at a node over half the width of its band.\n\n"
    "Reference: Effectivity: 1, at most 1.5 and at least 0.7. Source: Zienkiewicz & Zhu 1992, Int. "
    "J. Numer. Methods Eng. 33, 1331-1364 and 1365-1382.\n\n"
    "| case | mesh | unknowns | estimated error | effectivity | error of the maximum / band |\n"
    "|---|---|---|---|---|---|\n";

class EffectivityTable {
public:
    void add(const std::string& name, const std::string& mesh, const ErrorCase& measured) {
        const double effectivity = measured.effectivity();
        holds_ =
            holds_ && effectivity > 0.7 && effectivity < 1.5 && measured.shownErrorOverBand < 1.0;
        rows_ += fmt::format("| {} | {} | {:.0f} | {:.2f} % | {:.2f} | {:.2f} |\n", name, mesh,
                             measured.unknowns, 100.0 * measured.estimate.total.relative(),
                             effectivity, measured.shownErrorOverBand);
    }
    void add(const std::string& name, ErrorCase (*make)(int), std::initializer_list<int> sizes) {
        for (const int n : sizes) {
            add(name, fmt::format("n = {}", n), make(n));
        }
    }
    bool holds() const { return holds_; }
    const std::string& rows() const { return rows_; }

private:
    std::string rows_;
    bool holds_ = true;
};

}  // namespace

void ErrorEstimateTest::estimatedAgainstExactError() {
    EffectivityTable table;
    table.add("Heat, T = sin x sin y sinh(sqrt(2) z)", smoothHeat, {1, 2, 4});
    table.add("Heat at a re-entrant corner, T = r^(2/3) sin(2 phi / 3)", heatAtReentrantCorner,
              {4, 8, 16});
    table.add("Heat across a contact of unlike meshes", heatAcrossContact, {1, 2, 4});
    table.add("Heat with a conductivity that varies", heatWithVaryingConductivity, {2, 4, 8});
    table.add("Displacement that is the gradient of a harmonic", smoothDisplacement, {1, 2, 4});
    table.add("Stress of a warm place", thermalStress, {1, 2, 4});
    table.add("Thick cylinder under pressure", pressurisedCylinder, {2, 4, 8});
    const PartShape shape = quarterRing(0.05, 0.1, 0.02);
    for (const double size : {0.02, 0.01, 0.005}) {
        auto mesh = meshSolid(shape, {size}, {});
        QVERIFY(mesh);
        table.add("The same, meshed from the solid", fmt::format("{:.0f} mm", 1e3 * size),
                  pressurisedCylinder(assembled({{std::move(*mesh), {}}}),
                                      cylinderFaces(shape, 0.05), planeFaces(shape)));
    }
    writeFragment("error-estimate", kHeading + table.rows());
    QVERIFY2(table.holds(), table.rows().c_str());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ErrorEstimateTest)
#include "error_estimate_test.moc"
