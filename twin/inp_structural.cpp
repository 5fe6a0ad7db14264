#include "twin/inp_structural.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "simulation/structural_constraints.h"
#include "simulation/structural_loads.h"
#include "twin/inp_mesh.h"
#include "twin/study_type.h"

namespace twinbench {

namespace {

using inp_unit::kLength;
using inp_unit::kStress;

/// Coefficients below this, of unit vectors, are rounding.
constexpr double kNegligible = 1e-10;

class StructuralDeck {
public:
    /// `modal`, if given, asks for free vibrations, `buckling` for load factors.
    StructuralDeck(const StructuralModel& model, const ModalSettings* modal,
                   const BucklingSettings* buckling, InpText& text)
        : model_(model),
          modal_(modal),
          buckling_(buckling),
          mesh_(*model.mesh),
          faces_(mesh_),
          text_(text) {}

    void writeMaterials();
    void writeContacts();
    Result<void> readModel();
    void writeEquations();
    void writeInitialTemperature();
    void writeStep();

private:
    /// u[direction] of a node equals `value` minus the terms of its other directions.
    struct Equation {
        std::uint32_t node = 0;
        int direction = 0;
        Eigen::Vector3d row = Eigen::Vector3d::Zero();  // 1 at `direction`
        double value = 0.0;                             // metres
        bool isSingle() const;
    };

    void writeElasticity(const TemperatureCurve<ElasticMaterial>& curve);
    PrincipalTensor writeExpansion(const TemperatureCurve<ElasticMaterial>& curve);
    void addEquations(std::uint32_t node, const NodeFrame<3>& frame);
    bool needsNodalBodyLoad() const;
    void writePressures();
    void writeForces();
    void writeGravity();
    void writeRotations();

