#include "widgets/property_panel.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/contact_page.h"
#include "widgets/entities_page.h"
#include "widgets/entity_page.h"
#include "widgets/face_page.h"
#include "widgets/part_page.h"
#include "widgets/query_edit.h"

namespace twinbench {

namespace {

constexpr const char* kShownProperty = "shown";

/// True for a field in which something stands that was not taken yet.
bool holdsTyped(const QWidget& field) {
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    const auto* query = qobject_cast<const QueryEdit*>(&field);
    return (line && line->isModified()) || (query && query->document()->isModified());
}

}  // namespace

PropertyPanel::PropertyPanel(Selection& selection, const MaterialLibrary& library, QWidget* parent)
    : QScrollArea(parent), selection_(selection), library_(library) {
    setAccessibleName(tr("Properties"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&selection_, &Selection::changed, this, &PropertyPanel::rebuild);
    // Later: what was typed is taken when its field loses the focus.
    connect(qApp, &QApplication::focusChanged, this, &PropertyPanel::refreshOutdated,
            Qt::QueuedConnection);
    rebuild();
}

void PropertyPanel::setAssembly(std::shared_ptr<const Assembly> assembly) {
    assembly_ = std::move(assembly);
    contacts_.reset();
    rebuild();
}

void PropertyPanel::setModel(const SystemModel& model) {
    model_ = model;
    rebuild();
}

void PropertyPanel::setContacts(std::vector<ContactPair> contacts) {
    contacts_ = std::move(contacts);
    if (selection_.contact() || !selection_.entities().empty()) {
        renew();
    }
}

void PropertyPanel::setVerdicts(const std::map<std::string, RunBadge>& verdicts) {
    if (verdicts == verdicts_) {
        return;
    }
    verdicts_ = verdicts;
    const auto& entity = selection_.entity();
    if (auto* page = qobject_cast<EntityPage*>(widget()); page != nullptr && entity) {
        page->setVerdict(verdictOf(entity->name));
    }
}

const RunBadge* PropertyPanel::verdictOf(const std::string& requirement) const {
    const auto found = verdicts_.find(requirement);
    return found != verdicts_.end() ? &found->second : nullptr;
}

void PropertyPanel::renew() {
    // What is being typed is not to be lost.
    if (isTyping() || holdsRefused()) {
        isOutdated_ = true;
    } else {
        rebuild();
    }
}

bool PropertyPanel::isTyping() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && isAncestorOf(focus);
}

void PropertyPanel::refreshOutdated() {
    const QWidget* focus = QApplication::focusWidget();
    // A list that is open belongs to a field.
    const bool isEdited = focus == nullptr || QApplication::activePopupWidget() != nullptr ||
                          (isTyping() && holdsTyped(*focus)) || holdsRefused();
    if (isOutdated_ && !isEdited) {
        rebuild();
    }
}

bool PropertyPanel::holdsRefused() const {
    const auto forms = findChildren<const EntityForm*>();
    return std::ranges::any_of(forms, &EntityForm::hasProblem);
}

void PropertyPanel::applyTheme(const Theme& theme) {
    theme_ = theme;
    rebuild();
}

void PropertyPanel::setUnits(UnitSystem units) {
    units_ = units;
    rebuild();
}

void PropertyPanel::leave() {
    setFocus();  // keys are shortcuts again
    rebuild();
}

void PropertyPanel::editFirstValue() {
    QLineEdit* first = form_ ? form_->firstValue() : nullptr;
    if (first && isVisible()) {
        first->setFocus(Qt::TabFocusReason);  // selects what it holds
    }
}

void PropertyPanel::rebuild() {
    // What stands in a dialog of the form is not to be lost: the form is renewed when it closes.
    if (const auto* dialog = findChild<QDialog*>()) {
        connect(dialog, &QObject::destroyed, this, &PropertyPanel::rebuild,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    // The next field of a form stays the next field when an edit renews the form.
    const QWidget* focus = QApplication::focusWidget();
    const bool isSame = widget() && widget()->property(kShownProperty).toString() == shown();
    const QString focused =
        focus && isSame && isAncestorOf(focus) ? focus->objectName() : QString();
    const auto refused = isSame && form_ ? form_->refusedTexts() : std::map<std::string, QString>();
    const int scrolled = verticalScrollBar()->value();
    // A form in which an edit just ended is still on the call stack: delete it later.
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    form_ = nullptr;
    isOutdated_ = false;
    PropertyPage* page = makePage();
    page->setProperty(kShownProperty, shown());
    page->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    connect(page, &PropertyPage::editRequested, this, &PropertyPanel::editRequested);
    connect(page, &PropertyPage::attachRequested, this, &PropertyPanel::attachRequested);
    connect(page, &PropertyPage::turnRequested, this, &PropertyPanel::turnRequested);
    connect(page, &PropertyPage::placeRequested, this, &PropertyPanel::placeRequested);
    connect(page, &PropertyPage::keepRequested, this, &PropertyPanel::keepRequested);
    connect(page, &PropertyPage::left, this, &PropertyPanel::leave, Qt::QueuedConnection);
    setWidget(page);
    if (form_) {
        form_->retype(refused);
    }
    if (auto* next = focused.isEmpty() ? nullptr : page->findChild<QWidget*>(focused)) {
        next->setFocus(Qt::TabFocusReason);  // selects what it holds
    }
    if (isSame) {
        verticalScrollBar()->setValue(scrolled);
    }
}

QString PropertyPanel::shown() const {
    if (const auto& contact = selection_.contact()) {
        return QString("contact %1 %2").arg(contact->first).arg(contact->second);
    }
    QStringList names;
    for (const EntityRef& entity : selection_.entities()) {
        names << QString("%1 %2")
                     .arg(static_cast<int>(entity.kind))
                     .arg(QString::fromStdString(entity.name));
    }
    return names.join('\n');
}

bool PropertyPanel::hasContact() const {
    const auto& contact = selection_.contact();
    return assembly_ && contact &&
           std::max(contact->first, contact->second) < assembly_->parts.size();
}

PropertyPage* PropertyPanel::makeContactPage(PartPair parts) {
    std::variant<ContactState, ContactPair> shown = ContactState::Unknown;
    if (contacts_) {
        const auto found = std::ranges::find_if(*contacts_, [&](const ContactPair& contact) {
            return PartPair(contact.partA, contact.partB) == parts;
        });
        shown = ContactState::None;
        if (found != contacts_->end()) {
            shown = *found;
        }
    }
    const PropertyContext context{model_, assembly_, library_, theme_, units_};
    auto* page = new ContactPage(context, parts, shown);
    form_ = page->form();
    return page;
}

std::vector<Entity> PropertyPanel::selectedEntities() const {
    std::vector<Entity> entities;
    for (const EntityRef& ref : selection_.entities()) {
        if (const Entity* entity = model_.find(ref.kind, ref.name)) {
            entities.push_back(*entity);
        }
    }
    return entities;
}

PropertyPage* PropertyPanel::makePage() {
    const PropertyContext context{model_, assembly_, library_, theme_, units_};
    if (!selection_.entities().empty()) {
        const std::vector<Entity> entities = selectedEntities();
        if (entities.size() > 1) {
            auto* page = new EntitiesPage(context, entities);
            form_ = page->form();
            return page;
        }
        if (!entities.empty()) {
            auto* page =
                new EntityPage(context, entities.front(), contacts_ ? &*contacts_ : nullptr,
                               verdictOf(entities.front().name));
            form_ = page->form();
            return page;
        }
    } else if (hasContact()) {
        return makeContactPage(*selection_.contact());
    } else if (assembly_ && !selection_.faces().empty()) {
        return new FacePage(context, selection_.faces());
    } else if (assembly_ && !selection_.parts().empty()) {
        return new PartPage(context, selection_.parts());
    }
    auto* page = new PropertyPage(context);
    page->addTitle(tr("Nothing selected"),
                   tr("Click a face in the view, or a part or an entry in the model tree."));
    return page;
}

}  // namespace twinbench
