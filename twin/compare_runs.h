#pragma once

#include <string>
#include <vector>

#include "twin/study_runner.h"

namespace twinbench {

/// The same number of two runs; the difference is B - A.
struct ScalarComparison {
    std::string name;
    std::string part;  ///< empty: of the whole model; of a heat flow the attachment or contact
    Dimension dimension;
    bool absoluteTemperature = false;  ///< of a and b; the difference never is
    double a = 0.0, b = 0.0;           ///< SI
    double difference = 0.0;
};

/// B - A of a field at the end, node by node, where both runs stand on the same mesh.
struct FieldComparison {
    std::string field;
    std::string part;  ///< empty: all parts
    Dimension dimension;
    double min = 0.0, max = 0.0;  ///< of the measure (magnitude of vectors)
    double mean = 0.0;            ///< over the nodes
    double rms = 0.0;
};

struct RunComparison {
    std::vector<ScalarComparison> scalars;
    std::vector<ScalarComparison> parts;  ///< of parts that both runs have
    bool sameMesh = false;
    std::vector<FieldComparison> fields;  ///< empty where the meshes differ
};

/// Compares two results of one study. Errors: fields that cannot be read (Failed).
Result<RunComparison> compareRuns(const StudyRunner& runner, const StudyResult& a,
                                  const StudyResult& b);

}  // namespace twinbench
