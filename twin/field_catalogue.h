#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/quantity.h"
#include "twin/study_result.h"

namespace twinbench {

/// A nodal field that studies give, or that is computed from such a field when it is asked for.
struct FieldKind {
    enum class Physics { Thermal, Structural, Modal, Buckling, Vibration, Both };

    std::string name;   ///< "von_mises"
    std::string title;  ///< English: "Von Mises stress"
    Physics physics = Physics::Both;
    Dimension dimension = {};
    bool absoluteTemperature = false;
    std::vector<std::string> components = {};  ///< "x", "y", "z"; empty for a scalar
    std::string source = {};      ///< the stored field that it is computed from; empty if stored
    bool hasExtremes = true;      ///< a run tells its extremes, so that a requirement can ask
    bool hasOnlyMinimum = false;  ///< of these the smallest alone: the others say nothing
    /// Interpolated as its reciprocal: it has poles, where shape functions would overshoot.
    bool hasPoles = false;
    bool isOfModel = false;     ///< one number of the whole model, which no node has
    double displayLimit = 0.0;  ///< colours end there at the latest, SI; 0: no limit

    int componentCount() const {
        return components.empty() ? 1 : static_cast<int>(components.size());
    }
    /// Vectors in space have a length; principal values and tensors have none.
    bool isVector() const { return components.size() == 3 && components.front() == "x"; }
};

/// Every kind, in the order in which they are listed.
std::span<const FieldKind> fieldKinds();
/// Null for a name that is none.
const FieldKind* findFieldKind(std::string_view name);

/// One number per node of a field with components: "stress_zz", "principal_stress_1",
/// "heat_flux_magnitude".
struct FieldComponent {
    static constexpr int kMagnitude = -1;

    const FieldKind* field = nullptr;
    int index = 0;  ///< or kMagnitude

    std::string name() const;
    std::string title() const;  ///< English: "Stress zz"
};
std::optional<FieldComponent> findFieldComponent(std::string_view name);
/// The components of a field, the magnitude first; none of a scalar.
std::vector<FieldComponent> componentsOf(const FieldKind& field);

/// "Von Mises stress", "Stress zz"; the name itself of what is neither a field nor a component.
std::string fieldTitle(std::string_view name);

/// The description of a field or a component by its name, without times and keys.
FieldInfo fieldDescription(std::string_view name);
/// The field of a result by its name, also a component of one of its fields, with the times at
/// which it is known; absent for a field that the result does not have.
std::optional<FieldInfo> fieldOf(const StudyResult& result, std::string_view name);

/// "xx", "x" or "1": the names of a field's components; one empty name for scalars.
std::vector<std::string> componentNames(const FieldInfo& field);

}  // namespace twinbench
