#include "app/window/readiness.h"

#include <QCoreApplication>

#include "twin/run_readiness.h"

namespace twinbench {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Readiness", text); }

MissingPiece missingPiece(Obstacle obstacle) {
    switch (obstacle.kind) {
        case Obstacle::Kind::NoGeometry:
            return {Step::Geometry, translated("Import a STEP file"), {}};
        case Obstacle::Kind::PartsWithoutMaterial: {
            const auto count = static_cast<int>(obstacle.parts.size());
            return {Step::Materials,
                    count == 1 ? translated("1 part has no material")
                               : translated("%1 parts have no material").arg(count),
                    std::move(obstacle.parts)};
        }
        case Obstacle::Kind::NoStudy:
            return {Step::Solve, translated("Add a study"), {}};
        case Obstacle::Kind::TemperatureNotHeld:
            return {Step::Physics, translated("Nothing holds the temperature"), {}};
        case Obstacle::Kind::PartsNotHeld:
            return {Step::Physics, translated("Nothing holds the parts"), {}};
    }
    return {};
}

}  // namespace

std::vector<MissingPiece> missingPieces(const SystemModel& model, const Assembly* assembly,
                                        const std::string& study) {
    std::vector<MissingPiece> missing;
    for (Obstacle& obstacle : obstaclesOf(model, assembly, study)) {
        missing.push_back(missingPiece(std::move(obstacle)));
    }
    return missing;
}

}  // namespace twinbench
