#include "simulation/structural_system.h"

#include "simulation/contact_integrators.h"
#include "simulation/elastic_integrators.h"
#include "simulation/structural_loads.h"

namespace twinbench {

Result<StructuralSystem> assembleStructure(const StructuralModel& model, const ThreadPool& pool,
                                           const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    context.report(0.0, "Preparing the equations");
    auto force = mechanicalLoad(model);
    if (!force) {
        return fail(std::move(force.error()));
    }
    const auto contacts = integrateContacts(mesh, model.contacts, pool, context.share(0.0, 0.3));
    if (!contacts) {
        return fail(contacts.error());
    }
    ContactLinks links = linksOf(mesh, *contacts, bondedInterfaces(model.contacts));
    StructuralSystem system{BlockMatrix<3>(buildNodeGraph(mesh, links.elements, pool)),
                            std::move(*force), expansionLoad(model), std::move(links.parts)};
    context.report(0.3, "Assembling");
    std::vector<LameConstants> lame(model.materials.begin(), model.materials.end());
    const auto done = forEachElement(colourElements(mesh), pool, context, [&](std::uint32_t e) {
        const auto& nodes = mesh.elements[e];
        system.stiffness.add(
            nodes, nodes, elasticMatrix(tet10::coordinates(mesh, e), lame[mesh.partOfElement(e)]));
    });
    if (!done) {
        return fail(done.error());
    }
    addBonds(model, *contacts, pool, system.stiffness, system.expansionForce);
    return system;
}

}  // namespace twinbench
