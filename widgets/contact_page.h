#pragma once

#include "geometry/contact_finder.h"
#include "widgets/property_page.h"
#include "widgets/selection.h"

namespace twinbench {

/// Two parts that touch: where and how much, and what passes there, which can be set for them
/// alone.
class ContactPage : public PropertyPage {
    Q_OBJECT

public:
    /// `contact` is null if the parts do not touch any more; the context has an assembly.
    ContactPage(const PropertyContext& context, PartPair parts, const ContactPair* contact,
                QWidget* parent = nullptr);

private:
    void addPlace(const ContactPair& contact);
    void addConductance();
    void addBond();
    /// Takes away what is set for these parts alone.
    void addReset();
    void request(const ModelEdit& edit);
    /// Where a value comes from: "bolt* - plate", or the settings of all contacts.
    QString sourceOf(const Entity* source) const;

    const Part& a_;
    const Part& b_;
};

}  // namespace twinbench
