#pragma once

#include <QWidget>
#include <optional>

#include "core/unit_system.h"
#include "core/vec3.h"
#include "widgets/plot_panel.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace twinbench {

/// Values along a straight line through the parts: the two points, typed or picked in the view,
/// over the curves.
class PathPanel : public QWidget {
    Q_OBJECT

public:
    explicit PathPanel(QWidget* parent = nullptr);
    ~PathPanel() override;

    /// The points as they are, metres; what is not set is left empty. Does nothing while one of
    /// them is being typed.
    void setPoints(const std::optional<Vec3>& from, const std::optional<Vec3>& to);
    /// Why there are no curves; empty for nothing to tell.
    void setProblem(const QString& text);
    PlotPanel& plot() const { return *plot_; }
    /// Of the points and of the distance along the path.
    void setUnits(UnitSystem units);
    QLineEdit* from() const { return from_; }
    QLineEdit* to() const { return to_; }
    void applyTheme(const Theme& theme);

signals:
    /// Both points are typed: metres, assembly frame.
    void lineChosen(const twinbench::Vec3& from, const twinbench::Vec3& to);

private:
    std::pair<QLabel*, QLineEdit*> addEdit(QHBoxLayout& row, const QString& title);
    void nameUnit();
    std::optional<Vec3> pointOf(const QString& text) const;
    QString textOf(const std::optional<Vec3>& point) const;
    void choose();

    QWidget* bar_;
    Unit length_;  ///< of the points
    QLabel* fromLabel_;
    QLineEdit* from_;
    QLineEdit* to_;
    QLabel* problem_;
    PlotPanel* plot_;
};

}  // namespace twinbench
