#include "twin/vtu_writer.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

#include "tests/twin/small_meshes.h"

namespace twinbench {

class VtuWriterTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void arraysAreReadBack();
    void cellsAreQuadraticTetrahedraByPart();
    void missingFolderIsAnError();

private:
    /// The values of a named array behind the marker of the appended data.
    template <class T>
    std::vector<T> array(const QString& name) const;

    std::shared_ptr<const FeMesh> mesh_;
    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray file_;
};

void VtuWriterTest::init() {
    mesh_ = rowOfBoxes(0.1, 1, {"Left", "Right & top"});
    folder_ = std::make_unique<QTemporaryDir>();
    VtuWriter writer(*mesh_);
    std::vector<float> heights;
    for (const Vec3& node : mesh_->nodes) {
        heights.push_back(static_cast<float>(node.z));
    }
    writer.add({"height [m]", 1, heights});
    writer.setTime(12.5);
    const QString path = folder_->filePath("a.vtu");
    QVERIFY(writer.write(path.toStdU16String()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    file_ = file.readAll();
}

template <class T>
std::vector<T> VtuWriterTest::array(const QString& name) const {
    const auto begin = file_.indexOf("<AppendedData encoding=\"raw\">\n_");
    const QString head = QString::fromUtf8(file_.left(begin));
    const QRegularExpression pattern("Name=\"" + QRegularExpression::escape(name) +
                                     "\"[^>]*offset=\"(\\d+)\"");
    const auto match = pattern.match(head);
    if (begin < 0 || !match.hasMatch()) {
        return {};
    }
    const char* data = file_.constData() + file_.indexOf('_', begin) + 1;
    data += match.captured(1).toLongLong();
    std::uint64_t size = 0;
    std::memcpy(&size, data, sizeof size);
    std::vector<T> values(size / sizeof(T));
    std::memcpy(values.data(), data + sizeof size, size);
    return values;
}

void VtuWriterTest::arraysAreReadBack() {
    const auto points = array<float>("Points");
    const auto heights = array<float>("height [m]");
    QCOMPARE(points.size(), 3 * mesh_->nodes.size());
    QCOMPARE(heights.size(), mesh_->nodes.size());
    for (std::size_t i = 0; i < heights.size(); ++i) {
        QCOMPARE(points[3 * i], static_cast<float>(1e3 * mesh_->nodes[i].x));
        QCOMPARE(heights[i], static_cast<float>(mesh_->nodes[i].z));
    }
    QVERIFY(file_.contains(">12.5</DataArray>"));
}

void VtuWriterTest::cellsAreQuadraticTetrahedraByPart() {
    const auto connectivity = array<std::int32_t>("connectivity");
    const auto offsets = array<std::int64_t>("offsets");
    const auto types = array<std::uint8_t>("types");
    const auto parts = array<std::int32_t>("part");
    QCOMPARE(types, std::vector<std::uint8_t>(mesh_->elements.size(), 24));
    QCOMPARE(offsets.back(), static_cast<std::int64_t>(connectivity.size()));
    for (std::size_t e = 0; e < mesh_->elements.size(); ++e) {
        QCOMPARE(parts[e],
                 static_cast<std::int32_t>(mesh_->partOfElement(static_cast<std::uint32_t>(e))));
        for (std::size_t i = 0; i < 10; ++i) {
            QCOMPARE(connectivity[10 * e + i], static_cast<std::int32_t>(mesh_->elements[e][i]));
        }
    }
}

void VtuWriterTest::missingFolderIsAnError() {
    const auto written =
        VtuWriter(*mesh_).write(folder_->filePath("missing/a.vtu").toStdU16String());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
}

}  // namespace twinbench

QTEST_APPLESS_MAIN(twinbench::VtuWriterTest)
#include "vtu_writer_test.moc"
