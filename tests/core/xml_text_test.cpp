#include "core/xml_text.h"

#include <QtTest>

namespace twinbench {

class XmlTextTest : public QObject {
    Q_OBJECT

private slots:
    void marksOfXmlAreEscaped() {
        QCOMPARE(xmlEscaped("a < b & \"c\" > d"),
                 std::string("a &lt; b &amp; &quot;c&quot; &gt; d"));
    }
    void lettersOfOtherScriptsStay() {
        QCOMPARE(xmlEscaped("Kühlplatte \u51b7\u677f"), std::string("Kühlplatte \u51b7\u677f"));
    }
    void controlCharactersAreReplaced() {
        QCOMPARE(xmlEscaped("a\x01\tb"), std::string("a\xEF\xBF\xBD\tb"));
    }
};

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::XmlTextTest)
#include "xml_text_test.moc"
