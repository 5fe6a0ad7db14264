#include "app/window/model_presenter.h"

#include <QLabel>

#include "twin/contact_overrides.h"
#include "twin/material_assignment.h"
#include "twin/requirement_verdict.h"
#include "twin/study_parts.h"
#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// Names of parts without the product that stands before them ("Document/Solid 3"), where the rest
/// still means one part.
class ShortNames {
public:
    explicit ShortNames(const Assembly* assembly) {
        for (std::size_t i = 0; assembly != nullptr && i < assembly->parts.size(); ++i) {
            ++counts_[shortOf(assembly->parts[i].name)];
        }
    }

    QString of(const Part& part) const {
        const auto found = counts_.find(shortOf(part.name));
        const bool isUnique = found != counts_.end() && found->second == 1;
        return QString::fromStdString(isUnique ? found->first : part.name);
    }

private:
    static std::string shortOf(const std::string& name) { return name.substr(name.rfind('/') + 1); }

    std::map<std::string, int> counts_;
};

constexpr const char* kNoResult = "result.missing";

struct Badges {
    std::map<std::string, std::map<std::string, RunBadge>> runs;
    std::map<std::string, RunBadge> verdicts;
};

RunBadge badgeOf(ResultState state) {
    switch (state) {
        case ResultState::Current:
            return {ModelPresenter::tr("current"), false, false};
        case ResultState::Stale:
            return {ModelPresenter::tr("stale"), true, false};
        case ResultState::Missing:
            break;
    }
    return {ModelPresenter::tr("no result"), false, true};
}

Badges findBadges(StudyRunner& runner, const SystemModel& model, const TaskContext& context) {
    Badges badges;
    auto scenarios = model.names(EntityKind::Scenario);
    scenarios.insert(scenarios.begin(), std::string(kBaseline));
    for (const std::string& study : model.names(EntityKind::Study)) {
        for (const std::string& scenario : scenarios) {
            if (context.stopRequested()) {
                return badges;
            }
            badges.runs[study][scenario] = badgeOf(runner.state(model, {study, scenario, {}}));
        }
    }
    return badges;
}

RunBadge verdictBadge(const RequirementVerdict& verdict, bool isStale, const std::string& scenario,
                      UnitSystem units) {
    const auto printed = [&](const Quantity& quantity) {
        return printedQuantity(quantity, units, 4);
    };
    const QString text = isStale       ? ModelPresenter::tr("stale, %1")
                         : verdict.met ? ModelPresenter::tr("met, %1")
                                       : ModelPresenter::tr("not met, %1");
    QStringList more{ModelPresenter::tr("Limit: %1").arg(printed(verdict.limit)),
                     ModelPresenter::tr("Scenario: %1").arg(QString::fromStdString(scenario))};
    if (!verdict.part.empty()) {
        more << ModelPresenter::tr("Decided by: %1").arg(QString::fromStdString(verdict.part));
    }
    return {text.arg(printed(verdict.value)), isStale, !verdict.met, more.join('\n')};
}

/// Judges the requirements by the runs under a scenario that are there; what has none has no
/// verdict.
void addVerdicts(StudyRunner& runner, const SystemModel& model, const Assembly& assembly,
                 const std::string& scenario, UnitSystem units, Badges& badges) {
    for (const Entity& requirement : model.entities(EntityKind::Requirement)) {
        bool isStale = false;
        const auto stored = [&](const std::string& study) -> Checked<StudyResult> {
            auto run = runner.stored(model, {study, scenario, {}});
            if (!run) {
                return fail(Problems{run.error()});
            }
            isStale = isStale || run->state != ResultState::Current;
            if (!run->result) {
                return fail(
                    Problems{failure(kNoResult, study, "The study has no result.", {}, "Run it.")});
            }
            return std::move(*run->result);
        };
        const auto verdict = judge(requirement, scenario, model, assembly, stored);
        if (verdict) {
            badges.verdicts[requirement.name] = verdictBadge(*verdict, isStale, scenario, units);
        } else if (verdict.error().front().code != kNoResult) {
            badges.verdicts[requirement.name] = {ModelPresenter::tr("cannot be judged"), false,
                                                 true, problemText(verdict.error().front())};
        }
    }
}

}  // namespace

