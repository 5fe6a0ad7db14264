#pragma once

#include <QWidget>

#include "twin/system_model.h"

class QComboBox;
class QToolButton;

namespace twinbench {

/// Which study under which scenario the window is about, and the button that runs it.
class RunBar : public QWidget {
    Q_OBJECT

public:
    explicit RunBar(QWidget* parent = nullptr);

    void setModel(const SystemModel& model);
    QString study() const;
    QString scenario() const;
    void choose(const QString& study, const QString& scenario);
    void setRunAction(QAction* action);
    QComboBox* studies() const { return studies_; }
    QComboBox* scenarios() const { return scenarios_; }

signals:
    void choiceChanged();

private:
    QComboBox* studies_ = nullptr;
    QComboBox* scenarios_ = nullptr;
    QToolButton* run_ = nullptr;
};

}  // namespace twinbench
