#include "core/archive.h"

#include <QtTest>

namespace twinbench {

class ArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfValueComesBack();
    void writtenBytesAreLittleEndianWithoutPadding();
    void everyTruncationIsNoticed();
    void bytesLeftOverAreAnErrorThatNamesTheObject();
    void hugeCountIsRefusedWithoutAllocating();
    void readsAfterAFailureGiveZeros();
    void anyNonZeroByteIsTrue();
    void recordsComeBackMemberByMember();
    void hugeCountOfRecordsIsRefusedWithoutAllocating();
};

namespace {

struct Curve {
    std::string name;
    std::vector<double> values;
    std::optional<float> limit;
    friend bool operator==(const Curve&, const Curve&) = default;
};

struct Diagram {
    bool shown = false;
    std::vector<Curve> curves;
    friend bool operator==(const Diagram&, const Diagram&) = default;
};

}  // namespace

template <>
inline constexpr auto kArchived<Curve> = std::tuple(&Curve::name, &Curve::values, &Curve::limit);
template <>
inline constexpr auto kArchived<Diagram> = std::tuple(&Diagram::shown, &Diagram::curves);

namespace {

struct Record {
    std::int32_t id = 0;
    float value = 0.0F;
    friend bool operator==(const Record&, const Record&) = default;
};

std::vector<std::byte> sampleArchive() {
    ArchiveWriter writer;
    writer.write(std::int32_t{-7});
    writer.write(2.5);
    writer.write(std::string("Wärmeleitpad"));
    writer.write(std::vector<double>{1.0, 2.0, 3.0});
    writer.write(std::vector<Record>{{1, 1.5F}, {2, 2.5F}});
    writer.write(true);
    return writer.take();
}

void readSample(ArchiveReader& reader) {
    reader.read<std::int32_t>();
    reader.read<double>();
    reader.read<std::string>();
    reader.read<std::vector<double>>();
    reader.read<std::vector<Record>>();
    reader.read<bool>();
}

}  // namespace

void ArchiveTest::everyKindOfValueComesBack() {
    const std::vector<std::byte> bytes = sampleArchive();
    ArchiveReader reader(bytes);
    QCOMPARE(reader.read<std::int32_t>(), -7);
    QCOMPARE(reader.read<double>(), 2.5);
    QCOMPARE(reader.read<std::string>(), std::string("Wärmeleitpad"));
    QVERIFY((reader.read<std::vector<double>>() == std::vector<double>{1.0, 2.0, 3.0}));
    QVERIFY((reader.read<std::vector<Record>>() == std::vector<Record>{{1, 1.5F}, {2, 2.5F}}));
    QVERIFY(reader.read<bool>());
    QVERIFY(reader.status("sample"));
}

void ArchiveTest::writtenBytesAreLittleEndianWithoutPadding() {
    ArchiveWriter writer;
    writer.write(std::uint8_t{1});
    writer.write(std::uint32_t{0x0A0B0C0D});
    const std::vector<std::byte> expected = {std::byte{1}, std::byte{0x0D}, std::byte{0x0C},
                                             std::byte{0x0B}, std::byte{0x0A}};
    QVERIFY(writer.take() == expected);
}

void ArchiveTest::everyTruncationIsNoticed() {
    const std::vector<std::byte> bytes = sampleArchive();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        ArchiveReader reader(std::span<const std::byte>(bytes).first(size));
        readSample(reader);
        QVERIFY2(reader.failed(), qPrintable(QString::number(size)));
        QCOMPARE(reader.status("mesh").error().code, std::string("archive.truncated"));
    }
}

void ArchiveTest::bytesLeftOverAreAnErrorThatNamesTheObject() {
    std::vector<std::byte> bytes = sampleArchive();
    bytes.resize(bytes.size() + 3);
    ArchiveReader reader(bytes);
    readSample(reader);
    QVERIFY(!reader.failed());
    const Result<void> status = reader.status("mesh of 'Plate'");
    QVERIFY(!status);
    QCOMPARE(status.error().object, std::string("mesh of 'Plate'"));
    QVERIFY(status.error().message().find("3 bytes") != std::string::npos);
}

void ArchiveTest::hugeCountIsRefusedWithoutAllocating() {
    ArchiveWriter writer;
    writer.write(~std::uint64_t{0});
    writer.write(1.0);
    const std::vector<std::byte> bytes = writer.take();
    ArchiveReader reader(bytes);
    QVERIFY(reader.read<std::vector<double>>().empty());
    QVERIFY(reader.failed());
    ArchiveReader textReader(bytes);
    QVERIFY(textReader.read<std::string>().empty());
    QVERIFY(textReader.failed());
}

void ArchiveTest::readsAfterAFailureGiveZeros() {
    const std::vector<std::byte> bytes = {std::byte{9}, std::byte{9}, std::byte{9}};
    ArchiveReader reader(bytes);
    QCOMPARE(reader.read<double>(), 0.0);
    QCOMPARE(reader.read<std::uint8_t>(), std::uint8_t{0});
    QCOMPARE(reader.readCount(), std::size_t{0});
    QVERIFY(reader.failed());
}

void ArchiveTest::anyNonZeroByteIsTrue() {
    const std::vector<std::byte> bytes = {std::byte{2}, std::byte{0}};
    ArchiveReader reader(bytes);
    QVERIFY(reader.read<bool>());
    QVERIFY(!reader.read<bool>());
}

void ArchiveTest::recordsComeBackMemberByMember() {
    const Diagram diagram{true, {{"Cell 1", {20.0, 31.9}, 45.0F}, {"Plate", {}, std::nullopt}}};
    ArchiveWriter writer;
    writer.write(diagram);
    const std::vector<std::byte> bytes = writer.take();
    ArchiveReader reader(bytes);
    QVERIFY(reader.read<Diagram>() == diagram);
    QVERIFY(reader.status("diagram"));
}

void ArchiveTest::hugeCountOfRecordsIsRefusedWithoutAllocating() {
    ArchiveWriter writer;
    writer.write(true);
    writer.write(std::uint64_t{3});  // three curves need more than the bytes that follow
    writer.write(1.0);
    const std::vector<std::byte> bytes = writer.take();
    ArchiveReader reader(bytes);
    QVERIFY(reader.read<Diagram>().curves.empty());
    QVERIFY(reader.failed());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ArchiveTest)
#include "archive_test.moc"
