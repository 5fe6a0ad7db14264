#include "geometry/contact_finder.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

#include "geometry/contact_pair_search.h"

namespace twinbench {

namespace {

using PartPair = std::pair<std::uint32_t, std::uint32_t>;

// Pairs between two reports of progress.
constexpr std::size_t kPairsPerReport = 64;

/// Pairs of `parts` whose boxes are within the gap of each other, ascending. Sweeps along x.
std::vector<PartPair> nearPairs(const ContactScene& scene, double gap) {
    std::vector<std::uint32_t> order = scene.parts();
    std::ranges::sort(order, [&](auto a, auto b) {
        return std::pair(scene.box(a).min.x, a) < std::pair(scene.box(b).min.x, b);
    });
    std::vector<PartPair> pairs;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Box3 reach = scene.box(order[i]).grown(gap);
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Box3& other = scene.box(order[j]);
            if (other.min.x > reach.max.x) {
                break;
            }
            if (other.intersects(reach)) {
                pairs.emplace_back(std::minmax(order[i], order[j]));
            }
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}

Result<std::vector<ContactPair>> searchPairs(const ContactScene& scene,
                                             const std::vector<PartPair>& pairs, double gap,
                                             const ThreadPool& pool, const TaskContext& context) {
    std::vector<ContactPair> contacts;
    for (std::size_t first = 0; first < pairs.size(); first += kPairsPerReport) {
        const std::size_t count = std::min(kPairsPerReport, pairs.size() - first);
        std::vector<std::optional<ContactPair>> found(count);
        pool.forBlocks(count, 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto& [a, b] = pairs[first + i];
                found[i] = ContactPairSearch(scene, a, b, gap).run(context);
            }
        });
        if (const Result<void> status = context.checkpoint(); !status) {
            return fail(status.error());
        }
        for (std::optional<ContactPair>& pair : found) {
            if (pair) {
                contacts.push_back(std::move(*pair));
            }
        }
        context.report(static_cast<double>(first + count) / static_cast<double>(pairs.size()),
                       "Finding contacts");
    }
    return contacts;
}

}  // namespace

Result<std::vector<ContactPair>> findContacts(const Assembly& assembly, double gap,
                                              const ThreadPool& pool, const TaskContext& context) {
    std::vector<std::uint32_t> all(assembly.parts.size());
    std::iota(all.begin(), all.end(), 0U);
    const ContactScene scene(assembly, all, pool);
    return searchPairs(scene, nearPairs(scene, gap), gap, pool, context);
}

Result<std::vector<ContactPair>> findContactsBetween(const Assembly& assembly,
                                                     const std::vector<std::uint32_t>& these,
                                                     const std::vector<std::uint32_t>& those,
                                                     double gap, const ThreadPool& pool,
                                                     const TaskContext& context) {
    const std::set<std::uint32_t> here(these.begin(), these.end());
    const std::set<std::uint32_t> there(those.begin(), those.end());
    // Only what is near `these` can touch them or lie between.
    Box3 reach;
    for (const std::uint32_t part : here) {
        reach.add(assembly.parts[part].box());
    }
    std::vector<std::uint32_t> near;
    for (std::uint32_t part = 0; part < assembly.parts.size(); ++part) {
        const Box3 box = assembly.parts[part].box();
        // The box of a turned part is that of its facets.
        if (box.grown(gap + 0.01 * box.diagonal()).intersects(reach)) {
            near.push_back(part);
        }
    }
    const ContactScene scene(assembly, near, pool);
    std::vector<PartPair> pairs = nearPairs(scene, gap);
    std::erase_if(pairs, [&](const PartPair& pair) {
        return !(here.contains(pair.first) && there.contains(pair.second)) &&
               !(there.contains(pair.first) && here.contains(pair.second));
    });
    return searchPairs(scene, pairs, gap, pool, context);
}

}  // namespace twinbench
