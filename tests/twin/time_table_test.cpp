#include "twin/time_table.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/path_text.h"
#include "twin/geometry_content.h"
#include "twin/project.h"

using namespace twinbench;

namespace {

const ParameterDescriptor kPower = {
    .id = "power", .kind = ValueKind::Field, .dimension = dimension::power(), .minimum = 0.0};

}  // namespace

class TimeTableTest : public QObject {
    Q_OBJECT

private slots:
    void unitsOfTheHeadingsBecomeSi() {
        const auto table = read("Time [min];Loss [kW]\n0;1\n2;3,5\n", "Time", "Loss");
        QVERIFY2(table, table ? "" : table.error().front().message().c_str());
        QCOMPARE((*table)[kPointsKey][1][0].get<double>(), 120.0);
        QCOMPARE((*table)[kPointsKey][1][1].get<double>(), 3500.0);
    }

    void fieldIsLinearBetweenItsPointsAndConstantBeyond() {
        const auto table = read("t,P\n10,1\n20,3\n", "t", "P");
        const auto field = fieldOf(*table, "power");
        QVERIFY(field);
        QCOMPARE((*field)({}, 0.0), 1.0);
        QCOMPARE((*field)({}, 15.0), 2.0);
        QCOMPARE((*field)({}, 99.0), 3.0);
        QCOMPARE(field->timeCourse().breaks(15.0), std::vector<double>{10.0});
        QCOMPARE(field->timeCourse().degree(), 1);
    }

    void denseTableKeepsItsIntegral() {
        std::string text = "t,P\n";
        double exact = 0.0;
        const auto value = [](int i) { return 5.0 + std::sin(0.37 * i); };
        for (int i = 0; i <= 6000; ++i) {
            text += std::to_string(0.1 * i) + "," + std::to_string(value(i)) + "\n";
            exact += i > 0 ? 0.05 * (value(i - 1) + value(i)) : 0.0;
        }
        const auto field = fieldOf(*read(text, "t", "P"), "power");
        QVERIFY(field);
        std::vector<double> breaks = field->timeCourse().breaks(600.0);
        QVERIFY(breaks.size() < 2001);
        breaks.push_back(600.0);
        double sum = 0.0;
        double begin = 0.0;
        for (const double end : breaks) {
            sum += (end - begin) * (*field)({}, 0.5 * (begin + end));
            begin = end;
        }
        QVERIFY2(std::abs(sum / exact - 1.0) < 1e-5, qPrintable(QString::number(sum)));
        // Beyond its ends the first and the last row count, as in a short table.
        QVERIFY(std::abs((*field)({}, -1.0) - value(0)) < 1e-5);
        QVERIFY(std::abs((*field)({}, 700.0) - value(6000)) < 1e-5);
    }

    void problemsSayWhatIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("unit of another quantity") << "t [s],P [K]\n0,1\n"
                                                  << "table.unit";
        QTest::newRow("unknown unit") << "t [s],P [Wat]\n0,1\n"
                                      << "unit.unknown";
        QTest::newRow("no such column") << "t [s],Q [W]\n0,1\n"
                                        << "csv.column";
        QTest::newRow("times go back") << "t [s],P [W]\n0,1\n0,2\n"
                                       << "table.order";
        QTest::newRow("out of range") << "t [s],P [W]\n0,-1\n"
                                      << "value.range";
        QTest::newRow("no numbers") << "t [s],P [W]\n"
                                    << "table.empty";
        QTest::newRow("no number") << "t [s],P [W]\n0,much\n"
                                   << "csv.number";
    }

    void problemsSayWhatIsWrong() {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const auto table = read(text.toStdString(), "t", "P");
        QVERIFY(!table);
        QCOMPARE(QString::fromStdString(table.error().front().code), code);
    }

    void projectKeepsThePointsWhenTheFileIsGone() {
        const std::string file = write("t [s],P [W]\n0,1\n10,3\n");
        auto project = Project::create(pathFromText(folder_.filePath("a.twin").toStdString()));
        QVERIFY(project);
        const Json values = {{"model", "heat_source"},
                             {"part", "*"},
                             {"power", {{"file", file}, {"time", "t"}, {"value", "P"}}}};
        QVERIFY(project->apply({"Add", {{EntityKind::Attachment, "loss", values, {}}}}));
        QVERIFY(QFile::remove(QString::fromStdString(file)));
        const Entity* loss = project->model().find(EntityKind::Attachment, "loss");
        const auto field = fieldOf(loss->values.at("power"), "loss");
        QVERIFY(field);
        QCOMPARE((*field)({}, 5.0), 2.0);
    }

    void missingFileIsBadInput() {
        const Json table = {{"file", "/nowhere.csv"}, {"time", "t"}, {"value", "P"}};
        QVERIFY(needsPoints(table));
        const auto read = readTimeTable(table, kPower, "power");
        QVERIFY(!read && read.error().front().kind == ErrorKind::BadInput);
        QCOMPARE(checkTimeTable({{"file", "a.csv"}, {"tme", "t"}}, "power").size(), std::size_t{3});
    }

private:
    std::string write(const std::string& text) const {
        const QString path = folder_.filePath("losses.csv");
        std::ofstream(path.toStdString()) << text;
        return path.toStdString();
    }

    Checked<Json> read(const std::string& text, const char* time, const char* value) const {
        return readTimeTable({{"file", write(text)}, {"time", time}, {"value", value}}, kPower,
                             "power");
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TimeTableTest)
#include "time_table_test.moc"
