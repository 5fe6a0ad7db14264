#include <QtTest>
#include <cmath>

#include <fmt/format.h>

#include "tests/validation/case_tools.h"

namespace twinbench {

/// Heat across contacts of meshes that do not match.
class ThermalContactTest : public QObject {
    Q_OBJECT

private slots:
    void blocksWithConductance();
    void tubesWithConductance();
    void blocksInPerfectContact();
    void stackOfFour();
};

namespace {

/// The faces that meet along x or along the radius.
ContactInterface contactOf(double conductance) {
    ContactInterface contact;
    contact.faces = {{{0, side::kHighX}, {1, side::kLowX}}};
    contact.gap = 1e-4;
    contact.conductance = conductance;
    return contact;
}

/// Prescribes a field on sides of a block.
void prescribe(std::vector<PartFace> faces, const ExactField& field, ThermalModel& model) {
    model.temperatures.push_back(
        {std::move(faces),
         Coefficient([field](const Vec3& p, double) { return field(p); }, false)});
}

struct Layer {
    double thickness;     // m
    double conductivity;  // W/(m K)
    double conductance;   // W/(m^2 K), to the layer above
    int cellsAlong, cellsAcross;
};
constexpr std::array kStack = {Layer{0.008, 200.0, 5000.0, 4, 2}, Layer{0.003, 25.0, 20000.0, 5, 1},
                               Layer{0.002, 380.0, 2000.0, 4, 1}, Layer{0.005, 3.0, 0.0, 6, 2}};

/// The field in a stack of layers along z that is held at zero below and takes a heat flux
/// cos(k x) above: (value cosh(k s) + flux / (k conductivity) sinh(k s)) cos(k x) in each, s from
/// its lower face; across an interface the flux stays, and flux over conductance is the jump.
class StackField {
public:
    /// `flux`, W/m^2, in the middle of the upper face.
    StackField(double k, double flux) : k_(k) {
        double value = 0.0, through = 1.0;
        for (std::size_t i = 0; i < kStack.size(); ++i) {
            const Layer& layer = kStack[i];
            lower_[i] = {value, through};
            const double c = std::cosh(k * layer.thickness), s = std::sinh(k * layer.thickness);
            const double above = value * c + through / (k * layer.conductivity) * s;
            through = through * c + value * k * layer.conductivity * s;
            value = above + (layer.conductance > 0.0 ? through / layer.conductance : 0.0);
        }
        scale_ = flux / through;
    }
    double operator()(const Vec3& p) const {
        double height = p.z;
        std::size_t i = 0;
        while (i + 1 < kStack.size() && height > kStack[i].thickness) {
            height -= kStack[i++].thickness;
        }
        return scale_ * std::cos(k_ * p.x) *
               (lower_[i][0] * std::cosh(k_ * height) +
                lower_[i][1] / (k_ * kStack[i].conductivity) * std::sinh(k_ * height));
    }

private:
    double k_;
    double scale_ = 0.0;
    std::array<std::array<double, 2>, kStack.size()> lower_{};  // value and flux
};

double unknownsOf(const SteadyThermalSolution& solution) {
    return static_cast<double>(solution.report.unknowns);
}

}  // namespace

void ThermalContactTest::blocksWithConductance() {
    const double kA = 200.0, kB = 15.0, conductance = 500.0;
    const double flux = 100.0 / (0.1 / kA + 0.1 / kB + 1.0 / conductance);
    ValidationRecord record;
    record.id = "thermal-contact-conductance";
    record.title = "Two blocks with a contact conductance";
    record.setup =
        "Cubes of 0.1 m, k = 200 and 15 W/(m K), 500 W/(m^2 K) between them, 400 K and 300 K at "
        "their far faces; distorted meshes that do not match.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 3.1.4, eq. "
        "3.20";
    record.quantity = "Jump of temperature";
    record.unit = "K";
    record.reference = flux / conductance;
    for (const int n : {1, 2, 4}) {
        ThermalModel model = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {0.1, 0.1, 0.1}, {2 * n, 2 * n, 2 * n}, 0.2), {}},
                       {boxMesh({0.1, 0, 0}, {0.2, 0.1, 0.1}, {2 * n, 3 * n, 3 * n}, 0.2), {}}}),
            isotropic(kA));
        model.materials[1].conductivity = isotropic(kB);
        model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
        model.temperatures.push_back({{{1, side::kHighX}}, 300.0});
        model.contacts.push_back(contactOf(conductance));
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        double least = 1e300, most = -1e300;  // of the jump, from any node to any other
        for (std::uint32_t i = 0; i < model.mesh->nodes.size(); ++i) {
            if (std::abs(model.mesh->nodes[i].x - 0.1) < 1e-9) {
                const double sideA = 400.0 - flux * 0.1 / kA;
                const double jump = model.mesh->partOfNode(i) == 0
                                        ? record.reference + solution->temperature[i] - sideA
                                        : sideA - solution->temperature[i];
                least = std::min(least, jump);
                most = std::max(most, jump);
            }
        }
        const double error =
            std::max(most - record.reference, record.reference - least) / record.reference;
        const Vec3 corner = {0.1, 0, 0};
        const double value = valueAt(*model.mesh, solution->temperature, corner, 0, 0) -
                             valueAt(*model.mesh, solution->temperature, corner, 0, 1);
        record.rows.push_back(
            {fmt::format("{0} x {0} x {0} and {0} x {1} x {1} cells", 2 * n, 3 * n),
             unknownsOf(*solution), value, error});
    }
    record.remark =
        "The field is linear in each block and exact on every mesh. The error is the largest at "
        "any node of both faces.";
    writeRecord(record);
    for (const ValidationRow& row : record.rows) {
        QVERIFY(std::abs(row.error) < 1e-9);
    }
}