    const StructuralModel& model_;
    const ModalSettings* modal_;
    const BucklingSettings* buckling_;
    const FeMesh& mesh_;
    FaceTriangles faces_;
    InpText& text_;
    std::vector<Equation> equations_;
    Eigen::VectorXd forces_;
};

bool StructuralDeck::Equation::isSingle() const {
    Eigen::Vector3d others = row;
    others[direction] = 0.0;
    return others.isZero();
}

void StructuralDeck::writeElasticity(const TemperatureCurve<ElasticMaterial>& curve) {
    if (!curve.values.front().orthotropy) {
        text_.line("*ELASTIC");
        for (std::size_t row = 0; row < curve.values.size(); ++row) {
            const ElasticMaterial& material = curve.values[row];
            text_.tableRow(curve.temperatures, row, material.youngsModulus * kStress,
                           material.poissonsRatio);
        }
        return;
    }
    text_.line("*ELASTIC,TYPE=ENGINEERING CONSTANTS");
    for (std::size_t row = 0; row < curve.values.size(); ++row) {
        const auto& [young, poisson, shear, axes] = *curve.values[row].orthotropy;
        // In the order 12, 13, 23; with the digits of other data a line would be longer than
        // CalculiX reads (132 characters).
        const std::array values = {young.x * kStress, young.y * kStress, young.z * kStress,
                                   poisson.x,         poisson.z,         poisson.y,
                                   shear.x * kStress, shear.z * kStress};
        text_.line(fmt::format("{:.8e}", fmt::join(values, ",")));
        text_.tableRow(curve.temperatures, row, shear.y * kStress);
    }
}

/// Gives the axes that the expansion stands along.
PrincipalTensor StructuralDeck::writeExpansion(const TemperatureCurve<ElasticMaterial>& curve) {
    std::vector<Mat3> tensors;
    for (const ElasticMaterial& material : curve.values) {
        tensors.push_back(material.expansion);
    }
    std::vector<PrincipalTensor> expansions = principalTensors(tensors);
    const ElasticMaterial& first = curve.values.front();
    if (first.orthotropy) {
        std::ranges::transform(tensors, expansions.begin(), [&](const Mat3& tensor) {
            return tensorAlong(first.orthotropy->axes, tensor);
        });
    }
    if (!model_.temperature) {
        return expansions.front();
    }
    const bool isotropic = expansions.front().isotropic;
    text_.line(fmt::format("*EXPANSION,{}ZERO={:.8f}", isotropic ? "" : "TYPE=ORTHO,",
                           first.referenceTemperature - inp_unit::kZeroCelsius));
    for (std::size_t row = 0; row < expansions.size(); ++row) {
        const auto& values = expansions[row].values;
        if (isotropic) {
            text_.tableRow(curve.temperatures, row, values[0]);
        } else {
            text_.tableRow(curve.temperatures, row, values[0], values[1], values[2]);
        }
    }
    return expansions.front();
}

void StructuralDeck::writeMaterials() {
    for (std::size_t p = 0; p < model_.materials.size(); ++p) {
        // Without temperatures the reference counts, and not what the solver assumes.
        const TemperatureCurve<ElasticMaterial>& curve = model_.materials[p];
        const TemperatureCurve<ElasticMaterial> material =
            model_.temperature ? curve : curve.at(curve.values.front().referenceTemperature);
        text_.line("*MATERIAL,NAME=MAT" + std::to_string(p + 1));
        writeElasticity(material);
        if (const double density = material.values.front().density; density > 0.0) {
            text_.line("*DENSITY");
            text_.data(density * inp_unit::kDensity);
        }
        writeInpSection(p, writeExpansion(material), text_);
    }
}

void StructuralDeck::writeContacts() {
    writeInpSurfaces(mesh_, model_.contacts, text_);
    for (std::size_t i = 0; i < model_.contacts.size(); ++i) {
        const ContactInterface& contact = model_.contacts[i];
        if (!contact.bonded) {
            continue;
        }
        const std::string number = std::to_string(i + 1);
        // The tolerance covers the chords of curved faces beside the gap.
        text_.line(fmt::format("*TIE,NAME=TIE{},ADJUST=NO,POSITION TOLERANCE={:.6e}", number,
                               2.0 * contact.gap * kLength));
        text_.data("SLAVE" + number, "MASTER" + number);
    }
}

void StructuralDeck::addEquations(std::uint32_t node, const NodeFrame<3>& frame) {
    const int held = 3 - frame.freeCount;
    Eigen::Matrix<double, 3, 4> rows = Eigen::Matrix<double, 3, 4>::Zero();
    for (int i = 0; i < held; ++i) {
        const Eigen::Vector3d direction = frame.directions.col(frame.freeCount + i);
        rows.row(i) << direction.transpose(), direction.dot(frame.value);
    }
    // Gauss-Jordan with full pivoting: each row is solved for a direction of its own.
    std::array<int, 3> pivots{};
    for (int i = 0; i < held; ++i) {
        Eigen::Index pivotRow = 0;
        Eigen::Index pivot = 0;
        rows.block(i, 0, held - i, 3).cwiseAbs().maxCoeff(&pivotRow, &pivot);
        rows.row(i).swap(rows.row(i + pivotRow));
        rows.row(i) /= rows(i, pivot);
        for (int other = 0; other < held; ++other) {
            if (other != i) {
                rows.row(other) -= rows(other, pivot) * rows.row(i);
            }
        }
        pivots[static_cast<std::size_t>(i)] = static_cast<int>(pivot);
    }
    for (int i = 0; i < held; ++i) {
        Equation equation;
        equation.node = node;
        equation.direction = pivots[static_cast<std::size_t>(i)];
        equation.row = rows.row(i).head<3>().transpose();
        equation.row = (equation.row.array().abs() < kNegligible).select(0.0, equation.row.array());
        equation.value = rows(i, 3);
        equations_.push_back(equation);
    }
}

Result<void> StructuralDeck::readModel() {
    if (!model_.elasticSupports.empty()) {
        return fail(badInput("inp.elastic_support", "elastic support",
                             "CalculiX has no springs under faces.", {},
                             "Leave it out of this study."));
    }
    auto forces = concentratedLoad(model_);
    if (!forces) {
        return fail(std::move(forces.error()));
    }
    forces_ = std::move(*forces);
    const auto frames = structuralConstraints(model_);
    if (!frames) {
        return fail(frames.error());
    }
    for (std::uint32_t node = 0; node < frames->size(); ++node) {
        if ((*frames)[node].freeCount < 3) {
            addEquations(node, (*frames)[node]);
        }
    }
    return {};
}

void StructuralDeck::writeEquations() {
    auto extraNode = static_cast<std::uint32_t>(mesh_.nodes.size());
    for (const Equation& equation : equations_) {
        if (equation.isSingle()) {
            continue;
        }
        std::vector<std::pair<int, double>> terms = {{equation.direction, 1.0}};
        for (int i = 0; i < 3; ++i) {
            if (i != equation.direction && equation.row[i] != 0.0) {
                terms.emplace_back(i, equation.row[i]);
            }
        }
        // A value other than zero is the displacement of a node made for it.
        const bool hasValue = std::abs(equation.value) > 0.0;
        if (hasValue) {
            text_.line("*NODE");
            text_.data(inpNumber(extraNode), 0.0, 0.0, 0.0);
            text_.line("*BOUNDARY");
            text_.data(inpNumber(extraNode), 1, 1, equation.value * kLength);
        }
        text_.line("*EQUATION");
        text_.data(terms.size() + (hasValue ? 1 : 0));
        for (const auto& [direction, factor] : terms) {
            text_.data(inpNumber(equation.node), direction + 1, factor);
        }
        if (hasValue) {
            text_.data(inpNumber(extraNode), 1, -1.0);
            ++extraNode;
        }
    }
}

void StructuralDeck::writeInitialTemperature() {
    if (!model_.temperature) {
        return;
    }
    // The solver subtracts the strain of the initial temperature: each part starts strain-free.
    text_.line("*INITIAL CONDITIONS,TYPE=TEMPERATURE");
    for (std::size_t p = 0; p < mesh_.parts.size(); ++p) {
        const FePart& part = mesh_.parts[p];
        const double zero =
            model_.materials[p].values.front().referenceTemperature - inp_unit::kZeroCelsius;
        for (std::uint32_t n = part.firstNode; n < part.firstNode + part.nodeCount; ++n) {
            text_.data(inpNumber(n), zero);
        }
    }
}

void StructuralDeck::writePressures() {
    std::map<std::pair<std::uint32_t, int>, double> pressures;
    for (const Pressure& pressure : model_.pressures) {
        for (const PartFace& face : pressure.faces) {
            for (const std::uint32_t index : faces_.of(face)) {
                const FeTriangle& triangle = mesh_.triangles[index];
                Vec3 middle;
                for (int i = 3; i < 6; ++i) {
                    middle += mesh_.nodes[triangle.nodes[static_cast<std::size_t>(i)]] / 3.0;
                }
                pressures[{triangle.element, inpFaceOf(mesh_, triangle)}] +=
                    pressure.value(middle, model_.time);
            }
        }
    }
    if (!pressures.empty()) {
        text_.line("*DLOAD");
    }
    for (const auto& [face, value] : pressures) {
        text_.data(inpNumber(face.first), "P" + std::to_string(face.second), value * kStress);
    }
}

/// Also what CalculiX knows no card for: remote loads, gravity that depends on place, and a part
/// that turns about two axes.
void StructuralDeck::writeForces() {
    Eigen::VectorXd nodal = forces_;
    if (needsNodalBodyLoad()) {
        const ThreadPool pool(1);
        nodal += bodyLoad(model_, colourElements(mesh_), pool, {});
    }
    if (!nodal.isZero(0.0)) {
        text_.line("*CLOAD");
    }
    for (Eigen::Index i = 0; i < nodal.size(); ++i) {
        if (nodal[i] != 0.0) {
            text_.data(inpNumber(static_cast<std::uint32_t>(i / 3)), i % 3 + 1, nodal[i]);
        }
    }
}

bool StructuralDeck::needsNodalBodyLoad() const {
    std::vector<std::uint32_t> turned;
    for (const Rotation& rotation : model_.rotations) {
        turned.insert(turned.end(), rotation.parts.begin(), rotation.parts.end());
    }
    std::ranges::sort(turned);
    return std::ranges::adjacent_find(turned) != turned.end() ||
           std::ranges::any_of(model_.gravity, [](const Gravity& gravity) {
               return gravity.acceleration.dependsOnPlace();
           });
}

void StructuralDeck::writeGravity() {
    if (needsNodalBodyLoad()) {
        return;
    }
    Vec3 sum;
    for (const Gravity& gravity : model_.gravity) {
        sum += gravity.acceleration({}, model_.time);
    }
    if (const double magnitude = norm(sum); magnitude > 0.0) {
        const Vec3 direction = sum / magnitude;
        text_.line("*DLOAD");
        text_.data("EALL", "GRAV", magnitude * inp_unit::kAcceleration, direction.x, direction.y,
                   direction.z);
    }
}

void StructuralDeck::writeRotations() {
    if (needsNodalBodyLoad()) {
        return;
    }
    for (const Rotation& rotation : model_.rotations) {
        const double speed = rotation.speed(rotation.place, model_.time);
        const Vec3 place = rotation.place * kLength;
        for (const std::uint32_t part : rotation.parts) {
            text_.line("*DLOAD");
            // With the digits of other data a line would be longer than CalculiX reads.
            const std::array values = {speed * speed,   place.x,         place.y,        place.z,
                                       rotation.axis.x, rotation.axis.y, rotation.axis.z};
            text_.line(fmt::format("{},CENTRIF,{:.8e}", inpPartSet(part), fmt::join(values, ",")));
        }
    }
}

void StructuralDeck::writeStep() {
    text_.line("*STEP");
    if (modal_ != nullptr) {
        text_.line("*FREQUENCY");
        const double largest = modal_->maxFrequency.value_or(0.0);
        largest > 0.0 ? text_.data(modal_->modes, 0.0, largest) : text_.data(modal_->modes);
    } else if (buckling_ != nullptr) {
        text_.line("*BUCKLE");
        text_.data(buckling_->modes, 1e-5);
    } else {
        text_.line("*STATIC");
    }
    if (!equations_.empty()) {
        text_.line("*BOUNDARY");
    }
    for (const Equation& equation : equations_) {
        if (equation.isSingle()) {
            text_.data(inpNumber(equation.node), equation.direction + 1, equation.direction + 1,
                       equation.value * kLength);
        }
    }
    if (modal_ == nullptr) {
        writeForces();
        writePressures();
        writeGravity();
        writeRotations();
    }
    if (model_.temperature) {
        text_.line("*TEMPERATURE");
        for (std::uint32_t node = 0; node < mesh_.nodes.size(); ++node) {
            text_.data(inpNumber(node), (*model_.temperature)[node] - inp_unit::kZeroCelsius);
        }
    }
    text_.line("*NODE FILE");
    text_.line(model_.temperature ? "U,NT" : "U");
    if (modal_ == nullptr && buckling_ == nullptr) {
        text_.line("*EL FILE");
        text_.line("S");
    }
    text_.line("*END STEP");
}

}  // namespace

Checked<std::string> structuralInp(const PreparedStudy& study) {
    const auto& model = std::get<StructuralModel>(study.spec.physics);
    const bool isModal = study.spec.type == kModalStudy;
    if (isModal && (study.spec.modal.prestress || !model.pointMasses.empty())) {
        return fail(Problems{
            badInput("inp.modal", study.spec.request.study,
                     "A deck of natural frequencies has neither a prestress nor point masses.", {},
                     "Leave them out of this study.")});
    }
    if (study.spec.type == kRandomVibrationStudy) {
        return fail(Problems{badInput("inp.random_vibration", study.spec.request.study,
                                      "There is no deck of a random vibration.", {},
                                      "Export a modal study of the same parts.")});
    }
    InpText text;
    text.line("*HEADING");
    text.line("Twinbench: " + study.spec.request.study + ", " + study.spec.request.scenario);
    text.line("** Units: mm, N, MPa, t, s, degC");
    writeInpMesh(*study.mesh, text);
    StructuralDeck deck(model, isModal ? &study.spec.modal : nullptr,
                        study.spec.type == kBucklingStudy ? &study.spec.buckling : nullptr, text);
    if (auto read = deck.readModel(); !read) {
        return fail(Problems{read.error()});
    }
    deck.writeMaterials();
    deck.writeContacts();
    deck.writeEquations();
    deck.writeInitialTemperature();
    deck.writeStep();
    return text.take();
}

}  // namespace twinbench