ModelPresenter::ModelPresenter(Workbench& workbench, Panels& panels, QObject* parent)
    : QObject(parent), workbench_(workbench), panels_(panels) {
    connect(&workbench_, &Workbench::modelChanged, this, &ModelPresenter::showModel);
    connect(&workbench_, &Workbench::projectChanged, this, &ModelPresenter::showModel);
    connect(&workbench_, &Workbench::assemblyChanged, this, &ModelPresenter::showAssembly);
    connect(&workbench_, &Workbench::assemblyReading, this, [this](const QString& what) {
        showEmptyView(tr("Reading %1 \u2026").arg(what));
        showContacts();
    });
    connect(&workbench_, &Workbench::assemblyDrawable, this,
            [this](const std::shared_ptr<const AssemblySurfaces>& surfaces) {
                panels_.views->preview(surfaces);
                panels_.views->setNote({});
            });
    connect(&workbench_, &Workbench::assemblyFailed, this,
            [this] { showEmptyView(tr("The geometry cannot be shown. The Log tells why.")); });
    connect(&workbench_, &Workbench::contactsChanged, this, [this] {
        if (!workbench_.isFindingContacts()) {
            panels_.properties->setContacts(workbench_.contacts());
        }
        showContacts();
    });
    connect(&workbench_, &Workbench::runFinished, this, &ModelPresenter::updateBadges);
    connect(&workbench_.queue(), &RunQueue::changed, this, &ModelPresenter::showBadges);
    connect(&workbench_, &Workbench::meshesChanged, this, &ModelPresenter::updateMissing);
    connect(panels_.run, &RunBar::choiceChanged, this, &ModelPresenter::updateBadges);
}

void ModelPresenter::showModel() {
    const SystemModel& model = workbench_.model();
    panels_.tree->setModel(model);
    panels_.properties->setModel(model);
    panels_.library->setModel(model);
    panels_.scenarios->setModel(model);
    panels_.run->setModel(model);
    showContacts();
    updateMaterials();
    updateMissing();
    updateBadges();
}

void ModelPresenter::showEmptyView(const QString& why) {
    if (!workbench_.assembly()) {
        panels_.tree->showLoading(why);
        panels_.views->setNote(why);
    }
}

void ModelPresenter::showAssembly() {
    panels_.tree->setAssembly(workbench_.assembly());
    panels_.views->setNote(workbench_.assembly() ? QString()
                                                 : tr("No geometry yet. Import a STEP file."));
    panels_.properties->setAssembly(workbench_.assembly());
    showContacts();  // those of the parts of before are gone
    updateMaterials();
    updateMissing();
    updateBadges();
}

void ModelPresenter::showContacts() {
    QList<ContactRow> contacts;
    const auto& assembly = workbench_.assembly();
    const ShortNames names(assembly.get());
    for (const ContactPair& pair : workbench_.contacts()) {
        const Part& a = assembly->parts[pair.partA];
        const Part& b = assembly->parts[pair.partB];
        const QString both = "%1 \u2013 %2";
        contacts << ContactRow{
            both.arg(names.of(a), names.of(b)),
            printedQuantity({pair.area, dimension::area(), false}, units_, 3),
            {pair.partA, pair.partB},
            contactOverride(workbench_.model(), a, b) != nullptr,
            both.arg(QString::fromStdString(a.name), QString::fromStdString(b.name))};
    }
    panels_.tree->setContacts(contacts, workbench_.isFindingContacts());
    panels_.contacts->setContacts(workbench_.model(), assembly, workbench_.contacts(),
                                  workbench_.isFindingContacts());
}

void ModelPresenter::setUnits(UnitSystem units) {
    units_ = units;
    showContacts();
    updateBadges();
}