void ThermalContactTest::tubesWithConductance() {
    const double inner = 0.02, middle = 0.04, outer = 0.06, kA = 10.0, kB = 50.0,
                 conductance = 800.0;
    // Heat flow of a radian and a metre, W/m.
    const double heat = 100.0 / (std::log(middle / inner) / kA + std::log(outer / middle) / kB +
                                 1.0 / (conductance * middle));
    ValidationRecord record;
    record.id = "thermal-contact-tubes";
    record.title = "Two tubes with a contact conductance";
    record.setup =
        "Tubes of radii 20, 40 and 60 mm, one within the other, k = 10 and 50 W/(m K), 800 W/(m^2 "
        "K) between them, 400 K inside and 300 K outside; curved meshes that do not match.";
    record.source =
        "Incropera et al., Fundamentals of Heat and Mass Transfer, 6th ed., section 3.3.1, eq. "
        "3.29, with a contact resistance as in section 3.1.4";
    record.quantity = "Jump of temperature";
    record.unit = "K";
    record.reference = heat / (conductance * middle);
    for (const int n : {1, 2, 4}) {
        ThermalModel model = thermalModel(
            assembled({{cylinderSectorMesh(inner, middle, 0.02, M_PI / 2, {2 * n, 4 * n, n}), {}},
                       {cylinderSectorMesh(middle, outer, 0.02, M_PI / 2, {n, 6 * n, n}), {}}}),
            isotropic(kA));
        model.materials[1].conductivity = isotropic(kB);
        model.temperatures.push_back({{{0, side::kLowX}}, 400.0});
        model.temperatures.push_back({{{1, side::kHighX}}, 300.0});
        model.contacts.push_back(contactOf(conductance));
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        const Vec3 place = {middle * std::cos(M_PI / 4), middle * std::sin(M_PI / 4), 0.0};
        const double value = valueAt(*model.mesh, solution->temperature, place, 0, 0) -
                             valueAt(*model.mesh, solution->temperature, place, 0, 1);
        record.rows.push_back(
            {fmt::format("{} x {} x {} and {} x {} x {} cells", 2 * n, 4 * n, n, n, 6 * n, n),
             unknownsOf(*solution), value, value / record.reference - 1.0});
    }
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(std::abs(record.rows.back().error) < 5e-3);
}

