#include "widgets/part_items.h"

#include <QPainter>
#include <QTreeWidgetItem>

#include "geometry/assembly_tree.h"
#include "widgets/tree_items.h"

namespace twinbench {

namespace {

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    constexpr int kDark = 80;  // of 255: needs a light rim in dark colours
    painter.setPen(colour.lightness() < kDark ? QColor(0x86, 0x90, 0x9b) : colour.darker(150));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 2, 2);
    return QIcon(pixmap);
}

/// One of several solids of a product is named after it, "Housing/Solid 2": below the product the
/// rest is enough.
std::string nameBelow(const std::string& level, const std::string& name) {
    return !level.empty() && name.starts_with(level + '/') ? name.substr(level.size() + 1) : name;
}

}  // namespace

void PartItems::setAssembly(std::shared_ptr<const Assembly> assembly, const Theme& theme) {
    assembly_ = std::move(assembly);
    theme_ = theme;
    qDeleteAll(heading_.takeChildren());
    items_.clear();
    materials_.clear();
    leftOut_.clear();
    hasNotes_ = false;
    if (!assembly_) {
        return;
    }
    givenNames_ = givenNames(assembly_->root, assembly_->parts);
    addNode(assembly_->root, &heading_, {});
    if (heading_.childCount() == 1) {
        heading_.child(0)->setExpanded(true);
    }
}

void PartItems::addNode(const AssemblyNode& node, QTreeWidgetItem* parent,
                        const std::string& above) {
    // A file's nameless root is no level of its own, and a product that is one part is that part.
    const bool isLevel = !node.name.empty() && !(node.children.empty() && node.parts.size() == 1);
    const std::string& level = isLevel ? node.name : above;
    QTreeWidgetItem* item = parent;
    if (isLevel) {
        item = new QTreeWidgetItem(parent, {QString::fromStdString(node.name)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Checked);
        item->setFirstColumnSpanned(true);  // nothing is told beside it
        item->setToolTip(0, item->text(0));
    }
    for (const AssemblyNode& child : node.children) {
        addNode(child, item, level);
    }
    for (const std::uint32_t part : node.parts) {
        addPart(part, item, level);
    }
}

void PartItems::addPart(std::uint32_t index, QTreeWidgetItem* parent, const std::string& level) {
    const Part& part = assembly_->parts[index];
    const std::string name = withGivenName(nameBelow(level, part.name), givenNames_, index);
    auto* item = new QTreeWidgetItem(parent, {QString::fromStdString(name)});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Checked);
    markPart(*item, index);
    const Colour colour = part.colour.value_or(theme_.scene.part);
    item->setIcon(0, swatch(QColor(colour.red, colour.green, colour.blue)));
    item->setToolTip(0, QString::fromStdString(part.path));
    if (!part.shape->solid) {
        item->setText(1, tr("no solid"));
        item->setToolTip(1, tr("Has no solid: shown, but not analysed."));
    } else if (!part.shape->valid) {
        item->setText(1, tr("faulty"));
        item->setToolTip(1, tr("The shape has faults; meshing may fail."));
    }
    items_[index] = item;
}

bool PartItems::setMaterials(const std::map<std::uint32_t, QString>& materials) {
    if (hasNotes_ && materials == materials_) {
        return false;
    }
    materials_ = materials;
    showNotes();
    return true;
}

bool PartItems::setLeftOut(std::set<std::uint32_t> parts) {
    if (hasNotes_ && parts == leftOut_) {
        return false;
    }
    leftOut_ = std::move(parts);
    showNotes();
    return true;
}

void PartItems::applyTheme(const Theme& theme) {
    theme_ = theme;
    showNotes();
}

void PartItems::showNotes() {
    hasNotes_ = true;
    const QColor quiet = theme_.palette.color(QPalette::PlaceholderText);
    for (const auto& [part, item] : items_) {
        if (!assembly_->parts[part].shape->solid) {
            continue;
        }
        const bool isLeftOut = leftOut_.contains(part);
        const auto material = materials_.find(part);
        const bool isBare = material == materials_.end();
        item->setText(1, isLeftOut ? tr("left out")
                         : isBare  ? tr("no material")
                                   : material->second);
        item->setToolTip(1, item->text(1));
        item->setForeground(1, isBare && !isLeftOut ? theme_.warning : quiet);
        item->setForeground(0, isLeftOut ? QBrush(quiet) : QBrush());
    }
}

void PartItems::setVisible(std::uint32_t part, bool visible) {
    if (QTreeWidgetItem* item = find(part)) {
        item->setCheckState(0, visible ? Qt::Checked : Qt::Unchecked);
    }
}

QTreeWidgetItem* PartItems::find(std::uint32_t part) const {
    const auto found = items_.find(part);
    return found != items_.end() ? found->second : nullptr;
}

}  // namespace twinbench
