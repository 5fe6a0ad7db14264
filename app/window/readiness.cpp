#include "app/window/readiness.h"

#include <QCoreApplication>

#include "twin/run_readiness.h"
#include "twin/study_parts.h"

namespace twinbench {

namespace {

/// For the translators, too: the context of these texts.
struct Readiness {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

MissingPiece missingPiece(Obstacle obstacle) {
    switch (obstacle.kind) {
        case Obstacle::Kind::NoGeometry:
            return {Step::Geometry, Readiness::tr("Import a STEP file"), {}};
        case Obstacle::Kind::PartsWithoutMaterial: {
            const auto count = static_cast<int>(obstacle.parts.size());
            return {Step::Materials,
                    count == 1 ? Readiness::tr("1 part has no material")
                               : Readiness::tr("%1 parts have no material").arg(count),
                    std::move(obstacle.parts)};
        }
        case Obstacle::Kind::NoStudy:
            return {Step::Solve, Readiness::tr("Add a study"), {}, true};
        case Obstacle::Kind::TakesNoPart:
            return {Step::Solve, Readiness::tr("The study takes no part"), {}};
        case Obstacle::Kind::ActsOnNothing:
            return {Step::Physics,
                    Readiness::tr("%1 acts on nothing")
                        .arg(QString::fromStdString(obstacle.attachment)),
                    {}};
        case Obstacle::Kind::TemperatureNotHeld:
            return {Step::Physics, Readiness::tr("Nothing holds the temperature"), {}};
        case Obstacle::Kind::PartsNotHeld:
            return {Step::Physics, Readiness::tr("Nothing holds the parts"), {}};
    }
    return {};
}

}  // namespace

std::vector<MissingPiece> missingPieces(const SystemModel& model, const Assembly* assembly,
                                        const std::string& study,
                                        std::vector<std::uint32_t> notMeshed) {
    std::vector<MissingPiece> missing;
    for (Obstacle& obstacle : obstaclesOf(model, assembly, study)) {
        missing.push_back(missingPiece(std::move(obstacle)));
    }
    const Entity* chosen = model.find(EntityKind::Study, study);
    std::erase_if(notMeshed, [&](std::uint32_t part) {
        return chosen == nullptr || assembly == nullptr || part >= assembly->parts.size() ||
               !takesPart(*chosen, assembly->parts[part]);
    });
    if (!notMeshed.empty()) {
        const auto count = static_cast<int>(notMeshed.size());
        missing.push_back({Step::Mesh,
                           count == 1 ? Readiness::tr("1 part does not mesh")
                                      : Readiness::tr("%1 parts do not mesh").arg(count),
                           std::move(notMeshed)});
    }
    return missing;
}

}  // namespace twinbench
