#include "simulation/structural_system.h"

#include "simulation/contact_integrators.h"
#include "simulation/elastic_integrators.h"
#include "simulation/elastic_support.h"
#include "simulation/structural_loads.h"

namespace twinbench {

Result<StructuralSystem> assembleStructure(const StructuralModel& model, const ThreadPool& pool,
                                           const TaskContext& context) {
    const FeMesh& mesh = *model.mesh;
    context.report(0.0, "Preparing the equations");
    auto force = surfaceLoad(model);
    if (!force) {
        return fail(std::move(force.error()));
    }
    const ElementColouring colouring = colourElements(mesh);
    *force += bodyLoad(model, colouring, pool, context);
    const auto contacts =
        integrateCoupledContacts(mesh, model.contacts, pool, context.share(0.0, 0.3));
    if (!contacts) {
        return fail(contacts.error());
    }
    ContactLinks links = linksOf(mesh, *contacts, bondedInterfaces(model.contacts));
    StructuralSystem system{BlockMatrix<3>(buildNodeGraph(mesh, links.elements, pool)),
                            std::move(*force), expansionLoad(model, colouring, pool, context),
                            std::move(links.parts)};
    context.report(0.3, "Assembling");
    const ElasticLaws laws(model);
    const auto done = forEachElement(colouring, pool, context, [&](std::uint32_t e) {
        const auto& nodes = mesh.elements[e];
        ElementLaw law(laws, e);
        system.stiffness.add(nodes, nodes, elasticMatrix(tet10::coordinates(mesh, e), law));
    });
    if (!done) {
        return fail(done.error());
    }
    if (auto added = addElasticSupports(model, system.stiffness); !added) {
        return fail(std::move(added.error()));
    }
    addBonds(model, *contacts, pool, context, system.stiffness, system.expansionForce);
    if (auto stop = context.checkpoint(); !stop) {
        return fail(std::move(stop.error()));
    }
    return system;
}

}  // namespace twinbench
