#pragma once

#include <QObject>

#include "app/window/results_controller.h"
#include "widgets/model_tree.h"

namespace twinbench {

/// Lets the tree's filter ask the shown result: "> 60 degC" leaves the parts that get hotter. UI
/// thread.
class PartFilter : public QObject {
    Q_OBJECT

public:
    PartFilter(const Workbench& workbench, const ResultsController& results, ModelTree& tree,
               QObject* parent = nullptr);

private:
    std::optional<std::set<std::uint32_t>> partsFor(const QString& text) const;

    const Workbench& workbench_;
    const ResultsController& results_;
};

}  // namespace twinbench
