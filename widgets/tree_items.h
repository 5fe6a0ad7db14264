#pragma once

#include <QTreeWidgetItem>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "widgets/selection.h"

namespace twinbench {

// What the items of the model tree stand for: a heading, a hint in place of entries, a part of the
// assembly, an entity, a contact or a run.

enum class HeadingKind { Group, Hint };

void markHeading(QTreeWidgetItem& item, HeadingKind kind);
bool isHint(const QTreeWidgetItem& item);

void markPart(QTreeWidgetItem& item, std::uint32_t part);
std::optional<std::uint32_t> partOf(const QTreeWidgetItem* item);
/// The parts of an item and of all below it, ascending.
std::vector<std::uint32_t> partsBelow(const QList<QTreeWidgetItem*>& items);

void markEntity(QTreeWidgetItem& item, const EntityRef& entity);
std::optional<EntityRef> entityOf(const QTreeWidgetItem* item);

void markContact(QTreeWidgetItem& item, PartPair parts);
std::optional<PartPair> contactOf(const QTreeWidgetItem* item);

/// A study under a scenario.
struct RunRef {
    QString study;
    QString scenario;
};

void markRun(QTreeWidgetItem& item, const RunRef& run);
std::optional<RunRef> runOf(const QTreeWidgetItem* item);

/// Shows the item if it is one of these parts, or has one below; true if it is shown.
bool filterParts(QTreeWidgetItem& item, const std::set<std::uint32_t>& parts);

/// Shows the item if it, something below or a heading above matches; true if it is shown.
bool filterItem(QTreeWidgetItem& item, const QString& text, bool parentMatches);

}  // namespace twinbench
