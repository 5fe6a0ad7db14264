#include "app/window/results_table.h"

#include <algorithm>
#include <cmath>

#include "core/quantity.h"
#include "twin/result_flows.h"
#include "twin/scalar_text.h"
#include "twin/study_type.h"
#include "widgets/scene/number_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDigits = 5;
constexpr int kErrorDigits = 3;  // of an estimate
/// Of a value: what solvers leave open, so that less is no difference between runs.
constexpr double kResolution = 1e-8;
constexpr double kResolvedLength = 1e-5;  // m
constexpr double kRounding = 1e-9;

QString number(double value, int digits = kDigits) {
    return QString::fromStdString(numberText(value, digits));
}

QString readable(const std::string& name) {
    return name == kEnergyErrorScalar ? ResultsTable::tr("estimated error (energy norm)")
                                      : QString::fromStdString(name).replace('_', ' ');
}

const ScalarResult* sameIn(const std::vector<ScalarResult>& scalars, const ScalarResult& wanted,
                           bool byPart) {
    const auto found =
        std::find_if(scalars.begin(), scalars.end(), [&](const ScalarResult& scalar) {
            return scalar.name == wanted.name && (!byPart || scalar.part == wanted.part);
        });
    return found != scalars.end() ? &*found : nullptr;
}

QString statusText(RunStatus status) {
    switch (status) {
        case RunStatus::Done:
            return ResultsTable::tr("done");
        case RunStatus::Invalid:
            return ResultsTable::tr("invalid");
        case RunStatus::Failed:
            return ResultsTable::tr("failed");
        case RunStatus::Cancelled:
            return ResultsTable::tr("cancelled");
    }
    return {};
}

/// What is nothing but the rounding of the largest of its dimension is zero.
std::vector<ScalarResult> withoutNoise(std::vector<ScalarResult> scalars) {
    std::vector<double> largest;
    for (const ScalarResult& scalar : scalars) {
        double& most = largest.emplace_back(0.0);
        for (const ScalarResult& other : scalars) {
            most =
                other.dimension == scalar.dimension ? std::max(most, std::abs(other.value)) : most;
        }
    }
    for (std::size_t i = 0; i < scalars.size(); ++i) {
        if (std::abs(scalars[i].value) < kResolution * largest[i]) {
            scalars[i].value = 0.0;
        }
    }
    return scalars;
}

}  // namespace

ResultsTable::ResultsTable(QWidget* parent) : NumberTable(tr("Results"), noResultText(), parent) {
    setColumns({});
}

QString ResultsTable::noResultText() {
    return tr("No result yet. Choose a study and run it (F5).");
}

void ResultsTable::setRuns(const std::optional<StudyResult>& result,
                           const std::optional<StudyResult>& compared, bool stale,
                           bool resultIsReference, UnitSystem units) {
    resultIsReference_ = resultIsReference;
    units_ = units;
    if (!result) {
        setColumns({});
        return;
    }
    if (result->type == kModalStudy) {
        setModes(*result, compared ? &*compared : nullptr, stale);
        return;
    }
    if (result->type == kBucklingStudy) {
        setLoadFactors(*result, compared ? &*compared : nullptr, stale);
        return;
    }
    QStringList columns{tr("Number"), tr("Part"), QString::fromStdString(result->scenario)};
    if (stale) {
        columns.back() += tr(" (stale)");
    }
    if (compared) {
        const QString first = QString::fromStdString(result->scenario);
        const QString second = QString::fromStdString(compared->scenario);
        columns << second
                << tr("%1 \u2212 %2")
                       .arg(resultIsReference ? second : first, resultIsReference ? first : second);
    }
    columns
        << tr("Unit")
        << tr("At x, y, z [%1]").arg(printedUnits(displayUnit(units, dimension::length()).symbol));
    setColumns(columns);
    addRow({tr("Status"),
            {},
            statusText(result->status),
            compared ? statusText(compared->status) : QString()});
    for (const ScalarResult& scalar : result->scalars) {
        addScalar(scalar, compared ? sameIn(compared->scalars, scalar, false) : nullptr,
                  compared.has_value());
    }
    addBalance(*result, compared ? &*compared : nullptr);
    if (result->type == kRandomVibrationStudy) {
        addFrequencies(*result, compared ? &*compared : nullptr);
    } else {
        addFlows(*result, compared ? &*compared : nullptr);
    }
    addGroup(tr("By part"), result->partScalars,
             compared ? std::optional(compared->partScalars) : std::nullopt);
}

