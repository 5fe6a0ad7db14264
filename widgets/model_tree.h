#pragma once

#include <QTreeWidget>
#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "geometry/assembly.h"
#include "twin/system_model.h"
#include "widgets/due_call.h"
#include "widgets/run_badge.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

class QLabel;
class QLineEdit;

namespace twinbench {

class PartItems;

/// How the tree shows two parts that touch.
struct ContactRow {
    QString name;
    QString size;
    PartPair parts;
    bool overridden = false;  ///< the model sets values for this contact alone
    QString fullName = {};    ///< where the name leaves something out
    friend bool operator==(const ContactRow&, const ContactRow&) = default;
};

/// The whole model as a tree: assembly with its parts, materials, physics, contacts, studies with
/// the state of their runs, scenarios, monitors, requirements. A filter on top. Shows and follows
/// the shared selection; everything else it tells as requests.
class ModelTree : public QWidget {
    Q_OBJECT

public:
    explicit ModelTree(Selection& selection, QWidget* parent = nullptr);
    ~ModelTree() override;

    void setAssembly(std::shared_ptr<const Assembly> assembly);
    void setModel(const SystemModel& model);
    /// Whose values the parameters show.
    void setScenario(const std::string& scenario);
    /// What happens while the parts are not there yet.
    void showLoading(const QString& text);
    void setPartVisible(std::uint32_t part, bool visible);
    /// By study name, then scenario; and by requirement, where `missing` means not met.
    void setRunBadges(std::map<std::string, std::map<std::string, RunBadge>> badges,
                      std::map<std::string, RunBadge> verdicts);
    void setPartMaterials(const std::map<std::uint32_t, QString>& materials);
    /// Parts that the chosen study does not analyse.
    void setLeftOut(std::set<std::uint32_t> parts);
    /// `isSearching`: they are being looked for.
    void setContacts(const QList<ContactRow>& contacts, bool isSearching);
    void applyTheme(const Theme& theme);
    /// What a text of the filter asks for beyond names: the parts that meet a condition. None where
    /// the text is no condition.
    using PartFilter = std::function<std::optional<std::set<std::uint32_t>>(const QString& text)>;
    void setPartFilter(PartFilter filter) { partFilter_ = std::move(filter); }
    /// After what the part filter answers has changed.
    void refreshFilter();
    QTreeWidget* tree() const { return tree_; }
    QLineEdit* filter() const { return filter_; }

signals:
    void visibilityChanged(const std::vector<std::uint32_t>& parts, bool visible);
    void entityActivated(const twinbench::EntityRef& entity);  ///< double click, Enter
    void partActivated(std::uint32_t part);
    void runActivated(const QString& study, const QString& scenario);  ///< click, Enter
    void contactActivated();  ///< the selected one; double click, Enter
    void contextMenuRequested(const std::optional<twinbench::EntityRef>& entity, QPoint global);
    /// A material is being dragged over a part, or over none.
    void materialDragged(const QString& material, std::optional<std::uint32_t> part);
    /// A material was dragged from the library onto a part.
    void materialDropped(const QString& material, std::uint32_t part);

protected:
    /// The tree's viewport takes drags of materials.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QTreeWidgetItem* addGroup(const QString& title, const QString& emptyText);
    /// In place of the group's entries.
    void showHint(QTreeWidgetItem& group, const QString& text);
    /// A run is shown when it is clicked.
    void show(const QTreeWidgetItem& item);
    /// By kind and name.
    std::vector<EntityRef> selectedEntities() const;
    void selectEntityItems(const std::vector<EntityRef>& entities);
    void selectContactItem(PartPair parts);
    void selectPartItems(const std::set<std::uint32_t>& parts);
    /// Beside the group's title; a group without entries shows its hint.
    void setCount(QTreeWidgetItem& group, const QString& text);
    void addEntities(QTreeWidgetItem* group, EntityKind kind);
    /// `text`: its value under the scenario.
    void showParameter(QTreeWidgetItem& item, const Entity& parameter, const std::string& text);
    void showVerdict(QTreeWidgetItem& item, const std::string& requirement);
    /// The scenarios of a study with the state of their runs.
    void addRuns(QTreeWidgetItem& item, const std::string& study);
    void rebuildEntities();
    void showSelection();
    void takeSelection();
    /// Shows what the text leaves, at once.
    void applyFilter(const QString& text);
    void hideUnmatched(const QString& text);
    /// A filter opens what it finds; without it the tree is as open as before.
    void keepExpansion(bool keep);
    void itemChanged(QTreeWidgetItem* item);
    /// Gives names what they need, and values the rest of the width.
    void fitColumns();
    int nameWidth(const QTreeWidgetItem& item) const;

    Selection& selection_;
    QLineEdit* filter_;
    PartFilter partFilter_;
    QLabel* nothing_ = nullptr;  ///< told where the filter leaves nothing
    QTreeWidget* tree_;
    QTreeWidgetItem* geometry_ = nullptr;
    std::map<EntityKind, QTreeWidgetItem*> groups_;
    QTreeWidgetItem* contacts_ = nullptr;
    QList<ContactRow> shownContacts_;
    std::unique_ptr<PartItems> partItems_;
    SystemModel model_;
    std::string scenario_;
    std::map<std::string, std::map<std::string, RunBadge>> badges_;
    std::map<std::string, RunBadge> verdicts_;
    Theme theme_ = Theme::lightTheme();
    DueCall fitDue_;  ///< measuring all texts once does for several changes
    bool updating_ = false;
    bool isFiltered_ = false;
};

}  // namespace twinbench
