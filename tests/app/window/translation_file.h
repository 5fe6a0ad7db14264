#pragma once

#include <QFile>
#include <QString>
#include <QXmlStreamReader>
#include <vector>

namespace twinbench {

/// One message of a .ts file.
struct TranslatedMessage {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

/// The messages of translations/twinbench_<language>.ts; none if it cannot be read.
inline std::vector<TranslatedMessage> readTranslationFile(const QString& language) {
    QFile file(QString(TWINBENCH_TRANSLATIONS "/twinbench_%1.ts").arg(language));
    std::vector<TranslatedMessage> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.push_back({context, xml.readElementText(), {}, true});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute("type");
            messages.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

}  // namespace twinbench
