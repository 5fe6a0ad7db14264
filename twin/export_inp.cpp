#include "twin/export_inp.h"

#include <string_view>

#include "core/file.h"
#include "simulation/contact_quadrature.h"
#include "twin/inp_structural.h"
#include "twin/inp_thermal.h"

namespace twinbench {

Checked<std::string> inpDeck(const PreparedStudy& study, const ThreadPool& pool,
                             const TaskContext& context) {
    const auto* thermal = std::get_if<ThermalModel>(&study.spec.physics);
    if (thermal == nullptr) {
        return structuralInp(study);
    }
    if (thermal->electric) {
        return fail(Problems{badInput("export.electric", study.spec.request.study,
                                      "The deck of a thermal study holds no electric currents.", {},
                                      "Switch the currents and electric potentials off, and give "
                                      "the parts heat sources instead.")});
    }
    const auto contacts = integrateContacts(*study.mesh, thermal->contacts, pool, context);
    if (!contacts) {
        return fail(Problems{contacts.error()});
    }
    return thermalInp(study, contacts->coveredFraction);
}

Checked<void> exportInp(const PreparedStudy& study, const ThreadPool& pool,
                        const std::filesystem::path& file, const TaskContext& context) {
    const auto deck = inpDeck(study, pool, context);
    if (!deck) {
        return fail(deck.error());
    }
    if (auto written = writeFileAtomically(file, std::string_view(*deck)); !written) {
        return fail(Problems{written.error()});
    }
    return {};
}

}  // namespace twinbench
