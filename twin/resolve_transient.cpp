#include <cmath>

#include "twin/model_editor.h"
#include "twin/problem_list.h"
#include "twin/resolve_context.h"

namespace twinbench {

namespace {

constexpr int kDefaultOutputs = 100;
/// Each output is a stored field: more would fill any disk.
constexpr double kMaximumOutputs = 100000.0;

/// Multiples of the interval, and the end.
std::vector<double> timesEvery(double interval, double duration) {
    std::vector<double> times;
    for (int i = 1; i * interval < duration * (1.0 - 1e-9); ++i) {
        times.push_back(i * interval);
    }
    times.push_back(duration);
    return times;
}

class TransientReader {
public:
    explicit TransientReader(ResolveContext& context)
        : context_(context),
          object_(describeEntity(context.study.kind, context.study.name)),
          type_(*findStudyType("thermal_transient")) {}

    TransientSettings read() {
        TransientSettings settings;
        settings.duration = optional("duration").value_or(0.0);
        settings.tolerance = optional("tolerance").value_or(settings.tolerance);
        settings.maxStep = optional("max_step");
        settings.fixedStep = optional("step");
        if (settings.duration > 0.0) {
            settings.outputTimes = outputTimes(settings.duration);
        }
        return settings;
    }

private:
    std::optional<double> optional(const char* id) {
        const Json& values = context_.study.values;
        if (!values.contains(id)) {
            return std::nullopt;
        }
        const auto value =
            context_.reader.quantity(values[id], *type_.find(id), object_ + ", " + id);
        if (!value) {
            appendProblems(context_.problems, value.error());
            return std::nullopt;
        }
        return *value;
    }

    std::vector<double> outputTimes(double duration) {
        if (context_.study.values.contains("output_times")) {
            return givenTimes(duration);
        }
        const double interval = optional("output_interval").value_or(duration / kDefaultOutputs);
        if (duration / interval > kMaximumOutputs) {
            context_.problems.push_back(
                badInput("study.outputs", object_ + ", output_interval",
                         "{0} makes more than {1} stored fields.",
                         {formatQuantity({interval, dimension::time()}),
                          std::to_string(static_cast<int>(kMaximumOutputs))},
                         "Make it longer."));
            return {};
        }
        return timesEvery(interval, duration);
    }

    std::vector<double> givenTimes(double duration) {
        const std::string object = object_ + ", output_times";
        std::vector<double> times =
            takeOr(context_.reader.quantities(context_.study.values["output_times"],
                                              *type_.find("output_times"), object),
                   context_.problems);
        if (!times.empty() && times.front() == 0.0) {
            times.erase(times.begin());  // the initial field is kept in any case
        }
        double last = 0.0;
        for (const double time : times) {
            if (!(time > last) || time > duration * (1.0 + 1e-12)) {
                context_.problems.push_back(badInput(
                    "study.output_times", object, "{0} is out of order or after the end at {1}.",
                    {formatQuantity({time, dimension::time()}),
                     formatQuantity({duration, dimension::time()})},
                    "Give ascending times up to the duration."));
                return {};
            }
            last = time;
        }
        return times;
    }

    ResolveContext& context_;
    std::string object_;
    const ModelDescriptor& type_;
};

}  // namespace

TransientSettings resolveTransient(ResolveContext& context) {
    return TransientReader(context).read();
}

}  // namespace twinbench
