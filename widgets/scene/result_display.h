#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/unit_system.h"
#include "twin/field_reading.h"
#include "widgets/scene/scene.h"

namespace twinbench {

/// What to show of a run.
struct ResultView {
    std::string field = "temperature";  ///< stored or derived: "von_mises", "heat_flux", ...
    std::optional<double> time;         ///< s; absent: the end
    std::optional<Envelope> envelope =
        {};                          ///< extremes over time instead; other fields at the time
    std::string warning = {};        ///< told in the view: why not to trust it
    double deformationFactor = 0.0;  ///< 0: undeformed
    UnitSystem units = UnitSystem::Millimetre;  ///< of the shown numbers
    FieldStyle style = FieldStyle::Surface;
};

/// Fields that can be shown of a run, the usual one first, components last.
std::vector<std::string> displayableFields(const StudyResult& result);

/// Reads the numbers and turns them to the displayed unit. `geometry` is that of the result's mesh,
/// `assembly` what it is shown in, which may have changed since the run, or be null. Heavy, for a
/// worker. Errors: those of StudyRunner::nodalField.
Result<FieldDisplay> makeFieldDisplay(const StudyRunner& runner, const StudyResult& result,
                                      std::shared_ptr<const FieldGeometry> geometry,
                                      const Assembly* assembly, const ResultView& view,
                                      const TaskContext& context = TaskContext());
/// Makes what the pointer hits, as the field is drawn now. Heavy, for a worker; needless for what
/// is only looked at.
void prepareToPick(FieldDisplay& display);
/// True for a vector field, which arrows and streamlines can show.
bool hasArrows(const std::string& field);
/// The first vector field of a run; empty if it has none.
std::string arrowField(const StudyResult& result);
/// The values (SI) of a field in the unit that a system shows it in.
std::vector<double> shownValues(const std::vector<double>& values, const std::string& field,
                                UnitSystem units);
/// Makes what a style other than Surface draws, and tells the values of isosurfaces in the caption:
/// `levels`, in the displayed unit. Heavy, for a worker.
void makeSymbols(FieldDisplay& display, const std::vector<double>& levels,
                 const TaskContext& context = TaskContext());
/// The surfaces of the result's mesh; heavy, for a worker.
Result<std::shared_ptr<const FieldGeometry>> makeFieldGeometry(const StudyRunner& runner,
                                                               const StudyResult& result);

/// A factor that enlarges the largest displacement to about a twentieth of the model; that of a
/// mode, which has no size of its own, to a tenth.
double niceDeformationFactor(const FieldGeometry& geometry, const std::vector<float>& displacement,
                             bool isMode);

}  // namespace twinbench
