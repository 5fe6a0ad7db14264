#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace twinbench {

/// Chooses the field that the views show and the scenario that it is compared with.
class ResultBar : public QWidget {
    Q_OBJECT

public:
    explicit ResultBar(QWidget* parent = nullptr);

    /// Names of fields and what they are called.
    void setFields(const QList<std::pair<QString, QString>>& fields, const QString& current);
    /// The scenarios that can be compared with; the empty choice is none.
    void setScenarios(const QStringList& scenarios, const QString& current);
    QComboBox* fields() const { return fields_; }
    QComboBox* comparison() const { return comparison_; }
    QToolButton* colours() const { return colours_; }
    /// Opens a menu of how the field is drawn.
    QToolButton* display() const { return display_; }

signals:
    void fieldChosen(const QString& field);
    void comparisonChosen(const QString& scenario);
    void coloursRequested(QPoint global);

private:
    QComboBox* fields_ = nullptr;
    QComboBox* comparison_ = nullptr;
    QToolButton* colours_ = nullptr;
    QToolButton* display_ = nullptr;
};

}  // namespace twinbench
