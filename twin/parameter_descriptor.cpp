#include "twin/parameter_descriptor.h"

#include <algorithm>
#include <cmath>

namespace twinbench {

namespace {

const ModelDescriptor* findById(std::span<const ModelDescriptor> list, std::string_view id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const ModelDescriptor& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

std::string limitText(const ParameterDescriptor& parameter, double limit) {
    return formatQuantity({limit, parameter.dimension, parameter.absoluteTemperature});
}

}  // namespace

const ParameterDescriptor* ModelDescriptor::find(std::string_view parameter) const {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(),
                     [&](const ParameterDescriptor& item) { return item.id == parameter; });
    return found == parameters.end() ? nullptr : &*found;
}

bool ModelDescriptor::fitsStudyType(std::string_view studyType) const {
    return std::find(studyTypes.begin(), studyTypes.end(), studyType) != studyTypes.end();
}

const ModelDescriptor* findAttachmentModel(std::string_view id) {
    return findById(attachmentModels(), id);
}

const ModelDescriptor* findStudyType(std::string_view id) { return findById(studyTypes(), id); }

std::string rangeText(const ParameterDescriptor& parameter) {
    const bool hasMinimum = std::isfinite(parameter.minimum);
    const bool hasMaximum = std::isfinite(parameter.maximum);
    const std::string low = hasMinimum ? limitText(parameter, parameter.minimum) : "";
    const std::string high = hasMaximum ? limitText(parameter, parameter.maximum) : "";
    const std::string lowText = (parameter.minimumExclusive ? "greater than " : "at least ") + low;
    const std::string highText = (parameter.maximumExclusive ? "less than " : "at most ") + high;
    if (hasMinimum && hasMaximum) {
        return parameter.minimum == parameter.maximum ? low : lowText + " and " + highText;
    }
    return hasMinimum ? lowText : hasMaximum ? highText : "";
}

}  // namespace twinbench
