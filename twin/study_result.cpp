#include "twin/study_result.h"

#include <algorithm>
#include <utility>

#include "core/error_archive.h"

namespace twinbench {

namespace {

constexpr std::uint32_t kFormatVersion = 1;

template <class T>
const T* findNamed(const std::vector<T>& items, std::string_view name) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

void write(ArchiveWriter& archive, const SolveReport& report) {
    archive.write(report.unknowns);
    archive.write(report.method);
    archive.write(report.iterations);
    archive.write(report.residual);
    archive.write(report.residualHistory);
    archive.write(report.assembleSeconds);
    archive.write(report.setupSeconds);
    archive.write(report.solveSeconds);
    archive.write(report.recoverSeconds);
    archive.write(report.steps);
    archive.write(report.rejectedSteps);
}

SolveReport readSolveReport(ArchiveReader& archive) {
    SolveReport report;
    report.unknowns = archive.read<std::uint64_t>();
    report.method = archive.read<std::string>();
    report.iterations = archive.read<std::uint64_t>();
    report.residual = archive.read<double>();
    report.residualHistory = archive.readVector<double>();
    report.assembleSeconds = archive.read<double>();
    report.setupSeconds = archive.read<double>();
    report.solveSeconds = archive.read<double>();
    report.recoverSeconds = archive.read<double>();
    report.steps = archive.read<std::uint64_t>();
    report.rejectedSteps = archive.read<std::uint64_t>();
    return report;
}

void write(ArchiveWriter& archive, const StageRecord& stage) {
    archive.write(stage.name);
    archive.write(stage.seconds);
    archive.write(stage.reused);
}

void read(ArchiveReader& archive, StageRecord& stage) {
    stage.name = archive.read<std::string>();
    stage.seconds = archive.read<double>();
    stage.reused = archive.read<bool>();
}

void write(ArchiveWriter& archive, const BalanceResult& balance) {
    archive.write(balance.kind);
    for (const double value : {balance.in, balance.out, balance.stored, balance.relativeError}) {
        archive.write(value);
    }
    for (const Vec3& vector : {balance.appliedForce, balance.reactionForce, balance.appliedMoment,
                               balance.reactionMoment}) {
        archive.write(vector);
    }
}

void read(ArchiveReader& archive, BalanceResult& balance) {
    balance.kind = archive.read<std::string>();
    for (double* value : {&balance.in, &balance.out, &balance.stored, &balance.relativeError}) {
        *value = archive.read<double>();
    }
    for (Vec3* vector : {&balance.appliedForce, &balance.reactionForce, &balance.appliedMoment,
                         &balance.reactionMoment}) {
        *vector = archive.read<Vec3>();
    }
}

void write(ArchiveWriter& archive, const ScalarResult& scalar) {
    archive.write(scalar.name);
    archive.write(scalar.value);
    archive.write(scalar.dimension);
    archive.write(scalar.absoluteTemperature);
    archive.write(scalar.part);
    archive.write(scalar.point);
}

void read(ArchiveReader& archive, ScalarResult& scalar) {
    scalar.name = archive.read<std::string>();
    scalar.value = archive.read<double>();
    scalar.dimension = archive.read<Dimension>();
    scalar.absoluteTemperature = archive.read<bool>();
    scalar.part = archive.read<std::string>();
    scalar.point = archive.read<Vec3>();
}

void write(ArchiveWriter& archive, const SeriesResult& series) {
    archive.write(series.name);
    archive.write(series.group);
    archive.write(series.dimension);
    archive.write(series.absoluteTemperature);
    archive.write(series.times);
    archive.write(series.values);
}

void read(ArchiveReader& archive, SeriesResult& series) {
    series.name = archive.read<std::string>();
    series.group = archive.read<std::string>();
    series.dimension = archive.read<Dimension>();
    series.absoluteTemperature = archive.read<bool>();
    series.times = archive.readVector<double>();
    series.values = archive.readVector<double>();
}

void write(ArchiveWriter& archive, const FieldInfo& field) {
    archive.write(field.name);
    archive.write(static_cast<std::int32_t>(field.components));
    archive.write(field.dimension);
    archive.write(field.absoluteTemperature);
    archive.write(field.times);
    archive.write(field.keys);
}

void read(ArchiveReader& archive, FieldInfo& field) {
    field.name = archive.read<std::string>();
    field.components = archive.read<std::int32_t>();
    field.dimension = archive.read<Dimension>();
    field.absoluteTemperature = archive.read<bool>();
    field.times = archive.readVector<double>();
    field.keys = archive.readVector<ContentHash>();
}

void write(ArchiveWriter& archive, const ResultPart& part) {
    archive.write(part.name);
    archive.write(part.path);
    archive.write(part.assemblyIndex);
    archive.write(part.meshKey);
    archive.write(part.placement);
    archive.write(part.firstNode);
    archive.write(part.nodeCount);
    archive.write(part.conductivity);
}

void read(ArchiveReader& archive, ResultPart& part) {
    part.name = archive.read<std::string>();
    part.path = archive.read<std::string>();
    part.assemblyIndex = archive.read<std::uint32_t>();
    part.meshKey = archive.read<ContentHash>();
    part.placement = archive.read<Placement>();
    part.firstNode = archive.read<std::uint32_t>();
    part.nodeCount = archive.read<std::uint32_t>();
    part.conductivity = archive.read<Mat3>();
}

template <class T>
void writeAll(ArchiveWriter& archive, const std::vector<T>& items) {
    archive.write(static_cast<std::uint64_t>(items.size()));
    for (const T& item : items) {
        write(archive, item);
    }
}

template <class T>
void readAll(ArchiveReader& archive, std::vector<T>& items) {
    items.resize(archive.readCount());
    for (T& item : items) {
        read(archive, item);
    }
}

}  // namespace

const FieldInfo* StudyResult::field(std::string_view name) const { return findNamed(fields, name); }

const ScalarResult* StudyResult::scalar(std::string_view name) const {
    return findNamed(scalars, name);
}

std::vector<std::byte> toBytes(const StudyResult& result) {
    ArchiveWriter archive;
    archive.write(kFormatVersion);
    archive.write(result.study);
    archive.write(result.scenario);
    archive.write(result.type);
    archive.write(result.status);
    archive.write(result.key);
    archive.write(result.geometryKey);
    archive.write(result.time);
    write(archive, result.solver);
    writeAll(archive, result.stages);
    archive.write(result.wallSeconds);
    archive.write(result.peakMemory);
    write(archive, result.balance);
    writeAll(archive, result.scalars);
    writeAll(archive, result.partScalars);
    writeAll(archive, result.series);
    writeAll(archive, result.monitors);
    writeAll(archive, result.fields);
    writeAll(archive, result.parts);
    write(archive, result.warnings);
    write(archive, result.errors);
    return archive.take();
}

Result<StudyResult> studyResultFromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    if (archive.read<std::uint32_t>() != kFormatVersion) {
        return fail(failure("result.format", "result",
                            "The stored result has a format this version does not read.", {},
                            "Run the study again."));
    }
    StudyResult result;
    result.study = archive.read<std::string>();
    result.scenario = archive.read<std::string>();
    result.type = archive.read<std::string>();
    result.status = archive.read<RunStatus>();
    result.key = archive.read<ContentHash>();
    result.geometryKey = archive.read<ContentHash>();
    result.time = archive.read<std::string>();
    result.solver = readSolveReport(archive);
    readAll(archive, result.stages);
    result.wallSeconds = archive.read<double>();
    result.peakMemory = archive.read<std::uint64_t>();
    read(archive, result.balance);
    readAll(archive, result.scalars);
    readAll(archive, result.partScalars);
    readAll(archive, result.series);
    readAll(archive, result.monitors);
    readAll(archive, result.fields);
    readAll(archive, result.parts);
    result.warnings = readProblems(archive);
    result.errors = readProblems(archive);
    if (auto status = archive.status(result.study); !status) {
        return fail(status.error());
    }
    return result;
}

}  // namespace twinbench
