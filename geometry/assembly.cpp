#include "geometry/assembly.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "geometry/facet.h"

namespace twinbench {

namespace {

/// True if the rotation maps each axis to an axis, so that boxes stay boxes.
bool keepsAxes(const Mat3& rotation) {
    return std::ranges::all_of(rotation, [](const Vec3& row) {
        const double largest = std::max({std::fabs(row.x), std::fabs(row.y), std::fabs(row.z)});
        return std::fabs(largest - 1.0) < 1e-12;
    });
}

/// Adds what the exact surface behind a facet reaches beyond the box of all corners.
void addBulge(const Facet& facet, Box3& box) {
    const Box3 largest = facet.box().grown(facet.sag());
    if (box.contains(largest.min) && box.contains(largest.max)) {
        return;
    }
    for (int axis = 0; axis < 3; ++axis) {
        Vec3 direction;
        direction[axis] = 1.0;
        box.max[axis] = std::max(box.max[axis], facet.reach(direction));
        box.min[axis] = std::min(box.min[axis], -facet.reach(-direction));
    }
}

/// The name without a suffix such as " [2]".
std::string_view withoutSuffix(std::string_view name) {
    const auto open = name.rfind(" [");
    if (open == std::string_view::npos || name.back() != ']') {
        return name;
    }
    const std::string_view number = name.substr(open + 2, name.size() - open - 3);
    const bool isNumber =
        !number.empty() && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? name.substr(0, open) : name;
}

void makeUnique(const std::vector<std::string*>& names) {
    std::unordered_set<std::string> known;
    for (const std::string* name : names) {
        known.insert(*name);
    }
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> next;
    for (std::string* name : names) {
        if (taken.insert(*name).second) {
            continue;
        }
        const std::string base(withoutSuffix(*name));
        int& number = next.try_emplace(base, 2).first->second;
        do {
            *name = base + " [" + std::to_string(number++) + "]";
        } while (known.contains(*name));
        known.insert(*name);
        taken.insert(*name);
    }
}

/// `text` with `prefix` replaced where it is the whole text or its first path element.
std::string renamedRoot(const std::string& text, const std::string& prefix,
                        const std::string& name) {
    const bool begins =
        text.starts_with(prefix) && (text.size() == prefix.size() || text[prefix.size()] == '/');
    return begins ? name + text.substr(prefix.size()) : text;
}

void shiftParts(AssemblyNode& node, std::uint32_t by) {
    for (std::uint32_t& part : node.parts) {
        part += by;
    }
    for (AssemblyNode& child : node.children) {
        shiftParts(child, by);
    }
}

/// The part as it stands in the larger assembly, where its file is called `itemName`.
Part placedPart(const Part& part, const PlacedAssembly& item, const std::string& itemName) {
    const std::string& rootName = item.assembly->root.name;
    Part placed = part;
    placed.path = renamedRoot(part.path, rootName, itemName);
    if (part.name == part.path) {
        placed.name = renamedRoot(part.name, rootName, itemName);
    }
    placed.placement = item.placement.after(part.placement);
    return placed;
}

std::vector<std::string> uniqueItemNames(const std::vector<PlacedAssembly>& items) {
    std::vector<std::string> names;
    std::vector<std::string*> pointers;
    names.reserve(items.size());
    for (const PlacedAssembly& item : items) {
        names.push_back(item.name.empty() ? item.assembly->root.name : item.name);
        pointers.push_back(&names.back());
    }
    makeUnique(pointers);
    return names;
}

/// The different values, in order, joined by ", ".
template <class Member>
std::string joined(const std::vector<PlacedAssembly>& items, Member member) {
    std::set<std::string> known;
    std::string text;
    for (const PlacedAssembly& item : items) {
        const std::string& value = (*item.assembly).*member;
        if (!value.empty() && known.insert(value).second) {
            text += (text.empty() ? "" : ", ") + value;
        }
    }
    return text;
}

}  // namespace

Box3 placedBox(const Box3& box, const Placement& placement) {
    Box3 placed;
    for (int corner = 0; corner < 8 && !box.isEmpty(); ++corner) {
        placed.add(placement.point(Vec3{(corner & 1) != 0 ? box.max.x : box.min.x,
                                        (corner & 2) != 0 ? box.max.y : box.min.y,
                                        (corner & 4) != 0 ? box.max.z : box.min.z}));
    }
    return placed;
}

Box3 Part::box() const {
    if (keepsAxes(placement.rotation) && !shape->mass.box.isEmpty()) {
        return placedBox(shape->mass.box, placement);
    }
    Box3 box;
    const Tessellation& mesh = shape->tessellation;
    for (const Vec3& point : mesh.points) {
        box.add(placement.point(point));
    }
    for (const EdgePolyline& edge : mesh.edges) {
        for (const Vec3& point : edge.points) {
            box.add(placement.point(point));
        }
    }
    for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
        addBulge(makeFacet(mesh, i).placed(placement), box);
    }
    return box;
}

Vec3 Part::centroid() const { return placement.point(shape->mass.centroid); }

void makeNamesUnique(std::vector<Part>& parts) {
    std::vector<std::string*> names;
    std::vector<std::string*> paths;
    for (Part& part : parts) {
        names.push_back(&part.name);
        paths.push_back(&part.path);
    }
    makeUnique(names);
    makeUnique(paths);
}

Assembly composeAssembly(const std::vector<PlacedAssembly>& items) {
    Assembly whole;
    whole.schema = joined(items, &Assembly::schema);
    whole.unit = joined(items, &Assembly::unit);
    const std::vector<std::string> names = uniqueItemNames(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Assembly& assembly = *items[i].assembly;
        AssemblyNode node = assembly.root;
        node.name = names[i];
        shiftParts(node, static_cast<std::uint32_t>(whole.parts.size()));
        whole.root.children.push_back(std::move(node));
        for (const Part& part : assembly.parts) {
            whole.parts.push_back(placedPart(part, items[i], names[i]));
        }
        whole.warnings.insert(whole.warnings.end(), assembly.warnings.begin(),
                              assembly.warnings.end());
    }
    if (items.size() == 1) {
        AssemblyNode only = std::move(whole.root.children.front());
        whole.root = std::move(only);
    }
    makeNamesUnique(whole.parts);
    return whole;
}

}  // namespace twinbench
