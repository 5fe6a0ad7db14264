#include "widgets/tree_items.h"

#include <set>

namespace twinbench {

namespace {

// In the data of column 0.
constexpr int kPartRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;
constexpr int kHeadingRole = Qt::UserRole + 3;
constexpr int kStudyRole = Qt::UserRole + 4;
constexpr int kScenarioRole = Qt::UserRole + 5;
constexpr int kContactRole = Qt::UserRole + 6;

void collectParts(const QTreeWidgetItem& item, std::set<std::uint32_t>& parts) {
    if (const auto part = partOf(&item)) {
        parts.insert(*part);
    }
    for (int i = 0; i < item.childCount(); ++i) {
        if (!item.child(i)->isHidden()) {
            collectParts(*item.child(i), parts);
        }
    }
}

}  // namespace

void markHeading(QTreeWidgetItem& item, HeadingKind kind) {
    item.setData(0, kHeadingRole, static_cast<int>(kind));
    item.setFlags(Qt::ItemIsEnabled);
}

bool isHint(const QTreeWidgetItem& item) {
    const QVariant kind = item.data(0, kHeadingRole);
    return kind.isValid() && static_cast<HeadingKind>(kind.toInt()) == HeadingKind::Hint;
}

void markPart(QTreeWidgetItem& item, std::uint32_t part) { item.setData(0, kPartRole, part); }

std::optional<std::uint32_t> partOf(const QTreeWidgetItem* item) {
    const QVariant part = item ? item->data(0, kPartRole) : QVariant();
    return part.isValid() ? std::optional<std::uint32_t>(part.toUInt()) : std::nullopt;
}

std::vector<std::uint32_t> partsBelow(const QList<QTreeWidgetItem*>& items) {
    std::set<std::uint32_t> parts;
    for (const QTreeWidgetItem* item : items) {
        collectParts(*item, parts);
    }
    return {parts.begin(), parts.end()};
}

void markEntity(QTreeWidgetItem& item, const EntityRef& entity) {
    item.setData(0, kKindRole, static_cast<int>(entity.kind));
    item.setData(0, kNameRole, QString::fromStdString(entity.name));
}

std::optional<EntityRef> entityOf(const QTreeWidgetItem* item) {
    if (!item || !item->data(0, kKindRole).isValid()) {
        return std::nullopt;
    }
    return EntityRef{static_cast<EntityKind>(item->data(0, kKindRole).toInt()),
                     item->data(0, kNameRole).toString().toStdString()};
}

void markContact(QTreeWidgetItem& item, PartPair parts) {
    item.setData(0, kContactRole, QVariantList{parts.first, parts.second});
}

std::optional<PartPair> contactOf(const QTreeWidgetItem* item) {
    const QVariantList parts = item ? item->data(0, kContactRole).toList() : QVariantList();
    return parts.size() == 2 ? std::optional<PartPair>({parts[0].toUInt(), parts[1].toUInt()})
                             : std::nullopt;
}

void markRun(QTreeWidgetItem& item, const RunRef& run) {
    item.setData(0, kStudyRole, run.study);
    item.setData(0, kScenarioRole, run.scenario);
    item.setFlags(Qt::ItemIsEnabled);
}

std::optional<RunRef> runOf(const QTreeWidgetItem* item) {
    if (!item || !item->data(0, kStudyRole).isValid()) {
        return std::nullopt;
    }
    return RunRef{item->data(0, kStudyRole).toString(), item->data(0, kScenarioRole).toString()};
}

bool filterParts(QTreeWidgetItem& item, const std::set<std::uint32_t>& parts) {
    const auto part = partOf(&item);
    bool shown = part && parts.contains(*part);
    for (int i = 0; i < item.childCount(); ++i) {
        shown = filterParts(*item.child(i), parts) || shown;
    }
    item.setHidden(!shown);
    item.setExpanded(shown || item.isExpanded());
    return shown;
}

bool filterItem(QTreeWidgetItem& item, const QString& text, bool parentMatches) {
    const bool matches = parentMatches || item.text(0).contains(text, Qt::CaseInsensitive);
    bool shown = matches;
    for (int i = 0; i < item.childCount(); ++i) {
        shown = filterItem(*item.child(i), text, matches) || shown;
    }
    item.setHidden(!shown);
    if (!text.isEmpty() && shown) {
        item.setExpanded(true);
    }
    return shown;
}

}  // namespace twinbench
