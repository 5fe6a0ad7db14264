#include "app/window/help_topic.h"

#include <QVariant>
#include <QWidget>

namespace twinbench {

namespace {

constexpr const char* kSection = "helpSection";

}  // namespace

void setHelpSection(QWidget& widget, const QString& section) {
    widget.setProperty(kSection, section);
}

QString helpSectionOf(Step step) {
    switch (step) {
        case Step::Geometry:
            return "Your own STEP files";
        case Step::Materials:
        case Step::Physics:
            return "Attach";
        case Step::Mesh:
            return "Mesh";
        case Step::Solve:
            return "Run";
        case Step::Results:
            return "Read results";
    }
    return {};
}

QString helpSectionOf(EntityKind kind) {
    switch (kind) {
        case EntityKind::Geometry:
            return helpSectionOf(Step::Geometry);
        case EntityKind::Mesh:
        case EntityKind::Contacts:
            return helpSectionOf(Step::Mesh);
        case EntityKind::Study:
            return helpSectionOf(Step::Solve);
        case EntityKind::Scenario:
        case EntityKind::Parameter:
            return "What if";
        case EntityKind::Monitor:
        case EntityKind::Requirement:
            return helpSectionOf(Step::Results);
        default:
            return helpSectionOf(Step::Physics);
    }
}

HelpTopic helpTopicOf(const QWidget* widget, const QString& usual) {
    HelpTopic topic{usual, {}, {}};
    if (widget && !widget->isWindow() && !widget->toolTip().isEmpty()) {
        topic.title = widget->accessibleName();
        topic.text = widget->toolTip();
    }
    for (; widget; widget = widget->parentWidget()) {
        if (const QString section = widget->property(kSection).toString(); !section.isEmpty()) {
            topic.section = section;
            break;
        }
    }
    return topic;
}

}  // namespace twinbench
