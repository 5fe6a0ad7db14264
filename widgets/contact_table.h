#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "twin/model_edit.h"
#include "widgets/contact_table_model.h"
#include "widgets/text_table.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace twinbench {

/// All contacts of the assembly, sorted by a click on a heading and filtered by a word. What is
/// typed or chosen in a row holds for all rows that are selected. Every change is a request for an
/// edit. UI thread.
class ContactTable : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the table.
    explicit ContactTable(const MaterialLibrary& library, QWidget* parent = nullptr);

    /// `isSearching`: more may come.
    void setContacts(const SystemModel& model, std::shared_ptr<const Assembly> assembly,
                     const std::vector<ContactPair>& contacts, bool isSearching);
    void setUnits(UnitSystem units);
    /// Marks the row of the contact that is selected elsewhere; none: no row.
    void showSelected(const std::optional<PartPair>& parts);

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }
    /// What is shown, in its order.
    TextTable toTable() const;

signals:
    void editRequested(const twinbench::ModelEdit& edit);
    void problemsFound(const twinbench::Problems& problems);
    /// One row is selected; or several, of these parts.
    void contactChosen(twinbench::PartPair parts);
    void partsChosen(const std::vector<std::uint32_t>& parts);
    /// A row is double-clicked where it cannot be edited.
    void contactActivated();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeBar();
    void makeView();
    /// Now, or when it is seen: nobody waits for a table that is not.
    void refreshSoon();
    void refresh();
    void tellChosen();
    void updateBar();
    /// The rows of the selection, or the one alone if it is not selected.
    std::vector<int> rowsWith(int row) const;
    std::vector<int> selectedRows() const;
    void setConductance(int row, const QString& text);
    void setValue(const std::vector<int>& rows, const std::string& label, const std::string& key,
                  const Json& value);
    /// The selected contacts have what all contacts have.
    void reset();

    const MaterialLibrary& library_;
    ContactTableModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLineEdit* filter_;
    QLabel* empty_;
    QLabel* summary_;
    QToolButton* reset_;
    SystemModel system_;
    std::shared_ptr<const Assembly> assembly_;
    std::vector<ContactPair> contacts_;
    UnitSystem units_ = UnitSystem::Millimetre;
    bool isSearching_ = false;
    bool isShowing_ = false;  ///< a selection that was made elsewhere
    bool isOutdated_ = false;
};

}  // namespace twinbench