void ResultsTable::setModes(const StudyResult& result, const StudyResult* other, bool stale) {
    QStringList columns{tr("Mode"), tr("%1 [Hz]").arg(QString::fromStdString(result.scenario))};
    if (stale) {
        columns.back() += tr(" (stale)");
    }
    if (other) {
        columns << tr("%1 [Hz]").arg(QString::fromStdString(other->scenario));
    }
    columns << tr("Mass in x [%]") << tr("Mass in y [%]") << tr("Mass in z [%]") << tr("Residual");
    setColumns(columns);
    Vec3 sum;
    const auto addShares = [&](QStringList& cells, const Vec3& mass) {
        const Vec3& movable = result.modalMass.movable;
        for (int axis = 0; axis < 3; ++axis) {
            const double whole = movable[axis];
            cells << (whole > 0.0 ? QString::number(100.0 * mass[axis] / whole, 'f', 2)
                                  : QString());
        }
    };
    for (std::size_t i = 0; i < result.modes.size(); ++i) {
        const ModeResult& mode = result.modes[i];
        const QString name = QString::number(i + 1);
        QStringList cells{mode.isRigid ? tr("%1 (rigid motion)").arg(name) : name,
                          number(mode.frequency)};
        if (other) {
            cells << (i < other->modes.size() ? number(other->modes[i].frequency) : QString());
        }
        addShares(cells, mode.effectiveMass());
        sum += mode.effectiveMass();
        addRow(cells << QString::number(mode.residual, 'g', 2));
    }
    QStringList cells{tr("Sum"), {}};
    if (other) {
        cells << QString();
    }
    addShares(cells, sum);
    addRow(cells);
    addHeading(tr("Shares of the mass that constraints leave free to move: %1 kg of %2 kg in x")
                   .arg(number(result.modalMass.movable.x), number(result.modalMass.total)));
}

void ResultsTable::addFrequencies(const StudyResult& result, const StudyResult* other) {
    addHeading(tr("Modes that take part"));
    for (std::size_t i = 0; i < result.modes.size(); ++i) {
        QStringList cells{tr("Mode %1").arg(i + 1), {}, number(result.modes[i].frequency)};
        if (other) {
            cells << (i < other->modes.size() ? number(other->modes[i].frequency) : QString())
                  << QString();
        }
        addRow(cells << "Hz");
    }
}

void ResultsTable::setLoadFactors(const StudyResult& result, const StudyResult* other, bool stale) {
    const QString load = tr("Load factor, %1");
    QStringList columns{tr("Mode"), load.arg(QString::fromStdString(result.scenario))};
    if (stale) {
        columns.back() += tr(" (stale)");
    }
    if (other) {
        columns << load.arg(QString::fromStdString(other->scenario));
    }
    setColumns(columns << tr("Residual"));
    for (std::size_t i = 0; i < result.bucklingModes.size(); ++i) {
        const BucklingModeResult& mode = result.bucklingModes[i];
        const QString name = QString::number(i + 1);
        QStringList cells{mode.loadFactor < 0.0 ? tr("%1 (reversed loads)").arg(name) : name,
                          number(mode.loadFactor)};
        if (other) {
            cells << (i < other->bucklingModes.size() ? number(other->bucklingModes[i].loadFactor)
                                                      : QString());
        }
        addRow(cells << QString::number(mode.residual, 'g', 2));
    }
    if (result.bucklingModes.empty()) {
        addRow({tr("None"), tr("Nothing buckles under these loads")});
    }
    addHeading(tr("All loads times the factor"));
}

