#pragma once

#include <cstdint>
#include <unordered_map>

#include "core/thread_pool.h"
#include "simulation/contact_quadrature.h"

namespace twinbench {

/// How much larger a squared gradient can be that is summed over the contact points of an element
/// than integrated over the element, 1/m, by element in contact. At least what holds for gradients
/// linear in a tetrahedron and its faces F in contact, (p + 1)(p + 3) / 3 |F| / |K| with p = 1
/// (Warburton & Hesthaven 2003, On the constants in hp-finite element trace inverse inequalities,
/// Comput. Methods Appl. Mech. Eng. 192, theorem 5). More where an element is so curved, or its
/// points lie so, that this is too little: the largest eigenvalue of the two quadratic forms on the
/// fields of the element.
std::unordered_map<std::uint32_t, double> traceConstants(const FeMesh& mesh,
                                                         const ContactQuadrature& contacts,
                                                         const ThreadPool& pool);

}  // namespace twinbench
