#pragma once

#include <QString>
#include <map>
#include <vector>

namespace twinbench {

/// Which colour and style each curve of a plot has, counted from 0. A curve keeps its look while
/// others come, go, or are hidden; no two that are shown have the same.
class CurveLooks {
public:
    static constexpr int kHidden = -1;

    /// By curve, for those of now; `shown` is by curve, too. Curves are told apart by their names,
    /// and by their order where names are the same. `colours`: how many looks differ in more than
    /// the style; beyond them hidden curves give theirs away.
    std::vector<int> assign(const std::vector<QString>& names, const std::vector<bool>& shown,
                            int colours);

private:
    std::map<QString, int> looks_;  ///< also of curves that went, which may come back
};

}  // namespace twinbench
