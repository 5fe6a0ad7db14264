#pragma once

#include <QString>
#include <map>
#include <string>

#include "widgets/scene/colour_scale.h"

namespace twinbench {

/// What the user asked of the colour bars of a project, by study and field; kept in the user's
/// settings, as it is no property of the model.
class ColourWishes {
public:
    /// Takes those of the project file.
    void open(const QString& project);
    /// The same wishes for the project's new file.
    void moveTo(const QString& project);

    ColourBarWish find(const std::string& study, const std::string& field) const;
    void set(const std::string& study, const std::string& field, const ColourBarWish& wish);

private:
    void save() const;

    QString project_;
    std::map<std::string, ColourBarWish> wishes_;
};

}  // namespace twinbench
