#pragma once

#include <QWidget>

#include "twin/material_library.h"
#include "twin/system_model.h"

class QLineEdit;
class QMimeData;
class QTreeWidget;
class QTreeWidgetItem;

namespace twinbench {

/// The materials of the model and of the library, to be dragged onto parts; a double click assigns
/// to the selected parts.
class LibraryList : public QWidget {
    Q_OBJECT

public:
    explicit LibraryList(const MaterialLibrary& library, QWidget* parent = nullptr);

    void setModel(const SystemModel& model);

signals:
    /// "aluminium", or "library:Aluminium 6061-T6".
    void materialChosen(const QString& material);

private:
    void showMaterialsOfModel();
    void addLibrary();
    static QTreeWidgetItem* addGroup(QTreeWidget& tree, const QString& title);
    static void addMaterial(QTreeWidgetItem& group, const std::string& name,
                            const std::string& material);
    void applyFilter(const QString& text);

    const MaterialLibrary& library_;
    SystemModel model_;
    QLineEdit* filter_;
    QTreeWidget* ofModel_;
    QTreeWidget* list_;  ///< the library
};

/// The material that a drag carries; empty if it is something else.
QString draggedMaterial(const QMimeData& data);

}  // namespace twinbench
