#include "app/window/part_filter.h"

#include "app/window/workbench.h"
#include "twin/part_condition.h"

namespace twinbench {

PartFilter::PartFilter(const Workbench& workbench, const ResultsController& results,
                       ModelTree& tree, QObject* parent)
    : QObject(parent), workbench_(workbench), results_(results) {
    tree.setPartFilter([this](const QString& text) { return partsFor(text); });
    connect(&results_, &ResultsController::shownChanged, &tree, &ModelTree::refreshFilter);
}

std::optional<std::set<std::uint32_t>> PartFilter::partsFor(const QString& text) const {
    const auto condition = parsePartCondition(text.toStdString());
    const auto& assembly = workbench_.assembly();
    if (!condition || !results_.result() || !assembly) {
        return std::nullopt;
    }
    const auto names = partsThatMeet(*condition, *results_.result());
    if (!names) {
        return std::nullopt;
    }
    std::set<std::uint32_t> parts;
    for (std::uint32_t part = 0; part < assembly->parts.size(); ++part) {
        if (names->contains(assembly->parts[part].name)) {
            parts.insert(part);
        }
    }
    return parts;
}

}  // namespace twinbench
