#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "simulation/temperature_curve.h"
#include "twin/resolve_context.h"

namespace twinbench {

/// Reads the properties of the materials of a study's parts, each material once. Parts without a
/// material, unknown materials and properties that are missing or wrong become problems of the
/// context, which must outlive the reader.
class MaterialReader {
public:
    /// Three values, along the axes of the material's frame.
    using Curve = TemperatureCurve<Vec3>;

    explicit MaterialReader(ResolveContext& context) : context_(context) { assign(); }

    /// The material of a study part; null if it has none.
    const Entity* of(std::size_t position) const { return assigned_[position]; }

    /// The part's material frame in the assembly: columns are the axes of three values.
    Mat3 frame(std::size_t position);
    /// Nothing if the material lacks the property, which is a problem if it is needed.
    std::optional<Curve> curve(std::size_t position, const std::string& property, bool needed);
    /// One number; of a table that at 20 degC, as of a density: bodies keep their mass.
    double scalar(std::size_t position, const std::string& property, bool needed, double fallback);

private:
    void assign();
    const Entity* materialNamed(const Entity& assignment);
    const Json* valuesOf(const Entity& material);
    std::optional<Curve> read(const Entity& material, const std::string& property, bool needed);
    void reportOnce(const Entity& material, const std::string& property, const char* code,
                    const char* text, const char* advice);

    ResolveContext& context_;
    std::vector<const Entity*> assigned_;  // by study part
    std::map<std::pair<const Entity*, std::string>, std::optional<Curve>> values_;
    std::map<std::string, Json> libraryValues_;
    std::set<std::pair<const Entity*, std::string>> reported_;
};

}  // namespace twinbench
