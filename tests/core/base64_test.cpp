#include "core/base64.h"

#include <QByteArray>
#include <QTest>

using namespace twinbench;

class Base64Test : public QObject {
    Q_OBJECT

private slots:
    /// Qt's encoder is the judge, for all remainders by three.
    void agreesWithQt() {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            const std::span content(reinterpret_cast<const std::byte*>(bytes.constData()),
                                    static_cast<std::size_t>(bytes.size()));
            QCOMPARE(base64(content), bytes.toBase64().toStdString());
            bytes.append(static_cast<char>(i * 37));
        }
    }
};

QTEST_GUILESS_MAIN(Base64Test)
#include "base64_test.moc"
