#include "twin/monitor_recorder.h"

#include <algorithm>
#include <utility>

#include "twin/curve_archive.h"
#include "twin/derived_fields.h"
#include "twin/field_reading.h"

namespace twinbench {

namespace {

/// The field itself, or a component of it.
bool watches(const MonitorSpec& monitor, std::string_view field) {
    const auto component = findFieldComponent(monitor.field);
    return (component ? component->field->name : monitor.field) == field;
}

}  // namespace

MonitorRecorder::MonitorRecorder(std::shared_ptr<const FeMesh> mesh,
                                 const std::vector<MonitorSpec>& monitors)
    : mesh_(std::move(mesh)), monitors_(monitors), places_(monitors.size()) {
    const auto isAtPoint = [](const MonitorSpec& monitor) { return !monitor.field.empty(); };
    if (std::any_of(monitors_.begin(), monitors_.end(), isAtPoint)) {
        locator_.emplace(mesh_);
    }
    for (std::size_t i = 0; i < monitors_.size(); ++i) {
        const MonitorSpec& monitor = monitors_[i];
        SeriesResult series;
        series.name = monitor.name;
        if (monitor.field.empty()) {
            series.dimension = dimension::power();
        } else {
            const FieldInfo field = fieldDescription(monitor.field);
            series.dimension = field.dimension;
            series.absoluteTemperature = field.absoluteTemperature;
            for (MeshPoint& point : locator_->find(monitor.at)) {
                const std::string& part = mesh_->parts[point.part].name;
                if (!places_[i] && (monitor.part.empty() || monitor.part == part)) {
                    series.group = part;
                    places_[i] = std::move(point);
                }
            }
        }
        series_.push_back(std::move(series));
    }
}

Problems MonitorRecorder::problems() const {
    Problems problems;
    for (std::size_t i = 0; i < monitors_.size(); ++i) {
        if (monitors_[i].field.empty() || places_[i]) {
            continue;
        }
        const auto nearest = locator_->nearest(monitors_[i].at);
        problems.push_back(
            badInput("monitor.outside", "monitor '" + monitors_[i].name + "'",
                     "Its point lies outside of {0}; the nearest part is '{1}', {2} away.",
                     {monitors_[i].part.empty() ? "every part" : "'" + monitors_[i].part + "'",
                      mesh_->parts[nearest.part].name,
                      formatQuantity({nearest.distance, dimension::length()},
                                     displayUnit(dimension::length()))},
                     "Choose a point inside a part of the study."));
    }
    return problems;
}

bool MonitorRecorder::watchesField(std::string_view field) const {
    return std::ranges::any_of(monitors_,
                               [&](const MonitorSpec& monitor) { return watches(monitor, field); });
}

void MonitorRecorder::addField(const FieldInfo& field, double time, const Eigen::VectorXd& values) {
    for (std::size_t i = 0; i < monitors_.size(); ++i) {
        if (!places_[i] || !watches(monitors_[i], field.name)) {
            continue;
        }
        const std::vector<double> at = valueAt(field, *mesh_, *places_[i], values);
        const Eigen::VectorXd components =
            Eigen::Map<const Eigen::VectorXd>(at.data(), static_cast<Eigen::Index>(at.size()));
        series_[i].times.push_back(time);
        const auto component = findFieldComponent(monitors_[i].field);
        series_[i].values.push_back(component ? extractComponent(*component, components)[0]
                                              : nodalMeasure(field, components)[0]);
    }
}

void MonitorRecorder::addHeat(const ThermalInstant& instant) {
    for (std::size_t i = 0; i < monitors_.size(); ++i) {
        if (!monitors_[i].field.empty()) {
            continue;
        }
        if (const auto heat = instant.heatThrough(monitors_[i].faces)) {
            series_[i].times.push_back(instant.time);
            series_[i].values.push_back(*heat);
        }
    }
}

void MonitorRecorder::write(ArchiveWriter& archive) const { archive.write(series_); }

void MonitorRecorder::read(ArchiveReader& archive) { archive.read(series_); }

}  // namespace twinbench
