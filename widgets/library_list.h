#pragma once

#include <QWidget>
#include <vector>

#include "twin/material_library.h"
#include "twin/system_model.h"

class QLabel;
class QLineEdit;
class QMimeData;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

namespace twinbench {

/// How the list names a material that the user keeps: "own:My alloy".
inline constexpr const char* kOwnPrefix = "own:";

/// The materials of the model, of the user and of the library, to be dragged onto parts; a double
/// click assigns to the selected parts. Below the list stand the values of the current one.
class LibraryList : public QWidget {
    Q_OBJECT

public:
    explicit LibraryList(const MaterialLibrary& library, QWidget* parent = nullptr);

    void setModel(const SystemModel& model);
    void setOwnMaterials(std::vector<LibraryMaterial> materials);

signals:
    /// "aluminium", "library:Aluminium 6061-T6" or "own:My alloy".
    void materialChosen(const QString& material);

private:
    void rebuild();
    QTreeWidgetItem* addGroup(const QString& title);
    void addMaterials(const std::vector<LibraryMaterial>& materials, const QString& prefix);
    void applyFilter(const QString& text);
    void showPreview(const QTreeWidgetItem* item);

    const MaterialLibrary& library_;
    std::vector<LibraryMaterial> own_;
    SystemModel model_;
    QLineEdit* filter_;
    QTreeWidget* list_;
    QLabel* preview_;
    QScrollArea* previewArea_;
};

/// The material that a drag carries; empty if it is something else.
QString draggedMaterial(const QMimeData& data);

}  // namespace twinbench