void ModelPresenter::updateParticipation() {
    std::vector<std::uint32_t> leftOut;
    const Entity* study =
        workbench_.model().find(EntityKind::Study, panels_.run->study().toStdString());
    const auto& assembly = workbench_.assembly();
    for (std::uint32_t part = 0; study && assembly && part < assembly->parts.size(); ++part) {
        if (assembly->parts[part].shape->solid && !takesPart(*study, assembly->parts[part])) {
            leftOut.push_back(part);
        }
    }
    panels_.tree->setLeftOut({leftOut.begin(), leftOut.end()});
    // The geometry is looked at whole, whatever a study takes of it.
    const bool isGeometry = panels_.steps->current() == Step::Geometry;
    panels_.views->setDimmed(isGeometry ? std::vector<std::uint32_t>() : std::move(leftOut));
}

void ModelPresenter::updateMaterials() {
    const auto& assembly = workbench_.assembly();
    if (!assembly) {
        return;
    }
    std::map<std::uint32_t, QString> materials;
    for (std::uint32_t part = 0; part < assembly->parts.size(); ++part) {
        const std::string material = materialOf(workbench_.model(), assembly->parts[part]);
        if (!material.empty()) {
            materials[part] = QString::fromStdString(material);
        }
    }
    panels_.tree->setPartMaterials(materials);
    updateParticipation();
}

void ModelPresenter::updateMissing() {
    const std::set<std::uint32_t> stale = workbench_.staleMeshes();
    std::vector<std::uint32_t> notMeshed;
    for (const auto& [part, outcome] : workbench_.meshes()) {
        if (!outcome.mesh && !stale.contains(part)) {
            notMeshed.push_back(part);
        }
    }
    missing_ = missingPieces(workbench_.model(), workbench_.assembly().get(),
                             panels_.run->study().toStdString(), std::move(notMeshed));
    panels_.steps->setMissing(missing_, workbench_.hasProject());
}

void ModelPresenter::showBadges() {
    auto runs = runs_;
    const auto mark = [&runs](const QueuedRun& run, const QString& text) {
        runs[run.study][run.scenario] = {text, false, false};
    };
    const RunQueue& queue = workbench_.queue();
    for (const QueuedRun& run : queue.waiting()) {
        mark(run, tr("waiting"));
    }
    if (queue.running()) {
        mark(*queue.running(), tr("running"));
    }
    panels_.tree->setRunBadges(std::move(runs), verdicts_);
    panels_.properties->setVerdicts(verdicts_);
}

void ModelPresenter::updateBadges() {
    if (!workbench_.runner()) {
        runs_.clear();
        verdicts_.clear();
        showBadges();
        panels_.stale->clear();
        return;
    }
    if (std::exchange(findingBadges_, true)) {
        badgesAgain_ = true;
        return;
    }
    workbench_.tasks().start<Badges>(
        QString(),
        [runner = workbench_.runner(), model = workbench_.model(), assembly = workbench_.assembly(),
         scenario = panels_.run->scenario().toStdString(),
         units = units_](const TaskContext& context) {
            Badges badges = findBadges(*runner, model, context);
            if (assembly) {
                addVerdicts(*runner, model, *assembly, scenario, units, badges);
            }
            return badges;
        },
        [this, runner = workbench_.runner()](Badges badges) {
            findingBadges_ = false;
            if (runner != workbench_.runner()) {
                badgesAgain_ = false;
                updateBadges();  // those of another project
                return;
            }
            int stale = 0;
            for (const auto& [study, runs] : badges.runs) {
                for (const auto& [scenario, badge] : runs) {
                    stale += badge.stale ? 1 : 0;
                }
            }
            panels_.stale->setText(
                stale > 0 ? counted(stale, tr("%1 stale result"), tr("%1 stale results"))
                          : QString());
            runs_ = std::move(badges.runs);
            verdicts_ = std::move(badges.verdicts);
            showBadges();
            updateMaterials();
            if (std::exchange(badgesAgain_, false)) {
                updateBadges();
            }
        });
}

}  // namespace twinbench
