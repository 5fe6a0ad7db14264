#include <algorithm>
#include <vector>

#include "core/nearest_word.h"
#include "twin/expression.h"

namespace twinbench {

namespace {

/// Evaluates parameters in the order of their dependence, each once, depth first.
class ParameterEvaluator {
public:
    explicit ParameterEvaluator(const std::map<std::string, std::string>& textByName) {
        for (const auto& [name, text] : textByName) {
            names_.push_back(name);
            if (std::optional<Error> problem = parameterNameProblem(name)) {
                problems_.push_back(std::move(*problem));
            }
            if (Checked<Expression> expression = Expression::parse(text)) {
                expressions_.emplace(name, std::move(*expression));
            } else {
                for (Error& problem : expression.error()) {
                    report(name, std::move(problem));
                }
                failed_.insert(name);
            }
        }
    }

    KnownParameters run() {
        for (const std::string& name : names_) {
            visit(name);
        }
        return {std::move(values_), std::move(problems_)};
    }

private:
    void report(const std::string& name, Error problem) {
        problem.object = "parameter '" + name + "'";
        problems_.push_back(std::move(problem));
    }

    /// Gives false if the parameter has no value; the reason is reported once, at its origin.
    bool visit(const std::string& name) {
        if (values_.contains(name)) {
            return true;
        }
        if (failed_.contains(name)) {
            return false;
        }
        if (const auto begin = std::find(path_.begin(), path_.end(), name); begin != path_.end()) {
            reportCycle({begin, path_.end()});
            return false;
        }
        path_.push_back(name);
        const bool done = evaluate(name);
        path_.pop_back();
        if (!done) {
            failed_.insert(name);
        }
        return done;
    }

    bool evaluate(const std::string& name) {
        const Expression& expression = expressions_.at(name);
        bool complete = true;
        for (const std::string& used : expression.names()) {
            if (!expressions_.contains(used) && !failed_.contains(used)) {
                reportUnknown(name, used, expression.text());
                complete = false;
            } else {
                complete &= visit(used);
            }
        }
        if (!complete) {
            return false;
        }
        const Result<Quantity> value = expression.evaluate(
            [&](const std::string& used) { return std::optional<Quantity>(values_.at(used)); });
        if (!value) {
            report(name, value.error());
            return false;
        }
        values_.emplace(name, *value);
        return true;
    }

    void reportUnknown(const std::string& name, const std::string& used, const std::string& text) {
        const std::string nearest = nearestWord(used, names_);
        report(name, badInput("expression.unknown_name", {},
                              "The parameter '{0}' in '{1}' does not exist.", {used, text},
                              nearest.empty() ? "" : "Did you mean '" + nearest + "'?"));
    }

    void reportCycle(const std::vector<std::string>& cycle) {
        std::string text;
        for (const std::string& name : cycle) {
            text += name + " -> ";
        }
        report(cycle.front(),
               badInput("parameter.cycle", {}, "It depends on itself: {0}.", {text + cycle.front()},
                        "Give one of these parameters a value of its own."));
    }

    std::vector<std::string> names_;
    std::map<std::string, Expression> expressions_;
    std::map<std::string, Quantity> values_;
    std::set<std::string> failed_;
    std::vector<std::string> path_;
    Problems problems_;
};

}  // namespace

KnownParameters evaluateKnownParameters(const std::map<std::string, std::string>& textByName) {
    return ParameterEvaluator(textByName).run();
}

Checked<std::map<std::string, Quantity>> evaluateParameters(
    const std::map<std::string, std::string>& textByName) {
    KnownParameters known = evaluateKnownParameters(textByName);
    if (!known.problems.empty()) {
        return fail(std::move(known.problems));
    }
    return std::move(known.values);
}

}  // namespace twinbench
