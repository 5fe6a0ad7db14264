#include <QTreeWidget>
#include <algorithm>
#include <set>
#include <utility>

#include "widgets/model_tree.h"
#include "widgets/part_items.h"
#include "widgets/tree_items.h"

// How the model tree shows and follows the selection.

namespace twinbench {

namespace {

std::vector<EntityRef> sorted(std::vector<EntityRef> entities) {
    std::ranges::sort(entities, {}, [](const EntityRef& entity) {
        return std::pair(static_cast<int>(entity.kind), entity.name);
    });
    return entities;
}

}  // namespace

std::vector<EntityRef> ModelTree::selectedEntities() const {
    std::vector<EntityRef> entities;
    for (const QTreeWidgetItem* item : tree_->selectedItems()) {
        if (const auto entity = entityOf(item)) {
            entities.push_back(*entity);
        }
    }
    return sorted(std::move(entities));
}

void ModelTree::takeSelection() {
    if (updating_) {
        return;
    }
    const auto items = tree_->selectedItems();
    if (items.size() == 1) {
        if (const auto entity = entityOf(items.front())) {
            selection_.selectEntity(*entity);
            return;
        }
        if (const auto contact = contactOf(items.front())) {
            selection_.selectContact(*contact);
            return;
        }
    }
    std::vector<EntityRef> entities = selectedEntities();
    if (!entities.empty() && entities.size() == static_cast<std::size_t>(items.size())) {
        selection_.selectEntities(std::move(entities));
        return;
    }
    selection_.selectParts(partsBelow(items));
}

void ModelTree::showSelection() {
    if (updating_) {
        return;
    }
    updating_ = true;
    std::set<std::uint32_t> parts(selection_.parts().begin(), selection_.parts().end());
    for (const FaceRef& face : selection_.faces()) {
        parts.insert(face.part);
    }
    const auto& entities = selection_.entities();
    const bool isOwn = entities.empty() ? tree_->hasFocus() && !parts.empty()
                                        : selectedEntities() == sorted(entities);
    if (isOwn) {
        updating_ = false;  // the tree made this selection itself
        return;
    }
    tree_->clearSelection();
    if (!entities.empty()) {
        selectEntityItems(entities);
    } else if (selection_.contact()) {
        selectContactItem(*selection_.contact());
    } else {
        selectPartItems(parts);
    }
    updating_ = false;
}

void ModelTree::selectEntityItems(const std::vector<EntityRef>& entities) {
    for (const EntityRef& entity : entities) {
        const auto group = groups_.find(entity.kind);
        for (int i = 0; group != groups_.end() && i < group->second->childCount(); ++i) {
            QTreeWidgetItem* item = group->second->child(i);
            if (entityOf(item) == entity) {
                item->setSelected(true);
                tree_->scrollToItem(item);
            }
        }
    }
}

void ModelTree::selectContactItem(PartPair parts) {
    for (int i = 0; i < contacts_->childCount(); ++i) {
        contacts_->child(i)->setSelected(contactOf(contacts_->child(i)) == parts);
    }
}

void ModelTree::selectPartItems(const std::set<std::uint32_t>& parts) {
    QTreeWidgetItem* last = nullptr;
    for (const std::uint32_t part : parts) {
        if (QTreeWidgetItem* item = partItems_->find(part)) {
            item->setSelected(true);
            last = item;
        }
    }
    if (last) {
        tree_->scrollToItem(last);
    }
}

}  // namespace twinbench
