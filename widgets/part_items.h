#pragma once

#include <QCoreApplication>
#include <QString>
#include <map>
#include <memory>
#include <set>

#include "geometry/assembly.h"
#include "widgets/theme.h"

class QTreeWidgetItem;

namespace twinbench {

/// The assembly below a heading of the model tree: an item for each product that is a level of its
/// own and for each part, with a check box for its visibility, its colour and its material. The
/// tree owns the items; the heading outlives this.
class PartItems {
    Q_DECLARE_TR_FUNCTIONS(PartItems)

public:
    explicit PartItems(QTreeWidgetItem& heading) : heading_(heading) {}

    /// Makes the items anew; materials and what is left out are told again afterwards.
    void setAssembly(std::shared_ptr<const Assembly> assembly, const Theme& theme);
    /// Both answer whether anything looks different now.
    bool setMaterials(const std::map<std::uint32_t, QString>& materials);
    bool setLeftOut(std::set<std::uint32_t> parts);
    void setVisible(std::uint32_t part, bool visible);
    void applyTheme(const Theme& theme);

    const Assembly* assembly() const { return assembly_.get(); }
    /// Null for an unknown part.
    QTreeWidgetItem* find(std::uint32_t part) const;

private:
    /// `above` and `level`: the product that it stands below.
    void addNode(const AssemblyNode& node, QTreeWidgetItem* parent, const std::string& above);
    void addPart(std::uint32_t index, QTreeWidgetItem* parent, const std::string& level);
    /// Beside each part: its material, or why it needs none.
    void showNotes();

    QTreeWidgetItem& heading_;
    std::shared_ptr<const Assembly> assembly_;
    Theme theme_ = Theme::lightTheme();
    std::map<std::uint32_t, std::string> givenNames_;
    std::map<std::uint32_t, QTreeWidgetItem*> items_;
    std::map<std::uint32_t, QString> materials_;
    std::set<std::uint32_t> leftOut_;
    bool hasNotes_ = false;
};

}  // namespace twinbench
