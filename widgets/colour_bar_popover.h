#pragma once

#include <QFrame>

#include "core/quantity.h"
#include "widgets/scene/colour_scale.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace twinbench {

/// What a colour bar shows and what was asked of it.
struct ColourBarSubject {
    QString title;
    Unit unit;              ///< of the numbers here
    ColourScale automatic;  ///< without any wish
    ColourBarWish wish;
    bool isPositive = false;  ///< all values are, so that the scale may be logarithmic
};

/// Range, bands and colours of a colour bar, beside it. Each change shows at once; a click
/// elsewhere or Escape closes it.
class ColourBarPopover : public QFrame {
    Q_OBJECT

public:
    explicit ColourBarPopover(QWidget* parent = nullptr);
    ~ColourBarPopover() override;

    void open(const ColourBarSubject& subject, QPoint global);
    QLineEdit* minimumField() const { return minimum_; }
    QLineEdit* maximumField() const { return maximum_; }
    QComboBox* bandsBox() const { return bands_; }
    QComboBox* mapBox() const { return map_; }
    QCheckBox* logarithmicBox() const { return logarithmic_; }
    QString problem() const;

signals:
    void wished(const twinbench::ColourBarWish& wish);

private:
    void show(const ColourBarSubject& subject);
    void readFields();
    void makeAutomatic();
    /// In the unit of the bar; none for an empty text. Tells what is wrong.
    std::optional<double> numberOf(const QLineEdit& field);
    QString textOf(double number) const;

    ColourBarSubject subject_;
    QLabel* title_;
    QLineEdit* minimum_;
    QLineEdit* maximum_;
    QComboBox* bands_;
    QComboBox* map_;
    QCheckBox* logarithmic_;
    QLabel* problem_;
};

}  // namespace twinbench
