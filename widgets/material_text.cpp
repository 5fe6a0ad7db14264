#include "widgets/material_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/value_text.h"

namespace twinbench {

namespace {

/// The groups of the materials that the program ships, for the translators.
[[maybe_unused]] constexpr const char* kCategories[] = {
    QT_TRANSLATE_NOOP("MaterialCategory", "Aluminium"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Cells"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Copper and brass"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Electronics"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Fluids at rest"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Insulation"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Magnets and laminations"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Plastics and rubber"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Steel"),
    QT_TRANSLATE_NOOP("MaterialCategory", "Thermal interface"),
};

/// For the translators, too: the context of these texts.
struct MaterialText {
    Q_DECLARE_TR_FUNCTIONS(MaterialText)
};

QString oneValue(const Json& value) {
    return printedUnits(valueToText(value, ValueKind::QuantityOrThree).toStdString());
}

QString temperatureText(double kelvin) {
    // Beside values that keep the units of their source.
    return printedQuantity({kelvin, dimension::temperature(), true}, UnitSystem::Millimetre, 4);
}

}  // namespace

QString materialValueText(const Json& value) {
    const bool isTable = value.is_object() && value.contains("table") && !value["table"].empty();
    if (!isTable) {
        return oneValue(value);
    }
    const Json& first = value["table"].front();
    const Json& last = value["table"].back();
    return MaterialText::tr("%1 at %2 to %3 at %4")
        .arg(oneValue(first[1]), oneValue(first[0]), oneValue(last[1]), oneValue(last[0]));
}

QString validityText(const LibraryProperty& property) {
    QStringList texts;
    if (!property.validity.empty()) {
        texts << printedUnits(property.validity);
    }
    if (property.valid) {
        texts << MaterialText::tr("usable from %1 to %2")
                     .arg(temperatureText(property.valid->lowest),
                          temperatureText(property.valid->highest));
    }
    return texts.join("; ");
}

QString describeMaterial(const LibraryMaterial& material) {
    QString text =
        QString("<p><b>%1</b></p>").arg(QString::fromStdString(material.name).toHtmlEscaped());
    for (const ParameterDescriptor& descriptor : materialDescriptor().parameters) {
        const auto found = material.properties.find(descriptor.id);
        if (found == material.properties.end()) {
            continue;
        }
        QStringList below{QString::fromStdString(found->second.source)};
        if (const QString validity = validityText(found->second); !validity.isEmpty()) {
            below.prepend(validity);
        }
        text += QString("<p>%1: <b>%2</b><br/><small>%3</small></p>")
                    .arg(propertyLabel(descriptor.id).toHtmlEscaped(),
                         materialValueText(found->second.value).toHtmlEscaped(),
                         below.join(". ").toHtmlEscaped());
    }
    return text;
}

QString categoryText(const std::string& category) {
    return QCoreApplication::translate("MaterialCategory", category.c_str());
}

}  // namespace twinbench