void ResultsTable::addFlows(const StudyResult& result, const StudyResult* other) {
    const std::vector<ScalarResult> flows = withoutNoise(flowScalars(result));
    const auto others = other ? std::optional(withoutNoise(flowScalars(*other))) : std::nullopt;
    std::vector<ScalarResult> bodies;
    std::vector<ScalarResult> electrodes;
    std::vector<ScalarResult> contacts;
    for (const ScalarResult& flow : flows) {
        const bool isElectrode = flow.name.find("electrode_") != std::string::npos;
        (flow.name.ends_with("through_contact") ? contacts
         : isElectrode                          ? electrodes
                                                : bodies)
            .push_back(flow);
    }
    const QString heading = !isThermalStudy(result.type)
                                ? tr("Reaction forces: what each support exerts on the parts")
                            : result.type == "thermal_transient"
                                ? tr("Heat over the run: positive into the parts, negative out")
                                : tr("Heat flow: positive into the parts, negative out of them");
    addGroup(heading, bodies, others);
    addGroup(tr("Electrodes: currents positive into the parts"), electrodes, others);
    addGroup(tr("Through contacts: positive from first to second part"), contacts, others);
}

void ResultsTable::addGroup(const QString& heading, const std::vector<ScalarResult>& scalars,
                            const std::optional<std::vector<ScalarResult>>& others) {
    if (scalars.empty()) {
        return;
    }
    addHeading(heading);
    for (const ScalarResult& scalar : scalars) {
        addScalar(scalar, others ? sameIn(*others, scalar, true) : nullptr, others.has_value());
    }
}

QString ResultsTable::coordinates(const Vec3& metres) const {
    const Unit length = displayUnit(units_, dimension::length());
    // As exact in every unit: a hundredth of a millimetre.
    const int decimals =
        static_cast<int>(std::ceil(std::log10(length.factor / kResolvedLength) - kRounding));
    QStringList numbers;
    const double steps = std::pow(10.0, decimals);
    for (const double coordinate : {metres.x, metres.y, metres.z}) {
        const double rounded = std::round(length.fromSi(coordinate) * steps) / steps;
        numbers << QString::number(rounded + 0.0, 'f', decimals);  // never "-0.00"
    }
    return numbers.join(", ");
}

QString ResultsTable::differenceText(const ScalarResult& scalar, const ScalarResult& other) const {
    const double magnitude = std::max(std::abs(scalar.value), std::abs(other.value));
    double difference = (resultIsReference_ ? 1.0 : -1.0) * (other.value - scalar.value);
    if (std::abs(difference) < kResolution * magnitude) {
        difference = 0.0;
    }
    // Differences of temperatures are in a unit without a zero of its own.
    const Unit unit = scalar.absoluteTemperature ? displayUnit(units_, scalar.dimension, false)
                                                 : shownUnit(scalar, units_);
    const QString text = difference == 0.0 ? QString("0") : number(unit.fromSi(difference));
    return scalar.absoluteTemperature ? text + ' ' + printedUnits(unit.symbol) : text;
}

void ResultsTable::addScalar(const ScalarResult& scalar, const ScalarResult* other, bool compare) {
    const Unit unit = shownUnit(scalar, units_);
    const bool isError = scalar.name == kEnergyErrorScalar;
    const auto text = [&unit, isError](const ScalarResult& shown) {
        return shown.band ? QString::fromStdString(bandedText(unit.fromSi(shown.value),
                                                              *shown.band / unit.factor, kDigits))
                          : number(unit.fromSi(shown.value), isError ? kErrorDigits : kDigits);
    };
    QStringList cells{readable(scalar.name), QString::fromStdString(scalar.part), text(scalar)};
    if (compare) {
        cells << (other ? text(*other) : QString())
              << (other ? differenceText(scalar, *other) : QString());
    }
    cells << printedUnits(unit.symbol) << (scalar.point ? coordinates(*scalar.point) : QString());
    addRow(cells);
}

void ResultsTable::addBalance(const StudyResult& result, const StudyResult* other) {
    const auto error = [](const StudyResult& run) {
        return QString::number(100.0 * run.balance.relativeError, 'g', 3) + " %";
    };
    const auto time = [](const StudyResult& run) {
        return QString::number(run.wallSeconds, 'f', 2) + " s";
    };
    addRow({tr("Balance error"), {}, error(result), other ? error(*other) : QString()});
    addRow({tr("Wall time"), {}, time(result), other ? time(*other) : QString()});
}

}  // namespace twinbench