void ThermalContactTest::blocksInPerfectContact() {
    const SineHeatedRectangle rectangle{1.0, 0.8, 5.0, 5.0};
    const auto exact = [&](const Vec3& p) { return 100.0 * rectangle(p); };
    ValidationRecord record;
    record.id = "thermal-contact-perfect";
    record.title = "Two blocks in perfect contact";
    record.setup =
        "Block of 1 m x 0.8 m x 0.1 m, k = 5 W/(m K), 0 on three sides, 100 K sin(pi x / a) on the "
        "fourth, cut at x = 0.6 m into two with meshes that do not match.";
    record.source =
        "Carslaw & Jaeger, Conduction of Heat in Solids, 2nd ed., chapter V (steady temperature in "
        "a finite rectangle)";
    record.quantity = "Temperature on the cut";
    record.unit = "K";
    const Vec3 place = {0.6, 0.4, 0.0};
    record.reference = exact(place);
    std::string uncutErrors;
    for (const int n : {1, 2, 4}) {
        ThermalModel cut = thermalModel(
            assembled({{boxMesh({0, 0, 0}, {0.6, 0.8, 0.1}, {3 * n, 4 * n, 1}), {}},
                       {boxMesh({0.6, 0, 0}, {1.0, 0.8, 0.1}, {2 * n, 5 * n, 2}), {}}}),
            isotropic(rectangle.kx));
        prescribe({{0, side::kLowX},
                   {0, side::kLowY},
                   {0, side::kHighY},
                   {1, side::kHighX},
                   {1, side::kLowY},
                   {1, side::kHighY}},
                  exact, cut);
        cut.contacts.push_back(contactOf(kPerfectConductance));
        ThermalModel uncut =
            thermalModel(assembled({{boxMesh({0, 0, 0}, {1.0, 0.8, 0.1}, {5 * n, 4 * n, 1}), {}}}),
                         isotropic(rectangle.kx));
        prescribe({{0, side::kLowX}, {0, side::kHighX}, {0, side::kLowY}, {0, side::kHighY}}, exact,
                  uncut);
        const auto solution = solveBalanced(cut);
        QVERIFY(solution);
        const auto reference = solveBalanced(uncut);
        QVERIFY(reference);
        const double error = relativeL2Error(*cut.mesh, solution->temperature, exact);
        const double uncutError = relativeL2Error(*uncut.mesh, reference->temperature, exact);
        QVERIFY(error < 1.2 * uncutError);
        uncutErrors += fmt::format("{}{:.2e}", uncutErrors.empty() ? "" : ", ", uncutError);
        record.rows.push_back(
            {fmt::format("{} x {} x 1 and {} x {} x 2 cells", 3 * n, 4 * n, 2 * n, 5 * n),
             unknownsOf(*solution), valueAt(*cut.mesh, solution->temperature, place), error});
    }
    const double order = observedOrder(record.rows[1].error, record.rows[2].error, 2.0);
    record.remark = fmt::format(
        "Errors of the field in the L2 norm; observed order {:.2f}. The uncut block has {}.", order,
        uncutErrors);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > 2.8);
}

void ThermalContactTest::stackOfFour() {
    const double length = 0.04, flux = 50e3, k = M_PI / length;
    const StackField exact(k, flux);
    ValidationRecord record;
    record.id = "thermal-contact-stack";
    record.title = "Stack with thermal contacts";
    record.setup =
        "Four layers of 40 mm length, 8, 3, 2 and 5 mm thick, k = 200, 25, 380 and 3 W/(m K), "
        "conductances of 5000, 20000 and 2000 W/(m^2 K) between them, 0 below, a heat flux of 50 "
        "kW/m^2 cos(pi x / a) above; meshes that do not match.";
    record.source =
        "Separation of variables in each layer, joined at the contacts: Carslaw & Jaeger, "
        "Conduction of Heat in Solids, 2nd ed., sections 1.9 and 5.1";
    record.quantity = "Temperature of the upper edge";
    record.unit = "K";
    const Vec3 place = {0.0, 0.0, 0.018};
    record.reference = exact(place);
    for (const int n : {1, 2, 4}) {
        std::vector<PlacedVolume> layers;
        double z = 0.0;
        for (const Layer& layer : kStack) {
            layers.push_back({boxMesh({0, 0, z}, {length, 0.01, z + layer.thickness},
                                      {layer.cellsAlong * n, n, layer.cellsAcross * n}),
                              {}});
            z += layer.thickness;
        }
        ThermalModel model = thermalModel(assembled(std::move(layers)), isotropic(1.0));
        for (std::uint32_t i = 0; i < kStack.size(); ++i) {
            model.materials[i].conductivity = isotropic(kStack[i].conductivity);
            if (kStack[i].conductance > 0.0) {
                ContactInterface contact;
                contact.faces = {{{i, side::kHighZ}, {i + 1, side::kLowZ}}};
                contact.gap = 1e-5;
                contact.conductance = kStack[i].conductance;
                model.contacts.push_back(contact);
            }
        }
        model.temperatures.push_back({{{0, side::kLowZ}}, 0.0});
        model.fluxes.push_back(
            {{{3, side::kHighZ}},
             Coefficient([=](const Vec3& p, double) { return flux * std::cos(k * p.x); }, false)});
        const auto solution = solveBalanced(model);
        QVERIFY(solution);
        record.rows.push_back({fmt::format("n = {}", n), unknownsOf(*solution),
                               valueAt(*model.mesh, solution->temperature, place, 0, 3),
                               relativeL2Error(*model.mesh, solution->temperature, exact)});
    }
    const double order = orderOf(record.rows);
    record.remark = fmt::format(
        "With 4, 5, 4 and 6 cells along the layers, 2, 1, 1 and 2 through and 1 across them, times "
        "n. The "
        "error is that of the field in the L2 norm; its observed order is {:.2f}.",
        order);
    writeRecord(record);
    QVERIFY(errorsFall(record.rows));
    QVERIFY(order > 2.8);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ThermalContactTest)
#include "thermal_contact_test.moc"
