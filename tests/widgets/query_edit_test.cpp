#include "widgets/query_edit.h"

#include <QtTest>

namespace twinbench {

class QueryEditTest : public QObject {
    Q_OBJECT

private slots:
    void targetsAreTextAndBack_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, ValueKind kind, const char* json, const char* text) {
            QTest::newRow(name) << static_cast<int>(kind) << QString(json) << QString(text);
        };
        add("selection", ValueKind::Faces, R"J("cooled")J", "cooled");
        add("faces", ValueKind::Faces, R"J([{"part": "A", "where": "hole"}, "cooled"])J",
            "A: hole\ncooled");
        add("edges between", ValueKind::Edges,
            R"J({"part": "A", "between": ["hole", "normal = +z"]})J", "A: hole | normal = +z");
        add("nearest edge", ValueKind::Edges,
            R"J({"part": "A", "between": ["hole", "planar"], "nearest": [1.5, 0, -2]})J",
            "A: hole | planar @ 1.5, 0, -2");
        add("edges of faces", ValueKind::Edges, R"J({"part": "A", "where": "planar"})J",
            "A: planar");
        add("points", ValueKind::Points,
            R"J([{"part": "A", "at": [1, 2, 3]}, {"part": "B", "at": ["1 cm", 0, 0]}])J",
            "A: 1, 2, 3\nB: 1 cm, 0, 0");
    }

    void targetsAreTextAndBack() {
        QFETCH(const int, kind);
        QFETCH(const QString, json);
        QFETCH(const QString, text);
        const Json target = Json::parse(json.toStdString());
        QCOMPARE(targetToText(target, static_cast<ValueKind>(kind)), text);
        const Json back = textToTarget(text, static_cast<ValueKind>(kind));
        QVERIFY2(back == target, back.dump().c_str());
    }
};

}  // namespace twinbench

QTEST_MAIN(twinbench::QueryEditTest)
#include "query_edit_test.moc"
