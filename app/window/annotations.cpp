#include "app/window/annotations.h"

#include <QStringList>
#include <cmath>
#include <numbers>

#include "app/window/json_vec3.h"
#include "app/window/part_successors.h"
#include "geometry/face_measure.h"
#include "widgets/face_page.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

QString length(double metres, UnitSystem units) {
    return printedQuantity({metres, dimension::length(), false}, units);
}

Json toJson(const PinnedPoint& point) { return {{"path", point.path}, {"at", toJson(point.at)}}; }

std::optional<PinnedPoint> pointFrom(const Json& json) {
    if (!json.is_object() || !json.value("path", Json()).is_string()) {
        return std::nullopt;
    }
    const auto at = vec3From(json.value("at", Json()));
    return at ? std::optional(PinnedPoint{json["path"].get<std::string>(), *at}) : std::nullopt;
}

}  // namespace

Json toJson(const std::vector<Annotation>& annotations) {
    Json list = Json::array();
    for (const Annotation& annotation : annotations) {
        Json item = {{"text", annotation.text.toStdString()},
                     {"from", toJson(annotation.from)},
                     {"measure", annotation.isMeasure}};
        if (annotation.to) {
            item["to"] = toJson(*annotation.to);
        }
        list.push_back(std::move(item));
    }
    return list;
}

std::vector<Annotation> annotationsFrom(const Json& list) {
    std::vector<Annotation> annotations;
    for (const Json& item : list.is_array() ? list : Json::array()) {
        const auto from = item.is_object() ? pointFrom(item.value("from", Json())) : std::nullopt;
        if (!from || !item.value("text", Json()).is_string()) {
            continue;
        }
        annotations.push_back({QString::fromStdString(item["text"].get<std::string>()), *from,
                               pointFrom(item.value("to", Json())),
                               item.value("measure", Json()) == true});
    }
    return annotations;
}

QString describeFace(const Assembly& assembly, FaceRef face, UnitSystem units) {
    const FaceInfo& info = assembly.parts[face.part].shape->faces[face.face];
    QStringList facts;
    if (info.radius > 0.0) {
        facts << Annotations::tr("radius %1").arg(length(info.radius, units));
    }
    facts << Annotations::tr("area %1").arg(
        printedQuantity({info.area, dimension::area(), false}, units));
    return QString("%1: %2").arg(surfaceName(info), facts.join(", "));
}

QString describePair(const Assembly& assembly, const ScenePick& first, const ScenePick& second,
                     UnitSystem units) {
    const PairMeasure measure =
        measurePair(assembly, {first.face, first.point}, {second.face, second.point});
    QStringList lines{Annotations::tr("%1 (x %2, y %3, z %4)")
                          .arg(length(measure.distance, units),
                               length(std::abs(measure.along.x), units),
                               length(std::abs(measure.along.y), units),
                               length(std::abs(measure.along.z), units))};
    if (measure.faceDistance) {
        lines << Annotations::tr("faces %1 apart").arg(length(*measure.faceDistance, units));
    } else if (measure.angle) {
        const double degrees = *measure.angle * 180.0 / std::numbers::pi;
        lines
            << Annotations::tr("angle of the faces %1\u00B0").arg(QString::number(degrees, 'g', 5));
    }
    return lines.join('\n');
}

Annotations::Annotations(Workbench& workbench, ViewArea& views, QObject* parent)
    : QObject(parent), workbench_(workbench), views_(views) {
    // After the views, which forget them with the assembly.
    connect(
        &workbench_, &Workbench::assemblyChanged, this,
        [this] {
            first_.reset();
            show();
        },
        Qt::QueuedConnection);
}

void Annotations::setAll(std::vector<Annotation> annotations) {
    if (annotations != all_) {
        all_ = std::move(annotations);
        first_.reset();
        show();
        emit changed();
    }
}

PinnedPoint Annotations::pointOf(const ScenePick& pick) const {
    return {workbench_.assembly()->parts[pick.face.part].path, pick.point};
}

void Annotations::measure(const ScenePick& pick, bool alone) {
    const Assembly& assembly = *workbench_.assembly();
    Annotation made{describeFace(assembly, pick.face, units_), pointOf(pick), std::nullopt, true};
    if (first_ && !alone) {
        made.text = describePair(assembly, *first_, pick, units_);
        made.from = pointOf(*first_);
        made.to = pointOf(pick);
        all_.back() = std::move(made);
        first_.reset();
    } else {
        all_.push_back(std::move(made));
        first_ = alone ? std::nullopt : std::optional(pick);
    }
    show();
    emit changed();
}

void Annotations::addNote(const ScenePick& pick, const QString& text) {
    first_.reset();
    all_.push_back({text, pointOf(pick), std::nullopt, false});
    show();
    emit changed();
}

void Annotations::removeLast() {
    if (!all_.empty()) {
        all_.pop_back();
        first_.reset();
        show();
        emit changed();
    }
}

void Annotations::clear() { setAll({}); }

QString Annotations::measures() const {
    QStringList lines;
    for (const Annotation& annotation : all_) {
        if (annotation.isMeasure) {
            lines << QString(annotation.text).replace('\n', "; ");
        }
    }
    return lines.join('\n');
}

void Annotations::show() {
    std::vector<Marker> markers;
    const Assembly* assembly = workbench_.assembly().get();
    for (const Annotation& annotation : all_) {
        Marker marker{annotation.from.at, annotation.text.toStdString(),
                      partOfPath(assembly, annotation.from.path)};
        if (annotation.to) {
            marker.to = annotation.to->at;
            marker.partOfTo = partOfPath(assembly, annotation.to->path);
        }
        if (marker.part && (!marker.to || marker.partOfTo)) {
            markers.push_back(std::move(marker));
        }
    }
    views_.setAnnotations(markers);
}

}  // namespace twinbench
