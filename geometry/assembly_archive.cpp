#include <algorithm>
#include <unordered_map>

#include "core/error_archive.h"
#include "geometry/assembly.h"

namespace twinbench {

namespace {

// Deeper than any real product structure; damaged data must not exhaust the stack.
constexpr int kMaxDepth = 500;

using ShapePointer = std::shared_ptr<const PartShape>;

void writeNode(ArchiveWriter& archive, const AssemblyNode& node) {
    archive.write(node.name);
    archive.write(node.parts);
    archive.write(static_cast<std::uint64_t>(node.children.size()));
    for (const AssemblyNode& child : node.children) {
        writeNode(archive, child);
    }
}

/// False if the tree is deeper than a real one or names a part that does not exist.
bool readNode(ArchiveReader& archive, AssemblyNode& node, std::size_t partCount, int depth) {
    archive.read(node.name);
    archive.read(node.parts);
    node.children.resize(archive.readCount(3 * sizeof(std::uint64_t)));
    return depth < kMaxDepth &&
           std::ranges::all_of(node.parts, [&](auto part) { return part < partCount; }) &&
           std::ranges::all_of(node.children, [&](AssemblyNode& child) {
               return readNode(archive, child, partCount, depth + 1);
           });
}

void writePart(ArchiveWriter& archive, const Part& part, std::uint64_t shape) {
    archive.write(part.name);
    archive.write(part.path);
    archive.write(part.colour);
    archive.write(shape);
    archive.write(part.placement);
}

/// Without a shape if the archive names one that does not exist.
Part readPart(ArchiveReader& archive, const std::vector<ShapePointer>& shapes) {
    Part part;
    archive.read(part.name);
    archive.read(part.path);
    archive.read(part.colour);
    const auto shape = archive.read<std::uint64_t>();
    if (shape < shapes.size()) {
        part.shape = shapes[shape];
    }
    archive.read(part.placement);
    return part;
}

}  // namespace

void write(ArchiveWriter& archive, const Assembly& assembly) {
    std::vector<const PartShape*> shapes;
    std::unordered_map<const PartShape*, std::uint64_t> indexOf;
    for (const Part& part : assembly.parts) {
        if (indexOf.try_emplace(part.shape.get(), shapes.size()).second) {
            shapes.push_back(part.shape.get());
        }
    }
    archive.write(assembly.schema);
    archive.write(assembly.unit);
    archive.write(static_cast<std::uint64_t>(shapes.size()));
    for (const PartShape* shape : shapes) {
        write(archive, *shape);
    }
    archive.write(static_cast<std::uint64_t>(assembly.parts.size()));
    for (const Part& part : assembly.parts) {
        writePart(archive, part, indexOf.at(part.shape.get()));
    }
    writeNode(archive, assembly.root);
    write(archive, assembly.warnings);
}

Result<Assembly> readAssembly(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    Assembly assembly;
    archive.read(assembly.schema);
    archive.read(assembly.unit);
    std::vector<ShapePointer> shapes(archive.readCount(sizeof(ContentHash)));
    bool consistent = true;
    for (ShapePointer& pointer : shapes) {
        pointer = std::make_shared<const PartShape>(readPartShape(archive));
        consistent = consistent && isConsistent(*pointer);
    }
    assembly.parts.resize(archive.readCount(sizeof(Placement)));
    for (Part& part : assembly.parts) {
        part = readPart(archive, shapes);
        consistent = consistent && part.shape != nullptr;
    }
    consistent = consistent && readNode(archive, assembly.root, assembly.parts.size(), 0);
    if (!consistent) {
        return fail(failure("assembly.damaged", "assembly",
                            "The stored assembly refers to things that it does not have.", {},
                            "Import the file again."));
    }
    assembly.warnings = readProblems(archive);
    if (const Result<void> status = archive.status("assembly"); !status) {
        return fail(status.error());
    }
    return assembly;
}

}  // namespace twinbench
