#include "simulation/heat_conduction.h"

#include <algorithm>
#include <utility>

#include "simulation/contact_integrators.h"
#include "simulation/eigen_vec3.h"
#include "simulation/thermal_integrators.h"

namespace twinbench {

HeatConduction::HeatConduction(std::shared_ptr<const ThermalDomain> domain)
    : domain_(std::move(domain)), fixed_(domain_->graph) {
    const ThermalModel& model = domain_->model;
    for (const ThermalMaterial& material : model.materials) {
        partVaries_.push_back(material.conductivity.varies() ? 1 : 0);
        varies_ = varies_ || material.conductivity.varies();
    }
    fixedContacts_ = conductingInterfaces(model.contacts);
    varyingContacts_.assign(fixedContacts_.size(), 0);
    for (std::size_t i = 0; i < model.contacts.size(); ++i) {
        const auto& faces = model.contacts[i].faces;
        if (std::ranges::any_of(faces, [&](const auto& pair) {
                return partVaries_[pair.first.part] + partVaries_[pair.second.part] > 0;
            })) {
            std::swap(fixedContacts_[i], varyingContacts_[i]);
        }
    }
}

Result<HeatConduction> HeatConduction::assemble(std::shared_ptr<const ThermalDomain> domain,
                                                const TaskContext& context) {
    HeatConduction conduction(std::move(domain));
    auto done = conduction.add(false, {}, context, conduction.fixed_);
    return done ? Result<HeatConduction>(std::move(conduction)) : fail(std::move(done.error()));
}

Result<BlockMatrix<1>> HeatConduction::at(const Eigen::VectorXd& temperature,
                                          const TaskContext& context) const {
    BlockMatrix<1> matrix = fixed_;
    if (varies_) {
        if (auto done = add(true, temperature, context, matrix); !done) {
            return fail(std::move(done.error()));
        }
    }
    return matrix;
}

Result<void> HeatConduction::add(bool varying, const Eigen::VectorXd& temperature,
                                 const TaskContext& context, BlockMatrix<1>& matrix) const {
    const FeMesh& mesh = domain_->mesh();
    const auto done =
        forEachElement(domain_->colouring, domain_->pool, context, [&](std::uint32_t e) {
            const std::uint32_t part = mesh.partOfElement(e);
            if ((partVaries_[part] != 0) != varying) {
                return;
            }
            const auto& nodes = mesh.elements[e];
            const TemperatureCurve<Mat3>& curve = domain_->model.materials[part].conductivity;
            const auto x = tet10::coordinates(mesh, e);
            if (!varying) {
                matrix.add(nodes, nodes, conductionMatrix(x, toEigen(curve.values.front())));
                return;
            }
            const auto kelvin = tet10::nodalValues<1>(mesh, e, temperature);
            matrix.add(nodes, nodes, conductionMatrix(x, [&](const tet10::Shape& shape) {
                           return toEigen(curve.at(kelvin * shape));
                       }));
        });
    if (!done) {
        return done;
    }
    addContactConduction(domain_->model, domain_->contacts,
                         varying ? varyingContacts_ : fixedContacts_, temperature, domain_->pool,
                         context, matrix);
    return context.checkpoint();
}

}  // namespace twinbench
