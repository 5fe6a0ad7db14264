#include "app/window/run_note.h"

#include <QStringList>

#include "widgets/value_text.h"

namespace twinbench {

QString RunNote::of(const StudyResult& run) {
    const bool isDone = run.status == RunStatus::Done;
    QStringList facts{(isDone ? tr("done in %1 s") : tr("not valid, after %1 s"))
                          .arg(run.wallSeconds, 0, 'f', 1)};
    facts << tr("%1 unknowns").arg(run.solver.unknowns);
    if (run.solver.steps > 0) {
        facts << tr("%1 time steps").arg(run.solver.steps);
    }
    facts << counted(static_cast<int>(run.solver.iterations), tr("%1 iteration"),
                     tr("%1 iterations"));
    facts << tr("balance off by %1 %").arg(100.0 * run.balance.relativeError, 0, 'g', 2);
    if (!run.refinement.empty()) {
        facts << tr("estimated error %1 % on mesh %2 of the way to the target")
                     .arg(100.0 * run.refinement.back().error, 0, 'g', 3)
                     .arg(run.refinement.size());
    }
    const auto warnings = static_cast<int>(run.warnings.size());
    facts << (warnings == 0 ? tr("no warnings")
                            : counted(warnings, tr("%1 warning"), tr("%1 warnings")));
    return tr("%1 under %2: %3")
        .arg(QString::fromStdString(run.study), QString::fromStdString(run.scenario),
             facts.join(", "));
}

}  // namespace twinbench
