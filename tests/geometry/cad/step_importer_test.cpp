#include "geometry/cad/step_importer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <numbers>
#include <thread>

#include "geometry/assembly_tree.h"
#include "geometry/solid_builder.h"

namespace twinbench {

using std::numbers::pi;

class StepImporterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nestedAssemblyComesBack();
    void occurrencesShareOneShape();
    void placementsAreComposed();
    void nonAsciiNamesComeBack();
    void latin1AndEscapedNamesBecomeUtf8();
    void generatedOccurrenceNamesGiveWayToTheProducts();
    void coloursComeBack();
    void severalSolidsOfAProductBecomeParts();
    void solidsKeepTheNamesOfTheFileBesideTheirNumbers();
    void importIsDeterministic();
    void unitsOfTheFileAreConverted();
    void whatCannotBeTranslatedIsWarnedOf();
    void progressReachesTheEndAndNeverGoesBack();
    void stoppedImportIsCancelled();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void everyTruncationIsRefused();

private:
    std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::filesystem::path textFile(const std::string& name, const std::string& text) const;
    std::string sampleText() const;
    Assembly imported(const std::filesystem::path& file) const;

    QTemporaryDir folder_;
    std::filesystem::path sample_;
};

namespace {

constexpr Colour kBlue = {30, 90, 200};
constexpr Colour kGrey = {128, 128, 128};
constexpr Colour kRed = {255, 0, 0};

/// Pack / Module 1, Module 2 / Zelle ä 电池 (twice), Plate; the modules are one product.
void writePack(const std::filesystem::path& file) {
    AssemblyBuilder builder;
    const Solid cell = Solid::box({0.02, 0.1, 0.06}).value();
    const Solid hole = Solid::cylinder(0.003, 0.02).value().moved({0.05, 0.05, -0.005});
    const Solid plate = Solid::box({0.1, 0.1, 0.01}).value().cut(hole).value();
    const auto cellId = builder.addPart("Zelle ä 电池", {cell}, kBlue);
    builder.colourFace(cellId, {0.01, 0.05, 0.06}, kRed);
    const auto plateId = builder.addPart("Plate", {plate}, kGrey);
    const auto module = builder.addAssembly("Module");
    builder.addOccurrence(module, cellId, {kIdentity3, {0, 0, 0}}, "Cell 1");
    builder.addOccurrence(module, cellId, {kIdentity3, {0.025, 0, 0}});
    const auto pack = builder.addAssembly("Pack");
    builder.addOccurrence(pack, module, {kIdentity3, {0, 0, 0.01}}, "Module 1");
    builder.addOccurrence(pack, module, {rotation({0, 0, 1}, pi / 2), {1, 0, 0.01}}, "Module 2");
    builder.addOccurrence(pack, plateId, {}, {}, kRed);
    const auto written = builder.writeStep(file);
    QVERIFY2(written.has_value(), written ? "" : written.error().describe().c_str());
}

const Part& partAt(const Assembly& assembly, const std::string& path) {
    for (const Part& part : assembly.parts) {
        if (part.path == path) {
            return part;
        }
    }
    qFatal("no part %s", path.c_str());
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

}  // namespace

std::filesystem::path StepImporterTest::textFile(const std::string& name,
                                                 const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
}

std::string StepImporterTest::sampleText() const {
    std::ifstream stream(sample_, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Assembly StepImporterTest::imported(const std::filesystem::path& file) const {
    auto result = importStepHere(file, TaskContext());
    if (!result) {
        qFatal("%s", result.error().describe().c_str());
    }
    return std::move(result->assembly);
}

void StepImporterTest::initTestCase() {
    sample_ = path("Pack ü.step");
    writePack(sample_);
}

void StepImporterTest::nestedAssemblyComesBack() {
    const Assembly assembly = imported(sample_);
    QCOMPARE(assembly.schema, std::string("AP242_MANAGED_MODEL_BASED_3D_ENGINEERING_MIM_LF"));
    QCOMPARE(assembly.unit, std::string("mm"));
    QCOMPARE(assembly.root.name, std::string("Pack"));
    QCOMPARE(assembly.root.children.size(), std::size_t{2});
    QCOMPARE(assembly.root.children[1].name, std::string("Module 2"));
    QCOMPARE(assembly.root.children[1].parts.size(), std::size_t{2});
    QCOMPARE(assembly.root.parts.size(), std::size_t{1});
    QCOMPARE(assembly.parts.size(), std::size_t{5});
    QVERIFY(assembly.warnings.empty());
    for (const Part& part : assembly.parts) {
        QVERIFY(part.shape->solid && part.shape->valid);
    }
}

void StepImporterTest::occurrencesShareOneShape() {
    const Assembly assembly = imported(sample_);
    const Part& first = partAt(assembly, "Pack/Module 1/Cell 1");
    const Part& second = partAt(assembly, "Pack/Module 2/Zelle ä 电池");
    QCOMPARE(first.shape.get(), second.shape.get());
    QVERIFY(std::abs(first.shape->mass.volume / 1.2e-4 - 1.0) < 1e-9);
}

void StepImporterTest::placementsAreComposed() {
    const Assembly assembly = imported(sample_);
    const Part& cell = partAt(assembly, "Pack/Module 2/Zelle ä 电池");
    // In the module the centre is at (35, 50, 30) mm; then a quarter turn about z and the shift.
    QVERIFY(norm(cell.centroid() - Vec3{1.0 - 0.05, 0.035, 0.04}) < 1e-9);
    const Box3 box = cell.box();
    QVERIFY(norm(box.min - Vec3{0.9, 0.025, 0.01}) < 1e-9);
    QVERIFY(norm(box.max - Vec3{1.0, 0.045, 0.07}) < 1e-9);
}

void StepImporterTest::nonAsciiNamesComeBack() {
    const Assembly assembly = imported(sample_);
    QCOMPARE(partAt(assembly, "Pack/Module 1/Zelle ä 电池").name, std::string("Zelle ä 电池"));
    QCOMPARE(partAt(assembly, "Pack/Module 2/Zelle ä 电池").name, std::string("Zelle ä 电池 [2]"));
}

void StepImporterTest::latin1AndEscapedNamesBecomeUtf8() {
    const auto escaped = textFile(
        "escaped.step", replaced(sampleText(), "'Plate'", "'K\\X2\\00FC\\X0\\hl\\X\\E4\\ \\S\\D'"));
    QCOMPARE(imported(escaped).parts.back().name, std::string("Kühlä\\ Ä"));
    const auto latin1 =
        textFile("latin1.step", replaced(sampleText(), "'Plate'", "'K\xFChlplatte'"));
    QCOMPARE(imported(latin1).parts.back().name, std::string("Kühlplatte"));
}

void StepImporterTest::generatedOccurrenceNamesGiveWayToTheProducts() {
    for (const std::string name : {"NAUO17", "", " ", "=>[0:1:1:2]", "4"}) {
        const auto file =
            textFile("generated.step", replaced(sampleText(), "'Cell 1'", "'" + name + "'"));
        const Assembly assembly = imported(file);
        QCOMPARE(assembly.parts.front().name, std::string("Zelle ä 电池"));
        QCOMPARE(assembly.parts.front().path, std::string("Pack/Module 1/Zelle ä 电池"));
    }
}

void StepImporterTest::coloursComeBack() {
    const Assembly assembly = imported(sample_);
    const Part& cell = partAt(assembly, "Pack/Module 1/Cell 1");
    QCOMPARE(cell.colour->hex(), kBlue.hex());
    QCOMPARE(partAt(assembly, "Pack/Plate").colour->hex(), kRed.hex());
    int coloured = 0;
    for (const FaceInfo& face : cell.shape->faces) {
        if (face.colour) {
            QCOMPARE(face.colour->hex(), kRed.hex());
            QVERIFY(face.normal.z > 0.99);
            ++coloured;
        }
    }
    QCOMPARE(coloured, 1);
}

void StepImporterTest::severalSolidsOfAProductBecomeParts() {
    AssemblyBuilder builder;
    const Solid cube = Solid::box({0.01, 0.01, 0.01}).value();
    builder.addPart("Pins", {cube, cube.moved({0.02, 0, 0}), cube.moved({0.04, 0, 0})});
    QVERIFY(builder.writeStep(path("pins.step")));
    const Assembly assembly = imported(path("pins.step"));
    QCOMPARE(assembly.parts.size(), std::size_t{3});
    QCOMPARE(assembly.parts[2].name, std::string("Pins/Solid 3"));
    QCOMPARE(assembly.parts[2].path, std::string("Pins/Solid 3"));
    QVERIFY(std::abs(assembly.parts[2].centroid().x - 0.045) < 1e-12);
}

void StepImporterTest::solidsKeepTheNamesOfTheFileBesideTheirNumbers() {
    AssemblyBuilder builder;
    const Solid cube = Solid::box({0.01, 0.01, 0.01}).value();
    builder.addPart("Pins", {cube, cube.moved({0.02, 0, 0}), cube.moved({0.04, 0, 0})});
    QVERIFY(builder.writeStep(path("named.step")));
    std::ifstream stream(path("named.step"), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    std::size_t at = 0;
    for (const char* name : {"NONE", "Board \\X2\\00E4\\X0\\", "Pins"}) {
        const std::string entity = "MANIFOLD_SOLID_BREP('";
        at = text.find(entity, at) + entity.size();
        text.replace(at, text.find('\'', at) - at, name);
    }
    const Assembly assembly = imported(textFile("named.step", text));
    QCOMPARE(assembly.parts.size(), std::size_t{3});
    QCOMPARE(assembly.parts[1].path, std::string("Pins/Solid 2"));
    const auto names = givenNames(assembly.root, assembly.parts);
    QCOMPARE(names, (std::map<std::uint32_t, std::string>{{1, "Board ä"}}));
    QCOMPARE(partsBelow(assembly.root), (std::vector<std::uint32_t>{0, 1, 2}));
}

void StepImporterTest::importIsDeterministic() {
    const Assembly first = imported(sample_);
    const Assembly second = imported(sample_);
    ArchiveWriter a;
    ArchiveWriter b;
    write(a, first);
    write(b, second);
    QVERIFY(a.take() == b.take());
}

void StepImporterTest::unitsOfTheFileAreConverted() {
    const std::string text = sampleText();
    const std::string metre = replaced(text, "SI_UNIT(.MILLI.,.METRE.)", "SI_UNIT($,.METRE.)");
    QVERIFY(metre != text);
    const Assembly assembly = imported(textFile("metre.step", metre));
    QCOMPARE(assembly.unit, std::string("m"));
    QVERIFY(std::abs(assembly.parts.front().shape->mass.volume / 1.2e5 - 1.0) < 1e-6);
}

void StepImporterTest::whatCannotBeTranslatedIsWarnedOf() {
    const auto file = textFile("unknown entity.step", replaced(sampleText(), "CYLINDRICAL_SURFACE",
                                                               "CYLINDRICAL_SURFEIT"));
    const Assembly assembly = imported(file);
    QVERIFY(!assembly.warnings.empty());
    QCOMPARE(assembly.warnings.front().code, std::string("step.left_out"));
}

void StepImporterTest::progressReachesTheEndAndNeverGoesBack() {
    std::vector<double> fractions;
    const TaskContext context(std::stop_token(), [&](const Progress& progress) {
        fractions.push_back(progress.fraction);
    });
    QVERIFY(importStepHere(sample_, context));
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QVERIFY(fractions.size() > 1 && fractions.back() <= 1.0);
}

void StepImporterTest::stoppedImportIsCancelled() {
    std::stop_source source;
    source.request_stop();
    const auto result = importStepHere(sample_, TaskContext(source.get_token()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void StepImporterTest::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray head =
        "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\n"
        "FILE_NAME('','',(''),(''),'','','');\nFILE_SCHEMA(('%1'));\n"
        "ENDSEC;\nDATA;\n%2\nENDSEC;\nEND-ISO-10303-21;\n";
    const auto file = [&](const char* schema, const char* data) {
        return QString(head).arg(schema, data).toUtf8();
    };
    QTest::newRow("empty") << QByteArray() << "step.empty";
    QTest::newRow("text") << QByteArray("solid ascii stl") << "step.not_step";
    QTest::newRow("binary") << QByteArray(
                                   "\x7f"
                                   "ELF\0\1\2\3",
                                   8)
                            << "step.not_step";
    QTest::newRow("zip") << QByteArray("PK\x03\x04 something") << "step.compressed";
    QTest::newRow("binary behind the head")
        << file("AUTOMOTIVE_DESIGN", "#1=PRODUCT('") + QByteArray(100, '\0') << "step.binary";
    QTest::newRow("no data") << file("AUTOMOTIVE_DESIGN", "") << "step.no_geometry";
    QTest::newRow("other schema") << file("IFC4", "#1=IFCWALL('a');") << "step.unknown_schema";
}

void StepImporterTest::badFilesAreRefused() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const auto file = textFile("bad.step", content.toStdString());
    const auto result = importStepHere(file, TaskContext());
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().code), code);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QCOMPARE(result.error().object, file.string());
    QVERIFY(!result.error().advice.empty());
}

void StepImporterTest::everyTruncationIsRefused() {
    const std::string text = sampleText();
    for (std::size_t tenth = 1; tenth < 10; ++tenth) {
        const auto file = textFile("cut.step", text.substr(0, text.size() * tenth / 10));
        const auto result = importStepHere(file, TaskContext());
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("step.truncated"));
    }
    QCOMPARE(importStepHere(path("none.step"), TaskContext()).error().code,
             std::string("file.missing"));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::StepImporterTest)
#include "step_importer_test.moc"
