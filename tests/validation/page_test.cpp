#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace {

constexpr const char* kHeading =
    "# Validation\n\n"
    "Each case is solved on three meshes, with default settings where it does not say otherwise, "
    "and\n"
    "compared with an analytic or published value. The tests labelled `validation` write this "
    "page;\n"
    "`./bootstrap test` fails where a value here differs from today's by more than 0.1 %, or an "
    "error by\n"
    "more than a tenth. To renew the page after a change:\n"
    "`TWINBENCH_UPDATE_DOCS=1 ctest --test-dir build/release -L validation`.\n";

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// All fragments in alphabetical order, as one page.
std::string joinedPage() {
    std::vector<std::filesystem::path> fragments;
    for (const auto& entry : std::filesystem::directory_iterator(TWINBENCH_VALIDATION_DIR)) {
        fragments.push_back(entry.path());
    }
    std::sort(fragments.begin(), fragments.end());
    std::string page = kHeading;
    for (const auto& fragment : fragments) {
        page += "\n" + read(fragment);
    }
    return page;
}

struct Split {
    std::string text;  ///< with # where a number stood
    std::vector<double> numbers;
};

Split split(const std::string& page) {
    static const std::regex kNumber(R"([-+]?\d+(\.\d+)?([eE][-+]?\d+)?)");
    Split result;
    auto rest = page.cbegin();
    for (std::sregex_iterator it(page.begin(), page.end(), kNumber), end; it != end; ++it) {
        result.text.append(rest, page.cbegin() + it->position());
        result.text += '#';
        result.numbers.push_back(std::stod(it->str()));
        rest = page.cbegin() + it->position() + it->length();
    }
    result.text.append(rest, page.cend());
    return result;
}

/// True if two numbers of the page agree but for rounding: values to 0.1 %, errors (small numbers,
/// differences of nearly equal ones) to a tenth.
bool agree(double a, double b) {
    const double larger = std::max(std::abs(a), std::abs(b));
    const double allowed = larger < 1e-2 ? 0.1 * larger + 1e-8 : 1e-3 * larger;
    return std::abs(a - b) <= allowed;
}

}  // namespace

class PageTest : public QObject {
    Q_OBJECT

private slots:
    void comparisonSeesAChangedNumber() {
        QVERIFY(agree(36.601, 36.602));
        QVERIFY(!agree(36.6, 36.9));
        QVERIFY(!agree(1.2e-5, 2.4e-5));
        const Split parts = split("T is 36.6 at -5e-3");
        QCOMPARE(parts.text, std::string("T is # at #"));
        QCOMPARE(parts.numbers.size(), std::size_t{2});
    }

    void pageTellsTodaysNumbers() {
        const std::filesystem::path path =
            std::filesystem::path(TWINBENCH_SOURCE_DIR) / "docs" / "validation.md";
        const std::string today = joinedPage();
        if (qEnvironmentVariableIsSet("TWINBENCH_UPDATE_DOCS")) {
            std::ofstream(path) << today;
        }
        const Split wanted = split(today);
        const Split found = split(read(path));
        QVERIFY2(wanted.text == found.text,
                 "docs/validation.md lacks or has cases that the tests do not; renew it.");
        for (std::size_t i = 0; i < wanted.numbers.size(); ++i) {
            QVERIFY2(agree(wanted.numbers[i], found.numbers[i]),
                     qPrintable(QString("number %1: today %2, page %3")
                                    .arg(i)
                                    .arg(wanted.numbers[i])
                                    .arg(found.numbers[i])));
        }
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
