#include "twin/study_result.h"

#include <algorithm>
#include <utility>

#include "core/error_archive.h"
#include "twin/curve_archive.h"
#include "twin/study_type.h"

namespace twinbench {

template <>
inline constexpr auto kArchived<SolveReport> =
    std::tuple(&SolveReport::unknowns, &SolveReport::method, &SolveReport::iterations,
               &SolveReport::residual, &SolveReport::residualHistory, &SolveReport::assembleSeconds,
               &SolveReport::setupSeconds, &SolveReport::solveSeconds, &SolveReport::recoverSeconds,
               &SolveReport::steps, &SolveReport::rejectedSteps);
template <>
inline constexpr auto kArchived<StageRecord> = std::tuple(&StageRecord::name, &StageRecord::seconds,
                                                          &StageRecord::reused);
template <>
inline constexpr auto kArchived<BalanceResult> = std::tuple(
    &BalanceResult::kind, &BalanceResult::in, &BalanceResult::out, &BalanceResult::stored,
    &BalanceResult::relativeError, &BalanceResult::appliedForce, &BalanceResult::reactionForce,
    &BalanceResult::appliedMoment, &BalanceResult::reactionMoment);
template <>
inline constexpr auto kArchived<ScalarResult> =
    std::tuple(&ScalarResult::name, &ScalarResult::value, &ScalarResult::dimension,
               &ScalarResult::absoluteTemperature, &ScalarResult::part, &ScalarResult::point);
template <>
inline constexpr auto kArchived<TemperatureCurve<Mat3>> =
    std::tuple(&TemperatureCurve<Mat3>::temperatures, &TemperatureCurve<Mat3>::values);
template <>
inline constexpr auto kArchived<TemperatureCurve<double>> =
    std::tuple(&TemperatureCurve<double>::temperatures, &TemperatureCurve<double>::values);
template <>
inline constexpr auto kArchived<ResultPart> =
    std::tuple(&ResultPart::name, &ResultPart::path, &ResultPart::assemblyIndex,
               &ResultPart::meshKey, &ResultPart::placement, &ResultPart::firstNode,
               &ResultPart::nodeCount, &ResultPart::conductivity, &ResultPart::yieldStrength);
template <>
inline constexpr auto kArchived<BoundaryFlow> =
    std::tuple(&BoundaryFlow::name, &BoundaryFlow::model, &BoundaryFlow::heat, &BoundaryFlow::rates,
               &BoundaryFlow::force, &BoundaryFlow::moment, &BoundaryFlow::about);
template <>
inline constexpr auto kArchived<ContactFlow> = std::tuple(&ContactFlow::partA, &ContactFlow::partB,
                                                          &ContactFlow::heat, &ContactFlow::rates);
template <>
inline constexpr auto kArchived<ModeResult> = std::tuple(&ModeResult::frequency,
                                                         &ModeResult::isRigid,
                                                         &ModeResult::residual,
                                                         &ModeResult::participation);
template <>
inline constexpr auto kArchived<RefinementPass> = std::tuple(&RefinementPass::elements,
                                                             &RefinementPass::error);
template <>
inline constexpr auto kArchived<ElectrodeFlow> = std::tuple(&ElectrodeFlow::current,
                                                            &ElectrodeFlow::potential,
                                                            &ElectrodeFlow::currents,
                                                            &ElectrodeFlow::potentials);
template <>
inline constexpr auto kArchived<ElectricResult> = std::tuple(
    &ElectricResult::volumeHeat, &ElectricResult::contactHeat, &ElectricResult::voltage,
    &ElectricResult::resistance, &ElectricResult::chargeError, &ElectricResult::powerError);
template <>
inline constexpr auto kArchived<BucklingModeResult> = std::tuple(&BucklingModeResult::loadFactor,
                                                                 &BucklingModeResult::residual);
// All but the warnings and errors, the bands of scalars, the conductances of contacts, the modes,
// refinements and what is electric, which stand at the end.
template <>
inline constexpr auto kArchived<StudyResult> = std::tuple(
    &StudyResult::study, &StudyResult::scenario, &StudyResult::type, &StudyResult::status,
    &StudyResult::key, &StudyResult::geometryKey, &StudyResult::time, &StudyResult::solver,
    &StudyResult::stages, &StudyResult::wallSeconds, &StudyResult::peakMemory,
    &StudyResult::balance, &StudyResult::scalars, &StudyResult::partScalars, &StudyResult::series,
    &StudyResult::monitors, &StudyResult::flowTimes, &StudyResult::boundaries,
    &StudyResult::contacts, &StudyResult::fields, &StudyResult::parts);

namespace {

constexpr std::uint32_t kFormatVersion = 6;
/// The same without refinements, currents and modes of buckling.
constexpr std::uint32_t kFormatWithoutCurrents = 5;
/// The same also without bands, conductances of contacts and modes.
constexpr std::uint32_t kFormatWithoutBands = 4;

template <class T>
const T* findNamed(const std::vector<T>& items, std::string_view name) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

void writeBands(ArchiveWriter& archive, const std::vector<ScalarResult>& scalars) {
    for (const ScalarResult& scalar : scalars) {
        archive.write(scalar.band);
    }
}

void writeCurrents(ArchiveWriter& archive, const StudyResult& result) {
    for (const BoundaryFlow& flow : result.boundaries) {
        archive.write(flow.electrode);
    }
    for (const ContactFlow& flow : result.contacts) {
        archive.write(flow.current);
    }
    archive.write(result.electric);
}

void readCurrents(ArchiveReader& archive, StudyResult& result) {
    for (BoundaryFlow& flow : result.boundaries) {
        archive.read(flow.electrode);
    }
    for (ContactFlow& flow : result.contacts) {
        archive.read(flow.current);
    }
    archive.read(result.electric);
}

void readBands(ArchiveReader& archive, std::vector<ScalarResult>& scalars) {
    for (ScalarResult& scalar : scalars) {
        archive.read(scalar.band);
    }
}

}  // namespace

Vec3 ModeResult::effectiveMass() const {
    return {participation.x * participation.x, participation.y * participation.y,
            participation.z * participation.z};
}

const FieldInfo* StudyResult::field(std::string_view name) const { return findNamed(fields, name); }

const ScalarResult* StudyResult::scalar(std::string_view name) const {
    return findNamed(scalars, name);
}

std::size_t StudyResult::shapeCount() const {
    return type == kBucklingStudy ? bucklingModes.size() : isModeStudy(type) ? modes.size() : 0;
}

std::vector<std::byte> toBytes(const StudyResult& result) {
    ArchiveWriter archive;
    archive.write(kFormatVersion);
    archive.write(result);
    write(archive, result.warnings);
    write(archive, result.errors);
    writeBands(archive, result.scalars);
    writeBands(archive, result.partScalars);
    for (const ContactFlow& contact : result.contacts) {
        archive.write(contact.conductance);
        archive.write(contact.origin);
    }
    archive.write(result.modes);
    archive.write(result.modalMass.total);
    archive.write(result.modalMass.movable);
    archive.write(result.refinement);
    archive.write(result.leftOut);
    writeCurrents(archive, result);
    archive.write(result.bucklingModes);
    return archive.take();
}

Result<StudyResult> studyResultFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    const auto version = archive.read<std::uint32_t>();
    if (version < kFormatWithoutBands || version > kFormatVersion) {
        return fail(failure("result.format", "result",
                            "The stored result has a format this version does not read.", {},
                            "Run the study again."));
    }
    auto result = archive.read<StudyResult>();
    result.warnings = readProblems(archive);
    result.errors = readProblems(archive);
    if (version > kFormatWithoutBands) {
        readBands(archive, result.scalars);
        readBands(archive, result.partScalars);
        for (ContactFlow& contact : result.contacts) {
            archive.read(contact.conductance);
            archive.read(contact.origin);
        }
        archive.read(result.modes);
        archive.read(result.modalMass.total);
        archive.read(result.modalMass.movable);
    }
    if (version > kFormatWithoutCurrents) {
        archive.read(result.refinement);
        archive.read(result.leftOut);
        readCurrents(archive, result);
        archive.read(result.bucklingModes);
    }
    if (auto status = archive.status(result.study); !status) {
        return fail(status.error());
    }
    return result;
}

}  // namespace twinbench
