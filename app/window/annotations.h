#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "app/window/workbench.h"
#include "core/unit_system.h"
#include "widgets/view_area.h"

namespace twinbench {

/// A point on a part, which is known by its path: metres, assembly frame, as it is built.
struct PinnedPoint {
    std::string path;
    Vec3 at;
    friend bool operator==(const PinnedPoint&, const PinnedPoint&) = default;
};

/// What is written into the view: a measure or a note.
struct Annotation {
    QString text;
    PinnedPoint from;
    std::optional<PinnedPoint> to;  ///< of a measure between two points
    bool isMeasure = false;
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

Json toJson(const std::vector<Annotation>& annotations);
/// Leaves out what is damaged.
std::vector<Annotation> annotationsFrom(const Json& list);

/// "Hole: radius 4.5 mm, 320 mm²".
QString describeFace(const Assembly& assembly, FaceRef face, UnitSystem units);
/// "45 mm", what it is along the axes, and the distance and angle of the faces where they have one.
QString describePair(const Assembly& assembly, const ScenePick& first, const ScenePick& second,
                     UnitSystem units);

/// The measures and notes in the views. They are pinned to parts: they move with them, and are not
/// shown while their part is not there. UI thread.
class Annotations : public QObject {
    Q_OBJECT

public:
    Annotations(Workbench& workbench, ViewArea& views, QObject* parent = nullptr);

    const std::vector<Annotation>& all() const { return all_; }
    void setAll(std::vector<Annotation> annotations);
    /// Of what is measured from now on; texts that are there stay as they are.
    void setUnits(UnitSystem units) { units_ = units; }
    /// A first pick tells of its face, the second of both, and so on in pairs. `alone`: tells of
    /// the face and begins no pair.
    void measure(const ScenePick& pick, bool alone);
    /// The next pick is a first one.
    void endMeasure() { first_.reset(); }
    void addNote(const ScenePick& pick, const QString& text);
    void removeLast();
    void clear();
    /// A line for each measure.
    QString measures() const;

signals:
    void changed();

private:
    PinnedPoint pointOf(const ScenePick& pick) const;
    void show();

    Workbench& workbench_;
    ViewArea& views_;
    UnitSystem units_ = UnitSystem::Millimetre;
    std::vector<Annotation> all_;
    std::optional<ScenePick> first_;  ///< told of by the last annotation
};

}  // namespace twinbench
