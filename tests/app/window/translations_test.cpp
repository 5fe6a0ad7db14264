#include <QRegularExpression>
#include <QTest>
#include <set>

#include "app/window/interface_language.h"
#include "tests/app/window/translation_file.h"

using namespace twinbench;

/// The translations of the window: each text has one, with the same places for values.
class TranslationsTest : public QObject {
    Q_OBJECT

private:
    static QString describe(const TranslatedMessage& message) {
        return QString("%1: \"%2\" -> \"%3\"")
            .arg(message.context, message.source, message.translation);
    }

    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const InterfaceLanguage& language : interfaceLanguages()) {
            if (language.code != "en") {
                QTest::newRow(qPrintable(language.code)) << language.code;
            }
        }
    }

    /// Fails with the first of the messages for which isWrong(message) holds.
    template <class IsWrong>
    static void verifyNone(const IsWrong& isWrong) {
        QFETCH(QString, language);
        const auto messages = readTranslationFile(language);
        QVERIFY(messages.size() > 1000);
        QStringList wrong;
        for (const TranslatedMessage& message : messages) {
            if (isWrong(message)) {
                wrong << describe(message);
            }
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString("%1 messages:\n").arg(wrong.size()) + wrong.join('\n')));
    }

    static std::multiset<QString> places(const QString& text) {
        static const QRegularExpression kPlace(R"(%L?\d|%n|\{\d\})");
        std::multiset<QString> found;
        for (auto match = kPlace.globalMatch(text); match.hasNext();) {
            found.insert(match.next().captured());
        }
        return found;
    }

    static std::multiset<QString> tags(const QString& text) {
        static const QRegularExpression kTag("</?[a-z][^>]*>");
        std::multiset<QString> found;
        for (auto match = kTag.globalMatch(text); match.hasNext();) {
            found.insert(match.next().captured());
        }
        return found;
    }

private slots:
    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished() {
        verifyNone([](const TranslatedMessage& message) {
            return !message.finished || message.translation.trimmed().isEmpty();
        });
    }

    void placesForValuesAreTheSame_data() { addLanguages(); }
    void placesForValuesAreTheSame() {
        verifyNone([](const TranslatedMessage& message) {
            return places(message.source) != places(message.translation);
        });
    }

    void tagsAreTheSame_data() { addLanguages(); }
    void tagsAreTheSame() {
        verifyNone([](const TranslatedMessage& message) {
            return tags(message.source) != tags(message.translation);
        });
    }

    /// " s" is put behind a number, "%1\n" is a line of its own.
    void spaceAtTheEndsIsTheSame_data() { addLanguages(); }
    void spaceAtTheEndsIsTheSame() {
        verifyNone([](const TranslatedMessage& message) {
            const auto ends = [](const QString& text) {
                return std::pair(text.startsWith('\n') || text.startsWith(' '),
                                 text.endsWith('\n') || text.endsWith(' '));
            };
            auto source = ends(message.source);
            if (message.translation.startsWith(QChar(0xFF08))) {
                source.first = false;  // a wide bracket has its own space
            }
            return source != ends(message.translation);
        });
    }

    void allLanguagesHaveTheSameTexts() {
        std::set<std::pair<QString, QString>> first;
        for (const char* language : {"de", "fr", "zh_CN"}) {
            std::set<std::pair<QString, QString>> texts;
            for (const TranslatedMessage& message : readTranslationFile(language)) {
                texts.emplace(message.context, message.source);
            }
            QVERIFY(first.empty() || texts == first);
            first = texts;
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
