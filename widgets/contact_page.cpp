#include "widgets/contact_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "twin/contact_overrides.h"
#include "twin/contact_proposal.h"
#include "widgets/edit_label.h"
#include "widgets/engine_text.h"
#include "widgets/entity_form.h"
#include "widgets/value_text.h"

namespace twinbench {

ContactPage::ContactPage(const PropertyContext& context, PartPair parts,
                         const std::variant<ContactState, ContactPair>& contact, QWidget* parent)
    : PropertyPage(context, parent),
      a_(this->context().assembly->parts[parts.first]),
      b_(this->context().assembly->parts[parts.second]) {
    addTitle(QString("%1 \u2013 %2")
                 .arg(QString::fromStdString(a_.name), QString::fromStdString(b_.name)),
             tr("Contact of two parts"));
    addFact(tr("Parts"), QString::fromStdString(a_.path));
    addFact(QString(), QString::fromStdString(b_.path));
    if (const auto* found = std::get_if<ContactPair>(&contact)) {
        addPlace(*found);
    } else if (std::get<ContactState>(contact) == ContactState::Unknown) {
        addText(tr("Looking for contacts \u2026"), quietColour());
    } else {
        addText(tr("These parts do not touch any more."), context.theme.warning);
    }
    addConductance(std::get_if<ContactPair>(&contact));
    addBond();
    addReset();
}

void ContactPage::addPlace(const ContactPair& contact) {
    addNumber(tr("Contact area"), contact.area, dimension::area());
    addFact(tr("Faces"), QString::number(contact.faces.size()));
    addNumber(tr("Mean gap"), contact.gap, dimension::length());
    addNumber(tr("Penetration"), contact.penetration, dimension::length());
    if (contact.faces.empty()) {
        addText(tr("The parts reach into each other by more than the gap of the contacts: neither "
                   "heat nor force passes here. Check their positions, or make the gap larger."),
                context().theme.warning);
    }
}

QString ContactPage::sourceOf(const Entity* source) const {
    return source ? QString::fromStdString(source->name) : tr("as all contacts");
}

void ContactPage::request(const ModelEdit& edit) {
    const ModelEdit whole = withPairsLast(context().model, edit);
    if (!whole.changes.empty()) {
        emit editRequested(whole);
    }
}

void ContactPage::addConductance(const ContactPair* contact) {
    const SystemModel& model = context().model;
    const Entity pair = contactOverrideToEdit(model, a_, b_);
    const ContactValue set = contactValue(model, a_, b_, "conductance");
    const bool isProposed = set.value == Json("auto");
    form_ = new EntityForm(
        model, pair, context().theme, context().units, this,
        isProposed ? std::vector<std::string>{"conductance", "gap_medium", "surface_finish",
                                              "contact_pressure", "electrical_conductance"}
                   : std::vector<std::string>{"conductance", "electrical_conductance"});
    if (auto* edit = qobject_cast<QLineEdit*>(form_->editor("conductance"))) {
        edit->setPlaceholderText(QString("%1 (%2)").arg(valueToText(set.value, ValueKind::Quantity),
                                                        sourceOf(set.source)));
    }
    connect(form_, &EntityForm::editRequested, this,
            [this](const ModelEdit& edit) { request(edit); });
    connect(form_, &EntityForm::left, this, &PropertyPage::left);
    lines().addWidget(form_);
    if (isProposed && contact != nullptr) {
        addProposal(contact->gap);
    }
}

void ContactPage::addProposal(double gap) {
    ModelContactProposals proposals(context().model, context().library);
    const auto proposal = proposals.of(a_, b_, gap);
    if (!proposal) {
        return;
    }
    if (*proposal) {
        addNumber(tr("Proposed conductance"), (*proposal)->conductance,
                  dimension::heatTransferCoefficient());
        addText(engineText((*proposal)->origin), quietColour());
    } else {
        addText(problemText(proposal->error().front()), context().theme.warning);
    }
}

void ContactPage::addBond() {
    const SystemModel& model = context().model;
    const Entity pair = contactOverrideToEdit(model, a_, b_);
    // What holds where this pair says nothing.
    SystemModel without = model;
    if (const Entity* own = contactOverride(model, a_, b_)) {
        (void)apply(without, {"", {{own->kind, own->name, std::nullopt, std::nullopt}}});
    }
    const ContactValue others = contactValue(without, a_, b_, "bonded");
    const auto word = [](bool bonded) { return bonded ? tr("bonded") : tr("not bonded"); };
    auto* box = new QComboBox(this);
    box->setObjectName("bonded");
    box->setAccessibleName(tr("Bonded"));
    box->setToolTip(tr("Whether displacements are tied in stress studies"));
    box->addItem(QString("%1 (%2)").arg(word(others.value == Json(true)), sourceOf(others.source)),
                 QVariant());
    box->addItem(word(true), true);
    box->addItem(word(false), false);
    const bool isSet = pair.values.contains("bonded") && pair.values.at("bonded").is_boolean();
    box->setCurrentIndex(!isSet ? 0 : pair.values.at("bonded").get<bool>() ? 1 : 2);
    connect(box, &QComboBox::activated, this, [this, box, name = pair.name](int index) {
        const QVariant bonded = box->itemData(index);
        const auto change = contactValueChange(context().model, a_, b_, "bonded",
                                               bonded.isValid() ? Json(bonded.toBool()) : Json());
        if (change) {
            request({settingLabel("Bonded", name), {*change}});
        }
    });
    auto* row = new QFormLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addRow(tr("Bonded"), box);
    lines().addLayout(row);
}

void ContactPage::addReset() {
    const Entity* own = contactOverride(context().model, a_, b_);
    if (!own) {
        return;
    }
    addText(tr("These parts have values of their own, which count before those of all contacts. A "
               "study may set others again."),
            quietColour());
    auto* reset = new QPushButton(tr("As all contacts"), this);
    reset->setObjectName("reset");
    const ModelEdit edit{editLabel("Remove {0}", {own->name}),
                         {{own->kind, own->name, std::nullopt, std::nullopt}}};
    connect(reset, &QPushButton::clicked, this, [this, edit] { emit editRequested(edit); });
    lines().addWidget(reset);
}

}  // namespace twinbench
