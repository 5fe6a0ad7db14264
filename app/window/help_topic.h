#pragma once

#include <QString>

#include "app/window/readiness.h"
#include "twin/system_model.h"

class QWidget;

namespace twinbench {

/// What help is about: a section of the user guide, and before it what is known of the very field.
struct HelpTopic {
    QString section;  ///< a heading of the user guide
    QString title;    ///< of the field that has the focus; empty: none
    QString text;     ///< what its tooltip says
};

/// Marks a widget, and all that is in it, as explained by this section.
void setHelpSection(QWidget& widget, const QString& section);

/// The section about a step of the work, and about a kind of entities.
QString helpSectionOf(Step step);
QString helpSectionOf(EntityKind kind);

/// The topic of a widget: the section that it or a widget around it is marked with, else `usual`.
HelpTopic helpTopicOf(const QWidget* widget, const QString& usual);

}  // namespace twinbench
