#include "widgets/curve_looks.h"

#include <set>

namespace twinbench {

namespace {

std::vector<QString> distinct(const std::vector<QString>& names) {
    std::vector<QString> result;
    std::map<QString, int> count;
    for (const QString& name : names) {
        result.push_back(QString("%1 %2").arg(count[name]++).arg(name));
    }
    return result;
}

int firstFree(const std::set<int>& taken) {
    int look = 0;
    while (taken.contains(look)) {
        ++look;
    }
    return look;
}

}  // namespace

std::vector<int> CurveLooks::assign(const std::vector<QString>& names,
                                    const std::vector<bool>& shown, int colours) {
    const std::vector<QString> curves = distinct(names);
    std::set<int> seen;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto look = looks_.find(curves[i]);
        if (shown[i] && look != looks_.end() && !seen.insert(look->second).second) {
            looks_.erase(look);  // another curve got it while this one was away
        }
    }
    std::set<int> kept = seen;
    for (const QString& curve : curves) {
        if (const auto look = looks_.find(curve); look != looks_.end()) {
            kept.insert(look->second);
        }
    }
    std::vector<int> result(curves.size(), kHidden);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (!shown[i]) {
            continue;
        }
        if (!looks_.contains(curves[i])) {
            const int free = firstFree(kept);
            looks_[curves[i]] = free < colours ? free : firstFree(seen);
        }
        result[i] = looks_[curves[i]];
        seen.insert(result[i]);
        kept.insert(result[i]);
    }
    return result;
}

}  // namespace twinbench
