#pragma once

#include <QDialog>

#include "app/window/guide_browser.h"
#include "app/window/help_topic.h"

class QLabel;

namespace twinbench {

/// Help beside the window, which stays usable: what is known of the field at hand, and below it the
/// section of the manual.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(const std::filesystem::path& guide, QWidget* parent = nullptr);

    void show(const HelpTopic& topic);
    GuideBrowser* browser() const { return browser_; }
    QLabel* field() const { return field_; }

private:
    QLabel* field_;
    GuideBrowser* browser_;
};

}  // namespace twinbench
