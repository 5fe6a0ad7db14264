#include "core/content_hash.h"

#include <QtTest>
#include <array>
#include <cstddef>

namespace twinbench {

class ContentHashTest : public QObject {
    Q_OBJECT

private slots:
    void emptyContentHasThePublishedXxh3Hash();
    void hexRoundTrips();
    void malformedHexIsRefused();
    void contentOfOneDifferentByteDiffers();
    void stringsAreAddedWithTheirLength();
    void negativeZeroEqualsZero();
    void smallestChangeOfADoubleChangesTheHash();
    void integersOfAllWidthsAreEqual();
    void finishDoesNotDisturbTheHasher();
};

void ContentHashTest::emptyContentHasThePublishedXxh3Hash() {
    // XXH128 of the empty input with seed 0, from the test vectors of the xxHash project.
    QCOMPARE(ContentHash::of({}).hex(), std::string("99aa06d3014798d86001c324468d497f"));
}

void ContentHashTest::hexRoundTrips() {
    const ContentHash hash{0x0123456789abcdefULL, 0xfedcba9876543210ULL};
    QCOMPARE(hash.hex(), std::string("0123456789abcdeffedcba9876543210"));
    QVERIFY(ContentHash::fromHex(hash.hex()) == hash);
}

void ContentHashTest::malformedHexIsRefused() {
    QVERIFY(!ContentHash::fromHex(""));
    QVERIFY(!ContentHash::fromHex("0123456789abcdeffedcba987654321"));
    QVERIFY(!ContentHash::fromHex("0123456789abcdeffedcba98765432100"));
    QVERIFY(!ContentHash::fromHex("0123456789ABCDEFfedcba9876543210"));
    QVERIFY(!ContentHash::fromHex("0123456789abcdefgedcba9876543210"));
}

void ContentHashTest::contentOfOneDifferentByteDiffers() {
    std::array<std::byte, 1000> bytes{};
    const ContentHash before = ContentHash::of(bytes);
    QVERIFY(ContentHash::of(bytes) == before);
    bytes[999] = std::byte{1};
    QVERIFY(ContentHash::of(bytes) != before);
}

void ContentHashTest::stringsAreAddedWithTheirLength() {
    QVERIFY(Hasher().add("ab").add("c").finish() != Hasher().add("a").add("bc").finish());
    QVERIFY(Hasher().add("a").add("").finish() != Hasher().add("a").finish());
}

void ContentHashTest::negativeZeroEqualsZero() {
    QVERIFY(Hasher().add(-0.0).finish() == Hasher().add(0.0).finish());
}

void ContentHashTest::smallestChangeOfADoubleChangesTheHash() {
    QVERIFY(Hasher().add(std::nextafter(1.0, 2.0)).finish() != Hasher().add(1.0).finish());
}

void ContentHashTest::integersOfAllWidthsAreEqual() {
    const ContentHash wide = Hasher().add(std::uint64_t{5}).finish();
    QVERIFY(Hasher().add(5).finish() == wide);
    QVERIFY(Hasher().add(std::uint8_t{5}).finish() == wide);
    QVERIFY(Hasher().add(5.0).finish() != wide);
}

void ContentHashTest::finishDoesNotDisturbTheHasher() {
    Hasher hasher;
    hasher.add("a").finish();
    QVERIFY(hasher.add("b").finish() == Hasher().add("a").add("b").finish());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::ContentHashTest)
#include "content_hash_test.moc"
