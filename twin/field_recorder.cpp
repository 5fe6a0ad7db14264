#include "twin/field_recorder.h"

#include <algorithm>

#include "twin/blob_codec.h"
#include "twin/curve_archive.h"

namespace twinbench {

FieldInfo& FieldRecorder::field(const FieldInfo& info) {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const FieldInfo& field) {
        return field.name == info.name;
    });
    return found != fields_.end() ? *found : fields_.emplace_back(info);
}

void FieldRecorder::add(const FieldInfo& info, double time, const Eigen::VectorXd& values) {
    FieldInfo& field = this->field(info);
    const ContentHash key =
        Hasher().add("field").add(runKey_).add(info.name).add(field.keys.size()).finish();
    field.times.push_back(time);
    field.keys.push_back(key);
    const Eigen::VectorXf single = values.cast<float>();
    const auto bytes = encodeField({single.data(), static_cast<std::size_t>(single.size())});
    items_.push_back({key, "field", compress(bytes), true});
}

void FieldRecorder::addDerived(const FieldInfo& info, double time) {
    field(info).times.push_back(time);
}

void FieldRecorder::write(ArchiveWriter& archive) const { archive.write(fields_); }

void FieldRecorder::read(ArchiveReader& archive) { archive.read(fields_); }

}  // namespace twinbench
