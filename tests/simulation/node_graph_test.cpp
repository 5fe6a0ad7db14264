#include "simulation/node_graph.h"

#include <QtTest>
#include <algorithm>
#include <set>

#include "structured_meshes.h"

namespace twinbench {

class NodeGraphTest : public QObject {
    Q_OBJECT

private slots:
    void rowsHoldTheNodesOfTheirElementsOnceAscending();
    void couplingsJoinTheNodesOfBothElements();
    void everyElementHasOneColour();
    void rangesOfAColourShareNoNode();
};

namespace {

FeMesh cube(int cells) {
    const auto mesh = std::make_shared<const VolumeMesh>(
        boxMesh({0, 0, 0}, {1, 1, 1}, {cells, cells, cells}, 0.1));
    return mergeMeshes(std::vector<PlacedMesh>{{mesh, {}, "cube"}});
}

std::span<const std::uint32_t> rowOf(const NodeGraph& graph, std::uint32_t node) {
    return std::span(graph.columns)
        .subspan(graph.rowStart[node], graph.rowStart[node + 1] - graph.rowStart[node]);
}

std::set<std::uint32_t> nodesOf(const FeMesh& mesh, const ElementRange& range) {
    std::set<std::uint32_t> nodes;
    for (std::uint32_t e = range.begin; e < range.end; ++e) {
        nodes.insert(mesh.elements[e].begin(), mesh.elements[e].end());
    }
    return nodes;
}

}  // namespace

void NodeGraphTest::rowsHoldTheNodesOfTheirElementsOnceAscending() {
    const FeMesh mesh = cube(3);
    const auto graph = buildNodeGraph(mesh, {}, ThreadPool(2));
    std::vector<std::set<std::uint32_t>> wanted(mesh.nodes.size());
    for (const auto& element : mesh.elements) {
        for (const std::uint32_t node : element) {
            wanted[node].insert(element.begin(), element.end());
        }
    }
    QCOMPARE(graph->nodeCount(), mesh.nodes.size());
    for (std::uint32_t node = 0; node < wanted.size(); ++node) {
        QVERIFY(std::ranges::equal(rowOf(*graph, node), wanted[node]));
    }
}

void NodeGraphTest::couplingsJoinTheNodesOfBothElements() {
    const FeMesh mesh = cube(4);
    const std::uint32_t last = static_cast<std::uint32_t>(mesh.elements.size()) - 1;
    const auto graph = buildNodeGraph(mesh, std::vector<ElementPair>{{0, last}}, ThreadPool(2));
    for (const std::uint32_t a : mesh.elements[0]) {
        for (const std::uint32_t b : mesh.elements[last]) {
            QCOMPARE(graph->columns[graph->find(a, b)], b);
            QCOMPARE(graph->columns[graph->find(b, a)], a);
        }
    }
}

void NodeGraphTest::everyElementHasOneColour() {
    const FeMesh mesh = cube(8);
    std::vector<int> times(mesh.elements.size(), 0);
    for (const auto& group : colourElements(mesh).groups) {
        for (const ElementRange& range : group) {
            for (std::uint32_t e = range.begin; e < range.end; ++e) {
                ++times[e];
            }
        }
    }
    QVERIFY(std::ranges::all_of(times, [](int n) { return n == 1; }));
}

void NodeGraphTest::rangesOfAColourShareNoNode() {
    const FeMesh mesh = cube(8);
    for (const auto& group : colourElements(mesh).groups) {
        std::set<std::uint32_t> seen;
        for (const ElementRange& range : group) {
            for (const std::uint32_t node : nodesOf(mesh, range)) {
                QVERIFY(seen.insert(node).second);
            }
        }
    }
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::NodeGraphTest)
#include "node_graph_test.moc"
